-- What stands on an organisation's document; all of it may be unknown. Each correction raises the version.
alter table organisation_documents
    add column issuer text not null default '',
    add column number text not null default '',
    add column issued_on date,
    add column valid_until date,
    add column version integer not null default 1,
    add constraint organisation_documents_expiry check (valid_until >= issued_on);
-- The reminders ask for what expires soon.
create index organisation_documents_expiring on organisation_documents (valid_until) where removed_at is null;
