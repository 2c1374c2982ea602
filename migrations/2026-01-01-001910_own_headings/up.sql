-- The call's own heading under which a line stands, by its code in the call's form; null under Annex B's. The heading
-- beside it is what the line counts as.
alter table budget_lines add own_heading text;
alter table budget_lines add constraint budget_lines_own_heading_check check (own_heading is null
    or (own_heading ~ '^h_[a-z0-9_]{1,38}$' and heading not in ('indirect', 'contingency')));
