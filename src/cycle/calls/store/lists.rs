//! Lists of calls.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::Row;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::schema::calls;
use crate::cycle::calls::model::Call;

/// Every call of these programmes, the latest first.
pub async fn list_of_programmes(conn: &mut Conn, programmes: &[ProgrammeId]) -> Result<Vec<Call>, AppError> {
    let rows: Vec<Row> = calls::table
        .filter(calls::programme_id.eq_any(programmes))
        .order((calls::created_at.desc(), calls::id))
        .select(Row::as_select())
        .load(conn)
        .await?;
    rows.into_iter().map(Call::try_from).collect()
}
