create table award_proposals (
    id uuid primary key,
    call_id uuid not null references calls,
    status text not null check (status in ('proposed', 'approved', 'returned')),
    proposed_by uuid not null references accounts,
    proposed_at timestamptz not null,
    decided_by uuid references accounts,
    decided_at timestamptz,
    note text not null default '',
    constraint proposals_decided_by_another check (decided_by is null or decided_by <> proposed_by),
    constraint proposals_decided_have_a_time check ((status = 'proposed') = (decided_at is null))
);
create unique index proposals_one_open on award_proposals (call_id) where status in ('proposed', 'approved');
create table award_decisions (
    proposal_id uuid not null references award_proposals,
    application_id uuid not null references applications,
    outcome text not null check (outcome in ('awarded', 'reserve', 'rejected')),
    amount numeric(14, 2) check (amount > 0),
    position integer not null,
    reason text not null check (length(reason) between 1 and 2000),
    primary key (proposal_id, application_id),
    constraint only_an_award_has_an_amount check ((outcome = 'awarded') = (amount is not null))
);
-- A grant: an award under its agreement.
create table grants (
    id uuid primary key,
    application_id uuid not null constraint grants_once unique references applications,
    call_id uuid not null references calls,
    amount numeric(14, 2) not null check (amount > 0),
    currency text not null,
    status text not null check (status in ('offered', 'in_force', 'closed', 'refused')),
    offered_at timestamptz not null,
    in_force_at timestamptz,
    closed_at timestamptz,
    version integer not null default 1,
    constraint grants_status_has_its_time check (
        (status not in ('in_force', 'closed') or in_force_at is not null)
        and (status = 'closed') = (closed_at is not null))
);
create table agreement_acceptances (
    grant_id uuid not null references grants,
    organisation_id uuid not null references organisations,
    account_id uuid not null references accounts,
    signatory text not null,
    capacity text not null,
    accepted_at timestamptz not null,
    primary key (grant_id, organisation_id)
);
create table tranches (
    id uuid primary key,
    grant_id uuid not null references grants,
    number integer not null check (number > 0),
    share numeric(9, 6) not null check (share > 0 and share <= 1),
    amount numeric(14, 2) not null check (amount > 0),
    condition text not null check (condition in ('agreement_in_force', 'final_report_accepted')),
    constraint tranches_number_once unique (grant_id, number)
);
