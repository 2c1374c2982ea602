drop index organisations_by_iban;
drop index organisations_by_plain_number;
drop function plain_number(text);
drop trigger organisation_names on organisations;
drop function keep_organisation_names();
drop table organisation_names;
drop extension pg_trgm;
