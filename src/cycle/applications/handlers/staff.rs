//! What officers see of drafts: that they exist, once the deadline has passed, so that a late arrival
//! can be recorded.

use actix_web::web::{Data, Path, Query};

use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::state::State;
use crate::cycle::applications::access::may_know_drafts;
use crate::cycle::applications::store::many::drafts_in;
use crate::cycle::applications::{actions, organisations_of, pages};
use crate::cycle::calls::corrigendum::{CorrigendumForm, page_again};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::web::forms::{Posted, refusals};
use crate::web::paging::{After, Paged, Part};
use crate::web::replies::{Reply, page, see_other};
use crate::web::ui::Ui;

/// Numbers, titles and leads of the drafts of a call; nothing of what is written in them.
pub(in crate::cycle::applications) async fn drafts_of(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    call: CallId,
    part: Part<'_>,
) -> Result<(Call, bool, Paged<pages::DraftLine>), AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, call).await?;
    if !may_know_drafts(who, &call) {
        return Err(AppError::NotFound);
    }
    let is_over = ui.now > call.deadline;
    if !is_over {
        return Ok((call, is_over, Part::Whole.of(Vec::new(), |line: &pages::DraftLine| line.id.into())));
    }
    let drafts = drafts_in(&mut conn, call.id, part).await?;
    let ids: Vec<ApplicationId> = drafts.iter().map(|a| a.id).collect();
    let mut organisations = organisations_of(&mut conn, &ids).await?;
    let lines = drafts.map(|draft| {
        let lead = organisations.remove(&draft.id).unwrap_or_default().into_iter().find(|(p, _)| p.is_lead());
        pages::DraftLine {
            id: draft.id,
            reference: draft.reference(&call),
            lead: lead.map(|(_, organisation)| ui.text(&organisation.names)).unwrap_or_default(),
            title: draft.title,
        }
    });
    Ok((call, is_over, lines))
}

pub async fn drafts(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    let (call, is_over, lines) = drafts_of(&state, &ui, &who, *call, Part::Shown(&query.after)).await?;
    let may_record = who.in_programme(call.programme, &[Role::GrantsOfficer]);
    page(&pages::Drafts { ui: &ui, call: &call, is_over, may_record, lines })
}

/// Publishes a corrigendum; the form stands in the calls room, but only here it is known whom to tell.
pub async fn publish_corrigendum(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<CorrigendumForm>,
) -> Reply {
    let call = calls::find(&mut *state.db.conn().await?, *call).await?;
    calls::require_manager(&who, &call)?;
    let errors = match posted.form.parse(call.zone) {
        Ok(input) => match actions::publish_corrigendum(&state, &who, call.id, input).await {
            Ok(()) => return see_other(calls::links::show(call.id), "done-applications-corrigendum"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    page_again(&mut *state.db.conn().await?, &ui, &call, posted.fields, &errors).await
}
