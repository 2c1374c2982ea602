-- Declared communities stand sealed (decision 14): the program seals them with a key that the database does
-- not have. What stood in the open waits in unsealed_* until the program starts, and is then gone.
alter table organisation_communities rename to unsealed_communities;
alter table unsealed_communities rename constraint organisation_communities_pkey to unsealed_communities_pkey;
alter table organisations
    add column sealed_communities bytea,
    add column declared_at timestamptz,
    add column declared_by uuid references accounts,
    -- The text that the declaration was given to, as it was shown; empty before texts were kept.
    add column consent_text text not null default '';
update organisations o set declared_at = last.at, declared_by = last.actor_id
from (select distinct on (subject_id) subject_id, at, actor_id from audit_entries
    where act = 'organisations.declare' order by subject_id, id desc) last
where last.subject_id = o.id and o.declaration <> 'not_given'
  and exists (select from accounts a where a.id = last.actor_id);

drop trigger eligibility_checks_are_kept on eligibility_checks;
alter table eligibility_checks add column sealed_declarations bytea, add column unsealed_declarations jsonb;
update eligibility_checks set
    unsealed_declarations = (select jsonb_object_agg(o->>'id', o->'communities')
        from jsonb_array_elements(facts->'organisations') o),
    facts = jsonb_set(facts, '{organisations}', (select coalesce(jsonb_agg(t.o - 'communities' order by t.n), '[]')
        from jsonb_array_elements(facts->'organisations') with ordinality t(o, n)));
-- What is sealed may be sealed again with a new key; that it is the same, the seal itself guards.
create trigger eligibility_checks_are_kept before delete or truncate
    or update of id, application_id, occasion, rulebook_version, rules, facts, outcome, judged_at
    on eligibility_checks for each statement execute function refuse_change();
