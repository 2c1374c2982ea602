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
create index disbursements_by_grant on disbursements (grant_id);

-- A disbursement is its tranche's own amount, to the cent.
alter table tranches add constraint tranches_amount_of_grant unique (id, grant_id, amount);
alter table disbursements add constraint disbursements_are_their_tranche
    foreign key (tranche_id, grant_id, amount) references tranches (id, grant_id, amount);

-- What was paid stays as it was paid.
create function refuse_change_of_paid() returns trigger language plpgsql as $$
begin
    raise exception 'disbursement % is paid', old.id
        using errcode = 'check_violation', constraint = 'disbursements_paid_are_kept';
end $$;
create trigger disbursements_paid_are_kept before update or delete on disbursements
    for each row when (old.status = 'paid') execute function refuse_change_of_paid();

-- Nothing is paid that is not in the books: by the end of the transaction they must have the same
-- amount taken from what is committed to the grant, which cannot go below zero.
create function paid_is_in_the_books() returns trigger language plpgsql as $$
begin
    if not exists (
        select from ledger_entries e
            join ledger_lines l on l.entry_id = e.id
            join ledger_accounts a on a.id = l.account_id
        where e.what = 'disbursements.pay' and e.subject_id = new.id
            and a.owner_id = new.grant_id and a.kind = 'committed' and l.amount = -new.amount)
    then
        raise exception 'disbursement % is not in the books', new.id
            using errcode = 'check_violation', constraint = 'disbursements_paid_are_in_the_books';
    end if;
    return null;
end $$;
create constraint trigger disbursements_paid_are_in_the_books after insert or update on disbursements
    deferrable initially deferred for each row when (new.status = 'paid') execute function paid_is_in_the_books();
