//! The task list of a draft, the page of what was submitted, the whole to be read, and withdrawal.

use actix_web::web::{Data, Path};
use serde::Deserialize;

use super::{Reading, any_reading, own_invitation, reading};
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::text::cleaned;
use crate::base::papers::{self, As};
use crate::base::state::State;
use crate::cycle::applications::access::{Seat, lead_decider};
use crate::cycle::applications::milestones::Tellers;
use crate::cycle::applications::status::Status;
use crate::cycle::applications::{actions, facts, judged, links, pages, presence};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::rulebook::assess;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, go_to, made, page, see_other};
use crate::web::ui::Ui;

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    tellers: Data<Tellers>,
) -> Reply {
    draft_or_sent(&state, &ui, &who, *id, &tellers, None).await
}

/// The page of an application; with a form that was refused, if there is one.
async fn draft_or_sent(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ApplicationId,
    tellers: &Tellers,
    refused: Option<Form>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let found = any_reading(&mut conn, who, id).await;
    let reading = match found {
        Ok(reading) => reading,
        // Whoever is invited is led to the invitation, and to nothing else.
        Err(error) => {
            let invitation = own_invitation(&mut conn, who, id).await?;
            return invitation.map_or(Err(error), go_to);
        }
    };
    if reading.whole.application.status != Status::Draft {
        let milestones =
            tellers.tell(&mut conn, &[id], (ui.language, ui.now)).await?.remove(&id).unwrap_or_default();
        let was_refused = refused.is_some();
        let sent = pages::Sent {
            ui,
            milestones,
            form: refused.unwrap_or_default(),
            may_withdraw: reading.lead_seat().is_some_and(Seat::may_decide)
                && reading.whole.application.status == Status::Submitted
                && reading.call.accepts_at(ui.now),
            has_seat: !reading.seats.is_empty(),
            whole: &reading.whole,
            call: &reading.call,
        };
        return if was_refused { form_again(&sent) } else { page(&sent) };
    }
    let facts = facts::facts_of(&mut conn, state, &reading.call, &reading.whole, state.now()).await?;
    let words = facts::vocabulary(&mut conn, &facts, ui.language).await?;
    let findings = assess(&reading.call.rules, &facts);
    let about = (&reading.whole.application, &reading.call);
    let changed = judged::seen(&mut conn, about, &findings, state.now()).await?;
    let told = match &changed {
        Some(changed) => judged::said(&mut conn, changed, &words, ui.language).await?,
        None => Vec::new(),
    };
    let others = presence::others(&mut conn, who, id, ui.now).await?;
    let was_refused = refused.is_some();
    let title = reading.whole.application.title.clone();
    let draft = pages::Draft {
        ui,
        form: refused.unwrap_or_else(|| Form::filled(Fields::default().with("title", title))),
        tasks: pages::tasks(ui, &reading, &others),
        owing: pages::owing(ui, &reading),
        rules: pages::rules(&findings, &words),
        changed: changed.map(|changed| (changed.cause, changed.at, told)),
        is_open: reading.call.accepts_at(ui.now),
        is_lead_writer: reading.is_lead_writer(),
        may_decide: reading.lead_seat().is_some_and(Seat::may_decide),
        whole: &reading.whole,
        call: &reading.call,
    };
    if was_refused { form_again(&draft) } else { page(&draft) }
}

#[derive(Debug, Deserialize)]
pub struct TitleForm {
    #[serde(default)]
    title: String,
}

pub async fn rename(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    tellers: Data<Tellers>,
    posted: Posted<TitleForm>,
) -> Reply {
    match actions::rename(&state, &who, *id, &cleaned(&posted.form.title)).await {
        Ok(()) => see_other(links::show(*id), "done-applications-saved"),
        Err(error) => {
            let mut errors = Errors::default();
            for (_, phrase) in refusals(error)?.iter() {
                errors.add("title", phrase.clone());
            }
            let form = Form::wrong(&ui, posted.fields, &errors)?;
            draft_or_sent(&state, &ui, &who, *id, &tellers, Some(form)).await
        }
    }
}

/// The whole application on one page, for those who have a place in it and for staff.
pub async fn text(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = any_reading(&mut conn, &who, *id).await?;
    let places = places::places(&mut conn).await?;
    let (whole, call, documents) = (&reading.whole, &reading.call, links::documents(*id));
    let body = pages::WholeText { ui: &ui, whole, call, places: &places, documents };
    page(&pages::Text { ui: &ui, whole, call, body })
}

pub async fn pdf(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    paper(&state, &ui, &who, *id, As::Pdf).await
}

pub async fn docx(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    paper(&state, &ui, &who, *id, As::Docx).await
}

/// The same to take along, in the reader's language.
async fn paper(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, kind: As) -> Reply {
    let mut conn = state.db.conn().await?;
    let Reading { whole, call, .. } = &any_reading(&mut conn, who, id).await?;
    let places = places::places(&mut conn).await?;
    // Setting takes its time, and needs no connection.
    drop(conn);
    let body = pages::WholeText { ui, whole, call, places: &places, documents: String::new() };
    let name = format!("{}.{}", whole.application.reference(call).replace('/', "-"), kind.ending());
    made(&name, kind.media_type(), papers::set(body.paper()?, kind).await?)
}

pub async fn withdrawal_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, &who, *id).await?;
    lead_decider(&reading.seats)?;
    page(&pages::Withdrawal { ui: &ui, form: Form::default(), whole: &reading.whole, call: &reading.call })
}

pub async fn withdraw(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::withdraw(&state, &who, *id).await {
        Ok(()) => see_other(links::show(*id), "done-applications-withdrawn"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            let reading = reading(&mut *state.db.conn().await?, &who, *id).await?;
            form_again(&pages::Withdrawal { ui: &ui, form, whole: &reading.whole, call: &reading.call })
        }
    }
}
