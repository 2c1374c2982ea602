-- Which edition of the text a declaration was given to: the first does not say that chairs of panels see counts.
alter table organisations add column consent_edition integer not null default 1 check (consent_edition >= 1);

-- Whose declarations, of those that a check looked at, were given to a text that names chairs.
alter table eligibility_checks add column declared_to_chairs uuid[] not null default '{}';
drop trigger eligibility_checks_are_kept on eligibility_checks;
create trigger eligibility_checks_are_kept before delete or truncate
    or update of id, application_id, occasion, rulebook_version, rules, facts, outcome, judged_at, declared_to_chairs
    on eligibility_checks for each statement execute function refuse_change();
