//! What programs read of one application.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use super::bodies::{BudgetRows, PartTold};
use super::history::ChangedSince;
use super::joint::BudgetTold;
use super::told::{DocumentTold, LiveFinding, RuleChange, Standee, WholeTold, live, standees};
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications::access::Seat;
use crate::cycle::applications::completeness::unwritten;
use crate::cycle::applications::handlers::history;
use crate::cycle::applications::handlers::parts::{part_of, present};
use crate::cycle::applications::handlers::{Reading, any_reading, own_invitation, reading};
use crate::cycle::applications::milestones::{Milestone, Tellers};
use crate::cycle::applications::presence::Present;
use crate::cycle::applications::status::Status;
use crate::cycle::applications::whole::Whole;
use crate::cycle::applications::{facts, judged};
use crate::cycle::forms::WhichPart;
use crate::people::accounts::SignedIn;
use crate::rulebook::assess;
use crate::web::api::{Answer, BASE, Said, Tagged};
use crate::web::ui::Ui;

/// A change that did not come from the application's own text, in what the rules find.
#[derive(Debug, Serialize, JsonSchema)]
struct RuleChanges {
    cause: judged::Cause,
    at: Timestamp,
    /// What is not named here is found as before.
    changes: Vec<RuleChange>,
}

/// An application: a draft with what is missing, or what became of one that was sent in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ApplicationShown {
    id: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    language: Language,
    status: Status,
    call: CallId,
    call_title: Translated,
    deadline: Timestamp,
    zone: Zone,
    /// Whether the call takes applications now.
    is_open: bool,
    /// Rises with every change; a consent is to one version.
    content_version: i32,
    submitted_at: Option<Timestamp>,
    /// The fingerprint of what was submitted.
    submitted_hash: Option<String>,
    /// Why an officer recorded it although it came late.
    late_reason: Option<String>,
    withdrawn_at: Option<Timestamp>,
    organisations: Vec<Standee>,
    /// What is not written yet, of a draft.
    missing: Vec<Said>,
    /// Who still owes what, of a draft.
    owing: Vec<Owing>,
    /// What something else than its text last changed in what the rules find: a partner, the lead, the register.
    rule_changes: Option<RuleChanges>,
    /// What the rules would find now, of a draft.
    findings: Vec<LiveFinding>,
    /// What became of it, the earliest first.
    milestones: Vec<MilestoneTold>,
    may_rename: bool,
    may_submit: bool,
    may_withdraw: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Owing {
    organisation: OrganisationId,
    owes: Vec<Said>,
    consent: ConsentState,
}

text_enum! {
    pub enum ConsentState {
        Consented = "consented",
        /// It had consented, and the content changed since.
        Reopened = "reopened",
        NotYet = "not_yet",
    }
}

impl ConsentState {
    fn of(whole: &Whole, organisation: OrganisationId) -> Self {
        if whole.consent_of(organisation).is_some() {
            Self::Consented
        } else if whole.was_reopened(organisation) {
            Self::Reopened
        } else {
            Self::NotYet
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct MilestoneTold {
    at: Timestamp,
    said: Said,
    reason: Option<String>,
    /// The page where more of it stands.
    page: Option<String>,
}

impl MilestoneTold {
    fn of(ui: &Ui, one: Milestone) -> Self {
        Self { at: one.at, said: Said::new(ui, &one.said), reason: one.reason, page: one.link }
    }
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    tellers: Data<Tellers>,
) -> Answer<Json<ApplicationShown>> {
    let mut conn = state.db.conn().await?;
    let reading = match any_reading(&mut conn, &who, *id).await {
        Ok(reading) => reading,
        // Whoever is invited is led to the invitation, as on the page, and to nothing else.
        Err(error) => {
            let invitation = own_invitation(&mut conn, &who, *id).await?;
            return Err(invitation.map_or(error, |to| {
                AppError::Forbidden(
                    Phrase::new("applications-invited").with("address", format!("{BASE}{to}")),
                )
            }));
        }
    };
    let mut shown = shown(&ui, &reading);
    match reading.whole.application.status {
        Status::Draft => {
            let facts = facts::facts_of(&mut conn, &state, &reading.call, &reading.whole, ui.now).await?;
            let words = facts::vocabulary(&mut conn, &facts, ui.language).await?;
            let findings = assess(&reading.call.rules, &facts);
            let about = (&reading.whole.application, &reading.call);
            if let Some(changed) = judged::seen(&mut conn, about, &findings, ui.now).await? {
                let changes = judged::said(&mut conn, &changed, &words, ui.language).await?;
                shown.rule_changes = Some(RuleChanges {
                    cause: changed.cause,
                    at: changed.at,
                    changes: changes.iter().map(|one| RuleChange::of(&ui, one)).collect(),
                });
            }
            shown.findings = live(&ui, &findings, &words);
        }
        Status::Submitted => {
            let mut told = tellers.tell(&mut conn, &[*id], (ui.language, ui.now)).await?;
            let told = told.remove(&*id).unwrap_or_default();
            shown.milestones = told.into_iter().map(|one| MilestoneTold::of(&ui, one)).collect();
        }
        Status::Withdrawn => {}
    }
    Ok(Json(shown))
}

fn shown(ui: &Ui, reading: &Reading) -> ApplicationShown {
    let (whole, call) = (&reading.whole, &reading.call);
    let application = whole.application.clone();
    let is_draft = application.status == Status::Draft;
    let is_open = call.accepts_at(ui.now);
    let decides = is_open && reading.lead_seat().is_some_and(Seat::may_decide);
    let (missing, owing) = if is_draft { lacking(ui, reading) } else { Default::default() };
    ApplicationShown {
        id: application.id,
        reference: application.reference(call),
        title: application.title,
        language: application.language,
        status: application.status,
        call: call.id,
        call_title: call.title.clone(),
        deadline: call.deadline,
        zone: call.zone,
        is_open,
        content_version: application.content_version,
        submitted_at: application.submitted_at,
        submitted_hash: application.submitted_hash,
        late_reason: application.late_reason,
        withdrawn_at: application.withdrawn_at,
        organisations: standees(whole),
        missing,
        owing,
        rule_changes: None,
        findings: Vec::new(),
        milestones: Vec::new(),
        may_rename: is_draft && is_open && reading.is_lead_writer(),
        may_submit: is_draft && decides,
        may_withdraw: application.status != Status::Withdrawn && decides,
    }
}

/// What is not written, as a whole and by who owes it.
fn lacking(ui: &Ui, reading: &Reading) -> (Vec<Said>, Vec<Owing>) {
    let whole = &reading.whole;
    let missing = unwritten(whole, &reading.call);
    let owing = whole.accepted().map(|organisation| {
        let theirs = missing.iter().filter(|m| m.who == Some(organisation));
        let owes = theirs.map(|m| Said::new(ui, &m.phrase())).collect();
        Owing { organisation, owes, consent: ConsentState::of(whole, organisation) }
    });
    let owing = owing.collect();
    (missing.iter().map(|m| Said::new(ui, &m.sentence(whole, ui.language))).collect(), owing)
}

pub async fn text(state: Data<State>, who: SignedIn, id: Path<ApplicationId>) -> Answer<Json<WholeTold>> {
    let reading = any_reading(&mut *state.db.conn().await?, &who, *id).await?;
    Ok(Json(WholeTold::of(&reading.whole, &reading.call)?))
}

/// Everything that a signatory reads before consenting.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConsentShown {
    /// What a consent names as read.
    content_version: i32,
    /// The organisations for which you may consent and nobody has.
    signs_for: Vec<OrganisationId>,
    consents: Vec<ConsentTold>,
    /// What is not written yet.
    missing: Vec<Said>,
    /// What changed since they consented before, for those for which you may consent again.
    changed_since: Vec<ChangedSince>,
    text: WholeTold,
}

/// Whether an organisation has consented, and who did.
#[derive(Debug, Serialize, JsonSchema)]
struct ConsentTold {
    organisation: OrganisationId,
    state: ConsentState,
    signatory: Option<String>,
    capacity: Option<String>,
    given_at: Option<Timestamp>,
}

impl ConsentTold {
    fn of(whole: &Whole, organisation: OrganisationId) -> Self {
        let given = whole.consent_of(organisation);
        Self {
            organisation,
            state: ConsentState::of(whole, organisation),
            signatory: given.map(|given| given.signatory.clone()),
            capacity: given.map(|given| given.capacity.clone()),
            given_at: given.map(|given| given.given_at),
        }
    }
}

pub async fn consent(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<ConsentShown>> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, &who, *id).await?;
    let whole = &reading.whole;
    let is_open = whole.application.is_open(&reading.call, ui.now);
    let signs = |seat: &&Seat| is_open && seat.may_sign && whole.consent_of(seat.organisation).is_none();
    let signs_for: Vec<OrganisationId> =
        reading.seats.iter().filter(signs).map(|seat| seat.organisation).collect();
    let since = history::since(&mut conn, &ui, &reading, &signs_for).await?;
    Ok(Json(ConsentShown {
        content_version: whole.application.content_version,
        signs_for,
        changed_since: since.into_iter().map(ChangedSince::from).collect(),
        consents: whole.accepted().map(|id| ConsentTold::of(whole, id)).collect(),
        missing: lacking(&ui, &reading).0,
        text: WholeTold::of(whole, &reading.call)?,
    }))
}

pub async fn common(state: Data<State>, who: SignedIn, id: Path<ApplicationId>) -> Answer<Tagged<PartTold>> {
    let reading = reading(&mut *state.db.conn().await?, &who, *id).await?;
    let part = part_of(&reading, None)?;
    Ok(Tagged::new(part.version, PartTold::of(&reading.whole.form, WhichPart::Common, &part.answers)))
}

type OneOf = Path<(ApplicationId, OrganisationId)>;

pub async fn own(state: Data<State>, who: SignedIn, path: OneOf) -> Answer<Tagged<PartTold>> {
    let reading = reading(&mut *state.db.conn().await?, &who, path.0).await?;
    let part = part_of(&reading, Some(path.1))?;
    Ok(Tagged::new(part.version, PartTold::of(&reading.whole.form, WhichPart::Own, &part.answers)))
}

/// Who else is in a part just now. Asking says that you are there too.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PresenceTold {
    people: Vec<Person>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Person {
    name: String,
    seen_at: Timestamp,
}

impl From<Vec<Present>> for PresenceTold {
    fn from(all: Vec<Present>) -> Self {
        let person = |one: Present| Person { name: one.name, seen_at: one.seen_at };
        Self { people: all.into_iter().map(person).collect() }
    }
}

pub async fn common_presence(
    state: Data<State>,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<PresenceTold>> {
    Ok(Json(present(&state, &who, *id, None).await?.1.into()))
}

pub async fn own_presence(state: Data<State>, who: SignedIn, path: OneOf) -> Answer<Json<PresenceTold>> {
    Ok(Json(present(&state, &who, path.0, Some(path.1)).await?.1.into()))
}

pub async fn joint(state: Data<State>, who: SignedIn, id: Path<ApplicationId>) -> Answer<Json<BudgetTold>> {
    let reading = any_reading(&mut *state.db.conn().await?, &who, *id).await?;
    Ok(Json(BudgetTold::of(&reading.whole, &reading.call)?))
}

pub async fn rows(state: Data<State>, who: SignedIn, path: OneOf) -> Answer<Tagged<BudgetRows>> {
    let reading = reading(&mut *state.db.conn().await?, &who, path.0).await?;
    if !reading.whole.accepted().any(|id| id == path.1) {
        return Err(AppError::NotFound);
    }
    let saved = reading.whole.budget.input_of(path.1);
    Ok(Tagged::new(saved.fingerprint(), (&saved).into()))
}

/// A document with who added it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentLine {
    #[serde(flatten)]
    document: DocumentTold,
    added_by: OrganisationId,
    added_at: Timestamp,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Documents {
    documents: Vec<DocumentLine>,
    /// The organisations for which you may add documents.
    writes_for: Vec<OrganisationId>,
}

pub async fn documents(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<Documents>> {
    let reading = reading(&mut *state.db.conn().await?, &who, *id).await?;
    let whole = &reading.whole;
    let is_open = whole.application.is_open(&reading.call, ui.now);
    let lines = whole.documents.iter().map(|one| DocumentLine {
        document: DocumentTold::of(whole, one),
        added_by: one.organisation,
        added_at: one.added_at,
    });
    let writes = reading.seats.iter().filter(|seat| is_open && seat.may_write);
    Ok(Json(Documents {
        documents: lines.collect(),
        writes_for: writes.map(|seat| seat.organisation).collect(),
    }))
}
