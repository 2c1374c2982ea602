-- One act on many applications: planned and shown, then confirmed, and undone as a whole while its letters wait.
create table bulk_acts (
    id uuid primary key,
    call_id uuid not null references calls,
    kind text not null check (kind in ('conclude', 'cure')),
    -- For which rule time is given, and what is asked for.
    rule text,
    request text check (char_length(request) between 1 and 2000),
    planned_by uuid not null references accounts,
    planned_at timestamptz not null,
    done_at timestamptz,
    undone_by uuid references accounts,
    undone_at timestamptz,
    constraint bulk_acts_kind_has_its_facts check (
        (kind = 'cure') = (rule is not null) and (kind = 'cure') = (request is not null)),
    constraint bulk_acts_undone_after_done check (
        (undone_by is null) = (undone_at is null) and (undone_at is null or done_at is not null))
);
create index bulk_acts_by_call on bulk_acts (call_id, planned_at);

-- What each application was shown to come to, and what came.
create table bulk_act_items (
    bulk_act_id uuid not null references bulk_acts on delete cascade,
    application_id uuid not null references applications,
    check_id uuid not null references eligibility_checks,
    foreseen text not null,
    -- The rules that it depends on: not met, open, or put right.
    rules jsonb not null,
    came text check (came in ('done', 'changed', 'left')),
    primary key (bulk_act_id, application_id)
);

-- What was undone stays, marked.
alter table eligibility_results add column bulk_act_id uuid references bulk_acts;
alter table eligibility_results add column undone_at timestamptz;
drop index eligibility_results_first_once;
create unique index eligibility_results_first_once on eligibility_results (application_id)
    where objection_id is null and undone_at is null;
alter table cure_windows add column bulk_act_id uuid references bulk_acts;
alter table cure_windows add column undone_at timestamptz;
alter table cure_windows drop constraint cure_windows_once;
create unique index cure_windows_once on cure_windows (finding_id) where undone_at is null;

-- Letters of an act that can still be undone: they wait, and can be taken back as long as none has gone.
alter table notices add column held_by uuid;
alter table notices add column taken_back_at timestamptz;
alter table notices add constraint notices_taken_back_unsent check (taken_back_at is null or sent_at is null);
create index notices_by_held_by on notices (held_by) where held_by is not null;
