drop table clarification_texts;
drop table clarifications;
alter table calls drop column answers_until;
alter table calls drop column questions_until;
