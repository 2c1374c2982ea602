//! Where each finding and the whole application stand. Pure.

use super::model::{Cure, Decision, Kept, Record, Verdict};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::text_enum;
use crate::rulebook::Outcome;

/// What a finding comes to, with what people decided of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effective {
    Met,
    NotMet,
    /// A person has to decide and has not yet.
    Undecided,
    /// Could be put right, but nobody gave time for it. Counts as not met.
    Curable,
    /// Could have been put right, and the stage was concluded without. Counts as not met.
    Uncured,
    /// May be put right up to and with this second.
    CureOpen(Timestamp),
    /// The time to put it right has run out. Counts as not met.
    CureLapsed(Timestamp),
}

impl Effective {
    /// The key of the language files that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Met => "eligibility-effective-met",
            Self::NotMet => "eligibility-effective-not-met",
            Self::Undecided => "eligibility-effective-undecided",
            Self::Curable => "eligibility-effective-curable",
            Self::Uncured => "eligibility-effective-uncured",
            Self::CureOpen(_) => "eligibility-effective-cure-open",
            Self::CureLapsed(_) => "eligibility-effective-cure-lapsed",
        }
    }

    /// Whether somebody still has to act before the application can be concluded.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Undecided | Self::CureOpen(_))
    }

    pub const fn is_met(self) -> bool {
        matches!(self, Self::Met)
    }
}

/// A finding with what was decided of it and the time given to put it right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    pub kept: &'a Kept,
    pub decision: Option<&'a Decision>,
    pub cure: Option<&'a Cure>,
    pub effective: Effective,
}

impl Standing<'_> {
    /// What it comes to once the stage is concluded: nobody gives time any more.
    #[must_use]
    pub fn settled(self) -> Self {
        let effective =
            if self.effective == Effective::Curable { Effective::Uncured } else { self.effective };
        Self { effective, ..self }
    }
}

text_enum! {
    /// Where a whole application stands.
    pub enum Overall {
        /// Somebody still has to act.
        Waiting = "waiting",
        /// Every rule is met.
        Met = "met",
        /// A rule is not met.
        NotMet = "not_met",
    }
}

/// Each finding with what it comes to: the officer's decision if there is one, else what was found.
///
/// The rules are run again when the call closes and when something was put right. A decision goes on
/// holding for a later finding as long as that says the very same; if it says something else, the
/// decision was about other facts and a person has to look again. Time to put something right holds
/// for the rule, whatever still lacks.
pub fn standing<'a>(
    findings: &'a [Kept],
    decisions: &'a [Decision],
    cures: &'a [Cure],
    now: Timestamp,
) -> Vec<Standing<'a>> {
    findings
        .iter()
        .map(|kept| {
            let decision = decisions.iter().filter(|decision| holds_for(decision, kept)).max_by_key(|d| d.at);
            let cure =
                cures.iter().filter(|cure| cure.about == kept.about()).max_by_key(|cure| cure.last_instant);
            let effective = match (decision, kept.finding.outcome) {
                (Some(decision), _) => match decision.outcome {
                    Verdict::Pass => Effective::Met,
                    Verdict::Fail => Effective::NotMet,
                },
                (None, Outcome::Pass) => Effective::Met,
                (None, Outcome::Fail) => Effective::NotMet,
                (None, Outcome::Review) => Effective::Undecided,
                (None, Outcome::Cure) => in_time_to_cure(cure, now),
            };
            Standing { kept, decision, cure, effective }
        })
        .collect()
}

/// The same for everything that is known of an application.
pub fn standing_of(record: &Record, now: Timestamp) -> Vec<Standing<'_>> {
    let standings = standing(&record.check.findings, &record.decisions, &record.cures, now);
    match record.concluded {
        Some(_) => standings.into_iter().map(Standing::settled).collect(),
        None => standings,
    }
}

fn holds_for(decision: &Decision, kept: &Kept) -> bool {
    decision.about == kept.about()
        && decision.found == kept.finding.outcome
        && decision.because == kept.finding.because
}

fn in_time_to_cure(cure: Option<&Cure>, now: Timestamp) -> Effective {
    match cure {
        None => Effective::Curable,
        Some(cure) if now <= cure.last_instant => Effective::CureOpen(cure.last_instant),
        Some(cure) => Effective::CureLapsed(cure.last_instant),
    }
}

/// Waiting while anybody has to act; then met only if every single rule is.
pub fn overall(standings: &[Standing<'_>]) -> Overall {
    if standings.iter().any(|s| s.effective.is_open()) {
        Overall::Waiting
    } else if standings.iter().all(|s| s.effective.is_met()) {
        Overall::Met
    } else {
        Overall::NotMet
    }
}

text_enum! {
    /// What a list shows of an application: where it stands, or how it was concluded.
    pub enum State {
        Waiting = "waiting",
        Met = "met",
        NotMet = "not_met",
        Eligible = "eligible",
        NotEligible = "not_eligible",
    }
}

/// The conclusion if there is one, else where the application stands.
pub fn state_of(record: &Record, now: Timestamp) -> State {
    match (record.concluded, overall(&standing_of(record, now))) {
        (Some(concluded), _) if concluded.eligible => State::Eligible,
        (Some(_), _) => State::NotEligible,
        (None, Overall::Waiting) => State::Waiting,
        (None, Overall::Met) => State::Met,
        (None, Overall::NotMet) => State::NotMet,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::base::kernel::ids::{AccountId, ApplicationId, CureId, FindingId};
    use crate::cycle::eligibility::model::DecisionKind;
    use crate::rulebook::{Finding, Reason, RuleId};

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn found(rule: RuleId, outcome: Outcome, because: Reason) -> Kept {
        let finding = Finding { rule, organisation: None, outcome, because, provisional: false };
        Kept { id: FindingId::new(), finding }
    }

    fn open_question() -> Kept {
        let because =
            Reason::CommunitiesOpen { needed: 2, at_least: 1, reading: crate::rulebook::Reading::Undeclared };
        found(RuleId::R11, Outcome::Review, because)
    }

    fn unsigned() -> Kept {
        found(RuleId::R14, Outcome::Cure, Reason::MemorandumMissing { cure_days: 3 })
    }

    fn decided(of: &Kept, outcome: Verdict) -> Decision {
        Decision {
            finding: of.id,
            about: of.about(),
            found: of.finding.outcome,
            because: of.finding.because.clone(),
            kind: DecisionKind::Review,
            outcome,
            reason: "As the statutes show.".into(),
            by: AccountId(Uuid::nil()),
            at: at("2026-04-01T10:00:00Z"),
            objection: None,
        }
    }

    fn time_given(of: &Kept) -> Cure {
        Cure {
            id: CureId::new(),
            application: ApplicationId(Uuid::nil()),
            finding: of.id,
            about: of.about(),
            because: of.finding.because.clone(),
            opened_by: AccountId(Uuid::nil()),
            opened_at: at("2026-03-27T17:00:00Z"),
            last_instant: at("2026-03-30T16:00:00Z"),
            request: "Please send the memorandum.".into(),
            answered_at: None,
            bulk: None,
        }
    }

    fn one(kept: &Kept, decisions: &[Decision], cures: &[Cure], now: &str) -> Effective {
        let findings = [kept.clone()];
        standing(&findings, decisions, cures, at(now)).first().expect("one finding").effective
    }

    #[test]
    fn a_question_is_open_until_an_officer_has_decided_it() {
        let question = open_question();
        let now = "2026-04-02T10:00:00Z";
        assert_eq!(one(&question, &[], &[], now), Effective::Undecided);
        assert_eq!(one(&question, &[decided(&question, Verdict::Pass)], &[], now), Effective::Met);
        assert_eq!(one(&question, &[decided(&question, Verdict::Fail)], &[], now), Effective::NotMet);
    }

    #[test]
    fn a_decision_holds_for_a_later_run_that_found_the_very_same_and_for_nothing_else() {
        let question = open_question();
        let decision = [decided(&question, Verdict::Pass)];
        let now = "2026-04-02T10:00:00Z";
        assert_eq!(one(&open_question(), &decision, &[], now), Effective::Met);
        let because = Reason::CommunitiesTooFew { needed: 2, at_most: 1 };
        let worse = found(RuleId::R11, Outcome::Fail, because);
        assert_eq!(one(&worse, &decision, &[], now), Effective::NotMet);
    }

    #[test]
    fn the_last_second_to_put_something_right_still_counts() {
        let cures = [time_given(&unsigned())];
        let until = at("2026-03-30T16:00:00Z");
        assert_eq!(one(&unsigned(), &[], &[], "2026-03-30T16:00:00Z"), Effective::Curable);
        assert_eq!(one(&unsigned(), &[], &cures, "2026-03-30T16:00:00Z"), Effective::CureOpen(until));
        assert_eq!(one(&unsigned(), &[], &cures, "2026-03-30T16:00:01Z"), Effective::CureLapsed(until));
    }

    #[test]
    fn what_could_be_put_right_but_was_not_is_not_met() {
        let findings = [unsigned()];
        let late = at("2026-05-01T10:00:00Z");
        assert_eq!(overall(&standing(&findings, &[], &[], late)), Overall::NotMet);
        let cures = [time_given(&unsigned())];
        assert_eq!(overall(&standing(&findings, &[], &cures, late)), Overall::NotMet);
        let early = at("2026-03-28T10:00:00Z");
        assert_eq!(overall(&standing(&findings, &[], &cures, early)), Overall::Waiting);
    }

    #[test]
    fn once_the_stage_is_concluded_nothing_is_said_to_be_curable_any_more() {
        let findings = [unsigned()];
        let now = at("2026-05-01T10:00:00Z");
        let settled: Vec<_> = standing(&findings, &[], &[], now).into_iter().map(Standing::settled).collect();
        assert_eq!(settled[0].effective, Effective::Uncured);
        assert_eq!(overall(&settled), Overall::NotMet);
        let early = at("2026-03-28T10:00:00Z");
        let cures = [time_given(&unsigned())];
        let running = standing(&findings, &[], &cures, early)[0];
        assert_eq!(running.settled(), running, "only what nobody gave time for");
    }

    fn any_finding() -> impl Strategy<Value = Kept> {
        let deadline = crate::rulebook::Moment {
            at: at("2026-03-27T15:00:00Z"),
            zone: crate::base::kernel::clock::Zone::BELGRADE,
        };
        prop_oneof![
            Just(()).prop_map(|()| open_question()),
            Just(()).prop_map(|()| unsigned()),
            Just(()).prop_map(move |()| {
                let because = Reason::ReceivedLate { received_at: deadline, deadline };
                found(RuleId::R01, Outcome::Fail, because)
            }),
            (1_u32..9).prop_map(|count| {
                found(RuleId::R12, Outcome::Pass, Reason::PartnersIndependent { count })
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

        #[test]
        fn nothing_left_to_a_person_becomes_eligible_by_itself(
            findings in prop::collection::vec(any_finding(), 0..6),
            decided_ones in prop::collection::vec(any::<Option<bool>>(), 6),
            with_cure in any::<bool>(),
            seconds in -400_000_i64..400_000,
        ) {
            let decisions: Vec<Decision> = findings
                .iter()
                .zip(&decided_ones)
                .filter(|(kept, _)| kept.finding.outcome != Outcome::Review)
                .filter_map(|(kept, pass)| {
                    Some(decided(kept, if (*pass)? { Verdict::Pass } else { Verdict::Fail }))
                })
                .collect();
            let cures: Vec<Cure> = findings.iter().filter(|_| with_cure).map(time_given).collect();
            let now = at("2026-03-30T16:00:00Z") + chrono::TimeDelta::seconds(seconds);
            let standings = standing(&findings, &decisions, &cures, now);
            let all = overall(&standings);
            if findings.iter().any(|kept| kept.finding.outcome == Outcome::Review) {
                prop_assert_eq!(all, Overall::Waiting);
            }
            if all == Overall::Met {
                for s in &standings {
                    let passed = s.kept.finding.outcome == Outcome::Pass && s.decision.is_none();
                    let by_person = s.decision.is_some_and(|d| d.outcome == Verdict::Pass);
                    prop_assert!(passed || by_person);
                }
            }
        }
    }
}
