//! Starting an application and writing its parts and its budget.

use super::{Desk, content_changed, refuse_barred, refuse_merged, refuse_unless_accepting};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access;
use crate::cycle::applications::budget::BudgetInput;
use crate::cycle::applications::history::{About, Changed};
use crate::cycle::applications::model::{Part, PartnerStatus, Role as Place, accepted};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::store::{self, NewPartner};
use crate::cycle::calls;
use crate::cycle::forms::{self, Form, Hand, Offers, Stamp, WhichPart, merge};
use crate::people::accounts::{Role, SignedIn};
use crate::people::places::{self, Community};
use serde_json::json;

/// The first words of an application.
#[derive(Debug, Clone)]
pub struct Start {
    /// The lead: one of the person's own organisations.
    pub organisation: OrganisationId,
    pub title: String,
    pub language: Language,
}

const MOST_TITLE: usize = 200;

fn check_title(title: &str) -> Result<(), AppError> {
    if (1..=MOST_TITLE).contains(&title.chars().count()) {
        return Ok(());
    }
    Err(AppError::refused(Phrase::new("error-length").with("min", 1).with("max", MOST_TITLE)))
}

/// Starts an application to an open call, with one of one's own organisations as the lead.
pub async fn start(
    state: &State,
    who: &SignedIn,
    call: CallId,
    new: Start,
) -> Result<ApplicationId, AppError> {
    let begun = state.db.transaction(async |conn| begin(conn, who, call, new.clone(), state.now()).await);
    Ok(begun.await?.0)
}

/// The same in the caller's transaction; tells whether it is new or stood there already.
pub(super) async fn begin(
    conn: &mut Conn,
    who: &SignedIn,
    call: CallId,
    new: Start,
    now: Timestamp,
) -> Result<(ApplicationId, bool), AppError> {
    // The lock makes the number within the call certain, and the deadline too.
    let call = calls::find_for_update(conn, call).await?;
    if !call.status.is_public() || !who.is_member(new.organisation) {
        return Err(AppError::NotFound);
    }
    if !who.in_organisation(new.organisation, &Role::WRITERS) {
        return Err(AppError::Forbidden(Phrase::new("applications-own-writers-only")));
    }
    refuse_unless_accepting(&call, now)?;
    refuse_merged(conn, new.organisation).await?;
    refuse_barred(conn, &[new.organisation], now).await?;
    check_title(&new.title)?;
    if !call.languages.contains(&new.language) {
        return Err(AppError::refused(Phrase::new("applications-language-not-taken")));
    }
    // A form that is sent twice starts one application; the second answer leads to it too.
    let draft = (call.id, new.organisation);
    if let Some(same) = store::same_draft(conn, draft, (&new.title, new.language), who.account).await? {
        return Ok((same, false));
    }
    let ids = (ApplicationId::new(), call.id);
    let application = store::insert(conn, ids, (&new.title, new.language), who.account, now).await?;
    let lead = NewPartner {
        application: application.id,
        organisation: Some(new.organisation),
        email: None,
        secret_hash: None,
        role: Place::Lead,
        status: PartnerStatus::Accepted,
    };
    store::insert_partner(conn, &lead, who.account, now).await?;
    store::add_part(conn, application.id, None, who.account, now).await?;
    store::add_part(conn, application.id, Some(new.organisation), who.account, now).await?;
    let standing = store::partners_of(conn, application.id).await?;
    let first = [Changed::title(&new.title), Changed::partners(&standing, About::Partners.change())];
    for one in &first {
        let kept = (one, application.content_version);
        store::keep_revision(conn, application.id, kept, who.account, now).await?;
    }
    let act = Act::new("applications.start", "application", application.id)
        .in_call(call.id)
        .by_organisation(new.organisation)
        .with(json!({ "number": application.number }));
    audit::record(conn, &who.actor(), act, now).await?;
    Ok((application.id, true))
}

/// Gives the application another title; the lead's writers may.
pub async fn rename(state: &State, who: &SignedIn, id: ApplicationId, title: &str) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            rename_in(conn, state, who, &desk, title, now).await
        })
        .await
}

/// The same in the caller's transaction.
pub(super) async fn rename_in(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    desk: &Desk,
    title: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let seat = access::lead_writer(&desk.seats)?;
    desk.refuse_unless_open(now)?;
    check_title(title)?;
    if title == desk.application.title {
        return Ok(());
    }
    store::save_title(conn, desk.application.id, title).await?;
    let act = desk.act("applications.rename").by_organisation(seat.organisation);
    audit::record(conn, &who.actor(), act, now).await?;
    content_changed(conn, state, who, desk, &[Changed::title(title)], now).await
}

/// Saves the common part as a whole; every accepted organisation's writers may, what only the lead answers apart:
/// of that, others leave out or send back what stands there. `started` is what was looked at; if somebody changed
/// the same since, nothing is saved.
pub async fn save_common(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    started: impl Into<Started>,
    answers: Answers,
) -> Result<Saved, AppError> {
    save(state, who, id, None, started.into(), answers).await
}

/// Saves an organisation's own part; only its own writers may.
pub async fn save_own(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    organisation: OrganisationId,
    started: impl Into<Started>,
    answers: Answers,
) -> Result<Saved, AppError> {
    save(state, who, id, Some(organisation), started.into(), answers).await
}

async fn save(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    organisation: Option<OrganisationId>,
    started: Started,
    answers: Answers,
) -> Result<Saved, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let written = Written { organisation, answers, started: Some(started) };
            save_in(conn, state, who, &desk, written, now).await
        })
        .await
}

/// What somebody looked at before writing.
#[derive(Debug, Clone)]
pub enum Started {
    /// A version of the part: whatever else was saved since stands in the way.
    Version(i32),
    /// Each answer as a page showed it: only another change of the same answer stands in the way.
    Shown(Stamp),
}

impl From<i32> for Started {
    fn from(version: i32) -> Self {
        Self::Version(version)
    }
}

impl Started {
    /// What is to stand in the part, and the questions whose answers are somebody else's.
    fn joined(
        self,
        typed: &Answers,
        saved: &Part,
        (form, hand): (&Form, Hand),
    ) -> Result<(Answers, Vec<String>), AppError> {
        let shown = match &self {
            Self::Version(version) if *version != saved.version => return Err(AppError::ChangedMeanwhile),
            Self::Version(_) => None,
            Self::Shown(stamp) => Some(stamp),
        };
        if let Some(question) = hand.oversteps(form, typed, &saved.answers, shown) {
            return Err(access::leads_answer(question));
        }
        let typed = hand.beside(form, typed, &saved.answers);
        match self {
            Self::Version(_) => Ok((typed, Vec::new())),
            Self::Shown(stamp) => {
                let merged = merge(&stamp, typed, &saved.answers);
                if merged.clashes.is_empty() {
                    Ok((merged.answers, merged.theirs))
                } else {
                    Err(AppError::ChangedMeanwhile)
                }
            }
        }
    }
}

/// What a save came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub version: i32,
    /// The questions whose answers somebody else had changed meanwhile, and this save kept.
    pub theirs: Vec<String>,
}

/// A part as it is to be.
pub(super) struct Written {
    /// None for the common part.
    pub organisation: Option<OrganisationId>,
    pub answers: Answers,
    /// What it started from; without that, whatever stands there is replaced that this person may write.
    pub started: Option<Started>,
}

/// The same in the caller's transaction.
pub(super) async fn save_in(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    desk: &Desk,
    Written { organisation, answers, started }: Written,
    now: Timestamp,
) -> Result<Saved, AppError> {
    let (id, seats) = (desk.application.id, &desk.seats);
    let seat = access::writer_of_part(seats, organisation)?;
    desk.refuse_unless_open(now)?;
    let (form, part) = (forms::in_force(conn, desk.call.id).await?.form, WhichPart::of(organisation));
    let (saved, hand) = (store::part(conn, id, organisation).await?, access::hand(seats));
    let (answers, theirs) = match started {
        Some(started) => started.joined(&answers, &saved, (&form, hand))?,
        None => (hand.brought_back(&form, part, answers, &saved.answers), Vec::new()),
    };
    judge(conn, desk, &form, (part, hand), &answers).await?;
    if saved.answers == answers {
        return Ok(Saved { version: saved.version, theirs });
    }
    let changed = Changed::part(organisation, &answers);
    let saved = Part { answers, ..saved };
    store::save_part(conn, id, &saved, who.account, now).await?;
    let act = desk.act("applications.save_part").by_organisation(seat.organisation);
    let act = act.with(json!({ "part": organisation, "version": saved.version + 1 }));
    audit::record(conn, &who.actor(), act, now).await?;
    content_changed(conn, state, who, desk, &[changed], now).await?;
    Ok(Saved { version: saved.version + 1, theirs })
}

/// What can be chosen in this application.
pub(super) fn offers<'a>(desk: &'a Desk, communities: &'a [Community]) -> Offers<'a> {
    let organisations = accepted(&desk.partners).map(|id| id.to_string()).collect();
    Offers { organisations, ..desk.call.offers(communities) }
}

/// Refuses answers that cannot stand, of those that this person may write.
async fn judge(
    conn: &mut Conn,
    desk: &Desk,
    form: &Form,
    (part, hand): (WhichPart, Hand),
    answers: &Answers,
) -> Result<(), AppError> {
    let communities = if form.asks_people() { places::communities(conn).await? } else { Vec::new() };
    let wrong = hand.problems(form, part, answers, &offers(desk, &communities));
    if wrong.is_empty() {
        return Ok(());
    }
    Err(AppError::Refused(wrong.into_iter().map(|(_, phrase)| phrase).collect()))
}

/// Puts these rows in the place of all that the organisation had; only its own writers may. `seen` is
/// the fingerprint of the rows that were looked at; if they changed since, nothing is saved.
pub async fn save_budget(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    organisation: OrganisationId,
    input: BudgetInput,
    seen: Option<&str>,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let rows = Rows { organisation, input, seen, may_stray: false };
            save_budget_in(conn, state, who, &desk, rows, now).await
        })
        .await
}

/// One organisation's budget as it is to be.
pub(super) struct Rows<'a> {
    pub organisation: OrganisationId,
    pub input: BudgetInput,
    /// The fingerprint of what it started from; without that, whatever stands there is replaced.
    pub seen: Option<&'a str>,
    /// Whether a line may stand under no heading of the call: what comes from another call or an earlier day is
    /// taken as it is, and named as missing.
    pub may_stray: bool,
}

/// The same in the caller's transaction.
pub(super) async fn save_budget_in(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    desk: &Desk,
    Rows { organisation, input, seen, may_stray }: Rows<'_>,
    now: Timestamp,
) -> Result<(), AppError> {
    let id = desk.application.id;
    access::writer_of(&desk.seats, organisation)?;
    desk.refuse_unless_open(now)?;
    let wrong: Vec<Phrase> = input.problems().into_iter().map(|(_, phrase)| phrase).collect();
    if !wrong.is_empty() {
        return Err(AppError::Refused(wrong));
    }
    let before = store::budget_of(conn, id).await?.input_of(organisation);
    if seen.is_some_and(|seen| seen != before.fingerprint()) {
        return Err(AppError::ChangedMeanwhile);
    }
    if !may_stray {
        let headings = forms::in_force(conn, desk.call.id).await?.form.headings;
        if !input.astray(&headings, &before).is_empty() {
            return Err(AppError::refused(headings.unknown()));
        }
    }
    if before == input {
        return Ok(());
    }
    store::replace_budget(conn, id, organisation, &input).await?;
    // The joint sums must stay within what can be reckoned with.
    let joint = store::budget_of(conn, id).await?;
    let total = joint.total_of(organisation)?;
    joint.requested()?;
    let act = desk.act("applications.save_budget").by_organisation(organisation).with(json!({
        "lines": input.lines.len(), "contributions": input.contributions.len(), "total": total,
    }));
    audit::record(conn, &who.actor(), act, now).await?;
    content_changed(conn, state, who, desk, &[Changed::budget(organisation, &input)], now).await
}
