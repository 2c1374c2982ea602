drop table sanctions_decisions;
drop table sanctions_matches;
drop table sanctions_screenings;
drop table sanctions_entries;
drop table sanctions_imports;
