//! What waits for managers, approvers and signatories in this stage.

use super::status::GrantStatus;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::{self, Status};
use crate::cycle::{applications, reviews};
use crate::people::accounts::{Role, SignedIn};
use crate::web::todo::Todo;

pub async fn todos(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let mut todos = of_staff(conn, who).await?;
    todos.extend(of_signatories(conn, who).await?);
    Ok(todos)
}

/// Awards to propose, once the panel is closed, and proposals of others to decide on: three queries.
async fn of_staff(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let mut programmes = who.roles.programmes();
    programmes.retain(|id| who.in_programme(*id, &[Role::ProgrammeManager, Role::Approver]));
    let calls = calls::list_of_programmes(conn, &programmes).await?;
    let ids: Vec<_> = calls.iter().map(|call| call.id).collect();
    let open = store::proposals::open_in(conn, &ids).await?;
    let ranked = reviews::closed_panels(conn, &ids).await?;
    let mut todos = Vec::new();
    for call in &calls {
        let proposal = open.iter().find(|proposal| proposal.call == call.id);
        let holds = |role| who.in_programme(call.programme, &[role]);
        let key = match proposal {
            Some(proposal) if proposal.proposed_by != who.account && holds(Role::Approver) => {
                "awards-todo-decide"
            }
            None if call.status == Status::Closed
                && ranked.contains(&call.id)
                && holds(Role::ProgrammeManager) =>
            {
                "awards-todo-propose"
            }
            _ => continue,
        };
        let said = Phrase::new(key).with("call", call.title.clone());
        todos.push(Todo::new(said, links::awards(call.id)));
    }
    Ok(todos)
}

/// Agreements that their organisations have not accepted yet: five queries.
async fn of_signatories(conn: &mut Conn, who: &SignedIn) -> Result<Vec<Todo>, AppError> {
    let own = who.roles.organisations_as(Role::Signatory);
    let applied = applications::of_organisations(conn, &own).await?;
    let mut grants = store::grants::grants_of_applications(conn, &applied).await?;
    grants.retain(|grant| grant.status == GrantStatus::Offered);
    let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
    let accepted = store::grants::accepted_in(conn, &ids).await?;
    let ids: Vec<_> = grants.iter().map(|grant| grant.application).collect();
    let partners = applications::organisations_of(conn, &ids).await?;
    let titles = applications::find_many(conn, &ids).await?;
    let mut todos = Vec::new();
    for grant in &grants {
        let of_it = partners.get(&grant.application).map(Vec::as_slice).unwrap_or_default();
        let waits =
            of_it.iter().any(|(_, one)| own.contains(&one.id) && !accepted.contains(&(grant.id, one.id)));
        let title = titles.iter().find(|application| application.id == grant.application);
        if let Some(application) = title.filter(|_| waits) {
            let said = Phrase::new("awards-todo-accept").with("title", application.title.as_str());
            todos.push(Todo::new(said, links::grant(grant.id)));
        }
    }
    Ok(todos)
}
