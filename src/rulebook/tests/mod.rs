//! The rules as stories, and the properties that hold for whatever facts.

mod edges;
mod missing;
mod parameters;
mod properties;
mod properties_of_communities;
mod properties_of_money;
mod scenario_a;
mod words;

use proptest::test_runner::Config;
use uuid::Uuid;

use super::*;
use crate::base::kernel::clock::{Timestamp, Zone, parse_day};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency, Share};

/// So many cases for each property. What fails is told on the spot and leaves no file behind.
fn cases(number: u32) -> Config {
    Config { failure_persistence: None, ..Config::with_cases(number) }
}

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
        name: format!("Organisation {number}"),
        is_lead: number == 1,
        registered_on: parse_day("2015-01-01").ok(),
        seat: Some("here".into()),
        representative: Some(format!("Representative {number}")),
        iban: Some(format!("XK05 {number}")),
        registration_number: Some(format!("51{number}")),
        communities,
        appearances: Appearances { as_lead: u32::from(number == 1), as_partner: u32::from(number != 1) },
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
        },
        duration_months: Some(4),
        memorandum: MemorandumFacts { uploaded: true, signed_by: vec![id(1), id(2)] },
    }
}

fn all_rules() -> RuleSet {
    RuleSet {
        r01: Some(Received {}),
        r04: Some(Registered { months: 12, reference: Reference::Deadline }),
        r05: Some(SeatInArea { seats: vec!["here".into(), "there".into()] }),
        r10: Some(PartnershipSize { min_organisations: 2, max_organisations: 4 }),
        r11: Some(CommunitiesTogether {
            min_communities: 2,
            mixed_declaration: MixedDeclaration::Review,
            undeclared: Undeclared::Review,
        }),
        r12: Some(Independence {
            same_representative: IfShared::Fail,
            same_account: IfShared::Fail,
            same_registration_number: IfShared::Fail,
        }),
        r13: Some(AppearanceLimits { max_as_lead: 1, max_as_partner: 1 }),
        r14: Some(Memorandum { cure_days: 3 }),
        r20: Some(DurationLimits { min_months: 4, max_months: 8 }),
        r23: Some(RequestLimits { min: amount("5000"), max: amount("20000") }),
        r24: Some(ShareOfTotal { max_share_of_total: share("0.80") }),
        r25: Some(IndirectCap { max_share_of_direct: share("0.07") }),
    }
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
    assert_eq!(overall(&found), Outcome::Pass);
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
fn only_appearances_depend_on_other_applications() {
    let across: Vec<_> = RuleId::ALL.iter().filter(|rule| rule.across_applications()).collect();
    assert_eq!(across, [&RuleId::R13]);
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
