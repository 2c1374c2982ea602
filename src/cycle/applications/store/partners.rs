//! Who stands in an application.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId, PartnerId};
use crate::base::kernel::text::Email;
use crate::base::schema::{application_partners, applications};
use crate::cycle::applications::model::{Partner, PartnerStatus, Role};
use crate::cycle::applications::status::Status;

#[derive(Queryable, Selectable)]
#[diesel(table_name = application_partners, check_for_backend(diesel::pg::Pg))]
struct PartnerRow {
    id: PartnerId,
    application_id: ApplicationId,
    organisation_id: Option<OrganisationId>,
    invited_email: Option<Email>,
    role: Role,
    status: PartnerStatus,
    position: i32,
    invited_at: Timestamp,
    answered_at: Option<Timestamp>,
    reason: Option<String>,
    lead_offered_at: Option<Timestamp>,
    reminded_at: Option<Timestamp>,
}

impl From<PartnerRow> for Partner {
    fn from(row: PartnerRow) -> Self {
        Self {
            id: row.id,
            application: row.application_id,
            organisation: row.organisation_id,
            invited_email: row.invited_email,
            role: row.role,
            status: row.status,
            position: row.position,
            invited_at: row.invited_at,
            answered_at: row.answered_at,
            reason: row.reason,
            lead_offered_at: row.lead_offered_at,
            reminded_at: row.reminded_at,
        }
    }
}

/// Everybody who is or was asked to take part, the lead first.
pub async fn partners_of(conn: &mut Conn, id: ApplicationId) -> QueryResult<Vec<Partner>> {
    partners_of_many(conn, &[id]).await
}

/// The partners of several applications in one query: by application, the lead first.
pub async fn partners_of_many(conn: &mut Conn, ids: &[ApplicationId]) -> QueryResult<Vec<Partner>> {
    let rows = application_partners::table
        .filter(application_partners::application_id.eq_any(ids))
        .order((application_partners::application_id, application_partners::position))
        .select(PartnerRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

/// Every place that these organisations have or are asked to take, in any application.
pub async fn memberships(conn: &mut Conn, organisations: &[OrganisationId]) -> QueryResult<Vec<Partner>> {
    let rows = application_partners::table
        .filter(application_partners::organisation_id.eq_any(organisations))
        .filter(application_partners::status.eq_any([PartnerStatus::Accepted, PartnerStatus::Invited]))
        .order(application_partners::id.desc())
        .select(PartnerRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

/// The places that these organisations have in any application: the latest application first.
pub async fn places_held(conn: &mut Conn, organisations: &[OrganisationId]) -> QueryResult<Vec<PartnerId>> {
    let latest = (applications::started_at.desc(), applications::id.desc(), application_partners::id.desc());
    application_partners::table
        .inner_join(applications::table.on(applications::id.eq(application_partners::application_id)))
        .filter(application_partners::organisation_id.eq_any(organisations))
        .filter(application_partners::status.eq(PartnerStatus::Accepted))
        .order(latest)
        .select(application_partners::id)
        .load(conn)
        .await
}

/// The applications that these organisations lead or led: the latest first, so many at most.
pub async fn led_by(
    conn: &mut Conn,
    organisations: &[OrganisationId],
    most: i64,
) -> QueryResult<Vec<ApplicationId>> {
    application_partners::table
        .inner_join(applications::table.on(applications::id.eq(application_partners::application_id)))
        .filter(application_partners::organisation_id.eq_any(organisations))
        .filter(application_partners::role.eq(Role::Lead))
        .order((applications::started_at.desc(), applications::id.desc()))
        .limit(most)
        .select(applications::id)
        .load(conn)
        .await
}

/// All of these places, in no particular order.
pub async fn places(conn: &mut Conn, ids: &[PartnerId]) -> QueryResult<Vec<Partner>> {
    let of = application_partners::table.filter(application_partners::id.eq_any(ids));
    let rows = of.select(PartnerRow::as_select()).load(conn).await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

/// The invitations of these organisations that nobody has answered: the latest application first.
pub async fn invitations(conn: &mut Conn, organisations: &[OrganisationId]) -> QueryResult<Vec<Partner>> {
    let latest = (applications::started_at.desc(), applications::id.desc(), application_partners::id.desc());
    let rows = application_partners::table
        .inner_join(applications::table.on(applications::id.eq(application_partners::application_id)))
        .filter(application_partners::organisation_id.eq_any(organisations))
        .filter(application_partners::status.eq(PartnerStatus::Invited))
        .order(latest)
        .select(PartnerRow::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

/// The open invitation that a secret link belongs to.
pub async fn invitation_by_secret(conn: &mut Conn, hash: &str) -> QueryResult<Option<Partner>> {
    let row = application_partners::table
        .filter(application_partners::token_hash.eq(hash))
        .filter(application_partners::status.eq(PartnerStatus::Invited))
        .select(PartnerRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(Partner::from))
}

/// Somebody who comes into an application.
pub struct NewPartner<'a> {
    pub application: ApplicationId,
    pub organisation: Option<OrganisationId>,
    pub email: Option<&'a Email>,
    /// What is kept of the secret in the link of an invitation by e-mail.
    pub secret_hash: Option<&'a str>,
    pub role: Role,
    pub status: PartnerStatus,
}

/// Adds somebody behind all the others.
pub async fn insert_partner(
    conn: &mut Conn,
    new: &NewPartner<'_>,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<PartnerId> {
    let last: Option<i32> = application_partners::table
        .filter(application_partners::application_id.eq(new.application))
        .select(diesel::dsl::max(application_partners::position))
        .first(conn)
        .await?;
    let id = PartnerId::new();
    diesel::insert_into(application_partners::table)
        .values((
            application_partners::id.eq(id),
            application_partners::application_id.eq(new.application),
            application_partners::organisation_id.eq(new.organisation),
            application_partners::invited_email.eq(new.email),
            application_partners::token_hash.eq(new.secret_hash),
            application_partners::role.eq(new.role),
            application_partners::status.eq(new.status),
            application_partners::position.eq(last.map_or(0, |last| last + 1)),
            application_partners::invited_by.eq(by),
            application_partners::invited_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(id)
}

/// Saves what became of an invitation or a partner; a secret link ends with it.
pub async fn save_answer(
    conn: &mut Conn,
    answered: &Partner,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::update(application_partners::table.find(answered.id))
        .set((
            application_partners::organisation_id.eq(answered.organisation),
            application_partners::status.eq(answered.status),
            application_partners::reason.eq(&answered.reason),
            application_partners::token_hash.eq(None::<String>),
            application_partners::lead_offered_at.eq(None::<Timestamp>),
            application_partners::lead_offered_by.eq(None::<AccountId>),
            application_partners::answered_by.eq(by),
            application_partners::answered_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Offers the lead to a partner, and to nobody else; or to nobody.
pub async fn offer_lead(
    conn: &mut Conn,
    to: &Partner,
    offer: Option<(AccountId, Timestamp)>,
) -> QueryResult<()> {
    let none = (
        application_partners::lead_offered_by.eq(None::<AccountId>),
        application_partners::lead_offered_at.eq(None::<Timestamp>),
    );
    let all = application_partners::table.filter(application_partners::application_id.eq(to.application));
    diesel::update(all.filter(application_partners::lead_offered_at.is_not_null()))
        .set(none)
        .execute(conn)
        .await?;
    if let Some((by, at)) = offer {
        diesel::update(application_partners::table.find(to.id))
            .set((application_partners::lead_offered_by.eq(by), application_partners::lead_offered_at.eq(at)))
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// Makes a partner the lead and the lead a partner: each takes the other's place in the order.
pub async fn change_lead(conn: &mut Conn, before: &Partner, next: &Partner) -> QueryResult<()> {
    offer_lead(conn, next, None).await?;
    for (place, role, position) in
        [(before, Role::Partner, next.position), (next, Role::Lead, before.position)]
    {
        diesel::update(application_partners::table.find(place.id))
            .set((application_partners::role.eq(role), application_partners::position.eq(position)))
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// Gives an invitation by e-mail another secret; the earlier link ends.
pub async fn renew_secret(conn: &mut Conn, id: PartnerId, hash: &str) -> QueryResult<()> {
    diesel::update(application_partners::table.find(id))
        .set(application_partners::token_hash.eq(hash))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn note_reminder(conn: &mut Conn, id: PartnerId, now: Timestamp) -> QueryResult<()> {
    diesel::update(application_partners::table.find(id))
        .set(application_partners::reminded_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Where these organisations stand among the applications of a call that count: submitted, not
/// withdrawn and not recorded late; and in the one at hand in any case.
pub async fn appearances(
    conn: &mut Conn,
    call: CallId,
    at_hand: ApplicationId,
    organisations: &[OrganisationId],
) -> QueryResult<Vec<(OrganisationId, Role)>> {
    let counts = applications::status.eq(Status::Submitted).and(applications::late_reason.is_null());
    let rows: Vec<(Option<OrganisationId>, Role)> = application_partners::table
        .inner_join(applications::table.on(applications::id.eq(application_partners::application_id)))
        .filter(applications::call_id.eq(call))
        .filter(applications::id.eq(at_hand).or(counts))
        .filter(application_partners::status.eq(PartnerStatus::Accepted))
        .filter(application_partners::organisation_id.eq_any(organisations))
        .select((application_partners::organisation_id, application_partners::role))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(organisation, role)| Some((organisation?, role))).collect())
}
