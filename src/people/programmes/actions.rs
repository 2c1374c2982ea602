//! What a person can do with a programme.

use serde_json::json;

use super::access::require_staffing;
use super::links;
use super::store::{self, Programme};
use crate::base::audit::{self, Act};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{AccountId, InvitationId, ProgrammeId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::actions::{self as accounts, GivenOrInvited};
use crate::people::accounts::{Role, Scope, SignedIn, holders};

/// A programme that is to be set up, parsed.
#[derive(Debug, Clone)]
pub struct NewProgramme {
    /// Capitals, digits and hyphens, at most twenty; no other programme has it.
    pub code: String,
    pub names: Translated,
    pub currency: Currency,
    pub envelope: Amount,
    pub zone: Zone,
    pub contact: Email,
}

impl NewProgramme {
    /// What cannot be meant, each with the field that it is about.
    pub fn problems(&self) -> Vec<(&'static str, Phrase)> {
        let mut found = Vec::new();
        let letters = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        if self.code.is_empty() || self.code.len() > 20 || !self.code.chars().all(letters) {
            found.push(("code", Phrase::new("programmes-code-wrong")));
        }
        if self.names.is_empty() {
            found.push(("name-sq", Phrase::new("programmes-name-missing")));
        }
        if !self.envelope.is_positive() {
            found.push(("envelope", Phrase::new("programmes-envelope-wrong")));
        }
        found
    }
}

/// Sets a programme up; only the system administrator does that.
pub async fn create(state: &State, who: &SignedIn, new: NewProgramme) -> Result<ProgrammeId, AppError> {
    if !who.roles.system_administrator {
        return Err(AppError::NotFound);
    }
    let problems: Vec<Phrase> = new.problems().into_iter().map(|(_, phrase)| phrase).collect();
    if !problems.is_empty() {
        return Err(AppError::Refused(problems));
    }
    let now = state.now();
    let programme = Programme {
        id: ProgrammeId::new(),
        code: new.code,
        names: new.names,
        currency: new.currency,
        envelope: new.envelope,
        time_zone: new.zone,
        contact: new.contact,
        created_at: now,
        version: 1,
    };
    state
        .db
        .transaction(async |conn| {
            store::insert(conn, &programme).await.map_err(|error| {
                AppError::from(error)
                    .on_constraint("programmes_code_once", || Phrase::new("programmes-code-taken"))
            })?;
            let details = json!({ "code": programme.code, "envelope": programme.envelope });
            let act = Act::new("programmes.create", "programme", programme.id).with(details);
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(programme.id)
        })
        .await
}

/// Gives somebody a role in the programme, or offers it to an address that nobody has come with yet.
pub async fn add_staff(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    email: &Email,
    role: Role,
) -> Result<GivenOrInvited, AppError> {
    require_staffing(who, id)?;
    state
        .db
        .transaction(async |conn| {
            let programme = store::find(conn, id).await?;
            let (scope, link) = (Scope::Programme(id), links::show(id));
            accounts::give_or_invite(conn, state, who, email, role, scope, programme.names, &link).await
        })
        .await
}

/// Takes a role in the programme away. The last programme manager stays until there is another.
pub async fn remove_staff(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    account: AccountId,
    role: Role,
) -> Result<(), AppError> {
    require_staffing(who, id)?;
    let (now, scope) = (state.now(), Scope::Programme(id));
    state
        .db
        .transaction(async |conn| {
            let programme = store::find_for_update(conn, id).await?;
            let staff = holders(conn, scope).await?;
            let held = staff.iter().find(|s| s.account == account && s.role == role);
            let reader = held.ok_or(AppError::NotFound)?.recipient();
            if role == Role::ProgrammeManager && staff.iter().filter(|s| s.role == role).count() == 1 {
                return Err(AppError::refused(Phrase::new("programmes-last-manager")));
            }
            accounts::take_role(conn, &who.actor(), account, role, scope, now).await?;
            let notice =
                Notice::new("programmes-role-taken", format!("{id}:{role}:{}", now.timestamp_micros()))
                    .with("role", Fact::Word(format!("accounts-role-{role}").replace('_', "-").into()))
                    .with("programme", programme.names);
            Ok(enqueue(conn, state, &notice, &[reader]).await?)
        })
        .await
}

/// Takes an offer back that nobody has taken up.
pub async fn withdraw_invitation(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    invitation: InvitationId,
) -> Result<(), AppError> {
    require_staffing(who, id)?;
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            accounts::withdraw_invitation(conn, &who.actor(), invitation, Scope::Programme(id), now).await
        })
        .await
}
