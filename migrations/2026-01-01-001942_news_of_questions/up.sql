-- When those who answer were told that a question had come; a letter tells of all that came since the one before.
alter table clarifications add column told_at timestamptz;
-- They know of what came before there were such letters.
update clarifications set told_at = asked_at;
create index clarifications_untold on clarifications (call_id) where told_at is null;

-- When it was joined: to an answer that was public by then, or to one that was still being written.
alter table clarifications add column joined_at timestamptz;
