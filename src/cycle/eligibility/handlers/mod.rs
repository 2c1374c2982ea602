//! Pages of this room.

pub mod applicant;
pub mod list;
pub mod officer;
mod others;

use super::model::{Check, Record};
use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};

/// An application with its call.
async fn found(conn: &mut Conn, id: ApplicationId) -> Result<(Application, Call), AppError> {
    let application = applications::find(conn, id).await?;
    let call = calls::find(conn, application.call).await?;
    Ok((application, call))
}

/// What is kept of an application; a page of results that do not exist does not exist either.
async fn kept(conn: &mut Conn, id: ApplicationId) -> Result<(Record, Vec<Check>), AppError> {
    let record = store::record(conn, id).await?.ok_or(AppError::NotFound)?;
    let history = store::checks_of(conn, id).await?;
    Ok((record, history))
}
