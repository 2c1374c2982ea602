//! What waits for the administrators of organisations, and for whoever verifies them.

use chrono::NaiveDate;

use super::model::Standing;
use super::papers::{Document, Validity, word_of};
use super::store::documents::documents_of_many;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<Todo>, AppError> {
    let mut todos = Vec::new();
    let own = who.roles.organisations_as(Role::OrganisationAdministrator);
    let (organisations, today) = (store::find_many(conn, &own).await?, Zone::BELGRADE.day(now));
    for (id, document) in ending(conn, &own, today).await? {
        let Some((organisation, until)) =
            organisations.iter().find(|known| known.id == id).zip(document.details.valid_until)
        else {
            continue;
        };
        let key = match document.validity(today) {
            Validity::Expired => "organisations-todo-expired",
            _ => "organisations-todo-expires",
        };
        let said = Phrase::new(key)
            .with("kind", word_of(&document))
            .with("name", organisation.names.clone())
            .with("day", until);
        todos.push(Todo::new(said, links::documents(id)));
    }
    for organisation in organisations {
        let key = match organisation.standing {
            Standing::Registered => "organisations-todo-submit",
            Standing::Returned => "organisations-todo-returned",
            Standing::Submitted | Standing::Verified | Standing::Merged => continue,
        };
        let said = Phrase::new(key).with("name", organisation.names.clone());
        todos.push(Todo::new(said, links::show(organisation.id)));
    }
    if who.roles.holds_anywhere(&[Role::GrantsOfficer]) {
        let waiting = store::register::count(conn, Standing::Submitted).await?;
        if waiting > 0 {
            let said = Phrase::new("organisations-todo-verify").with("count", waiting);
            todos.push(Todo::new(said, links::WAITING));
        }
    }
    Ok(todos)
}

/// The documents that expire soon or have expired, and that nothing newer replaces.
async fn ending(
    conn: &mut Conn,
    own: &[OrganisationId],
    today: NaiveDate,
) -> Result<Vec<(OrganisationId, Document)>, AppError> {
    let known = documents_of_many(conn, own).await?;
    let mut ending = Vec::new();
    for id in own {
        let of_it = known.iter().filter(|(of, _)| of == id);
        let all: Vec<Document> = of_it.map(|(_, document)| document.clone()).collect();
        let last =
            |document: &&Document| document.validity(today) != Validity::Valid && !document.is_replaced(&all);
        ending.extend(all.iter().filter(last).map(|document| (*id, document.clone())));
    }
    Ok(ending)
}
