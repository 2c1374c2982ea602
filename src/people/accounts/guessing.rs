//! Slows the guessing of passwords down, without letting a stranger keep others out: few tries for one
//! address from one place, many for one address from everywhere or for all addresses from one place (an
//! office has one connection for all).

use chrono::TimeDelta;

use super::store::guesses as store;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::text::Email;
use crate::base::settings;
use crate::base::state::State;

/// How many times the tries for one address from one place are allowed in the wider counts.
const WIDER: u32 = 10;

/// What is counted, and how much of it is allowed before the next must wait; always in the same order,
/// so that two who lock them do not wait for each other.
fn counted(limits: &settings::Accounts, email: Option<&Email>, from: &str) -> Vec<(String, u32)> {
    let (few, many) = (limits.failures_before_wait, limits.failures_before_wait.saturating_mul(WIDER));
    let mut counted = vec![(format!("from:{from}"), many)];
    if let Some(email) = email {
        counted.push((format!("email:{email}"), many));
        counted.push((format!("email:{email} from:{from}"), few));
    }
    counted
}

/// Notes a try before its password is looked at, so that of a thousand at once no more pass than
/// allowed; refuses it where there were too many. Gives what [`forgive`] takes back.
pub async fn note(
    state: &State,
    email: Option<&Email>,
    from: &str,
    now: Timestamp,
) -> Result<Vec<i64>, AppError> {
    let limits = &state.settings.accounts;
    let wait = TimeDelta::minutes(limits.wait_minutes.into());
    let counted = counted(limits, email, from);
    state
        .db
        .transaction(async |conn| {
            for (subject, allowed) in &counted {
                store::lock(conn, subject).await?;
                let (count, last) = store::count_since(conn, subject, now - wait).await?;
                if let Some(last) = last.filter(|_| count >= i64::from(*allowed)) {
                    return Err(AppError::TooMany((last + wait - now).num_seconds().max(1)));
                }
            }
            let subjects: Vec<String> = counted.iter().map(|(subject, _)| subject.clone()).collect();
            Ok(store::note(conn, &subjects, now).await?)
        })
        .await
}

/// The password was right: the try does not count.
pub async fn forgive(state: &State, noted: &[i64]) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    Ok(store::take_back(&mut conn, noted).await?)
}
