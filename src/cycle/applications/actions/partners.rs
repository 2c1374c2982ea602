//! Inviting partners, and their answers.

use serde_json::json;

use super::{
    Desk, content_changed, forbidden, refuse_barred, refuse_merged, refuse_twice, refuse_unless_open,
};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, OrganisationId, PartnerId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text::Email;
use crate::base::state::State;
use crate::cycle::applications::access::{DECIDERS, lead_writer, seats};
use crate::cycle::applications::budget::BudgetInput;
use crate::cycle::applications::history::Changed;
use crate::cycle::applications::judged::{self, Cause};
use crate::cycle::applications::model::{Partner, PartnerStatus, Role as Place};
use crate::cycle::applications::store::{self, NewPartner};
use crate::cycle::applications::{letters, links};
use crate::cycle::calls;
use crate::notices::{Recipient, enqueue};
use crate::people::accounts::{self, SignedIn, tokens};
use crate::people::organisations;

/// Nobody writes one application with more organisations than these, whatever a call allows.
pub const MOST_ORGANISATIONS: usize = 12;
/// So often one organisation or address is asked into one application: letters are not for pestering.
pub const MOST_INVITATIONS: usize = 3;
const MOST_REASON: usize = 1000;

/// Whom the lead invites.
#[derive(Debug, Clone)]
pub enum Invitee {
    /// An organisation of the register.
    Organisation(OrganisationId),
    /// Somebody who will choose, or first register, an organisation.
    Email(Email),
}

/// By what right somebody answers an invitation.
#[derive(Debug, Clone)]
pub enum By {
    /// As administrator or signatory of the organisation that was invited or is in.
    Organisation,
    /// With the secret of a link that was sent by e-mail, for one of one's own organisations.
    Secret { secret: String, organisation: Option<OrganisationId> },
}

/// Invites an organisation or an address; the lead's writers may.
pub async fn invite(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    invitee: Invitee,
) -> Result<PartnerId, AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let seat = *lead_writer(&desk.seats)?;
            desk.refuse_unless_open(now)?;
            if let Invitee::Organisation(organisation) = invitee {
                refuse_merged(conn, organisation).await?;
                let live = desk.partners.iter().filter(|p| p.is_in() || p.is_asked());
                refuse_twice(conn, organisation, live).await?;
            }
            refuse_asked_or_too_many(&desk, &invitee)?;
            let secret = matches!(invitee, Invitee::Email(_)).then(tokens::new_secret);
            let hash = secret.as_deref().map(tokens::hash);
            let (organisation, email) = match &invitee {
                Invitee::Organisation(organisation) => (Some(*organisation), None),
                Invitee::Email(email) => (None, Some(email)),
            };
            let new = NewPartner {
                application: id,
                organisation,
                email,
                secret_hash: hash.as_deref(),
                role: Place::Partner,
                status: PartnerStatus::Invited,
            };
            let partner = store::insert_partner(conn, &new, who.account, now).await?;
            let act = desk.act("applications.invite").by_organisation(seat.organisation);
            let act = act.with(json!({ "partner": partner, "organisation": organisation, "email": email }));
            audit::record(conn, &who.actor(), act, now).await?;
            write_invitation(conn, state, &desk, (seat.organisation, partner), &invitee, secret).await?;
            Ok(partner)
        })
        .await
}

fn refuse_asked_or_too_many(desk: &Desk, invitee: &Invitee) -> Result<(), AppError> {
    let mut live = desk.partners.iter().filter(|p| p.is_in() || p.is_asked());
    let is_them = |p: &&Partner| match invitee {
        Invitee::Organisation(organisation) => p.organisation == Some(*organisation),
        Invitee::Email(email) => p.invited_email.as_ref() == Some(email),
    };
    // Whoever accepted by an address stands there as an organisation.
    if live.clone().filter(is_them).any(Partner::is_asked) {
        return Err(AppError::refused(Phrase::new("applications-invited-already")));
    }
    if desk.partners.iter().filter(is_them).count() >= MOST_INVITATIONS {
        return Err(AppError::refused(
            Phrase::new("applications-invited-often").with("most", MOST_INVITATIONS),
        ));
    }
    if live.nth(MOST_ORGANISATIONS - 1).is_some() {
        let full = Phrase::new("applications-partners-full").with("most", MOST_ORGANISATIONS);
        return Err(AppError::refused(full));
    }
    Ok(())
}

async fn write_invitation(
    conn: &mut Conn,
    state: &State,
    desk: &Desk,
    (lead, partner): (OrganisationId, PartnerId),
    invitee: &Invitee,
    secret: Option<String>,
) -> Result<(), AppError> {
    let lead = organisations::find(conn, lead).await?;
    let (kind, link, readers) = match (invitee, secret) {
        (Invitee::Organisation(organisation), _) => {
            let readers = letters::people_of(conn, &[*organisation], &DECIDERS).await?;
            ("applications-invited", links::invitation(desk.application.id, partner), readers)
        }
        (Invitee::Email(email), secret) => {
            let link = links::secret_invitation(&secret.unwrap_or_default());
            ("applications-invited-by-email", link, vec![reader_at(conn, desk, email).await?])
        }
    };
    let letter = letters::about(kind, partner, &desk.application, &desk.call)
        .with("lead", lead.names)
        .with("deadline", (desk.call.deadline, desk.call.zone))
        .link(link);
    Ok(enqueue(conn, state, &letter, &readers).await?)
}

/// Whoever reads at an address: its account, or somebody unknown in the application's language.
async fn reader_at(conn: &mut Conn, desk: &Desk, email: &Email) -> Result<Recipient, AppError> {
    Ok(match accounts::account_by_email(conn, email).await? {
        Some(account) => accounts::recipient(conn, account.id).await?,
        None => Recipient {
            account: None,
            name: email.to_string(),
            email: email.clone(),
            language: desk.application.language,
        },
    })
}

/// Those who answer for a partner: of its organisation, or at the address that was invited.
pub(super) async fn readers_of(
    conn: &mut Conn,
    desk: &Desk,
    partner: &Partner,
) -> Result<Vec<Recipient>, AppError> {
    Ok(match (partner.organisation, &partner.invited_email) {
        (Some(organisation), _) => letters::people_of(conn, &[organisation], &DECIDERS).await?,
        (None, Some(email)) => vec![reader_at(conn, desk, email).await?],
        (None, None) => Vec::new(),
    })
}

/// A locked application with the partner that an answer is about.
struct Answering {
    desk: Desk,
    partner: Partner,
    organisation: Option<OrganisationId>,
}

/// Finds whom an answer is about; whoever has nothing to do with it does not learn that it exists.
async fn answering(
    conn: &mut Conn,
    who: &SignedIn,
    (id, partner): (ApplicationId, PartnerId),
    by: &By,
    now: Timestamp,
) -> Result<Answering, AppError> {
    let application = store::find_for_update(conn, id).await?;
    let call = calls::find(conn, application.call).await?;
    let partners = store::partners_of(conn, id).await?;
    let partner = partners.iter().find(|p| p.id == partner).cloned().ok_or(AppError::NotFound)?;
    let organisation = match by {
        By::Organisation => {
            let organisation = partner.organisation.ok_or(AppError::NotFound)?;
            if !who.is_member(organisation) {
                return Err(AppError::NotFound);
            }
            Some(organisation)
        }
        By::Secret { secret, organisation } => {
            let found = store::invitation_by_secret(conn, &tokens::hash(secret)).await?;
            if found.is_none_or(|found| found.id != partner.id) {
                return Err(AppError::NotFound);
            }
            *organisation
        }
    };
    if organisation.is_some_and(|o| !who.in_organisation(o, &DECIDERS)) {
        return Err(forbidden("applications-deciders-only"));
    }
    let seats = seats(who, &partners);
    refuse_unless_open(&application, &call, now)?;
    Ok(Answering { desk: Desk { application, call, partners, seats }, partner, organisation })
}

fn refuse_unless_asked(partner: &Partner) -> Result<(), AppError> {
    if partner.is_asked() { Ok(()) } else { Err(AppError::refused(Phrase::new("applications-answered"))) }
}

/// Accepts an invitation: the organisation is in, with an own part and budget to fill in. Its
/// administrator or signatory may.
pub async fn accept(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    partner: PartnerId,
    by: By,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let Answering { desk, partner, organisation } =
                answering(conn, who, (id, partner), &by, now).await?;
            refuse_unless_asked(&partner)?;
            let organisation = organisation
                .ok_or_else(|| AppError::refused(Phrase::new("applications-choose-organisation")))?;
            refuse_merged(conn, organisation).await?;
            refuse_barred(conn, &[organisation], now).await?;
            let others = desk.partners.iter().filter(|p| p.id != partner.id && (p.is_in() || p.is_asked()));
            refuse_twice(conn, organisation, others).await?;
            let before = judged::live(conn, state, (&desk.call, id), now).await?;
            let joined =
                Partner { organisation: Some(organisation), status: PartnerStatus::Accepted, ..partner };
            store::save_answer(conn, &joined, who.account, now).await?;
            store::add_part(conn, id, Some(organisation), who.account, now).await?;
            let act = desk.act("applications.accept").by_organisation(organisation);
            audit::record(conn, &who.actor(), act.with(json!({ "partner": joined.id })), now).await?;
            let standing = store::partners_of(conn, id).await?;
            let changed = Changed::partners(&standing, "applications-change-joined");
            content_changed(conn, state, who, &desk, &[changed], now).await?;
            judged::keep(conn, state, (&desk.call, id), (&before, Cause::Joined), now).await?;
            let name = organisations::find(conn, organisation).await?.names;
            let letter = letters::about("applications-accepted", joined.id, &desk.application, &desk.call)
                .with("partner", name);
            let readers = letters::lead_of(conn, &desk.partners).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

/// Declines an invitation, or leaves an application that one had accepted. The lead never can.
pub async fn decline(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    partner: PartnerId,
    by: By,
    reason: Option<String>,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let Answering { desk, partner, organisation } =
                answering(conn, who, (id, partner), &by, now).await?;
            if partner.is_lead() || !(partner.is_asked() || partner.is_in()) {
                return Err(AppError::refused(Phrase::new("applications-answered")));
            }
            refuse_long(reason.as_deref())?;
            let was_in = partner.is_in();
            let before = judged::live(conn, state, (&desk.call, id), now).await?;
            // A secret link is answered for the address: no organisation is named by saying no.
            let left = Partner { status: PartnerStatus::Declined, reason: reason.clone(), ..partner };
            store::save_answer(conn, &left, who.account, now).await?;
            let mut act = desk.act("applications.decline");
            act.organisation = organisation;
            let act = act.with(json!({ "partner": left.id, "reason": reason, "had_accepted": was_in }));
            audit::record(conn, &who.actor(), act, now).await?;
            if was_in {
                gone(conn, state, who, &desk, &left, now).await?;
                judged::keep(conn, state, (&desk.call, id), (&before, Cause::Left), now).await?;
            }
            let name = called(conn, &left).await?;
            let letter = letters::about("applications-declined", left.id, &desk.application, &desk.call)
                .with("partner", name)
                .with("reason", reason.unwrap_or_else(|| "–".into()));
            let readers = letters::lead_of(conn, &desk.partners).await?;
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

fn refuse_long(reason: Option<&str>) -> Result<(), AppError> {
    match reason {
        Some(text) if text.chars().count() > MOST_REASON => {
            Err(AppError::refused(Phrase::new("error-too-long").with("max", MOST_REASON)))
        }
        _ => Ok(()),
    }
}

/// An organisation that was in is out: its money leaves the joint budget, its words stay for its return.
async fn gone(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    desk: &Desk,
    left: &Partner,
    now: Timestamp,
) -> Result<(), AppError> {
    let id = desk.application.id;
    let standing = store::partners_of(conn, id).await?;
    let mut changed = vec![Changed::partners(&standing, "applications-change-left")];
    if let Some(organisation) = left.organisation {
        store::replace_budget(conn, id, organisation, &BudgetInput::default()).await?;
        changed.push(Changed::budget(organisation, &BudgetInput::default()));
    }
    content_changed(conn, state, who, desk, &changed, now).await
}

/// Takes an invitation back or a partner out, before submission; the lead's writers may.
pub async fn remove(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    partner: PartnerId,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let now = state.now();
            let desk = Desk::open(conn, who, id).await?;
            let seat = *lead_writer(&desk.seats)?;
            desk.refuse_unless_open(now)?;
            let partner =
                desk.partners.iter().find(|p| p.id == partner).cloned().ok_or(AppError::NotFound)?;
            if partner.is_lead() || !(partner.is_asked() || partner.is_in()) {
                return Err(AppError::refused(Phrase::new("applications-answered")));
            }
            let was_in = partner.is_in();
            let before = judged::live(conn, state, (&desk.call, id), now).await?;
            let readers = readers_of(conn, &desk, &partner).await?;
            let out = Partner { status: PartnerStatus::Removed, ..partner };
            store::save_answer(conn, &out, who.account, now).await?;
            let act = desk.act("applications.remove_partner").by_organisation(seat.organisation);
            let act =
                act.with(json!({ "partner": out.id, "organisation": out.organisation, "was_in": was_in }));
            audit::record(conn, &who.actor(), act, now).await?;
            if was_in {
                gone(conn, state, who, &desk, &out, now).await?;
                judged::keep(conn, state, (&desk.call, id), (&before, Cause::Removed), now).await?;
            }
            let lead = organisations::find(conn, seat.organisation).await?.names;
            let letter = letters::about("applications-removed", out.id, &desk.application, &desk.call)
                .with("lead", lead)
                .link(links::LIST);
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}

/// A partner's name in all languages, or the address that was invited.
async fn called(conn: &mut Conn, partner: &Partner) -> Result<Fact, AppError> {
    Ok(match (partner.organisation, &partner.invited_email) {
        (Some(id), _) => organisations::find(conn, id).await?.names.into(),
        (None, email) => email.as_ref().map(Email::to_string).unwrap_or_default().into(),
    })
}
