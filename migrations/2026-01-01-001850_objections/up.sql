-- Within how many days of a result applicants may object to it; none: the call takes no objections.
alter table calls add column objection_days integer
    constraint calls_objection_days_in_range check (objection_days between 1 and 60);
-- Within how many days of its closing eligibility is concluded; none: nobody has said so.
alter table calls add column conclusion_days integer
    constraint calls_conclusion_days_in_range check (conclusion_days between 1 and 180);

-- An application may have a first result and one after an objection. Each stays.
alter table eligibility_results drop constraint eligibility_results_pkey;
alter table eligibility_results add column id uuid not null default gen_random_uuid();
alter table eligibility_results add primary key (id);
-- Up to and with this second somebody may object; none where nobody may.
alter table eligibility_results add column objection_until timestamptz;

-- What applicants say against a result that is not in their favour.
create table objections (
    id uuid primary key,
    application_id uuid not null references applications,
    result_id uuid not null references eligibility_results on delete cascade,
    organisation_id uuid not null references organisations,
    grounds text not null check (char_length(grounds) between 1 and 3000),
    made_by uuid not null references accounts,
    made_at timestamptz not null,
    withdrawn_by uuid references accounts,
    withdrawn_at timestamptz,
    decided_by uuid references accounts,
    decided_at timestamptz,
    constraint objections_ends_once check (
        (withdrawn_by is null) = (withdrawn_at is null) and (decided_by is null) = (decided_at is null)
        and (withdrawn_at is null or decided_at is null))
);
create unique index objections_one_at_a_time on objections (application_id) where withdrawn_at is null;
create index objections_by_application on objections (application_id, made_at);
create trigger objections_ended_are_kept before update or delete on objections
    for each row when (old.decided_at is not null or old.withdrawn_at is not null) execute function refuse_change();

-- The findings that an objection is about, with what was decided of each.
create table objection_findings (
    objection_id uuid not null references objections on delete cascade,
    finding_id uuid not null references eligibility_findings,
    outcome text check (outcome in ('upheld', 'dismissed')),
    reason text check (char_length(reason) between 1 and 2000),
    primary key (objection_id, finding_id),
    constraint objection_findings_decided_whole check ((outcome is null) = (reason is null))
);
create trigger objection_findings_decided_are_kept before update or delete on objection_findings
    for each row when (old.outcome is not null) execute function refuse_change();

alter table eligibility_results add column objection_id uuid references objections
    constraint eligibility_results_once_after_objection unique;
create unique index eligibility_results_first_once on eligibility_results (application_id) where objection_id is null;
create index eligibility_results_by_application on eligibility_results (application_id);

-- Every decision stays, also where another one takes its place: who decided once had a part in the first result.
alter table eligibility_decisions drop constraint eligibility_decisions_pkey;
alter table eligibility_decisions add column id uuid not null default gen_random_uuid();
alter table eligibility_decisions add primary key (id);
alter table eligibility_decisions add column objection_id uuid references objections;
create index eligibility_decisions_by_application on eligibility_decisions (application_id, decided_at);
create index eligibility_decisions_by_finding on eligibility_decisions (finding_id);
alter table eligibility_decisions drop constraint eligibility_decisions_kind_check;
alter table eligibility_decisions add constraint eligibility_decisions_kind_check
    check (kind in ('review', 'override', 'objection') and (kind = 'objection') = (objection_id is not null));

-- The chairs who were told that the panel can begin.
create table eligibility_panels_told (
    call_id uuid primary key references calls,
    told_at timestamptz not null
);
