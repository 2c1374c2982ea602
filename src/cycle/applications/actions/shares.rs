//! Letting somebody outside read: a link that ends by itself, and that any partner can take back.

use chrono::TimeDelta;
use serde_json::json;

use super::Desk;
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, ShareId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::writer;
use crate::cycle::applications::model::{Application, Share};
use crate::cycle::applications::status::Status;
use crate::cycle::applications::{letters, links, store};
use crate::notices::enqueue;
use crate::people::accounts::{SignedIn, tokens};
use crate::people::organisations;

/// For how many days a link may be made, and is unless somebody says otherwise.
pub const MOST_DAYS: u16 = 90;
pub const USUAL_DAYS: u16 = 14;

/// So many links of one application are open at a time.
const MOST_OPEN: usize = 20;

/// A link that is opened again and again is noted this often, in minutes.
const NOTED_AFTER: i64 = 5;

/// For whom a link is made, and for how long.
#[derive(Debug, Clone)]
pub struct ShareInput {
    pub reader: String,
    pub days: u16,
}

/// Makes a link, by anybody who may write, and tells all partners of it; gives the secret, once.
pub async fn share(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    input: ShareInput,
) -> Result<String, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let seat = writer(&desk.seats)?;
            if desk.application.status == Status::Withdrawn {
                return Err(AppError::refused(Phrase::new("applications-share-withdrawn")));
            }
            let open = store::shares_of(conn, id).await?.into_iter().filter(|one| one.is_open(now)).count();
            if open >= MOST_OPEN {
                return Err(AppError::refused(
                    Phrase::new("applications-share-many").with("most", MOST_OPEN),
                ));
            }
            let share = Share {
                id: ShareId::new(),
                application: id,
                reader: input.reader.clone(),
                organisation: seat.organisation,
                made_at: now,
                expires_at: now + TimeDelta::days(input.days.into()),
                revoked_at: None,
                opened_at: None,
            };
            let secret = tokens::new_secret();
            store::insert_share(conn, &share, &tokens::hash(&secret), who.account).await?;
            let act = desk.act("applications.share").by_organisation(seat.organisation);
            let act =
                act.with(json!({ "share": share.id, "reader": share.reader, "until": share.expires_at }));
            audit::record(conn, &who.actor(), act, now).await?;
            let by = organisations::find(conn, seat.organisation).await?.names;
            let readers = letters::people_at(conn, &desk.partners, &letters::WORKERS).await?;
            let letter = letters::about("applications-shared", share.id, &desk.application, &desk.call)
                .with("partner", by)
                .with("reader", share.reader.as_str())
                .with("until", (share.expires_at, desk.call.zone))
                .link(links::shares(id));
            enqueue(conn, state, &letter, &readers).await?;
            Ok(secret)
        })
        .await
}

/// Takes a link back, by anybody who may write, whoever made it.
pub async fn revoke_share(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    share: ShareId,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let seat = writer(&desk.seats)?;
            if !store::shares_of(conn, id).await?.iter().any(|one| one.id == share) {
                return Err(AppError::NotFound);
            }
            // Whoever takes it back second finds it taken back.
            if !store::revoke_share(conn, id, share, who.account, now).await? {
                return Ok(());
            }
            let act = desk.act("applications.revoke_share").by_organisation(seat.organisation);
            Ok(audit::record(conn, &who.actor(), act.with(json!({ "share": share })), now).await?)
        })
        .await
}

/// The application that a link opens now, with the link; nobody learns why another opens nothing.
pub async fn open_share(
    conn: &mut Conn,
    secret: &str,
    now: Timestamp,
) -> Result<(Share, Application), AppError> {
    let share = store::share_by_secret(conn, &tokens::hash(secret)).await?;
    let share = share.filter(|share| share.is_open(now)).ok_or(AppError::NotFound)?;
    let application = store::find(conn, share.application).await?;
    if application.status == Status::Withdrawn {
        return Err(AppError::NotFound);
    }
    if share.opened_at.is_none_or(|at| now - at >= TimeDelta::minutes(NOTED_AFTER)) {
        store::note_opening(conn, share.id, now).await?;
    }
    Ok((share, application))
}
