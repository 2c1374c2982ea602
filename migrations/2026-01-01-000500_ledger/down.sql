drop table ledger_lines;
drop table ledger_entries;
drop table ledger_accounts;
drop function entry_sums_to_zero();
drop function keep_balance();
