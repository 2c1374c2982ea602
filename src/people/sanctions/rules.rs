//! What a screening makes of what was known: pure.

use super::model::{Likeness, PossibleMatch};
use super::status::{Move, Status};
use crate::base::kernel::clock::Timestamp;

/// One thing to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A possible match that was not known, at this revision of its list entry.
    Add(Likeness, i32),
    /// A known one that an officer must look at again.
    ShowAgain(PossibleMatch),
    /// A known one, seen a little otherwise or no more. Nobody needs to look.
    Keep(PossibleMatch),
}

/// Compares what one organisation was known to resemble with what it resembles now.
///
/// A screening ends nothing: what waits goes on waiting, even where the organisation has changed the name in
/// question meanwhile. What was cleared is shown again only if that name or the list entry has changed.
pub fn steps(
    known: &[PossibleMatch],
    seen: &[Likeness],
    revision: impl Fn(i64) -> i32,
    now: Timestamp,
) -> Vec<Step> {
    let mut steps = Vec::new();
    for likeness in seen {
        let revision = revision(likeness.entry);
        match known.iter().find(|known| known.likeness.entry == likeness.entry) {
            None => steps.push(Step::Add(likeness.clone(), revision)),
            Some(known) => steps.extend(again(known, likeness, revision, now)),
        }
    }
    let unseen = known.iter().filter(|known| seen.iter().all(|seen| seen.entry != known.likeness.entry));
    let lapsing = unseen.filter(|known| known.lapsed_at.is_none());
    steps.extend(lapsing.map(|known| Step::Keep(PossibleMatch { lapsed_at: Some(now), ..known.clone() })));
    steps
}

fn again(known: &PossibleMatch, seen: &Likeness, revision: i32, now: Timestamp) -> Option<Step> {
    let is_changed = known.likeness.own_name != seen.own_name || known.revision != revision;
    let mut next = PossibleMatch { likeness: seen.clone(), revision, lapsed_at: None, ..known.clone() };
    if next == *known {
        return None;
    }
    next.status = if is_changed { known.status.after(Move::ShowAgain) } else { known.status };
    if known.status == Status::Cleared && next.status == Status::Open {
        let undecided =
            PossibleMatch { found_at: now, decided_by: None, decided_at: None, reason: None, ..next };
        return Some(Step::ShowAgain(undecided));
    }
    Some(Step::Keep(next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::kernel::ids::{AccountId, OrganisationId, SanctionsMatchId};
    use crate::people::sanctions::model::{Manner, Part};

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn likeness(entry: i64, own_name: &str) -> Likeness {
        Likeness {
            entry,
            part: Part::Representative,
            own_name: own_name.into(),
            listed_name: "OREN ŽEREC".into(),
            score: 90,
            manner: Manner::Spelling,
        }
    }

    fn known(status: Status) -> PossibleMatch {
        let decided = status != Status::Open;
        PossibleMatch {
            id: SanctionsMatchId::new(),
            organisation: OrganisationId::new(),
            likeness: likeness(1, "Oren Zerek"),
            revision: 3,
            status,
            found_at: NOW,
            lapsed_at: None,
            decided_by: decided.then(AccountId::new),
            decided_at: decided.then_some(NOW),
            reason: decided.then(|| "Another day of birth.".into()),
            version: 1,
        }
    }

    fn after(known: &PossibleMatch, seen: &[Likeness], revision: i32) -> Vec<Step> {
        steps(std::slice::from_ref(known), seen, |_| revision, NOW)
    }

    #[test]
    fn what_is_new_is_added_and_what_is_the_same_is_left_alone() {
        assert_eq!(steps(&[], &[likeness(1, "Oren")], |_| 2, NOW), [Step::Add(likeness(1, "Oren"), 2)]);
        for status in Status::ALL {
            assert_eq!(after(&known(*status), &[likeness(1, "Oren Zerek")], 3), []);
        }
    }

    #[test]
    fn only_what_was_cleared_is_shown_again_and_only_if_the_name_or_the_entry_changed() {
        for (name, revision) in [("Oren Zerec", 3), ("Oren Zerek", 4)] {
            let cleared = known(Status::Cleared);
            let steps = after(&cleared, &[likeness(1, name)], revision);
            let [Step::ShowAgain(shown)] = steps.as_slice() else { panic!("{steps:?}") };
            assert_eq!((shown.status, shown.revision, shown.decided_by), (Status::Open, revision, None));
            for status in [Status::Open, Status::Confirmed] {
                let steps = after(&known(status), &[likeness(1, name)], revision);
                let [Step::Keep(kept)] = steps.as_slice() else { panic!("{steps:?}") };
                assert_eq!((kept.status, kept.likeness.own_name.as_str()), (status, name));
            }
        }
        let scored = Likeness { score: 95, ..likeness(1, "Oren Zerek") };
        let steps = after(&known(Status::Cleared), std::slice::from_ref(&scored), 3);
        let [Step::Keep(kept)] = steps.as_slice() else { panic!("{steps:?}") };
        assert_eq!((kept.status, kept.likeness.score), (Status::Cleared, 95));
    }

    #[test]
    fn what_is_found_no_more_is_marked_once_and_never_ended() {
        for status in Status::ALL {
            let steps = after(&known(*status), &[], 3);
            let [Step::Keep(lapsed)] = steps.as_slice() else { panic!("{steps:?}") };
            assert_eq!((lapsed.status, lapsed.lapsed_at), (*status, Some(NOW)));
            assert_eq!(after(lapsed, &[], 3), []);
            let steps = after(lapsed, &[likeness(1, "Oren Zerek")], 3);
            let [Step::Keep(back)] = steps.as_slice() else { panic!("{steps:?}") };
            assert_eq!((back.status, back.lapsed_at), (*status, None));
        }
    }
}
