//! What becomes of uploaded files beside the acts that take them in: what no act took in is removed, and where
//! a scanner is set, nobody opens a file before it was found clean.

mod clamd;
mod scanning;

use futures_util::FutureExt;

use crate::base::files;
use crate::base::state::State;
use crate::notices::worker::Job;

pub fn jobs() -> Vec<Job> {
    vec![
        Job {
            name: "attachments.sweep",
            run: |state| async move { files::sweep(&state).await }.boxed_local(),
        },
        Job {
            name: "attachments.scan",
            run: |state| async move { scanning::scan(&state).await }.boxed_local(),
        },
    ]
}

/// Whether the scanner answers; none where none is set.
pub async fn scanner_answers(state: &State) -> Option<bool> {
    let scanner = &state.settings.storage.clamav;
    if scanner.is_empty() { None } else { Some(clamd::answers(scanner).await) }
}
