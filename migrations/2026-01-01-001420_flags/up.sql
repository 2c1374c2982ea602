-- What staff know of an organisation that others should know before they decide. Kept for ever: what no longer
-- stands was dismissed, lifted, or has expired.
create table organisation_flags (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    colour text not null check (colour in ('observation', 'yellow', 'red')),
    status text not null check (status in ('escalated', 'in_force', 'dismissed', 'lifted')),
    reason text not null check (length(reason) between 1 and 2000),
    raised_by uuid not null references accounts,
    raised_at timestamptz not null,
    -- The last day on which it stands; null: until it is lifted.
    expires_on date,
    -- The word of a second person on a red flag.
    decided_by uuid references accounts,
    decided_at timestamptz,
    decided_because text check (length(decided_because) between 1 and 2000),
    lifted_by uuid references accounts,
    lifted_at timestamptz,
    lifted_because text check (length(lifted_because) between 1 and 2000),
    constraint flags_second_person check (decided_by is null or decided_by <> raised_by),
    constraint flags_red_ones_are_decided check ((colour = 'red' and status in ('in_force', 'dismissed', 'lifted')) = (decided_by is not null)),
    constraint flags_only_red_ones_escalate check (colour = 'red' or status in ('in_force', 'lifted')),
    constraint flags_lifted_by_somebody check ((status = 'lifted') = (lifted_by is not null)),
    constraint flags_decided_whole check (num_nonnulls(decided_by, decided_at, decided_because) in (0, 3)),
    constraint flags_lifted_whole check (num_nonnulls(lifted_by, lifted_at, lifted_because) in (0, 3))
);
create index organisation_flags_by_organisation on organisation_flags (organisation_id);
create index organisation_flags_escalated on organisation_flags (raised_at) where status = 'escalated';
