drop table panels;
drop table assessments;
drop table assignments;
drop table conflict_declarations;
