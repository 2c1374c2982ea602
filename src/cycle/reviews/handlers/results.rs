//! What the assessors found, for applicants once the call is decided and for staff once the panel is
//! closed: every mark with its reason, and how the score came of them.

use actix_web::web::{Data, Path};

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::state::State;
use crate::cycle::applications::access::{seat_of, staff_may_read};
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Status};
use crate::cycle::reviews::pages::results::{Assessed, Results};
use crate::cycle::reviews::ranking::Ranked;
use crate::cycle::reviews::store;
use crate::cycle::reviews::store::assessments;
use crate::people::accounts::{self, Role, Scope, SignedIn};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// Whether applicants may read what was found: the award is approved.
pub const fn is_told(status: Status) -> bool {
    matches!(status, Status::Decided | Status::Archived)
}

/// As whom somebody reads: applicants never learn who assessed them, staff and the chair do. Whoever
/// has a place in the application reads it as an applicant, whatever else they are.
async fn shows_names(
    conn: &mut Conn,
    who: &SignedIn,
    application: &Application,
    call: &Call,
) -> Result<bool, AppError> {
    if seat_of(conn, who, application).await?.is_some() {
        return if is_told(call.status) { Ok(false) } else { Err(AppError::NotFound) };
    }
    let runs_it = who.in_call(call.id, &[Role::PanelChair]);
    let knows = runs_it || staff_may_read(who, application, call);
    if knows && store::is_closed(conn, call.id).await? { Ok(true) } else { Err(AppError::NotFound) }
}

/// What was found of one application, as somebody may read it.
pub(in crate::cycle::reviews) struct Found {
    pub application: Application,
    pub call: Call,
    pub ranked: Ranked,
    pub assessed: Vec<Assessed>,
    pub is_applicant: bool,
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let Found { application, call, ranked, assessed, is_applicant } = found(&state, &who, *id).await?;
    page(&Results { ui: &ui, application, call, ranked, assessed, is_applicant })
}

pub(in crate::cycle::reviews) async fn found(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
) -> Result<Found, AppError> {
    let mut conn = state.db.conn().await?;
    let application = applications::find(&mut conn, id).await?;
    let call = calls::find(&mut conn, application.call).await?;
    let with_names = shows_names(&mut conn, who, &application, &call).await?;
    let ranking = store::ranking(&mut conn, call.id).await?.unwrap_or_default();
    let ranked =
        ranking.into_iter().find(|one| one.application == application.id).ok_or(AppError::NotFound)?;
    let opinions = assessments::opinions_of(&mut conn, application.id).await?;
    let assignments = store::assignments_of(&mut conn, &[application.id]).await?;
    let mut known = Vec::new();
    if with_names {
        known = accounts::holders(&mut conn, Scope::Call(call.id)).await?;
    }
    let assessed = opinions
        .into_iter()
        .map(|opinion| {
            let author = assignments.iter().find(|assignment| assignment.ordinal == opinion.ordinal);
            let author = author.and_then(|a| known.iter().find(|one| one.account == a.account));
            Assessed { opinion, name: author.map(|one| one.name.clone()) }
        })
        .collect();
    Ok(Found { application, call, ranked, assessed, is_applicant: !with_names })
}
