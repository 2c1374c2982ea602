//! Where the money of a call stands, as the ledger knows it.

use std::collections::HashMap;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::ledger::{self, Balance, Kind};

/// The money of a call; left is what is neither committed nor paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Envelope {
    pub envelope: Amount,
    pub left: Amount,
    /// Awarded and not yet paid.
    pub committed: Amount,
    pub paid: Amount,
}

/// Where the parts of the drawn bar begin and how wide they are, of 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    pub paid: Decimal,
    pub committed: Decimal,
    pub left: Decimal,
    pub left_from: Decimal,
}

impl Envelope {
    fn of(call: Uuid, balances: &[Balance]) -> Result<Self, MoneyError> {
        let sum = |kind: Kind| Amount::total(balances.iter().filter(|b| b.kind == kind).map(|b| b.amount));
        let source = balances.iter().find(|b| b.owner == call && b.kind == Kind::Source);
        Ok(Self {
            envelope: source.map_or(Amount::ZERO, |b| b.amount.negated()),
            left: sum(Kind::Left)?,
            committed: sum(Kind::Committed)?,
            paid: sum(Kind::Paid)?,
        })
    }

    /// For drawing only: to a tenth of a per cent. Before the call is published all of it is left.
    pub fn bar(&self) -> Bar {
        let hundred = Decimal::ONE_HUNDRED;
        let part = |amount: Amount| {
            let share = (amount.decimal() * hundred).checked_div(self.envelope.decimal());
            share.unwrap_or_default().round_dp(1).normalize()
        };
        let (paid, committed) = (part(self.paid), part(self.committed));
        let left_from = (paid + committed).min(hundred);
        Bar { paid, committed, left: hundred - left_from, left_from }
    }
}

/// Envelope, left, committed and paid of a call: two queries.
pub async fn envelope(conn: &mut Conn, call: CallId) -> Result<Envelope, AppError> {
    let stand = envelopes(conn, &[call]).await?.remove(&call);
    stand.map_or_else(|| Ok(Envelope::of(call.into(), &[])?), Ok)
}

/// Those of several calls, in two queries as well.
pub async fn envelopes(conn: &mut Conn, calls: &[CallId]) -> Result<HashMap<CallId, Envelope>, AppError> {
    let grants = store::grants::grants_of_calls(conn, calls).await?;
    let mut call_of: HashMap<Uuid, CallId> = grants.iter().map(|g| (g.id.into(), g.call)).collect();
    call_of.extend(calls.iter().map(|call| (Uuid::from(*call), *call)));
    let owners: Vec<Uuid> = call_of.keys().copied().collect();
    let mut balances: HashMap<CallId, Vec<Balance>> = calls.iter().map(|call| (*call, Vec::new())).collect();
    for balance in ledger::balances(conn, &owners).await? {
        if let Some(own) = call_of.get(&balance.owner).and_then(|call| balances.get_mut(call)) {
            own.push(balance);
        }
    }
    balances.into_iter().map(|(call, own)| Ok((call, Envelope::of(call.into(), &own)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn balance(owner: Uuid, kind: Kind, amount: &str) -> Balance {
        Balance { owner, kind, amount: amount.parse().unwrap() }
    }

    #[test]
    fn the_envelope_of_the_scenario_after_the_first_payments() {
        let (call, first, second) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
        let stands = Envelope::of(
            call,
            &[
                balance(call, Kind::Source, "-45000.00"),
                balance(call, Kind::Left, "17000.00"),
                balance(first, Kind::Committed, "3200.00"),
                balance(first, Kind::Paid, "12800.00"),
                balance(second, Kind::Committed, "2400.00"),
                balance(second, Kind::Paid, "9600.00"),
            ],
        )
        .unwrap();
        let said = [stands.envelope, stands.paid, stands.committed, stands.left].map(|a| a.to_string());
        assert_eq!(said, ["45000.00", "22400.00", "5600.00", "17000.00"]);
        let bar = stands.bar();
        assert_eq!([bar.paid, bar.committed, bar.left].map(|d| d.to_string()), ["49.8", "12.4", "37.8"]);
    }

    #[test]
    fn before_a_call_has_money_its_bar_is_empty() {
        let stands = Envelope::of(Uuid::now_v7(), &[]).unwrap();
        assert_eq!(stands.bar().left, Decimal::ONE_HUNDRED);
    }
}
