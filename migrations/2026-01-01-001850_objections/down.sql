drop table eligibility_panels_told;
delete from eligibility_decisions where kind = 'objection';
delete from eligibility_decisions earlier using eligibility_decisions later
    where later.finding_id = earlier.finding_id
      and (later.decided_at, later.id) > (earlier.decided_at, earlier.id);
alter table eligibility_decisions drop constraint eligibility_decisions_kind_check;
alter table eligibility_decisions drop constraint eligibility_decisions_pkey;
drop index eligibility_decisions_by_application, eligibility_decisions_by_finding;
alter table eligibility_decisions drop column objection_id, drop column id;
alter table eligibility_decisions add primary key (finding_id);
alter table eligibility_decisions add constraint eligibility_decisions_kind_check check (kind in ('review', 'override'));
delete from eligibility_results where objection_id is not null;
drop index eligibility_results_first_once, eligibility_results_by_application;
alter table eligibility_results drop column objection_id;
drop table objection_findings;
drop table objections;
alter table eligibility_results drop constraint eligibility_results_pkey;
alter table eligibility_results drop column objection_until, drop column id;
alter table eligibility_results add primary key (application_id);
alter table calls drop column conclusion_days, drop column objection_days;
