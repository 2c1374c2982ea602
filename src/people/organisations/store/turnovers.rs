//! What organisations received, year by year.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::schema::organisation_turnovers;
use crate::people::organisations::model::Turnover;

/// All that an organisation keeps in its profile, the latest year first.
pub async fn turnovers_of(conn: &mut Conn, id: OrganisationId) -> QueryResult<Vec<Turnover>> {
    let rows: Vec<(i32, Amount, Currency)> = organisation_turnovers::table
        .filter(organisation_turnovers::organisation_id.eq(id))
        .order(organisation_turnovers::year.desc())
        .select((
            organisation_turnovers::year,
            organisation_turnovers::amount,
            organisation_turnovers::currency,
        ))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(year, amount, currency)| Turnover { year, amount, currency }).collect())
}

/// Keeps the turnover of a year, in the place of the one that stood there.
pub async fn keep(
    conn: &mut Conn,
    id: OrganisationId,
    new: Turnover,
    by: AccountId,
    at: Timestamp,
) -> QueryResult<()> {
    let said = (
        organisation_turnovers::amount.eq(new.amount),
        organisation_turnovers::currency.eq(new.currency),
        organisation_turnovers::entered_by.eq(by),
        organisation_turnovers::entered_at.eq(at),
    );
    diesel::insert_into(organisation_turnovers::table)
        .values((
            organisation_turnovers::organisation_id.eq(id),
            organisation_turnovers::year.eq(new.year),
            said,
        ))
        .on_conflict((organisation_turnovers::organisation_id, organisation_turnovers::year))
        .do_update()
        .set(said)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn remove(conn: &mut Conn, id: OrganisationId, year: i32) -> QueryResult<()> {
    diesel::delete(organisation_turnovers::table.find((id, year))).execute(conn).await?;
    Ok(())
}
