//! What organisations did and owe in other applications: their grants, and what is overdue. The rooms of the later
//! stages tell it; `app` hands their tellers in, so that the rules can look at what this room does not know
//! (decision 6).

use chrono::NaiveDate;
use futures_util::future::LocalBoxFuture;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::state::State;

/// One grant, or one thing that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who stands in it, under the name that it had there.
    pub organisation: OrganisationId,
    pub application: ApplicationId,
    pub call: CallId,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Offered and not refused.
    Grant { as_lead: bool, amount: Amount, currency: Currency, awarded_at: Timestamp },
    /// Due on that day and owed still.
    Overdue { since: NaiveDate },
}

/// What a room knows of these organisations at an instant, in a fixed number of queries.
pub type Knower = for<'a> fn(
    &'a mut Conn,
    &'a [OrganisationId],
    Timestamp,
) -> LocalBoxFuture<'a, Result<Vec<Known>, AppError>>;

/// All rooms that know something of it.
pub struct Knowers(pub Vec<Knower>);

/// Everything that the later stages know of these organisations, other than from this application.
pub async fn of(
    conn: &mut Conn,
    state: &State,
    organisations: &[OrganisationId],
    not_in: ApplicationId,
    now: Timestamp,
) -> Result<Vec<Known>, AppError> {
    let mut all = Vec::new();
    for knower in &state.handed_in.get::<Knowers>()?.0 {
        all.extend(knower(conn, organisations, now).await?);
    }
    all.retain(|known| known.application != not_in);
    Ok(all)
}
