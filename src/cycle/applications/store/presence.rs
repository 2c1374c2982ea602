//! Who was last seen writing where.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId};
use crate::base::schema::{accounts, application_presence};
use crate::cycle::applications::presence::Present;

/// Notes that somebody is in this part.
pub async fn note_presence(
    conn: &mut Conn,
    application: ApplicationId,
    part: Option<OrganisationId>,
    account: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(application_presence::table)
        .values((
            application_presence::id.eq(Uuid::now_v7()),
            application_presence::application_id.eq(application),
            application_presence::organisation_id.eq(part),
            application_presence::account_id.eq(account),
            application_presence::seen_at.eq(now),
        ))
        .on_conflict(diesel::upsert::on_constraint("application_presence_once"))
        .do_update()
        .set(application_presence::seen_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Everybody seen in any part of an application since then, but for this person; by part and name.
pub async fn present_since(
    conn: &mut Conn,
    application: ApplicationId,
    since: Timestamp,
    besides: AccountId,
) -> QueryResult<Vec<Present>> {
    let rows: Vec<(Option<OrganisationId>, String, Timestamp)> = application_presence::table
        .inner_join(accounts::table.on(accounts::id.eq(application_presence::account_id)))
        .filter(application_presence::application_id.eq(application))
        .filter(application_presence::seen_at.ge(since))
        .filter(application_presence::account_id.ne(besides))
        .order((application_presence::organisation_id, accounts::name, accounts::id))
        .select((application_presence::organisation_id, accounts::name, application_presence::seen_at))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(part, name, seen_at)| Present { part, name, seen_at }).collect())
}
