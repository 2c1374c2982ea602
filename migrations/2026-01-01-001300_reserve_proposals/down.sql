drop index proposals_one_award;
drop index proposals_one_open;
create unique index proposals_one_open on award_proposals (call_id) where status in ('proposed', 'approved');
alter table award_proposals drop column kind;
