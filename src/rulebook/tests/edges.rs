//! The cases on the edge of each rule.

use super::*;

fn received(at: &str) -> Outcome {
    finding(RuleId::R01, &Facts { received_at: Some(instant(at)), ..good_facts() }).outcome
}

#[test]
fn the_deadline_is_met_at_its_exact_second_and_missed_one_second_later() {
    assert_eq!(received("2026-03-27T14:59:59Z"), Outcome::Pass);
    assert_eq!(received("2026-03-27T15:00:00Z"), Outcome::Pass);
    assert_eq!(received("2026-03-27T15:00:01Z"), Outcome::Fail);
}

#[test]
fn a_draft_is_judged_as_if_sent_now_and_only_provisionally() {
    let at = |now: &str| Facts { received_at: None, now: instant(now), ..good_facts() };
    let open = finding(RuleId::R01, &at("2026-03-27T15:00:00Z"));
    assert_eq!((open.outcome, open.because.code(), open.provisional), (Outcome::Pass, "still-in-time", true));
    let closed = finding(RuleId::R01, &at("2026-03-27T15:00:01Z"));
    assert_eq!((closed.outcome, closed.because.code()), (Outcome::Fail, "deadline-has-passed"));
    assert!(findings(RuleId::R13, &at("2026-03-27T15:00:01Z")).iter().all(|found| found.provisional));
}

#[test]
fn appearances_stay_provisional_until_the_call_has_closed() {
    let provisional = |now: &str| {
        let found = findings(RuleId::R13, &Facts { now: instant(now), ..good_facts() });
        found.iter().all(|finding| finding.provisional)
    };
    assert!(provisional("2026-03-27T15:00:00Z"), "somebody can still submit in this second");
    assert!(!provisional("2026-03-27T15:00:01Z"));
}

#[test]
fn indirect_costs_pass_at_the_cap_and_fail_a_cent_above() {
    for (direct, at_cap, above) in [
        ("10000.00", "700.00", "700.01"),
        ("1150.07", "80.50", "80.51"), // 80.5049
        ("1150.50", "80.54", "80.55"), // 80.535
        ("18691.59", "1308.41", "1308.42"),
    ] {
        let outcome = |indirect: &str| {
            let mut facts = good_facts();
            facts.budget.direct = amount(direct);
            facts.budget.indirect = amount(indirect);
            finding(RuleId::R25, &facts).outcome
        };
        assert_eq!((outcome(at_cap), outcome(above)), (Outcome::Pass, Outcome::Fail), "{direct}");
    }
}

#[test]
fn the_share_requested_is_compared_without_rounding() {
    let request = |requested: &str, total: &str| {
        let mut facts = good_facts();
        facts.budget.requested = amount(requested);
        facts.budget.total = amount(total);
        finding(RuleId::R24, &facts)
    };
    assert_eq!(request("16000.00", "20000.00").outcome, Outcome::Pass);
    assert_eq!(request("16000.01", "20000.00").outcome, Outcome::Fail);
    assert_eq!(request("8000.01", "10000.01").outcome, Outcome::Fail, "8,000.008 is the limit");
    let facts = request("16500.00", "20000.00").because.facts();
    let euro = |text| FactValue::Amount(amount(text), Currency::EUR);
    assert_eq!(
        facts,
        [
            ("requested", euro("16500")),
            ("total", euro("20000")),
            ("max_share", FactValue::Share(share("0.8"))),
            ("most", euro("16000")),
        ]
    );
}

fn communities(of: &[Declaration]) -> (Outcome, &'static str) {
    let organisations = (1..).zip(of).map(|(n, communities)| organisation(n, communities.clone())).collect();
    let found = finding(RuleId::R11, &Facts { organisations, ..good_facts() });
    (found.outcome, found.because.code())
}

#[test]
fn communities_are_judged_under_every_reading_of_what_was_declared() {
    let (pass, review, fail) = (
        (Outcome::Pass, "communities-differ"),
        (Outcome::Review, "communities-open"),
        (Outcome::Fail, "communities-too-few"),
    );
    let silent = Declaration::Undeclared;
    assert_eq!(communities(&[declared(&["oak", "elm"]), declared(&["ash"])]), pass);
    assert_eq!(communities(&[silent.clone(), declared(&["elm"])]), review);
    assert_eq!(communities(&[declared(&["fir"]), declared(&["yew"])]), pass);
    assert_eq!(communities(&[declared(&["oak", "elm"]), declared(&["oak", "elm"])]), review);
    assert_eq!(communities(&[declared(&["oak", "elm"]), declared(&["oak"])]), review);
    assert_eq!(communities(&[declared(&["oak"]), declared(&["oak"])]), fail);
    // Whatever the silent one is, two others differ already.
    assert_eq!(communities(&[silent.clone(), declared(&["elm"]), declared(&["ash"])]), pass);
    assert_eq!(communities(&[silent.clone(), silent]), review);
    assert_eq!(communities(&[declared(&[]), declared(&["elm"])]), review, "an empty list is silence");
}

#[test]
fn a_mixed_declaration_that_counts_as_all_of_its_communities_needs_no_person() {
    let outcome = |of: [Declaration; 2]| {
        let mut rules = all_rules();
        let r11 = rules.r11.as_mut().expect("it is on");
        r11.mixed_declaration = MixedDeclaration::Set;
        let [first, second] = of;
        let organisations = vec![organisation(1, first), organisation(2, second)];
        let found = assess(&rules, &Facts { organisations, ..good_facts() });
        found.iter().find(|finding| finding.rule == RuleId::R11).expect("a finding").outcome
    };
    assert_eq!(outcome([declared(&["one", "two"]), declared(&["one"])]), Outcome::Pass);
    assert_eq!(outcome([declared(&["one"]), declared(&["one"])]), Outcome::Fail);
    assert_eq!(outcome([declared(&["one"]), Declaration::Undeclared]), Outcome::Review);
}

#[test]
fn nothing_that_r11_says_gives_a_community_or_an_organisation_away() {
    let secret = ["quartz", "basalt"];
    for of in [
        [declared(&secret), declared(&["quartz"])],
        [declared(&["quartz"]), declared(&["basalt"])],
        [declared(&["quartz"]), declared(&["quartz"])],
        [declared(&["quartz"]), Declaration::Undeclared],
    ] {
        let [first, second] = of;
        let facts =
            Facts { organisations: vec![organisation(1, first), organisation(2, second)], ..good_facts() };
        let told =
            format!("{:?} {}", facts, serde_json::to_string(&finding(RuleId::R11, &facts)).expect("JSON"));
        for word in secret {
            assert!(!told.contains(word), "{told}");
        }
        let found = serde_json::to_string(&assess(&all_rules(), &facts)).expect("JSON");
        assert!(!found.contains("quartz") && !found.contains("XK05"), "{found}");
    }
}

#[test]
fn three_days_to_cure_end_at_the_same_time_of_day_across_the_clock_change() {
    let rule = Memorandum { cure_days: 3 };
    let notice = instant("2026-03-27T18:00:00+01:00");
    assert_eq!(cure_until(rule.cure_days, notice, Zone::BELGRADE), instant("2026-03-30T18:00:00+02:00"));
}

#[test]
fn an_organisation_registered_exactly_so_many_months_before_is_old_enough() {
    let on = |day: &str| {
        let mut facts = good_facts();
        facts.organisations[0].registered_on = parse_day(day).ok();
        findings(RuleId::R04, &facts).remove(0)
    };
    assert_eq!(on("2025-03-27").outcome, Outcome::Pass);
    let late = on("2025-03-28");
    assert_eq!(late.outcome, Outcome::Fail);
    let reaches = late.because.facts().into_iter().find(|fact| fact.0 == "reaches_on");
    assert_eq!(reaches.map(|fact| fact.1), parse_day("2026-03-28").ok().map(FactValue::Day));
}

#[test]
fn a_month_that_is_too_short_for_the_day_is_full_only_with_the_next() {
    let day = |text: &str| parse_day(text).expect("a day");
    // One month before 28 February is 28 January: too early for the 31st.
    assert_eq!(needed_by(day("2025-02-28"), 1), day("2025-01-28"));
    assert_eq!(reaches_on(day("2025-01-31"), 1), day("2025-03-01"));
    assert_eq!(reaches_on(day("2024-02-29"), 12), day("2025-03-01"));
    // One month before 31 March is the last day of February.
    assert_eq!(needed_by(day("2026-03-31"), 1), day("2026-02-28"));
    assert_eq!(reaches_on(day("2026-02-28"), 1), day("2026-03-28"));
}

#[test]
fn months_count_back_from_the_day_in_the_zone_of_the_call() {
    // 23:30 UTC on the 26th is already the 27th in Belgrade.
    let mut facts = Facts { deadline: instant("2026-03-26T23:30:00Z"), ..good_facts() };
    facts.organisations[0].registered_on = parse_day("2025-03-27").ok();
    assert_eq!(findings(RuleId::R04, &facts)[0].outcome, Outcome::Pass);
    facts.zone = "UTC".parse().expect("a zone");
    assert_eq!(findings(RuleId::R04, &facts)[0].outcome, Outcome::Fail);
}

#[test]
fn months_may_count_back_from_publication_instead() {
    let mut rules = all_rules();
    rules.r04 = Some(Registered { months: 12, reference: Reference::Publication });
    let mut facts = good_facts();
    facts.organisations[0].registered_on = parse_day("2025-02-07").ok();
    let first = |facts: &Facts| assess(&rules, facts).into_iter().find(|f| f.rule == RuleId::R04);
    let found = first(&facts).expect("a finding");
    assert_eq!((found.outcome, found.provisional), (Outcome::Fail, false));
    facts.published_at = None;
    let found = first(&facts).expect("a finding");
    assert_eq!((found.outcome, found.provisional), (Outcome::Pass, true), "as if published now");
}

#[test]
fn the_request_and_the_duration_may_be_at_their_limits() {
    for (requested, outcome) in [
        ("4999.99", Outcome::Fail),
        ("5000.00", Outcome::Pass),
        ("20000.00", Outcome::Pass),
        ("20000.01", Outcome::Fail),
    ] {
        let mut facts = good_facts();
        facts.budget.requested = amount(requested);
        assert_eq!(finding(RuleId::R23, &facts).outcome, outcome, "{requested}");
    }
    for (months, said) in [
        (3, (Outcome::Fail, "duration-too-short")),
        (4, (Outcome::Pass, "duration-fits")),
        (8, (Outcome::Pass, "duration-fits")),
        (9, (Outcome::Fail, "duration-too-long")),
    ] {
        let facts = Facts { duration_months: Some(months), ..good_facts() };
        assert_eq!(says(RuleId::R20, &facts), [said]);
    }
}

#[test]
fn partners_who_share_a_detail_are_named_with_its_kind_and_not_with_what_it_says() {
    let mut facts = good_facts();
    facts.organisations.push(organisation(3, declared(&["one"])));
    facts.organisations[0].representative = Some("Петар  Ђорђевић".into());
    facts.organisations[2].representative = Some(" petar đorđević".into());
    facts.organisations[1].iban = Some("XK05 1212".into());
    facts.organisations[2].iban = Some("xk051212".into());
    let found = finding(RuleId::R12, &facts);
    assert_eq!(found.outcome, Outcome::Fail);
    let name = |n: u32| Name(format!("Organisation {n}"));
    let shared = vec![
        SharedDetail { detail: Detail::Representative, first: name(1), second: name(3) },
        SharedDetail { detail: Detail::Account, first: name(2), second: name(3) },
    ];
    assert_eq!(found.because, Reason::PartnersShareDetails { shared, missing: vec![] });
}

#[test]
fn a_call_may_leave_a_shared_representative_to_a_person_and_still_fail_a_shared_account() {
    let mut rules = all_rules();
    rules.r12.as_mut().expect("it is on").same_representative = IfShared::Review;
    let mut facts = good_facts();
    let outcome = |facts: &Facts| overall(&assess(&rules, facts));
    facts.organisations[1].representative.clone_from(&good_facts().organisations[0].representative);
    assert_eq!(outcome(&facts), Outcome::Review);
    facts.organisations[1].iban.clone_from(&good_facts().organisations[0].iban);
    assert_eq!(outcome(&facts), Outcome::Fail);
}

#[test]
fn an_organisation_that_stands_twice_is_found_by_r10_and_judged_once() {
    let mut facts = good_facts();
    facts.organisations.push(organisation(2, declared(&["two"])));
    assert_eq!(says(RuleId::R10, &facts), [(Outcome::Fail, "organisation-twice")]);
    assert_eq!(findings(RuleId::R13, &facts).len(), 2);
    assert_eq!(says(RuleId::R12, &facts), [(Outcome::Pass, "partners-independent")]);
}

#[test]
fn two_entries_that_were_merged_are_one_organisation_and_no_partnership_of_communities() {
    let mut facts = good_facts();
    assert_eq!(finding(RuleId::R11, &facts).outcome, Outcome::Pass);
    facts.organisations[1].merged_into = Some(facts.organisations[0].id);
    assert_eq!(says(RuleId::R10, &facts), [(Outcome::Fail, "organisation-twice")]);
    assert_eq!(says(RuleId::R11, &facts), [(Outcome::Fail, "communities-too-few")]);
    assert_eq!(findings(RuleId::R05, &facts).len(), 2, "what each says of itself is judged");
}

#[test]
fn too_few_and_too_many_organisations_fail() {
    let with = |count: u128| {
        let organisations = (1..=count).map(|n| organisation(n, declared(&["one"]))).collect();
        says(RuleId::R10, &Facts { organisations, ..good_facts() }).remove(0)
    };
    assert_eq!(with(1), (Outcome::Fail, "too-few-organisations"));
    assert_eq!(with(2), (Outcome::Pass, "organisations-fit"));
    assert_eq!(with(4), (Outcome::Pass, "organisations-fit"));
    assert_eq!(with(5), (Outcome::Fail, "too-many-organisations"));
}
