//! What programs read of partners and invitations.

use actix_web::web::{Data, Json, Path, Query};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::db::Conn;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId, PartnerId};
use crate::base::kernel::text::{Email, cleaned};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications::handlers::partners::{answering, by_secret, invited, to_invite};
use crate::cycle::applications::handlers::reading;
use crate::cycle::applications::model::{Partner, PartnerStatus, Role};
use crate::cycle::applications::whole::{Whole, whole};
use crate::cycle::calls;
use crate::people::accounts::SignedIn;
use crate::people::organisations::Organisation;
use crate::web::api::Answer;
use crate::web::ui::Ui;

/// Whom the lead looks for in the register.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Sought {
    /// A part of a name in any language and script, of two characters or more.
    #[serde(default)]
    q: Option<String>,
}

/// Everybody who is or was asked, the lead first.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PartnerList {
    partners: Vec<PartnerTold>,
    /// Organisations of the register with such a name that are not there yet; for the lead alone.
    found: Vec<OrganisationFound>,
    /// Whether you may invite and remove.
    may_invite: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct PartnerTold {
    id: PartnerId,
    organisation: Option<OrganisationId>,
    names: Option<Translated>,
    /// The address that was asked.
    invited_email: Option<Email>,
    role: Role,
    status: PartnerStatus,
    answered_at: Option<Timestamp>,
    /// Why they declined.
    reason: Option<String>,
    /// Since when the lead is offered to this partner.
    lead_offered_at: Option<Timestamp>,
    reminded_at: Option<Timestamp>,
}

impl PartnerTold {
    fn of(whole: &Whole, one: &Partner) -> Self {
        let organisation = one.organisation.and_then(|id| whole.organisations.get(&id));
        Self {
            id: one.id,
            organisation: one.organisation,
            names: organisation.map(|one| one.names.clone()),
            invited_email: one.invited_email.clone().filter(|_| one.organisation.is_none()),
            role: one.role,
            status: one.status,
            answered_at: one.answered_at,
            reason: one.reason.clone(),
            lead_offered_at: one.lead_offered_at,
            reminded_at: one.reminded_at,
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
struct OrganisationFound {
    id: OrganisationId,
    names: Translated,
    #[schemars(example = "5100001")]
    registration_number: String,
}

impl From<Organisation> for OrganisationFound {
    fn from(one: Organisation) -> Self {
        Self { id: one.id, names: one.names, registration_number: one.registration_number }
    }
}

pub async fn list(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    query: Query<Sought>,
) -> Answer<Json<PartnerList>> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, &who, *id).await?;
    let sought = cleaned(query.q.as_deref().unwrap_or_default());
    let (may_invite, found) = to_invite(&mut conn, &ui, &reading, &sought).await?;
    let whole = &reading.whole;
    Ok(Json(PartnerList {
        partners: whole.partners.iter().map(|one| PartnerTold::of(whole, one)).collect(),
        found: found.into_iter().map(OrganisationFound::from).collect(),
        may_invite,
    }))
}

/// What the invited read before they answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct InvitationTold {
    application: ApplicationId,
    partner: PartnerId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    /// The name of the lead.
    lead: String,
    summary: String,
    call: CallId,
    call_title: Translated,
    deadline: Timestamp,
    zone: Zone,
    /// Whether an answer is still taken.
    is_open: bool,
    may_answer: bool,
    /// The organisations for which you may accept, where the letter named none.
    may_accept_for: Vec<OrganisationFound>,
}

async fn told(
    conn: &mut Conn,
    ui: &Ui,
    who: Option<&SignedIn>,
    partner: Partner,
    by_letter: bool,
) -> Answer<Json<InvitationTold>> {
    let whole = whole(conn, partner.application).await?;
    let call = calls::find(conn, whole.application.call).await?;
    let (may_answer, choice) = answering(conn, who, &partner, by_letter).await?;
    Ok(Json(InvitationTold {
        application: partner.application,
        partner: partner.id,
        reference: whole.application.reference(&call),
        lead: whole.lead().map(|id| whole.name(id, ui.language)).unwrap_or_default(),
        summary: whole.common.answers.text_of("summary").to_owned(),
        is_open: whole.application.is_open(&call, ui.now),
        title: whole.application.title,
        call: call.id,
        call_title: call.title,
        deadline: call.deadline,
        zone: call.zone,
        may_answer,
        may_accept_for: choice.into_iter().map(OrganisationFound::from).collect(),
    }))
}

pub async fn invitation(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, PartnerId)>,
) -> Answer<Json<InvitationTold>> {
    let mut conn = state.db.conn().await?;
    let partner = invited(&mut conn, &who, *path).await?;
    told(&mut conn, &ui, Some(&who), partner, false).await
}

pub async fn secret_invitation(
    state: Data<State>,
    ui: Ui,
    who: Option<SignedIn>,
    secret: Path<String>,
) -> Answer<Json<InvitationTold>> {
    let mut conn = state.db.conn().await?;
    let partner = by_secret(&mut conn, &secret).await?;
    told(&mut conn, &ui, who.as_ref(), partner, true).await
}
