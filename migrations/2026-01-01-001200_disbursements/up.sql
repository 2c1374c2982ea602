create table disbursements (
    id uuid primary key,
    tranche_id uuid not null references tranches,
    grant_id uuid not null references grants,
    amount numeric(14, 2) not null check (amount > 0),
    iban text not null,
    status text not null check (status in ('requested', 'prepared', 'approved', 'paid', 'returned')),
    requested_by uuid not null references accounts,
    requested_at timestamptz not null,
    prepared_by uuid references accounts,
    prepared_at timestamptz,
    approved_by uuid references accounts,
    approved_at timestamptz,
    paid_by uuid references accounts,
    paid_at timestamptz,
    paid_on date,
    bank_reference text,
    return_reason text,
    version integer not null default 1,
    constraint disbursements_prepared_and_approved_by_two check (approved_by is null or approved_by <> prepared_by),
    constraint disbursements_paid_are_whole check (
        status <> 'paid' or (approved_by is not null and prepared_by is not null and paid_at is not null and bank_reference is not null))
);
create unique index disbursements_one_per_tranche on disbursements (tranche_id) where status <> 'returned';
