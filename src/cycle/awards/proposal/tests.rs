use proptest::prelude::*;

use super::*;

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn candidate(rank: u32, score: i64, asked: &str) -> Candidate {
    Candidate {
        application: ApplicationId::new(),
        rank,
        score: Decimal::from(score),
        above_threshold: score >= 60,
        requested: amount(asked),
    }
}

/// The applications of the scenario that reached the panel: A01, A02, A06, A09.
fn scenario() -> Vec<Candidate> {
    vec![
        candidate(1, 80, "16000.00"),
        candidate(2, 68, "12000.00"),
        candidate(3, 61, "20000.00"),
        candidate(4, 50, "10000.00"),
    ]
}

fn as_suggested(candidates: &[Candidate], left: Amount) -> Vec<Decision> {
    suggest(candidates, left)
        .unwrap()
        .into_iter()
        .map(|s| Decision { application: s.application, outcome: s.outcome, amount: s.amount, reason: None })
        .collect()
}

fn problems(decisions: &[Decision], candidates: &[Candidate], left: &str) -> Vec<Problem> {
    check(decisions, candidates, amount(left), ProposalKind::Award).unwrap()
}

#[test]
fn in_the_scenario_two_are_awarded_one_waits_and_one_is_rejected() {
    let candidates = scenario();
    let decisions = as_suggested(&candidates, amount("45000.00"));
    let outcomes: Vec<Outcome> = decisions.iter().map(|d| d.outcome).collect();
    assert_eq!(outcomes, [Outcome::Awarded, Outcome::Awarded, Outcome::Reserve, Outcome::Rejected]);
    assert_eq!(Amount::total(decisions.iter().filter_map(|d| d.amount)), Ok(amount("28000.00")));
    assert_eq!(problems(&decisions, &candidates, "45000.00"), []);
}

#[test]
fn nobody_is_passed_over_because_somebody_smaller_would_fit() {
    let candidates = [candidate(1, 80, "20000.00"), candidate(2, 70, "5000.00")];
    let outcomes: Vec<Outcome> =
        as_suggested(&candidates, amount("10000.00")).iter().map(|d| d.outcome).collect();
    assert_eq!(outcomes, [Outcome::Reserve, Outcome::Reserve]);
}

#[test]
fn an_award_that_takes_the_last_cent_fits() {
    let candidates = [candidate(1, 80, "16000.00")];
    assert_eq!(as_suggested(&candidates, amount("16000.00"))[0].outcome, Outcome::Awarded);
    assert_eq!(as_suggested(&candidates, amount("15999.99"))[0].outcome, Outcome::Reserve);
}

#[test]
fn leaving_the_order_of_the_ranking_needs_a_reason_of_its_own_from_both() {
    let candidates = scenario();
    let left = amount("45000.00");
    let mut decisions = as_suggested(&candidates, left);
    // The third gets its 20,000 instead of the second.
    decisions[1] = Decision { outcome: Outcome::Reserve, amount: None, ..decisions[1].clone() };
    decisions[2] =
        Decision { outcome: Outcome::Awarded, amount: Some(candidates[2].requested), ..decisions[2].clone() };
    let (second, third) = (candidates[1].application, candidates[2].application);
    assert_eq!(
        problems(&decisions, &candidates, "45000.00"),
        [Problem::NoReasonOfItsOwn(second), Problem::NoReasonOfItsOwn(third)]
    );
    for line in 1..3 {
        assert_eq!(
            deviations(&decisions[line], &decisions, &candidates, left, ProposalKind::Award),
            Ok(vec![Deviation::Order]),
            "{line}"
        );
        decisions[line].reason = Some("the same village got a grant last year".into());
    }
    assert_eq!(problems(&decisions, &candidates, "45000.00"), []);
}

#[test]
fn less_than_was_asked_for_needs_a_reason_of_its_own() {
    let candidates = scenario();
    let mut decisions = as_suggested(&candidates, amount("45000.00"));
    decisions[0].amount = Some(amount("15000.00"));
    let first = candidates[0].application;
    assert_eq!(problems(&decisions, &candidates, "45000.00"), [Problem::NoReasonOfItsOwn(first)]);
    decisions[0].reason = Some("the boat can be borrowed".into());
    assert_eq!(problems(&decisions, &candidates, "45000.00"), []);
}

#[test]
fn every_application_is_decided_once() {
    let candidates = scenario();
    let mut decisions = as_suggested(&candidates, amount("45000.00"));
    let last = decisions.pop().unwrap();
    decisions[0].reason = Some("  ".into());
    decisions[0].amount = Some(amount("15000.00"));
    decisions[1].amount = None;
    decisions[2].amount = Some(amount("1.00"));
    decisions.push(decisions[0].clone());
    let found = problems(&decisions, &candidates, "45000.00");
    let id = |line: usize| candidates[line].application;
    assert_eq!(
        found,
        [
            Problem::NoReasonOfItsOwn(id(0)),
            Problem::NoAmount(id(1)),
            Problem::NeedlessAmount(id(2)),
            Problem::Unranked(id(0)),
            Problem::Undecided(last.application),
        ]
    );
}

#[test]
fn below_the_threshold_no_reason_helps() {
    let candidates = scenario();
    let mut decisions = as_suggested(&candidates, amount("45000.00"));
    decisions[3] = Decision {
        outcome: Outcome::Awarded,
        amount: Some(amount("10000.00")),
        reason: Some("we like it".into()),
        ..decisions[3].clone()
    };
    decisions[2].reason = Some("it waits".into());
    let found = problems(&decisions, &candidates, "45000.00");
    assert_eq!(found, [Problem::BelowThreshold(candidates[3].application)]);
}

/// Two wait: 12,000 in the first place, 20,000 in the second.
fn waiting() -> Vec<Candidate> {
    vec![candidate(1, 68, "12000.00"), candidate(2, 61, "20000.00")]
}

fn drawn(candidate: &Candidate, given: &str, reason: Option<&str>) -> Decision {
    let (outcome, amount) = (Outcome::Awarded, Some(amount(given)));
    Decision { application: candidate.application, outcome, amount, reason: reason.map(Into::into) }
}

fn problems_of_a_draw(decisions: &[Decision], candidates: &[Candidate], left: &str) -> Vec<Problem> {
    check(decisions, candidates, amount(left), ProposalKind::Reserve).unwrap()
}

#[test]
fn whoever_is_not_drawn_need_not_be_decided_on_again() {
    let list = waiting();
    let first = drawn(&list[0], "12000.00", None);
    assert_eq!(problems_of_a_draw(&[first], &list, "33000.00"), [], "even where the second would fit");
    assert_eq!(problems_of_a_draw(&[], &list, "33000.00"), [Problem::NobodyDrawn]);
    let both = [drawn(&list[0], "12000.00", None), drawn(&list[1], "20000.00", None)];
    assert_eq!(problems_of_a_draw(&both, &list, "32000.00"), []);
    assert_eq!(
        problems_of_a_draw(&both, &list, "31999.99"),
        [Problem::OverEnvelope { awarded: amount("32000.00"), left: amount("31999.99") }]
    );
}

#[test]
fn nobody_on_the_list_is_passed_over_without_a_word() {
    let list = waiting();
    let second = drawn(&list[1], "20000.00", Some("its season begins in May"));
    assert_eq!(
        problems_of_a_draw(std::slice::from_ref(&second), &list, "20000.00"),
        [Problem::NoReasonOfItsOwn(list[0].application)]
    );
    let mut waits = drawn(&list[0], "12000.00", Some("it can begin a year later"));
    (waits.outcome, waits.amount) = (Outcome::Reserve, None);
    assert_eq!(problems_of_a_draw(&[waits.clone(), second.clone()], &list, "20000.00"), []);
    let silent = Decision { reason: None, ..second };
    assert_eq!(
        problems_of_a_draw(&[waits.clone(), silent], &list, "20000.00"),
        [Problem::NoReasonOfItsOwn(list[1].application)]
    );
    let less = drawn(&list[0], "8000.00", None);
    assert_eq!(
        problems_of_a_draw(&[less], &list, "8000.00"),
        [Problem::NoReasonOfItsOwn(list[0].application)]
    );
    waits.outcome = Outcome::Rejected;
    let found = problems_of_a_draw(&[waits], &list, "20000.00");
    assert!(found.contains(&Problem::NotRejectable(list[0].application)), "{found:?}");
}

prop_compose! {
    fn rankings()(lines in prop::collection::vec((1i64..3_000_000, 0i64..100), 0..12)) -> Vec<Candidate> {
        let mut lines = lines;
        lines.sort_by_key(|line| std::cmp::Reverse(line.1));
        let mut candidates: Vec<Candidate> = Vec::new();
        for (i, (cents, score)) in lines.into_iter().enumerate() {
            let same = candidates.last().filter(|c| c.score == Decimal::from(score)).map(|c| c.rank);
            let rank = same.unwrap_or(u32::try_from(i).unwrap() + 1);
            let asked = Amount::new(Decimal::new(cents, 2)).unwrap();
            candidates.push(candidate(rank, score, &asked.to_string()));
        }
        candidates
    }
}

proptest! {
    #[test]
    fn what_is_suggested_fits_the_envelope_follows_the_ranking_and_can_be_proposed(
        candidates in rankings(), cents in 0i64..10_000_000,
    ) {
        let left = Amount::new(Decimal::new(cents, 2)).unwrap();
        let mut decisions = as_suggested(&candidates, left);
        prop_assert!(Amount::total(decisions.iter().filter_map(|d| d.amount)).unwrap() <= left);
        for pair in decisions.windows(2) {
            prop_assert!(!pair[0].outcome.is_worse_than(pair[1].outcome));
        }
        // Those who share a rank with somebody who got the rest of the envelope depart from nothing.
        prop_assert_eq!(check(&decisions, &candidates, left, ProposalKind::Award).unwrap(), vec![]);
        // One cent more than is left, and no reason makes it possible.
        if let Some(first) = decisions.first_mut().filter(|d| d.outcome == Outcome::Awarded) {
            first.amount = Some(left.plus(amount("0.01")).unwrap());
            first.reason = Some("because".into());
            let found = check(&decisions, &candidates, left, ProposalKind::Award).unwrap();
            let over = matches!(found.as_slice(), [Problem::OverEnvelope { .. }]);
            prop_assert!(over, "{:?}", found);
        }
    }

    #[test]
    fn no_departure_passes_with_the_usual_reason(
        candidates in rankings(), cents in 0i64..10_000_000, line in 0usize..12, to in 0usize..3,
    ) {
        prop_assume!(line < candidates.len());
        let left = Amount::new(Decimal::new(cents, 2)).unwrap();
        let mut decisions = as_suggested(&candidates, left);
        let outcome = Outcome::ALL[to];
        prop_assume!(decisions[line].outcome != outcome);
        decisions[line].outcome = outcome;
        decisions[line].amount = (outcome == Outcome::Awarded).then_some(candidates[line].requested);
        let id = candidates[line].application;
        let found = check(&decisions, &candidates, left, ProposalKind::Award).unwrap();
        prop_assert!(found.contains(&Problem::NoReasonOfItsOwn(id)), "{found:?}");
    }
}
