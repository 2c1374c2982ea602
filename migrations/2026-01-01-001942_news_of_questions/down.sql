alter table clarifications drop column joined_at;
drop index clarifications_untold;
alter table clarifications drop column told_at;
