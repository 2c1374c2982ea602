//! A programme changes: its envelope never falls below what its published calls hold.

use serde_json::json;

use crate::base::audit::{self, Act};
use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::calls::store;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, Scope, SignedIn, recipients};
use crate::people::programmes::{self, Programme, actions::NewProgramme};

/// Changes names, envelope, time zone and address of a programme, unless somebody else did since
/// `version`; code and currency stay. Only the system administrator does that; the managers are told.
pub async fn change_programme(
    state: &State,
    who: &SignedIn,
    id: ProgrammeId,
    version: i32,
    new: NewProgramme,
) -> Result<(), AppError> {
    if !who.roles.system_administrator {
        return Err(AppError::NotFound);
    }
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let known = programmes::find_for_update(conn, id).await?;
            if known.version != version {
                return Err(AppError::ChangedMeanwhile);
            }
            let held = store::allotted(conn, id).await?;
            if new.envelope < held {
                let refusal = Phrase::new("programmes-envelope-held").with("held", (held, known.currency));
                return Err(AppError::refused(refusal));
            }
            let act = Act::new("programmes.change", "programme", id)
                .with(json!({ "envelope_before": known.envelope, "envelope": new.envelope }));
            let changed = Programme {
                names: new.names,
                envelope: new.envelope,
                time_zone: new.zone,
                contact: new.contact,
                ..known
            };
            programmes::save_change(conn, &changed).await?;
            audit::record(conn, &who.actor(), act, now).await?;
            let managers = recipients(conn, Scope::Programme(id), &[Role::ProgrammeManager]).await?;
            let notice = Notice::new("programmes-changed", format!("{id}:{version}"))
                .with("name", changed.names.clone())
                .with("envelope", (changed.envelope, changed.currency))
                .with("who", who.name.as_str())
                .link(programmes::links::show(id));
            Ok(enqueue(conn, state, &notice, &managers).await?)
        })
        .await
}
