//! Time that was given to put something right.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, BulkActId, CureId, FindingId, OrganisationId};
use crate::base::schema::{cure_windows, eligibility_findings};
use crate::cycle::eligibility::bulk::UNDONE_WITHIN;
use crate::cycle::eligibility::model::Cure;
use crate::rulebook::{Reason, RuleId};

type CureColumns = (
    (CureId, ApplicationId, FindingId, AccountId, Timestamp),
    (Timestamp, String, Option<Timestamp>, Option<BulkActId>),
    (RuleId, Option<OrganisationId>, Reason),
);

pub(super) async fn cures_of(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Cure>> {
    let rows: Vec<CureColumns> = cure_windows::table
        .inner_join(eligibility_findings::table.on(eligibility_findings::id.eq(cure_windows::finding_id)))
        .filter(cure_windows::application_id.eq_any(ids))
        .filter(cure_windows::undone_at.is_null())
        .order((cure_windows::opened_at, cure_windows::id))
        .select((
            (
                cure_windows::id,
                cure_windows::application_id,
                cure_windows::finding_id,
                cure_windows::opened_by,
                cure_windows::opened_at,
            ),
            (
                cure_windows::last_instant,
                cure_windows::request,
                cure_windows::answered_at,
                cure_windows::bulk_act_id,
            ),
            (
                eligibility_findings::rule,
                eligibility_findings::organisation_id,
                eligibility_findings::because,
            ),
        ))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|((id, application, finding, opened_by, opened_at), given, found)| {
            let (last_instant, request, answered_at, bulk) = given;
            let about = (found.0, found.1);
            let because = found.2;
            Cure {
                id,
                application,
                finding,
                about,
                because,
                opened_by,
                opened_at,
                last_instant,
                request,
                answered_at,
                bulk,
            }
        })
        .collect())
}

/// The time that still runs for these applications, as applicants were told: until when, and nothing handed in since.
pub async fn open_cures(
    conn: &mut Conn,
    ids: &[ApplicationId],
    now: Timestamp,
) -> QueryResult<Vec<(ApplicationId, Timestamp)>> {
    cure_windows::table
        .filter(cure_windows::application_id.eq_any(ids))
        .filter(cure_windows::last_instant.ge(now))
        .filter(cure_windows::bulk_act_id.is_null().or(cure_windows::opened_at.le(now - UNDONE_WITHIN)))
        .filter(cure_windows::answered_at.is_null())
        .filter(cure_windows::undone_at.is_null())
        .order(cure_windows::last_instant)
        .select((cure_windows::application_id, cure_windows::last_instant))
        .load(conn)
        .await
}

pub async fn insert_cure(conn: &mut Conn, cure: &Cure) -> QueryResult<()> {
    diesel::insert_into(cure_windows::table)
        .values((
            cure_windows::id.eq(cure.id),
            cure_windows::application_id.eq(cure.application),
            cure_windows::finding_id.eq(cure.finding),
            cure_windows::rule.eq(cure.about.0),
            cure_windows::opened_by.eq(cure.opened_by),
            cure_windows::opened_at.eq(cure.opened_at),
            cure_windows::last_instant.eq(cure.last_instant),
            cure_windows::request.eq(&cure.request),
            cure_windows::bulk_act_id.eq(cure.bulk),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes the latest answer to a cure.
pub async fn answer_cure(conn: &mut Conn, id: CureId, by: AccountId, now: Timestamp) -> QueryResult<()> {
    diesel::update(cure_windows::table.find(id))
        .set((cure_windows::answered_by.eq(by), cure_windows::answered_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}
