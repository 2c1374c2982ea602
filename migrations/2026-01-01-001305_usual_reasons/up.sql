-- A decision has either a reason of its own, or the usual one: what it follows from, frozen when it was
-- proposed and put into words for each reader.
alter table award_decisions alter column reason drop not null;
alter table award_decisions add column grounds jsonb;
alter table award_decisions add constraint decisions_have_one_reason check ((reason is null) <> (grounds is null));
