//! Where else the organisations of an application stand and what they hold: for staff alone, read when they look.

use std::collections::HashMap;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::state::State;
use crate::cycle::applications::access::staff_may_read;
use crate::cycle::applications::elsewhere::{self, What};
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call};
use crate::cycle::eligibility::views::{Other, Others, other_applications};
use crate::people::accounts::SignedIn;
use crate::people::organisations;

/// Other applications of the call, other grants and overdue reports, under whichever name it stands there.
pub async fn others(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    (application, call): (&Application, &Call),
) -> Result<Others, AppError> {
    let here: Vec<OrganisationId> = applications::partners_of(conn, application.id)
        .await?
        .iter()
        .filter_map(|one| one.organisation)
        .collect();
    let same = organisations::same_as(conn, &here).await?;
    let submitted = applications::submitted_in(conn, call.id).await?;
    let ids: Vec<ApplicationId> = submitted.iter().map(|a| a.id).collect();
    let partners = applications::partners_of_many(conn, &ids).await?;
    let in_call = other_applications(application, call, &submitted, &partners, &same);

    let all: Vec<OrganisationId> = same.values().flatten().copied().collect();
    let known = elsewhere::of(conn, state, &all, application.id, state.now()).await?;
    let ids: Vec<ApplicationId> = known.iter().map(|one| one.application).collect();
    let calls: Vec<CallId> = known.iter().map(|one| one.call).collect();
    let found = applications::find_many(conn, &ids).await?;
    let calls = calls::find_many(conn, &calls).await?;
    let named = |one: &elsewhere::Known| {
        let call = calls.iter().find(|call| call.id == one.call)?;
        let application = found.iter().find(|application| application.id == one.application)?;
        Some(Other {
            id: application.id,
            reference: application.reference(call),
            title: application.title.clone(),
            may_read: staff_may_read(who, application, call),
        })
    };
    let (mut grants, mut overdue) = (HashMap::new(), HashMap::new());
    for (id, names) in &same {
        for one in known.iter().filter(|one| names.contains(&one.organisation)) {
            let of = match one.what {
                What::Grant { .. } => &mut grants,
                What::Overdue { .. } => &mut overdue,
            };
            of.entry(*id).or_insert_with(Vec::new).extend(named(one));
        }
    }
    Ok(Others { in_call, grants, overdue })
}
