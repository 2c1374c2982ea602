//! Roles that were offered to an address and wait to be taken up.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::roles::{RoleColumns, columns_of, scope_of};
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, InvitationId};
use crate::base::kernel::text::Email;
use crate::base::schema::role_invitations;
use crate::people::accounts::model::{Assignment, Role, Scope};

/// An offer that nobody has taken up yet, as a list of members shows it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Invited {
    pub id: InvitationId,
    pub email: Email,
    pub role: Role,
    /// When its letter was last sent.
    pub invited_at: Timestamp,
}

/// The open offer of just this role to this address, if there is one.
pub async fn open_offer(
    conn: &mut Conn,
    email: &Email,
    assignment: Assignment,
) -> QueryResult<Option<InvitationId>> {
    let (programme, call, organisation) = columns_of(assignment.scope);
    role_invitations::table
        .filter(role_invitations::email.eq(email))
        .filter(role_invitations::role.eq(assignment.role))
        .filter(role_invitations::programme_id.is_not_distinct_from(programme))
        .filter(role_invitations::call_id.is_not_distinct_from(call))
        .filter(role_invitations::organisation_id.is_not_distinct_from(organisation))
        .filter(role_invitations::accepted_at.is_null())
        .select(role_invitations::id)
        .first(conn)
        .await
        .optional()
}

pub async fn insert(
    conn: &mut Conn,
    id: InvitationId,
    email: &Email,
    assignment: Assignment,
    by: AccountId,
    now: Timestamp,
) -> QueryResult<()> {
    let (programme, call, organisation) = columns_of(assignment.scope);
    diesel::insert_into(role_invitations::table)
        .values((
            role_invitations::id.eq(id),
            role_invitations::email.eq(email),
            role_invitations::role.eq(assignment.role),
            role_invitations::programme_id.eq(programme),
            role_invitations::call_id.eq(call),
            role_invitations::organisation_id.eq(organisation),
            role_invitations::invited_by.eq(by),
            role_invitations::invited_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Marks every open offer to this address as taken up; gives each with whoever made it. Of two
/// that do so at once, one gets them.
pub async fn accept(
    conn: &mut Conn,
    email: &Email,
    now: Timestamp,
) -> QueryResult<Vec<(Assignment, AccountId)>> {
    let rows: Vec<(RoleColumns, AccountId)> = diesel::update(
        role_invitations::table
            .filter(role_invitations::email.eq(email))
            .filter(role_invitations::accepted_at.is_null()),
    )
    .set(role_invitations::accepted_at.eq(now))
    .returning((
        (
            role_invitations::role,
            role_invitations::programme_id,
            role_invitations::call_id,
            role_invitations::organisation_id,
        ),
        role_invitations::invited_by,
    ))
    .get_results(conn)
    .await?;
    Ok(rows.into_iter().filter_map(|(columns, by)| Some((scope_of(columns)?, by))).collect())
}

/// The open offers of roles in this scope, oldest first.
pub async fn open_invitations(conn: &mut Conn, scope: Scope) -> QueryResult<Vec<Invited>> {
    let (programme, call, organisation) = columns_of(scope);
    role_invitations::table
        .filter(role_invitations::programme_id.is_not_distinct_from(programme))
        .filter(role_invitations::call_id.is_not_distinct_from(call))
        .filter(role_invitations::organisation_id.is_not_distinct_from(organisation))
        .filter(role_invitations::accepted_at.is_null())
        .order(role_invitations::id)
        .select((
            role_invitations::id,
            role_invitations::email,
            role_invitations::role,
            role_invitations::invited_at,
        ))
        .load(conn)
        .await
}

/// An open offer of this id in this scope, which nobody takes up or back until this transaction ends.
pub async fn lock(conn: &mut Conn, id: InvitationId, scope: Scope) -> QueryResult<Option<(Email, Role)>> {
    let (programme, call, organisation) = columns_of(scope);
    role_invitations::table
        .find(id)
        .filter(role_invitations::programme_id.is_not_distinct_from(programme))
        .filter(role_invitations::call_id.is_not_distinct_from(call))
        .filter(role_invitations::organisation_id.is_not_distinct_from(organisation))
        .filter(role_invitations::accepted_at.is_null())
        .select((role_invitations::email, role_invitations::role))
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// Notes that an offer's letter went out once more.
pub async fn sent_again(conn: &mut Conn, id: InvitationId, now: Timestamp) -> QueryResult<()> {
    diesel::update(role_invitations::table.find(id))
        .set(role_invitations::invited_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes an open offer back and says what it was; none where there is none of this id in this scope.
pub async fn withdraw(conn: &mut Conn, id: InvitationId, scope: Scope) -> QueryResult<Option<(Email, Role)>> {
    let (programme, call, organisation) = columns_of(scope);
    diesel::delete(
        role_invitations::table
            .filter(role_invitations::id.eq(id))
            .filter(role_invitations::programme_id.is_not_distinct_from(programme))
            .filter(role_invitations::call_id.is_not_distinct_from(call))
            .filter(role_invitations::organisation_id.is_not_distinct_from(organisation))
            .filter(role_invitations::accepted_at.is_null()),
    )
    .returning((role_invitations::email, role_invitations::role))
    .get_result(conn)
    .await
    .optional()
}
