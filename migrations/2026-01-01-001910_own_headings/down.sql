alter table budget_lines drop own_heading;
