alter table role_invitations drop constraint role_invitations_organisation;
alter table role_assignments drop constraint role_assignments_organisation;
drop table organisation_documents;
drop table organisation_communities;
drop table organisations;
