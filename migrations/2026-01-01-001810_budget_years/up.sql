-- The quantity in each year; none where all of it falls into the first.
alter table budget_lines add column by_year numeric(14, 4)[] not null default '{}';
alter table budget_lines add constraint budget_lines_by_year_check check (
    cardinality(by_year) <= 10 and cardinality(by_year) <> 1 and array_position(by_year, null) is null
    and 0 <= all (by_year));
