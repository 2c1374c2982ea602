//! Letters about awards and agreements.

use super::links;
use super::model::{Decision, Grant, Outcome, Proposal};
use super::parties::Parties;
use super::standing::Standing;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
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
    decisions: &[Decision],
) -> Result<(), AppError> {
    let mut readers = accounts::recipients(conn, Scope::Programme(call.programme), &[Role::Approver]).await?;
    readers.retain(|reader| reader.account != Some(proposal.proposed_by));
    let awards: Vec<Amount> = decisions.iter().filter_map(|d| d.amount).collect();
    let notice = Notice::new("awards-proposed", proposal.id)
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
    standing: &Standing,
    decisions: &[Decision],
    grants: &[Grant],
) -> Result<(), AppError> {
    let mut place = 0usize;
    for decision in decisions {
        if decision.outcome == Outcome::Reserve {
            place += 1;
        }
        let readers = applications::members_of(conn, decision.application).await?;
        for language in Language::ALL {
            let of_it: Vec<Recipient> = readers.iter().filter(|r| r.language == *language).cloned().collect();
            if !of_it.is_empty() {
                let notice = outcome(*language, call, standing, decision, grants, place);
                enqueue(conn, state, &notice, &of_it).await?;
            }
        }
    }
    Ok(())
}

fn outcome(
    language: Language,
    call: &Call,
    standing: &Standing,
    decision: &Decision,
    grants: &[Grant],
    place: usize,
) -> Notice {
    let kind = match decision.outcome {
        Outcome::Awarded => "awards-awarded",
        Outcome::Reserve => "awards-reserve",
        Outcome::Rejected => "awards-rejected",
    };
    let title = standing.applications.get(&decision.application).map_or("–", |a| a.title.as_str());
    let notice = Notice::new(kind, decision.application)
        .with("call", call.title.clone())
        .with("title", title)
        .with("reason", decision.reason.as_str());
    if decision.outcome == Outcome::Awarded {
        let grant = grants.iter().find(|g| g.application == decision.application);
        return notice
            .with("amount", (decision.amount.unwrap_or(Amount::ZERO), call.currency))
            .link(grant.map_or_else(|| links::LIST.to_owned(), |g| links::grant(g.id)));
    }
    let notice = notice.link(applications::links::show(decision.application));
    if decision.outcome == Outcome::Reserve {
        return notice.with("place", place);
    }
    let score = standing.candidate(decision.application).map(|c| numbers::decimal(language, c.score));
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

/// To everybody of the grant, its managers and finance officers: one organisation refused, the grant ends.
pub async fn refused(
    conn: &mut Conn,
    state: &State,
    grant: &Grant,
    parties: &Parties,
    organisation: OrganisationId,
    reason: &str,
) -> Result<(), AppError> {
    let staff = [Role::ProgrammeManager, Role::FinanceOfficer];
    let readers = members_and(conn, grant, parties, &staff).await?;
    let notice = Notice::new("awards-refused", grant.id)
        .with("title", parties.application.title.as_str())
        .with("amount", (grant.amount, grant.currency))
        .with("organisation", name_of(parties, organisation))
        .with("reason", reason)
        .link(links::grant(grant.id));
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
