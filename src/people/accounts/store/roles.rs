//! Who holds which role where.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, CallId, OrganisationId, ProgrammeId};
use crate::base::kernel::language::Language;
use crate::base::kernel::text::Email;
use crate::base::schema::{accounts, role_assignments};
use crate::notices::Recipient;
use crate::people::accounts::model::{Account, Assignment, Role, Roles, Scope};

pub(super) type RoleColumns = (Role, Option<ProgrammeId>, Option<CallId>, Option<OrganisationId>);

pub(super) fn scope_of(columns: RoleColumns) -> Option<Assignment> {
    let (role, programme, call, organisation) = columns;
    let scope = programme
        .map(Scope::Programme)
        .or_else(|| call.map(Scope::Call))
        .or_else(|| organisation.map(Scope::Organisation))?;
    Some(Assignment { role, scope })
}

pub(super) const fn columns_of(
    scope: Scope,
) -> (Option<ProgrammeId>, Option<CallId>, Option<OrganisationId>) {
    match scope {
        Scope::Programme(id) => (Some(id), None, None),
        Scope::Call(id) => (None, Some(id), None),
        Scope::Organisation(id) => (None, None, Some(id)),
    }
}

pub async fn roles_of(conn: &mut Conn, account: &Account) -> QueryResult<Roles> {
    let rows: Vec<RoleColumns> = role_assignments::table
        .filter(role_assignments::account_id.eq(account.id))
        .select((
            role_assignments::role,
            role_assignments::programme_id,
            role_assignments::call_id,
            role_assignments::organisation_id,
        ))
        .load(conn)
        .await?;
    Ok(Roles {
        system_administrator: account.system_administrator,
        held: rows.into_iter().filter_map(scope_of).collect(),
    })
}

pub async fn give_role(
    conn: &mut Conn,
    account: AccountId,
    assignment: Assignment,
    by: Option<AccountId>,
    now: Timestamp,
) -> QueryResult<bool> {
    let (programme, call, organisation) = columns_of(assignment.scope);
    let given = diesel::insert_into(role_assignments::table)
        .values((
            role_assignments::account_id.eq(account),
            role_assignments::role.eq(assignment.role),
            role_assignments::programme_id.eq(programme),
            role_assignments::call_id.eq(call),
            role_assignments::organisation_id.eq(organisation),
            role_assignments::assigned_at.eq(now),
            role_assignments::assigned_by.eq(by),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(given == 1)
}

pub async fn take_role(conn: &mut Conn, account: AccountId, assignment: Assignment) -> QueryResult<bool> {
    let (programme, call, organisation) = columns_of(assignment.scope);
    let taken = diesel::delete(
        role_assignments::table
            .filter(role_assignments::account_id.eq(account))
            .filter(role_assignments::role.eq(assignment.role))
            .filter(role_assignments::programme_id.is_not_distinct_from(programme))
            .filter(role_assignments::call_id.is_not_distinct_from(call))
            .filter(role_assignments::organisation_id.is_not_distinct_from(organisation)),
    )
    .execute(conn)
    .await?;
    Ok(taken == 1)
}

/// Somebody with a role in a scope, as a list of members shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    pub account: AccountId,
    pub name: String,
    pub email: Email,
    pub language: Language,
    pub role: Role,
}

impl Staff {
    pub fn recipient(&self) -> Recipient {
        Recipient {
            account: Some(self.account),
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language,
        }
    }
}

/// Everybody who holds a role in this scope, by name.
pub async fn holders(conn: &mut Conn, scope: Scope) -> QueryResult<Vec<Staff>> {
    let (programme, call, organisation) = columns_of(scope);
    let rows: Vec<(AccountId, String, Email, Language, Role)> = role_assignments::table
        .inner_join(accounts::table.on(accounts::id.eq(role_assignments::account_id)))
        .filter(role_assignments::programme_id.is_not_distinct_from(programme))
        .filter(role_assignments::call_id.is_not_distinct_from(call))
        .filter(role_assignments::organisation_id.is_not_distinct_from(organisation))
        .order((accounts::name, accounts::id, role_assignments::role))
        .select((accounts::id, accounts::name, accounts::email, accounts::language, role_assignments::role))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(account, name, email, language, role)| Staff { account, name, email, language, role })
        .collect())
}

/// Whom to write to: everybody with one of these roles in this scope, each once.
pub async fn recipients(conn: &mut Conn, scope: Scope, roles: &[Role]) -> QueryResult<Vec<Recipient>> {
    let mut found: Vec<Recipient> = Vec::new();
    for holder in holders(conn, scope).await?.into_iter().filter(|h| roles.contains(&h.role)) {
        if !found.iter().any(|r| r.account == Some(holder.account)) {
            found.push(holder.recipient());
        }
    }
    Ok(found)
}

/// Everybody who holds one of these roles anywhere, each once.
pub async fn recipients_anywhere(conn: &mut Conn, roles: &[Role]) -> QueryResult<Vec<Recipient>> {
    let rows: Vec<(AccountId, String, Email, Language)> = role_assignments::table
        .inner_join(accounts::table.on(accounts::id.eq(role_assignments::account_id)))
        .filter(role_assignments::role.eq_any(roles))
        .distinct()
        .order(accounts::id)
        .select((accounts::id, accounts::name, accounts::email, accounts::language))
        .load(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(account, name, email, language)| Recipient { account: Some(account), name, email, language })
        .collect())
}

/// The organisations that this account administers as of now.
pub async fn administered(conn: &mut Conn, account: AccountId) -> QueryResult<Vec<OrganisationId>> {
    role_assignments::table
        .filter(role_assignments::account_id.eq(account))
        .filter(role_assignments::role.eq(Role::OrganisationAdministrator))
        .select(role_assignments::organisation_id.assume_not_null())
        .load(conn)
        .await
}

/// Who belongs to which of these organisations, with any role.
pub async fn members_of(
    conn: &mut Conn,
    organisations: &[OrganisationId],
) -> QueryResult<Vec<(OrganisationId, AccountId)>> {
    role_assignments::table
        .filter(role_assignments::organisation_id.eq_any(organisations))
        .select((role_assignments::organisation_id.assume_not_null(), role_assignments::account_id))
        .distinct()
        .load(conn)
        .await
}
