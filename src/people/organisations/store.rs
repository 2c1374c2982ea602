//! The register's tables.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Declaration, LegalForm, Organisation, Standing};
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::translated::Translated;
use crate::base::schema::{organisation_communities, organisations};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = organisations, check_for_backend(diesel::pg::Pg))]
pub(super) struct Row {
    id: OrganisationId,
    names: Translated,
    legal_form: LegalForm,
    registration_number: String,
    registered_on: NaiveDate,
    seat: String,
    address: String,
    representative: String,
    iban: Iban,
    email: Email,
    declaration: Declaration,
    standing: Standing,
    standing_reason: Option<String>,
    standing_since: Timestamp,
    version: i32,
}

impl From<Row> for Organisation {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            names: row.names,
            legal_form: row.legal_form,
            registration_number: row.registration_number,
            registered_on: row.registered_on,
            seat: row.seat,
            address: row.address,
            representative: row.representative,
            iban: row.iban,
            email: row.email,
            declaration: row.declaration,
            standing: row.standing,
            standing_reason: row.standing_reason,
            standing_since: row.standing_since,
            version: row.version,
        }
    }
}

pub async fn find(conn: &mut Conn, id: OrganisationId) -> QueryResult<Organisation> {
    organisations::table.find(id).select(Row::as_select()).first(conn).await.map(Organisation::from)
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[OrganisationId]) -> QueryResult<Vec<Organisation>> {
    let rows = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// Which communities these organisations declared. For the rules alone; a person who looks is
/// audited by whoever shows it.
pub async fn declared_communities(
    conn: &mut Conn,
    ids: &[OrganisationId],
) -> QueryResult<HashMap<OrganisationId, Vec<String>>> {
    let rows: Vec<(OrganisationId, String)> = organisation_communities::table
        .filter(organisation_communities::organisation_id.eq_any(ids))
        .order((organisation_communities::organisation_id, organisation_communities::community))
        .select((organisation_communities::organisation_id, organisation_communities::community))
        .load(conn)
        .await?;
    let mut found: HashMap<OrganisationId, Vec<String>> = HashMap::new();
    for (organisation, community) in rows {
        found.entry(organisation).or_default().push(community);
    }
    Ok(found)
}

/// Organisations with this part of a name in any language, so that a lead can choose whom to invite;
/// those that an officer sent back are not among them.
pub async fn named_like(conn: &mut Conn, part: &str, limit: i64) -> QueryResult<Vec<Organisation>> {
    let literal = part.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let named = diesel::dsl::sql::<diesel::sql_types::Bool>(
        "exists (select from jsonb_each_text(names) as n (language, name) where n.name ilike ",
    )
    .bind::<diesel::sql_types::Text, _>(format!("%{literal}%"))
    .sql(")");
    let rows = organisations::table
        .filter(named)
        .filter(organisations::standing.ne(Standing::Returned))
        .order(organisations::id)
        .limit(limit)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}
