//! Pages of a call's form: what it asks, the builder, the preview.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use schemars::JsonSchema;
use serde::Deserialize;

use super::actions::{Flaws, change_form, fitted, form_of_other, next_of, require_changeable};
use super::{pages, parse};
use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::calls::access::{require_manager, require_sight, require_staff};
use crate::cycle::calls::model::Call;
use crate::cycle::calls::{links, store};
use crate::cycle::forms::pages::Questions;
use crate::cycle::forms::{
    self, Answers, Edit, Form as Asks, Hand, Headings, Question, Versioned, WhichPart, compatible, standard,
};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, page, page_with, see_other};
use crate::web::ui::Ui;

/// Which version of a form; the newest unless told.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
pub struct Wanted {
    #[serde(default)]
    pub version: Option<i32>,
}

/// What a call asks, for whoever may see the call.
pub(in crate::cycle::calls) async fn shown_form(
    state: &State,
    who: Option<&SignedIn>,
    id: CallId,
    wanted: Wanted,
) -> Result<(Call, Versioned), AppError> {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, id).await?;
    require_sight(who, &call)?;
    let newest = fitted(&call, forms::in_force(&mut conn, id).await?);
    let form = match wanted.version.filter(|number| *number != newest.number) {
        None => newest,
        Some(number) => {
            let all = forms::published(&mut conn, id).await?;
            all.into_iter().find(|one| one.number == number).ok_or(AppError::NotFound)?
        }
    };
    Ok((call, form))
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: Option<SignedIn>,
    id: Path<CallId>,
    wanted: Query<Wanted>,
) -> Reply {
    let (call, form) = shown_form(&state, who.as_ref(), *id, *wanted).await?;
    let places = places::places(&mut *state.db.conn().await?).await?;
    let may_manage = who.is_some_and(|who| require_manager(&who, &call).is_ok());
    let names = call.names(&places, &[]);
    page(&pages::Show { ui: &ui, call: &call, form: &form, names, may_manage })
}

/// The draft that this person builds.
pub(in crate::cycle::calls) async fn draft_of(
    state: &State,
    who: &SignedIn,
    id: CallId,
) -> Result<(Call, Versioned), AppError> {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, id).await?;
    require_manager(who, &call)?;
    require_changeable(&call)?;
    let draft = fitted(&call, forms::draft(&mut conn, id).await?);
    Ok((call, draft))
}

pub async fn draft(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    listed(&state, &ui, &who, *id, Form::default(), StatusCode::OK).await
}

async fn listed(state: &State, ui: &Ui, who: &SignedIn, id: CallId, form: Form, status: StatusCode) -> Reply {
    let (call, draft) = draft_of(state, who, id).await?;
    let mut conn = state.db.conn().await?;
    let mut others = store::list_of_programmes(&mut conn, &[call.programme]).await?;
    others.retain(|other| other.id != id);
    let (old, next) = next_of(&mut conn, &call).await?;
    let refused = next.map(|next| compatible(&old.form, &next.form)).unwrap_or_default();
    let refused = refused.iter().map(|phrase| ui.say(phrase)).collect();
    let lacks = forms::lacking(&draft.form, &call.languages);
    page_with(status, &pages::Draft { ui, call: &call, built: &draft, lacks, refused, others, form })
}

pub async fn preview(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, *id).await?;
    require_staff(&who, &call)?;
    let draft = fitted(&call, forms::draft(&mut conn, *id).await?);
    let (places, communities) = (places::places(&mut conn).await?, places::communities(&mut conn).await?);
    let none = Answers::default();
    let questions = |part| Questions {
        ui: &ui,
        form: Form::default(),
        asks: &draft.form,
        part,
        hand: Hand::Lead,
        names: call.names(&places, &communities),
        offers: call.offers(&communities),
        common: (part == WhichPart::Own).then_some(&none),
        typed: Answers::default(),
        theirs: None,
        clashes: Vec::new(),
        documents: String::new(),
        all: true,
    };
    page(&pages::Preview {
        ui: &ui,
        call: &call,
        common: questions(WhichPart::Common),
        own: questions(WhichPart::Own),
        headings: pages::headings(&ui, &draft.form.headings),
    })
}

pub async fn section(state: Data<State>, ui: Ui, who: SignedIn, path: Path<(CallId, String)>) -> Reply {
    let (call, draft) = draft_of(&state, &who, path.0).await?;
    let section = draft.form.section(&path.1);
    if section.is_none() && path.1 != "new" {
        return Err(AppError::NotFound);
    }
    let fields = section.map_or_else(Fields::default, |section| {
        Fields::default()
            .with("code", &section.code)
            .with("belongs", section.belongs)
            .with_translated("title", &section.title)
            .with_translated("help", &section.help)
    });
    let form = Form::filled(fields.with("edition", draft.edition));
    page(&pages::SectionPage { ui: &ui, call: &call, section, form })
}

/// What the form of headings begins with, where the call has none of its own.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Beginning {
    begin: String,
}

pub async fn headings(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    beginning: Query<Beginning>,
) -> Reply {
    let (call, draft) = draft_of(&state, &who, *id).await?;
    let headings = if draft.form.headings.are_annex_b() && beginning.begin == "annex_b" {
        // Without codes: they are new.
        let mut house = Headings::annex_b(&parse::written(&call.languages));
        house.0.iter_mut().for_each(|one| one.code.clear());
        house
    } else {
        draft.form.headings
    };
    let fields = parse::filled_headings(Fields::default().with("edition", draft.edition), &headings);
    page(&pages::HeadingsPage { ui: &ui, call: &call, form: Form::filled(fields) })
}

/// Of a new question: where it is to stand, and of which kind it is, or which of the house's own.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    section: String,
    kind: String,
    standard: String,
}

impl Begun {
    fn question(&self) -> Option<Question> {
        if let Some(standard) = standard::find(&self.standard) {
            return Some(standard.question());
        }
        let kind = parse::usual(&self.kind)?;
        let (text, help) = Default::default();
        Some(Question { code: String::new(), text, help, kind, required: false, only_if: None })
    }
}

pub async fn question(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(CallId, String)>,
    begun: Query<Begun>,
) -> Reply {
    let (call, draft) = draft_of(&state, &who, path.0).await?;
    let known = draft.form.question(&path.1).cloned();
    let question = match known {
        Some(question) => question,
        None if path.1 == "new" => begun.question().ok_or(AppError::NotFound)?,
        None => return Err(AppError::NotFound),
    };
    let section = draft.form.section_with(&question.code).or_else(|| draft.form.section(&begun.section));
    let section = section.map(|section| section.code.clone()).unwrap_or_default();
    let fields =
        parse::filled(ui.language, &question).with("edition", draft.edition).with("section", section);
    asked_of(&state, &ui, (&call, &draft.form), question, Form::filled(fields), StatusCode::OK).await
}

async fn asked_of(
    state: &State,
    ui: &Ui,
    (call, asks): (&Call, &Asks),
    question: Question,
    form: Form,
    status: StatusCode,
) -> Reply {
    let places = places::places(&mut *state.db.conn().await?).await?;
    let section = asks.section_with(&question.code).or_else(|| asks.section(form.value("section")));
    let belongs = match question.standard() {
        Some(standard) => standard.belongs,
        None => section.ok_or(AppError::NotFound)?.belongs,
    };
    let part = belongs.part();
    let names = call.names(&places, &[]);
    let is_new = asks.question(&question.code).is_none();
    page_with(status, &pages::QuestionPage { ui, call, asks, question: &question, part, is_new, names, form })
}

/// Changes the draft: one thing at a time from a page, everything at once from a program.
pub async fn change(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let (call, draft) = draft_of(&state, &who, *id).await?;
    let fields = posted.fields;
    let edition = fields.get("edition").parse().unwrap_or(-1);
    let errors = match edit_of(&state, &who, &fields, (&call, &draft)).await? {
        Ok(edit) => match change_form(&state, &who, *id, edition, edit).await {
            Ok(Ok(_)) => return see_other(links::form_draft(*id), "done-forms-changed"),
            Ok(Err(flaws)) => at_their_fields(&call, &fields, flaws),
            Err(AppError::ChangedMeanwhile) => {
                return clash(&state, &ui, &who, (&call, &draft), fields).await;
            }
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, fields, &errors)?;
    again(&state, &ui, &who, (&call, &draft), form, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Somebody else changed the form first: what was typed stands there again, and saving it again means it.
async fn clash(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    (call, draft): (&Call, &Versioned),
    fields: Fields,
) -> Reply {
    let form = Form::clash(ui, fields.fixed("edition", draft.edition), "forms-clash")?;
    again(state, ui, who, (call, draft), form, StatusCode::CONFLICT).await
}

/// The page on which it was typed.
async fn again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    (call, draft): (&Call, &Versioned),
    form: Form,
    status: StatusCode,
) -> Reply {
    let code = form.value("code").to_owned();
    match form.value("act") {
        "section" => {
            let section = draft.form.section(&code);
            page_with(status, &pages::SectionPage { ui, call, section, form })
        }
        "headings" => page_with(status, &pages::HeadingsPage { ui, call, form }),
        "question" => {
            let begun = Begun { kind: form.value("kind").to_owned(), ..Begun::default() };
            let known = draft.form.question(&code).cloned();
            let new = || standard::find(&code).map(standard::Standard::question).or_else(|| begun.question());
            let question = known.or_else(new).ok_or(AppError::NotFound)?;
            asked_of(state, ui, (call, &draft.form), question, form, status).await
        }
        _ => listed(state, ui, who, call.id, form, status).await,
    }
}

/// What a form asks to be changed, or what is wrong with it.
async fn edit_of(
    state: &State,
    who: &SignedIn,
    fields: &Fields,
    (call, draft): (&Call, &Versioned),
) -> Result<Result<Edit, Errors>, AppError> {
    let (code, languages) = (fields.get("code"), parse::written(&call.languages));
    Ok(match fields.get("act").as_str() {
        "section" => parse::section(fields, &draft.form, &languages),
        "question" => parse::question(fields, &draft.form, &languages),
        "headings" => {
            let versions = forms::published(&mut *state.db.conn().await?, call.id).await?;
            let versions = versions.into_iter().chain([draft.clone()]);
            let had: Vec<Headings> = versions.map(|one| one.form.headings).collect();
            parse::headings(fields, &had, &languages)
        }
        "up" => Ok(Edit::Up(code)),
        "down" => Ok(Edit::Down(code)),
        "remove" => Ok(Edit::Remove(code)),
        "copy" => match fields.get("call").parse::<CallId>() {
            Ok(other) => {
                let form = form_of_other(&mut *state.db.conn().await?, who, other).await?;
                Ok(Edit::Whole(form.with_needed(&call.rules)))
            }
            Err(_) => Err(choose("call")),
        },
        "whole" => match serde_json::from_str(&fields.get("form")) {
            Ok(form) => Ok(Edit::Whole(form)),
            Err(_) => Err(choose("form")),
        },
        _ => Err(choose("")),
    })
}

fn choose(field: &str) -> Errors {
    let mut errors = Errors::default();
    errors.add(field, Phrase::new("error-choice"));
    errors
}

/// What is wrong, at the fields of the page on which it was typed; for a program, at its place in the form.
fn at_their_fields(call: &Call, fields: &Fields, flaws: Flaws) -> Errors {
    let mut errors = Errors::default();
    let first = parse::written(&call.languages).first().copied();
    for (at, phrase) in flaws {
        let field = match fields.get("act").as_str() {
            "section" | "question" => field_of(&at, first),
            "headings" => heading_field(fields, &at, first),
            _ => at,
        };
        errors.add(field, phrase);
    }
    errors
}

/// The field of the page of headings that a place in the form stands for: rows without a name do not count there.
fn heading_field(fields: &Fields, at: &str, first: Option<Language>) -> String {
    let mut parts = at.split('/').skip(1);
    let place = parts.next().and_then(|place| place.parse::<usize>().ok());
    let row = place.and_then(|place| parse::named_rows(fields, "heading").into_iter().nth(place));
    match (row, parts.next(), first) {
        (Some(row), Some("name"), Some(language)) => format!("heading-{row}-{language}"),
        (Some(row), Some("counts_as"), _) => format!("heading-{row}-as"),
        _ => String::new(),
    }
}

/// The field of the page of a section or question that a place in the form stands for.
fn field_of(at: &str, first: Option<Language>) -> String {
    let part = at.split_once("/kind/").map_or_else(
        || at.rsplit('/').next().unwrap_or_default(),
        |(_, limit)| limit.split('/').next().unwrap_or_default(),
    );
    match (part, first) {
        ("text" | "title" | "help", Some(language)) => format!("{part}-{language}"),
        ("code" | "only_if" | "sections", _) => String::new(),
        _ => part.to_owned(),
    }
}
