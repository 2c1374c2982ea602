//! What officers read; applicants read the findings of their own application.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, FindingId};
use crate::base::kernel::text_enum;
use crate::base::state::State as AppState;
use crate::cycle::applications::{FindingSaid, RuleChange};
use crate::cycle::eligibility::handlers::list::late_page;
use crate::cycle::eligibility::handlers::officer::show_page;
use crate::cycle::eligibility::model::{Check, Concluded, DecisionKind, Occasion, Verdict};
use crate::cycle::eligibility::objections::Stands;
use crate::cycle::eligibility::rules::{Effective, State};
use crate::cycle::eligibility::views::{Decided, Given, Group, Line, Other};
use crate::people::accounts::SignedIn;
use crate::rulebook::{Outcome, RuleId};
use crate::web::api::{Answer, List, Paging, Said};
use crate::web::forms::Form;
use crate::web::paging::Part;
use crate::web::ui::Ui;

/// What every rule found about one application, and what was decided of it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EligibilityShown {
    application: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    call: CallId,
    zone: Zone,
    state: State,
    concluded_at: Option<Timestamp>,
    /// The result that stood before an objection to it.
    first_result: Option<FirstResult>,
    /// Where the latest objection stands, if there was one.
    objection: Option<Stands>,
    /// Until when somebody may object, up to and with this second; null where nobody may.
    may_object_until: Option<Timestamp>,
    /// Until when the applicants hear, while they wait.
    heard_by: Option<Timestamp>,
    rules: Vec<RuleKept>,
    /// Every run of the rules.
    history: Vec<Run>,
    /// What the latest run found otherwise than the one before; null where there was none before. What is not named
    /// was found as before.
    changes: Option<Vec<RuleChange>>,
    /// Whether you may conclude it now.
    may_conclude: bool,
    /// Whether you may answer for the lead what may be put right.
    may_answer_cure: bool,
    /// You belong to an organisation in it and so do not decide on it.
    own_interest: bool,
}

/// How an application was concluded before an objection.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FirstResult {
    eligible: bool,
    concluded_at: Timestamp,
}

impl From<Concluded> for FirstResult {
    fn from(one: Concluded) -> Self {
        Self { eligible: one.eligible, concluded_at: one.at }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct RuleKept {
    rule: RuleId,
    purpose: Said,
    findings: Vec<FindingKept>,
}

text_enum! {
    /// What a finding comes to, with what people decided of it.
    pub enum FindingState {
        Met = "met",
        NotMet = "not_met",
        /// A person has to decide and has not yet.
        Undecided = "undecided",
        /// Could be put right, but nobody gave time for it. Counts as not met.
        Curable = "curable",
        /// Could have been put right, and the stage was concluded without. Counts as not met.
        Uncured = "uncured",
        /// May be put right while time runs.
        CureOpen = "cure_open",
        /// The time to put it right has run out. Counts as not met.
        CureLapsed = "cure_lapsed",
    }
}

impl From<Effective> for FindingState {
    fn from(effective: Effective) -> Self {
        match effective {
            Effective::Met => Self::Met,
            Effective::NotMet => Self::NotMet,
            Effective::Undecided => Self::Undecided,
            Effective::Curable => Self::Curable,
            Effective::Uncured => Self::Uncured,
            Effective::CureOpen(_) => Self::CureOpen,
            Effective::CureLapsed(_) => Self::CureLapsed,
        }
    }
}

/// A finding with all that came of it and what you may do.
#[derive(Debug, Serialize, JsonSchema)]
struct FindingKept {
    id: FindingId,
    state: FindingState,
    /// Other applications can still change it.
    provisional: bool,
    #[serde(flatten)]
    said: FindingSaid,
    decided: Option<DecisionTold>,
    cure: Option<CureTold>,
    /// Other applications and grants of the same organisation that the rule looks at; for staff alone.
    others: Vec<OtherTold>,
    may_decide: bool,
    may_override: bool,
    may_open_cure: bool,
}

/// What an officer decided.
#[derive(Debug, Serialize, JsonSchema)]
struct DecisionTold {
    kind: DecisionKind,
    outcome: Verdict,
    reason: String,
    at: Timestamp,
    /// Only staff read who it was.
    by: Option<String>,
}

impl From<Decided> for DecisionTold {
    fn from(one: Decided) -> Self {
        Self { kind: one.kind, outcome: one.outcome, reason: one.reason, at: one.at, by: one.by }
    }
}

/// Time that was given to put something right.
#[derive(Debug, Serialize, JsonSchema)]
struct CureTold {
    request: String,
    opened_at: Timestamp,
    /// Up to and with this second.
    until: Timestamp,
    answered_at: Option<Timestamp>,
    /// What the rule had found before the answer.
    found_before: Option<Said>,
}

impl CureTold {
    fn of(ui: &Ui, one: Given) -> Self {
        Self {
            request: one.request,
            opened_at: one.opened_at,
            until: one.last_instant,
            answered_at: one.answered_at,
            found_before: one.before.map(|phrase| Said::new(ui, &phrase)),
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct OtherTold {
    id: ApplicationId,
    reference: String,
    title: String,
    /// Whether you may read it; its name alone is told in any case.
    may_read: bool,
}

impl From<Other> for OtherTold {
    fn from(one: Other) -> Self {
        Self { id: one.id, reference: one.reference, title: one.title, may_read: one.may_read }
    }
}

/// One run of the rules.
#[derive(Debug, Serialize, JsonSchema)]
struct Run {
    occasion: Occasion,
    outcome: Outcome,
    judged_at: Timestamp,
    rulebook_version: String,
}

impl From<Check> for Run {
    fn from(one: Check) -> Self {
        Self {
            occasion: one.occasion,
            outcome: one.outcome,
            judged_at: one.judged_at,
            rulebook_version: one.rulebook_version,
        }
    }
}

fn rule(ui: &Ui, group: Group<Line>) -> RuleKept {
    RuleKept {
        rule: group.rule,
        purpose: Said::new(ui, &group.purpose),
        findings: group.lines.into_iter().map(|line| kept(ui, line)).collect(),
    }
}

fn kept(ui: &Ui, mut line: Line) -> FindingKept {
    line.said.to_do = line.to_do().cloned();
    FindingKept {
        id: line.finding,
        state: line.effective.into(),
        provisional: line.provisional,
        said: FindingSaid::new(ui, (line.organisation, line.about), &line.said),
        decided: line.decided.map(DecisionTold::from),
        cure: line.given.map(|given| CureTold::of(ui, given)),
        others: line.others.into_iter().map(OtherTold::from).collect(),
        may_decide: line.may_decide,
        may_override: line.may_override,
        may_open_cure: line.may_open_cure,
    }
}

pub async fn show(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
) -> Answer<Json<EligibilityShown>> {
    let mut conn = state.db.conn().await?;
    let read = show_page((&mut conn, &state), &ui, &who, *id, (Form::default(), None)).await?;
    Ok(Json(EligibilityShown {
        application: read.application.id,
        reference: read.application.reference(&read.call),
        call: read.call.id,
        zone: read.call.zone,
        state: read.state,
        concluded_at: read.concluded.map(|concluded| concluded.at),
        first_result: read.first.map(FirstResult::from),
        objection: read.objection,
        may_object_until: read.contestable_until,
        heard_by: read.heard_by,
        may_conclude: read.may_conclude(),
        may_answer_cure: read.cure_runs() && read.sight.answers_for_the_lead(),
        own_interest: read.is_own(),
        title: read.application.title,
        rules: read.groups.into_iter().map(|group| rule(&ui, group)).collect(),
        history: read.history.into_iter().map(Run::from).collect(),
        changes: read.changes.map(|all| all.iter().map(|one| RuleChange::of(&ui, one)).collect()),
    }))
}

/// A draft that could be recorded as come late.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Recordable {
    application: ApplicationId,
    reference: String,
    title: String,
}

pub async fn late(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    paging: Query<Paging>,
) -> Answer<Json<List<Recordable>>> {
    let mut conn = state.db.conn().await?;
    let read = late_page(&mut conn, &ui, &who, *id, (Part::Read(*paging), Form::default())).await?;
    let drafts = read.drafts.map(|draft| Recordable {
        application: draft.id,
        reference: draft.reference(&read.call),
        title: draft.title,
    });
    Ok(Json(drafts.into()))
}
