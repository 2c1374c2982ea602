//! The JSON face of organisations.

mod alike;
mod bodies;
mod communities;
mod papers;
mod people;
mod turnovers;

use actix_web::web::{Data, Json, Path, Query};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use alike::AlikeOf;
use bodies::{MemberRole, Merging, NewDeclaration, NewDetails, NewDocument, NewProfile, Reason, Successor};
use communities::ConsentOf;
use papers::{CompletenessOf, DocumentOf};
use turnovers::{NewTurnover, TurnoverOf};

use super::model::{Declaration, LegalForm, Organisation, Standing};
use super::rights::reads_register;
use super::store::register::{self, Line, Wanted};
use super::{documents, handlers, lists, members};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::places::{self, CodeAndNames};
use crate::web::api::{Answer, Endpoint, Limit, List, Paging, Tagged, TokenScope, act, file, look, read};
use crate::web::forms::Form;
use crate::web::ui::Ui;

const APPLY: TokenScope = TokenScope::Apply;
const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    [register_endpoints(), turnover_endpoints(), profile_endpoints(), member_endpoints()]
        .into_iter()
        .flatten()
        .collect()
}

fn register_endpoints() -> Vec<Endpoint> {
    vec![
        read("/organisations", "Your organisations, and for staff the register", list).asks::<Sought>(),
        read("/organisations/new", "Where an organisation may have its seat", seats),
        act("/organisations", APPLY, "Register an organisation", handlers::register).takes::<NewProfile>(),
        read("/organisations/{organisation}", "An organisation", show),
        act(
            "/organisations/{organisation}/submission",
            APPLY,
            "Ask for an organisation to be verified",
            handlers::submit,
        ),
        act("/organisations/{organisation}/verification", DECIDE, "Verify an organisation", handlers::verify)
            .guarded("version"),
        act(
            "/organisations/{organisation}/return",
            DECIDE,
            "Send an organisation back with a reason",
            handlers::send_back,
        )
        .takes::<Reason>(),
        act(
            "/organisations/{organisation}/merging",
            DECIDE,
            "Merge an organisation into another that it is",
            handlers::merge,
        )
        .takes::<Merging>(),
    ]
}

fn turnover_endpoints() -> Vec<Endpoint> {
    vec![
        read("/organisations/{organisation}/turnovers", "What an organisation received", turnovers::list),
        act(
            "/organisations/{organisation}/turnovers",
            APPLY,
            "Keep the turnover of a year",
            super::turnovers::keep,
        )
        .takes::<NewTurnover>(),
        act(
            "/organisations/{organisation}/turnovers/{year}/removal",
            APPLY,
            "Remove the turnover of a year",
            super::turnovers::remove,
        ),
    ]
}

fn profile_endpoints() -> Vec<Endpoint> {
    vec![
        read("/organisations/{organisation}/profile", "A profile, with the version to change it by", profile),
        act("/organisations/{organisation}/profile", APPLY, "Change a profile", handlers::change)
            .takes::<NewProfile>()
            .guarded("version"),
        read(
            "/organisations/{organisation}/communities",
            "What an organisation declared",
            communities::declared,
        ),
        act(
            "/organisations/{organisation}/communities",
            APPLY,
            "Declare communities, or decline to",
            handlers::declare,
        )
        .takes::<NewDeclaration>(),
        look(
            "/organisations/{organisation}/communities/look",
            DECIDE,
            "Look at declared communities (audited)",
            communities::looked,
        ),
        act(
            "/organisations/{organisation}/documents",
            APPLY,
            "Add a document of an organisation",
            documents::add,
        )
        .uploads::<NewDocument>(&["file"]),
        file(
            "/organisations/{organisation}/documents/{document}",
            "A document of an organisation",
            documents::download,
        ),
        read(
            "/organisations/{organisation}/documents/{document}/details",
            "What stands on a document, with the version to correct it by",
            papers::details,
        ),
        act(
            "/organisations/{organisation}/documents/{document}/details",
            APPLY,
            "Correct what was written of a document",
            documents::correct,
        )
        .takes::<NewDetails>()
        .guarded("version"),
        act(
            "/organisations/{organisation}/documents/{document}/removal",
            APPLY,
            "Remove a document of an organisation",
            documents::remove,
        ),
    ]
}

fn member_endpoints() -> Vec<Endpoint> {
    vec![
        read("/organisations/{organisation}/members", "The members of an organisation", people::list),
        act("/organisations/{organisation}/members", APPLY, "Give a role in an organisation", members::add)
            .takes::<MemberRole>(),
        act(
            "/organisations/{organisation}/members/{account}/roles/{role}/removal",
            APPLY,
            "Take away a role in an organisation",
            members::remove_role,
        ),
        act("/organisations/{organisation}/leaving", APPLY, "Leave an organisation", members::leave),
        act(
            "/organisations/{organisation}/administration",
            APPLY,
            "Hand over the administration of an organisation",
            members::hand_over,
        )
        .takes::<Successor>(),
        act(
            "/organisations/{organisation}/invitations/{invitation}/letter",
            APPLY,
            "Send the letter of an offered role again",
            members::invite_again,
        ),
        act(
            "/organisations/{organisation}/invitations/{invitation}/removal",
            APPLY,
            "Take back the offer of a role",
            members::withdraw,
        ),
    ]
}

/// Which part of the register, and what is looked for in it.
#[derive(Debug, Deserialize, JsonSchema)]
struct Sought {
    #[serde(default)]
    standing: Option<Standing>,
    /// A part of a name in any language and script, or a registration number.
    #[serde(default)]
    text: Option<String>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<OrganisationId>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// An organisation in a list.
#[derive(Debug, Serialize, JsonSchema)]
struct OrganisationLine {
    id: OrganisationId,
    names: Translated,
    #[schemars(example = "5100001")]
    registration_number: String,
    /// The code of a place.
    seat: String,
    standing: Standing,
    standing_since: Timestamp,
}

impl From<Line> for OrganisationLine {
    fn from(one: Line) -> Self {
        Self {
            id: one.id,
            names: one.names,
            registration_number: one.registration_number,
            seat: one.seat,
            standing: one.standing,
            standing_since: one.standing_since,
        }
    }
}

impl From<Organisation> for OrganisationLine {
    fn from(one: Organisation) -> Self {
        Self {
            id: one.id,
            names: one.names,
            registration_number: one.registration_number,
            seat: one.seat,
            standing: one.standing,
            standing_since: one.standing_since,
        }
    }
}

/// The organisations that you belong to; to staff who read it, the register too.
#[derive(Debug, Serialize, JsonSchema)]
struct Organisations {
    mine: Vec<OrganisationLine>,
    register: Option<List<OrganisationLine>>,
}

async fn list(state: Data<State>, who: SignedIn, query: Query<Sought>) -> Answer<Json<Organisations>> {
    let mut conn = state.db.conn().await?;
    let mut mine = lists::mine(&mut conn, &who).await?;
    mine.sort_by_key(|organisation| organisation.id);
    let register = if reads_register(&who) {
        let paging = Paging::of(query.after.map(Uuid::from), query.limit);
        let text = query.text.as_deref().map(lists::sought).unwrap_or_default();
        let wanted = Wanted { standing: query.standing, text, page: 0 };
        let lines = register::read_on(&mut conn, &wanted, query.after, paging.limit() + 1).await?;
        let lines = lines.into_iter().map(OrganisationLine::from).collect();
        Some(List::of_read(&paging, lines, |line| line.id.into()))
    } else {
        None
    };
    Ok(Json(Organisations { mine: mine.into_iter().map(OrganisationLine::from).collect(), register }))
}

/// The places of this installation.
#[derive(Debug, Serialize, JsonSchema)]
struct Seats {
    seats: Vec<CodeAndNames>,
}

async fn seats(state: Data<State>, _: SignedIn) -> Answer<Json<Seats>> {
    let places = places::places(&mut *state.db.conn().await?).await?;
    Ok(Json(Seats { seats: places.into_iter().map(CodeAndNames::from).collect() }))
}

/// What an organisation says of itself; what is sent to change it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
struct ProfileOf {
    name: Translated,
    legal_form: LegalForm,
    #[schemars(example = "5100001")]
    registration_number: String,
    registered_on: NaiveDate,
    /// The code of a place.
    #[schemars(example = "north-bank")]
    seat: String,
    address: String,
    #[schemars(example = "Ana Example")]
    representative: String,
    iban: Iban,
    email: Email,
}

impl From<Organisation> for ProfileOf {
    fn from(one: Organisation) -> Self {
        Self {
            name: one.names,
            legal_form: one.legal_form,
            registration_number: one.registration_number,
            registered_on: one.registered_on,
            seat: one.seat,
            address: one.address,
            representative: one.representative,
            iban: one.iban,
            email: one.email,
        }
    }
}

/// An organisation, as far as you may read it.
#[derive(Debug, Serialize, JsonSchema)]
struct OrganisationShown {
    id: OrganisationId,
    standing: Standing,
    standing_since: Timestamp,
    /// Why it was sent back or merged.
    standing_reason: Option<String>,
    /// What it really is, where it stood in the register twice.
    merged_into: Option<OrganisationId>,
    profile: ProfileOf,
    declaration: Declaration,
    /// The communities that it declared; only its members read them here.
    communities: Option<Vec<CodeAndNames>>,
    /// How many they are; only auditors read that.
    communities_count: Option<usize>,
    /// When the declaration was given, by whom and to what text; for members, and for who may look or count.
    declared: Option<ConsentOf>,
    documents: Option<Vec<DocumentOf>>,
    /// Of closed financial years, the latest first; null for whoever reads no documents.
    turnovers: Option<Vec<TurnoverOf>>,
    /// What is complete and what is missing, for whoever reads the documents.
    completeness: Option<CompletenessOf>,
    /// Others that could be the same one; only officers read them.
    alike: Vec<AlikeOf>,
    may_change: bool,
    may_ask_for_verification: bool,
    may_verify: bool,
}

async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
) -> Answer<Tagged<OrganisationShown>> {
    let shown = handlers::shown(&state, &ui, &who, *id, Form::default()).await?;
    let (declared, rights) = (shown.is_declared(), shown.rights);
    let (may_ask_for_verification, may_verify) = (shown.may_submit(), shown.may_judge());
    let coded = |all: Vec<places::Community>| all.into_iter().map(CodeAndNames::from).collect();
    let documents = rights.reads_documents.then(|| papers::of(&shown));
    let completeness = rights.reads_documents.then(|| CompletenessOf::from(shown.lines.as_slice()));
    let turnovers = shown.turnovers.into_iter().map(TurnoverOf::from).collect();
    let turnovers = rights.reads_documents.then_some(turnovers);
    let organisation = shown.organisation;
    Ok(Tagged::new(
        organisation.version,
        OrganisationShown {
            id: organisation.id,
            standing: organisation.standing,
            standing_since: organisation.standing_since,
            standing_reason: organisation.standing_reason.clone(),
            merged_into: organisation.merged_into,
            declaration: organisation.declaration,
            communities: (declared && rights.member).then(|| coded(shown.communities)),
            communities_count: (declared && rights.counts).then_some(shown.count),
            declared: shown.consented.map(ConsentOf::from),
            documents,
            turnovers,
            completeness,
            alike: shown.alike.into_iter().map(AlikeOf::from).collect(),
            may_change: rights.writes,
            may_ask_for_verification,
            may_verify,
            profile: organisation.into(),
        },
    ))
}

async fn profile(state: Data<State>, who: SignedIn, id: Path<OrganisationId>) -> Answer<Tagged<ProfileOf>> {
    let known = handlers::writable(&state, &who, *id).await?;
    Ok(Tagged::new(known.version, known.into()))
}
