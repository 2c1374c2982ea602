//! Scenario A: twelve applications to one call, each with the result that every rule must give.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::*;

#[derive(Deserialize)]
struct Scenario {
    time_zone: Zone,
    call: Value,
    organisations: Vec<Value>,
    applications: Vec<Sent>,
}

#[derive(Deserialize)]
struct Sent {
    #[serde(rename = "ref")]
    number: String,
    lead: String,
    partner: String,
    submitted_at: Timestamp,
    budget: BudgetFacts,
    duration_months: u32,
    memorandum_signed: bool,
    expected_eligibility: Expected,
    late_arrival: Option<Value>,
}

#[derive(Deserialize)]
struct Expected {
    outcome: Outcome,
    #[serde(default)]
    fail: Vec<RuleId>,
    #[serde(default)]
    review: Vec<RuleId>,
    #[serde(default)]
    cure: Vec<RuleId>,
}

fn scenario() -> Scenario {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/demo/scenario-a.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the scenario")).expect("its shape")
}

/// The call's parameters. What the file explains in words beside them is how the rules work anyway:
/// those words are checked and left out.
fn rules(call: &Value) -> RuleSet {
    let mut rules = call["rules"].clone();
    let mut take = |rule: &str, field: &str| {
        let fields = rules[rule].as_object_mut().expect("a rule");
        fields.remove(field).and_then(|text| text.as_str().map(ToOwned::to_owned)).expect("words")
    };
    assert!(take("R13", "on_breach").starts_with("all applications"));
    assert_eq!(take("R14", "missing"), "cure");
    assert!(take("R14", "cure").starts_with("3 calendar days"));
    assert!(take("R25", "rounding").starts_with("half up"));
    rules["R14"]["cure_days"] = 3.into();
    serde_json::from_value(rules).expect("the parameters")
}

/// `2026-03-27T16:00:00+01:00[Europe/Belgrade]`
fn zoned(value: &Value) -> Timestamp {
    instant(value.as_str().and_then(|text| text.split('[').next()).expect("an instant with its zone"))
}

impl Scenario {
    fn number_of(&self, code: &str) -> u128 {
        (1..).zip(&self.organisations).find(|pair| pair.1["code"] == code).expect("an organisation").0
    }

    /// Submitted applications, and the one at hand: a late arrival counts for itself only.
    fn appearances(&self, code: &str, at_hand: &Sent) -> Appearances {
        let counted = self
            .applications
            .iter()
            .filter(|sent| sent.late_arrival.is_none() || sent.number == at_hand.number);
        let (mut as_lead, mut as_partner) = (0, 0);
        for sent in counted {
            as_lead += u32::from(sent.lead == code);
            as_partner += u32::from(sent.partner == code);
        }
        Appearances { as_lead, as_partner }
    }

    fn organisation(&self, code: &str, at_hand: &Sent) -> OrganisationFacts {
        let entry = self.organisations.iter().find(|entry| entry["code"] == code).expect("an organisation");
        let text = |field: &str| entry[field].as_str().map(ToOwned::to_owned);
        OrganisationFacts {
            id: id(self.number_of(code)),
            name: text("name").expect("a name"),
            is_lead: at_hand.lead == code,
            registered_on: text("registered_on").and_then(|day| parse_day(&day).ok()),
            seat: text("seat"),
            representative: text("representative"),
            iban: text("iban"),
            registration_number: text("registration_number"),
            communities: Declaration::Declared(
                serde_json::from_value(entry["communities"].clone()).expect("communities"),
            ),
            appearances: self.appearances(code, at_hand),
            ..organisation(self.number_of(code), Declaration::Undeclared)
        }
    }

    fn facts(&self, sent: &Sent) -> Facts {
        let both = [&sent.lead, &sent.partner];
        let signed_by = if sent.memorandum_signed {
            both.iter().map(|code| id(self.number_of(code))).collect()
        } else {
            vec![]
        };
        Facts {
            received_at: Some(sent.submitted_at),
            now: instant("2026-03-28T08:00:00Z"),
            deadline: zoned(&self.call["deadline"]),
            published_at: Some(zoned(&self.call["published_at"])),
            zone: self.time_zone,
            currency: serde_json::from_value(self.call["currency"].clone()).expect("a currency"),
            organisations: both.iter().map(|code| self.organisation(code, sent)).collect(),
            budget: sent.budget,
            duration_months: Some(sent.duration_months),
            memorandum: MemorandumFacts { uploaded: sent.memorandum_signed, signed_by },
            ..good_facts()
        }
    }
}

impl Expected {
    fn of(&self, rule: RuleId) -> Outcome {
        let listed =
            [(&self.fail, Outcome::Fail), (&self.review, Outcome::Review), (&self.cure, Outcome::Cure)];
        listed.iter().find(|entry| entry.0.contains(&rule)).map_or(Outcome::Pass, |entry| entry.1)
    }
}

#[test]
fn each_of_the_twelve_applications_gets_the_result_of_every_rule_that_the_scenario_expects() {
    let scenario = scenario();
    let rules = rules(&scenario.call);
    assert_eq!(rules.problems(), []);
    assert_eq!(rules.switched_on().count(), 12);
    assert_eq!(scenario.applications.len(), 12);
    for sent in &scenario.applications {
        let found = assess(&rules, &scenario.facts(sent));
        let mut gravest: BTreeMap<RuleId, Outcome> = BTreeMap::new();
        for finding in &found {
            let entry = gravest.entry(finding.rule).or_insert(finding.outcome);
            *entry = (*entry).max(finding.outcome);
            assert!(!finding.provisional, "the call has closed");
        }
        for rule in rules.switched_on() {
            let expected = sent.expected_eligibility.of(rule);
            assert_eq!(gravest.get(&rule), Some(&expected), "{} {rule}", sent.number);
        }
        assert_eq!(overall(&found), sent.expected_eligibility.outcome, "{}", sent.number);
    }
}

#[test]
fn the_organisation_that_appears_too_often_is_the_one_that_fails_and_not_its_partners() {
    let scenario = scenario();
    let rules = rules(&scenario.call);
    let failing: Vec<_> = scenario
        .applications
        .iter()
        .flat_map(|sent| assess(&rules, &scenario.facts(sent)))
        .filter(|finding| finding.rule == RuleId::R13 && finding.outcome == Outcome::Fail)
        .filter_map(|finding| finding.organisation)
        .collect();
    assert_eq!(failing, [id(scenario.number_of("open-court")); 3]);
}

#[test]
fn a_draft_of_each_application_hears_beforehand_what_the_record_will_say() {
    let scenario = scenario();
    let rules = rules(&scenario.call);
    for sent in &scenario.applications {
        let received = scenario.facts(sent);
        let draft = Facts { received_at: None, now: sent.submitted_at, ..received.clone() };
        let outcomes = |facts| -> Vec<_> {
            assess(&rules, facts).iter().map(|f| (f.rule, f.organisation, f.outcome)).collect()
        };
        assert_eq!(outcomes(&draft), outcomes(&received), "{}", sent.number);
    }
}
