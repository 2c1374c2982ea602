//! The stages of a call as a funnel. Pure: counts in, lines out.

use rust_decimal::Decimal;

use crate::base::kernel::text_enum;
use crate::cycle::awards::Envelope;
use crate::cycle::calls::Call;
use crate::cycle::disbursements::Sum;

text_enum! {
    /// How far an application has come. Whoever has reached a stage has reached all before it.
    pub enum Stage {
        Draft = "draft",
        Submitted = "submitted",
        Eligible = "eligible",
        Assessed = "assessed",
        Awarded = "awarded",
        InForce = "in_force",
        /// At least one tranche is paid.
        Paid = "paid",
        /// The final report is accepted.
        Reported = "reported",
        Closed = "closed",
    }
}

/// One stage of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub stage: Stage,
    /// How many have come as far as this. Withdrawn ones are not counted.
    pub reached: usize,
    /// How many of them wait here for the next step.
    pub waiting: usize,
    /// How many of them end here: not eligible, not awarded, agreement refused.
    pub ended: usize,
}

/// Where one call stands.
pub struct Progress {
    pub call: Call,
    pub lines: Vec<Line>,
    pub envelope: Envelope,
    pub tranches: Vec<Sum>,
}

/// What the rooms of the stages count in one call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// None for whoever may not know of drafts.
    pub drafts: Option<usize>,
    pub submitted: usize,
    /// With a result of their eligibility, whatever it is.
    pub concluded: usize,
    pub eligible: usize,
    pub assessed: usize,
    /// Whether the award is approved, so that nobody waits for it any more.
    pub is_decided: bool,
    /// Grants, refused ones too.
    pub awarded: usize,
    pub refused: usize,
    pub in_force: usize,
    pub paid: usize,
    pub reported: usize,
    pub closed: usize,
}

impl Counts {
    /// One line for each stage. A stage counts who has come so far; nobody both waits and ends there.
    pub fn lines(&self) -> Vec<Line> {
        let line = |stage, reached, waiting, ended| Line { stage, reached, waiting, ended };
        let not_awarded = self.assessed.saturating_sub(self.awarded);
        let (undecided, rejected) = if self.is_decided { (0, not_awarded) } else { (self.assessed, 0) };
        let mut lines: Vec<Line> =
            self.drafts.map(|drafts| line(Stage::Draft, drafts, 0, 0)).into_iter().collect();
        lines.extend([
            line(
                Stage::Submitted,
                self.submitted,
                self.submitted.saturating_sub(self.concluded),
                self.concluded.saturating_sub(self.eligible),
            ),
            line(Stage::Eligible, self.eligible, self.eligible.saturating_sub(self.assessed), 0),
            line(Stage::Assessed, self.assessed, undecided, rejected),
            line(
                Stage::Awarded,
                self.awarded,
                self.awarded.saturating_sub(self.refused).saturating_sub(self.in_force),
                self.refused,
            ),
            line(Stage::InForce, self.in_force, self.in_force.saturating_sub(self.paid), 0),
            line(Stage::Paid, self.paid, self.paid.saturating_sub(self.reported), 0),
            line(Stage::Reported, self.reported, self.reported.saturating_sub(self.closed), 0),
            line(Stage::Closed, self.closed, 0, 0),
        ]);
        lines
    }
}

impl Progress {
    /// The lines up to the first that nobody has come to yet, where none after it is reached either.
    pub fn lines_so_far(&self) -> &[Line] {
        let reached = self.lines.iter().rposition(|line| line.reached > 0).map_or(0, |at| at + 1);
        self.lines.get(..=reached).unwrap_or(&self.lines)
    }

    /// How wide the bar of a line is, of 100: its share of the widest one. For drawing only.
    pub fn width(&self, line: &Line) -> Decimal {
        let most = self.lines.iter().map(|line| line.reached).max().unwrap_or(0);
        let share = (Decimal::from(line.reached) * Decimal::ONE_HUNDRED).checked_div(Decimal::from(most));
        share.unwrap_or_default().round_dp(1).normalize()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whoever_goes_no_further_waits_or_ends_there() {
        let counts = Counts {
            drafts: Some(2),
            submitted: 12,
            concluded: 11,
            eligible: 8,
            assessed: 6,
            ..Counts::default()
        };
        let said: Vec<_> =
            counts.lines().iter().map(|l| (l.stage, l.reached, l.waiting, l.ended)).take(4).collect();
        assert_eq!(
            said,
            [
                (Stage::Draft, 2, 0, 0),
                (Stage::Submitted, 12, 1, 3),
                (Stage::Eligible, 8, 2, 0),
                (Stage::Assessed, 6, 6, 0),
            ]
        );
        let decided = Counts { is_decided: true, awarded: 4, refused: 1, in_force: 2, ..counts };
        let said: Vec<_> = decided.lines().iter().map(|l| (l.reached, l.waiting, l.ended)).skip(3).collect();
        assert_eq!(said.first(), Some(&(6, 0, 2)), "the others were not awarded");
        assert_eq!(said.get(1), Some(&(4, 1, 1)));
        assert_eq!(said.get(2), Some(&(2, 2, 0)));
    }

    #[test]
    fn whoever_may_not_know_of_drafts_reads_no_line_of_them() {
        assert!(Counts::default().lines().iter().all(|line| line.stage != Stage::Draft));
    }

    proptest! {
        #[test]
        fn of_every_stage_all_go_on_wait_or_end(counts in prop::array::uniform10(0_usize..40), decided: bool) {
            // Each is a part of the one before, as it is in a call.
            let mut left = 40;
            let [submitted, concluded, eligible, assessed, awarded, agreed, in_force, paid, reported, closed] =
                counts.map(|count| { left = left.min(count); left });
            let awarded = if decided { awarded } else { 0 };
            let cut = |count: usize| count.min(awarded);
            let counts = Counts {
                drafts: None, submitted, concluded, eligible, assessed, is_decided: decided, awarded,
                refused: awarded - cut(agreed), in_force: cut(in_force), paid: cut(paid),
                reported: cut(reported), closed: cut(closed),
            };
            let lines = counts.lines();
            for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
                prop_assert_eq!(line.reached, next.reached + line.waiting + line.ended, "{:?}", line);
            }
        }
    }
}
