-- SQL has no key: what is sealed cannot be put back into the open here.
do $$ begin
    if exists (select from organisations where sealed_communities is not null)
        or exists (select from eligibility_checks where sealed_declarations is not null) then
        raise exception 'there are sealed declarations, which only the program can open';
    end if;
end $$;
drop trigger eligibility_checks_are_kept on eligibility_checks;
update eligibility_checks set facts = jsonb_set(facts, '{organisations}', (
    select coalesce(jsonb_agg(t.o || jsonb_build_object('communities',
        coalesce(unsealed_declarations->(t.o->>'id'), '"undeclared"')) order by t.n), '[]')
    from jsonb_array_elements(facts->'organisations') with ordinality t(o, n)));
alter table eligibility_checks drop column sealed_declarations, drop column unsealed_declarations;
create trigger eligibility_checks_are_kept before update or delete or truncate on eligibility_checks
    for each statement execute function refuse_change();
alter table organisations drop column sealed_communities, drop column declared_at, drop column declared_by,
    drop column consent_text;
alter table unsealed_communities rename constraint unsealed_communities_pkey to organisation_communities_pkey;
alter table unsealed_communities rename to organisation_communities;
