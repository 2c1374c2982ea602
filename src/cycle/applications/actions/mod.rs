//! What people do with applications. Each act is one transaction that locks the application, decides,
//! saves, records who did it, and writes the letters.

pub mod consent;
pub mod copying;
pub mod corrigendum;
pub mod documents;
pub mod files;
pub mod history;
pub mod lead;
pub mod partners;
pub mod reminders;
pub mod shares;
pub mod submission;
pub mod writing;

pub use consent::{ConsentInput, consent};
pub use copying::start_from;
pub use corrigendum::publish_corrigendum;
pub use documents::{DocumentInput, add_document, keep_document, remove_document};
pub use files::{Asked, answer_with_file, remove_file};
pub use history::restore;
pub use lead::{end_lead_offer, offer_lead, take_lead};
pub use partners::{By, Invitee, accept, decline, invite, remove};
pub use reminders::remind;
pub use shares::{MOST_DAYS, ShareInput, USUAL_DAYS, open_share, revoke_share, share};
pub use submission::{Submitted, audit_refusal, record_late_in, submit_in, withdraw};
pub use writing::{Saved, Start, Started, rename, save_budget, save_common, save_own, start};

use super::access::{Seat, seats};
use super::history::Changed;
use super::letters;
use super::links;
use super::model::{Application, Partner};
use super::status::Status;
use super::store;
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::calls::{self, Call};
use crate::notices::enqueue;
use crate::people::accounts::{self, SignedIn};
use crate::people::flags;
use crate::people::organisations;

/// A locked application before somebody who has a place in it.
struct Desk {
    application: Application,
    call: Call,
    partners: Vec<Partner>,
    /// At least one, the lead's first.
    seats: Vec<Seat>,
}

impl Desk {
    /// Locks the application; whoever has no place in it does not learn that it exists.
    async fn open(conn: &mut Conn, who: &SignedIn, id: ApplicationId) -> Result<Self, AppError> {
        let application = store::find_for_update(conn, id).await?;
        let call = calls::find(conn, application.call).await?;
        let partners = store::partners_of(conn, id).await?;
        let seats = seats(who, &partners);
        if seats.is_empty() {
            Err(AppError::NotFound)
        } else {
            Ok(Self { application, call, partners, seats })
        }
    }

    /// Whether the content may change: only a draft, and only while the call is open. Asked after the
    /// rights, so that whoever may not write reads that, and not where the application stands.
    fn refuse_unless_open(&self, now: Timestamp) -> Result<(), AppError> {
        refuse_unless_open(&self.application, &self.call, now)
    }

    fn act(&self, name: &'static str) -> Act {
        Act::new(name, "application", self.application.id).in_call(self.call.id)
    }
}

fn forbidden(key: &'static str) -> AppError {
    AppError::Forbidden(Phrase::new(key))
}

/// Refuses a change of what was submitted or withdrawn, or after the call has closed.
fn refuse_unless_open(application: &Application, call: &Call, now: Timestamp) -> Result<(), AppError> {
    if application.status != Status::Draft {
        let status = Fact::Word(application.status.word().into());
        return Err(AppError::refused(Phrase::new("applications-no-draft").with("status", status)));
    }
    refuse_unless_accepting(call, now)
}

fn refuse_unless_accepting(call: &Call, now: Timestamp) -> Result<(), AppError> {
    if call.accepts_at(now) {
        return Ok(());
    }
    let closed = Phrase::new("applications-call-closed").with("deadline", (call.deadline, call.zone));
    Err(AppError::refused(closed.with("now", (now, call.zone))))
}

/// Names an organisation that is another one by now: it begins nothing and joins nothing under its old name.
/// What it is in already it finishes under that name.
async fn refuse_merged(conn: &mut Conn, id: OrganisationId) -> Result<(), AppError> {
    let known = organisations::find(conn, id).await?;
    if known.merged_into.is_none() {
        return Ok(());
    }
    Err(AppError::refused(Phrase::new("applications-merged").with("name", known.names)))
}

/// Refuses one that is in the application already, or asked, under whichever name.
async fn refuse_twice<'a>(
    conn: &mut Conn,
    id: OrganisationId,
    others: impl Iterator<Item = &'a Partner>,
) -> Result<(), AppError> {
    let names = organisations::same_as(conn, &[id]).await?.remove(&id).unwrap_or_default();
    if others.filter_map(|one| one.organisation).any(|other| names.contains(&other)) {
        return Err(AppError::refused(Phrase::new("applications-invited-already")));
    }
    Ok(())
}

/// Names every organisation that a red flag keeps out of new applications.
async fn refuse_barred(conn: &mut Conn, ids: &[OrganisationId], now: Timestamp) -> Result<(), AppError> {
    let barred = flags::barred(conn, ids, Zone::BELGRADE.day(now)).await?;
    if barred.is_empty() {
        return Ok(());
    }
    let named = organisations::find_many(conn, &barred).await?;
    Err(AppError::Refused(
        named.into_iter().map(|one| Phrase::new("applications-barred").with("name", one.names)).collect(),
    ))
}

/// Raises the content's version and keeps what it is now; consents to what it was before are open again, and
/// whoever gave one is told what changed: the first of the things named.
async fn content_changed(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    desk: &Desk,
    changed: &[Changed],
    now: Timestamp,
) -> Result<(), AppError> {
    let raised = store::raise_content(conn, &desk.application).await?;
    for one in changed {
        store::keep_revision(conn, raised.id, (one, raised.content_version), who.account, now).await?;
    }
    let what = changed.first().map_or("", |one| one.word);
    let reopened = store::reopen_consents(conn, raised.id, raised.content_version, now).await?;
    if reopened.is_empty() {
        return Ok(());
    }
    let organisations: Vec<OrganisationId> = reopened.iter().map(|c| c.organisation).collect();
    let act = desk.act("applications.reopen_consents").with(serde_json::json!({
        "organisations": organisations, "content_version": raised.content_version, "because": what,
    }));
    audit::record(conn, &who.actor(), act, now).await?;
    let mut readers = Vec::new();
    for consent in &reopened {
        readers.push(accounts::recipient(conn, consent.account).await?);
    }
    let once = format!("{}:{}", raised.id, raised.content_version);
    let letter = letters::about("applications-consent-reopened", once, &raised, &desk.call)
        .with("what", Fact::Word(what.into()))
        .with("who", who.name.as_str())
        .link(links::consent(raised.id));
    Ok(enqueue(conn, state, &letter, &readers).await?)
}
