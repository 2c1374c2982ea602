drop table application_judgements;
