//! Writing the common part and one's own.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use super::{Reading, reading};
use crate::base::error::AppError;
use crate::base::kernel::clock::{Zone, parse_day};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::writer_of_part;
use crate::cycle::applications::model::Part;
use crate::cycle::applications::presence::{self, Present};
use crate::cycle::applications::questions::{Answer, Answers, COMMON, Kind, OWN, Question, problems};
use crate::cycle::applications::{actions, links, pages};
use crate::cycle::calls::Call;
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{self, Reply, go_to, page_with, plain};
use crate::web::ui::Ui;

type Own = Option<OrganisationId>;

pub async fn common_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    first_form(&state, &ui, &who, *id, None).await
}

pub async fn own_form(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
) -> Reply {
    first_form(&state, &ui, &who, path.0, Some(path.1)).await
}

async fn first_form(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, own: Own) -> Reply {
    let reading = reading(&mut *state.db.conn().await?, who, id).await?;
    let part = part_of(&reading, own)?;
    let writes = writer_of_part(&reading.seats, own).is_ok();
    if !writes || !reading.whole.application.is_open(&reading.call, ui.now) {
        return go_to(links::read(id));
    }
    let form = Form::filled(filled(&part.answers).with("version", part.version));
    let mut conn = state.db.conn().await?;
    let others = presence::others_in(&mut conn, who, (id, own), ui.now).await?;
    drop(conn);
    let here = presence::said(ui, reading.call.zone, &others);
    shown(state, ui, &reading, (own, here), form, None, StatusCode::OK).await
}

/// Who else is in a part, by whoever may write it; asking says that one is there too.
pub(in crate::cycle::applications) async fn present(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    own: Own,
) -> Result<(Zone, Vec<Present>), AppError> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    part_of(&reading, own)?;
    writer_of_part(&reading.seats, own)?;
    Ok((reading.call.zone, presence::others_in(&mut conn, who, (id, own), state.now()).await?))
}

pub async fn common_presence(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let (zone, others) = present(&state, &who, *id, None).await?;
    plain(presence::said(&ui, zone, &others))
}

pub async fn own_presence(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
) -> Reply {
    let (zone, others) = present(&state, &who, path.0, Some(path.1)).await?;
    plain(presence::said(&ui, zone, &others))
}

pub(in crate::cycle::applications) fn part_of(reading: &Reading, own: Own) -> Result<&Part, AppError> {
    match own {
        None => Ok(&reading.whole.common),
        Some(own) if reading.whole.accepted().any(|id| id == own) => {
            reading.whole.own_of(own).ok_or(AppError::NotFound)
        }
        Some(_) => Err(AppError::NotFound),
    }
}

const fn questions(own: Own) -> &'static [Question] {
    if own.is_some() { &OWN } else { &COMMON }
}

async fn shown(
    state: &State,
    ui: &Ui,
    reading: &Reading,
    (own, here): (Own, String),
    form: Form,
    theirs: Option<&Part>,
    status: StatusCode,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let places = places::places(&mut conn).await?;
    let template = pages::PartForm {
        ui,
        form,
        whole: &reading.whole,
        call: &reading.call,
        organisation: own,
        questions: questions(own),
        theirs,
        here,
        places: &places,
    };
    page_with(status, &template)
}

/// The fields of a form that holds these answers.
fn filled(answers: &Answers) -> Fields {
    let mut fields = Fields::default();
    for question in COMMON.iter().chain(&OWN) {
        fields = match answers.get(question.code) {
            Some(Answer::Text(text)) => fields.with(question.code, text),
            Some(Answer::Number(number)) => fields.with(question.code, number),
            Some(Answer::Chosen(chosen)) => {
                chosen.iter().fold(fields, |fields, code| fields.with(question.code, code))
            }
            None => fields,
        };
    }
    fields
}

/// Reads answers as they were typed; what was left empty is no answer.
fn parse(questions: &[Question], fields: &Fields, call: &Call) -> Result<Answers, Errors> {
    let mut errors = Errors::default();
    let mut answers = Answers::default();
    for question in questions.iter().filter(|q| q.is_asked(call)) {
        let code = question.code;
        let typed = fields.get(code);
        answers = match question.kind {
            Kind::Places => answers.chosen(code, fields.all(code)),
            _ if typed.is_empty() => answers,
            Kind::Text(_) | Kind::Theme => answers.text(code, typed),
            Kind::Number(_) => match errors.parse::<u32>(code, &typed, "error-number") {
                Some(number) => answers.number(code, number),
                None => answers,
            },
            Kind::Day => match errors.take(code, parse_day(&typed).map_err(|_| Phrase::new("error-date"))) {
                Some(day) => answers.day(code, day),
                None => answers,
            },
        };
    }
    for (code, phrase) in problems(questions, &answers, call) {
        errors.add(code, phrase);
    }
    errors.done(Some(answers))
}

pub async fn save_common(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    save(&state, &ui, &who, *id, None, posted.fields).await
}

pub async fn save_own(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
    posted: Posted<Button>,
) -> Reply {
    save(&state, &ui, &who, path.0, Some(path.1), posted.fields).await
}

async fn save(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, own: Own, fields: Fields) -> Reply {
    let before = reading(&mut *state.db.conn().await?, who, id).await?;
    part_of(&before, own)?;
    writer_of_part(&before.seats, own)?;
    if ui.quiet && before.whole.has_consent() {
        return replies::asks_first(ui.t("applications-consented"));
    }
    let parsed = parse(questions(own), &fields, &before.call);
    let version = fields.get("version").parse::<i32>().unwrap_or_default();
    let errors = match parsed {
        Ok(answers) => {
            let saved = match own {
                None => actions::save_common(state, who, id, version, answers).await,
                Some(own) => actions::save_own(state, who, id, own, version, answers).await,
            };
            match saved {
                Ok(version) => {
                    let next = (links::show(id), "done-applications-saved");
                    return replies::saved(ui, before.call.zone, version, next);
                }
                Err(AppError::ChangedMeanwhile) => {
                    return both_texts(state, ui, who, id, own, fields).await;
                }
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(ui, fields, &errors)?;
    shown(state, ui, &before, (own, String::new()), form, None, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Somebody else saved first: what was typed stands in the form again, and beside each answer what
/// the other saved. Saving again then means it.
async fn both_texts(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ApplicationId,
    own: Own,
    fields: Fields,
) -> Reply {
    let now = reading(&mut *state.db.conn().await?, who, id).await?;
    let theirs = part_of(&now, own)?;
    let mut again = Fields::default().with("version", theirs.version);
    for (name, value) in fields.iter().filter(|(name, _)| *name != "version") {
        again = again.with(name, value);
    }
    let form = Form::clash(ui, again, "applications-clash")?;
    shown(state, ui, &now, (own, String::new()), form, Some(theirs), StatusCode::CONFLICT).await
}
