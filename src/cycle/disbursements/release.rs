//! Which tranche can be requested now, and what the others wait for.

use std::fmt;

use super::model::Disbursement;
use super::status::Status;
use crate::cycle::awards::{Grant, GrantStatus, Tranche};
use crate::cycle::calls::Condition;

/// What a tranche waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitsFor {
    Agreement,
    FinalReport,
    /// A tranche with a lower number is not paid yet; which one.
    Earlier(i32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrancheState {
    Waiting(WaitsFor),
    /// The lead's signatory can request it.
    Due,
    Requested,
    Prepared,
    Approved,
    Paid,
}

/// The word of the language files; what a waiting tranche waits for is said beside it.
impl fmt::Display for TrancheState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiting(_) => "waiting",
            Self::Due => "due",
            Self::Requested => "requested",
            Self::Prepared => "prepared",
            Self::Approved => "approved",
            Self::Paid => "paid",
        })
    }
}

/// Where one tranche stands. `waits_for_earlier` names the first tranche before it that is not paid;
/// `disbursement` is its own that was not returned.
///
/// Its condition decides whether it may be requested, and the order is kept on top: nobody asks for
/// the second tranche while the first is on its way.
pub fn state_of(
    tranche: &Tranche,
    grant: &Grant,
    report_accepted: bool,
    waits_for_earlier: Option<i32>,
    disbursement: Option<&Disbursement>,
) -> TrancheState {
    match disbursement.map(|d| d.status) {
        Some(Status::Requested) => return TrancheState::Requested,
        Some(Status::Prepared) => return TrancheState::Prepared,
        Some(Status::Approved) => return TrancheState::Approved,
        Some(Status::Paid) => return TrancheState::Paid,
        Some(Status::Returned) | None => {}
    }
    let in_force = matches!(grant.status, GrantStatus::InForce | GrantStatus::Closed);
    let waits_for = match (in_force, tranche.condition) {
        (false, _) => Some(WaitsFor::Agreement),
        (true, Condition::FinalReportAccepted) if !report_accepted => Some(WaitsFor::FinalReport),
        (true, _) => waits_for_earlier.map(WaitsFor::Earlier),
    };
    waits_for.map_or(TrancheState::Due, TrancheState::Waiting)
}

/// Where every tranche of a grant stands, by number.
pub fn states_of(
    tranches: &[Tranche],
    grant: &Grant,
    report_accepted: bool,
    disbursements: &[Disbursement],
) -> Vec<(Tranche, TrancheState)> {
    let mut ordered: Vec<&Tranche> = tranches.iter().filter(|t| t.grant == grant.id).collect();
    ordered.sort_by_key(|tranche| tranche.number);
    let mut unpaid = None;
    let mut states = Vec::with_capacity(ordered.len());
    for tranche in ordered {
        let own = disbursements.iter().find(|d| d.tranche == tranche.id && d.status != Status::Returned);
        let state = state_of(tranche, grant, report_accepted, unpaid, own);
        if state != TrancheState::Paid {
            unpaid = unpaid.or(Some(tranche.number));
        }
        states.push((tranche.clone(), state));
    }
    states
}

/// Whether nothing keeps the grant open: its report is accepted and every tranche is paid.
pub fn is_finished(states: &[(Tranche, TrancheState)], report_accepted: bool) -> bool {
    report_accepted && !states.is_empty() && states.iter().all(|(_, state)| *state == TrancheState::Paid)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::kernel::clock::Timestamp;
    use crate::base::kernel::ids::{ApplicationId, CallId, DisbursementId, GrantId, TrancheId};
    use crate::base::kernel::money::{Amount, Currency, Share};

    fn grant(status: GrantStatus) -> Grant {
        Grant {
            id: GrantId::new(),
            application: ApplicationId::new(),
            call: CallId::new(),
            amount: Amount::ZERO,
            currency: Currency::EUR,
            status,
            offered_at: Timestamp::UNIX_EPOCH,
            in_force_at: None,
            closed_at: None,
            version: 1,
        }
    }

    fn tranche(grant: &Grant, number: i32, condition: Condition) -> Tranche {
        let (id, share, amount) = (TrancheId::new(), Share::WHOLE, Amount::ZERO);
        Tranche { id, grant: grant.id, number, share, amount, condition }
    }

    fn disbursement(tranche: &Tranche, status: Status) -> Disbursement {
        Disbursement {
            id: DisbursementId::new(),
            tranche: tranche.id,
            grant: tranche.grant,
            amount: tranche.amount,
            iban: "XK051212012345678906".parse().expect("an account"),
            status,
            requested_at: Timestamp::UNIX_EPOCH,
            prepared_by: None,
            prepared_at: None,
            approved_by: None,
            approved_at: None,
            paid_on: None,
            bank_reference: None,
            return_reason: None,
            version: 1,
        }
    }

    fn states(grant: &Grant, accepted: bool, paid: &[(usize, Status)]) -> Vec<TrancheState> {
        let tranches = [
            tranche(grant, 1, Condition::AgreementInForce),
            tranche(grant, 2, Condition::FinalReportAccepted),
        ];
        let made: Vec<_> = paid.iter().map(|(at, status)| disbursement(&tranches[*at], *status)).collect();
        states_of(&tranches, grant, accepted, &made).into_iter().map(|(_, state)| state).collect()
    }

    #[test]
    fn the_first_tranche_waits_for_the_agreement_and_the_second_for_the_report_and_the_first() {
        use TrancheState::{Due, Paid, Requested, Waiting};
        use WaitsFor::{Agreement, Earlier, FinalReport};
        let offered = grant(GrantStatus::Offered);
        assert_eq!(states(&offered, false, &[]), [Waiting(Agreement), Waiting(Agreement)]);
        let in_force = grant(GrantStatus::InForce);
        assert_eq!(states(&in_force, false, &[]), [Due, Waiting(FinalReport)]);
        let requested = [(0, Status::Requested)];
        assert_eq!(states(&in_force, false, &requested), [Requested, Waiting(FinalReport)]);
        let paid = [(0, Status::Paid)];
        assert_eq!(states(&in_force, false, &paid), [Paid, Waiting(FinalReport)]);
        assert_eq!(states(&in_force, true, &requested), [Requested, Waiting(Earlier(1))]);
        assert_eq!(states(&in_force, true, &paid), [Paid, Due]);
        let returned = [(0, Status::Returned)];
        assert_eq!(states(&in_force, false, &returned), [Due, Waiting(FinalReport)], "it can be asked again");
    }

    proptest! {
        #[test]
        fn a_tranche_is_due_only_when_all_before_it_are_paid(
            statuses in prop::collection::vec(prop::option::of(0_usize..5), 1..6), accepted: bool,
        ) {
            let grant = grant(GrantStatus::InForce);
            let tranches: Vec<Tranche> = (1..=statuses.len())
                .map(|n| tranche(&grant, i32::try_from(n).expect("small"), Condition::FinalReportAccepted))
                .collect();
            let made: Vec<Disbursement> = statuses.iter().zip(&tranches)
                .filter_map(|(status, tranche)| status.map(|at| disbursement(tranche, Status::ALL[at])))
                .collect();
            let states = states_of(&tranches, &grant, accepted, &made);
            let due: Vec<usize> = (0..states.len()).filter(|at| states[*at].1 == TrancheState::Due).collect();
            prop_assert!(due.len() <= 1);
            for at in due {
                prop_assert!(accepted);
                prop_assert!(states[..at].iter().all(|(_, state)| *state == TrancheState::Paid));
            }
            let finished = is_finished(&states, accepted);
            prop_assert_eq!(finished, accepted && made.iter().filter(|d| d.status == Status::Paid).count() == tranches.len());
        }
    }
}
