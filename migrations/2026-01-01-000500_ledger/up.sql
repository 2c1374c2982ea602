-- Double entry. Money moves between accounts; an entry's lines sum to zero.
-- The database itself keeps the balances, and refuses one below zero where the account may not go there:
-- what was not awarded cannot be paid, whatever the program believes.
create table ledger_accounts (
    id uuid primary key,
    owner_id uuid not null,
    kind text not null check (kind in ('source', 'left', 'committed', 'paid')),
    currency text not null,
    may_be_negative boolean not null,
    balance numeric(14, 2) not null default 0,
    constraint ledger_account_once unique (owner_id, kind),
    constraint ledger_balance_not_negative check (may_be_negative or balance >= 0)
);
create table ledger_entries (
    id uuid primary key,
    at timestamptz not null,
    what text not null,
    subject_id uuid not null,
    posted_by uuid,
    constraint ledger_entry_once unique (what, subject_id)
);
create table ledger_lines (
    entry_id uuid not null references ledger_entries,
    account_id uuid not null references ledger_accounts,
    amount numeric(14, 2) not null check (amount <> 0),
    primary key (entry_id, account_id)
);
create index ledger_lines_by_account on ledger_lines (account_id);

create function keep_balance() returns trigger language plpgsql as $$
begin
    update ledger_accounts set balance = balance + new.amount where id = new.account_id;
    return null;
end $$;
create trigger ledger_lines_keep_balance after insert on ledger_lines for each row execute function keep_balance();

create function entry_sums_to_zero() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(amount), 0) <> 0 from ledger_lines where entry_id = new.entry_id) then
        raise exception 'ledger entry % does not balance', new.entry_id using errcode = 'check_violation', constraint = 'ledger_entry_balances';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_balances after insert on ledger_lines
    deferrable initially deferred for each row execute function entry_sums_to_zero();
create trigger ledger_entries_are_kept before update or delete or truncate on ledger_entries
    for each statement execute function refuse_change();
create trigger ledger_lines_are_kept before update or delete or truncate on ledger_lines
    for each statement execute function refuse_change();
