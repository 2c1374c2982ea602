//! What officers see of drafts: that they exist, once the deadline has passed, so that a late arrival
//! can be recorded.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};

use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::state::State;
use crate::cycle::applications::access::may_know_drafts;
use crate::cycle::applications::{actions, pages, store};
use crate::cycle::calls::corrigendum::{CorrigendumForm, page_again};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations;
use crate::web::forms::{Posted, refusals};
use crate::web::paging::{After, Paged};
use crate::web::replies::{Reply, page, see_other};
use crate::web::ui::Ui;

/// Numbers, titles and leads of the drafts of a call; nothing of what is written in them.
pub(in crate::cycle::applications) async fn drafts_of(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    call: CallId,
) -> Result<(Call, bool, Vec<pages::DraftLine>), AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, call).await?;
    if !may_know_drafts(who, &call) {
        return Err(AppError::NotFound);
    }
    let is_over = ui.now > call.deadline;
    let drafts = if is_over { store::drafts_in(&mut conn, call.id).await? } else { Vec::new() };
    let ids: Vec<ApplicationId> = drafts.iter().map(|a| a.id).collect();
    let partners = store::partners_of_many(&mut conn, &ids).await?;
    let leads: HashMap<ApplicationId, OrganisationId> = partners
        .iter()
        .filter(|p| p.is_lead())
        .filter_map(|p| Some((p.application, p.organisation?)))
        .collect();
    let ids: Vec<OrganisationId> = leads.values().copied().collect();
    let known = organisations::find_many(&mut conn, &ids).await?;
    let lines: Vec<_> = drafts
        .iter()
        .map(|draft| {
            let lead = leads.get(&draft.id).and_then(|id| known.iter().find(|o| o.id == *id));
            let name = lead.map(|o| ui.text(&o.names)).unwrap_or_default();
            pages::DraftLine {
                id: draft.id,
                reference: draft.reference(&call),
                title: draft.title.clone(),
                lead: name,
            }
        })
        .collect();
    Ok((call, is_over, lines))
}

pub async fn drafts(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    let (call, is_over, lines) = drafts_of(&state, &ui, &who, *call).await?;
    let lines = Paged::after(lines, &query.after, |line| line.id.to_string());
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
    page_again(&ui, &call, posted.fields, &errors)
}
