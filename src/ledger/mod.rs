//! Money in accounts: entries that balance, balances that the database keeps. It knows accounts and
//! amounts, no grants.
//!
//! The database refuses an entry that does not sum to zero and a balance below zero where the account
//! may not go there; a room turns [`OVERDRAWN`] into its own words.

mod store;

pub use store::{Balance, Entry, Kind, Line, balances, open, post};

/// The constraint that refuses an account below zero.
pub const OVERDRAWN: &str = "ledger_balance_not_negative";
/// The constraint that refuses the same act posted twice.
pub const POSTED_TWICE: &str = "ledger_entry_once";

use crate::base::invariants::Invariant;

pub fn invariants() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "ledger: every entry sums to zero",
            broken_by: "select 'ledger_entries ' || entry_id || ' is off by ' || sum(amount) as row
                from ledger_lines group by entry_id having sum(amount) <> 0",
        },
        Invariant {
            name: "ledger: every balance is the sum of its lines",
            broken_by: "select 'ledger_accounts ' || a.id || ' says ' || a.balance || ', its lines say '
                    || coalesce(sum(l.amount), 0) as row
                from ledger_accounts a left join ledger_lines l on l.account_id = a.id
                group by a.id having a.balance <> coalesce(sum(l.amount), 0)",
        },
        Invariant {
            name: "ledger: an entry has lines",
            broken_by: "select 'ledger_entries ' || e.id as row from ledger_entries e
                where not exists (select from ledger_lines l where l.entry_id = e.id)",
        },
        Invariant {
            name: "ledger: no balance is below zero but the source's",
            broken_by: "select 'ledger_accounts ' || id || ' ' || kind || ' ' || balance as row
                from ledger_accounts where balance < 0 and not may_be_negative",
        },
    ]
}
