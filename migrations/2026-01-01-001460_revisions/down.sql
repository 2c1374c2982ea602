drop table application_revisions;
drop function refuse_deletion;
