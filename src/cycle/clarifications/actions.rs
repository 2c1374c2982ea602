//! What people do with questions: ask; word them anew, answer, publish, join, decline, correct.

use serde_json::json;

use super::model::{Clarification, Words};
use super::rules::{self, LONGEST_ASKED, LONGEST_QUESTION, MOST_A_DAY};
use super::status::{Move, Status};
use super::{letters, links, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{CallId, ClarificationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::calls::{self, Call, require_sight, require_staff};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, SignedIn};

/// Those of the programme who answer.
pub const ANSWERERS: [Role; 2] = [Role::ProgrammeManager, Role::GrantsOfficer];

/// Lets those pass who answer questions about the call; other staff may know of them.
pub fn require_answerer(who: &SignedIn, call: &Call) -> Result<(), AppError> {
    require_staff(who, call)?;
    if who.in_programme(call.programme, &ANSWERERS) {
        Ok(())
    } else {
        Err(AppError::Forbidden(Phrase::new("clarifications-answerers-only")))
    }
}

/// Asks something about a call, in one of its languages.
pub async fn ask(
    state: &State,
    who: &SignedIn,
    call: CallId,
    language: Language,
    text: &str,
) -> Result<ClarificationId, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            // Locked: two at once are counted one after the other.
            let call = calls::find_for_update(conn, call).await?;
            require_sight(Some(who), &call)?;
            refuse(rules::not_taken(&call, now))?;
            refuse(rules::length(text, LONGEST_ASKED))?;
            if !call.languages.contains(&language) {
                return Err(AppError::refused(Phrase::new("error-choice")));
            }
            // A form that is sent twice asks once.
            let asked = store::of_person(conn, call.id, who.account).await?;
            if let Some(same) = asked.iter().find(|one| one.asked == text && one.status == Status::Open) {
                return Ok(same.id);
            }
            let since = now - chrono::TimeDelta::days(1);
            if store::asked_since(conn, call.id, who.account, since).await? >= MOST_A_DAY {
                return Err(AppError::refused(
                    Phrase::new("clarifications-too-many").with("most", MOST_A_DAY),
                ));
            }
            let question = if rules::written(&call).contains(&language) {
                Translated::of(language, text)
            } else {
                Translated::default()
            };
            let asked = Clarification {
                id: ClarificationId::new(),
                call: call.id,
                asked_by: who.account,
                asked_at: now,
                language,
                asked: text.to_owned(),
                status: Status::Open,
                words: Words { question, answer: Translated::default() },
                joined_to: None,
                joined_at: None,
                declined_because: None,
                number: None,
                version: 1,
            };
            store::insert(conn, &asked).await?;
            audit::record(conn, &who.actor(), act("clarifications.ask", &asked), now).await?;
            Ok(asked.id)
        })
        .await
}

/// Saves the draft of a question as everybody will read it and of its answer, unless somebody else did since
/// `version`.
pub async fn save(
    state: &State,
    who: &SignedIn,
    id: ClarificationId,
    version: i32,
    words: Words,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (_, read) = opened(conn, who, id, now).await?;
            // Only what waits is a draft.
            read.status.after(Move::Publish)?;
            check(&words)?;
            need_version(&read, version)?;
            store::save(conn, &read, &Clarification { words, ..read.clone() }).await?;
            let act = act("clarifications.save", &read);
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(())
        })
        .await
}

/// Publishes these, each complete in every language of the call. Everybody who asked or works on an application
/// gets one letter about all of them.
pub async fn publish(
    state: &State,
    who: &SignedIn,
    call: CallId,
    ids: &[ClarificationId],
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            // Locked: numbers are given one after the other.
            let call = calls::find_for_update(conn, call).await?;
            require_answerer(who, &call)?;
            refuse(rules::too_late_to_answer(&call, now))?;
            let mut chosen = store::lock(conn, ids).await?;
            chosen.retain(|one| one.call == call.id);
            if chosen.is_empty() {
                return Err(AppError::refused(Phrase::new("clarifications-none-chosen")));
            }
            chosen.sort_by_key(|one| (one.asked_at, one.id));
            let lacking: Vec<Phrase> =
                chosen.iter().flat_map(|one| rules::lacks(one, &one.words, &call)).collect();
            if !lacking.is_empty() {
                return Err(AppError::Refused(lacking));
            }
            let mut number = store::last_number(conn, call.id).await?;
            for read in &chosen {
                number += 1;
                let status = read.status.after(Move::Publish)?;
                let next = Clarification { status, number: Some(number), ..read.clone() };
                store::save(conn, read, &next).await?;
                store::add_edition(conn, read.id, &read.words, who.account, now).await?;
                let act = act("clarifications.publish", read).with(json!({ "number": number }));
                audit::record(conn, &who.actor(), act, now).await?;
            }
            let letter = Notice::new("clarifications-published", format!("{}:{number}", call.id))
                .with("call", call.title.clone())
                .with("count", chosen.len())
                .link(links::list(call.id));
            let ids: Vec<ClarificationId> = chosen.iter().map(|one| one.id).collect();
            chosen.extend(store::joined_to(conn, &ids).await?);
            letters::tell_all(conn, state, &call, &chosen, &letter).await
        })
        .await
}

/// Lets the answer to another question answer this one too. Where that is public already, whoever asked is told
/// at once.
pub async fn join(
    state: &State,
    who: &SignedIn,
    id: ClarificationId,
    to: ClarificationId,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let both = store::lock(conn, &[id, to]).await?;
            let find = |id| both.iter().find(|one| one.id == id);
            let read = find(id).ok_or(AppError::NotFound)?;
            let call = answered_in(conn, who, read, now).await?;
            let status = read.status.after(Move::Join)?;
            let other = find(to).filter(|other| other.call == read.call && other.id != id);
            let other = other.ok_or_else(|| AppError::refused(Phrase::new("error-choice")))?;
            if !matches!(other.status, Status::Open | Status::Published) {
                return Err(AppError::refused(Phrase::new("clarifications-join-other")));
            }
            if !store::joined_to(conn, &[id]).await?.is_empty() {
                return Err(AppError::refused(Phrase::new("clarifications-join-shared")));
            }
            let next = Clarification { status, joined_to: Some(to), joined_at: Some(now), ..read.clone() };
            store::save(conn, read, &next).await?;
            let act = act("clarifications.join", read).with(json!({ "number": other.number }));
            audit::record(conn, &who.actor(), act, now).await?;
            if let Some(number) = other.number {
                let letter = Notice::new("clarifications-answered", format!("{id}:{}", read.version))
                    .with("call", call.title.clone())
                    .with("number", number)
                    .link(links::list(call.id));
                let readers = letters::askers(conn, &[next]).await?;
                enqueue(conn, state, &letter, &readers).await?;
            }
            Ok(())
        })
        .await
}

/// Takes a question back from the answer that it shares, so that it is answered on its own. Whoever asked is told
/// where they were told of that answer; everything else stays as it was for both who asked.
pub async fn separate(state: &State, who: &SignedIn, id: ClarificationId) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let shared = store::find(conn, id).await?.joined_to;
            // Both are locked: the other could be published meanwhile.
            let both = store::lock(conn, &shared.into_iter().chain([id]).collect::<Vec<_>>()).await?;
            let find = |id| both.iter().find(|one| one.id == id);
            let read = find(id).ok_or(AppError::NotFound)?;
            let call = answered_in(conn, who, read, now).await?;
            let status = read.status.after(Move::Separate)?;
            let other = shared.filter(|other| read.joined_to == Some(*other)).and_then(find);
            let other = other.ok_or(AppError::ChangedMeanwhile)?;
            refuse(rules::inseparable(read, other, store::published_at(conn, other.id).await?))?;
            let next = Clarification { status, joined_to: None, joined_at: None, ..read.clone() };
            store::save(conn, read, &next).await?;
            let act = act("clarifications.separate", read).with(json!({ "number": other.number }));
            audit::record(conn, &who.actor(), act, now).await?;
            if let Some(number) = other.number {
                let letter = Notice::new("clarifications-separated", format!("{id}:{}", read.version))
                    .with("call", call.title.clone())
                    .with("number", number)
                    .link(links::list(call.id));
                let readers = letters::askers(conn, &[next]).await?;
                enqueue(conn, state, &letter, &readers).await?;
            }
            Ok(())
        })
        .await
}

/// Declines a question, and all that share its answer, with a reason for those who asked and nobody else.
pub async fn decline(
    state: &State,
    who: &SignedIn,
    id: ClarificationId,
    because: &str,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (call, read) = opened(conn, who, id, now).await?;
            let status = read.status.after(Move::Decline)?;
            refuse(rules::length(because, LONGEST_QUESTION))?;
            let next = Clarification { status, declined_because: Some(because.to_owned()), ..read.clone() };
            store::save(conn, &read, &next).await?;
            let act = act("clarifications.decline", &read).with(json!({ "reason": because }));
            audit::record(conn, &who.actor(), act, now).await?;
            let mut asked = store::joined_to(conn, &[id]).await?;
            asked.push(next);
            let letter = Notice::new("clarifications-declined", id)
                .with("call", call.title.clone())
                .with("reason", because)
                .link(links::list(call.id));
            let readers = letters::askers(conn, &asked).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

/// Publishes a question and its answer anew, unless somebody else did since `version`. What stood there before
/// stays readable, and everybody who got the answer gets the correction.
pub async fn correct(
    state: &State,
    who: &SignedIn,
    id: ClarificationId,
    version: i32,
    words: Words,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (call, read) = opened(conn, who, id, now).await?;
            let Some(number) = read.number else {
                return Err(AppError::refused(Phrase::new("clarifications-not-published")));
            };
            check(&words)?;
            let lacking = rules::lacks(&read, &words, &call);
            if !lacking.is_empty() {
                return Err(AppError::Refused(lacking));
            }
            need_version(&read, version)?;
            if words == read.words {
                return Err(AppError::refused(Phrase::new("clarifications-nothing-new")));
            }
            let edition = store::add_edition(conn, id, &words, who.account, now).await?;
            store::save(conn, &read, &Clarification { words, ..read.clone() }).await?;
            let act = act("clarifications.correct", &read).with(json!({ "number": number }));
            audit::record(conn, &who.actor(), act, now).await?;
            let letter = Notice::new("clarifications-corrected", format!("{id}:{edition}"))
                .with("call", call.title.clone())
                .with("number", number)
                .link(links::list(call.id));
            let mut asked = store::joined_to(conn, &[id]).await?;
            asked.push(read);
            letters::tell_all(conn, state, &call, &asked, &letter).await
        })
        .await
}

/// The question, locked, before somebody who may answer it while it is of use.
async fn opened(
    conn: &mut Conn,
    who: &SignedIn,
    id: ClarificationId,
    now: Timestamp,
) -> Result<(Call, Clarification), AppError> {
    let read = store::lock(conn, &[id]).await?.pop().ok_or(AppError::NotFound)?;
    let call = answered_in(conn, who, &read, now).await?;
    Ok((call, read))
}

async fn answered_in(
    conn: &mut Conn,
    who: &SignedIn,
    asked: &Clarification,
    now: Timestamp,
) -> Result<Call, AppError> {
    let call = calls::find(conn, asked.call).await?;
    require_answerer(who, &call)?;
    refuse(rules::too_late_to_answer(&call, now))?;
    Ok(call)
}

fn need_version(read: &Clarification, version: i32) -> Result<(), AppError> {
    if read.version == version { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

fn check(words: &Words) -> Result<(), AppError> {
    let wrong: Vec<Phrase> = rules::problems(words).into_iter().map(|(_, phrase)| phrase).collect();
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

fn refuse(why: Option<Phrase>) -> Result<(), AppError> {
    why.map_or(Ok(()), |why| Err(AppError::refused(why)))
}

fn act(name: &'static str, asked: &Clarification) -> Act {
    Act::new(name, "clarification", asked.id).in_call(asked.call)
}
