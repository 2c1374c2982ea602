//! Where the tranches of many grants stand, and how much money stands where.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::model::Disbursement;
use super::pages::STATES;
use super::release::{TrancheState, states_of};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::GrantId;
use crate::base::kernel::money::{Amount, Currency};
use crate::cycle::awards::{self, Grant, GrantStatus, Tranche};
use crate::cycle::reports;

/// A tranche with its grant.
#[derive(Debug, Clone)]
pub struct Standing {
    pub grant: Grant,
    pub tranche: Tranche,
    pub state: TrancheState,
    /// Whether the grant's final report is accepted.
    pub report_accepted: bool,
}

/// How many tranches stand there, and how much money that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sum {
    pub state: String,
    pub currency: Currency,
    pub count: usize,
    pub amount: Amount,
}

/// Every tranche of these grants that were not refused, in three queries.
pub async fn standing_of(conn: &mut Conn, grants: &[Grant]) -> Result<Vec<Standing>, AppError> {
    let alive: Vec<&Grant> = grants.iter().filter(|grant| grant.status != GrantStatus::Refused).collect();
    let ids: Vec<_> = alive.iter().map(|grant| grant.id).collect();
    let mut tranches: HashMap<GrantId, Vec<Tranche>> = HashMap::new();
    for tranche in awards::tranches_of_many(conn, &ids).await? {
        tranches.entry(tranche.grant).or_default().push(tranche);
    }
    let mut made: HashMap<GrantId, Vec<Disbursement>> = HashMap::new();
    for one in store::of_grants(conn, &ids).await? {
        made.entry(one.grant).or_default().push(one);
    }
    let accepted: HashSet<GrantId> = reports::accepted_among(conn, &ids).await?.into_iter().collect();
    let of_grant = |grant: &Grant| {
        let tranches = tranches.remove(&grant.id).unwrap_or_default();
        let made = made.remove(&grant.id).unwrap_or_default();
        let report_accepted = accepted.contains(&grant.id);
        let states = states_of(&tranches, grant, report_accepted, &made).into_iter();
        let standing = |(tranche, state)| Standing { grant: grant.clone(), tranche, state, report_accepted };
        states.map(standing).collect::<Vec<_>>()
    };
    Ok(alive.into_iter().flat_map(of_grant).collect())
}

/// How many tranches stand where, and how much money that is; currencies apart, in the order of the states.
pub fn sums<'a>(all: impl IntoIterator<Item = &'a Standing>) -> Result<Vec<Sum>, AppError> {
    let mut sums: Vec<Sum> = Vec::new();
    for one in all {
        let (state, currency) = (one.state.to_string(), one.grant.currency);
        if let Some(sum) = sums.iter_mut().find(|sum| sum.state == state && sum.currency == currency) {
            sum.count += 1;
            sum.amount = sum.amount.plus(one.tranche.amount)?;
        } else {
            sums.push(Sum { state, currency, count: 1, amount: one.tranche.amount });
        }
    }
    sums.sort_by_key(|sum| STATES.iter().position(|state| *state == sum.state));
    Ok(sums)
}
