drop table eligibility_results;
drop table cure_windows;
drop table eligibility_decisions;
drop table eligibility_findings;
drop table eligibility_checks;
