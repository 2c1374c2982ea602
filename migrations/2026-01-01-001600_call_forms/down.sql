alter table applications drop column form_number;
update application_documents set kind = 'other' where kind = 'answer';
alter table application_documents drop constraint application_documents_kind_check;
alter table application_documents add constraint application_documents_kind_check
    check (kind in ('memorandum', 'other'));
drop table call_forms;
