//! Handing in, in time or late: the rules' findings are kept with what they looked at.

use super::judge;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::seat_of;
use crate::cycle::applications::{self, Submitted};
use crate::cycle::calls;
use crate::cycle::eligibility::access;
use crate::cycle::eligibility::model::Occasion;
use crate::people::accounts::SignedIn;

/// Submits an application and keeps what every rule found. A rule that is not met is recorded and does
/// not prevent submission; what is incomplete, without every consent or late is refused, and the
/// refusal is recorded in a transaction of its own.
pub async fn submit(state: &State, who: &SignedIn, id: ApplicationId) -> Result<Submitted, AppError> {
    let done = state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let submitted = applications::submit_in(conn, state, who, id, now).await?;
            let what = (&submitted.call, submitted.application.id);
            judge(conn, state, what, &submitted.facts, Occasion::Submission, now).await?;
            Ok(submitted)
        })
        .await;
    if let Err(refused) = &done {
        applications::audit_refusal(state, who, id, refused).await?;
    }
    done
}

/// Records, with a reason, an application that came late: it stands in the list, and R01 is not met.
pub async fn record_late(
    state: &State,
    officer: &SignedIn,
    id: ApplicationId,
    received_at: Timestamp,
    reason: &str,
) -> Result<Submitted, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let application = applications::find(conn, id).await?;
            let call = calls::find(conn, application.call).await?;
            access::recorder_of(officer, &call)?;
            if seat_of(conn, officer, &application).await?.is_some() {
                return Err(AppError::Forbidden(Phrase::new("eligibility-own-interest")));
            }
            let submitted =
                applications::record_late_in(conn, state, officer, id, received_at, reason, now).await?;
            let what = (&submitted.call, submitted.application.id);
            judge(conn, state, what, &submitted.facts, Occasion::LateArrival, now).await?;
            Ok(submitted)
        })
        .await
}
