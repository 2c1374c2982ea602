-- Decisions are added, and the latest holds: nobody's part in a result is lost, as objections need to know.
create trigger eligibility_decisions_are_kept before update or delete or truncate on eligibility_decisions
    for each statement execute function refuse_change();
