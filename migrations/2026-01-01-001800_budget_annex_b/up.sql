-- The headings of Annex B, with what is set aside. Indirect costs and the reserve are reckoned from the direct
-- costs; what was typed before stays as it is until somebody saves that budget again.
alter table budget_lines drop constraint budget_lines_heading_check;
alter table budget_lines add constraint budget_lines_heading_check check (heading in ('human_resources', 'travel',
    'equipment', 'local_office', 'services', 'other', 'indirect', 'contingency'));
create table budget_rates (
    application_id uuid not null references applications,
    organisation_id uuid not null references organisations,
    -- In percent of the organisation's direct costs.
    indirect numeric(9, 6) check (indirect > 0 and indirect <= 100),
    contingency numeric(9, 6) check (contingency > 0 and contingency <= 100),
    primary key (application_id, organisation_id),
    constraint budget_rates_not_empty check (indirect is not null or contingency is not null)
);
