drop index organisation_documents_expiring;
alter table organisation_documents
    drop column version,
    drop column valid_until,
    drop column issued_on,
    drop column number,
    drop column issuer;
