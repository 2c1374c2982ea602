//! What rules read is asked: no more and no less, whatever a manager built.

use proptest::prelude::*;
use serde_json::json;

use super::standard::{STANDARD, When, needed};
use super::*;
use crate::rulebook::{RuleId, RuleSet, Way};

fn rules(on: serde_json::Value) -> RuleSet {
    serde_json::from_value(on).expect("rules")
}

fn codes(form: &Form) -> Vec<&str> {
    form.questions().map(|question| question.code.as_str()).collect()
}

#[test]
fn a_call_without_such_rules_asks_what_it_always_asked() {
    let usual = Form::standard();
    assert_eq!(usual.clone().with_needed(&RuleSet::default()), usual);
    let told: Vec<_> =
        STANDARD.iter().filter(|one| one.when == When::Usually).map(|one| (one.code, one.belongs)).collect();
    assert_eq!(told.len(), 11, "what calls without rules ask stays as it is");
    assert_eq!(codes(&usual), told.iter().map(|(code, _)| *code).collect::<Vec<_>>());
}

#[test]
fn a_rule_brings_its_questions_and_takes_them_away_again() {
    let on = rules(json!({ "R08": {}, "R07": { "years": 2, "max_turnover": "25000.00" }, "R22": {
        "min_communities": 2, "min_each": 5 } }));
    let form = Form::standard().with_needed(&on);
    assert_eq!(
        needed(&on),
        ["participants", "contact", "turnover", "turnover_before", "exclusion", "exclusion_text"]
    );
    for code in needed(&on) {
        let question = form.question(code).expect("asked");
        let standard = question.standard().expect("the house's");
        assert!(question.required, "{code}");
        assert_eq!(form.belongs(code), Some(standard.belongs));
    }
    assert_eq!(flaws(&form, &needed(&on)), []);
    assert_eq!(form.clone().with_needed(&on), form, "once is enough");
    assert_eq!(form.with_needed(&RuleSet::default()), Form::standard());
}

#[test]
fn what_was_removed_or_made_optional_comes_back() {
    let on = rules(json!({ "R20": { "min_months": 1, "max_months": 9 }, "R08": {} }));
    let mut form = Form::standard().with_needed(&on);
    // The whole own section, and the question that another one depends on.
    form.sections.retain(|section| section.belongs == Belongs::Common);
    for question in form.sections.iter_mut().flat_map(|section| &mut section.questions) {
        question.required = false;
    }
    let form = form.with_needed(&on);
    assert!(form.question("duration_months").expect("asked").required);
    assert!(!form.question("summary").expect("asked").required, "no rule reads it");
    let own: Vec<_> = form.questions_of(WhichPart::Own).map(|question| question.code.as_str()).collect();
    assert_eq!(own, ["exclusion", "exclusion_text"]);
    assert_eq!(flaws(&form, &needed(&on)), []);
}

#[test]
fn an_explanation_is_asked_of_a_yes_alone_and_stands_behind_it() {
    let on = rules(json!({ "R09": {} }));
    let form = Form::standard().with_needed(&on);
    let offers =
        Offers { places: &[], themes: Vec::new(), communities: Vec::new(), organisations: Vec::new() };
    let asked = |said: &str| {
        let own = Answers::default().text("conflict", said);
        Asked::of(&form, &offers, &Answers::default(), Some(&own)).has("conflict_text")
    };
    assert_eq!([asked("yes"), asked("no"), asked("")], [true, false, false]);

    // Another call's form in which only the explanation stands.
    let mut copied = form.clone();
    for section in &mut copied.sections {
        section.questions.retain(|question| question.code != "conflict");
    }
    assert_eq!(flaws(&copied.with_needed(&on), &needed(&on)), []);
}

#[test]
fn the_ways_that_are_offered_are_those_of_the_rulebook() {
    let form = Form::standard().with_needed(&rules(json!({ "R15": { "needed": "any-two" } })));
    let options = form.question("ways").expect("asked").kind.options().to_vec();
    let offered: Vec<Way> = options.iter().map(|one| one.code.parse().expect("a way")).collect();
    assert_eq!(offered, Way::ALL);
}

#[test]
fn every_rule_that_a_question_names_brings_it() {
    for standard in STANDARD {
        let is_of_rules = standard.when == When::ForRules;
        assert!(!is_of_rules || !standard.rules.is_empty(), "{} is asked by nobody", standard.code);
        let first = standard.only_if.map(|(first, _)| standard::find(first).expect("a question"));
        assert!(first.is_none_or(|first| first.belongs == standard.belongs && first.rules == standard.rules));
    }
    let read: Vec<RuleId> = STANDARD.iter().flat_map(|one| one.rules).copied().collect();
    let asks = ["R07", "R08", "R09", "R15", "R17", "R18", "R19", "R20", "R21", "R22", "R28", "R38"];
    for rule in RuleId::ALL {
        assert_eq!(read.contains(rule), asks.contains(&rule.as_str()), "{rule}");
    }
}

proptest! {
    #[test]
    fn whatever_stands_in_a_form_what_is_needed_is_asked_once_and_without_flaw(
        kept in prop::collection::vec(any::<bool>(), STANDARD.len()),
        turned in any::<bool>(), on in prop::collection::vec(any::<bool>(), 3),
    ) {
        let mut all = serde_json::Map::new();
        for (rule, _) in [("R08", 0), ("R28", 1), ("R38", 2)].into_iter().filter(|(_, at)| on[*at]) {
            all.insert(rule.into(), json!({}));
        }
        let rules = rules(all.into());
        let mut form = Form::standard();
        for section in &mut form.sections {
            let of_part = STANDARD.iter().zip(&kept).filter(|(one, kept)| one.belongs == section.belongs && **kept);
            section.questions = of_part.map(|(one, _)| one.question()).collect();
            if turned {
                section.questions.reverse();
            }
        }
        let form = form.with_needed(&rules);
        prop_assert_eq!(flaws(&form, &needed(&rules)), []);
        for one in STANDARD {
            let times = codes(&form).iter().filter(|code| **code == one.code).count();
            prop_assert_eq!(times > 0, one.is_needed(&rules) || one.when != When::ForRules && times > 0);
            prop_assert!(times <= 1);
        }
    }
}
