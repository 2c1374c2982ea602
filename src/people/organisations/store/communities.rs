//! What organisations declared of their communities, sealed; what stood in the open waits here to be sealed.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Bool};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId};
use crate::base::schema::{accounts, organisations, unsealed_communities};
use crate::base::seal::{KEY_ID, Seal};
use crate::people::organisations::model::{CONSENT_EDITION, Consented, Declaration, NAMES_CHAIRS};

/// Which communities these organisations declared. For the rules alone; a person who looks is
/// audited by whoever shows it.
pub async fn declared_communities(
    conn: &mut Conn,
    seal: &Seal,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Vec<String>>, AppError> {
    let rows: Vec<(OrganisationId, Option<Vec<u8>>)> = organisations::table
        .filter(organisations::id.eq_any(ids))
        .filter(organisations::sealed_communities.is_not_null())
        .select((organisations::id, organisations::sealed_communities))
        .load(conn)
        .await?;
    let open = |(id, sealed): (OrganisationId, Option<Vec<u8>>)| {
        Ok((id, seal.open(&sealed.unwrap_or_default(), id.into())?))
    };
    Ok(rows.into_iter().map(open).collect::<anyhow::Result<_>>()?)
}

/// Those of these organisations whose declaration was given to a text that says that chairs of panels see counts.
pub async fn declared_to_chairs(conn: &mut Conn, ids: &[OrganisationId]) -> QueryResult<Vec<OrganisationId>> {
    organisations::table
        .filter(organisations::id.eq_any(ids))
        .filter(organisations::sealed_communities.is_not_null())
        .filter(organisations::consent_edition.ge(NAMES_CHAIRS))
        .order(organisations::id)
        .select(organisations::id)
        .load(conn)
        .await
}

/// A declaration as it was given.
pub struct Given<'a> {
    pub declaration: Declaration,
    /// None where none were declared.
    pub communities: Option<&'a [String]>,
    pub by: AccountId,
    pub at: Timestamp,
    /// The text that was agreed to, as it was shown.
    pub consent: &'a str,
}

/// Replaces the declaration as a whole; the row must be locked.
pub async fn save_declaration(
    conn: &mut Conn,
    seal: &Seal,
    id: OrganisationId,
    given: Given<'_>,
) -> Result<(), AppError> {
    let sealed = given.communities.map(|codes| seal.close(&codes, id.into())).transpose()?;
    diesel::update(organisations::table.find(id))
        .set((
            organisations::declaration.eq(given.declaration),
            organisations::sealed_communities.eq(sealed),
            organisations::declared_at.eq(given.at),
            organisations::declared_by.eq(given.by),
            organisations::consent_text.eq(given.consent),
            organisations::consent_edition.eq(CONSENT_EDITION),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Who gave the declaration that stands, when, and to what text; none if none was given.
pub async fn consented(conn: &mut Conn, id: OrganisationId) -> QueryResult<Option<Consented>> {
    let row: Option<(String, Option<Timestamp>, String, i32)> = organisations::table
        .inner_join(accounts::table.on(organisations::declared_by.eq(accounts::id.nullable())))
        .filter(organisations::id.eq(id))
        .select((
            accounts::name,
            organisations::declared_at,
            organisations::consent_text,
            organisations::consent_edition,
        ))
        .first(conn)
        .await
        .optional()?;
    Ok(row.and_then(|(by, at, text, edition)| {
        Some(Consented { by, at: at?, text, names_chairs: edition >= NAMES_CHAIRS })
    }))
}

/// Seals what still stands in the open, and seals again what a former key sealed; gives how many
/// organisations it was. The tables are locked until the transaction ends.
pub async fn seal_all(conn: &mut Conn, seal: &Seal) -> Result<usize, AppError> {
    conn.batch_execute("lock table unsealed_communities in access exclusive mode").await?;
    let open: Vec<(OrganisationId, String)> = unsealed_communities::table
        .order((unsealed_communities::organisation_id, unsealed_communities::community))
        .select((unsealed_communities::organisation_id, unsealed_communities::community))
        .load(conn)
        .await?;
    let mut all: HashMap<OrganisationId, Vec<String>> = HashMap::new();
    for (id, code) in open {
        all.entry(id).or_default().push(code);
    }
    if !all.is_empty() {
        // Truncated, not deleted: nothing of it stays behind in the table's file.
        conn.batch_execute("truncate unsealed_communities").await?;
    }
    let other_key = sql::<Bool>("substring(sealed_communities for ")
        .sql(&KEY_ID.to_string())
        .sql(") <> ")
        .bind::<Binary, _>(seal.key_id().to_vec());
    let former: Vec<OrganisationId> = organisations::table
        .filter(organisations::sealed_communities.is_not_null())
        .filter(other_key)
        .select(organisations::id)
        .for_update()
        .load(conn)
        .await?;
    all.extend(declared_communities(conn, seal, &former).await?);
    for (id, codes) in &all {
        diesel::update(organisations::table.find(id))
            .set(organisations::sealed_communities.eq(seal.close(codes, (*id).into())?))
            .execute(conn)
            .await?;
    }
    Ok(all.len())
}
