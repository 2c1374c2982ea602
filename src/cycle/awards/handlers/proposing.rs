//! The award of a call: proposed, decided on, sent back.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, ProposalId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::awards::model::{Decision, Outcome, Proposal, ProposalKind};
use crate::cycle::awards::overview::{Overview, overview};
use crate::cycle::awards::pages::{self, May};
use crate::cycle::awards::{actions, links, store};
use crate::cycle::calls;
use crate::people::accounts::{Role, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{After, PAGE, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The award of a call with what the reader can do about it.
pub(in crate::cycle::awards) struct Seen {
    pub overview: Overview,
    pub may: May,
    /// Whether the reader made the open proposal.
    pub is_own: bool,
}

pub(in crate::cycle::awards) async fn seen(
    state: &State,
    language: Language,
    who: &SignedIn,
    call: CallId,
) -> Result<Seen, AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, call).await?;
    if !who.is_staff(call.programme) {
        return Err(AppError::NotFound);
    }
    let programme = call.programme;
    let overview = overview(&mut conn, call, language).await?;
    let open = overview.open();
    let is_own = open.is_some_and(|p| p.is_by(who.account));
    let is_closed = overview.call.status == calls::Status::Closed;
    let may = match open {
        Some(_) if !is_own && who.in_programme(programme, &[Role::Approver]) => May::Decide,
        None if is_closed && who.in_programme(programme, &[Role::ProgrammeManager]) => May::Propose,
        None if overview.can_be_drawn() && who.in_programme(programme, &[Role::ProgrammeManager]) => {
            May::Draw
        }
        _ => May::Read,
    };
    Ok(Seen { overview, may, is_own })
}

/// The awards' page, with what was typed where a form is shown again.
async fn awards_page<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    call: CallId,
    after: &str,
    again: Option<Form>,
) -> Result<pages::Awards<'a>, AppError> {
    let Seen { mut overview, may, is_own } = seen(state, ui.language, who, call).await?;
    let form = again.unwrap_or_else(|| match (&overview.rows, &overview.reserve, may) {
        (Some(rows), _, May::Propose) => pages::filled(ui, rows),
        (_, Some(reserve), May::Draw) => pages::filled(ui, &reserve.rows),
        _ => Form::default(),
    });
    let outcomes = if may == May::Draw { &[Outcome::Awarded, Outcome::Reserve] } else { Outcome::ALL };
    let mut kept = Vec::new();
    let rows = overview.rows.take().map(|rows| {
        let all: Vec<ApplicationId> = rows.iter().map(|row| row.application).collect();
        let after = part_in_trouble(&form, &all).unwrap_or_else(|| after.to_owned());
        let rows = Part::Shown(&after).of(rows, |row| row.application.into());
        if may == May::Propose {
            let elsewhere = all.iter().filter(|id| rows.iter().all(|row| row.application != **id));
            kept = pages::kept(&form, elsewhere);
        }
        rows
    });
    Ok(pages::Awards { ui, overview, rows, kept, form, may, is_own, outcomes })
}

/// After which row the part begins that has the first field in which something is wrong.
fn part_in_trouble(form: &Form, all: &[ApplicationId]) -> Option<String> {
    let at =
        all.iter().position(|id| pages::fields_of(*id).iter().any(|field| form.problem(field).is_some()))?;
    let before = at - at % PAGE;
    Some(before.checked_sub(1).and_then(|last| all.get(last)).map(ToString::to_string).unwrap_or_default())
}

pub async fn awards(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    page(&awards_page(&state, &ui, &who, *call, &query.after, None).await?)
}

/// The decisions of the form, one for each application that it names.
fn decisions(fields: &Fields) -> Result<Vec<Decision>, Errors> {
    let mut errors = Errors::default();
    let mut found = Vec::new();
    for (name, typed) in fields.iter() {
        let Some(id) = name.strip_prefix("outcome-") else { continue };
        let (amount_field, reason_field) = (format!("amount-{id}"), format!("reason-{id}"));
        let application = errors.parse::<ApplicationId>(name, id, "error-choice");
        let outcome = errors.parse::<Outcome>(name, typed, "error-choice");
        let typed_amount = fields.get(&amount_field);
        // An amount stays in its field while the outcome changes; it counts only for an award.
        let amount = if outcome == Some(Outcome::Awarded) {
            let read = Amount::parse_typed(&typed_amount).map_err(|_| Phrase::new("error-amount"));
            errors.take(&amount_field, read)
        } else {
            None
        };
        let reason = Some(fields.get(&reason_field)).filter(|said| !said.is_empty());
        if let Some((application, outcome)) = application.zip(outcome) {
            found.push(Decision { application, outcome, amount, reason });
        }
    }
    errors.done(Some(found))
}

pub async fn propose(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    put_forward(&state, &ui, &who, *call, posted, ProposalKind::Award).await
}

pub async fn propose_reserve(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    put_forward(&state, &ui, &who, *call, posted, ProposalKind::Reserve).await
}

/// The right first: whoever may not propose reads that, and not what is wrong with the form.
async fn put_forward(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    call: CallId,
    posted: Posted<Button>,
    kind: ProposalKind,
) -> Reply {
    actions::may_propose(who, &calls::find(&mut *state.db.conn().await?, call).await?)?;
    // On to another part of a long form, with all that was set in this one: nothing is proposed yet.
    if let Some((_, after)) = posted.fields.iter().find(|(name, _)| *name == pages::TURN) {
        let form = Form::filled(posted.fields.clone());
        return page(&awards_page(state, ui, who, call, after, Some(form)).await?);
    }
    let errors = match decisions(&posted.fields) {
        Ok(decisions) => {
            let done = match kind {
                ProposalKind::Award => actions::propose(state, who, call, decisions).await,
                ProposalKind::Reserve => actions::propose_reserve(state, who, call, decisions).await,
            };
            match done {
                Ok(_) => return see_other(links::awards(call), "done-awards-proposed"),
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(ui, posted.fields, &errors)?;
    form_again(&awards_page(state, ui, who, call, "", Some(form)).await?)
}

async fn found(state: &State, proposal: ProposalId) -> Result<Proposal, AppError> {
    let mut conn = state.db.conn().await?;
    Ok(store::proposals::find(&mut conn, proposal).await?)
}

pub async fn approve(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    proposal: Path<ProposalId>,
    posted: Posted<Button>,
) -> Reply {
    let Proposal { call, kind, .. } = found(&state, *proposal).await?;
    let done = match kind {
        ProposalKind::Award => "done-awards-approved",
        ProposalKind::Reserve => "done-awards-reserve-approved",
    };
    match actions::approve(&state, &who, *proposal).await {
        Ok(_) => see_other(links::awards(call), done),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            form_again(&awards_page(&state, &ui, &who, call, "", Some(form)).await?)
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct ReturnForm {
    #[serde(default)]
    note: String,
}

pub async fn return_proposal(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    proposal: Path<ProposalId>,
    posted: Posted<ReturnForm>,
) -> Reply {
    let call = found(&state, *proposal).await?.call;
    match actions::return_proposal(&state, &who, *proposal, &posted.form.note).await {
        Ok(()) => see_other(links::awards(call), "done-awards-returned"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            form_again(&awards_page(&state, &ui, &who, call, "", Some(form)).await?)
        }
    }
}
