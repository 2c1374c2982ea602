drop table organisation_flags;
