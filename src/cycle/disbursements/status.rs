//! Where a disbursement stands, and the only moves it may make.

use crate::base::error::AppError;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Status {
        Requested = "requested",
        Prepared = "prepared",
        Approved = "approved",
        Paid = "paid",
        /// Sent back with a reason; the tranche can be requested again.
        Returned = "returned",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// By a finance officer.
    Prepare,
    /// By an approver who did not prepare it.
    Approve,
    /// By a finance officer, once the bank has done it.
    Pay,
    /// By a finance officer or an approver, with a reason.
    Return,
}

impl Status {
    /// The whole life of a disbursement. A pair that is not listed is refused.
    pub fn after(self, step: Move) -> Result<Self, AppError> {
        match (self, step) {
            (Self::Requested, Move::Prepare) => Ok(Self::Prepared),
            (Self::Prepared, Move::Approve) => Ok(Self::Approved),
            (Self::Approved, Move::Pay) => Ok(Self::Paid),
            (Self::Requested | Self::Prepared, Move::Return) => Ok(Self::Returned),
            (from, _) => Err(AppError::refused(
                Phrase::new("disbursements-move-refused").with("status", Fact::Word(from.word().into())),
            )),
        }
    }

    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Requested => "disbursements-status-requested",
            Self::Prepared => "disbursements-status-prepared",
            Self::Approved => "disbursements-status-approved",
            Self::Paid => "disbursements-status-paid",
            Self::Returned => "disbursements-status-returned",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disbursement_takes_one_step_at_a_time_and_none_after_it_is_paid() {
        let moves = [Move::Prepare, Move::Approve, Move::Pay, Move::Return];
        let allowed: Vec<(Status, Move)> = Status::ALL
            .iter()
            .flat_map(|from| moves.map(|step| (*from, step)))
            .filter(|(from, step)| from.after(*step).is_ok())
            .collect();
        assert_eq!(
            allowed,
            [
                (Status::Requested, Move::Prepare),
                (Status::Requested, Move::Return),
                (Status::Prepared, Move::Approve),
                (Status::Prepared, Move::Return),
                (Status::Approved, Move::Pay),
            ]
        );
    }
}
