drop table assessment_deadlines;
