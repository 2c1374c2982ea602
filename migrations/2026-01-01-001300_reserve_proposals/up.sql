-- Once the award of a call is approved, further proposals may draw on its reserve list. One proposal
-- is open at a time, one award is approved in all; grants_once keeps each application to one grant.
alter table award_proposals add column kind text not null default 'award' check (kind in ('award', 'reserve'));
drop index proposals_one_open;
create unique index proposals_one_open on award_proposals (call_id) where status = 'proposed';
create unique index proposals_one_award on award_proposals (call_id) where kind = 'award' and status = 'approved';
