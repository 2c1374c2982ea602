//! Links for readers outside, for programs.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::told::WholeTold;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, OrganisationId, ShareId};
use crate::base::state::State;
use crate::cycle::applications::handlers::shares::{ShareForm, made, opened, shares_of};
use crate::cycle::applications::links;
use crate::cycle::applications::model::Share;
use crate::people::accounts::SignedIn;
use crate::web::api::Answer;
use crate::web::forms::Posted;

/// For whom a link is made, and for how many days.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewShare {
    #[schemars(example = &"Our accountant")]
    reader: String,
    #[schemars(range(min = 1, max = 90))]
    days: u16,
}

/// The links of an application.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Shares {
    zone: Zone,
    /// The latest first.
    items: Vec<ShareTold>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ShareTold {
    id: ShareId,
    /// For whom, in the words of whoever made it.
    reader: String,
    organisation: OrganisationId,
    made_at: Timestamp,
    expires_at: Timestamp,
    revoked_at: Option<Timestamp>,
    /// When it was last opened, to some minutes.
    opened_at: Option<Timestamp>,
}

impl From<Share> for ShareTold {
    fn from(share: Share) -> Self {
        Self {
            id: share.id,
            reader: share.reader,
            organisation: share.organisation,
            made_at: share.made_at,
            expires_at: share.expires_at,
            revoked_at: share.revoked_at,
            opened_at: share.opened_at,
        }
    }
}

/// A new link; it is told this once.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ShareMade {
    link: String,
}

pub async fn list(state: Data<State>, who: SignedIn, id: Path<ApplicationId>) -> Answer<Json<Shares>> {
    let (reading, shares) = shares_of(&mut *state.db.conn().await?, &who, *id).await?;
    Ok(Json(Shares { zone: reading.call.zone, items: shares.into_iter().map(ShareTold::from).collect() }))
}

pub async fn share(
    state: Data<State>,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<ShareForm>,
) -> Answer<Json<ShareMade>> {
    let secret = made(&state, &who, *id, &posted.form).await?.map_err(|errors| errors.told())?;
    Ok(Json(ShareMade { link: state.link(&links::shared(&secret)) }))
}

pub async fn read(state: Data<State>, secret: Path<String>) -> Answer<Json<WholeTold>> {
    let (_, whole, call) = opened(&mut *state.db.conn().await?, &secret, state.now()).await?;
    Ok(Json(WholeTold::of(&whole, &call)?))
}
