//! The programmes' table.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::base::schema::programmes;

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = programmes, check_for_backend(diesel::pg::Pg))]
pub struct Programme {
    pub id: ProgrammeId,
    pub code: String,
    pub names: Translated,
    pub currency: Currency,
    pub envelope: Amount,
    pub time_zone: Zone,
    pub contact: Email,
    pub created_at: Timestamp,
    pub version: i32,
}

pub async fn find(conn: &mut Conn, id: ProgrammeId) -> QueryResult<Programme> {
    programmes::table.find(id).select(Programme::as_select()).first(conn).await
}

/// The programme, locked until the transaction ends: for acts that share out its envelope.
pub async fn find_for_update(conn: &mut Conn, id: ProgrammeId) -> QueryResult<Programme> {
    programmes::table.find(id).for_update().select(Programme::as_select()).first(conn).await
}

/// All of these, by code.
pub async fn find_many(conn: &mut Conn, ids: &[ProgrammeId]) -> QueryResult<Vec<Programme>> {
    programmes::table
        .filter(programmes::id.eq_any(ids))
        .order(programmes::code)
        .select(Programme::as_select())
        .load(conn)
        .await
}

/// Whether there is any programme.
pub(super) async fn is_any(conn: &mut Conn) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(programmes::table.select(programmes::id))).get_result(conn).await
}

/// Every programme, by code: for the system administrator.
pub(super) async fn all(conn: &mut Conn) -> QueryResult<Vec<Programme>> {
    programmes::table.order(programmes::code).select(Programme::as_select()).load(conn).await
}

/// Saves what may change of a programme; refused where somebody else was faster.
pub async fn save_change(conn: &mut Conn, changed: &Programme) -> Result<(), AppError> {
    let read = programmes::table.find(changed.id).filter(programmes::version.eq(changed.version));
    let rows = diesel::update(read)
        .set((
            programmes::names.eq(&changed.names),
            programmes::envelope.eq(changed.envelope),
            programmes::time_zone.eq(changed.time_zone),
            programmes::contact.eq(&changed.contact),
            programmes::version.eq(changed.version + 1),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}

pub(super) async fn insert(conn: &mut Conn, programme: &Programme) -> QueryResult<()> {
    diesel::insert_into(programmes::table).values(programme).execute(conn).await?;
    Ok(())
}
