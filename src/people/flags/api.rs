//! The JSON face of flags.

use actix_web::web::{Data, Json, Path};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers;
use super::model::{Colour, Decision, Flag, Word};
use super::pages::Names;
use super::status::Status;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{FlagId, OrganisationId};
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, TokenScope, Written, act, read};
use crate::web::forms::Form;
use crate::web::ui::Ui;

const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/organisations/{organisation}/flags", "The flags of an organisation", list),
        act("/organisations/{organisation}/flags", DECIDE, "Raise a flag", handlers::raise)
            .takes::<NewFlag>(),
        read("/flags/{flag}", "A flag", show),
        act("/flags/{flag}/decision", DECIDE, "Confirm or dismiss a red flag", handlers::decide)
            .takes::<NewDecision>(),
        act("/flags/{flag}/lifting", DECIDE, "Lift a flag", handlers::lift).takes::<Reason>(),
    ]
}

/// A flag to raise. A red one counts once somebody else has confirmed it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewFlag {
    colour: Colour,
    #[schemars(example = &"The final report of 2024 was never handed in.")]
    reason: String,
    /// The last day on which it stands; without one it stands until it is lifted.
    #[serde(default)]
    expires_on: Option<Written<NaiveDate>>,
}

/// A second person's word on a red flag.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewDecision {
    decision: Decision,
    #[schemars(example = &"The ministry confirms it.")]
    reason: String,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Reason {
    #[schemars(example = &"The report has come.")]
    reason: String,
}

/// Who said so, when, and why.
#[derive(Debug, Serialize, JsonSchema)]
struct WordOf {
    by: String,
    at: Timestamp,
    reason: String,
}

/// What staff know of an organisation that others should know before they decide.
#[derive(Debug, Serialize, JsonSchema)]
struct FlagOf {
    id: FlagId,
    organisation: OrganisationId,
    colour: Colour,
    status: Status,
    reason: String,
    /// Only staff read who raised it.
    raised_by: Option<String>,
    raised_at: Timestamp,
    /// The last day on which it stands.
    expires_on: Option<NaiveDate>,
    /// Whether it counts today.
    stands: bool,
    decided: Option<WordOf>,
    lifted: Option<WordOf>,
}

/// The flags of an organisation. Its own members read what bars it.
#[derive(Debug, Serialize, JsonSchema)]
struct Flags {
    items: Vec<FlagOf>,
    may_raise: bool,
}

/// One flag, and what you may do with it.
#[derive(Debug, Serialize, JsonSchema)]
struct FlagShown {
    flag: FlagOf,
    may_decide: bool,
    may_lift: bool,
}

fn of(flag: Flag, names: Option<&Names>, today: NaiveDate) -> FlagOf {
    let word = |word: Option<Word>| {
        let (word, names) = (word?, names?);
        Some(WordOf { by: names.of(&word.by).to_owned(), at: word.at, reason: word.because })
    };
    FlagOf {
        id: flag.id,
        organisation: flag.organisation,
        colour: flag.colour,
        status: flag.status,
        raised_by: names.map(|names| names.of(&flag.raised_by).to_owned()),
        raised_at: flag.raised_at,
        expires_on: flag.expires_on,
        stands: flag.stands(today),
        decided: word(flag.decided),
        lifted: word(flag.lifted),
        reason: flag.reason,
    }
}

async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Answer<Json<Flags>> {
    let shown = handlers::shown(&state, &ui, &who, *id, Form::default()).await?;
    let names = (!shown.access.member).then_some(&shown.names);
    let items = shown.flags.into_iter().map(|flag| of(flag, names, shown.today)).collect();
    Ok(Json(Flags { items, may_raise: shown.access.judges }))
}

async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<FlagId>) -> Answer<Json<FlagShown>> {
    let shown = handlers::one(&state, &ui, &who, *id, Form::default()).await?;
    let (may_decide, may_lift) = (shown.may_decide, shown.may_lift);
    Ok(Json(FlagShown { flag: of(shown.flag, Some(&shown.names), shown.today), may_decide, may_lift }))
}
