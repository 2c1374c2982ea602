//! What other rooms and other applications know of the organisations of one application, read for all of
//! them at once.

use std::collections::{HashMap, HashSet};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::Scan;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::state::State;
use crate::cycle::applications::elsewhere::What;
use crate::cycle::applications::model::Role;
use crate::cycle::applications::{elsewhere, store};
use crate::cycle::calls::Call;
use crate::people::organisations::{self, Organisation};
use crate::people::{flags, sanctions};
use crate::rulebook::{Appearances, Bar, Declaration, GrantFacts, HistoryFacts, PaperFacts, Screening};

pub struct Known {
    communities: HashMap<OrganisationId, Vec<String>>,
    /// One that stood in the register twice is one: what it did under either name counts.
    same: HashMap<OrganisationId, Vec<OrganisationId>>,
    seen: Vec<(OrganisationId, Role)>,
    papers: Vec<(OrganisationId, PaperFacts)>,
    confirmed: HashSet<OrganisationId>,
    open: HashSet<OrganisationId>,
    bars: Vec<(OrganisationId, Bar)>,
    elsewhere: Vec<elsewhere::Known>,
}

pub async fn of(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    application: ApplicationId,
    ids: &[OrganisationId],
    now: Timestamp,
) -> Result<Known, AppError> {
    let communities = organisations::declared_communities(conn, &state.seal, ids).await?;
    let same = organisations::same_as(conn, ids).await?;
    let all: Vec<OrganisationId> = same.values().flatten().copied().collect();
    let papers = organisations::documents_of_many(conn, ids).await?;
    let bars = flags::bars(conn, &all, Zone::BELGRADE.day(now)).await?;
    let rules = &call.rules;
    // Only where a rule looks at it.
    let looks_elsewhere = rules.r35.is_some() || rules.r36.is_some() || rules.r37.is_some();
    let elsewhere =
        if looks_elsewhere { elsewhere::of(conn, state, &all, application, now).await? } else { Vec::new() };
    Ok(Known {
        elsewhere,
        communities,
        seen: store::appearances(conn, call.id, application, &all).await?,
        papers: papers.into_iter().filter_map(|(id, document)| Some((id, paper(document)?))).collect(),
        confirmed: sanctions::confirmed(conn, &all).await?,
        open: sanctions::open(conn, &all).await?,
        bars: bars.into_iter().map(|(id, until)| (id, Bar { until })).collect(),
        same,
    })
}

/// A document as the rules look at it, unless they know no such kind or a scanner found it infected.
fn paper(document: organisations::Document) -> Option<PaperFacts> {
    if document.scan == Scan::Infected {
        return None;
    }
    Some(PaperFacts {
        kind: document.kind.as_str().parse().ok()?,
        number: document.details.number,
        issued_on: document.details.issued_on,
        valid_until: document.details.valid_until,
        added_at: document.added_at,
    })
}

impl Known {
    fn is_same(&self, id: OrganisationId, other: OrganisationId) -> bool {
        self.same.get(&id).is_some_and(|names| names.contains(&other))
    }

    /// Only what it says of itself under its own name.
    pub fn declaration(&self, id: OrganisationId, registered: Option<&Organisation>) -> Declaration {
        let declared = self.communities.get(&id).filter(|codes| {
            let says_so = organisations::Declaration::Declared;
            !codes.is_empty() && registered.is_some_and(|o| o.declaration == says_so)
        });
        declared.map_or(Declaration::Undeclared, |codes| Declaration::Declared(codes.clone()))
    }

    pub fn appearances(&self, id: OrganisationId) -> Appearances {
        let count = |role| {
            let times =
                self.seen.iter().filter(|(other, as_what)| self.is_same(id, *other) && *as_what == role);
            u32::try_from(times.count()).unwrap_or(u32::MAX)
        };
        Appearances { as_lead: count(Role::Lead), as_partner: count(Role::Partner) }
    }

    pub fn papers(&self, id: OrganisationId) -> Vec<PaperFacts> {
        self.papers.iter().filter(|(of, _)| *of == id).map(|(_, paper)| paper.clone()).collect()
    }

    pub fn screening(&self, id: OrganisationId) -> Screening {
        let any = |found: &HashSet<OrganisationId>| found.iter().any(|other| self.is_same(id, *other));
        if any(&self.confirmed) {
            Screening::Confirmed
        } else if any(&self.open) {
            Screening::Open
        } else {
            Screening::Clear
        }
    }

    /// Under whichever name.
    pub fn history(&self, id: OrganisationId, call: &Call) -> HistoryFacts {
        let mut history = HistoryFacts::default();
        for known in self.elsewhere.iter().filter(|known| self.is_same(id, known.organisation)) {
            match known.what {
                What::Grant { as_lead, amount, currency, awarded_at } => history.grants.push(GrantFacts {
                    call: known.call,
                    as_lead,
                    amount,
                    currency,
                    awarded_on: call.zone.day(awarded_at),
                    same_call: known.call == call.id,
                }),
                What::Overdue { since } => history.overdue.push(since),
            }
        }
        history
    }

    /// Of several flags the one that stands longest.
    pub fn bar(&self, id: OrganisationId) -> Option<Bar> {
        let mine = self.bars.iter().filter(|(other, _)| self.is_same(id, *other)).map(|(_, bar)| *bar);
        mine.max_by_key(|bar| (bar.until.is_none(), bar.until))
    }
}
