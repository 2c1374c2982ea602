//! The declarations of community that a check looked at, sealed beside its other facts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::dsl::{auto_type, sql};
use diesel::prelude::*;
use diesel::sql_types::{Binary, Bool};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use serde_json::Value;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CheckId, OrganisationId};
use crate::base::schema::eligibility_checks;
use crate::base::seal::{KEY_ID, Seal};
use crate::cycle::eligibility::model::{CommunitiesTold, CommunityCounts};
use crate::rulebook::{Declaration, Facts, RuleSet};

/// Everything that a check looked at, to judge it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub id: CheckId,
    pub rulebook_version: String,
    pub rules: RuleSet,
    pub facts: Facts,
}

/// The latest check of each of these applications.
#[auto_type(no_type_alias)]
fn latest_of<'a>(applications: &'a [ApplicationId]) -> _ {
    eligibility_checks::table
        .filter(eligibility_checks::application_id.eq_any(applications))
        .distinct_on(eligibility_checks::application_id)
        .order((
            eligibility_checks::application_id,
            eligibility_checks::judged_at.desc(),
            eligibility_checks::id.desc(),
        ))
}

/// The latest check of each of these applications, with what it looked at.
pub async fn latest_judged(
    conn: &mut Conn,
    seal: &Seal,
    applications: &[ApplicationId],
) -> Result<HashMap<ApplicationId, Judged>, AppError> {
    type Columns = (ApplicationId, CheckId, String, RuleSet, Facts, Option<Vec<u8>>);
    let rows: Vec<Columns> = latest_of(applications)
        .select((
            eligibility_checks::application_id,
            eligibility_checks::id,
            eligibility_checks::rulebook_version,
            eligibility_checks::rules,
            eligibility_checks::facts,
            eligibility_checks::sealed_declarations,
        ))
        .load(conn)
        .await?;
    let opened = rows.into_iter().map(|(application, id, version, rules, facts, sealed)| {
        Ok((application, opened(seal, (id, version, rules, facts, sealed))?))
    });
    Ok(opened.collect::<anyhow::Result<_>>()?)
}

/// What chairs may know of the communities of these applications: one query. Where the rules were never run there
/// is nothing.
pub async fn community_counts(
    conn: &mut Conn,
    seal: &Seal,
    applications: &[ApplicationId],
) -> Result<HashMap<ApplicationId, CommunitiesTold>, AppError> {
    type Columns = (ApplicationId, CheckId, Facts, Option<Vec<u8>>, Vec<OrganisationId>);
    let rows: Vec<Columns> = latest_of(applications)
        .select((
            eligibility_checks::application_id,
            eligibility_checks::id,
            eligibility_checks::facts,
            eligibility_checks::sealed_declarations,
            eligibility_checks::declared_to_chairs,
        ))
        .load(conn)
        .await?;
    let mut counts = HashMap::new();
    for (application, id, facts, sealed, to_chairs) in rows {
        let Some(sealed) = sealed else { continue };
        let told = match seal.open(&sealed, id.into()) {
            Ok(declared) => {
                CommunitiesTold::Counted(counted(&facts.with_declarations(&declared), &to_chairs))
            }
            Err(error) => {
                tracing::error!(check = %id, error = format!("{error:#}"), "declarations do not open");
                CommunitiesTold::Unreadable
            }
        };
        counts.insert(application, told);
    }
    Ok(counts)
}

/// Of what these organisations declared to a text that names chairs.
fn counted(facts: &Facts, to_chairs: &[OrganisationId]) -> CommunityCounts {
    // What was one organisation under several names when it was judged is one here too.
    let mut told: BTreeMap<OrganisationId, BTreeSet<&str>> = BTreeMap::new();
    for one in &facts.organisations {
        let said = told.entry(one.identity()).or_default();
        if to_chairs.contains(&one.id) {
            said.extend(one.communities.communities());
        }
    }
    CommunityCounts {
        organisations: told.len(),
        declared: told.values().filter(|said| !said.is_empty()).count(),
        communities: told.values().flatten().collect::<BTreeSet<_>>().len(),
    }
}

type Columns = (CheckId, String, RuleSet, Facts, Option<Vec<u8>>);

fn opened(seal: &Seal, (id, rulebook_version, rules, facts, sealed): Columns) -> anyhow::Result<Judged> {
    let declared: BTreeMap<OrganisationId, Declaration> =
        sealed.map_or_else(|| Ok(BTreeMap::new()), |sealed| seal.open(&sealed, id.into()))?;
    Ok(Judged { id, rulebook_version, rules, facts: facts.with_declarations(&declared) })
}

/// Some checks after this one, in the order of their ids, with what they looked at.
pub async fn judged_after(
    conn: &mut Conn,
    seal: &Seal,
    after: Option<CheckId>,
    many: i64,
) -> Result<Vec<Judged>, AppError> {
    let mut asked = eligibility_checks::table
        .order(eligibility_checks::id)
        .limit(many)
        .select((
            eligibility_checks::id,
            eligibility_checks::rulebook_version,
            eligibility_checks::rules,
            eligibility_checks::facts,
            eligibility_checks::sealed_declarations,
        ))
        .into_boxed();
    if let Some(after) = after {
        asked = asked.filter(eligibility_checks::id.gt(after));
    }
    let rows: Vec<Columns> = asked.load(conn).await?;
    Ok(rows.into_iter().map(|row| opened(seal, row)).collect::<anyhow::Result<_>>()?)
}

/// Seals what still stands in the open, and seals again what a former key sealed; gives how many of each.
pub async fn seal_all(conn: &mut Conn, seal: &Seal) -> Result<(usize, usize), AppError> {
    type Rows<T> = Vec<(CheckId, Option<T>)>;
    let open: Rows<Value> = eligibility_checks::table
        .filter(eligibility_checks::unsealed_declarations.is_not_null())
        .select((eligibility_checks::id, eligibility_checks::unsealed_declarations))
        .for_update()
        .load(conn)
        .await?;
    let other_key = sql::<Bool>("substring(sealed_declarations for ")
        .sql(&KEY_ID.to_string())
        .sql(") <> ")
        .bind::<Binary, _>(seal.key_id().to_vec());
    let former: Rows<Vec<u8>> = eligibility_checks::table
        .filter(eligibility_checks::sealed_declarations.is_not_null())
        .filter(other_key)
        .select((eligibility_checks::id, eligibility_checks::sealed_declarations))
        .for_update()
        .load(conn)
        .await?;
    let counted = (open.len(), former.len());
    let mut sealed = Vec::new();
    for (id, value) in open {
        sealed.push((id, seal.close(&value.unwrap_or_default(), id.into())?));
    }
    for (id, old) in former {
        let value: Value = seal.open(&old.unwrap_or_default(), id.into())?;
        sealed.push((id, seal.close(&value, id.into())?));
    }
    for (id, sealed) in sealed {
        diesel::update(eligibility_checks::table.find(id))
            .set((
                eligibility_checks::sealed_declarations.eq(sealed),
                eligibility_checks::unsealed_declarations.eq(None::<Value>),
            ))
            .execute(conn)
            .await?;
    }
    Ok(counted)
}

/// Takes what stood in the open out of the table's file too; not inside a transaction.
pub async fn forget_old_rows(conn: &mut Conn) -> QueryResult<()> {
    conn.batch_execute("vacuum full eligibility_checks").await
}
