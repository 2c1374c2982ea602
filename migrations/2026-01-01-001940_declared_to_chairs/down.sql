drop trigger eligibility_checks_are_kept on eligibility_checks;
alter table eligibility_checks drop column declared_to_chairs;
create trigger eligibility_checks_are_kept before delete or truncate
    or update of id, application_id, occasion, rulebook_version, rules, facts, outcome, judged_at
    on eligibility_checks for each statement execute function refuse_change();
alter table organisations drop column consent_edition;
