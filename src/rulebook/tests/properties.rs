//! What holds for any application: order does not matter, rules do not touch each other,
//! and the rules of time and partnership agree with the same said more plainly.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use proptest::prelude::*;

use super::*;

const PLACES: [&str; 3] = ["here", "there", "elsewhere"];

/// Organisations that collide in their details, stand twice, or have not given everything.
fn any_organisation() -> impl Strategy<Value = OrganisationFacts> {
    let of_few = || prop::option::weighted(0.8, 0u8..4);
    let communities = prop::collection::vec(prop::sample::select(vec!["oak", "elm", "ash"]), 0..3);
    let counts = (0u32..3, 0u32..3);
    let entry = (1u128..9, prop::option::weighted(0.1, 1u128..9));
    (entry, of_few(), of_few(), of_few(), prop::option::of(0usize..3), communities, counts, 0i64..900)
        .prop_map(
            |((number, merged), person, account, register, seat, communities, (as_lead, as_partner), age)| {
                OrganisationFacts {
                    merged_into: merged.filter(|other| *other != number).map(id),
                    registered_on: parse_day("2026-03-27").ok().map(|day| day - Duration::days(age)),
                    seat: seat.map(|at| PLACES[at].to_owned()),
                    representative: person.map(|n| format!("Person {n}")),
                    iban: account.map(|n| IBANS[usize::from(n)].to_owned()),
                    registration_number: register.map(|n| format!("51-{n}")),
                    appearances: Appearances { as_lead, as_partner },
                    ..organisation(number, declared(&communities))
                }
            },
        )
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let organisations = prop::collection::vec(any_organisation(), 0..6);
    let sums = (0u32..20_000, 0u32..1_500, 0u32..25_000, 0u32..25_000);
    let sent = prop::option::of(-3i64..4);
    (
        organisations,
        sums,
        prop::option::of(0u32..12),
        sent,
        any::<bool>(),
        prop::collection::vec(1u128..9, 0..8),
    )
        .prop_map(|(mut organisations, sums, duration_months, sent, uploaded, signers)| {
            // An id stands for one organisation: the same id twice has the same details.
            for at in 0..organisations.len() {
                let first = organisations.iter().position(|o| o.id == organisations[at].id).unwrap_or(at);
                organisations[at] = organisations[first].clone();
            }
            let good = good_facts();
            let of = |number: u32| Amount::new(number.into()).expect("in range");
            let (direct, indirect, total, requested) = (of(sums.0), of(sums.1), of(sums.2), of(sums.3));
            let budget = BudgetFacts { direct, indirect, total, requested, ..good.budget };
            let signed_by = signers.into_iter().map(id).collect();
            Facts {
                received_at: sent.map(|seconds| good.deadline + Duration::seconds(seconds)),
                organisations,
                budget,
                duration_months,
                memorandum: MemorandumFacts { uploaded, signed_by },
                ..good
            }
        })
}

/// A finding without the order in which its reason lists several organisations.
fn plain(finding: &Finding) -> String {
    let mut pieces = match &finding.because {
        Reason::PartnersShareDetails { shared, missing } => {
            let pairs = shared.iter().map(|s| {
                let pair = BTreeSet::from([&s.first, &s.second]);
                format!("{:?} {pair:?}", s.detail)
            });
            pairs.chain(missing.iter().map(|m| format!("{m:?}"))).collect()
        }
        Reason::DetailsMissing { missing } | Reason::DetailsToComplete { missing, .. } => {
            missing.iter().map(|m| format!("{m:?}")).collect()
        }
        Reason::MemorandumUnsigned { organisations, .. } | Reason::OrganisationTwice { organisations } => {
            organisations.iter().map(|name| name.0.clone()).collect()
        }
        other => vec![format!("{other:?}")],
    };
    pieces.sort();
    format!(
        "{} {:?} {} {} {pieces:?}",
        finding.rule, finding.organisation, finding.outcome, finding.provisional
    )
}

/// The rules with only one of them left on.
fn only(rule: RuleId) -> RuleSet {
    let mut kept = serde_json::to_value(all_rules()).expect("JSON");
    kept.as_object_mut().expect("an object").retain(|number, _| number == rule.as_str());
    serde_json::from_value(kept).expect("rules")
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_order_of_organisations_changes_no_result(facts in any_facts(), turn in 0usize..6, back in any::<bool>()) {
        let mut other = facts.clone();
        if !other.organisations.is_empty() {
            let turn = turn % other.organisations.len();
            other.organisations.rotate_left(turn);
        }
        if back {
            other.organisations.reverse();
        }
        let said = |facts: &Facts| assess(&all_rules(), facts).iter().map(plain).collect::<BTreeSet<_>>();
        prop_assert_eq!(said(&facts), said(&other));
    }

    #[test]
    fn rules_do_not_touch_each_other(facts in any_facts()) {
        let one_by_one: Vec<_> = RuleId::ALL.iter().flat_map(|rule| assess(&only(*rule), &facts)).collect();
        prop_assert_eq!(assess(&all_rules(), &facts), one_by_one);
    }

    #[test]
    fn no_rule_gives_two_findings_about_the_same(facts in any_facts()) {
        let found = assess(&all_rules(), &facts);
        let about: BTreeSet<_> = found.iter().map(|finding| (finding.rule, finding.organisation)).collect();
        prop_assert_eq!(about.len(), found.len());
        prop_assert!(found.iter().all(|f| (f.rule.about() == Scope::Organisation) == f.organisation.is_some()));
    }

    #[test]
    fn r01_passes_up_to_the_deadline(facts in any_facts(), seconds in -100_000i64..100_000) {
        let draft = Facts { received_at: None, now: facts.deadline + Duration::seconds(seconds), ..facts.clone() };
        let sent = Facts { received_at: Some(draft.now), ..facts };
        for judged in [&draft, &sent] {
            prop_assert_eq!(finding(RuleId::R01, judged).outcome == Outcome::Pass, seconds <= 0);
        }
    }

    #[test]
    fn r04_agrees_with_counting_the_months_on_the_calendar(
        reference in 0i64..20_000, age in 0i64..1_500, months in 1u32..40,
    ) {
        let day = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day") + Duration::days(reference);
        let registered_on = day - Duration::days(age);
        let counted = month_number(day) - i64::from(months);
        let found = (month_number(registered_on), registered_on.day());
        // Earlier month, or the same month and a day no later than the day counted back to.
        let met = found.0 < counted
            || found.0 == counted && found.1 <= day.day().min(last_day_of_month(registered_on));
        prop_assert_eq!(registered_on <= needed_by(day, months), met);

        let first = reaches_on(registered_on, months);
        prop_assert!(registered_on <= needed_by(first, months));
        prop_assert!(registered_on > needed_by(first.pred_opt().expect("a day"), months));
        prop_assert_eq!(first <= day, met);

        let mut facts = good_facts();
        facts.deadline = facts.zone.instant(day.and_hms_opt(16, 0, 0).expect("a time")).expect("an instant");
        facts.organisations[0].registered_on = Some(registered_on);
        let rules = RuleSet {
            r04: Some(Registered { months, reference: Reference::Deadline }),
            ..RuleSet::default()
        };
        prop_assert_eq!(assess(&rules, &facts)[0].outcome == Outcome::Pass, met);
    }

    #[test]
    fn r05_passes_exactly_the_seats_of_the_area(facts in any_facts()) {
        for found in findings(RuleId::R05, &facts) {
            let about = facts.organisations.iter().find(|o| Some(o.id) == found.organisation).expect("it");
            let inside = about.seat.as_deref().is_some_and(|seat| seat != "elsewhere");
            prop_assert_eq!(found.outcome == Outcome::Pass, inside);
        }
    }

    #[test]
    fn r10_counts_different_organisations_and_refuses_one_twice(facts in any_facts()) {
        let different: BTreeSet<_> = facts.organisations.iter().map(|o| o.merged_into.unwrap_or(o.id)).collect();
        let fits = different.len() == facts.organisations.len() && (2..=4).contains(&different.len());
        prop_assert_eq!(finding(RuleId::R10, &facts).outcome == Outcome::Pass, fits);
    }

    #[test]
    fn r12_finds_each_pair_that_shares_a_detail(facts in any_facts()) {
        let mut pairs = 0;
        let different: Vec<_> = facts.different_organisations().collect();
        for (at, a) in different.iter().enumerate() {
            for b in different.iter().skip(at + 1) {
                pairs += usize::from(a.representative.is_some() && a.representative == b.representative);
                pairs += usize::from(a.iban.is_some() && a.iban == b.iban);
                pairs += usize::from(a.registration_number.is_some() && a.registration_number == b.registration_number);
            }
        }
        let found = finding(RuleId::R12, &facts);
        prop_assert_eq!(found.outcome == Outcome::Fail, pairs > 0);
        if let Reason::PartnersShareDetails { shared, .. } = found.because {
            prop_assert_eq!(shared.len(), pairs);
        }
    }

    #[test]
    fn r13_fails_an_organisation_beyond_either_limit(facts in any_facts()) {
        for found in findings(RuleId::R13, &facts) {
            let about = facts.organisations.iter().find(|o| Some(o.id) == found.organisation).expect("it");
            let within = about.appearances.as_lead <= 1 && about.appearances.as_partner <= 1;
            prop_assert_eq!(found.outcome == Outcome::Pass, within);
        }
    }

    #[test]
    fn r14_passes_once_the_last_has_signed_and_never_fails(facts in any_facts()) {
        let all = facts.organisations.iter().all(|o| facts.memorandum.signed_by.contains(&o.id));
        let outcome = if facts.memorandum.uploaded && all { Outcome::Pass } else { Outcome::Cure };
        prop_assert_eq!(finding(RuleId::R14, &facts).outcome, outcome);
    }

    #[test]
    fn whatever_is_found_reads_back_the_same(facts in any_facts()) {
        let found = assess(&all_rules(), &facts);
        let kept = serde_json::to_string(&found).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Vec<Finding>>(&kept).expect("findings"), found);
    }
}

fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

fn last_day_of_month(day: NaiveDate) -> u32 {
    (28..=31).rev().find(|last| day.with_day(*last).is_some()).expect("every month has 28 days")
}
