create table applications (
    id uuid primary key,
    call_id uuid not null references calls,
    -- Number within the call, in the order of starting.
    number integer not null check (number > 0),
    title text not null check (length(title) between 1 and 200),
    language text not null,
    status text not null check (status in ('draft', 'submitted', 'withdrawn')),
    started_by uuid not null references accounts,
    started_at timestamptz not null,
    -- Rises with every change of the content; consents are given to one content version.
    content_version integer not null default 1 check (content_version > 0),
    submitted_at timestamptz,
    submitted_by uuid references accounts,
    submitted_hash text,
    late_reason text,
    late_recorded_by uuid references accounts,
    withdrawn_at timestamptz,
    version integer not null default 1,
    constraint applications_number_once unique (call_id, number),
    constraint applications_status_has_its_time check (
        (status <> 'submitted' or submitted_at is not null)
        and (status = 'withdrawn') = (withdrawn_at is not null)),
    constraint applications_late_has_its_reason check ((late_reason is null) = (late_recorded_by is null))
);
create table application_partners (
    id uuid primary key,
    application_id uuid not null references applications,
    -- Unknown while an address without organisation is invited.
    organisation_id uuid references organisations,
    invited_email text,
    role text not null check (role in ('lead', 'partner')),
    status text not null check (status in ('invited', 'accepted', 'declined', 'removed')),
    position integer not null,
    token_hash text unique,
    invited_by uuid not null references accounts,
    invited_at timestamptz not null,
    answered_by uuid references accounts,
    answered_at timestamptz,
    reason text,
    constraint partners_have_a_name check (organisation_id is not null or invited_email is not null),
    constraint partners_lead_is_in check (role <> 'lead' or (status = 'accepted' and organisation_id is not null)),
    constraint partners_accepted_is_known check (status <> 'accepted' or organisation_id is not null)
);
create unique index partners_one_lead on application_partners (application_id) where role = 'lead';
create unique index partners_organisation_once on application_partners (application_id, organisation_id)
    where status in ('invited', 'accepted');
create index application_partners_by_organisation on application_partners (organisation_id);
-- What is written: one part in common, one for each organisation. Answers by question code.
create table application_parts (
    application_id uuid not null references applications,
    organisation_id uuid references organisations,
    answers jsonb not null,
    version integer not null default 1,
    saved_by uuid not null references accounts,
    saved_at timestamptz not null,
    constraint application_parts_once unique nulls not distinct (application_id, organisation_id)
);
create table budget_lines (
    id uuid primary key,
    application_id uuid not null references applications,
    organisation_id uuid not null references organisations,
    position integer not null,
    heading text not null check (heading in ('human_resources', 'travel', 'equipment', 'local_office', 'services', 'other', 'indirect')),
    description text not null check (length(description) between 1 and 300),
    unit text not null check (length(unit) <= 60),
    quantity numeric(14, 4) not null check (quantity > 0),
    rate numeric(14, 2) not null check (rate > 0),
    amount numeric(14, 2) not null check (amount > 0),
    constraint budget_lines_multiply check (amount = round(quantity * rate, 2))
);
create index budget_lines_by_application on budget_lines (application_id);
create table contributions (
    id uuid primary key,
    application_id uuid not null references applications,
    organisation_id uuid not null references organisations,
    position integer not null,
    source text not null check (length(source) between 1 and 200),
    amount numeric(14, 2) not null check (amount > 0)
);
create index contributions_by_application on contributions (application_id);
create table application_documents (
    id uuid primary key,
    application_id uuid not null references applications,
    organisation_id uuid not null references organisations,
    kind text not null check (kind in ('memorandum', 'other')),
    -- Who has signed the memorandum, as organisation ids.
    signed_by jsonb not null default '[]',
    file_id uuid not null references files,
    added_at timestamptz not null,
    removed_at timestamptz
);
create index application_documents_by_application on application_documents (application_id);
create table consents (
    id uuid primary key,
    application_id uuid not null references applications,
    organisation_id uuid not null references organisations,
    account_id uuid not null references accounts,
    signatory text not null,
    capacity text not null,
    content_version integer not null,
    content_hash text not null,
    given_at timestamptz not null,
    reopened_at timestamptz,
    constraint consents_once unique (application_id, organisation_id, content_version)
);
