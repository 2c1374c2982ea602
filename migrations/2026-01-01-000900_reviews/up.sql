-- Said by an assessor before any content is shown.
create table conflict_declarations (
    application_id uuid not null references applications,
    account_id uuid not null references accounts,
    conflict boolean not null,
    reason text not null default '',
    declared_at timestamptz not null,
    primary key (application_id, account_id),
    constraint conflict_has_its_reason check (not conflict or length(reason) > 0)
);
create table assignments (
    id uuid primary key,
    application_id uuid not null references applications,
    account_id uuid not null references accounts,
    ordinal integer not null check (ordinal between 1 and 3),
    assigned_by uuid references accounts,
    assigned_at timestamptz not null,
    released_at timestamptz,
    release_reason text
);
create unique index assignments_one_per_person on assignments (application_id, account_id) where released_at is null;
create unique index assignments_one_per_place on assignments (application_id, ordinal) where released_at is null;
create index assignments_by_account on assignments (account_id);
create table assessments (
    assignment_id uuid primary key references assignments,
    -- Marks and comments by criterion code.
    marks jsonb not null,
    comments jsonb not null,
    overall text not null default '',
    total numeric(7, 2) check (total >= 0),
    saved_at timestamptz not null,
    submitted_at timestamptz,
    version integer not null default 1,
    constraint assessments_submitted_have_a_total check (submitted_at is null or total is not null)
);
-- The panel's end: the ranking as it stood.
create table panels (
    call_id uuid primary key references calls,
    closed_by uuid not null references accounts,
    closed_at timestamptz not null,
    ranking jsonb not null
);
-- What was submitted stays as it was submitted, and a closed panel as it was closed.
create trigger assessments_submitted_are_kept before update or delete on assessments
    for each row when (old.submitted_at is not null) execute function refuse_change();
create trigger panels_are_kept before update or delete or truncate on panels
    for each statement execute function refuse_change();
