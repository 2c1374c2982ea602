//! The worker: sends letters that are due and runs the jobs that rooms offer.
//! Many may run at once; none sends what another has claimed.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::LocalBoxFuture;

use super::outbox;
use super::sender::{Letter, SendError, Sender};
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::state::State;
use crate::base::stop::Stop;

/// Something that a room wants done now and then. It must be safe to run twice.
pub struct Job {
    pub name: &'static str,
    pub run: fn(State) -> LocalBoxFuture<'static, Result<(), AppError>>,
}

/// How long a claim holds: longer than any server takes to answer.
const CLAIM: TimeDelta = TimeDelta::minutes(5);
/// Letters in one go.
const BATCH: i32 = 20;

/// Runs until it is asked to stop, and then ends between two jobs or two letters. An error is told and tried
/// again; it never ends the worker.
pub async fn run(state: State, sender: Sender, jobs: Vec<Job>, mut stop: Stop) {
    let pause = Duration::from_secs(state.settings.mail.poll_seconds.max(1));
    loop {
        for job in &jobs {
            if stop.is_asked() {
                return;
            }
            if let Err(error) = (job.run)(state.clone()).await {
                tracing::error!(job = job.name, %error, "job failed");
            }
        }
        let pause = match send_while(&state, &sender, || !stop.is_asked()).await {
            Ok(0) => pause,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                tracing::error!(%error, "letters cannot be sent");
                pause * 5
            }
        };
        if stop.asked_within(pause).await {
            return;
        }
    }
}

/// Sends one batch of letters that are due; says how many it tried.
pub async fn send_due(state: &State, sender: &Sender) -> Result<usize, AppError> {
    send_while(state, sender, || true).await
}

/// As [`send_due`], as long as it may go on; the letters that are left are given back, for another worker
/// or the next start.
pub async fn send_while(
    state: &State,
    sender: &Sender,
    may_go_on: impl Fn() -> bool,
) -> Result<usize, AppError> {
    let now = state.now();
    let claimed = {
        let mut conn = state.db.conn().await?;
        outbox::claim(&mut conn, now, now + CLAIM, BATCH).await?
    };
    for (tried, letter) in claimed.iter().enumerate() {
        if !may_go_on() {
            let left: Vec<_> = claimed.iter().skip(tried).map(|letter| letter.id).collect();
            let mut conn = state.db.conn().await?;
            outbox::give_back(&mut conn, &left).await?;
            return Ok(tried);
        }
        // No connection is held and no transaction is open while the network is waited for.
        let outcome = sender.send(&state.settings.mail.from, &as_letter(letter)).await;
        let mut conn = state.db.conn().await?;
        match outcome {
            Ok(()) => outbox::sent(&mut conn, letter.id, now).await?,
            Err(SendError::Later(error)) => {
                let again = next_try(now, letter.attempts, state.settings.mail.attempts);
                tracing::warn!(id = %letter.id, %error, attempts = letter.attempts, "letter not sent");
                outbox::failed(&mut conn, letter.id, &error, again, now).await?;
            }
            Err(SendError::Never(error)) => {
                tracing::error!(id = %letter.id, %error, "letter given up");
                outbox::failed(&mut conn, letter.id, &error, None, now).await?;
            }
        }
    }
    Ok(claimed.len())
}

fn as_letter(claimed: &outbox::Claimed) -> Letter<'_> {
    Letter {
        id: claimed.id,
        to_address: &claimed.to_address,
        to_name: &claimed.to_name,
        language: claimed.language,
        subject: &claimed.subject,
        body: &claimed.body,
    }
}

/// One minute after the first failure, then two, four … up to a day; none after the last attempt.
pub fn next_try(now: Timestamp, attempts: i32, most: i32) -> Option<Timestamp> {
    if attempts >= most {
        return None;
    }
    let doublings = u32::try_from(attempts.clamp(1, 12) - 1).unwrap_or(0);
    let minutes = 2_i64.pow(doublings).min(24 * 60);
    Some(now + TimeDelta::minutes(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_doubles_and_the_last_attempt_is_the_last() {
        let now = Timestamp::UNIX_EPOCH;
        let minutes = |attempts| next_try(now, attempts, 8).map(|t| (t - now).num_minutes());
        assert_eq!(
            [minutes(1), minutes(2), minutes(5), minutes(7), minutes(8)],
            [Some(1), Some(2), Some(16), Some(64), None]
        );
        assert_eq!(next_try(now, 40, 100).map(|t| (t - now).num_minutes()), Some(1440));
    }
}
