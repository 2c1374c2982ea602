//! The tables of places and communities.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::translated::Translated;
use crate::base::schema::{communities, places};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = places, check_for_backend(diesel::pg::Pg))]
pub struct Place {
    pub code: String,
    pub names: Translated,
    pub position: i32,
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = communities, check_for_backend(diesel::pg::Pg))]
pub struct Community {
    pub code: String,
    pub names: Translated,
    pub position: i32,
}

pub async fn places(conn: &mut Conn) -> QueryResult<Vec<Place>> {
    places::table.order((places::position, places::code)).select(Place::as_select()).load(conn).await
}

pub async fn communities(conn: &mut Conn) -> QueryResult<Vec<Community>> {
    communities::table
        .order((communities::position, communities::code))
        .select(Community::as_select())
        .load(conn)
        .await
}

/// Adds a place, or gives one other names.
pub async fn save_place(conn: &mut Conn, place: &Place) -> QueryResult<()> {
    diesel::insert_into(places::table)
        .values(place)
        .on_conflict(places::code)
        .do_update()
        .set(place)
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds a community, or gives one other names.
pub async fn save_community(conn: &mut Conn, community: &Community) -> QueryResult<()> {
    diesel::insert_into(communities::table)
        .values(community)
        .on_conflict(communities::code)
        .do_update()
        .set(community)
        .execute(conn)
        .await?;
    Ok(())
}
