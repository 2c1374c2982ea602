create table calls (
    id uuid primary key,
    programme_id uuid not null references programmes,
    reference text not null constraint calls_reference_once unique check (reference ~ '^[A-Za-z0-9-]{1,40}$'),
    title jsonb not null,
    summary jsonb not null,
    guidance jsonb not null,
    languages jsonb not null,
    currency text not null,
    envelope numeric(14, 2) not null check (envelope > 0),
    time_zone text not null,
    deadline timestamptz not null,
    -- Places where activities may happen (codes), and themes (code and names).
    places jsonb not null,
    themes jsonb not null,
    rules jsonb not null,
    scoring jsonb not null,
    tranches jsonb not null,
    status text not null check (status in ('draft', 'published', 'closed', 'decided', 'archived')),
    published_at timestamptz,
    closed_at timestamptz,
    decided_at timestamptz,
    archived_at timestamptz,
    corrigendum integer not null default 0,
    created_at timestamptz not null,
    version integer not null default 1,
    constraint calls_status_has_its_time check (
        (status = 'draft') = (published_at is null)
        and (status in ('closed', 'decided', 'archived')) = (closed_at is not null)
        and (status in ('decided', 'archived')) = (decided_at is not null)
        and (status = 'archived') = (archived_at is not null))
);
create index calls_by_programme on calls (programme_id);
-- What a published call changed, numbered within the call.
create table corrigenda (
    id uuid primary key,
    call_id uuid not null references calls,
    number integer not null check (number > 0),
    explanation jsonb not null,
    changes jsonb not null,
    published_by uuid not null references accounts,
    published_at timestamptz not null,
    constraint corrigenda_number_once unique (call_id, number)
);
alter table role_assignments add constraint role_assignments_call foreign key (call_id) references calls;
alter table role_invitations add constraint role_invitations_call foreign key (call_id) references calls;
