//! The order of a panel and the one funding line through it: pure.
//!
//! Applications go down by final score. Equal scores share a rank and stand in the order of their
//! numbers, marked as tied: whoever decides sees that the order between them says nothing.
//!
//! Money follows the order. Each application that fits into what is left of the envelope is within;
//! the first that does not fit draws the line, and everything below it down to the threshold is
//! reserve. Nothing below the line is moved up because it is cheaper: a reserve list keeps its order.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::text_enum;

/// A scored application before it has a rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    pub application: ApplicationId,
    /// Its number within the call.
    pub number: i32,
    pub totals: Vec<Decimal>,
    pub score: Decimal,
}

/// One line of a closed panel's ranking, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranked {
    pub application: ApplicationId,
    /// From 1; equal scores share it, and the next rank counts them all.
    pub rank: u32,
    /// The assessors' totals, in the order in which they were assigned.
    pub totals: Vec<Decimal>,
    /// The final score, exact.
    pub score: Decimal,
    pub above_threshold: bool,
}

/// Ranks by final score, the highest first, ties by number. The order of input never matters.
pub fn rank(mut scored: Vec<Scored>, threshold: Decimal) -> Vec<Ranked> {
    scored.sort_by(|a, b| b.score.cmp(&a.score).then(a.number.cmp(&b.number)));
    let mut ranking: Vec<Ranked> = Vec::with_capacity(scored.len());
    for (place, entry) in (1..).zip(scored) {
        let rank = match ranking.last() {
            Some(above) if above.score == entry.score => above.rank,
            _ => place,
        };
        ranking.push(Ranked {
            application: entry.application,
            rank,
            totals: entry.totals,
            above_threshold: entry.score >= threshold,
            score: entry.score,
        });
    }
    ranking
}

text_enum! {
    /// On which side of the funding line and the threshold an application stands.
    pub enum Place {
        Within = "within",
        Reserve = "reserve",
        BelowThreshold = "below_threshold",
    }
}

/// One line of the ranking beside the money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    pub application: ApplicationId,
    pub place: Place,
    pub asked: Amount,
    /// What is left of the envelope after this line.
    pub left: Amount,
    /// Whether another line has the same rank.
    pub tied: bool,
    /// The last line within the envelope: the funding line runs under it.
    pub is_last_within: bool,
}

/// Runs the envelope down a ranking; `asked` gives what each application asks.
///
/// # Errors
/// Where a sum leaves the range of amounts.
pub fn along_envelope(
    ranking: &[Ranked],
    envelope: Amount,
    asked: impl Fn(ApplicationId) -> Amount,
) -> Result<Vec<Placed>, MoneyError> {
    let mut left = envelope;
    let mut line_is_drawn = false;
    let mut placed = Vec::with_capacity(ranking.len());
    for line in ranking {
        let asked = asked(line.application);
        let place = if !line.above_threshold {
            Place::BelowThreshold
        } else if line_is_drawn || asked > left {
            line_is_drawn = true;
            Place::Reserve
        } else {
            left = left.minus(asked)?;
            Place::Within
        };
        let tied = ranking.iter().filter(|other| other.rank == line.rank).count() > 1;
        let application = line.application;
        placed.push(Placed { application, place, asked, left, tied, is_last_within: false });
    }
    if let Some(last) = placed.iter_mut().rev().find(|p| p.place == Place::Within) {
        last.is_last_within = true;
    }
    Ok(placed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn id(number: i32) -> ApplicationId {
        ApplicationId(Uuid::from_u128(u128::from(number.unsigned_abs())))
    }

    fn scored(number: i32, score: &str) -> Scored {
        Scored { application: id(number), number, totals: Vec::new(), score: score.parse().expect("a score") }
    }

    fn amount(text: &str) -> Amount {
        text.parse().expect("an amount")
    }

    fn sixty() -> Decimal {
        Decimal::from(60)
    }

    #[test]
    fn the_envelope_runs_down_the_ranking_to_one_line() {
        let ranking =
            rank(vec![scored(9, "59.5"), scored(6, "61"), scored(1, "80"), scored(2, "68")], sixty());
        let asked = |application| {
            let of = [(1, "16000"), (2, "12000"), (6, "20000"), (9, "8000")];
            of.iter().find(|(n, _)| id(*n) == application).map_or(Amount::ZERO, |(_, a)| amount(a))
        };
        let placed = along_envelope(&ranking, amount("45000"), asked).expect("sums");
        let seen: Vec<_> = placed.iter().map(|p| (p.application, p.place, p.left.to_string())).collect();
        assert_eq!(
            seen,
            [
                (id(1), Place::Within, "29000.00".to_owned()),
                (id(2), Place::Within, "17000.00".to_owned()),
                (id(6), Place::Reserve, "17000.00".to_owned()),
                (id(9), Place::BelowThreshold, "17000.00".to_owned()),
            ]
        );
        assert_eq!(placed.iter().map(|p| p.is_last_within).collect::<Vec<_>>(), [false, true, false, false]);
    }

    #[test]
    fn a_cheaper_application_does_not_pass_one_that_does_not_fit() {
        let ranking = rank(vec![scored(1, "90"), scored(2, "80"), scored(3, "70")], sixty());
        let asked = |application| if application == id(3) { amount("1000") } else { amount("8000") };
        let placed = along_envelope(&ranking, amount("10000"), asked).expect("sums");
        let seen: Vec<_> = placed.iter().map(|p| p.place).collect();
        assert_eq!(seen, [Place::Within, Place::Reserve, Place::Reserve]);
    }

    #[test]
    fn equal_scores_share_a_rank_in_the_order_of_their_numbers() {
        let ranking =
            rank(vec![scored(5, "70"), scored(3, "70.00"), scored(4, "60"), scored(1, "90")], sixty());
        let seen: Vec<_> = ranking.iter().map(|r| (r.rank, r.application)).collect();
        assert_eq!(seen, [(1, id(1)), (2, id(3)), (2, id(5)), (4, id(4))]);
        assert!(ranking[3].above_threshold, "the threshold itself is enough");
        let placed = along_envelope(&ranking, amount("1"), |_| amount("1")).expect("sums");
        assert_eq!(placed.iter().map(|p| p.tied).collect::<Vec<_>>(), [false, true, true, false]);
    }

    fn panels() -> impl Strategy<Value = Vec<(i32, u32, u32)>> {
        let lines = proptest::collection::vec((0u32..=40, 1u32..=5_000), 0..12);
        lines.prop_map(|lines| (1..).zip(lines).map(|(n, (score, asked))| (n, score, asked)).collect())
    }

    fn ranked(lines: &[(i32, u32, u32)]) -> Vec<Ranked> {
        let entry = |(number, score, _): &(i32, u32, u32)| Scored {
            application: id(*number),
            number: *number,
            totals: Vec::new(),
            score: Decimal::from(score + 40),
        };
        rank(lines.iter().map(entry).collect(), sixty())
    }

    fn run(ranking: &[Ranked], lines: &[(i32, u32, u32)], envelope: u32) -> Vec<Placed> {
        let asked = |application| {
            let line = lines.iter().find(|(n, ..)| id(*n) == application);
            line.map_or(Amount::ZERO, |(_, _, asked)| amount(&asked.to_string()))
        };
        along_envelope(ranking, amount(&envelope.to_string()), asked).expect("sums")
    }

    proptest! {
        #[test]
        fn the_order_of_input_never_matters(lines in panels().prop_shuffle(), envelope in 0u32..20_000) {
            let mut sorted = lines.clone();
            sorted.sort_unstable();
            prop_assert_eq!(ranked(&lines), ranked(&sorted));
            prop_assert_eq!(run(&ranked(&lines), &lines, envelope), run(&ranked(&sorted), &sorted, envelope));
        }

        #[test]
        fn what_is_within_never_exceeds_the_envelope(lines in panels(), envelope in 0u32..20_000) {
            let placed = run(&ranked(&lines), &lines, envelope);
            let within = placed.iter().filter(|p| p.place == Place::Within).map(|p| p.asked);
            let spent = Amount::total(within).expect("a sum");
            prop_assert!(spent <= amount(&envelope.to_string()));
            if let Some(last) = placed.last() {
                prop_assert_eq!(spent.plus(last.left), Ok(amount(&envelope.to_string())));
            }
        }

        #[test]
        fn nobody_stands_better_than_someone_with_a_higher_score(lines in panels(), envelope in 0u32..20_000) {
            let placed = run(&ranked(&lines), &lines, envelope);
            let places: Vec<_> = placed.iter().map(|p| p.place).collect();
            prop_assert!(places.is_sorted(), "within, then reserve, then below the threshold: {places:?}");
            prop_assert!(ranked(&lines).windows(2).all(|pair| pair[0].score >= pair[1].score));
        }

        #[test]
        fn more_money_takes_nothing_from_anybody(lines in panels(), envelope in 0u32..20_000, more in 0u32..5_000) {
            let before = run(&ranked(&lines), &lines, envelope);
            let after = run(&ranked(&lines), &lines, envelope + more);
            prop_assert!(before.iter().zip(&after).all(|(b, a)| a.place <= b.place));
        }
    }
}
