//! Pages of this room.

pub mod applicant;
pub mod bulk;
pub mod list;
pub mod objections;
pub mod officer;
mod others;

use super::access::Sight;
use super::model::Record;
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};

/// An application with its call.
async fn found(conn: &mut Conn, id: ApplicationId) -> Result<(Application, Call), AppError> {
    let application = applications::find(conn, id).await?;
    let call = calls::find(conn, application.call).await?;
    Ok((application, call))
}

/// What is kept of an application, as far as its reader may know of it; a page of results that do not exist does
/// not exist either.
async fn kept(conn: &mut Conn, sight: Sight, id: ApplicationId, now: Timestamp) -> Result<Record, AppError> {
    let record = store::record(conn, id).await?.ok_or(AppError::NotFound)?;
    Ok(if sight.staff { record } else { record.as_told(now) })
}
