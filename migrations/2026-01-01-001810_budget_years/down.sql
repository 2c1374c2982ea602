alter table budget_lines drop column by_year;
