//! Closing a grant: its final report is accepted and its last tranche is paid.

use super::release::{is_finished, states_of};
use super::{links, store};
use crate::base::audit::{self, Act, Actor};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::awards::{self, Grant, GrantStatus};
use crate::cycle::reports::{self, Dossier};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Role, Scope};

/// Closes the grant if nothing keeps it open; says whether it did. The grant must be locked.
pub(super) async fn close_if_finished(
    conn: &mut Conn,
    state: &State,
    actor: &Actor,
    dossier: &Dossier,
    now: Timestamp,
) -> Result<bool, AppError> {
    let grant = &dossier.grant;
    if grant.status != GrantStatus::InForce || !finished(conn, grant).await? {
        return Ok(false);
    }
    awards::close_grant(conn, grant, now).await?;
    let act = Act::new("disbursements.close_grant", "grant", grant.id).in_call(dossier.call.id);
    audit::record(conn, actor, act, now).await?;
    let mut readers = applications::members_of(conn, dossier.application.id).await?;
    let roles = [Role::GrantsOfficer, Role::ProgrammeManager];
    for officer in accounts::recipients(conn, Scope::Programme(dossier.call.programme), &roles).await? {
        if !readers.iter().any(|reader| reader.email == officer.email) {
            readers.push(officer);
        }
    }
    let notice = Notice::new("disbursements-grant-closed", grant.id)
        .with("title", dossier.application.title.as_str())
        .with("amount", (grant.amount, grant.currency))
        .link(links::show(grant.id));
    enqueue(conn, state, &notice, &readers).await?;
    Ok(true)
}

async fn finished(conn: &mut Conn, grant: &Grant) -> Result<bool, AppError> {
    let accepted = reports::final_report_accepted(conn, grant.id).await?;
    let tranches = awards::tranches_of(conn, grant.id).await?;
    let made = store::of_grants(conn, &[grant.id]).await?;
    Ok(is_finished(&states_of(&tranches, grant, accepted, &made), accepted))
}

/// Closes grants that were paid in full before their report was accepted, as where every tranche
/// waits for the agreement alone. Safe to run again.
pub async fn close_finished(state: &State) -> Result<(), AppError> {
    let finished = {
        let mut conn = state.db.conn().await?;
        let grants = awards::grants_in_force(&mut conn).await?;
        let ids: Vec<_> = grants.iter().map(|grant| grant.id).collect();
        let reports = reports::final_reports_of(&mut conn, &ids).await?;
        let tranches = awards::tranches_of_many(&mut conn, &ids).await?;
        let made = store::of_grants(&mut conn, &ids).await?;
        let done = |grant: &Grant| {
            let own = reports.iter().find(|report| report.grant == grant.id);
            let accepted = own.is_some_and(|report| report.status == reports::Status::Accepted);
            is_finished(&states_of(&tranches, grant, accepted, &made), accepted)
        };
        grants.into_iter().filter(done).map(|grant| grant.id).collect::<Vec<_>>()
    };
    for id in finished {
        let now = state.now();
        state
            .db
            .transaction(async |conn| {
                let grant = awards::find_grant_for_update(conn, id).await?;
                let dossier = Dossier::around(conn, grant).await?;
                let actor = Actor::program("disbursements.close");
                close_if_finished(conn, state, &actor, &dossier, now).await
            })
            .await?;
    }
    Ok(())
}
