//! Letters about awards and agreements.

use super::envelope::envelope;
use super::links;
use super::model::{Decided, Grant, Outcome, Proposal, ProposalKind};
use super::parties::Parties;
use super::reasons;
use super::standing::Standing;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{OrganisationId, ProposalId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::calls::Call;
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts::{self, Role, Scope, SignedIn};
use crate::web::numbers;

/// To those who may approve: all approvers but whoever proposed.
pub async fn proposed(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    proposal: &Proposal,
    decisions: &[Decided],
) -> Result<(), AppError> {
    let mut readers = accounts::recipients(conn, Scope::Programme(call.programme), &[Role::Approver]).await?;
    readers.retain(|reader| reader.account != Some(proposal.proposed_by));
    let awards: Vec<Amount> = decisions.iter().filter_map(|d| d.amount).collect();
    let kind = match proposal.kind {
        ProposalKind::Award => "awards-proposed",
        ProposalKind::Reserve => "awards-reserve-proposed",
    };
    let notice = Notice::new(kind, proposal.id)
        .with("call", call.title.clone())
        .with("reference", call.reference.as_str())
        .with("awards", awards.len())
        .with("total", (Amount::total(awards)?, call.currency))
        .link(links::awards(call.id));
    Ok(enqueue(conn, state, &notice, &readers).await?)
}

/// To the manager whose proposal came back.
pub async fn returned(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    proposal: &Proposal,
    note: &str,
) -> Result<(), AppError> {
    let manager = accounts::recipient(conn, proposal.proposed_by).await?;
    let notice = Notice::new("awards-returned", proposal.id)
        .with("call", call.title.clone())
        .with("reference", call.reference.as_str())
        .with("note", note)
        .link(links::awards(call.id));
    Ok(enqueue(conn, state, &notice, &[manager]).await?)
}

/// To every member of every application that was decided on: the outcome with its reasons.
pub async fn decided(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    proposal: ProposalId,
    standing: &Standing,
    decisions: &[Decided],
    grants: &[Grant],
) -> Result<(), AppError> {
    let mut in_reserve = 0u32;
    for decision in decisions {
        if decision.outcome == Outcome::Reserve {
            in_reserve += 1;
        }
        let place = match standing.kind {
            ProposalKind::Award => in_reserve,
            ProposalKind::Reserve => standing.candidate(decision.application).map_or(0, |c| c.rank),
        };
        let grant = grants.iter().find(|g| g.application == decision.application);
        let readers = applications::members_of(conn, decision.application).await?;
        for language in Language::ALL {
            let of_it: Vec<Recipient> = readers.iter().filter(|r| r.language == *language).cloned().collect();
            if !of_it.is_empty() {
                let notice =
                    outcome(*language, call, proposal, standing, decision, grant).with("place", place);
                enqueue(conn, state, &notice, &of_it).await?;
            }
        }
    }
    Ok(())
}

fn outcome(
    language: Language,
    call: &Call,
    proposal: ProposalId,
    standing: &Standing,
    decision: &Decided,
    grant: Option<&Grant>,
) -> Notice {
    let application = decision.application;
    let (kind, once) = match (decision.outcome, standing.kind) {
        (Outcome::Awarded, _) => ("awards-awarded", application.to_string()),
        (Outcome::Reserve, ProposalKind::Award) => ("awards-reserve", application.to_string()),
        // It can happen more than once.
        (Outcome::Reserve, ProposalKind::Reserve) => {
            ("awards-passed-over", format!("{proposal}:{application}"))
        }
        (Outcome::Rejected, _) => ("awards-rejected", application.to_string()),
    };
    let title = standing.applications.get(&application).map_or("–", |a| a.title.as_str());
    let notice = Notice::new(kind, once)
        .with("call", call.title.clone())
        .with("title", title)
        .with("reason", reasons::in_words(language, decision.outcome, &decision.reason));
    if decision.outcome == Outcome::Awarded {
        return notice
            .with("amount", (decision.amount.unwrap_or(Amount::ZERO), call.currency))
            .link(grant.map_or_else(|| links::LIST.to_owned(), |g| links::grant(g.id)));
    }
    let notice = notice.link(applications::links::show(application));
    if decision.outcome == Outcome::Reserve {
        return notice;
    }
    let score = standing.candidate(application).map(|c| numbers::decimal(language, c.score));
    notice
        .with("score", score.unwrap_or_default())
        .with("threshold", numbers::decimal(language, call.scoring.threshold))
}

fn name_of(parties: &Parties, organisation: OrganisationId) -> Translated {
    parties.organisation(organisation).map(|o| o.names.clone()).unwrap_or_default()
}

/// To the other signatories: one organisation has accepted, others are waited for.
pub async fn accepted(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    grant: &Grant,
    parties: &Parties,
    by: (OrganisationId, usize),
) -> Result<(), AppError> {
    let (organisation, count) = by;
    let mut readers = applications::signatories_of(conn, grant.application).await?;
    readers.retain(|reader| reader.account != Some(who.account));
    let notice = Notice::new("awards-agreement-accepted", format!("{}:{organisation}", grant.id))
        .with("title", parties.application.title.as_str())
        .with("organisation", name_of(parties, organisation))
        .with("accepted", count)
        .with("all", parties.organisations.len())
        .link(links::grant(grant.id));
    Ok(enqueue(conn, state, &notice, &readers).await?)
}

/// To everybody of the grant and to the finance officers: the agreement is in force.
pub async fn in_force(
    conn: &mut Conn,
    state: &State,
    grant: &Grant,
    parties: &Parties,
) -> Result<(), AppError> {
    let readers = members_and(conn, grant, parties, &[Role::FinanceOfficer]).await?;
    let notice = Notice::new("awards-in-force", grant.id)
        .with("title", parties.application.title.as_str())
        .with("amount", (grant.amount, grant.currency))
        .link(links::grant(grant.id));
    Ok(enqueue(conn, state, &notice, &readers).await?)
}

/// To everybody of the grant, its managers and finance officers: one organisation refused, the grant
/// ends. Where others wait on the reserve list, the managers' letter says so.
pub async fn refused(
    conn: &mut Conn,
    state: &State,
    grant: &Grant,
    parties: &Parties,
    by: (OrganisationId, &str),
    waiting: usize,
) -> Result<(), AppError> {
    let (organisation, reason) = by;
    let programme = Scope::Programme(parties.call.programme);
    let managers = accounts::recipients(conn, programme, &[Role::ProgrammeManager]).await?;
    let mut readers = members_and(conn, grant, parties, &[Role::FinanceOfficer]).await?;
    let about = |kind| {
        Notice::new(kind, grant.id)
            .with("title", parties.application.title.as_str())
            .with("amount", (grant.amount, grant.currency))
            .with("organisation", name_of(parties, organisation))
            .with("reason", reason)
    };
    if waiting == 0 {
        readers.extend(managers);
    } else {
        readers.retain(|reader| !managers.iter().any(|manager| manager.email == reader.email));
        let left = envelope(conn, grant.call).await?.left;
        let notice = about("awards-refused-reserve")
            .with("waiting", waiting)
            .with("left", (left, grant.currency))
            .link(links::awards(grant.call));
        enqueue(conn, state, &notice, &managers).await?;
    }
    let notice = about("awards-refused").link(links::grant(grant.id));
    Ok(enqueue(conn, state, &notice, &readers).await?)
}

async fn members_and(
    conn: &mut Conn,
    grant: &Grant,
    parties: &Parties,
    staff: &[Role],
) -> Result<Vec<Recipient>, AppError> {
    let mut readers = applications::members_of(conn, grant.application).await?;
    readers.extend(accounts::recipients(conn, Scope::Programme(parties.call.programme), staff).await?);
    Ok(readers)
}
