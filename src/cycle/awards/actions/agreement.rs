//! Every organisation accepts the agreement, or one refuses it.

use serde_json::json;

use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{GrantId, OrganisationId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::awards::letters;
use crate::cycle::awards::model::{Acceptance, Grant, Signature};
use crate::cycle::awards::parties::{Parties, parties_of};
use crate::cycle::awards::standing::reserve_list;
use crate::cycle::awards::status::{GrantStatus, Move};
use crate::cycle::awards::store::grants as store;
use crate::cycle::calls;
use crate::ledger::{self, Entry, Kind, Line};
use crate::people::accounts::{Role, SignedIn};

/// Longest name and capacity of a signatory, in characters.
const LONGEST_NAME: usize = 200;
/// Longest reason of a refusal, in characters.
const LONGEST_REASON: usize = 2000;

/// Lets those through who sign for any of the grant's organisations.
pub async fn may_sign(state: &State, who: &SignedIn, grant: GrantId) -> Result<(), AppError> {
    let mut conn = state.db.conn().await?;
    let grant = store::find_grant(&mut conn, grant).await?;
    let parties = parties_of(&mut conn, &grant).await?;
    allow_signatory(who, &parties, None).map(|_| ())
}

/// Accepts the agreement for one organisation, with the name and capacity of whoever signs and the
/// fingerprint of what they read. Once all have accepted it is in force. Gives the grant as it then
/// stands.
pub async fn accept_agreement(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    signature: Signature,
) -> Result<Grant, AppError> {
    let Signature { organisation, name, capacity, agreement } = signature;
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let grant = store::find_grant_for_update(conn, grant).await?;
            let parties = parties_of(conn, &grant).await?;
            allow_signatory(who, &parties, Some(organisation))?;
            if grant.status != GrantStatus::Offered {
                return Err(not_offered(&grant));
            }
            let mut accepted: Vec<OrganisationId> =
                store::acceptances_of(conn, grant.id).await?.into_iter().map(|a| a.organisation).collect();
            if accepted.contains(&organisation) {
                return Err(AppError::refused(Phrase::new("awards-accepted-already")));
            }
            let acceptance = Acceptance {
                organisation,
                signatory: within(&name, LONGEST_NAME, "awards-signature-incomplete")?,
                capacity: within(&capacity, LONGEST_NAME, "awards-signature-incomplete")?,
                accepted_at: now,
                agreement: store::agreement_of(conn, grant.id).await?.sha256,
            };
            if acceptance.agreement != agreement {
                return Err(AppError::refused(Phrase::new("awards-agreement-differs")));
            }
            store::insert_acceptance(conn, grant.id, who.account, &acceptance).await?;
            let Acceptance { signatory, capacity, agreement, .. } = &acceptance;
            let details = json!({ "signatory": signatory, "capacity": capacity, "agreement": agreement });
            let act = Act::new("awards.accept", "grant", grant.id).in_call(grant.call);
            let act = act.by_organisation(organisation).with(details);
            audit::record(conn, &who.actor(), act, now).await?;
            accepted.push(organisation);
            if parties.organisations.iter().all(|o| accepted.contains(&o.id)) {
                return take_effect(conn, state, who, &grant, &parties, now).await;
            }
            letters::accepted(conn, state, who, &grant, &parties, (organisation, accepted.len())).await?;
            Ok(grant)
        })
        .await
}

async fn take_effect(
    conn: &mut Conn,
    state: &State,
    who: &SignedIn,
    grant: &Grant,
    parties: &Parties,
    now: Timestamp,
) -> Result<Grant, AppError> {
    let in_force = store::save_move(conn, grant, grant.status.after(Move::TakeEffect)?, now).await?;
    let act = Act::new("awards.in_force", "grant", grant.id).in_call(grant.call);
    audit::record(conn, &who.actor(), act, now).await?;
    letters::in_force(conn, state, &in_force, parties).await?;
    Ok(in_force)
}

/// Refuses the agreement for all: the grant ends and its money goes back to what is left.
pub async fn refuse_agreement(
    state: &State,
    who: &SignedIn,
    grant: GrantId,
    reason: &str,
) -> Result<Grant, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let grant = store::find_grant_for_update(conn, grant).await?;
            let parties = parties_of(conn, &grant).await?;
            let organisation = allow_signatory(who, &parties, None)?;
            if grant.status != GrantStatus::Offered {
                return Err(not_offered(&grant));
            }
            let reason = within(reason, LONGEST_REASON, "awards-refusal-reason-needed")?;
            let refused = store::save_move(conn, &grant, grant.status.after(Move::Refuse)?, now).await?;
            let entry = Entry {
                what: "awards.release",
                subject: grant.id.into(),
                by: Some(who.account),
                lines: vec![
                    Line::to(grant.call, Kind::Left, grant.amount),
                    Line::from(grant.id, Kind::Committed, grant.amount),
                ],
            };
            ledger::post(conn, &entry, now).await?;
            let act = Act::new("awards.refuse", "grant", grant.id)
                .in_call(grant.call)
                .by_organisation(organisation)
                .with(json!({ "reason": reason, "released": grant.amount }));
            audit::record(conn, &who.actor(), act, now).await?;
            let can_be_drawn = parties.call.status == calls::Status::Decided;
            let waiting =
                if can_be_drawn { reserve_list(conn, &parties.call).await?.candidates.len() } else { 0 };
            letters::refused(conn, state, &refused, &parties, (organisation, &reason), waiting).await?;
            Ok(refused)
        })
        .await
}

/// Closes a grant in force, in the caller's transaction. Whether everything is reported and paid is for
/// the caller to know, and the caller records the act and tells people of it.
pub async fn close_grant(conn: &mut Conn, grant: &Grant, now: Timestamp) -> Result<Grant, AppError> {
    store::save_move(conn, grant, grant.status.after(Move::Close)?, now).await
}

/// Whoever has nothing to do with the grant learns nothing; a member who is no signatory of the
/// organisation is told who must act. Gives the organisation for which the person signs.
fn allow_signatory(
    who: &SignedIn,
    parties: &Parties,
    wanted: Option<OrganisationId>,
) -> Result<OrganisationId, AppError> {
    let knows =
        parties.organisations.iter().any(|o| who.is_member(o.id)) || who.is_staff(parties.call.programme);
    if !knows {
        return Err(AppError::NotFound);
    }
    parties
        .organisations
        .iter()
        .map(|o| o.id)
        .filter(|id| wanted.is_none_or(|wanted| wanted == *id))
        .find(|id| who.in_organisation(*id, &[Role::Signatory]))
        .ok_or_else(|| AppError::Forbidden(Phrase::new("awards-only-signatory-signs")))
}

fn not_offered(grant: &Grant) -> AppError {
    let status = Fact::Word(grant.status.word().into());
    AppError::refused(Phrase::new("awards-not-offered").with("status", status))
}

fn within(text: &str, longest: usize, otherwise: &'static str) -> Result<String, AppError> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > longest {
        return Err(AppError::refused(Phrase::new(otherwise).with("max", longest)));
    }
    Ok(text.to_owned())
}
