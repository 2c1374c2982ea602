//! Files wait until a scanner has found them clean; what it finds infected is removed, and those whom it
//! concerns are told.

use chrono::TimeDelta;
use serde_json::json;

use super::clamd::{self, Verdict};
use crate::base::audit::{self, Act, Actor};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::{self, Scan, StoredFile};
use crate::base::kernel::ids::ApplicationId;
use crate::base::state::State;
use crate::cycle::applications::{self, Status};
use crate::cycle::{calls, eligibility};
use crate::notices::{Notice, enqueue};
use crate::people::accounts::{self, Scope};
use crate::people::organisations;

/// How long a worker may take for what it has claimed, and when to ask again where the scanner did not answer.
const CLAIM: TimeDelta = TimeDelta::minutes(15);
const AGAIN: TimeDelta = TimeDelta::minutes(1);

/// Asks the scanner about some of the files that wait. Without one they wait on: nobody has said that they
/// are clean.
pub async fn scan(state: &State) -> Result<(), AppError> {
    let scanner = &state.settings.storage.clamav;
    if scanner.is_empty() {
        return Ok(());
    }
    let now = state.now();
    let claimed =
        state.db.transaction(async |conn| Ok(files::claim_waiting(conn, now, now + CLAIM).await?)).await?;
    for (at, file) in claimed.iter().enumerate() {
        match verdict(state, scanner, file).await {
            Ok(Verdict::Clean) => files::found_clean(&mut *state.db.conn().await?, file.id, now).await?,
            Ok(Verdict::Infected(found)) => {
                state.db.transaction(async |conn| condemn(conn, state, file, &found).await).await?;
                files::remove_infected(state, file).await?;
            }
            Err(error) => {
                tracing::warn!(file = %file.id, error = format!("{error:#}"), "a file cannot be scanned yet");
                let left: Vec<_> = claimed.iter().skip(at).map(|file| file.id).collect();
                files::scan_later(&mut *state.db.conn().await?, &left, now + AGAIN).await?;
                return Ok(());
            }
        }
    }
    Ok(())
}

async fn verdict(state: &State, scanner: &str, file: &StoredFile) -> anyhow::Result<Verdict> {
    match (file.scan, &file.scan_found) {
        // Found before, and not removed then.
        (Scan::Infected, Some(found)) => Ok(Verdict::Infected(found.clone())),
        _ => clamd::scan(scanner, state.files.get(file).await?).await,
    }
}

/// Says that a file is infected, for good.
async fn condemn(conn: &mut Conn, state: &State, file: &StoredFile, found: &str) -> Result<(), AppError> {
    let now = state.now();
    if !files::found_infected(conn, file.id, found, now).await? {
        return Ok(());
    }
    let application = applications::of_file(conn, file.id).await?;
    let organisation = organisations::of_file(conn, file.id).await?;
    let link = match (application, organisation) {
        (Some(id), _) => applications::links::documents(id),
        (None, Some(id)) => format!("/organisations/{id}"),
        (None, None) => "/".to_owned(),
    };
    let notice = Notice::new("attachments-infected", file.id)
        .with("name", file.name.as_str())
        .with("found", found)
        .link(link);
    let uploader = accounts::recipient(conn, file.uploaded_by).await?;
    enqueue(conn, state, &notice, std::slice::from_ref(&uploader)).await?;
    let mut act = Act::new("attachments.infected", "file", file.id);
    if let Some(id) = application {
        act = Act::new("attachments.infected", "application", id);
        act = tell_of_submitted(conn, state, (id, file), &uploader, act).await?;
    } else if let Some(id) = organisation {
        act = Act::new("attachments.infected", "organisation", id).by_organisation(id);
    }
    let act = act.with(json!({ "name": file.name }));
    Ok(audit::record(conn, &Actor::program("attachments.scan"), act, now).await?)
}

/// What was submitted with it is known to others by now: the applicants and the officers are told.
async fn tell_of_submitted(
    conn: &mut Conn,
    state: &State,
    (id, file): (ApplicationId, &StoredFile),
    uploader: &crate::notices::Recipient,
    act: Act,
) -> Result<Act, AppError> {
    let application = applications::find(conn, id).await?;
    let call = calls::find(conn, application.call).await?;
    if application.status == Status::Submitted {
        let notice = Notice::new("attachments-infected-submitted", file.id)
            .with("name", file.name.as_str())
            .with("title", application.title.as_str())
            .with("reference", application.reference(&call))
            .with("call", call.title.clone())
            .link(applications::links::read(id));
        let mut readers = applications::members_of(conn, id).await?;
        let officers = Scope::Programme(call.programme);
        readers.extend(accounts::recipients(conn, officers, &eligibility::OFFICERS).await?);
        readers.retain(|reader| reader.account != uploader.account);
        enqueue(conn, state, &notice, &readers).await?;
    }
    Ok(act.in_call(call.id))
}
