//! Tries to sign in that have not succeeded, by who was tried and from where.

use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::schema::sign_in_failures;

/// Lets only one transaction at a time count tries of this subject.
pub async fn lock(conn: &mut Conn, subject: &str) -> QueryResult<()> {
    diesel::sql_query("select pg_advisory_xact_lock(hashtextextended('sign-in:' || $1, 0))")
        .bind::<Text, _>(subject)
        .execute(conn)
        .await?;
    Ok(())
}

/// How often this failed since an instant, and when last.
pub async fn count_since(
    conn: &mut Conn,
    subject: &str,
    since: Timestamp,
) -> QueryResult<(i64, Option<Timestamp>)> {
    sign_in_failures::table
        .filter(sign_in_failures::subject.eq(subject))
        .filter(sign_in_failures::at.gt(since))
        .select((diesel::dsl::count_star(), diesel::dsl::max(sign_in_failures::at)))
        .first(conn)
        .await
}

/// Notes one try of each subject; gives what takes them back.
pub async fn note(conn: &mut Conn, subjects: &[String], now: Timestamp) -> QueryResult<Vec<i64>> {
    let rows: Vec<_> = subjects
        .iter()
        .map(|subject| (sign_in_failures::subject.eq(subject), sign_in_failures::at.eq(now)))
        .collect();
    diesel::insert_into(sign_in_failures::table)
        .values(rows)
        .returning(sign_in_failures::id)
        .get_results(conn)
        .await
}

pub async fn take_back(conn: &mut Conn, ids: &[i64]) -> QueryResult<()> {
    diesel::delete(sign_in_failures::table.filter(sign_in_failures::id.eq_any(ids))).execute(conn).await?;
    Ok(())
}
