//! The ledger's tables. Lines are only ever added; triggers keep the balances.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, LedgerAccountId, LedgerEntryId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::text_enum;
use crate::base::schema::{ledger_accounts, ledger_entries, ledger_lines};

text_enum! {
    /// What an account is for. Its owner is a call or a grant.
    pub enum Kind {
        /// Where a call's money comes from: the only account that may go below zero.
        Source = "source",
        /// What is left of a call's envelope.
        Left = "left",
        /// Awarded and not yet paid.
        Committed = "committed",
        Paid = "paid",
    }
}

/// An amount added to one account, or with a minus taken from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub owner: Uuid,
    pub kind: Kind,
    pub amount: Amount,
}

impl Line {
    pub fn to(owner: impl Into<Uuid>, kind: Kind, amount: Amount) -> Self {
        Self { owner: owner.into(), kind, amount }
    }

    pub fn from(owner: impl Into<Uuid>, kind: Kind, amount: Amount) -> Self {
        Self { owner: owner.into(), kind, amount: amount.negated() }
    }
}

/// One act in the books. The same `what` of the same subject can be posted only once.
#[derive(Debug, Clone)]
pub struct Entry {
    /// `awards.commit`, `disbursements.pay` …
    pub what: &'static str,
    pub subject: Uuid,
    pub by: Option<AccountId>,
    pub lines: Vec<Line>,
}

/// Opens accounts for an owner; those that exist stay as they are.
pub async fn open(conn: &mut Conn, owner: Uuid, kinds: &[Kind], currency: Currency) -> QueryResult<()> {
    let rows: Vec<_> = kinds
        .iter()
        .map(|kind| {
            (
                ledger_accounts::id.eq(LedgerAccountId::new()),
                ledger_accounts::owner_id.eq(owner),
                ledger_accounts::kind.eq(*kind),
                ledger_accounts::currency.eq(currency),
                ledger_accounts::may_be_negative.eq(*kind == Kind::Source),
            )
        })
        .collect();
    diesel::insert_into(ledger_accounts::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
    Ok(())
}

/// Posts an entry in the caller's transaction. Fails where an account is missing, would go below
/// zero, or the act is posted already; that it sums to zero is checked at commit.
pub async fn post(conn: &mut Conn, entry: &Entry, now: Timestamp) -> QueryResult<LedgerEntryId> {
    let id = LedgerEntryId::new();
    diesel::insert_into(ledger_entries::table)
        .values((
            ledger_entries::id.eq(id),
            ledger_entries::at.eq(now),
            ledger_entries::what.eq(entry.what),
            ledger_entries::subject_id.eq(entry.subject),
            ledger_entries::posted_by.eq(entry.by.map(Uuid::from)),
        ))
        .execute(conn)
        .await?;
    // One line after the other: each takes its account's lock, always in the order of the entry.
    for line in &entry.lines {
        let account: LedgerAccountId = ledger_accounts::table
            .filter(ledger_accounts::owner_id.eq(line.owner))
            .filter(ledger_accounts::kind.eq(line.kind))
            .select(ledger_accounts::id)
            .first(conn)
            .await?;
        diesel::insert_into(ledger_lines::table)
            .values((
                ledger_lines::entry_id.eq(id),
                ledger_lines::account_id.eq(account),
                ledger_lines::amount.eq(line.amount),
            ))
            .execute(conn)
            .await?;
    }
    Ok(id)
}

/// What stands in one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Balance {
    pub owner: Uuid,
    pub kind: Kind,
    pub amount: Amount,
}

/// The balances of these owners.
pub async fn balances(conn: &mut Conn, owners: &[Uuid]) -> QueryResult<Vec<Balance>> {
    ledger_accounts::table
        .filter(ledger_accounts::owner_id.eq_any(owners))
        .order((ledger_accounts::owner_id, ledger_accounts::kind))
        .select((ledger_accounts::owner_id, ledger_accounts::kind, ledger_accounts::balance))
        .load(conn)
        .await
}
