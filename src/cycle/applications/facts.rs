//! What the rulebook may look at, gathered from an application as it stands.

mod known;
mod told;

use super::budget::BudgetLine;
use super::model::{Application, Document, DocumentKind};
use super::whole::{self, Whole};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::Scan;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::state::State;
use crate::cycle::calls::Call;
use crate::people::{organisations, places};
use crate::rulebook::words::Vocabulary;
use crate::rulebook::{
    BudgetFacts, CallFacts, Facts, LineFacts, MemorandumFacts, OrganisationFacts, SignatureFacts,
};
use known::Known;

/// The facts of an application at an instant. Appearances count the applications of the call that
/// were submitted in time and not withdrawn, and this one.
pub async fn facts(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    application: &Application,
    now: Timestamp,
) -> Result<Facts, AppError> {
    let whole = whole::whole_of(conn, application.clone()).await?;
    facts_of(conn, state, call, &whole, now).await
}

/// The same for an application that was read as a whole.
pub async fn facts_of(
    conn: &mut Conn,
    state: &State,
    call: &Call,
    whole: &Whole,
    now: Timestamp,
) -> Result<Facts, AppError> {
    let ids: Vec<OrganisationId> = whole.accepted().collect();
    let known = known::of(conn, state, call, whole.application.id, &ids, now).await?;
    let organisations = ids.iter().map(|id| organisation(whole, call, &known, *id));
    Ok(Facts {
        received_at: whole.application.submitted_at,
        now,
        deadline: call.deadline,
        published_at: call.published_at,
        zone: call.zone,
        currency: call.currency,
        organisations: organisations.collect::<Result<_, _>>()?,
        budget: budget(whole)?,
        duration_months: whole.duration_months(call),
        memorandum: memorandum(whole),
        call: CallFacts {
            languages: call.languages.clone(),
            places: call.places.clone(),
            themes: call.themes.iter().map(|theme| theme.code.clone()).collect(),
        },
        project: told::project(whole, call),
        lines: whole.budget.lines.iter().map(line).collect(),
    })
}

/// The one place where the sums of a budget become facts.
fn budget(whole: &Whole) -> Result<BudgetFacts, AppError> {
    Ok(BudgetFacts {
        direct: whole.budget.direct()?,
        indirect: whole.budget.indirect()?,
        total: whole.budget.total()?,
        requested: whole.budget.requested()?,
        own_contribution: whole.budget.own_contribution()?,
        contingency: whole.budget.contingency()?,
    })
}

fn line(line: &BudgetLine) -> LineFacts {
    LineFacts {
        organisation: line.organisation,
        description: line.description.clone(),
        quantity: line.quantity.total(),
        rate: line.rate,
        amount: line.amount,
    }
}

/// One organisation as the register, the other applications and its own part have it.
fn organisation(
    whole: &Whole,
    call: &Call,
    known: &Known,
    id: OrganisationId,
) -> Result<OrganisationFacts, AppError> {
    let registered = whole.organisations.get(&id);
    let consent = whole.consent_of(id);
    Ok(OrganisationFacts {
        id,
        merged_into: registered.and_then(|o| o.merged_into),
        name: whole.name(id, whole.application.language),
        is_lead: whole.lead() == Some(id),
        registered_on: registered.map(|o| o.registered_on),
        seat: registered.map(|o| o.seat.clone()),
        representative: registered.map(|o| o.representative.clone()),
        iban: registered.map(|o| o.iban.as_str().to_owned()),
        registration_number: registered.map(|o| o.registration_number.clone()),
        communities: known.declaration(id, registered),
        appearances: known.appearances(id),
        legal_form: registered.and_then(|o| o.legal_form.as_str().parse().ok()),
        papers: known.papers(id),
        screening: known.screening(id),
        bar: known.bar(id),
        costs: whole.budget.total_of(id)?,
        brought: whole.budget.brought_by(id)?,
        signature: consent.map(|consent| SignatureFacts {
            signatory: consent.signatory.clone(),
            capacity: consent.capacity.clone(),
        }),
        said: told::said(whole, call, id),
        history: known.history(id, call),
    })
}

fn memorandum(whole: &Whole) -> MemorandumFacts {
    let counts = |d: &&Document| d.kind == DocumentKind::Memorandum && d.scan != Scan::Infected;
    let memoranda = || whole.documents.iter().filter(counts);
    let signed = |id: &OrganisationId| memoranda().any(|d| d.signed_by.contains(id));
    MemorandumFacts {
        uploaded: memoranda().next().is_some(),
        signed_by: whole.accepted().filter(signed).collect(),
    }
}

/// The names that the words of findings need: places in all forms, organisations as the reader of a
/// language knows them.
pub async fn vocabulary(conn: &mut Conn, facts: &Facts, language: Language) -> Result<Vocabulary, AppError> {
    let places = places::places(conn).await?.into_iter().map(|p| (p.code, p.names)).collect();
    let ids: Vec<OrganisationId> = facts.organisations.iter().map(|o| o.id).collect();
    let known = organisations::find_many(conn, &ids).await?;
    let organisations = known.into_iter().map(|o| (o.id, o.names.in_language(language))).collect();
    Ok(Vocabulary { places, organisations })
}
