create table accounts (
    id uuid primary key,
    email text not null constraint accounts_email_once unique check (email = lower(email)),
    name text not null check (length(name) between 1 and 200),
    language text not null,
    password_hash text not null,
    email_confirmed_at timestamptz,
    system_administrator boolean not null default false,
    created_at timestamptz not null
);
create table email_tokens (
    token_hash text primary key,
    account_id uuid not null references accounts on delete cascade,
    purpose text not null check (purpose in ('confirm', 'reset')),
    expires_at timestamptz not null,
    used_at timestamptz
);
create table sessions (
    id uuid primary key,
    token_hash text not null unique,
    account_id uuid not null references accounts on delete cascade,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    browser text not null
);
create index sessions_by_account on sessions (account_id);
create table api_tokens (
    id uuid primary key,
    token_hash text not null unique,
    account_id uuid not null references accounts on delete cascade,
    name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
-- Failed guesses, by address tried and by where they came from.
create table sign_in_failures (
    id bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null
);
create index sign_in_failures_by_subject on sign_in_failures (subject, at);

-- Who may act for what. A role names just the scope that it belongs to.
create table role_assignments (
    account_id uuid not null references accounts on delete cascade,
    role text not null,
    programme_id uuid,
    call_id uuid,
    organisation_id uuid,
    assigned_at timestamptz not null,
    assigned_by uuid,
    constraint role_has_its_scope check (
        case
            when role in ('programme_manager', 'grants_officer', 'finance_officer', 'approver', 'auditor')
                then programme_id is not null and call_id is null and organisation_id is null
            when role in ('panel_chair', 'assessor')
                then call_id is not null and programme_id is null and organisation_id is null
            when role in ('organisation_administrator', 'editor', 'signatory', 'viewer')
                then organisation_id is not null and programme_id is null and call_id is null
            else false
        end),
    constraint role_once unique nulls not distinct (account_id, role, programme_id, call_id, organisation_id)
);
create index role_assignments_by_programme on role_assignments (programme_id) where programme_id is not null;
create index role_assignments_by_call on role_assignments (call_id) where call_id is not null;
create index role_assignments_by_organisation on role_assignments (organisation_id) where organisation_id is not null;

-- A role offered to an address; taken up by whoever signs up or in with it.
create table role_invitations (
    id uuid primary key,
    email text not null check (email = lower(email)),
    role text not null,
    programme_id uuid,
    call_id uuid,
    organisation_id uuid,
    invited_by uuid not null references accounts,
    invited_at timestamptz not null,
    accepted_at timestamptz
);
create index role_invitations_by_email on role_invitations (email) where accepted_at is null;
