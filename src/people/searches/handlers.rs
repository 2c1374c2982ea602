//! Pages of partner searches: the list for everybody, one of them, and an organisation's own.

use actix_web::web::{Data, Path, Query};
use chrono::NaiveDate;
use serde::Deserialize;

use super::actions::{self, require_writer, shown_of};
use super::model::{LONGEST_MESSAGE, NewSearch, PartnerSearch, spoken, themes};
use super::store::{self, Wanted};
use super::{links, pages};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{OrganisationId, PartnerSearchId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::organisations::{self, Organisation};
use crate::people::places::{self, Place};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{Paged, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// What is looked for, as the address says it.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    place: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    after: String,
}

impl Filter {
    /// What makes no sense is no filter.
    fn wanted(&self) -> Wanted {
        Wanted {
            place: Some(cleaned(&self.place)).filter(|place| !place.is_empty()),
            theme: sought(&self.theme),
            language: self.language.parse().ok().map(spoken),
        }
    }

    /// The address of this search, without the part of it.
    fn address(&self) -> String {
        let parts = [("place", &self.place), ("theme", &self.theme), ("language", &self.language)];
        let parts: Vec<_> = parts.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        if parts.is_empty() {
            return links::LIST.to_owned();
        }
        format!("{}?{}", links::LIST, serde_html_form::to_string(parts).unwrap_or_default())
    }
}

/// A text to search by, as it was typed.
pub(super) fn sought(typed: &str) -> String {
    cleaned(typed).chars().take(100).collect()
}

/// A search with who has published it.
pub(super) struct Line {
    pub search: PartnerSearch,
    pub organisation: Organisation,
}

/// Part of what everybody may see and what fits, the latest first.
pub(super) async fn listed(state: &State, wanted: &Wanted, part: Part<'_>) -> Result<Paged<Line>, AppError> {
    let mut conn = state.db.conn().await?;
    let now = state.now();
    let keys = store::keys(&mut conn, wanted, Zone::BELGRADE.day(now)).await?;
    let ids: Vec<OrganisationId> = keys.iter().map(|(_, organisation)| *organisation).collect();
    let shown = shown_of(&mut conn, &ids, now).await?;
    let is_shown = |id: OrganisationId| shown.iter().any(|organisation| organisation.id == id);
    let keys = keys.into_iter().filter(|(_, organisation)| is_shown(*organisation)).map(|(id, _)| id);
    let part = part.of(keys.collect(), |id| (*id).into());
    let found = store::find_many(&mut conn, &part).await?;
    let line = |search: PartnerSearch| {
        let organisation = shown.iter().find(|organisation| organisation.id == search.organisation)?.clone();
        Some(Line { search, organisation })
    };
    Ok(part.filled(found.into_iter().filter_map(line), |line| line.search.id))
}

pub async fn list(state: Data<State>, ui: Ui, who: Option<SignedIn>, query: Query<Filter>) -> Reply {
    let wanted = query.wanted();
    let lines = listed(&state, &wanted, Part::Shown(&query.after)).await?;
    let places = places::places(&mut *state.db.conn().await?).await?;
    let fields = Fields::default()
        .with("place", &query.place)
        .with("theme", &wanted.theme)
        .with("language", &query.language);
    let own = who.map(|who| who.roles.organisations()).unwrap_or_default();
    let is_filtered = wanted != Wanted::default();
    let address = query.address();
    page(&pages::List { ui: &ui, lines, places, own, is_filtered, address, form: Form::filled(fields) })
}

async fn show_page(state: &State, ui: &Ui, who: Option<&SignedIn>, id: PartnerSearchId, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    let (search, organisation) = actions::seen(&mut conn, id, state.now()).await?;
    let places = places::places(&mut conn).await?;
    let again = form.is_wrong();
    let may_change = who.is_some_and(|who| require_writer(who, search.organisation).is_ok());
    let email = who.map(|who| who.email.to_string());
    let shown = pages::Show { ui, line: Line { search, organisation }, places, email, may_change, form };
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn show(state: Data<State>, ui: Ui, who: Option<SignedIn>, id: Path<PartnerSearchId>) -> Reply {
    show_page(&state, &ui, who.as_ref(), *id, Form::default()).await
}

pub async fn write(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<PartnerSearchId>,
    posted: Posted<Button>,
) -> Reply {
    actions::seen(&mut *state.db.conn().await?, *id, state.now()).await?;
    let message = posted.fields.get("message");
    let mut errors = Errors::default();
    if !(1..=LONGEST_MESSAGE).contains(&message.chars().count()) {
        errors.add("message", Phrase::new("error-length").with("min", 1).with("max", LONGEST_MESSAGE));
    }
    let errors = match errors.done(Some(())) {
        Ok(()) => match actions::write(&state, &who, *id, &message).await {
            Ok(()) => return see_other(links::show(*id), "done-searches-written"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    show_page(&state, &ui, Some(&who), *id, form).await
}

/// What an organisation has published, before somebody who writes for it.
pub(super) struct Own {
    pub organisation: Organisation,
    pub search: Option<PartnerSearch>,
    pub places: Vec<Place>,
    pub today: NaiveDate,
}

pub(super) async fn own(state: &State, who: &SignedIn, id: OrganisationId) -> Result<Own, AppError> {
    require_writer(who, id)?;
    let mut conn = state.db.conn().await?;
    Ok(Own {
        organisation: organisations::find(&mut conn, id).await?,
        search: store::of_organisation(&mut conn, id).await?,
        places: places::places(&mut conn).await?,
        today: Zone::BELGRADE.day(state.now()),
    })
}

/// The fields of what is published.
fn filled(search: &PartnerSearch) -> Fields {
    let fields = Fields::default()
        .with_translated("wanted", &search.wanted)
        .with("themes", search.themes.join(", "))
        .with("expires_on", search.expires_on)
        .with("version", search.version);
    let fields = search.places.iter().fold(fields, |fields, place| fields.with("places", place));
    search.languages.iter().fold(fields, |fields, language| fields.with("languages", language))
}

async fn own_page(state: &State, ui: &Ui, who: &SignedIn, id: OrganisationId, again: Option<Form>) -> Reply {
    let Own { organisation, search, places, today } = own(state, who, id).await?;
    let is_again = again.is_some();
    let form = again.unwrap_or_else(|| {
        let nothing = || Fields::default().with("places", &organisation.seat).with("version", 0);
        Form::filled(search.as_ref().map_or_else(nothing, filled))
    });
    let shown = pages::OwnPage { ui, organisation, search, places, today, form };
    if is_again { form_again(&shown) } else { page(&shown) }
}

pub async fn form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    own_page(&state, &ui, &who, *id, None).await
}

fn parsed(fields: &Fields, today: NaiveDate) -> Result<(i32, NewSearch), Errors> {
    let mut errors = Errors::default();
    let version = errors.parse::<i32>("", &fields.get("version"), "error-broken-form");
    let typed = fields.get("expires_on");
    let expires_on =
        if typed.is_empty() { None } else { errors.parse::<NaiveDate>("expires_on", &typed, "error-date") };
    let mut languages: Vec<Language> = Vec::new();
    for language in fields.all("languages") {
        let language = errors.parse::<Language>("languages", &language, "error-choice");
        languages.extend(language.map(spoken));
    }
    languages.sort();
    languages.dedup();
    let mut places = fields.all("places");
    places.sort();
    places.dedup();
    let themes = fields.all("themes").iter().flat_map(|typed| themes(typed)).collect();
    let new = NewSearch { wanted: fields.translated("wanted"), themes, places, languages, expires_on };
    for (field, problem) in new.problems(today) {
        if !errors.has(&field) {
            errors.add(field, problem);
        }
    }
    errors.done(version.map(|version| (version, new)))
}

pub async fn publish(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    require_writer(&who, *id)?;
    let errors = match parsed(&posted.fields, Zone::BELGRADE.day(state.now())) {
        Ok((version, new)) => match actions::publish(&state, &who, *id, version, new).await {
            Ok(search) => return see_other(links::show(search), "done-searches-published"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    own_page(&state, &ui, &who, *id, Some(form)).await
}

pub async fn renew(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    _: Posted<Button>,
) -> Reply {
    match actions::renew(&state, &who, *id).await {
        Ok(()) => see_other(links::own(*id), "done-searches-renewed"),
        Err(error) => refused(&state, &ui, &who, *id, error).await,
    }
}

pub async fn withdraw(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    _: Posted<Button>,
) -> Reply {
    match actions::withdraw(&state, &who, *id).await {
        Ok(()) => see_other(links::own(*id), "done-searches-withdrawn"),
        Err(error) => refused(&state, &ui, &who, *id, error).await,
    }
}

/// The page again after a button that was refused: the form stands as it is kept.
async fn refused(state: &State, ui: &Ui, who: &SignedIn, id: OrganisationId, error: AppError) -> Reply {
    let errors = refusals(error)?;
    let kept = own(state, who, id).await?.search;
    let fields = kept.as_ref().map_or_else(|| Fields::default().with("version", 0), filled);
    let form = Form::wrong(ui, fields, &errors)?;
    own_page(state, ui, who, id, Some(form)).await
}
