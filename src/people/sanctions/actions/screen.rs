//! Screening: which list entries organisations resemble, and who is told.

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;

use super::program;
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{OrganisationId, SanctionsImportId, SanctionsMatchId};
use crate::base::state::State;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{Role, members_of, recipients_anywhere};
use crate::people::organisations::{self, Organisation};
use crate::people::sanctions::model::{Likeness, PossibleMatch};
use crate::people::sanctions::rules::{Step, steps};
use crate::people::sanctions::screening::{Asked, Screener};
use crate::people::sanctions::{links, store};

/// How many organisations one run of the job screens before it commits.
const AT_ONCE: i32 = 200;

/// What a screening did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Screened {
    pub organisations: usize,
    /// Of each possible match that an officer must look at, new or again, its organisation.
    pub found: Vec<OrganisationId>,
}

/// Screens whoever registered, changed a profile, or was never screened in this way against this list. Safe
/// to run twice, and to break off.
pub async fn screen_due(state: &State) -> Result<(), AppError> {
    loop {
        let screened = state
            .db
            .transaction(async |conn| {
                let Some(import) = store::latest(conn).await? else { return Ok(0) };
                if store::due(conn, import.id, 1).await?.is_empty() {
                    return Ok(0);
                }
                // Whoever held the lock before may have screened them, or against a newer list.
                store::lock(conn).await?;
                let Some(import) = store::latest(conn).await? else { return Ok(0) };
                let due = store::due(conn, import.id, AT_ONCE).await?;
                Ok(screen(conn, state, import.id, &due).await?.organisations)
            })
            .await?;
        if screened == 0 {
            return Ok(());
        }
    }
}

/// Screens these organisations against the list as it is kept now; whoever calls holds the lock.
pub(super) async fn screen(
    conn: &mut Conn,
    state: &State,
    import: SanctionsImportId,
    ids: &[OrganisationId],
) -> Result<Screened, AppError> {
    let now = state.now();
    if ids.is_empty() {
        return Ok(Screened::default());
    }
    let organisations = organisations::find_many(conn, ids).await?;
    let mut kept = store::entries(conn).await?;
    kept.retain(|kept| kept.gone_at.is_none());
    let revisions: HashMap<i64, i32> = kept.iter().map(|kept| (kept.entry.data_id, kept.revision)).collect();
    let mut screener = Screener::of(kept.iter().map(|kept| &kept.entry));
    let mut known: HashMap<OrganisationId, Vec<PossibleMatch>> = HashMap::new();
    for one in store::matches::of_organisations(conn, ids).await? {
        known.entry(one.organisation).or_default().push(one);
    }
    let mut found = Vec::new();
    for organisation in &organisations {
        let seen = seen(&mut screener, organisation);
        let known = known.remove(&organisation.id).unwrap_or_default();
        let revision = |entry: i64| revisions.get(&entry).copied().unwrap_or_default();
        for step in steps(&known, &seen, revision, now) {
            if take(conn, organisation.id, step, now).await? {
                found.push(organisation.id);
            }
        }
    }
    let versions: Vec<_> = organisations.iter().map(|one| (one.id, one.version)).collect();
    store::save_screenings(conn, &versions, import, now).await?;
    tell_officers(conn, state, &found).await?;
    Ok(Screened { organisations: organisations.len(), found })
}

fn seen(screener: &mut Screener, organisation: &Organisation) -> Vec<Likeness> {
    let names: Vec<String> = organisation.names.iter().map(|(_, name)| name.to_owned()).collect();
    screener.screen(Asked { names: &names, representative: &organisation.representative })
}

/// Writes one step; says whether an officer must look at it.
async fn take(
    conn: &mut Conn,
    organisation: OrganisationId,
    step: Step,
    now: Timestamp,
) -> Result<bool, AppError> {
    let (name, id, likeness) = match step {
        Step::Keep(kept) => {
            store::matches::save(conn, &kept).await?;
            return Ok(false);
        }
        Step::Add(likeness, revision) => {
            let id = SanctionsMatchId::new();
            store::matches::insert(conn, id, organisation, (&likeness, revision), now).await?;
            ("sanctions.find", id, likeness)
        }
        Step::ShowAgain(again) => {
            store::matches::save(conn, &again).await?;
            ("sanctions.show_again", again.id, again.likeness)
        }
    };
    let details = json!({
        "entry": likeness.entry, "part": likeness.part, "own_name": likeness.own_name,
        "listed_name": likeness.listed_name, "score": likeness.score, "manner": likeness.manner,
    });
    let act = Act::new(name, "sanctions_match", id).by_organisation(organisation).with(details);
    audit::record(conn, &program(), act, now).await?;
    Ok(true)
}

/// One letter to each officer, however much was found; of organisations that they belong to they learn nothing.
async fn tell_officers(conn: &mut Conn, state: &State, found: &[OrganisationId]) -> Result<(), AppError> {
    if found.is_empty() {
        return Ok(());
    }
    let members = members_of(conn, found).await?;
    let this_screening = Uuid::now_v7();
    for officer in recipients_anywhere(conn, &[Role::GrantsOfficer]).await? {
        let theirs = |organisation: &OrganisationId| {
            members.iter().any(|(of, account)| of == organisation && officer.account == Some(*account))
        };
        let count = found.iter().filter(|organisation| !theirs(organisation)).count();
        if count > 0 {
            let notice = Notice::new("sanctions-found", this_screening);
            let notice = notice.with("count", count).link(links::OPEN);
            enqueue(conn, state, &notice, &[officer]).await?;
        }
    }
    Ok(())
}
