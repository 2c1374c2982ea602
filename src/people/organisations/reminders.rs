//! Letters before a document expires: sixty days before, fourteen, one, and on the day it has.

use super::papers::{Reminder, reminded_of};
use super::store::{self, documents};
use super::{links, papers};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, Scope, recipients};

/// Writes to the administrators of every organisation with a document that ends and has no successor.
/// Safe to run again: each letter about one last day goes out once.
pub async fn remind(state: &State) -> Result<(), AppError> {
    let today = Zone::BELGRADE.day(state.now());
    let Some(ends) = reminded_of(today) else { return Ok(()) };
    let mut conn = state.db.conn().await?;
    let ids = documents::expiring(&mut conn, ends).await?;
    let known = documents::documents_of_many(&mut conn, &ids).await?;
    for organisation in store::find_many(&mut conn, &ids).await? {
        let own = known.iter().filter(|(id, _)| *id == organisation.id);
        let all: Vec<_> = own.map(|(_, document)| document.clone()).collect();
        for document in all.iter().filter(|document| !document.is_replaced(&all)) {
            let Some((reminder, until)) = document.reminder(today).zip(document.details.valid_until) else {
                continue;
            };
            let kind = match reminder {
                Reminder::Expired => "organisations-document-expired",
                _ => "organisations-document-expires",
            };
            let notice = Notice::new(kind, format!("{}:{until}:{reminder}", document.id))
                .with("kind", papers::word_of(document))
                .with("name", organisation.names.clone())
                .with("document", document.name.as_str())
                .with("day", until)
                .link(links::documents(organisation.id));
            let scope = Scope::Organisation(organisation.id);
            let readers = recipients(&mut conn, scope, &[Role::OrganisationAdministrator]).await?;
            enqueue(&mut conn, state, &notice, &readers).await?;
        }
    }
    Ok(())
}
