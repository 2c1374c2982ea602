-- Who was last seen writing where. Nothing that must survive: a table that is not logged.
create unlogged table application_presence (
    application_id uuid not null references applications,
    -- Whose part it is; none for the common one.
    organisation_id uuid references organisations,
    account_id uuid not null references accounts,
    seen_at timestamptz not null,
    id uuid primary key,
    constraint application_presence_once unique nulls not distinct (application_id, organisation_id, account_id)
);
