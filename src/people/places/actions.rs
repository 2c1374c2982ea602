//! What the system administrator does with places and communities.

use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::store::{self, Community, Place};
use crate::base::audit::{self, Act};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::people::accounts::SignedIn;

/// The longest name in one language, in characters.
const LONGEST_NAME: usize = 100;

/// Adds a place; refuses a code that is taken.
pub async fn add_place(state: &State, who: &SignedIn, place: Place) -> Result<(), AppError> {
    keep_place(state, who, place, false).await
}

/// Adds a place, or gives the one with this code other names.
pub async fn save_place(state: &State, who: &SignedIn, place: Place) -> Result<(), AppError> {
    keep_place(state, who, place, true).await
}

async fn keep_place(state: &State, who: &SignedIn, place: Place, known_too: bool) -> Result<(), AppError> {
    let now = state.now();
    check(who, &place.code, &place.names)?;
    state
        .db
        .transaction(async |conn| {
            let all = store::places(conn).await?;
            let before = all.into_iter().find(|known| known.code == place.code).map(|known| known.names);
            refuse_taken(before.as_ref(), known_too)?;
            store::save_place(conn, &place).await?;
            let act = Act::new("places.save_place", "place", subject(&place.code))
                .with(json!({ "code": place.code, "before": before, "names": place.names }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

/// Adds a community; refuses a code that is taken.
pub async fn add_community(state: &State, who: &SignedIn, community: Community) -> Result<(), AppError> {
    keep_community(state, who, community, false).await
}

/// Adds a community, or gives the one with this code other names.
pub async fn save_community(state: &State, who: &SignedIn, community: Community) -> Result<(), AppError> {
    keep_community(state, who, community, true).await
}

async fn keep_community(
    state: &State,
    who: &SignedIn,
    community: Community,
    known_too: bool,
) -> Result<(), AppError> {
    let now = state.now();
    check(who, &community.code, &community.names)?;
    state
        .db
        .transaction(async |conn| {
            let all = store::communities(conn).await?;
            let before = all.into_iter().find(|known| known.code == community.code).map(|known| known.names);
            refuse_taken(before.as_ref(), known_too)?;
            store::save_community(conn, &community).await?;
            let act = Act::new("places.save_community", "community", subject(&community.code))
                .with(json!({ "code": community.code, "before": before, "names": community.names }));
            Ok(audit::record(conn, &who.actor(), act, now).await?)
        })
        .await
}

fn check(who: &SignedIn, code: &str, names: &Translated) -> Result<(), AppError> {
    if !who.roles.system_administrator {
        return Err(AppError::NotFound);
    }
    let mut wrong = Vec::new();
    if !is_code(code) {
        wrong.push(Phrase::new("places-code-wrong"));
    }
    if names.is_empty() {
        wrong.push(Phrase::new("places-name-needed"));
    }
    if names.iter().any(|(_, name)| name.chars().count() > LONGEST_NAME) {
        wrong.push(Phrase::new("error-too-long").with("max", LONGEST_NAME));
    }
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Refused(wrong)) }
}

fn refuse_taken(before: Option<&Translated>, known_too: bool) -> Result<(), AppError> {
    match before {
        Some(names) if !known_too => {
            Err(AppError::refused(Phrase::new("places-code-taken").with("name", names.clone())))
        }
        _ => Ok(()),
    }
}

/// What the tables take as a code.
fn is_code(code: &str) -> bool {
    (1..=60).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The log names its subjects by id; one that has only a code gets the same id every time.
fn subject(code: &str) -> Uuid {
    let digest = Sha256::digest(code);
    digest.first_chunk::<16>().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_plain_lower_case() {
        for good in ["a", "river-north", "x1"] {
            assert!(is_code(good), "{good}");
        }
        for wrong in ["", "North", "a b", "ž", &"a".repeat(61)] {
            assert!(!is_code(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_code_has_one_id_in_the_log() {
        assert_eq!(subject("here"), subject("here"));
        assert_ne!(subject("here"), subject("there"));
    }
}
