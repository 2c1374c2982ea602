//! What waits for lead applicants, finance officers and approvers before money moves.

use super::links;
use super::release::TrancheState;
use super::standing::{Standing, standing_of};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications;
use crate::cycle::awards;
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::Todo;

/// A fixed number of queries, however many grants there are.
pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let signing = who.roles.organisations_as(Role::Signatory);
    let roles = [Role::FinanceOfficer, Role::Approver];
    let grants = awards::in_force_for(conn, who, &signing, &roles).await?;
    let applied: Vec<_> = grants.iter().map(|grant| grant.application).collect();
    let standing = standing_of(conn, &grants).await?;
    let titles = applications::find_many(conn, &applied).await?;
    let partners = applications::organisations_of(conn, &applied).await?;
    let ids: Vec<_> = grants.iter().map(|grant| grant.call).collect();
    let calls = calls::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for grant in &grants {
        let Some(call) = calls.iter().find(|call| call.id == grant.call) else { continue };
        let Some(application) = titles.iter().find(|one| one.id == grant.application) else { continue };
        let of_it = partners.get(&grant.application).map(Vec::as_slice).unwrap_or_default();
        let own = Own {
            signs_for_lead: of_it
                .first()
                .is_some_and(|(_, lead)| who.in_organisation(lead.id, &[Role::Signatory])),
            is_member: of_it.iter().any(|(_, organisation)| who.is_member(organisation.id)),
        };
        for Standing { tranche, state, .. } in standing.iter().filter(|one| one.grant.id == grant.id) {
            let Some(key) = key(who, call, &own, *state) else { continue };
            let said = Phrase::new(key)
                .with("title", application.title.as_str())
                .with("number", tranche.number)
                .with("amount", (tranche.amount, grant.currency));
            todos.push(Todo::new(said, links::show(grant.id)));
        }
    }
    Ok(todos)
}

struct Own {
    signs_for_lead: bool,
    /// Of any partner: nobody handles their own organisation's money for the programme.
    is_member: bool,
}

fn key(who: &SignedIn, call: &Call, own: &Own, state: TrancheState) -> Option<&'static str> {
    let holds = |role| who.in_programme(call.programme, &[role]) && !own.is_member;
    match state {
        TrancheState::Due if own.signs_for_lead => Some("disbursements-todo-request"),
        TrancheState::Requested if holds(Role::FinanceOfficer) => Some("disbursements-todo-prepare"),
        TrancheState::Prepared if holds(Role::Approver) => Some("disbursements-todo-approve"),
        TrancheState::Approved if holds(Role::FinanceOfficer) => Some("disbursements-todo-pay"),
        _ => None,
    }
}
