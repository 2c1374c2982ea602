//! What people do: an organisation publishes, renews and withdraws its search; others write to it.

use serde_json::json;

use super::model::{LONGEST_MESSAGE, MOST_A_DAY, NewSearch, PartnerSearch, usual_end};
use super::{links, store};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{OrganisationId, PartnerSearchId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, Scope, SignedIn, recipients};
use crate::people::organisations::{self, Organisation, Standing};
use crate::people::{flags, places};

/// Lets those pass who write for the organisation; to whoever may not read it, it does not exist.
pub fn require_writer(who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    if !organisations::reads_profile(who, id) {
        return Err(AppError::NotFound);
    }
    if who.in_organisation(id, &Role::WRITERS) {
        Ok(())
    } else {
        Err(AppError::Forbidden(Phrase::new("searches-writers-only")))
    }
}

/// Whether others see what these organisations look for: verified ones that nothing bars.
pub async fn shown_of(
    conn: &mut Conn,
    ids: &[OrganisationId],
    now: Timestamp,
) -> Result<Vec<Organisation>, AppError> {
    let mut known = organisations::find_many(conn, ids).await?;
    known.retain(|organisation| organisation.standing == Standing::Verified);
    let barred = flags::barred(conn, ids, Zone::BELGRADE.day(now)).await?;
    known.retain(|organisation| !barred.contains(&organisation.id));
    Ok(known)
}

/// Says for everybody that the organisation looks for partners, or says it anew, unless somebody else did since
/// `version`; nought where nothing was published before.
pub async fn publish(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
    version: i32,
    new: NewSearch,
) -> Result<PartnerSearchId, AppError> {
    let now = state.now();
    let today = Zone::BELGRADE.day(now);
    state
        .db
        .transaction(async |conn| {
            require_writer(who, id)?;
            require_verified(&organisations::find(conn, id).await?)?;
            let mut wrong: Vec<Phrase> = new.problems(today).into_iter().map(|(_, phrase)| phrase).collect();
            let known = places::places(conn).await?;
            if new.places.iter().any(|code| !known.iter().any(|place| place.code == *code)) {
                wrong.push(Phrase::new("searches-place-unknown"));
            }
            if !wrong.is_empty() {
                return Err(AppError::Refused(wrong));
            }
            let read = store::of_organisation(conn, id).await?;
            if read.as_ref().map_or(0, |read| read.version) != version {
                return Err(AppError::ChangedMeanwhile);
            }
            let next = PartnerSearch {
                id: read.as_ref().map_or_else(PartnerSearchId::new, |read| read.id),
                organisation: id,
                wanted: new.wanted,
                themes: new.themes,
                places: new.places,
                languages: new.languages,
                published_at: now,
                expires_on: new.expires_on.unwrap_or_else(|| usual_end(today)),
                withdrawn_at: None,
                version: 1,
            };
            match &read {
                Some(read) => store::save(conn, read, &next).await?,
                None => store::insert(conn, &next).await?,
            }
            let act = act("searches.publish", &next).with(json!({ "until": next.expires_on }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(next.id)
        })
        .await
}

/// Lets what is published stand for as long again as is usual, counted from today.
pub async fn renew(state: &State, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    let now = state.now();
    let expires_on = usual_end(Zone::BELGRADE.day(now));
    state
        .db
        .transaction(async |conn| {
            let read = published(conn, who, id).await?;
            require_verified(&organisations::find(conn, id).await?)?;
            let next = PartnerSearch { expires_on: read.expires_on.max(expires_on), ..read.clone() };
            store::save(conn, &read, &next).await?;
            let act = act("searches.renew", &next).with(json!({ "until": next.expires_on }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(())
        })
        .await
}

/// Takes it back; nobody sees it from now on.
pub async fn withdraw(state: &State, who: &SignedIn, id: OrganisationId) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let read = published(conn, who, id).await?;
            let next = PartnerSearch { withdrawn_at: Some(now), ..read.clone() };
            store::save(conn, &read, &next).await?;
            audit::record(conn, &who.actor(), act("searches.withdraw", &next), now).await?;
            Ok(())
        })
        .await
}

/// Writes to those who write for the organisation. Whoever writes gives their own address along, so that they can
/// be answered, and learns none.
pub async fn write(
    state: &State,
    who: &SignedIn,
    id: PartnerSearchId,
    message: &str,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let (search, organisation) = seen(conn, id, now).await?;
            if !(1..=LONGEST_MESSAGE).contains(&message.chars().count()) {
                let phrase = Phrase::new("error-length").with("min", 1).with("max", LONGEST_MESSAGE);
                return Err(AppError::refused(phrase));
            }
            store::lock_sender(conn, who.account).await?;
            let written = store::written_since(conn, who.account, now - chrono::TimeDelta::days(1)).await?;
            if written.contains(&id) {
                return Err(AppError::refused(Phrase::new("searches-written-already")));
            }
            if i64::try_from(written.len()).unwrap_or(i64::MAX) >= MOST_A_DAY {
                return Err(AppError::refused(Phrase::new("searches-too-many").with("most", MOST_A_DAY)));
            }
            store::note_message(conn, id, who.account, now).await?;
            let act = Act::new("searches.write", "partner_search", id);
            audit::record(conn, &who.actor(), act, now).await?;
            let once = format!("{id}:{}:{}", who.account, now.timestamp_micros());
            let letter = Notice::new("searches-message", once)
                .with("name", organisation.names)
                .with("who", who.name.as_str())
                .with("email", who.email.as_str())
                .with("message", message)
                .link(links::show(id));
            let scope = Scope::Organisation(search.organisation);
            let readers = recipients(conn, scope, &Role::WRITERS).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

/// What everybody may see; else there is nothing.
pub async fn seen(
    conn: &mut Conn,
    id: PartnerSearchId,
    now: Timestamp,
) -> Result<(PartnerSearch, Organisation), AppError> {
    let search = store::find(conn, id).await?;
    if !search.stands(Zone::BELGRADE.day(now)) {
        return Err(AppError::NotFound);
    }
    let organisation = shown_of(conn, &[search.organisation], now).await?.pop();
    Ok((search, organisation.ok_or(AppError::NotFound)?))
}

/// What an organisation has published and not withdrawn, before somebody who writes for it.
async fn published(conn: &mut Conn, who: &SignedIn, id: OrganisationId) -> Result<PartnerSearch, AppError> {
    require_writer(who, id)?;
    let read = store::of_organisation(conn, id).await?.filter(|read| read.withdrawn_at.is_none());
    read.ok_or_else(|| AppError::refused(Phrase::new("searches-nothing-published")))
}

/// Only a verified organisation is shown to everybody.
fn require_verified(organisation: &Organisation) -> Result<(), AppError> {
    if organisation.standing == Standing::Verified {
        return Ok(());
    }
    let standing = Fact::Word(format!("organisations-standing-{}", organisation.standing).into());
    Err(AppError::refused(Phrase::new("searches-verified-only").with("standing", standing)))
}

fn act(name: &'static str, search: &PartnerSearch) -> Act {
    Act::new(name, "partner_search", search.id).by_organisation(search.organisation)
}
