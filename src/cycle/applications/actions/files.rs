//! Files that answer questions of the form.

use serde_json::json;

use super::documents::{DocumentInput, keep_document};
use super::writing::{Started, Written, save_in};
use super::{Desk, content_changed};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::{MEGABYTE, Upload};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{self, Seat};
use crate::cycle::applications::history::Changed;
use crate::cycle::applications::model::{DocumentKind, Part};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::store;
use crate::cycle::forms::{self, Answer, FileAnswer, Kind, Question, WhichPart};
use crate::people::accounts::SignedIn;

/// A question for a file in one part of an application.
#[derive(Debug, Clone)]
pub struct Asked {
    pub application: ApplicationId,
    /// None for the common part.
    pub own: Option<OrganisationId>,
    pub question: String,
}

impl Asked {
    /// Whoever writes the answer, and the question, if the part has it.
    async fn open(&self, conn: &mut Conn, desk: &Desk, now: Timestamp) -> Result<(Seat, Question), AppError> {
        let form = forms::in_force(conn, desk.call.id).await?.form;
        let seat = access::writer_of_question(&desk.seats, self.own, (&form, &self.question))?;
        let is_it = |one: &&Question| one.code == self.question && matches!(one.kind, Kind::File { .. });
        let question =
            form.questions_of(WhichPart::of(self.own)).find(is_it).ok_or(AppError::NotFound)?.clone();
        desk.refuse_unless_open(now)?;
        Ok((*seat, question))
    }

    async fn part(&self, conn: &mut Conn, started: &Started) -> Result<Part, AppError> {
        let part = store::part(conn, self.application, self.own).await?;
        let fits = match started {
            Started::Version(version) => part.version == *version,
            Started::Shown(stamp) => stamp.is_of(&self.question, part.answers.get(&self.question)),
        };
        if fits { Ok(part) } else { Err(AppError::ChangedMeanwhile) }
    }
}

/// What is wrong with a file for this question.
fn refuse_unfit(question: &Question, upload: &Upload) -> Result<(), AppError> {
    let Kind::File { takes, most_megabytes } = &question.kind else { return Ok(()) };
    if !takes.iter().any(|kind| kind.is(upload.media_type)) {
        return Err(AppError::refused(Phrase::new("forms-file-kind")));
    }
    if upload.bytes() > u64::from(*most_megabytes).saturating_mul(MEGABYTE) {
        return Err(AppError::refused(Phrase::new("forms-file-large").with("most", *most_megabytes)));
    }
    Ok(())
}

/// Answers a question with a file, in the place of the one that was there, and saves what was typed beside it in
/// the part's form. `started` is what that form had shown.
pub async fn answer_with_file(
    state: &State,
    who: &SignedIn,
    asked: &Asked,
    (started, beside): (&Started, Option<Answers>),
    upload: Upload,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, asked.application).await?;
            let (seat, question) = asked.open(conn, &desk, now).await?;
            refuse_unfit(&question, &upload)?;
            let part = asked.part(conn, started).await?;
            if let Some(before) = part.answers.file_of(&question.code) {
                store::remove_document(conn, before.document, now).await?;
            }
            let (name, sha256) = (upload.name.clone(), upload.sha256().to_owned());
            let input = DocumentInput {
                organisation: seat.organisation,
                kind: DocumentKind::Answer,
                signed_by: Vec::new(),
                upload: upload.clone(),
            };
            let of = (asked.application, desk.partners.as_slice());
            let document = keep_document(conn, who, of, &input, now).await?;
            let answer = Answer::File(FileAnswer { document, name, sha256 });
            let changed = |answers: Answers| answers.with(&question.code, answer);
            let beside = beside.clone().map(|answers| (started.clone(), answers));
            save(conn, (state, who, &desk), (&seat, asked), (part, beside), changed, now).await
        })
        .await
}

/// Takes the file of a question away, and saves what was typed beside it.
pub async fn remove_file(
    state: &State,
    who: &SignedIn,
    asked: &Asked,
    (started, beside): (&Started, Option<Answers>),
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, asked.application).await?;
            let (seat, question) = asked.open(conn, &desk, now).await?;
            let part = asked.part(conn, started).await?;
            let before = part.answers.file_of(&question.code).ok_or(AppError::NotFound)?;
            store::remove_document(conn, before.document, now).await?;
            let changed = |answers: Answers| answers.without(&question.code);
            let beside = beside.clone().map(|answers| (started.clone(), answers));
            save(conn, (state, who, &desk), (&seat, asked), (part, beside), changed, now).await
        })
        .await
}

async fn save(
    conn: &mut Conn,
    (state, who, desk): (&State, &SignedIn, &Desk),
    (seat, asked): (&Seat, &Asked),
    (part, beside): (Part, Option<(Started, Answers)>),
    changed: impl FnOnce(Answers) -> Answers,
    now: Timestamp,
) -> Result<(), AppError> {
    if let Some((started, answers)) = beside {
        let answers = changed(answers);
        let written = Written { organisation: asked.own, answers, started: Some(started) };
        save_in(conn, state, who, desk, written, now).await?;
        return Ok(());
    }
    let part = Part { answers: changed(part.answers), ..part };
    store::save_part(conn, asked.application, &part, who.account, now).await?;
    let act = desk.act("applications.save_part").by_organisation(seat.organisation);
    let act = act.with(json!({ "part": asked.own, "version": part.version + 1 }));
    audit::record(conn, &who.actor(), act, now).await?;
    let changed = [Changed::part(asked.own, &part.answers)];
    content_changed(conn, state, who, desk, &changed, now).await
}
