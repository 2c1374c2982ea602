//! What is written: the common part and each organisation's own.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId};
use crate::base::schema::application_parts;
use crate::cycle::applications::model::Part;
use crate::cycle::applications::questions::Answers;

type Columns = (ApplicationId, Option<OrganisationId>, Answers, i32, AccountId, Timestamp);

/// The own part of an organisation that ever accepted, or the common one.
pub async fn part(conn: &mut Conn, id: ApplicationId, of: Option<OrganisationId>) -> Result<Part, AppError> {
    let parts = parts_of_many(conn, &[id]).await?;
    let found = parts.into_iter().find(|(_, part)| part.organisation == of);
    found.map(|(_, part)| part).ok_or(AppError::NotFound)
}

/// All parts of several applications, in one query.
pub async fn parts_of_many(
    conn: &mut Conn,
    ids: &[ApplicationId],
) -> QueryResult<Vec<(ApplicationId, Part)>> {
    let rows: Vec<Columns> = application_parts::table
        .filter(application_parts::application_id.eq_any(ids))
        .order(application_parts::organisation_id)
        .select((
            application_parts::application_id,
            application_parts::organisation_id,
            application_parts::answers,
            application_parts::version,
            application_parts::saved_by,
            application_parts::saved_at,
        ))
        .load(conn)
        .await?;
    let part = |(id, organisation, answers, version, saved_by, saved_at): Columns| {
        (id, Part { organisation, answers, version, saved_by, saved_at })
    };
    Ok(rows.into_iter().map(part).collect())
}

/// How many months each of these applications says it will last, where it says so; in one query.
pub async fn durations_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<(ApplicationId, u32)>> {
    let rows: Vec<(ApplicationId, Answers)> = application_parts::table
        .filter(application_parts::application_id.eq_any(ids))
        .filter(application_parts::organisation_id.is_null())
        .select((application_parts::application_id, application_parts::answers))
        .load(conn)
        .await?;
    let stated = |(id, answers): (ApplicationId, Answers)| Some((id, answers.number_of("duration_months")?));
    Ok(rows.into_iter().filter_map(stated).collect())
}

/// Opens a part without answers; an organisation that comes back finds what it had written.
pub async fn add_part(
    conn: &mut Conn,
    application: ApplicationId,
    organisation: Option<OrganisationId>,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(application_parts::table)
        .values((
            application_parts::application_id.eq(application),
            application_parts::organisation_id.eq(organisation),
            application_parts::answers.eq(Answers::default()),
            application_parts::saved_by.eq(by),
            application_parts::saved_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// Saves a part, unless somebody else saved it since this version was read.
pub async fn save_part(
    conn: &mut Conn,
    application: ApplicationId,
    part: &Part,
    by: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let unchanged = application_parts::table
        .filter(application_parts::application_id.eq(application))
        .filter(application_parts::organisation_id.is_not_distinct_from(part.organisation))
        .filter(application_parts::version.eq(part.version));
    let rows = diesel::update(unchanged)
        .set((
            application_parts::answers.eq(&part.answers),
            application_parts::version.eq(part.version + 1),
            application_parts::saved_by.eq(by),
            application_parts::saved_at.eq(now),
        ))
        .execute(conn)
        .await?;
    if rows == 1 { Ok(()) } else { Err(AppError::ChangedMeanwhile) }
}
