//! Who assesses what, shared out evenly: pure and the same for the same input.
//!
//! A matching with augmenting paths: as many places as possible are filled, and among all ways to fill
//! that many the heaviest load of one assessor is as small as it can be. Choosing greedily would leave
//! places open that a better order could fill, where some assessors have many conflicts.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::kernel::ids::{AccountId, ApplicationId};

/// An application and whom it already has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanting {
    pub application: ApplicationId,
    pub has: BTreeSet<AccountId>,
}

/// Who would be added to which application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposal {
    pub assignments: Vec<(ApplicationId, AccountId)>,
    /// Applications that stay short, with how many are missing: too many assessors have conflicts.
    pub short: Vec<(ApplicationId, usize)>,
}

/// Proposes assessors so that each application has `per_application` different ones, none of whom
/// `is_barred`. What is assigned already stays and counts as load.
pub fn propose(
    assessors: &[AccountId],
    applications: &[Wanting],
    is_barred: impl Fn(ApplicationId, AccountId) -> bool,
    per_application: usize,
) -> Proposal {
    let mut sharing = Sharing::new(assessors, applications, is_barred);
    let wanted: Vec<(usize, usize)> = applications
        .iter()
        .enumerate()
        .map(|(i, a)| (i, per_application.saturating_sub(a.has.len())))
        .collect();
    // Nobody can have more than every application: with that limit as many places are filled as can be.
    let most = sharing.fill(&wanted, applications.len());
    for limit in 0..applications.len() {
        if sharing.fill(&wanted, limit) == most {
            break;
        }
    }
    if sharing.filled() < most {
        sharing.fill(&wanted, applications.len());
    }
    sharing.proposal(applications, &wanted)
}

/// Applications and assessors by their place in the lists: ids come back at the end.
struct Sharing {
    assessors: Vec<AccountId>,
    /// Who may take each application.
    open_to: Vec<Vec<usize>>,
    fixed_load: Vec<usize>,
    given: Vec<BTreeSet<usize>>,
}

impl Sharing {
    fn new(
        assessors: &[AccountId],
        applications: &[Wanting],
        is_barred: impl Fn(ApplicationId, AccountId) -> bool,
    ) -> Self {
        // Sorted, so that the order in which a list came never decides.
        let assessors: Vec<AccountId> =
            assessors.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        let may_take =
            |a: &Wanting, account: AccountId| !a.has.contains(&account) && !is_barred(a.application, account);
        let open_to = applications
            .iter()
            .map(|a| {
                assessors.iter().enumerate().filter(|(_, id)| may_take(a, **id)).map(|(i, _)| i).collect()
            })
            .collect();
        let fixed_load = assessors
            .iter()
            .map(|account| applications.iter().filter(|a| a.has.contains(account)).count())
            .collect();
        Self { assessors, open_to, fixed_load, given: Vec::new() }
    }

    /// Starts anew and fills what can be filled with at most `limit` applications each.
    fn fill(&mut self, wanted: &[(usize, usize)], limit: usize) -> usize {
        self.given = vec![BTreeSet::new(); self.open_to.len()];
        for (application, missing) in wanted {
            for _ in 0..*missing {
                if !self.place(*application, limit, &mut BTreeSet::new()) {
                    break;
                }
            }
        }
        self.filled()
    }

    fn filled(&self) -> usize {
        self.given.iter().map(BTreeSet::len).sum()
    }

    fn load(&self, assessor: usize) -> usize {
        let fixed = self.fixed_load.get(assessor).copied().unwrap_or_default();
        fixed + self.given.iter().filter(|g| g.contains(&assessor)).count()
    }

    /// Finds one more assessor for an application, if need be by handing another application on.
    fn place(&mut self, application: usize, limit: usize, seen: &mut BTreeSet<usize>) -> bool {
        let has = self.given.get(application).cloned().unwrap_or_default();
        let open = self.open_to.get(application).cloned().unwrap_or_default();
        let mut candidates: Vec<usize> = open.into_iter().filter(|c| !has.contains(c)).collect();
        candidates.sort_by_key(|c| (self.load(*c), *c));
        for assessor in candidates {
            if !seen.insert(assessor) {
                continue;
            }
            if self.load(assessor) < limit || self.relieve(assessor, limit, seen) {
                if let Some(given) = self.given.get_mut(application) {
                    given.insert(assessor);
                }
                return true;
            }
        }
        false
    }

    /// Hands one of an assessor's applications to somebody else.
    fn relieve(&mut self, assessor: usize, limit: usize, seen: &mut BTreeSet<usize>) -> bool {
        // Whoever is over the limit by what was fixed before cannot take more even then.
        if self.load(assessor) > limit {
            return false;
        }
        let theirs: Vec<usize> = (0..self.given.len())
            .filter(|a| self.given.get(*a).is_some_and(|g| g.contains(&assessor)))
            .collect();
        for application in theirs {
            if self.place(application, limit, seen) {
                if let Some(given) = self.given.get_mut(application) {
                    given.remove(&assessor);
                }
                return true;
            }
        }
        false
    }

    fn proposal(&self, applications: &[Wanting], wanted: &[(usize, usize)]) -> Proposal {
        let missing: BTreeMap<usize, usize> = wanted.iter().copied().collect();
        let mut proposal = Proposal::default();
        for (i, (application, given)) in applications.iter().zip(&self.given).enumerate() {
            let accounts = given.iter().filter_map(|a| self.assessors.get(*a));
            proposal.assignments.extend(accounts.map(|account| (application.application, *account)));
            let short = missing.get(&i).copied().unwrap_or_default().saturating_sub(given.len());
            if short > 0 {
                proposal.short.push((application.application, short));
            }
        }
        proposal
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn person(n: u128) -> AccountId {
        AccountId(Uuid::from_u128(n))
    }

    fn application(n: u128) -> ApplicationId {
        ApplicationId(Uuid::from_u128(n))
    }

    fn people(n: u128) -> Vec<AccountId> {
        (0..n).map(person).collect()
    }

    fn fresh(n: u128) -> Vec<Wanting> {
        (0..n).map(|a| Wanting { application: application(a), has: BTreeSet::new() }).collect()
    }

    fn load(proposal: &Proposal, account: AccountId) -> usize {
        proposal.assignments.iter().filter(|(_, a)| *a == account).count()
    }

    #[test]
    fn four_applications_are_shared_evenly_among_four_assessors() {
        let proposal = propose(&people(4), &fresh(4), |_, _| false, 2);
        assert_eq!(proposal.assignments.len(), 8);
        assert!(people(4).into_iter().all(|a| load(&proposal, a) == 2), "{proposal:?}");
    }

    #[test]
    fn an_assignment_is_handed_on_where_conflicts_leave_one_way_only() {
        // Only person 0 may take application 1; person 0 must not be used up on application 0.
        let is_barred = |a, p| a == application(1) && p != person(0);
        let proposal = propose(&people(2), &fresh(2), is_barred, 1);
        assert_eq!(proposal.assignments, [(application(0), person(1)), (application(1), person(0))]);
        assert_eq!(proposal.short, []);
    }

    #[test]
    fn what_cannot_be_filled_is_named() {
        let proposal = propose(&people(2), &fresh(1), |_, p| p == person(0), 2);
        assert_eq!(proposal.assignments, [(application(0), person(1))]);
        assert_eq!(proposal.short, [(application(0), 1)]);
    }

    #[test]
    fn what_is_assigned_stays_and_counts_as_load() {
        let mut wanting = fresh(2);
        wanting[0].has = [person(0), person(1)].into();
        wanting[1].has = [person(0)].into();
        let proposal = propose(&people(3), &wanting, |_, _| false, 2);
        assert_eq!(proposal.assignments, [(application(1), person(2))]);
    }

    proptest! {
        #[test]
        fn no_bar_is_broken_and_the_order_of_input_never_matters(
            n in 1u128..6, m in 0u128..7, bars in proptest::collection::hash_set((0u128..7, 0u128..6), 0..12)
        ) {
            let bars: HashSet<_> = bars.into_iter().map(|(a, p)| (application(a), person(p))).collect();
            let proposal = propose(&people(n), &fresh(m), |a, p| bars.contains(&(a, p)), 2);
            prop_assert!(proposal.assignments.iter().all(|pair| !bars.contains(pair)));
            let distinct: HashSet<_> = proposal.assignments.iter().collect();
            prop_assert_eq!(distinct.len(), proposal.assignments.len());
            let backwards: Vec<_> = people(n).into_iter().rev().collect();
            prop_assert_eq!(&propose(&backwards, &fresh(m), |a, p| bars.contains(&(a, p)), 2), &proposal);
            let missing: usize = proposal.short.iter().map(|(_, short)| short).sum();
            prop_assert_eq!(proposal.assignments.len() + missing, fresh(m).len() * 2);
            for (a, short) in &proposal.short {
                let open = people(n).into_iter().filter(|p| !bars.contains(&(*a, *p))).count();
                // Without a limit that binds, an application is short only by its own conflicts.
                prop_assert_eq!(*short, 2usize.saturating_sub(open));
            }
        }

        #[test]
        fn without_conflicts_loads_differ_by_one_at_most(n in 2u128..7, m in 1u128..12) {
            let proposal = propose(&people(n), &fresh(m), |_, _| false, 2);
            let loads: Vec<_> = people(n).into_iter().map(|p| load(&proposal, p)).collect();
            let (low, high) = (loads.iter().min().copied(), loads.iter().max().copied());
            prop_assert!(high.zip(low).is_some_and(|(h, l)| h - l <= 1), "{loads:?}");
        }
    }
}
