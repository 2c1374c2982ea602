drop table application_presence;
