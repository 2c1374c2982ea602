//! Corrigenda: the only way in which a published call changes. Each is numbered, explained, and kept
//! with what stood before and after; whoever started an application is told by a letter.
//!
//! The form stands here; the applications room takes it, because it knows whom to tell.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::access::require_manager;
use super::builder::actions::next_of;
use super::builder::publish_next;
use super::model::{Call, CallInput, QuestionTime};
use super::status::Status;
use super::{form, pages, rules, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{CallId, CorrigendumId};
use crate::base::kernel::json_column;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Errors, Fields, Form};
use crate::web::replies::{Reply, form_again};
use crate::web::times;
use crate::web::ui::Ui;

/// What a corrigendum changes. A text that is none, or the same as before, stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CorrigendumInput {
    /// Why, in the words of the programme.
    pub explanation: Translated,
    pub deadline: Option<Timestamp>,
    pub questions_until: Option<Timestamp>,
    pub answers_until: Option<Timestamp>,
    pub title: Option<Translated>,
    pub summary: Option<Translated>,
    pub guidance: Option<Translated>,
    /// Whether the next version of the form is published with it.
    pub form: bool,
}

/// What stood before, and what stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change<T> {
    pub before: T,
    pub after: T,
}

impl<T: Clone + PartialEq> Change<T> {
    /// None where nothing was asked for, or nothing differs.
    fn between(before: &T, after: Option<&T>) -> Option<Self> {
        let after = after.filter(|after| *after != before)?;
        Some(Self { before: before.clone(), after: after.clone() })
    }
}

impl Change<Option<Timestamp>> {
    /// The same where there may have been nothing before.
    fn between_some(before: Option<Timestamp>, after: Option<Timestamp>) -> Option<Self> {
        (after.is_some() && after != before).then_some(Self { before, after })
    }
}

/// All that one corrigendum changed.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Change<Timestamp>>,
    /// Before it is null where the call took no questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions_until: Option<Change<Option<Timestamp>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers_until: Option<Change<Option<Timestamp>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Change<Translated>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Change<Translated>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guidance: Option<Change<Translated>>,
    /// The versions of the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Change<i32>>,
}
json_column!(Changes);

impl Changes {
    fn between(call: &Call, input: &CorrigendumInput) -> Self {
        Self {
            deadline: Change::between(&call.deadline, input.deadline.as_ref()),
            questions_until: Change::between_some(
                call.questions.map(|time| time.asked_until),
                input.questions_until,
            ),
            answers_until: Change::between_some(
                call.questions.map(|time| time.answered_until),
                input.answers_until,
            ),
            title: Change::between(&call.title, input.title.as_ref()),
            summary: Change::between(&call.summary, input.summary.as_ref()),
            guidance: Change::between(&call.guidance, input.guidance.as_ref()),
            form: None,
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The call as it stands after them.
    fn applied_to(&self, call: &Call) -> Call {
        let mut call = call.clone();
        if let Some(change) = &self.deadline {
            call.deadline = change.after;
        }
        let until = |change: &Option<Change<Option<Timestamp>>>, now| {
            change.as_ref().map_or(now, |change| change.after)
        };
        let asked = until(&self.questions_until, call.questions.map(|time| time.asked_until));
        let answered = until(&self.answers_until, call.questions.map(|time| time.answered_until));
        call.questions = asked
            .zip(answered)
            .map(|(asked_until, answered_until)| QuestionTime { asked_until, answered_until });
        for (text, change) in [
            (&mut call.title, &self.title),
            (&mut call.summary, &self.summary),
            (&mut call.guidance, &self.guidance),
        ] {
            if let Some(change) = change {
                text.clone_from(&change.after);
            }
        }
        call.corrigendum += 1;
        call.version += 1;
        call
    }
}

/// A corrigendum that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrigendum {
    pub id: CorrigendumId,
    pub call: CallId,
    /// Counted from one within the call.
    pub number: i32,
    pub explanation: Translated,
    pub changes: Changes,
    pub published_at: Timestamp,
}

/// The form as it was typed: `explanation-<language>`, `deadline`, `questions_until`, `answers_until`, and `title-`, `summary-` and
/// `guidance-<language>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct CorrigendumForm(Vec<(String, String)>);

impl CorrigendumForm {
    /// Reads the form; `zone` is the call's, for the deadline.
    pub fn parse(&self, zone: Zone) -> Result<CorrigendumInput, Errors> {
        let fields = Fields::new(self.0.clone());
        let mut errors = Errors::default();
        let explanation = texts(&fields, "explanation", &mut errors);
        if explanation.is_empty() {
            errors.add(first_field("explanation"), Phrase::new("calls-corrigendum-explain"));
        }
        let [deadline, questions_until, answers_until] = ["deadline", "questions_until", "answers_until"]
            .map(|name| {
                let typed = fields.get(name);
                if typed.is_empty() { None } else { times::read(&mut errors, name, &typed, zone) }
            });
        let [title, summary, guidance] = ["title", "summary", "guidance"]
            .map(|name| Some(texts(&fields, name, &mut errors)).filter(|text| !text.is_empty()));
        let form = !fields.get("form").is_empty();
        errors.done(Some(CorrigendumInput {
            explanation,
            deadline,
            questions_until,
            answers_until,
            title,
            summary,
            guidance,
            form,
        }))
    }
}

/// The id of the first field of a text in several languages, for messages about the whole.
pub(super) fn first_field(name: &str) -> String {
    format!("{name}-{}", Language::Albanian)
}

/// A text in several languages; each that is too long is noted at its field.
fn texts(fields: &Fields, name: &str, errors: &mut Errors) -> Translated {
    let text = fields.translated(name);
    for (field, phrase) in rules::too_long(name, &text) {
        errors.add(field, phrase);
    }
    text
}

/// Publishes a corrigendum in the caller's transaction; gives the call as it stands now and the
/// corrigendum's number. Refused to everybody but the programme's managers, where the call is not
/// published or nothing changes, and where the deadline would come earlier or has passed.
pub async fn publish_in(
    conn: &mut Conn,
    who: &SignedIn,
    id: CallId,
    input: CorrigendumInput,
    now: Timestamp,
) -> Result<(Call, i32), AppError> {
    let call = store::find_for_update(conn, id).await?;
    require_manager(who, &call)?;
    let mut changes = checked(&call, &input, now)?;
    if input.form {
        let (before, after) = publish_next(conn, who, &call, now).await?;
        changes.form = Some(Change { before, after });
    }
    let after = changes.applied_to(&call);
    let corrigendum = Corrigendum {
        id: CorrigendumId::new(),
        call: id,
        number: after.corrigendum,
        explanation: input.explanation,
        changes,
        published_at: now,
    };
    store::save_corrigendum(conn, &call, &after, &corrigendum, who.account).await?;
    let act = Act::new("calls.publish_corrigendum", "call", id)
        .in_call(id)
        .with(serde_json::json!({ "number": corrigendum.number, "changes": corrigendum.changes }));
    audit::record(conn, &who.actor(), act, now).await?;
    Ok((after, corrigendum.number))
}

/// A draft changes without a corrigendum, and a closed call does not change at all.
pub(super) fn require_published(call: &Call) -> Result<(), AppError> {
    if call.status == Status::Published {
        return Ok(());
    }
    Err(AppError::refused(
        Phrase::new("calls-corrigendum-not-published").with("status", Fact::Word(call.status.word().into())),
    ))
}

/// What would change, if it may.
fn checked(call: &Call, input: &CorrigendumInput, now: Timestamp) -> Result<Changes, AppError> {
    require_published(call)?;
    if input.explanation.is_empty() {
        return Err(AppError::refused(Phrase::new("calls-corrigendum-explain")));
    }
    let changes = Changes::between(call, input);
    if changes.is_empty() && !input.form {
        return Err(AppError::refused(Phrase::new("calls-corrigendum-nothing")));
    }
    if let Some(deadline) = &changes.deadline {
        if now > deadline.before {
            return Err(AppError::refused(
                Phrase::new("calls-corrigendum-too-late").with("deadline", (deadline.before, call.zone)),
            ));
        }
        if deadline.after < deadline.before {
            return Err(AppError::refused(
                Phrase::new("calls-corrigendum-earlier").with("deadline", (deadline.before, call.zone)),
            ));
        }
    }
    check_questions(call, &changes)?;
    Ok(changes)
}

/// The time of questions keeps its order with the deadline as it will be, and comes no earlier than people
/// have planned by.
fn check_questions(call: &Call, changes: &Changes) -> Result<(), AppError> {
    let moved = [&changes.questions_until, &changes.answers_until];
    for change in moved.into_iter().flatten() {
        if let (Some(before), Some(after)) = (change.before, change.after)
            && after < before
        {
            let refusal =
                Phrase::new("calls-corrigendum-questions-earlier").with("until", (before, call.zone));
            return Err(AppError::refused(refusal));
        }
    }
    let mut after = CallInput::from(call);
    let last = |change: &Option<Change<Option<Timestamp>>>, now| change.as_ref().map_or(now, |c| c.after);
    after.deadline = changes.deadline.as_ref().map_or(after.deadline, |change| change.after);
    after.questions_until = last(&changes.questions_until, after.questions_until);
    after.answers_until = last(&changes.answers_until, after.answers_until);
    let wrong = rules::of_questions(&after);
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

/// The form with what stands in the call.
pub(super) fn filled(call: &Call) -> Fields {
    let until = |instant| form::local(instant, call.zone);
    let times = call.questions.map_or_else(Fields::default, |time| {
        Fields::default()
            .with("questions_until", until(time.asked_until))
            .with("answers_until", until(time.answered_until))
    });
    times
        .with("deadline", until(call.deadline))
        .with_translated("title", &call.title)
        .with_translated("summary", &call.summary)
        .with_translated("guidance", &call.guidance)
}

/// The form again with everything that was typed and what is wrong with it.
pub async fn page_again(conn: &mut Conn, ui: &Ui, call: &Call, fields: Fields, errors: &Errors) -> Reply {
    let has_next = next_of(conn, call).await?.1.is_some();
    form_again(&pages::CorrigendumPage { ui, call, has_next, form: Form::wrong(ui, fields, errors)? })
}
