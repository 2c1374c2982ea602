create extension if not exists pg_trgm;
-- Every name of an organisation as plain text, kept by the database itself so that no way of writing a name
-- can forget it. What resembles it is found by its groups of three letters.
create table organisation_names (
    organisation_id uuid not null references organisations,
    language text not null,
    plain text not null,
    primary key (organisation_id, language)
);
create index organisation_names_alike on organisation_names using gin (plain gin_trgm_ops);
create function keep_organisation_names() returns trigger language plpgsql as $$
begin
    delete from organisation_names where organisation_id = new.id;
    insert into organisation_names (organisation_id, language, plain)
        select new.id, n.key, plain_text(n.value) from jsonb_each_text(new.names) n;
    return null;
end
$$;
create trigger organisation_names after insert or update of names on organisations
    for each row execute function keep_organisation_names();
insert into organisation_names (organisation_id, language, plain)
    select o.id, n.key, plain_text(n.value) from organisations o, jsonb_each_text(o.names) n;
-- A registration number without what people write differently: blanks, hyphens, dots, small letters.
create function plain_number(number text) returns text language sql immutable strict parallel safe
    as $$ select regexp_replace(upper(number), '[^0-9A-Z]', '', 'g') $$;
create index organisations_by_plain_number on organisations (plain_number(registration_number));
create index organisations_by_iban on organisations (iban);
