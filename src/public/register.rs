//! The award register: what the world may know of every grant that came into force.

use std::collections::HashMap;

use chrono::Datelike;
use uuid::Uuid;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications;
use crate::cycle::awards::{self, Grant};
use crate::cycle::calls::{self, Call};
use crate::ledger::{self, Kind};

/// Grants on one page.
const PAGE: u32 = 50;

/// One grant as it stands in the register. It says nothing of communities, scores or reports.
#[derive(Debug, Clone)]
pub struct Line {
    pub grant: Grant,
    pub call: Call,
    pub title: String,
    /// The names of its organisations, the lead first.
    pub organisations: Vec<Translated>,
    pub paid: Amount,
    /// In which its agreement came into force.
    pub year: i32,
}

impl Line {
    pub fn call_link(&self) -> String {
        calls::links::show(self.call.id)
    }
}

/// One page of the register, the latest first, and whether there is another.
pub struct Register {
    pub lines: Vec<Line>,
    pub more: bool,
}

/// Six queries, however many grants there are.
pub async fn register(conn: &mut Conn, page: u32) -> Result<Register, AppError> {
    let before = i64::from(page.saturating_sub(1)) * i64::from(PAGE);
    let mut grants = awards::grants_in_register(conn, before, i64::from(PAGE) + 1).await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = grants.len() > most;
    grants.truncate(most);
    Ok(Register { lines: lines(conn, grants).await?, more })
}

/// The register in the order of ids, for those who read it part by part.
pub async fn after(conn: &mut Conn, id: Option<GrantId>, most: i64) -> Result<Vec<Line>, AppError> {
    let grants = awards::grants_in_register_after(conn, id, most).await?;
    lines(conn, grants).await
}

async fn lines(conn: &mut Conn, grants: Vec<Grant>) -> Result<Vec<Line>, AppError> {
    let ids: Vec<ApplicationId> = grants.iter().map(|grant| grant.application).collect();
    let titles: HashMap<ApplicationId, String> =
        applications::find_many(conn, &ids).await?.into_iter().map(|a| (a.id, a.title)).collect();
    let organisations = applications::organisations_of(conn, &ids).await?;
    let of: Vec<CallId> = grants.iter().map(|grant| grant.call).collect();
    let calls: HashMap<CallId, Call> =
        calls::find_many(conn, &of).await?.into_iter().map(|call| (call.id, call)).collect();
    let owners: Vec<Uuid> = grants.iter().map(|grant| grant.id.into()).collect();
    let paid: HashMap<Uuid, Amount> = ledger::balances(conn, &owners)
        .await?
        .into_iter()
        .filter(|balance| balance.kind == Kind::Paid)
        .map(|balance| (balance.owner, balance.amount))
        .collect();
    let line = |grant: Grant| {
        let call = calls.get(&grant.call)?.clone();
        let year = call.zone.day(grant.in_force_at?).year();
        let partners = organisations.get(&grant.application).map(Vec::as_slice).unwrap_or_default();
        Some(Line {
            title: titles.get(&grant.application).cloned().unwrap_or_default(),
            organisations: partners.iter().map(|(_, organisation)| organisation.names.clone()).collect(),
            paid: paid.get(&grant.id.into()).copied().unwrap_or(Amount::ZERO),
            year,
            call,
            grant,
        })
    };
    Ok(grants.into_iter().filter_map(line).collect())
}
