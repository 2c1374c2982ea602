drop table communities;
drop table places;
drop table files;
drop table notices;
drop table audit_entries;
drop function refuse_change();
