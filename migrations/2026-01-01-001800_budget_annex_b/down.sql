drop table budget_rates;
-- What was set aside stays in the budget, under the last heading that was there before.
update budget_lines set heading = 'indirect' where heading = 'contingency';
alter table budget_lines drop constraint budget_lines_heading_check;
alter table budget_lines add constraint budget_lines_heading_check check (heading in ('human_resources', 'travel',
    'equipment', 'local_office', 'services', 'other', 'indirect'));
