//! Pages of the system administrator.

use actix_web::web::{Data, Query};
use serde::Deserialize;

use super::store::{self, Community, Place};
use super::{actions, links, pages};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

fn only_administrators(who: &SignedIn) -> Result<(), AppError> {
    if who.roles.system_administrator { Ok(()) } else { Err(AppError::NotFound) }
}

/// Everything that an installation brought itself.
pub(super) async fn all(state: &State, who: &SignedIn) -> Result<(Vec<Place>, Vec<Community>), AppError> {
    only_administrators(who)?;
    let mut conn = state.db.conn().await?;
    Ok((store::places(&mut conn).await?, store::communities(&mut conn).await?))
}

pub async fn administration(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    let (places, communities) = all(&state, &who).await?;
    page(&pages::Administration { ui: &ui, places, communities })
}

/// Which entry to change; none to add one.
#[derive(Debug, Deserialize)]
pub struct Which {
    #[serde(default)]
    code: String,
}

pub async fn place_form(state: Data<State>, ui: Ui, who: SignedIn, query: Query<Which>) -> Reply {
    only_administrators(&who)?;
    let all = store::places(&mut *state.db.conn().await?).await?;
    let known = all.into_iter().find(|p| p.code == query.code).map(|p| (p.code, p.names, p.position));
    form_for(&ui, &pages::PLACES, known, &query.code)
}

pub async fn community_form(state: Data<State>, ui: Ui, who: SignedIn, query: Query<Which>) -> Reply {
    only_administrators(&who)?;
    let all = store::communities(&mut *state.db.conn().await?).await?;
    let known = all.into_iter().find(|c| c.code == query.code).map(|c| (c.code, c.names, c.position));
    form_for(&ui, &pages::COMMUNITIES, known, &query.code)
}

fn form_for(
    ui: &Ui,
    list: &'static pages::List,
    known: Option<(String, Translated, i32)>,
    asked: &str,
) -> Reply {
    let fields = match known {
        Some((code, names, position)) => Fields::default()
            .with("was", &code)
            .with("code", code)
            .with("position", position)
            .with_translated("name", &names),
        None if asked.is_empty() => Fields::default().with("position", 0),
        None => return Err(AppError::NotFound),
    };
    page(&pages::Entry { ui, list, form: Form::filled(fields) })
}

/// What an entry's form says: its code, whether that is known already, names, position.
struct Typed {
    code: String,
    known: bool,
    names: Translated,
    position: i32,
}

fn parse(fields: &Fields) -> Result<Typed, Errors> {
    let mut errors = Errors::default();
    let (was, names) = (fields.get("was"), fields.translated("name"));
    let known = !was.is_empty();
    let code = if known { was } else { fields.get("code") };
    if code.is_empty() {
        errors.add("code", Phrase::new("error-required"));
    }
    if names.is_empty() {
        errors.add("name-sq", Phrase::new("places-name-needed"));
    }
    let position = errors.parse::<i32>("position", &fields.get("position"), "error-number");
    errors.done(position.map(|position| Typed { code, known, names, position }))
}

pub async fn save_place(state: Data<State>, ui: Ui, who: SignedIn, posted: Posted<Button>) -> Reply {
    only_administrators(&who)?;
    let saved = match parse(&posted.fields) {
        Ok(Typed { code, known, names, position }) => {
            let place = Place { code, names, position };
            let done = if known {
                actions::save_place(&state, &who, place).await
            } else {
                actions::add_place(&state, &who, place).await
            };
            done.map_or_else(refusals, |()| Ok(Errors::default()))?
        }
        Err(errors) => errors,
    };
    reply(&ui, &pages::PLACES, posted.fields, &saved)
}

pub async fn save_community(state: Data<State>, ui: Ui, who: SignedIn, posted: Posted<Button>) -> Reply {
    only_administrators(&who)?;
    let saved = match parse(&posted.fields) {
        Ok(Typed { code, known, names, position }) => {
            let community = Community { code, names, position };
            let done = if known {
                actions::save_community(&state, &who, community).await
            } else {
                actions::add_community(&state, &who, community).await
            };
            done.map_or_else(refusals, |()| Ok(Errors::default()))?
        }
        Err(errors) => errors,
    };
    reply(&ui, &pages::COMMUNITIES, posted.fields, &saved)
}

fn reply(ui: &Ui, list: &'static pages::List, fields: Fields, errors: &Errors) -> Reply {
    if errors.is_empty() {
        return see_other(links::ADMINISTRATION, "done-saved");
    }
    form_again(&pages::Entry { ui, list, form: Form::wrong(ui, fields, errors)? })
}
