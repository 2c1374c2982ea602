//! What people do with awards: propose, return, approve; accept or refuse the agreement.

mod agreement;
mod approving;
mod proposing;

pub use agreement::{accept_agreement, close_grant, may_sign, refuse_agreement};
pub use approving::approve;
pub use proposing::{may_propose, propose, propose_reserve, return_proposal};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::cycle::applications;
use crate::cycle::awards::model::{Decided, ProposalKind};
use crate::cycle::calls::{Call, Status};
use crate::people::accounts::{Role, SignedIn};
use crate::people::flags;

/// The staff of the programme know of it; one role may do it.
fn allow(who: &SignedIn, call: &Call, role: Role, otherwise: &'static str) -> Result<(), AppError> {
    if who.in_programme(call.programme, &[role]) {
        Ok(())
    } else if who.is_staff(call.programme) {
        Err(AppError::Forbidden(Phrase::new(otherwise)))
    } else {
        Err(AppError::NotFound)
    }
}

/// An award is decided while its call is closed, the reserve list drawn on while it is decided.
fn refuse_unless_open_to(call: &Call, kind: ProposalKind) -> Result<(), AppError> {
    let (needed, otherwise) = match kind {
        ProposalKind::Award => (Status::Closed, "awards-call-not-closed"),
        ProposalKind::Reserve => (Status::Decided, "awards-call-not-decided"),
    };
    if call.status == needed {
        return Ok(());
    }
    let status = Fact::Word(call.status.word().into());
    Err(AppError::refused(Phrase::new(otherwise).with("status", status)))
}

/// Names every application that cannot be awarded because a red flag stands against one of its organisations.
async fn refuse_barred(conn: &mut Conn, decisions: &[Decided], now: Timestamp) -> Result<(), AppError> {
    let awarded: Vec<_> = decisions.iter().filter(|d| d.amount.is_some()).map(|d| d.application).collect();
    let parties = applications::organisations_of(conn, &awarded).await?;
    let ids: Vec<_> = parties.values().flatten().map(|(_, organisation)| organisation.id).collect();
    let barred = flags::barred(conn, &ids, Zone::BELGRADE.day(now)).await?;
    if barred.is_empty() {
        return Ok(());
    }
    let titles = applications::find_many(conn, &awarded).await?;
    let mut said = Vec::new();
    for application in titles {
        let of = parties.get(&application.id).into_iter().flatten();
        for (_, organisation) in of.filter(|(_, organisation)| barred.contains(&organisation.id)) {
            said.push(
                Phrase::new("awards-barred")
                    .with("title", application.title.as_str())
                    .with("name", organisation.names.clone()),
            );
        }
    }
    Err(AppError::Refused(said))
}
