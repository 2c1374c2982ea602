//! Partners: whom the lead invites, and what the invited see and answer.

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use super::{Reading, reading};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId, PartnerId};
use crate::base::kernel::text::{Email, cleaned};
use crate::base::state::State;
use crate::cycle::applications::access::{DECIDERS, lead_writer};
use crate::cycle::applications::actions::{By, Invitee};
use crate::cycle::applications::model::Partner;
use crate::cycle::applications::whole::whole;
use crate::cycle::applications::{actions, links, pages, store};
use crate::cycle::calls;
use crate::people::accounts::{SignedIn, tokens};
use crate::people::organisations::{self, Organisation};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// How many organisations a search shows; whoever sought more precisely finds the rest.
const MOST_FOUND: i64 = 20;

#[derive(Debug, Deserialize)]
pub struct Search {
    #[serde(default)]
    q: String,
}

pub async fn list(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    query: Query<Search>,
) -> Reply {
    let form = Form::filled(Fields::default().with("q", &query.q));
    shown(&state, &ui, &who, *id, &query.q, form).await
}

async fn shown(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, sought: &str, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    let sought = cleaned(sought);
    let (invites, found) = to_invite(&mut conn, ui, &reading, &sought).await?;
    let was_refused = form.is_wrong();
    let Reading { whole, call, seats } = &reading;
    let is_open = whole.application.is_open(call, ui.now);
    let template = pages::Partners { ui, form, whole, call, sought, found, invites, is_open, seats };
    if was_refused { form_again(&template) } else { page(&template) }
}

/// Whether the reader may invite, and whom a search finds that is not there yet.
pub(in crate::cycle::applications) async fn to_invite(
    conn: &mut Conn,
    ui: &Ui,
    reading: &Reading,
    sought: &str,
) -> Result<(bool, Vec<Organisation>), AppError> {
    let invites = reading.is_lead_writer() && reading.whole.application.is_open(&reading.call, ui.now);
    if !invites || sought.chars().count() < 2 {
        return Ok((invites, Vec::new()));
    }
    let mut found = organisations::named_like(conn, sought, MOST_FOUND).await?;
    let live = reading.whole.partners.iter().filter(|p| p.is_in() || p.is_asked());
    let there: Vec<OrganisationId> = live.filter_map(|p| p.organisation).collect();
    found.retain(|organisation| !there.contains(&organisation.id));
    Ok((invites, found))
}

#[derive(Debug, Deserialize)]
pub struct InviteForm {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    email: String,
}

impl InviteForm {
    fn parse(&self) -> Result<Invitee, Errors> {
        let mut errors = Errors::default();
        let invitee = if self.organisation.is_empty() {
            errors.parse::<Email>("email", &self.email, "error-email").map(Invitee::Email)
        } else {
            errors.parse::<OrganisationId>("q", &self.organisation, "error-choice").map(Invitee::Organisation)
        };
        errors.done(invitee)
    }
}

pub async fn invite(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<InviteForm>,
) -> Reply {
    lead_writer(&reading(&mut *state.db.conn().await?, &who, *id).await?.seats)?;
    let errors = match posted.form.parse() {
        Ok(invitee) => match actions::invite(&state, &who, *id, invitee).await {
            Ok(_) => return see_other(links::partners(*id), "done-applications-invited"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    shown(&state, &ui, &who, *id, "", form).await
}

pub async fn remove(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, PartnerId)>,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::remove(&state, &who, path.0, path.1).await;
    acted(&state, &ui, &who, path.0, posted, done.map(|()| "done-applications-removed")).await
}

/// The list again, with what was done or why not.
async fn acted(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ApplicationId,
    posted: Posted<Button>,
    done: Result<&'static str, AppError>,
) -> Reply {
    match done {
        Ok(done) => see_other(links::partners(id), done),
        Err(error) => {
            let form = Form::wrong(ui, posted.fields, &refusals(error)?)?;
            shown(state, ui, who, id, "", form).await
        }
    }
}

type OnePartner = Path<(ApplicationId, PartnerId)>;

pub async fn remind(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: OnePartner,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::remind(&state, &who, path.0, path.1).await;
    acted(&state, &ui, &who, path.0, posted, done.map(|()| "done-applications-reminded")).await
}

pub async fn offer_lead(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: OnePartner,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::offer_lead(&state, &who, path.0, path.1).await;
    acted(&state, &ui, &who, path.0, posted, done.map(|()| "done-applications-lead-offered")).await
}

pub async fn take_lead(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: OnePartner,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::take_lead(&state, &who, path.0, path.1).await;
    acted(&state, &ui, &who, path.0, posted, done.map(|()| "done-applications-lead-taken")).await
}

pub async fn end_lead_offer(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: OnePartner,
    posted: Posted<Button>,
) -> Reply {
    let done = actions::end_lead_offer(&state, &who, path.0, path.1).await;
    acted(&state, &ui, &who, path.0, posted, done.map(|()| "done-applications-lead-offer-ended")).await
}

/// What an invited organisation's members see: the call, the title, the lead and the summary.
pub async fn invitation(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, PartnerId)>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let partner = invited(&mut conn, &who, *path).await?;
    invitation_page(&mut conn, &ui, Some(&who), partner, None, Form::default()).await
}

pub(in crate::cycle::applications) async fn invited(
    conn: &mut Conn,
    who: &SignedIn,
    (id, partner): (ApplicationId, PartnerId),
) -> Result<Partner, AppError> {
    let partners = store::partners_of(conn, id).await?;
    let partner = partners.into_iter().find(|p| p.id == partner).ok_or(AppError::NotFound)?;
    let member = partner.organisation.is_some_and(|organisation| who.is_member(organisation));
    if member && (partner.is_asked() || partner.is_in()) { Ok(partner) } else { Err(AppError::NotFound) }
}

/// The link of a letter: whoever holds it may look; to answer one must be signed in.
pub async fn secret_invitation(
    state: Data<State>,
    ui: Ui,
    who: Option<SignedIn>,
    secret: Path<String>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let partner = by_secret(&mut conn, &secret).await?;
    invitation_page(&mut conn, &ui, who.as_ref(), partner, Some(&secret), Form::default()).await
}

pub(in crate::cycle::applications) async fn by_secret(
    conn: &mut Conn,
    secret: &str,
) -> Result<Partner, AppError> {
    store::invitation_by_secret(conn, &tokens::hash(secret)).await?.ok_or(AppError::NotFound)
}

/// Whether somebody may answer, and for which of their organisations where the letter named none.
pub(in crate::cycle::applications) async fn answering(
    conn: &mut Conn,
    who: Option<&SignedIn>,
    partner: &Partner,
    by_letter: bool,
) -> Result<(bool, Vec<Organisation>), AppError> {
    let choice: Vec<Organisation> = match who.filter(|_| by_letter) {
        Some(who) => {
            let mut own = who.roles.organisations();
            own.retain(|id| who.in_organisation(*id, &DECIDERS));
            organisations::find_many(conn, &own).await?
        }
        None => Vec::new(),
    };
    let answers = match partner.organisation.filter(|_| !by_letter) {
        Some(organisation) => who.is_some_and(|w| w.in_organisation(organisation, &DECIDERS)),
        None => who.is_some(),
    };
    Ok((answers, choice))
}

async fn invitation_page(
    conn: &mut Conn,
    ui: &Ui,
    who: Option<&SignedIn>,
    partner: Partner,
    secret: Option<&str>,
    form: Form,
) -> Reply {
    let whole = whole(conn, partner.application).await?;
    let call = calls::find(conn, whole.application.call).await?;
    let (answers, choice) = answering(conn, who, &partner, secret.is_some()).await?;
    let was_refused = form.is_wrong();
    let template = pages::Invitation {
        ui,
        form,
        is_open: whole.application.is_open(&call, ui.now),
        is_stranger: who.is_none(),
        answers,
        choice,
        secret: secret.map(str::to_owned),
        partner,
        whole: &whole,
        call: &call,
    };
    if was_refused { form_again(&template) } else { page(&template) }
}

#[derive(Debug, Deserialize)]
pub struct AnswerForm {
    #[serde(default)]
    secret: String,
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    reason: String,
}

impl AnswerForm {
    fn by(&self) -> By {
        if self.secret.is_empty() {
            return By::Organisation;
        }
        By::Secret { secret: self.secret.clone(), organisation: self.organisation.parse().ok() }
    }
}

pub async fn accept(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, PartnerId)>,
    posted: Posted<AnswerForm>,
) -> Reply {
    let (id, partner) = *path;
    match actions::accept(&state, &who, id, partner, posted.form.by()).await {
        Ok(()) => see_other(links::show(id), "done-applications-accepted"),
        Err(error) => answer_again(&state, &ui, &who, (id, partner), posted, error).await,
    }
}

pub async fn decline(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, PartnerId)>,
    posted: Posted<AnswerForm>,
) -> Reply {
    let (id, partner) = *path;
    let reason = Some(cleaned(&posted.form.reason)).filter(|reason| !reason.is_empty());
    match actions::decline(&state, &who, id, partner, posted.form.by(), reason).await {
        Ok(()) => see_other(links::LIST, "done-applications-declined"),
        Err(error) => answer_again(&state, &ui, &who, (id, partner), posted, error).await,
    }
}

async fn answer_again(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    path: (ApplicationId, PartnerId),
    posted: Posted<AnswerForm>,
    error: AppError,
) -> Reply {
    let errors = refusals(error)?;
    let mut conn = state.db.conn().await?;
    let secret = Some(posted.form.secret.as_str()).filter(|secret| !secret.is_empty());
    let partner = match secret {
        Some(secret) => by_secret(&mut conn, secret).await?,
        None => invited(&mut conn, who, path).await?,
    };
    let form = Form::wrong(ui, posted.fields, &errors)?;
    invitation_page(&mut conn, ui, Some(who), partner, secret, form).await
}
