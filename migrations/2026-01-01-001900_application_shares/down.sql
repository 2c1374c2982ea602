drop table application_shares;
