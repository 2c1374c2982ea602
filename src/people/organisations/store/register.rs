//! The register as officers read it: searched, filtered, page by page.

use diesel::dsl::{SqlTypeOf, sql};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;

use super::is_named;
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::translated::Translated;
use crate::base::schema::organisations;
use crate::people::organisations::model::Standing;

/// How many organisations one page of the register shows.
pub const PAGE: i64 = 50;

/// One line of the register.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Line {
    pub id: OrganisationId,
    pub names: Translated,
    pub registration_number: String,
    pub seat: String,
    pub standing: Standing,
    pub standing_since: Timestamp,
}

/// What an officer looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub standing: Option<Standing>,
    /// A part of a name in any language, or a registration number.
    pub text: String,
    /// Pages are counted from nought.
    pub page: u32,
}

/// How many stand so.
pub async fn count(conn: &mut Conn, standing: Standing) -> QueryResult<i64> {
    organisations::table.filter(organisations::standing.eq(standing)).count().get_result(conn).await
}

type Columns = (
    organisations::id,
    organisations::names,
    organisations::registration_number,
    organisations::seat,
    organisations::standing,
    organisations::standing_since,
);

/// Everything that is looked for, in no order yet.
fn lines<'a>(wanted: &Wanted) -> organisations::BoxedQuery<'a, Pg, SqlTypeOf<Columns>> {
    let mut query = organisations::table.select(Columns::default()).into_boxed();
    if let Some(standing) = wanted.standing {
        query = query.filter(organisations::standing.eq(standing));
    }
    if !wanted.text.is_empty() {
        let numbered = organisations::registration_number.eq(wanted.text.clone());
        query = query.filter(is_named(&wanted.text).or(numbered));
    }
    query
}

/// Those after this one in the order of their ids, at most so many: for programs that read on and on.
pub async fn read_on(
    conn: &mut Conn,
    wanted: &Wanted,
    after: Option<OrganisationId>,
    most: i64,
) -> QueryResult<Vec<Line>> {
    let mut query = lines(wanted).order(organisations::id).limit(most);
    if let Some(after) = after {
        query = query.filter(organisations::id.gt(after));
    }
    query.load(conn).await
}

/// One page, and whether there is another. Whoever waits for an officer comes first, the longest
/// wait on top.
pub async fn search(conn: &mut Conn, wanted: &Wanted) -> QueryResult<(Vec<Line>, bool)> {
    let mut lines: Vec<Line> = lines(wanted)
        .order((sql::<Bool>("standing = 'submitted' desc"), organisations::standing_since, organisations::id))
        .limit(PAGE + 1)
        .offset(PAGE * i64::from(wanted.page))
        .load(conn)
        .await?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = lines.len() > page;
    lines.truncate(page);
    Ok((lines, more))
}
