-- A link by which somebody outside reads an application as it stands, until it ends or is taken back. Only a hash of
-- its secret is kept: it is shown once.
create table application_shares (
    id uuid primary key,
    application_id uuid not null references applications,
    -- For whom it was made, in the words of whoever made it.
    reader text not null check (length(reader) between 1 and 200),
    secret_hash text not null,
    -- On whose behalf and by whom.
    organisation_id uuid not null references organisations,
    made_by uuid not null references accounts,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_by uuid references accounts,
    revoked_at timestamptz,
    -- When it was last opened.
    opened_at timestamptz,
    constraint application_shares_secret unique (secret_hash),
    constraint application_shares_end check (expires_at > made_at),
    constraint application_shares_revoked check ((revoked_at is null) = (revoked_by is null))
);
create index application_shares_by_application on application_shares (application_id, id desc);
