-- What an organisation received in each closed financial year, as it says itself.
create table organisation_turnovers (
    organisation_id uuid not null references organisations,
    year integer not null check (year between 1990 and 9999),
    amount numeric(14, 2) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    entered_by uuid not null references accounts,
    entered_at timestamptz not null,
    primary key (organisation_id, year)
);
