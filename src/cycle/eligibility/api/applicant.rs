//! What applicants read.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, CureId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications::FindingSaid;
use crate::cycle::eligibility::handlers::applicant::{check_page, cure_page, receipt_page};
use crate::cycle::eligibility::pages::OpenCure;
use crate::cycle::eligibility::views::{Group, LiveLine};
use crate::people::accounts::SignedIn;
use crate::rulebook::{Outcome, RuleId};
use crate::web::api::{Answer, Said};
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// What stands between a draft and its submission.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CheckShown {
    call: CallId,
    deadline: Timestamp,
    zone: Zone,
    /// Whether the call takes applications now.
    is_open: bool,
    /// Whether you submit for the lead.
    may_submit: bool,
    missing: Vec<Said>,
    rules: Vec<RuleLive>,
}

/// What a rule would find if the application were sent now.
#[derive(Debug, Serialize, JsonSchema)]
struct RuleLive {
    rule: RuleId,
    purpose: Said,
    findings: Vec<FoundLive>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FoundLive {
    outcome: Outcome,
    /// Time or other applications can still change it.
    provisional: bool,
    #[serde(flatten)]
    said: FindingSaid,
}

impl RuleLive {
    fn of(ui: &Ui, group: Group<LiveLine>) -> Self {
        let one = |line: LiveLine| FoundLive {
            outcome: line.outcome,
            provisional: line.provisional,
            said: FindingSaid::new(ui, (line.organisation, line.about), &line.said),
        };
        Self {
            rule: group.rule,
            purpose: Said::new(ui, &group.purpose),
            findings: group.lines.into_iter().map(one).collect(),
        }
    }
}

pub async fn check(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<CheckShown>> {
    let mut conn = state.db.conn().await?;
    let read = check_page((&mut conn, &state), &ui, &who, *id, Form::default()).await?;
    // What is no draft any more has a receipt instead.
    let read = read.ok_or_else(|| AppError::refused(Phrase::new("eligibility-no-draft")))?;
    Ok(Json(CheckShown {
        call: read.call.id,
        deadline: read.call.deadline,
        zone: read.call.zone,
        is_open: read.open,
        may_submit: read.submits,
        missing: read.missing.iter().map(|(said, _)| Said::new(&ui, said)).collect(),
        rules: read.groups.into_iter().map(|group| RuleLive::of(&ui, group)).collect(),
    }))
}

/// The receipt of a submission.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Receipt {
    application: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    call: CallId,
    call_title: Translated,
    received_at: Timestamp,
    deadline: Timestamp,
    zone: Zone,
    /// The fingerprint of what was submitted.
    hash: Option<String>,
    /// Why it was taken although it came late.
    late_reason: Option<String>,
    /// The lead first.
    consents: Vec<ConsentReceived>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ConsentReceived {
    organisation: OrganisationId,
    organisation_name: String,
    signatory: String,
    capacity: String,
    given_at: Timestamp,
}

pub async fn receipt(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<Receipt>> {
    let mut conn = state.db.conn().await?;
    let read = receipt_page(&mut conn, &ui, &who, *id, Form::default()).await?;
    let consents = read.consents.into_iter().map(|(organisation_name, consent)| ConsentReceived {
        organisation: consent.organisation,
        organisation_name,
        signatory: consent.signatory,
        capacity: consent.capacity,
        given_at: consent.given_at,
    });
    Ok(Json(Receipt {
        application: read.application.id,
        reference: read.application.reference(&read.call),
        title: read.application.title,
        call: read.call.id,
        call_title: read.call.title,
        received_at: read.received_at,
        deadline: read.call.deadline,
        zone: read.call.zone,
        hash: read.application.submitted_hash,
        late_reason: read.application.late_reason,
        consents: consents.collect(),
    }))
}

/// What may be put right now.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CureShown {
    open: Vec<CureOpen>,
    zone: Zone,
    /// Who may have signed.
    organisations: Vec<Signer>,
    /// Whether you answer for the lead.
    may_answer: bool,
}

/// One thing that may be put right.
#[derive(Debug, Serialize, JsonSchema)]
struct CureOpen {
    /// To be named when the register puts it right; a memorandum (R14) is handed in as a file instead.
    cure: CureId,
    rule: RuleId,
    /// Whose entry in the register it is about, where the rule looks at each.
    organisation: Option<OrganisationId>,
    /// What an officer asked for.
    request: String,
    /// Up to and with this second.
    until: Timestamp,
}

impl From<OpenCure> for CureOpen {
    fn from(OpenCure { cure, .. }: OpenCure) -> Self {
        let (rule, organisation) = cure.about;
        Self { cure: cure.id, rule, organisation, request: cure.request, until: cure.last_instant }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct Signer {
    organisation: OrganisationId,
    name: String,
}

pub async fn cure(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<CureShown>> {
    let mut conn = state.db.conn().await?;
    let read = cure_page(&mut conn, &ui, &who, *id, Form::default()).await?;
    let signers = read.organisations.into_iter().map(|(organisation, name)| Signer { organisation, name });
    Ok(Json(CureShown {
        open: read.open.into_iter().map(CureOpen::from).collect(),
        zone: read.call.zone,
        organisations: signers.collect(),
        may_answer: read.answers,
    }))
}
