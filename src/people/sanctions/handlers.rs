//! The queue of possible matches, and one of them.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::actions::{self, Decided};
use super::status::Outcome;
use super::{links, pages, reading};
use crate::base::error::AppError;
use crate::base::kernel::ids::SanctionsMatchId;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::Part;
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// Which part of the queue, as the address says it.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    status: String,
    #[serde(default)]
    after: String,
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, query: Query<Filter>) -> Reply {
    let mut conn = state.db.conn().await?;
    // What makes no sense is no filter.
    let status = query.status.parse().ok();
    let queue = reading::queue(&mut conn, &who, status, Part::Shown(&query.after)).await?;
    let form = Form::filled(Fields::default().with("status", &query.status));
    page(&pages::List { ui: &ui, queue, status, form })
}

async fn shown<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    id: SanctionsMatchId,
    form: Form,
) -> Result<pages::Show<'a>, AppError> {
    let mut conn = state.db.conn().await?;
    Ok(pages::Show { ui, seen: reading::one(&mut conn, who, id).await?, form })
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<SanctionsMatchId>) -> Reply {
    page(&shown(&state, &ui, &who, *id, Form::default()).await?)
}

fn decided(fields: &Fields) -> Result<Decided, Errors> {
    let mut errors = Errors::default();
    let outcome = errors.parse::<Outcome>("outcome", &fields.get("outcome"), "error-choice");
    let reason = fields.get("reason");
    let reason = match Decided::problem_with(&reason) {
        None => Some(reason),
        Some(problem) => errors.take("reason", Err(problem)),
    };
    // Without a version nobody knows what was decided on: as if it had changed meanwhile.
    let version = fields.get("version").parse().unwrap_or_default();
    let all = outcome.zip(reason).map(|(outcome, reason)| Decided { outcome, reason, version });
    errors.done(all)
}

pub async fn decide(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<SanctionsMatchId>,
    posted: Posted<Button>,
) -> Reply {
    {
        let mut conn = state.db.conn().await?;
        reading::one(&mut conn, &who, *id).await?.rights.need_decision()?;
    }
    let errors = match decided(&posted.fields) {
        Ok(decided) => match actions::decide(&state, &who, *id, decided).await {
            Ok(()) => return see_other(links::show(*id), "done-sanctions-decided"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown(&state, &ui, &who, *id, form).await?)
}
