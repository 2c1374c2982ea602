//! The JSON face of calls and of a programme's own page.

mod trial;

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::builder::{self, handlers::Wanted};
use super::corrigendum::{Changes, Corrigendum};
use super::handlers::{draft, listed, management, programme, seen};
use super::model::{Call, CallInput};
use super::status::Status;
use super::{access, actions, form, store, words};
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, CorrigendumId, ProgrammeId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::forms::Form;
use crate::people::accounts::{Role, RoleHolder, RoleOffer, Scope, SignedIn, holders};
use crate::people::programmes::{self, Programme};
use crate::rulebook::RuleId;
use crate::web::api::{Answer, Endpoint, List, Paging, Said, Tagged, TokenScope, Written, act, look, read};
use crate::web::forms::Fields;
use crate::web::paging::Part;
use crate::web::ui::Ui;

const MANAGE: TokenScope = TokenScope::Manage;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/calls", "Published calls", list).public().asks::<Paging>(),
        read("/calls/{call}", "A call as everybody reads it", show).public(),
        read("/calls/{call}/draft", "A draft, with the version to change it by", draft_of),
        act("/calls/{call}/draft", MANAGE, "Change a draft", draft::change)
            .takes_as::<CallInput>(|call| form::filled(Language::English, &call))
            .guarded("version"),
        read("/calls/{call}/rules", "The rules of a call, tried on invented applications", trial::of),
        look("/calls/{call}/rules", MANAGE, "Try other rules of a draft; nothing is saved", trial::typed)
            .takes_as::<CallInput>(|call| form::filled(Language::English, &call)),
        read("/calls/{call}/form", "What a call asks of those who apply", form_of).public().asks::<Wanted>(),
        read("/calls/{call}/form/draft", "The form as it is built", form_draft_of),
        act("/calls/{call}/form/draft", MANAGE, "Change what a call asks", builder::handlers::change)
            .takes_as::<Form>(whole)
            .guarded("edition"),
        read("/calls/{call}/management", "A call as its staff run it", managed),
        act("/calls/{call}/publication", MANAGE, "Publish a call", management::publish),
        act("/calls/{call}/archiving", MANAGE, "Put a decided call away", management::archive),
        act(
            "/calls/{call}/panel-members",
            MANAGE,
            "Ask somebody onto the panel",
            management::add_panel_member,
        )
        .takes::<Seat>(),
        act(
            "/calls/{call}/panel-members/{account}/roles/{role}/removal",
            MANAGE,
            "Take somebody off the panel",
            management::remove_panel_member,
        ),
        act(
            "/calls/{call}/invitations/{invitation}/removal",
            MANAGE,
            "Withdraw an invitation to the panel",
            management::withdraw_invitation,
        ),
        read("/programmes/{programme}", "A programme with its calls and staff", programme_of),
        act("/programmes/{programme}/calls", MANAGE, "Begin a call", draft::create)
            .takes_as::<CallInput>(|call| form::filled(Language::English, &call)),
        read("/programmes/{programme}/profile", "A programme as it is set up", profile_of),
        act("/programmes/{programme}/profile", MANAGE, "Change a programme", programme::change)
            .takes::<Profile>()
            .guarded("version"),
    ]
}

/// A call in a list.
#[derive(Debug, Serialize, JsonSchema)]
struct Line {
    id: CallId,
    #[schemars(example = "GRANT-2026-01")]
    reference: String,
    title: Translated,
    status: Status,
    envelope: Amount,
    currency: Currency,
    deadline: Timestamp,
    zone: Zone,
    /// Whether it takes applications now.
    is_open: bool,
}

impl Line {
    fn of(call: Call, now: Timestamp) -> Self {
        Self {
            id: call.id,
            is_open: call.accepts_at(now),
            reference: call.reference,
            title: call.title,
            status: call.status,
            envelope: call.envelope,
            currency: call.currency,
            deadline: call.deadline,
            zone: call.zone,
        }
    }
}

async fn list(state: Data<State>, paging: Query<Paging>) -> Answer<Json<List<Line>>> {
    let calls = listed(&state, Part::Read(*paging)).await?;
    Ok(Json(calls.map(|call| Line::of(call, state.now())).into()))
}

/// A call with everything that somebody needs who wants to apply.
#[derive(Debug, Serialize, JsonSchema)]
struct Shown {
    id: CallId,
    programme: ProgrammeId,
    programme_names: Translated,
    status: Status,
    is_open: bool,
    currency: Currency,
    published_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    /// What the programme set.
    call: CallInput,
    /// The eligibility rules that are on, in the reader's language.
    rules_in_words: Vec<RuleInWords>,
    corrigenda: Vec<Correction>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RuleInWords {
    rule: RuleId,
    said: Vec<Said>,
}

/// What a corrigendum changed, and why.
#[derive(Debug, Serialize, JsonSchema)]
struct Correction {
    id: CorrigendumId,
    number: i32,
    explanation: Translated,
    changes: Changes,
    published_at: Timestamp,
}

impl From<Corrigendum> for Correction {
    fn from(one: Corrigendum) -> Self {
        Self {
            id: one.id,
            number: one.number,
            explanation: one.explanation,
            changes: one.changes,
            published_at: one.published_at,
        }
    }
}

async fn show(state: Data<State>, ui: Ui, who: Option<SignedIn>, id: Path<CallId>) -> Answer<Json<Shown>> {
    let seen = seen(&state, who.as_ref(), *id).await?;
    let rules = words::rules_in_words(&seen.call, &seen.places).into_iter().map(|(rule, said)| RuleInWords {
        rule,
        said: said.iter().map(|phrase| Said::new(&ui, phrase)).collect(),
    });
    Ok(Json(Shown {
        id: seen.call.id,
        programme: seen.call.programme,
        programme_names: seen.programme.names,
        status: seen.call.status,
        is_open: seen.call.accepts_at(ui.now),
        currency: seen.call.currency,
        published_at: seen.call.published_at,
        closed_at: seen.call.closed_at,
        call: CallInput::from(&seen.call),
        rules_in_words: rules.collect(),
        corrigenda: seen.corrigenda.into_iter().map(Correction::from).collect(),
    }))
}

async fn draft_of(state: Data<State>, who: SignedIn, id: Path<CallId>) -> Answer<Tagged<CallInput>> {
    let (call, _) = draft::draft_of(&state, &who, *id).await?;
    actions::require_draft(&call)?;
    Ok(Tagged::new(call.version, CallInput::from(&call)))
}

/// What a call asks, in one version.
#[derive(Debug, Serialize, JsonSchema)]
struct FormTold {
    /// The version; what was submitted is read with the one under which it was.
    version: i32,
    published_at: Option<Timestamp>,
    form: Form,
}

async fn form_of(
    state: Data<State>,
    who: Option<SignedIn>,
    id: Path<CallId>,
    wanted: Query<Wanted>,
) -> Answer<Json<FormTold>> {
    let (_, form) = builder::handlers::shown_form(&state, who.as_ref(), *id, *wanted).await?;
    Ok(Json(FormTold { version: form.number, published_at: form.published_at, form: form.form }))
}

async fn form_draft_of(state: Data<State>, who: SignedIn, id: Path<CallId>) -> Answer<Tagged<Form>> {
    let (_, draft) = builder::handlers::draft_of(&state, &who, *id).await?;
    Ok(Tagged::new(draft.edition, draft.form))
}

/// The whole form, as the builder's page would send it.
fn whole(form: Form) -> Fields {
    let json = serde_json::to_string(&form).unwrap_or_default();
    Fields::default().with("act", "whole").with("form", json)
}

/// From where staff run a call.
#[derive(Debug, Serialize, JsonSchema)]
struct Managed {
    #[serde(flatten)]
    line: Line,
    /// Why a draft cannot be published yet.
    missing: Vec<Said>,
    panel: Vec<RoleHolder>,
    invited: Vec<RoleOffer>,
    may_manage: bool,
    may_staff: bool,
}

async fn managed(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Answer<Json<Managed>> {
    let managed = management::read(&state, &who, *id).await?;
    Ok(Json(Managed {
        missing: managed.missing.iter().map(|phrase| Said::new(&ui, phrase)).collect(),
        panel: managed.panel.into_iter().map(RoleHolder::from).collect(),
        invited: managed.invited.into_iter().map(RoleOffer::from).collect(),
        may_manage: access::require_manager(&who, &managed.call).is_ok(),
        may_staff: access::require_staffing(&who, &managed.call).is_ok(),
        line: Line::of(managed.call, ui.now),
    }))
}

/// A seat on a panel, for whoever has this address.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Seat {
    email: Written<Email>,
    role: Role,
}

/// A programme, its calls and its staff.
#[derive(Debug, Serialize, JsonSchema)]
struct ProgrammeShown {
    id: ProgrammeId,
    #[schemars(example = &"RIVER")]
    code: String,
    names: Translated,
    currency: Currency,
    envelope: Amount,
    zone: Zone,
    contact: Email,
    calls: Vec<Line>,
    staff: Vec<RoleHolder>,
}

async fn programme_of(
    state: Data<State>,
    who: SignedIn,
    id: Path<ProgrammeId>,
) -> Answer<Json<ProgrammeShown>> {
    if !programmes::may_look(&who, *id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, *id).await?;
    let calls = store::list_of_programmes(&mut conn, &[*id]).await?;
    let staff = holders(&mut conn, Scope::Programme(*id)).await?;
    Ok(Json(ProgrammeShown {
        id: *id,
        code: programme.code,
        names: programme.names,
        currency: programme.currency,
        envelope: programme.envelope,
        zone: programme.time_zone,
        contact: programme.contact,
        calls: calls.into_iter().map(|call| Line::of(call, state.now())).collect(),
        staff: staff.into_iter().map(RoleHolder::from).collect(),
    }))
}

/// What may change of a programme. Its code and currency stay.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Profile {
    name: Translated,
    envelope: Written<Amount>,
    zone: Written<Zone>,
    contact: Written<Email>,
}

async fn profile_of(
    state: Data<State>,
    who: SignedIn,
    id: Path<ProgrammeId>,
) -> Answer<Tagged<ProfileShown>> {
    programme::require_administrator(&who, *id)?;
    let programme = programmes::find(&mut *state.db.conn().await?, *id).await?;
    Ok(Tagged::new(programme.version, ProfileShown::from(programme)))
}

/// A programme as it is set up; what is sent to change it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
struct ProfileShown {
    name: Translated,
    envelope: Amount,
    zone: Zone,
    contact: Email,
}

impl From<Programme> for ProfileShown {
    fn from(one: Programme) -> Self {
        Self { name: one.names, envelope: one.envelope, zone: one.time_zone, contact: one.contact }
    }
}
