alter table role_invitations drop constraint role_invitations_programme;
alter table role_assignments drop constraint role_assignments_programme;
drop table programmes;
