//! What must always hold, as SQL that returns the rows where it does not: `cogrant check`
//! runs it, and so does every test at its end.

use diesel::QueryableByName;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;

use super::db::Conn;

/// A statement and the query for rows that break it; the query's one column, `row`, names a row.
pub struct Invariant {
    pub name: &'static str,
    pub broken_by: &'static str,
}

/// A row that breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub invariant: &'static str,
    pub row: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// Runs every invariant; an empty answer means that all hold.
pub async fn check(conn: &mut Conn, invariants: &[Invariant]) -> diesel::QueryResult<Vec<Broken>> {
    let mut broken = Vec::new();
    for invariant in invariants {
        let rows: Vec<Row> = diesel::sql_query(invariant.broken_by).load(conn).await?;
        broken.extend(rows.into_iter().map(|r| Broken { invariant: invariant.name, row: r.row }));
    }
    Ok(broken)
}
