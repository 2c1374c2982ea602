-- One run of the rules, frozen with all that they looked at.
create table eligibility_checks (
    id uuid primary key,
    application_id uuid not null references applications,
    occasion text not null check (occasion in ('submission', 'late_arrival', 'closing', 'cure')),
    rulebook_version text not null,
    rules jsonb not null,
    facts jsonb not null,
    outcome text not null check (outcome in ('pass', 'fail', 'cure', 'review')),
    judged_at timestamptz not null
);
create index eligibility_checks_by_application on eligibility_checks (application_id, judged_at);
create table eligibility_findings (
    id uuid primary key,
    check_id uuid not null references eligibility_checks,
    application_id uuid not null references applications,
    position integer not null,
    rule text not null,
    organisation_id uuid references organisations,
    outcome text not null check (outcome in ('pass', 'fail', 'cure', 'review')),
    because jsonb not null
);
create index eligibility_findings_by_check on eligibility_findings (check_id);
create trigger eligibility_checks_are_kept before update or delete or truncate on eligibility_checks
    for each statement execute function refuse_change();
create trigger eligibility_findings_are_kept before update or delete or truncate on eligibility_findings
    for each statement execute function refuse_change();
-- What an officer decided of one finding: a REVIEW answered, or a result overridden.
create table eligibility_decisions (
    finding_id uuid primary key references eligibility_findings,
    application_id uuid not null references applications,
    kind text not null check (kind in ('review', 'override')),
    outcome text not null check (outcome in ('pass', 'fail')),
    reason text not null check (length(reason) between 1 and 2000),
    decided_by uuid not null references accounts,
    decided_at timestamptz not null
);
create table cure_windows (
    id uuid primary key,
    application_id uuid not null references applications,
    finding_id uuid not null references eligibility_findings,
    rule text not null,
    opened_by uuid not null references accounts,
    opened_at timestamptz not null,
    last_instant timestamptz not null,
    request text not null,
    answered_by uuid references accounts,
    answered_at timestamptz,
    constraint cure_windows_once unique (finding_id),
    constraint cure_windows_have_time check (last_instant > opened_at)
);
create index cure_windows_by_application on cure_windows (application_id);
-- The stage's end for one application.
create table eligibility_results (
    application_id uuid primary key references applications,
    eligible boolean not null,
    check_id uuid not null references eligibility_checks,
    decided_by uuid not null references accounts,
    decided_at timestamptz not null
);
