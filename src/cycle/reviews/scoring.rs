//! From marks to one score: pure, exact, and the same for pages, decisions and letters.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::cycle::calls::{Criterion, Scoring};

/// Marks by the code of their criterion.
pub type Marks = BTreeMap<String, Decimal>;

/// A mark has at most as many decimals.
pub const MARK_DECIMALS: u32 = 2;
/// A third assessment is there to settle a gap between two.
const TWO: u32 = 2;
/// Below this share of a criterion's maximum, and above the next, a mark wants a word of explanation.
const LOW: Decimal = Decimal::from_parts(40, 0, 0, false, 2);
const HIGH: Decimal = Decimal::from_parts(90, 0, 0, false, 2);

/// What is wrong with a sheet of marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkProblem {
    /// No mark for this criterion yet.
    Missing {
        code: String,
    },
    /// Below nought or above the maximum.
    OutOfRange {
        code: String,
        maximum: Decimal,
    },
    TooFine {
        code: String,
    },
    /// A mark for a criterion that the call does not have.
    Unknown {
        code: String,
    },
}

/// The sum of the marks.
///
/// # Errors
/// Every criterion needs one mark between nought and its maximum, with at most two decimals.
pub fn total(scoring: &Scoring, marks: &Marks) -> Result<Decimal, Vec<MarkProblem>> {
    let mut problems = problems_of(scoring, marks);
    let missing = scoring.criteria.iter().filter(|c| !marks.contains_key(&c.code));
    problems.extend(missing.map(|c| MarkProblem::Missing { code: c.code.clone() }));
    if problems.is_empty() { Ok(marks.values().copied().sum()) } else { Err(problems) }
}

/// What is wrong with the marks that are there; a draft may lack some.
pub fn problems_of(scoring: &Scoring, marks: &Marks) -> Vec<MarkProblem> {
    marks
        .iter()
        .filter_map(|(code, mark)| {
            let Some(criterion) = scoring.criteria.iter().find(|c| c.code == *code) else {
                return Some(MarkProblem::Unknown { code: code.clone() });
            };
            problem_of(criterion, *mark)
        })
        .collect()
}

fn problem_of(criterion: &Criterion, mark: Decimal) -> Option<MarkProblem> {
    let code = criterion.code.clone();
    if mark < Decimal::ZERO || mark > criterion.maximum {
        Some(MarkProblem::OutOfRange { code, maximum: criterion.maximum })
    } else if mark.normalize().scale() > MARK_DECIMALS {
        Some(MarkProblem::TooFine { code })
    } else {
        None
    }
}

/// Whether a mark must be explained: under 40 % or over 90 % of the maximum.
///
/// EU grids of the Phare years let evaluators justify 1, 2 and 5 of 5 in writing; on any scale that
/// is the low end and the very top.
pub fn wants_a_word(maximum: Decimal, mark: Decimal) -> bool {
    mark < LOW * maximum || mark > HIGH * maximum
}

/// Whether two totals lie so far apart that a third assessor is called: more than the call's share
/// of the higher one, strictly.
pub fn needs_third(scoring: &Scoring, a: Decimal, b: Decimal) -> bool {
    (a - b).abs() > scoring.third_if_gap_over.decimal() * a.max(b)
}

/// How far an application has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many assessments are not in yet.
    Waiting(u32),
    /// The first two lie too far apart.
    ThirdWanted,
    Scored(Decimal),
}

/// Where an application stands, from the totals that are in, in any order.
///
/// Of two: their mean. Of three, the third having been called by a gap: the mean of the two closest,
/// the upper two if both distances are equal. Where a call asks three assessors from the start: the
/// mean of all, rounded half up at the fourth decimal; every other result is exact.
pub fn progress(scoring: &Scoring, totals: &[Decimal]) -> Progress {
    let submitted = u32::try_from(totals.len()).unwrap_or(u32::MAX);
    if submitted < scoring.assessors {
        return Progress::Waiting(scoring.assessors - submitted);
    }
    match (scoring.assessors, totals) {
        (TWO, [a, b]) if needs_third(scoring, *a, *b) => Progress::ThirdWanted,
        (TWO, [a, b, c]) => Progress::Scored(mean_of_closest([*a, *b, *c])),
        _ => Progress::Scored(mean(totals)),
    }
}

/// The final score, once there is one.
pub fn final_score(scoring: &Scoring, totals: &[Decimal]) -> Option<Decimal> {
    match progress(scoring, totals) {
        Progress::Scored(score) => Some(score),
        Progress::Waiting(_) | Progress::ThirdWanted => None,
    }
}

fn mean_of_closest(mut totals: [Decimal; 3]) -> Decimal {
    totals.sort_unstable();
    let [low, middle, high] = totals;
    if middle - low < high - middle { mean(&[low, middle]) } else { mean(&[middle, high]) }
}

fn mean(totals: &[Decimal]) -> Decimal {
    let sum: Decimal = totals.iter().copied().sum();
    match sum.checked_div(Decimal::from(totals.len())) {
        Some(mean) => mean.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize(),
        None => Decimal::ZERO,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::kernel::language::Language;
    use crate::base::kernel::money::Share;
    use crate::base::kernel::translated::Translated;

    pub fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    /// Five criteria with a sum of 100, two assessors, a third over 30 %, threshold 60.
    pub fn scoring() -> Scoring {
        let maxima =
            [("relevance", 30), ("partnership", 25), ("design", 20), ("sustainability", 15), ("budget", 10)];
        let criterion = |(code, maximum): (&str, u32)| Criterion {
            code: code.into(),
            name: Translated::of(Language::English, code),
            maximum: maximum.into(),
        };
        Scoring {
            scale: Decimal::ONE_HUNDRED,
            criteria: maxima.map(criterion).to_vec(),
            assessors: 2,
            third_if_gap_over: Share::new(decimal("0.30")).expect("a share"),
            threshold: decimal("60"),
        }
    }

    fn marks(of: [&str; 5]) -> Marks {
        scoring().criteria.into_iter().map(|c| c.code).zip(of.map(decimal)).collect()
    }

    fn finally(totals: &[&str]) -> Option<Decimal> {
        final_score(&scoring(), &totals.iter().map(|t| decimal(t)).collect::<Vec<_>>())
    }

    #[test]
    fn the_total_is_the_sum_of_the_marks() {
        assert_eq!(total(&scoring(), &marks(["25", "21", "16", "12", "8"])), Ok(decimal("82")));
        assert_eq!(total(&scoring(), &marks(["0", "0.25", "19.50", "15", "10"])), Ok(decimal("44.75")));
    }

    #[test]
    fn a_mark_stays_between_nought_and_its_maximum_and_has_two_decimals() {
        let wrong = total(&scoring(), &marks(["30.01", "-1", "1.005", "15", "10"]));
        let problem =
            |code: &str, maximum: u32| MarkProblem::OutOfRange { code: code.into(), maximum: maximum.into() };
        let expected = [
            MarkProblem::TooFine { code: "design".into() },
            problem("partnership", 25),
            problem("relevance", 30),
        ];
        assert_eq!(wrong, Err(expected.to_vec()));
        let mut partial = marks(["1", "1", "1", "1", "1"]);
        partial.remove("budget");
        partial.insert("beauty".into(), Decimal::ONE);
        assert_eq!(
            total(&scoring(), &partial),
            Err(vec![
                MarkProblem::Unknown { code: "beauty".into() },
                MarkProblem::Missing { code: "budget".into() }
            ])
        );
    }

    #[test]
    fn a_third_is_called_only_over_the_limit_of_the_higher_total() {
        assert!(!needs_third(&scoring(), decimal("80"), decimal("56")), "exactly 30 %");
        assert!(needs_third(&scoring(), decimal("80"), decimal("55.99")));
        assert!(needs_third(&scoring(), decimal("45"), decimal("70")), "in either order");
        assert!(!needs_third(&scoring(), Decimal::ZERO, Decimal::ZERO));
    }

    #[test]
    fn the_score_is_the_mean_of_two_or_of_the_two_closest() {
        for (totals, score) in [
            (&["82", "78"][..], "80"),
            (&["80", "56"], "68"),
            (&["70", "45", "66"], "68"),
            (&["64", "58"], "61"),
            (&["60", "59"], "59.5"),
            (&["70", "40", "55"], "62.5"),
            (&["50", "90", "51.01"], "50.505"),
        ] {
            assert_eq!(finally(totals), Some(decimal(score)), "{totals:?}");
        }
        assert_eq!(finally(&["70", "45"]), None, "a third is wanted");
        assert_eq!(finally(&["70"]), None);
        assert_eq!(progress(&scoring(), &[]), Progress::Waiting(2));
    }

    #[test]
    fn the_low_end_and_the_very_top_want_a_word() {
        let ten = Decimal::TEN;
        for (mark, wanted) in [("0", true), ("3.99", true), ("4", false), ("9", false), ("9.01", true)] {
            assert_eq!(wants_a_word(ten, decimal(mark)), wanted, "{mark}");
        }
    }

    proptest! {
        #[test]
        fn the_order_of_totals_never_matters(a in 0u32..=10_000, b in 0u32..=10_000, c in 0u32..=10_000) {
            let [a, b, c] = [a, b, c].map(|n| Decimal::new(n.into(), 2));
            let all = [[a, b, c], [b, c, a], [c, a, b], [c, b, a]].map(|t| final_score(&scoring(), &t));
            prop_assert!(all.iter().all(|score| *score == all[0]));
            prop_assert_eq!(needs_third(&scoring(), a, b), needs_third(&scoring(), b, a));
        }

        #[test]
        fn a_score_lies_between_the_totals_and_doubles_to_a_sum_of_two(
            totals in proptest::collection::vec(0u32..=10_000, 2..=3)
        ) {
            let totals: Vec<Decimal> = totals.into_iter().map(|n| Decimal::new(n.into(), 2)).collect();
            if let Some(score) = final_score(&scoring(), &totals) {
                prop_assert!(totals.iter().min().is_some_and(|low| *low <= score));
                prop_assert!(totals.iter().max().is_some_and(|high| *high >= score));
                let doubled = score * Decimal::TWO;
                let pairs = totals.iter().enumerate()
                    .flat_map(|(i, a)| totals.iter().skip(i + 1).map(move |b| *a + *b));
                prop_assert!(pairs.into_iter().any(|sum| sum == doubled), "exact");
            }
        }
    }
}
