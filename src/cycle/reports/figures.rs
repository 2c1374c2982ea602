//! Participants in figures that may be shown to everybody: small counts are kept back, because in a
//! small place four young men of one community are four neighbours.

use std::collections::BTreeMap;

use super::model::{Age, Counted, Sex};

/// The least count that is shown to the public.
pub const LEAST_SHOWN: i64 = 5;

/// Counts along one line only; crossing two would make the groups too small to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicFigures {
    pub all: Option<i64>,
    /// By community, "not said" under none. No figure where it is kept back.
    pub communities: Vec<(Option<String>, Option<i64>)>,
    pub sexes: Vec<(Sex, Option<i64>)>,
    pub ages: Vec<(Age, Option<i64>)>,
}

pub fn public_figures(counted: &[Counted]) -> PublicFigures {
    PublicFigures {
        all: Some(counted.iter().map(|c| i64::from(c.persons)).sum()).filter(|n| *n >= LEAST_SHOWN),
        communities: kept_back(sums(counted, |c| c.community.clone())),
        sexes: kept_back(sums(counted, |c| c.sex)),
        ages: kept_back(sums(counted, |c| c.age)),
    }
}

fn sums<K: Ord>(counted: &[Counted], key: impl Fn(&Counted) -> K) -> Vec<(K, i64)> {
    let mut sums: BTreeMap<K, i64> = BTreeMap::new();
    for count in counted {
        *sums.entry(key(count)).or_default() += i64::from(count.persons);
    }
    sums.into_iter().collect()
}

/// Keeps back counts that are too small. Where that is only one, it could be found by subtracting
/// the others from the whole, so the next smallest goes too.
fn kept_back<K>(sums: Vec<(K, i64)>) -> Vec<(K, Option<i64>)> {
    let alone = sums.iter().filter(|(_, n)| *n < LEAST_SHOWN).count() == 1;
    let next = sums.iter().map(|(_, n)| *n).filter(|n| *n >= LEAST_SHOWN).min().filter(|_| alone);
    let mut also = next;
    sums.into_iter()
        .map(|(key, n)| {
            let hidden = n < LEAST_SHOWN || also.take_if(|smallest| *smallest == n).is_some();
            (key, (!hidden).then_some(n))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(community: &str, sex: Sex, persons: i32) -> Counted {
        Counted { community: Some(community.into()), sex, age: Age::From15To24, persons }
    }

    #[test]
    fn a_small_count_goes_and_takes_one_more_with_it() {
        let all = [counted("a", Sex::Women, 40), counted("b", Sex::Men, 3), counted("c", Sex::Men, 9)];
        let figures = public_figures(&all);
        assert_eq!(figures.all, Some(52));
        let communities: Vec<Option<i64>> = figures.communities.iter().map(|(_, n)| *n).collect();
        assert_eq!(communities, [Some(40), None, None], "3 would follow from 52 − 40 − 9");
        assert_eq!(figures.sexes, [(Sex::Women, Some(40)), (Sex::Men, Some(12))]);
        assert_eq!(public_figures(&all[1..2]).all, None);
        assert_eq!(public_figures(&[]).all, None);
    }

    proptest! {
        #[test]
        fn no_count_that_is_kept_back_follows_from_the_others(persons in prop::collection::vec(1_i32..40, 2..8)) {
            let all: Vec<Counted> =
                persons.iter().enumerate().map(|(i, n)| counted(&format!("c{i}"), Sex::Women, *n)).collect();
            let figures = public_figures(&all);
            let hidden = figures.communities.iter().filter(|(_, n)| n.is_none()).count();
            prop_assert_ne!(hidden, 1);
            prop_assert!(figures.communities.iter().flat_map(|(_, n)| n).all(|n| *n >= LEAST_SHOWN));
        }
    }
}
