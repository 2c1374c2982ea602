//! The panels' table.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use super::ranking::Ranked;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::schema::panels;

/// The ranking of a closed panel, best first; none while the panel works.
pub async fn ranking_of(conn: &mut Conn, call: CallId) -> Result<Option<Vec<Ranked>>, AppError> {
    let frozen: Option<Value> =
        panels::table.find(call).select(panels::ranking).first(conn).await.optional()?;
    Ok(frozen.map(serde_json::from_value).transpose()?)
}
