-- Who did what when. Written in the transaction of the act; never changed, never deleted.
create table audit_entries (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid,
    actor text not null,
    act text not null,
    subject_kind text not null,
    subject_id uuid not null,
    call_id uuid,
    organisation_id uuid,
    details jsonb not null default '{}'
);
create index audit_entries_by_subject on audit_entries (subject_id, id);
create index audit_entries_by_call on audit_entries (call_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_entries_are_kept before update or delete or truncate on audit_entries
    for each statement execute function refuse_change();

-- Letters, written in the transaction of the act and sent later by the worker.
create table notices (
    id uuid primary key,
    dedupe_key text not null constraint notices_once unique,
    kind text not null,
    account_id uuid,
    to_address text not null,
    to_name text not null,
    language text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    run_at timestamptz not null,
    attempts integer not null default 0,
    locked_until timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    last_error text,
    constraint notices_end_once check (sent_at is null or given_up_at is null)
);
create index notices_waiting on notices (run_at) where sent_at is null and given_up_at is null;

-- Stored files by what they are; the bytes stand in the file store under their key.
create table files (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    media_type text not null,
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    stored_as text not null unique,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);

-- Places and communities are data: an installation brings its own.
create table places (
    code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
    names jsonb not null,
    position integer not null default 0
);
create table communities (
    code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
    names jsonb not null,
    position integer not null default 0
);
