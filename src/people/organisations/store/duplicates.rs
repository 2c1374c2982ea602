//! Who in the register could be the same organisation once more.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Float, Integer, Jsonb, Nullable, Text, Uuid};
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::translated::Translated;
use crate::people::organisations::model::{Alike, Standing};

/// From this share of common groups of three letters on, two names are shown beside each other. `pg_trgm`
/// itself begins at 0.3, where any two associations of one town resemble each other.
const ALIKE: f32 = 0.5;

/// More would not be looked at.
const MOST: i64 = 20;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Uuid)]
    id: OrganisationId,
    #[diesel(sql_type = Jsonb)]
    names: Translated,
    #[diesel(sql_type = Text)]
    registration_number: String,
    #[diesel(sql_type = Text)]
    standing: Standing,
    #[diesel(sql_type = Bool)]
    same_number: bool,
    #[diesel(sql_type = Bool)]
    same_account: bool,
    #[diesel(sql_type = Nullable<Integer>)]
    name_percent: Option<i32>,
}

/// All with the same number or account, and those whose name in any language and script resembles one of this
/// organisation's; the surest first.
pub async fn alike(conn: &mut Conn, id: OrganisationId) -> QueryResult<Vec<Alike>> {
    let rows: Vec<Row> = diesel::sql_query(
        "with named as (
            select n.organisation_id as id, max(similarity(n.plain, own.plain)) as likeness
            from organisation_names own join organisation_names n on n.plain % own.plain
            where own.organisation_id = $1 and n.organisation_id <> $1
            group by n.organisation_id having max(similarity(n.plain, own.plain)) >= $2)
         select o.id, o.names, o.registration_number, o.standing, round(named.likeness * 100)::int as name_percent,
            plain_number(o.registration_number) = plain_number(own.registration_number) as same_number,
            o.iban = own.iban as same_account
         from organisations own join organisations o on o.id <> own.id
            left join named on named.id = o.id
         where own.id = $1 and o.merged_into is null and (named.id is not null or o.iban = own.iban
            or plain_number(o.registration_number) = plain_number(own.registration_number))
         order by same_number desc, same_account desc, name_percent desc nulls last, o.id limit $3",
    )
    .bind::<Uuid, _>(id)
    .bind::<Float, _>(ALIKE)
    .bind::<BigInt, _>(MOST)
    .load(conn)
    .await?;
    Ok(rows.into_iter().map(Alike::from).collect())
}

impl From<Row> for Alike {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            names: row.names,
            registration_number: row.registration_number,
            standing: row.standing,
            same_number: row.same_number,
            same_account: row.same_account,
            name_percent: row.name_percent,
        }
    }
}
