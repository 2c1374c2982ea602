//! The rules as stories, and the properties that hold for whatever facts.

mod documents;
mod edges;
mod elsewhere;
mod examples;
mod missing;
mod money;
mod parameters;
mod properties;
mod properties_of_communities;
mod properties_of_money;
mod properties_of_the_rest;
mod register;
mod said;
mod scenario_a;
mod words;

use proptest::test_runner::Config;
use uuid::Uuid;

use super::*;
use crate::base::kernel::clock::{Timestamp, Zone, parse_day};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};

/// So many cases for each property. What fails is told on the spot and leaves no file behind.
fn cases(number: u32) -> Config {
    Config { failure_persistence: None, ..Config::with_cases(number) }
}

/// Accounts whose check digits are right; a number stands for one of them.
const IBANS: [&str; 10] = [
    "XK561212012345600000",
    "XK291212012345600001",
    "XK021212012345600002",
    "XK721212012345600003",
    "XK451212012345600004",
    "XK181212012345600005",
    "XK881212012345600006",
    "XK611212012345600007",
    "XK341212012345600008",
    "XK071212012345600009",
];

fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn amount(text: &str) -> Amount {
    text.parse().expect("an amount")
}

fn share(text: &str) -> Share {
    Share::new(text.parse().expect("a decimal")).expect("a share")
}

fn id(number: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(number))
}

fn declared(codes: &[&str]) -> Declaration {
    Declaration::Declared(codes.iter().map(ToString::to_string).collect())
}

/// An organisation with nothing against it; the number makes its details its own.
fn organisation(number: u128, communities: Declaration) -> OrganisationFacts {
    OrganisationFacts {
        id: id(number),
        merged_into: None,
        name: format!("Organisation {number}"),
        is_lead: number == 1,
        registered_on: parse_day("2015-01-01").ok(),
        seat: Some("here".into()),
        representative: Some(format!("Representative {number}")),
        iban: Some(IBANS[usize::try_from(number).expect("small") % IBANS.len()].into()),
        registration_number: Some(format!("51{number}")),
        communities,
        appearances: Appearances { as_lead: u32::from(number == 1), as_partner: u32::from(number != 1) },
        legal_form: Some(LegalForm::Association),
        papers: PaperKind::ALL.iter().map(|kind| paper(*kind)).collect(),
        screening: Screening::Clear,
        bar: None,
        costs: amount("5000"),
        brought: amount("1000"),
        signature: Some(SignatureFacts {
            signatory: format!("Representative {number}"),
            capacity: "Director".into(),
        }),
        said: SaidFacts {
            exclusion: Some(false),
            conflict: Some(false),
            turnovers: [2025, 2024].map(|year| Turnover { year, amount: amount("9000") }).to_vec(),
        },
        history: HistoryFacts::default(),
    }
}

/// A document that holds; a bank confirmation names no account.
fn paper(kind: PaperKind) -> PaperFacts {
    PaperFacts {
        kind,
        number: if kind == PaperKind::BankConfirmation { String::new() } else { "77".into() },
        issued_on: parse_day("2026-01-10").ok(),
        valid_until: None,
        added_at: instant("2026-02-10T08:00:00Z"),
    }
}

fn line(of: u128, quantity: &str, rate: &str, total: &str) -> LineFacts {
    LineFacts {
        organisation: id(of),
        description: format!("Work {of}"),
        quantity: quantity.parse().expect("a decimal"),
        rate: amount(rate),
        amount: amount(total),
    }
}

/// A project that has answered everything that any rule asks.
fn good_project() -> ProjectFacts {
    ProjectFacts {
        language: Some(Language::English),
        theme: Some("rivers".into()),
        places: vec!["here".into(), "there".into()],
        starts_on: parse_day("2026-05-01").ok(),
        texts: vec![TextFacts { question: "summary".into(), label: None, characters: 900 }],
        ways: vec![Way::Development, Way::Implementation],
        tells_of_lead: true,
        participants: vec![20, 20],
        tells_of_contact: true,
        excluded_activities: Some(false),
        inadmissible_costs: Some(false),
        other_funding: Some(false),
    }
}

/// Two organisations, received in time, with nothing against them under [`all_rules`].
fn good_facts() -> Facts {
    Facts {
        received_at: Some(instant("2026-03-20T10:00:00Z")),
        now: instant("2026-03-30T10:00:00Z"),
        deadline: instant("2026-03-27T15:00:00Z"),
        published_at: Some(instant("2026-02-06T08:00:00Z")),
        zone: Zone::BELGRADE,
        currency: Currency::EUR,
        organisations: vec![organisation(1, declared(&["one"])), organisation(2, declared(&["two"]))],
        budget: BudgetFacts {
            direct: amount("9400"),
            indirect: amount("600"),
            total: amount("10000"),
            requested: amount("8000"),
            own_contribution: amount("2000"),
            contingency: Amount::ZERO,
        },
        duration_months: Some(4),
        memorandum: MemorandumFacts { uploaded: true, signed_by: vec![id(1), id(2)] },
        call: CallFacts {
            languages: vec![Language::English],
            places: vec!["here".into(), "there".into()],
            themes: vec!["rivers".into()],
        },
        project: good_project(),
        lines: vec![line(1, "10", "500", "5000"), line(2, "2.5", "2000", "5000")],
    }
}

/// The rules that find nothing wrong with [`good_facts`]: all but R17, which always leaves it to a person.
fn looked_at_by_machine() -> impl Iterator<Item = RuleId> {
    RuleId::ALL.iter().copied().filter(|rule| *rule != RuleId::R17)
}

fn all_rules() -> RuleSet {
    let rules = serde_json::json!({
        "R01": {}, "R02": { "cure_days": 3 }, "R03": { "forms": ["association", "foundation"] },
        "R04": { "months": 12, "reference": "deadline" }, "R05": { "seats": ["here", "there"] },
        "R06": { "cure_days": 3 }, "R07": { "years": 2, "max_turnover": "25000" }, "R08": {}, "R09": {},
        "R10": { "min_organisations": 2, "max_organisations": 4 },
        "R11": { "min_communities": 2, "mixed_declaration": "review", "undeclared": "review" },
        "R12": {
            "same_representative": "fail", "same_account": "fail", "same_registration_number": "fail"
        },
        "R13": { "max_as_lead": 1, "max_as_partner": 1 }, "R14": { "cure_days": 3 },
        "R15": { "needed": "any-two" }, "R16": { "min_share": "0.2", "of": "request" }, "R17": {}, "R18": {},
        "R19": { "min_places": 1 }, "R20": { "min_months": 4, "max_months": 8 },
        "R21": { "ends_by": "2026-12-31" }, "R22": { "min_communities": 2, "min_each": 10 },
        "R23": { "min": "5000", "max": "20000" }, "R24": { "max_share_of_total": "0.80" },
        "R25": { "max_share_of_direct": "0.07" }, "R26": { "max_share_of_direct": "0.05" }, "R27": {},
        "R28": {}, "R30": { "country": "XK" }, "R31": { "documents": ["registration_certificate"] },
        "R32": { "documents": ["statute", "bank_confirmation"], "cure_days": 3 },
        "R33": { "max_characters": 4000 }, "R34": { "others": "review" }, "R35": {},
        "R36": { "max_grants": 1, "per": "year" }, "R37": { "max_total": "50000", "years": 3 }, "R38": {},
        "R39": {},
    });
    serde_json::from_value(rules).expect("rules")
}

/// All findings of one rule, under [`all_rules`].
fn findings(rule: RuleId, facts: &Facts) -> Vec<Finding> {
    assess(&all_rules(), facts).into_iter().filter(|finding| finding.rule == rule).collect()
}

/// The one finding of a rule about applications.
fn finding(rule: RuleId, facts: &Facts) -> Finding {
    let mut found = findings(rule, facts);
    assert_eq!(found.len(), 1, "{rule} is about the application");
    found.remove(0)
}

/// What a rule says about each organisation, or the application: the outcome and the code of the reason.
fn says(rule: RuleId, facts: &Facts) -> Vec<(Outcome, &'static str)> {
    findings(rule, facts).iter().map(|finding| (finding.outcome, finding.because.code())).collect()
}

#[test]
fn a_good_application_passes_every_rule_and_each_organisation_is_looked_at() {
    let found = assess(&all_rules(), &good_facts());
    let outcome_of = |rule| overall(found.iter().filter(|f| f.rule == rule));
    assert!(looked_at_by_machine().all(|rule| outcome_of(rule) == Outcome::Pass), "{found:#?}");
    assert_eq!(outcome_of(RuleId::R17), Outcome::Review);
    for rule in RuleId::ALL {
        let about: Vec<_> = found.iter().filter(|f| f.rule == *rule).map(|f| f.organisation).collect();
        match rule.about() {
            Scope::Application => assert_eq!(about, [None], "{rule}"),
            Scope::Organisation => assert_eq!(about, [Some(id(1)), Some(id(2))], "{rule}"),
        }
    }
    assert!(found.is_sorted_by_key(|finding| finding.rule));
    assert!(found.iter().all(|finding| !finding.provisional));
}

#[test]
fn a_switched_off_rule_finds_nothing() {
    assert_eq!(assess(&RuleSet::default(), &good_facts()), []);
    assert_eq!(overall(&[]), Outcome::Pass);
}

#[test]
fn only_appearances_duties_and_other_grants_depend_on_what_happens_elsewhere() {
    let across: Vec<_> = RuleId::ALL.iter().copied().filter(|rule| rule.across_applications()).collect();
    assert_eq!(across, [RuleId::R13, RuleId::R35, RuleId::R36, RuleId::R37]);
}

#[test]
fn the_gravest_outcome_decides_in_the_order_fail_review_cure_pass() {
    let with = |outcome| Finding { outcome, ..finding(RuleId::R01, &good_facts()) };
    let all = [with(Outcome::Pass), with(Outcome::Cure), with(Outcome::Review), with(Outcome::Fail)];
    let worst_of_the_first = |n: usize| overall(all.iter().take(n));
    assert_eq!(worst_of_the_first(1), Outcome::Pass);
    assert_eq!(worst_of_the_first(2), Outcome::Cure);
    assert_eq!(worst_of_the_first(3), Outcome::Review);
    assert_eq!(worst_of_the_first(4), Outcome::Fail);
}
