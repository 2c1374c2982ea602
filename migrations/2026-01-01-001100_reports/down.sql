drop table report_participants;
drop table report_spending;
drop table reports;
