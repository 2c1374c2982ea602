//! The JSON face of partner searches.

use actix_web::web::{Data, Json, Path, Query};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions;
use super::handlers::{self, Line};
use super::model::{PartnerSearch, spoken};
use super::store::Wanted;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{OrganisationId, PartnerSearchId};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, Limit, List, Paging, Tagged, TokenScope, Written, act, read};
use crate::web::paging::Part;

const APPLY: TokenScope = TokenScope::Apply;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/partners", "Organisations that look for partners", list).public().asks::<Sought>(),
        read("/partners/{search}", "What one organisation looks for", show).public(),
        act(
            "/partners/{search}/messages",
            APPLY,
            "Write to an organisation that looks for partners",
            handlers::write,
        )
        .takes::<Message>(),
        read("/organisations/{organisation}/partner-search", "An organisation's own partner search", own),
        act(
            "/organisations/{organisation}/partner-search",
            APPLY,
            "Say that an organisation looks for partners",
            handlers::publish,
        )
        .takes::<NewSearch>()
        .guarded("version"),
        act(
            "/organisations/{organisation}/partner-search/renewal",
            APPLY,
            "Let a partner search stand for longer",
            handlers::renew,
        ),
        act(
            "/organisations/{organisation}/partner-search/withdrawal",
            APPLY,
            "Withdraw a partner search",
            handlers::withdraw,
        ),
    ]
}

/// Which part of the list, and what is looked for in it.
#[derive(Debug, Deserialize, JsonSchema)]
struct Sought {
    /// The code of a place.
    #[serde(default)]
    place: Option<String>,
    /// A part of a theme, in any script.
    #[serde(default)]
    theme: Option<String>,
    /// In which the organisation works; Serbian is one, whatever its script.
    #[serde(default)]
    language: Option<Language>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// What an organisation looks for, as everybody reads it.
#[derive(Debug, Serialize, JsonSchema)]
struct Search {
    id: PartnerSearchId,
    organisation_names: Translated,
    /// The code of a place.
    seat: String,
    wanted: Translated,
    themes: Vec<String>,
    /// Codes of places.
    places: Vec<String>,
    languages: Vec<Language>,
    published_at: Timestamp,
    /// The last day on which it stands.
    expires_on: NaiveDate,
}

impl From<Line> for Search {
    fn from(Line { search, organisation }: Line) -> Self {
        Self {
            id: search.id,
            organisation_names: organisation.names,
            seat: organisation.seat,
            wanted: search.wanted,
            themes: search.themes,
            places: search.places,
            languages: search.languages,
            published_at: search.published_at,
            expires_on: search.expires_on,
        }
    }
}

async fn list(state: Data<State>, query: Query<Sought>) -> Answer<Json<List<Search>>> {
    let wanted = Wanted {
        place: query.place.clone().filter(|place| !place.is_empty()),
        theme: query.theme.as_deref().map(handlers::sought).unwrap_or_default(),
        language: query.language.map(spoken),
    };
    let part = Part::Read(Paging::of(query.after, query.limit));
    Ok(Json(handlers::listed(&state, &wanted, part).await?.map(Search::from).into()))
}

async fn show(state: Data<State>, id: Path<PartnerSearchId>) -> Answer<Json<Search>> {
    let mut conn = state.db.conn().await?;
    let (search, organisation) = actions::seen(&mut conn, *id, state.now()).await?;
    Ok(Json(Line { search, organisation }.into()))
}

/// A message. Your name and address go along, so that you can be answered.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Message {
    #[schemars(example = &"We plant trees on the other bank. Shall we meet?")]
    message: String,
}

/// Whom an organisation looks for, where and in which languages.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewSearch {
    wanted: Translated,
    /// Fields of work, in the organisation's own words.
    #[schemars(example = &["youth", "clean rivers"])]
    themes: Vec<String>,
    /// Codes of places.
    #[schemars(example = &["north-bank"])]
    places: Vec<String>,
    languages: Vec<Language>,
    /// The last day on which it stands; ninety days from now unless told.
    #[serde(default)]
    expires_on: Option<Written<NaiveDate>>,
}

/// What an organisation has published; null where it has not.
#[derive(Debug, Serialize, JsonSchema)]
struct OwnSearch {
    organisation: OrganisationId,
    search: Option<Kept>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Kept {
    id: PartnerSearchId,
    wanted: Translated,
    themes: Vec<String>,
    places: Vec<String>,
    languages: Vec<Language>,
    published_at: Timestamp,
    expires_on: NaiveDate,
    withdrawn_at: Option<Timestamp>,
}

impl From<PartnerSearch> for Kept {
    fn from(one: PartnerSearch) -> Self {
        Self {
            id: one.id,
            wanted: one.wanted,
            themes: one.themes,
            places: one.places,
            languages: one.languages,
            published_at: one.published_at,
            expires_on: one.expires_on,
            withdrawn_at: one.withdrawn_at,
        }
    }
}

async fn own(
    state: Data<State>,
    who: SignedIn,
    id: Path<OrganisationId>,
) -> Result<Tagged<OwnSearch>, AppError> {
    let own = handlers::own(&state, &who, *id).await?;
    let version = own.search.as_ref().map_or(0, |search| search.version);
    Ok(Tagged::new(version, OwnSearch { organisation: *id, search: own.search.map(Kept::from) }))
}
