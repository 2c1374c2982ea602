alter table role_invitations drop constraint role_invitations_call;
alter table role_assignments drop constraint role_assignments_call;
drop table corrigenda;
drop table calls;
