//! Pages of questions: what everybody reads, and what staff do.

use actix_web::web::{Data, Path};

use super::actions::{self, ANSWERERS, require_answerer};
use super::model::{Clarification, Published, Words};
use super::rules::{self, LONGEST_ASKED, LONGEST_QUESTION};
use super::status::Status;
use super::{links, pages, store};
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, CallId, ClarificationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::calls::{self, Call, require_sight, require_staff};
use crate::people::accounts::{self, SignedIn};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// What everybody reads of a call's questions, and what one person has asked.
pub(super) struct Listed {
    pub call: Call,
    pub published: Vec<Published>,
    pub own: Vec<Own>,
}

/// A question as whoever asked it finds it.
pub(super) struct Own {
    pub asked: Clarification,
    /// Where its answer stands, be it the answer to another question too.
    pub number: Option<i32>,
    pub declined_because: Option<String>,
}

pub(super) async fn listed(state: &State, who: Option<&SignedIn>, id: CallId) -> Result<Listed, AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, id).await?;
    require_sight(who, &call)?;
    let published = store::published(&mut conn, id).await?;
    let mut own = Vec::new();
    if let Some(who) = who {
        let asked = store::of_person(&mut conn, id, who.account).await?;
        let others: Vec<ClarificationId> = asked.iter().filter_map(|one| one.joined_to).collect();
        let others = store::find_many(&mut conn, &others).await?;
        for one in asked {
            let other = one.joined_to.and_then(|id| others.iter().find(|other| other.id == id));
            let from = other.unwrap_or(&one);
            let (number, declined_because) = (from.number, from.declined_because.clone());
            own.push(Own { number, declined_because, asked: one });
        }
    }
    Ok(Listed { call, published, own })
}

async fn list_page(state: &State, ui: &Ui, who: Option<&SignedIn>, id: CallId, form: Form) -> Reply {
    let Listed { call, published, own } = listed(state, who, id).await?;
    let again = form.is_wrong();
    let shown = pages::List {
        ui,
        closed: rules::not_taken(&call, state.now()).map(|why| ui.say(&why)),
        is_signed_in: who.is_some(),
        is_staff: who.is_some_and(|who| who.is_staff(call.programme)),
        call,
        published,
        own,
        form,
    };
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn list(state: Data<State>, ui: Ui, who: Option<SignedIn>, id: Path<CallId>) -> Reply {
    let form = Form::filled(Fields::default().with("language", ui.language));
    list_page(&state, &ui, who.as_ref(), *id, form).await
}

pub async fn ask(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let call = calls::find(&mut *state.db.conn().await?, *id).await?;
    require_sight(Some(&who), &call)?;
    let mut errors = Errors::default();
    let text = posted.fields.get("text");
    if let Some(problem) = rules::length(&text, LONGEST_ASKED) {
        errors.add("text", problem);
    }
    let language = errors.parse::<Language>("language", &posted.fields.get("language"), "error-choice");
    if language.is_some_and(|language| !call.languages.contains(&language)) {
        errors.add("language", Phrase::new("error-choice"));
    }
    let errors = match errors.done(language) {
        Ok(language) => match actions::ask(&state, &who, *id, language, &text).await {
            Ok(_) => return see_other(links::list(*id), "done-clarifications-asked"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    list_page(&state, &ui, Some(&who), *id, form).await
}

/// All questions about a call, for its staff, with who asked them.
pub(super) struct Queue {
    pub call: Call,
    pub all: Vec<Clarification>,
    pub names: pages::Names,
    pub may_answer: bool,
}

pub(super) async fn queued(state: &State, who: &SignedIn, id: CallId) -> Result<Queue, AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, id).await?;
    require_staff(who, &call)?;
    let all = store::of_call(&mut conn, id).await?;
    let people: Vec<AccountId> = all.iter().map(|one| one.asked_by).collect();
    let names = pages::Names(accounts::names_of(&mut conn, &people).await?);
    let in_time = rules::too_late_to_answer(&call, state.now()).is_none();
    let may_answer = in_time && who.in_programme(call.programme, &ANSWERERS);
    Ok(Queue { call, all, names, may_answer })
}

async fn queue_page(state: &State, ui: &Ui, who: &SignedIn, id: CallId, form: Form) -> Reply {
    let Queue { call, all, names, may_answer } = queued(state, who, id).await?;
    let again = form.is_wrong();
    let left = call.questions.and_then(|time| rules::left(time.answered_until, ui.now));
    let left = left.map(|left| ui.say(&left));
    let shown = pages::QueuePage { ui, call, all, names, may_answer, left, form };
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn queue(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    queue_page(&state, &ui, &who, *id, Form::default()).await
}

pub async fn publish(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    require_answerer(&who, &calls::find(&mut *state.db.conn().await?, *id).await?)?;
    let chosen: Vec<ClarificationId> =
        posted.fields.all("clarifications").iter().filter_map(|id| id.parse().ok()).collect();
    let errors = match actions::publish(&state, &who, *id, &chosen).await {
        Ok(()) => return see_other(links::queue(*id), "done-clarifications-published"),
        Err(error) => refusals(error)?,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    queue_page(&state, &ui, &who, *id, form).await
}

/// One question before staff.
pub(super) struct Opened {
    pub call: Call,
    pub asked: Clarification,
    pub asker: String,
    /// The questions whose answer could be the answer to this one too.
    pub others: Vec<Clarification>,
    pub may_answer: bool,
    /// Whether it can be taken back from the answer that it shares.
    pub may_separate: bool,
}

pub(super) async fn opened(state: &State, who: &SignedIn, id: ClarificationId) -> Result<Opened, AppError> {
    let mut conn = state.db.conn().await?;
    let asked = store::find(&mut conn, id).await?;
    let call = calls::find(&mut conn, asked.call).await?;
    require_staff(who, &call)?;
    let names = accounts::names_of(&mut conn, &[asked.asked_by]).await?;
    let mut others = store::of_call(&mut conn, call.id).await?;
    others.retain(|one| {
        one.id != id
            && (matches!(one.status, Status::Open | Status::Published) || asked.joined_to == Some(one.id))
    });
    let in_time = rules::too_late_to_answer(&call, state.now()).is_none();
    let may_answer = in_time && who.in_programme(call.programme, &ANSWERERS);
    let shared = others.iter().find(|one| asked.joined_to == Some(one.id));
    let may_separate = match shared.filter(|_| may_answer) {
        Some(other) => {
            rules::inseparable(&asked, other, store::published_at(&mut conn, other.id).await?).is_none()
        }
        None => false,
    };
    let name = pages::Names(names).of(&asked.asked_by).to_owned();
    Ok(Opened { asker: name, call, asked, others, may_answer, may_separate })
}

/// The fields of the words, as they stand.
fn filled(asked: &Clarification) -> Fields {
    Fields::default()
        .with_translated("question", &asked.words.question)
        .with_translated("answer", &asked.words.answer)
}

async fn opened_page(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ClarificationId,
    again: Option<Again>,
) -> Reply {
    let Opened { call, asked, asker, others, may_answer, may_separate } = opened(state, who, id).await?;
    let is_again = again.is_some();
    let Again { form, is_clash } =
        again.unwrap_or_else(|| Again { form: Form::filled(filled(&asked)), is_clash: false });
    let shown = pages::Show { ui, call, asked, asker, others, may_answer, may_separate, is_clash, form };
    if is_again { form_again(&shown) } else { page(&shown) }
}

/// What was typed, with what is wrong with it; and whether somebody else has saved meanwhile.
struct Again {
    form: Form,
    is_clash: bool,
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ClarificationId>) -> Reply {
    opened_page(&state, &ui, &who, *id, None).await
}

/// The question, before somebody who may answer it: who may not learns so before the form is looked at.
async fn answered(state: &State, who: &SignedIn, id: ClarificationId) -> Result<Clarification, AppError> {
    let mut conn = state.db.conn().await?;
    let asked = store::find(&mut conn, id).await?;
    require_answerer(who, &calls::find(&mut conn, asked.call).await?)?;
    Ok(asked)
}

/// What stands in the form: the version that it was written upon, and the words.
fn typed(fields: &Fields) -> Result<(i32, Words), Errors> {
    let mut errors = Errors::default();
    let version = errors.parse::<i32>("", &fields.get("version"), "error-broken-form");
    let words = Words { question: fields.translated("question"), answer: fields.translated("answer") };
    for (field, problem) in rules::problems(&words) {
        errors.add(field, problem);
    }
    errors.done(version.map(|version| (version, words)))
}

/// The page again with what was typed; where somebody else has saved first, beside what they have saved.
async fn words_again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ClarificationId,
    fields: Fields,
    error: Result<Errors, AppError>,
) -> Reply {
    let is_clash = matches!(error, Err(AppError::ChangedMeanwhile));
    let form = if is_clash {
        Form::clash(ui, fields, "clarifications-clash")?
    } else {
        Form::wrong(ui, fields, &error.or_else(refusals)?)?
    };
    opened_page(state, ui, who, id, Some(Again { form, is_clash })).await
}

pub async fn save(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ClarificationId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = answered(&state, &who, *id).await?;
    let error = match typed(&posted.fields) {
        Ok((version, words)) => match actions::save(&state, &who, *id, version, words).await {
            Ok(()) => return see_other(links::queue(asked.call), "done-saved"),
            Err(error) => Err(error),
        },
        Err(errors) => Ok(errors),
    };
    words_again(&state, &ui, &who, *id, posted.fields, error).await
}

pub async fn correct(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ClarificationId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = answered(&state, &who, *id).await?;
    let error = match typed(&posted.fields) {
        Ok((version, words)) => match actions::correct(&state, &who, *id, version, words).await {
            Ok(()) => return see_other(links::queue(asked.call), "done-clarifications-corrected"),
            Err(error) => Err(error),
        },
        Err(errors) => Ok(errors),
    };
    words_again(&state, &ui, &who, *id, posted.fields, error).await
}

pub async fn join(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ClarificationId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = answered(&state, &who, *id).await?;
    let mut errors = Errors::default();
    let to = errors.parse::<ClarificationId>("to", &posted.fields.get("to"), "error-choice");
    let errors = match errors.done(to) {
        Ok(to) => match actions::join(&state, &who, *id, to).await {
            Ok(()) => return see_other(links::queue(asked.call), "done-clarifications-joined"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    act_again(&state, &ui, &who, &asked, posted.fields, &errors).await
}

pub async fn separate(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ClarificationId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = answered(&state, &who, *id).await?;
    match actions::separate(&state, &who, *id).await {
        Ok(()) => see_other(links::show(*id), "done-clarifications-separated"),
        Err(error) => act_again(&state, &ui, &who, &asked, posted.fields, &refusals(error)?).await,
    }
}

pub async fn decline(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ClarificationId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = answered(&state, &who, *id).await?;
    let because = posted.fields.get("reason");
    let mut errors = Errors::default();
    if let Some(problem) = rules::length(&because, LONGEST_QUESTION) {
        errors.add("reason", problem);
    }
    let errors = match errors.done(Some(())) {
        Ok(()) => match actions::decline(&state, &who, *id, &because).await {
            Ok(()) => return see_other(links::queue(asked.call), "done-clarifications-declined"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    act_again(&state, &ui, &who, &asked, posted.fields, &errors).await
}

/// The page again after a small form of it: the words beside it stand as they are kept.
async fn act_again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    asked: &Clarification,
    fields: Fields,
    errors: &Errors,
) -> Reply {
    let kept = filled(asked);
    let fields = kept.iter().fold(fields, |fields, (name, value)| fields.with(name, value));
    let form = Form::wrong(ui, fields, errors)?;
    opened_page(state, ui, who, asked.id, Some(Again { form, is_clash: false })).await
}
