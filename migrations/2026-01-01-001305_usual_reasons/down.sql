alter table award_decisions drop constraint decisions_have_one_reason;
update award_decisions set reason = grounds::text where reason is null;
alter table award_decisions drop column grounds;
alter table award_decisions alter column reason set not null;
