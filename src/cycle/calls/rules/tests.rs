//! What a call may be, as stories and for whatever sums.

use proptest::prelude::*;
use proptest::test_runner::Config;

use super::*;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Share;
use crate::cycle::calls::model::Criterion;
use crate::rulebook::{PartnershipSize, Received, RequestLimits, RuleSet};

fn amount(text: &str) -> Amount {
    text.parse().expect("an amount")
}

fn criteria(maxima: &[u32]) -> Vec<Criterion> {
    let one = |(i, maximum): (usize, &u32)| Criterion {
        code: format!("c{i}"),
        name: Translated::of(Language::English, format!("Criterion {i}")),
        maximum: Decimal::from(*maximum),
    };
    maxima.iter().enumerate().map(one).collect()
}

fn plan(percents: &[u32]) -> Vec<TranchePlan> {
    let share = |percent: &u32| Share::from_percent(Decimal::from(*percent)).expect("a share");
    let one = |percent| TranchePlan { share: share(percent), condition: Condition::AgreementInForce };
    percents.iter().map(one).collect()
}

/// A call with nothing against it.
fn good() -> CallInput {
    CallInput {
        reference: "R-2026-1".into(),
        title: Translated::of(Language::English, "Small grants"),
        summary: Translated::of(Language::English, "For projects together."),
        guidance: Translated::of(Language::English, "Read this first."),
        languages: vec![Language::English],
        envelope: amount("45000"),
        zone: Zone::BELGRADE,
        deadline: "2026-03-27T15:00:00Z".parse().expect("an instant"),
        questions_until: None,
        answers_until: None,
        objection_days: None,
        conclusion_days: None,
        places: vec!["here".into()],
        themes: Vec::new(),
        rules: RuleSet {
            r01: Some(Received {}),
            r23: Some(RequestLimits { min: amount("5000"), max: amount("20000") }),
            ..RuleSet::default()
        },
        scoring: Scoring {
            scale: Decimal::from(100),
            criteria: criteria(&[30, 25, 20, 15, 10]),
            assessors: 2,
            third_if_gap_over: Share::new("0.30".parse().expect("a decimal")).expect("a share"),
            threshold: Decimal::from(60),
        },
        tranches: plan(&[80, 20]),
    }
}

const MEANS: Means = Means { currency: Currency::EUR, envelope: Amount::ZERO, allotted: Amount::ZERO };

fn means(envelope: &str, allotted: &str) -> Means {
    Means { envelope: amount(envelope), allotted: amount(allotted), ..MEANS }
}

fn wrong(input: &CallInput) -> Vec<(String, String)> {
    problems(input, Currency::EUR).into_iter().map(|(field, phrase)| (field, phrase.key.into())).collect()
}

fn lacks(input: &CallInput, means: Means, now: &str) -> Vec<String> {
    missing(input, means, now.parse().expect("an instant")).into_iter().map(|p| p.key.into()).collect()
}

#[test]
fn a_good_call_has_no_problem_and_lacks_nothing() {
    assert_eq!(wrong(&good()), []);
    assert_eq!(lacks(&good(), means("45000", "0"), "2026-03-27T14:59:59Z"), Vec::<String>::new());
}

#[test]
fn what_cannot_be_meant_stands_at_its_field() {
    let mut call = good();
    call.reference = "Grants 2026".into();
    call.title = Translated::default();
    call.languages.clear();
    call.rules.r10 = Some(PartnershipSize { min_organisations: 5, max_organisations: 4 });
    call.rules.r23 = Some(RequestLimits { min: amount("1"), max: amount("45000.01") });
    call.scoring.threshold = Decimal::from(101);
    call.scoring.criteria = criteria(&[60, 30]);
    call.scoring.criteria[1].code = "c0".into();
    call.tranches = plan(&[80, 10]);
    let fields: Vec<String> = wrong(&call).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "reference",
            "title-sq",
            "languages",
            "R23-max",
            "R10-min_organisations",
            "threshold",
            "criterion-2-code",
            "criteria",
            "tranches"
        ]
    );
}

#[test]
fn the_words_about_a_sum_name_the_sum() {
    let mut call = good();
    call.scoring.criteria = criteria(&[30, 25, 20, 15, 7]);
    call.tranches = plan(&[80, 15]);
    let said: Vec<String> = problems(&call, Currency::EUR)
        .iter()
        .map(|(_, phrase)| crate::web::words::say(Language::English, phrase))
        .collect();
    assert!(said[0].contains("come to 97, but the best possible total is 100"), "{said:?}");
    assert!(said[1].contains("come to 95 percent"), "{said:?}");
}

#[test]
fn a_tranche_after_the_report_does_not_come_before_one_after_the_agreement() {
    let mut call = good();
    call.tranches[0].condition = Condition::FinalReportAccepted;
    assert_eq!(wrong(&call), [("tranches".to_owned(), "calls-tranches-order".to_owned())]);
}

#[test]
fn a_draft_may_lack_what_its_publication_needs() {
    let mut call = good();
    call.summary = Translated::default();
    call.places.clear();
    call.scoring.criteria.clear();
    call.tranches.clear();
    assert_eq!(wrong(&call), []);
    assert_eq!(
        lacks(&call, means("45000", "0.01"), "2026-03-27T15:00:00Z"),
        [
            "calls-deadline-passed",
            "calls-language-lacks",
            "calls-places-missing",
            "calls-criteria-missing",
            "calls-tranches-missing",
            "calls-over-programme"
        ]
    );
}

#[test]
fn a_text_in_serbian_cyrillic_serves_latin_readers_too() {
    let mut call = good();
    call.languages = vec![Language::SerbianLatin];
    for text in [&mut call.title, &mut call.summary, &mut call.guidance] {
        *text = Translated::of(Language::SerbianCyrillic, "Мали грантови");
    }
    assert_eq!(lacks(&call, means("45000", "0"), "2026-03-01T00:00:00Z"), Vec::<String>::new());
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn criteria_are_refused_exactly_when_they_do_not_sum_to_the_scale(
        maxima in prop::collection::vec(1u32..60, 1..8), off in -3i64..4
    ) {
        let sum: u32 = maxima.iter().sum();
        let scale = Decimal::from(sum) + Decimal::from(off);
        prop_assume!(scale > Decimal::ZERO);
        let mut call = good();
        call.scoring = Scoring { scale, criteria: criteria(&maxima), threshold: Decimal::ZERO, ..call.scoring };
        prop_assert_eq!(wrong(&call).iter().any(|(field, _)| field == "criteria"), off != 0);
    }

    #[test]
    fn tranches_are_refused_exactly_when_they_do_not_sum_to_the_whole(
        percents in prop::collection::vec(1u32..=100, 1..5)
    ) {
        let mut call = good();
        call.tranches = plan(&percents);
        prop_assert_eq!(wrong(&call).is_empty(), percents.iter().sum::<u32>() == 100);
    }

    #[test]
    fn the_calls_of_a_programme_never_hold_more_than_it_has(
        programme in 0i64..100_000, allotted in 0i64..100_000, envelope in 1i64..100_000
    ) {
        let cents = |value: i64| Amount::new(Decimal::new(value, 2)).expect("an amount");
        let means = Means { envelope: cents(programme), allotted: cents(allotted), ..MEANS };
        let refused = over_programme(cents(envelope), means).is_some();
        prop_assert_eq!(refused, allotted + envelope > programme);
    }
}

#[test]
fn questions_end_before_their_answers_and_answers_before_the_deadline() {
    let at = |text: &str| Some(text.parse().expect("an instant"));
    let found = |asked, answered| -> Vec<String> {
        let call = CallInput { questions_until: asked, answers_until: answered, ..good() };
        problems(&call, Currency::EUR)
            .into_iter()
            .map(|(field, phrase)| format!("{field} {}", phrase.key))
            .collect()
    };
    let (asked, answered) = (at("2026-03-06T15:00:00Z"), at("2026-03-16T15:00:00Z"));
    assert_eq!(found(None, None), Vec::<String>::new());
    assert_eq!(found(asked, answered), Vec::<String>::new());
    assert_eq!(found(asked, asked), Vec::<String>::new());
    assert_eq!(found(asked, None), ["answers_until calls-answers-until-missing"]);
    assert_eq!(found(None, answered), ["questions_until calls-questions-until-missing"]);
    assert_eq!(found(answered, asked), ["answers_until calls-answers-before-questions"]);
    let deadline = at("2026-03-27T15:00:00Z");
    assert_eq!(found(asked, deadline), ["answers_until calls-questions-before-deadline"]);
    assert_eq!(found(asked, at("2026-03-27T14:59:59Z")), Vec::<String>::new());
}

#[test]
fn days_to_object_and_to_conclude_are_few_or_not_set() {
    for (days, wrong) in
        [(None, false), (Some(0), true), (Some(1), false), (Some(60), false), (Some(61), true)]
    {
        let input = CallInput { objection_days: days, ..good() };
        let found = problems(&input, Currency::EUR);
        assert_eq!(found.iter().any(|(field, _)| field == "objection_days"), wrong, "{days:?}");
    }
    let input = CallInput { conclusion_days: Some(181), ..good() };
    assert!(problems(&input, Currency::EUR).iter().any(|(field, _)| field == "conclusion_days"));
}
