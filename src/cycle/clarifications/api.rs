//! The JSON face of questions and answers.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers;
use super::model::{Clarification, Edition};
use super::rules;
use super::status::Status;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, ClarificationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::calls::{Call, QuestionTime};
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, List, Paging, Said, Tagged, TokenScope, act, read};
use crate::web::ui::Ui;

const MANAGE: TokenScope = TokenScope::Manage;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/calls/{call}/questions", "Questions about a call and their answers", list)
            .public()
            .asks::<Paging>(),
        act("/calls/{call}/questions", TokenScope::Apply, "Ask something about a call", handlers::ask)
            .takes::<NewQuestion>(),
        read("/calls/{call}/questions/queue", "All questions about a call, for its staff", queue)
            .asks::<Paging>(),
        act("/calls/{call}/questions/publication", MANAGE, "Publish answers", handlers::publish)
            .takes::<Chosen>(),
        read("/questions/{clarification}", "A question before staff", show),
        act(
            "/questions/{clarification}/answer",
            MANAGE,
            "Word a question anew and answer it",
            handlers::save,
        )
        .takes::<NewWords>()
        .guarded("version"),
        act("/questions/{clarification}/joining", MANAGE, "Let another answer answer it too", handlers::join)
            .takes::<Other>(),
        act(
            "/questions/{clarification}/separation",
            MANAGE,
            "Take a question back from a shared answer",
            handlers::separate,
        ),
        act("/questions/{clarification}/refusal", MANAGE, "Decline a question", handlers::decline)
            .takes::<Reason>(),
        act("/questions/{clarification}/correction", MANAGE, "Correct a published answer", handlers::correct)
            .takes::<NewWords>()
            .guarded("version"),
    ]
}

/// A question, in one of the call's languages.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewQuestion {
    #[schemars(example = &"May an organisation that was founded last year be a partner?")]
    text: String,
    language: Language,
}

/// What is published together: one letter tells of all.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Chosen {
    clarifications: Vec<ClarificationId>,
}

/// The question so that it names nobody, and its answer, in the call's languages.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewWords {
    question: Translated,
    answer: Translated,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Other {
    /// The question whose answer is the answer to this one too.
    to: ClarificationId,
}

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Reason {
    /// Only those who asked read it.
    #[schemars(example = &"This does not concern the call.")]
    reason: String,
}

/// Questions and answers as everybody reads them. Nobody learns who asked.
#[derive(Debug, Serialize, JsonSchema)]
struct Questions {
    #[serde(flatten)]
    time: Time,
    /// Why no question is taken now; null where one is.
    closed: Option<Said>,
    items: Vec<Clarified>,
    /// What to ask for next, as `after`; null at the end.
    next: Option<uuid::Uuid>,
    /// What you have asked; empty for strangers.
    own: Vec<OwnQuestion>,
}

/// Until when questions are taken and answered; null where the call takes none.
#[derive(Debug, Serialize, JsonSchema)]
struct Time {
    questions_until: Option<Timestamp>,
    answers_until: Option<Timestamp>,
    zone: Zone,
}

impl Time {
    fn of(call: &Call) -> Self {
        let of = |instant: fn(QuestionTime) -> Timestamp| call.questions.map(instant);
        Self {
            questions_until: of(|time| time.asked_until),
            answers_until: of(|time| time.answered_until),
            zone: call.zone,
        }
    }
}

/// A published question with its answer.
#[derive(Debug, Serialize, JsonSchema)]
struct Clarified {
    id: ClarificationId,
    /// Counted from one within the call.
    number: i32,
    #[serde(flatten)]
    now: Text,
    /// What stood there before each correction, the latest first.
    earlier: Vec<Text>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Text {
    question: Translated,
    answer: Translated,
    published_at: Timestamp,
}

impl From<Edition> for Text {
    fn from(edition: Edition) -> Self {
        Self { question: edition.words.question, answer: edition.words.answer, published_at: edition.at }
    }
}

/// A question as whoever asked it finds it.
#[derive(Debug, Serialize, JsonSchema)]
struct OwnQuestion {
    asked_at: Timestamp,
    language: Language,
    text: String,
    /// The number of its answer, once that is published.
    number: Option<i32>,
    declined_because: Option<String>,
}

async fn list(
    state: Data<State>,
    ui: Ui,
    who: Option<SignedIn>,
    id: Path<CallId>,
    paging: Query<Paging>,
) -> Answer<Json<Questions>> {
    let handlers::Listed { call, published, own } = handlers::listed(&state, who.as_ref(), *id).await?;
    let part = List::of_all(&paging, published, |one| one.id.into());
    let items = part.items.into_iter().map(|one| Clarified {
        id: one.id,
        number: one.number,
        now: one.now.into(),
        earlier: one.earlier.into_iter().map(Text::from).collect(),
    });
    let own = own.into_iter().map(|one| OwnQuestion {
        asked_at: one.asked.asked_at,
        language: one.asked.language,
        text: one.asked.asked,
        number: one.number,
        declined_because: one.declined_because,
    });
    Ok(Json(Questions {
        time: Time::of(&call),
        closed: rules::not_taken(&call, ui.now).map(|why| Said::new(&ui, &why)),
        items: items.collect(),
        next: part.next,
        own: own.collect(),
    }))
}

/// The questions about a call, with who asked them.
#[derive(Debug, Serialize, JsonSchema)]
struct Queue {
    #[serde(flatten)]
    time: Time,
    may_answer: bool,
    items: Vec<ForStaff>,
    /// What to ask for next, as `after`; null at the end.
    next: Option<uuid::Uuid>,
}

/// A question as staff read it.
#[derive(Debug, Serialize, JsonSchema)]
struct ForStaff {
    id: ClarificationId,
    asked_by: String,
    asked_at: Timestamp,
    language: Language,
    /// As it was asked.
    asked: String,
    status: Status,
    /// As everybody reads it, or will.
    question: Translated,
    answer: Translated,
    /// Whether it is written in every language of the call.
    is_complete: bool,
    joined_to: Option<ClarificationId>,
    declined_because: Option<String>,
    number: Option<i32>,
}

/// One question before staff.
#[derive(Debug, Serialize, JsonSchema)]
struct One {
    #[serde(flatten)]
    asked: ForStaff,
    /// Whether the reader may take it back from the answer that it shares.
    may_separate: bool,
}

fn of(call: &Call, asked_by: &str, one: Clarification) -> ForStaff {
    ForStaff {
        id: one.id,
        asked_by: asked_by.to_owned(),
        asked_at: one.asked_at,
        language: one.language,
        asked: one.asked,
        status: one.status,
        is_complete: one.words.are_complete(&call.languages),
        question: one.words.question,
        answer: one.words.answer,
        joined_to: one.joined_to,
        declined_because: one.declined_because,
        number: one.number,
    }
}

async fn queue(
    state: Data<State>,
    who: SignedIn,
    id: Path<CallId>,
    paging: Query<Paging>,
) -> Answer<Json<Queue>> {
    let handlers::Queue { call, all, names, may_answer } = handlers::queued(&state, &who, *id).await?;
    let part = List::of_all(&paging, all, |one| one.id.into());
    let items = part.items.into_iter().map(|one| {
        let asked_by = names.of(&one.asked_by).to_owned();
        of(&call, &asked_by, one)
    });
    Ok(Json(Queue { time: Time::of(&call), may_answer, items: items.collect(), next: part.next }))
}

async fn show(state: Data<State>, who: SignedIn, id: Path<ClarificationId>) -> Result<Tagged<One>, AppError> {
    let opened = handlers::opened(&state, &who, *id).await?;
    let may_separate = opened.may_separate;
    let asked = of(&opened.call, &opened.asker, opened.asked.clone());
    Ok(Tagged::new(opened.asked.version, One { asked, may_separate }))
}
