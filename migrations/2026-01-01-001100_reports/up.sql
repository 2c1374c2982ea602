create table reports (
    id uuid primary key,
    grant_id uuid not null references grants,
    kind text not null check (kind in ('final')),
    status text not null check (status in ('draft', 'submitted', 'sent_back', 'accepted')),
    -- Answers by question code.
    narrative jsonb not null,
    opened_at timestamptz not null,
    due_on date not null,
    submitted_by uuid references accounts,
    submitted_at timestamptz,
    decided_by uuid references accounts,
    decided_at timestamptz,
    decision_reason text,
    version integer not null default 1,
    constraint reports_kind_once unique (grant_id, kind),
    constraint reports_submitted_have_a_time check (status = 'draft' or submitted_at is not null)
);
create table report_spending (
    report_id uuid not null references reports,
    budget_line_id uuid not null references budget_lines,
    amount numeric(14, 2) not null check (amount >= 0),
    note text not null default '',
    primary key (report_id, budget_line_id)
);
-- Participants are held only as counts.
create table report_participants (
    report_id uuid not null references reports,
    community text references communities,
    sex text not null check (sex in ('women', 'men', 'other')),
    age text not null check (age in ('under_15', '15_to_24', '25_to_64', '65_and_over')),
    persons integer not null check (persons > 0),
    constraint report_participants_once unique nulls not distinct (report_id, community, sex, age)
);
