//! Every check judged again from what was kept of it: whoever doubts a result can see that these facts
//! under these rules give it, and no other.

use super::store;
use crate::base::error::AppError;
use crate::base::kernel::ids::CheckId;
use crate::base::state::State;
use crate::rulebook::{self, Finding};

/// How many checks are read at once.
const PART: i64 = 200;

/// What came of judging everything again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replayed {
    /// The same findings came out.
    pub same: usize,
    /// Judged by another version of the rules; not judged again.
    pub other_version: usize,
    /// Others came out than were kept.
    pub differ: Vec<CheckId>,
}

/// Judges every check of this version of the rules again.
pub async fn replay(state: &State) -> Result<Replayed, AppError> {
    let mut conn = state.db.conn().await?;
    let mut done = Replayed::default();
    let mut after = None;
    loop {
        let part = store::judged_after(&mut conn, &state.seal, after, PART).await?;
        let Some(last) = part.last() else { return Ok(done) };
        after = Some(last.id);
        let ids: Vec<CheckId> = part.iter().map(|one| one.id).collect();
        let kept = store::all_findings_of(&mut conn, &ids).await?;
        for one in part {
            if one.rulebook_version != rulebook::VERSION {
                done.other_version += 1;
                continue;
            }
            let again = rulebook::assess(&one.rules, &one.facts);
            let before = kept.get(&one.id).map_or(&[][..], Vec::as_slice);
            let same = again.len() == before.len()
                && again.iter().zip(before).all(|(now, kept)| is_same(now, &kept.finding));
            if same {
                done.same += 1;
            } else {
                done.differ.push(one.id);
            }
        }
    }
}

/// Whether it is provisional is a matter of time, not of the facts.
fn is_same(one: &Finding, other: &Finding) -> bool {
    Finding { provisional: false, ..one.clone() } == Finding { provisional: false, ..other.clone() }
}
