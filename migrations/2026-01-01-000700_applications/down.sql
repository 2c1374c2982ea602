drop table consents;
drop table application_documents;
drop table contributions;
drop table budget_lines;
drop table application_parts;
drop table application_partners;
drop table applications;
