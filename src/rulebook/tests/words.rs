//! Every reason has its sentences in every language, and none of them gives a community away.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use super::*;
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::rulebook::words::{Said, Vocabulary, purpose, said, title};
use crate::web::words::say;

/// The rule whose reason this is.
fn rule_of(code: &str) -> RuleId {
    let families = [
        ("registration-number", RuleId::R02),
        ("certificate", RuleId::R02),
        ("legal-form", RuleId::R03),
        ("fiscal", RuleId::R06),
        ("turnover", RuleId::R07),
        ("no-exclusion", RuleId::R08),
        ("exclusion", RuleId::R08),
        ("no-conflict", RuleId::R09),
        ("conflict", RuleId::R09),
        ("cooperation", RuleId::R15),
        ("part-", RuleId::R16),
        ("lead-role", RuleId::R17),
        ("theme", RuleId::R18),
        ("excluded", RuleId::R18),
        ("places", RuleId::R19),
        ("end", RuleId::R21),
        ("participants", RuleId::R22),
        ("contact", RuleId::R22),
        ("contingency", RuleId::R26),
        ("sums", RuleId::R27),
        ("lines", RuleId::R27),
        ("costs", RuleId::R28),
        ("account", RuleId::R30),
        ("core", RuleId::R31),
        ("papers", RuleId::R32),
        ("text", RuleId::R33),
        ("language", RuleId::R33),
        ("sign", RuleId::R34),
        ("nothing-overdue", RuleId::R35),
        ("overdue", RuleId::R35),
        ("grants", RuleId::R36),
        ("sum-", RuleId::R37),
        ("no-other", RuleId::R38),
        ("other", RuleId::R38),
        ("not-barred", RuleId::R39),
        ("barred", RuleId::R39),
        ("received", RuleId::R01),
        ("still-in-time", RuleId::R01),
        ("deadline", RuleId::R01),
        ("regist", RuleId::R04),
        ("seat", RuleId::R05),
        ("organisation", RuleId::R10),
        ("too-", RuleId::R10),
        ("communities", RuleId::R11),
        ("partners", RuleId::R12),
        ("details", RuleId::R12),
        ("appears", RuleId::R13),
        ("memorandum", RuleId::R14),
        ("duration", RuleId::R20),
        ("request-share", RuleId::R24),
        ("request", RuleId::R23),
        ("total", RuleId::R24),
        ("indirect", RuleId::R25),
        ("direct", RuleId::R25),
    ];
    families.iter().find(|(start, _)| code.starts_with(start)).expect("the reason is some rule's").1
}

/// A value for a field of a reason, by its name.
fn sample(code: &str, field: &str) -> Value {
    let moment =
        serde_json::to_value(Moment { at: instant("2026-03-27T15:00:00Z"), zone: Zone::BELGRADE }).unwrap();
    let money = serde_json::to_value(Money { amount: amount("1234.50"), currency: Currency::EUR }).unwrap();
    match field {
        "received_at" | "deadline" | "now" => moment,
        "registered_on" | "needed_by" | "reaches_on" | "ends_on" | "ends_by" | "since" | "until" => {
            json!("2025-03-27")
        }
        "organisation" => json!("Green Yard"),
        "organisations" => json!(["Green Yard", "Third Bridge"]),
        "seat" => json!("here"),
        "allowed" => json!(["here", "elsewhere"]),
        "reference" => json!("deadline"),
        "reading" => json!("mixed"),
        "form" => json!("association"),
        "forms" => json!(["association", "other"]),
        "ways" => json!(["development", "staffing"]),
        "needed" if code.starts_with("cooperation") => json!("first-two-and-one"),
        "of" => json!("request"),
        "others" => json!("accept"),
        "per" => json!("year"),
        "places" => json!(["here"]),
        "documents" => json!(["statute", "fiscal_proof"]),
        "missing" if code.starts_with("core") || code.starts_with("papers") => json!(["statute"]),
        "country" => json!("XK"),
        "question" => json!({ "code": "summary" }),
        "lines" => json!([{
            "description": "Bus", "quantity": "3", "rate": "50.00", "amount": "160.00", "should": "150.00"
        }]),
        "max_share" | "min_share" | "max_share_of_direct" => serde_json::to_value(share("0.07")).unwrap(),
        "shared" => json!([{"detail": "account", "first": "Green Yard", "second": "Third Bridge"}]),
        "missing" => json!([{"detail": "representative", "organisation": "Third Bridge"}]),
        "requested" | "total" | "most" | "indirect" | "direct" | "cap" | "turnover" | "max_turnover"
        | "held" | "whole" | "least" | "contingency" | "sum" | "max_total" => money,
        "min" | "max" if code.starts_with("request") => money,
        _ => json!(2),
    }
}

fn every_finding() -> Vec<Finding> {
    let build = |(code, fields): &(&str, &[&str])| {
        let mut reason: serde_json::Map<String, Value> =
            fields.iter().map(|field| ((*field).to_owned(), sample(code, field))).collect();
        reason.insert("reason".into(), json!(code));
        let because: Reason = serde_json::from_value(reason.into()).expect(code);
        let rule = rule_of(code);
        let outcome = if passes(code) { Outcome::Pass } else { Outcome::Fail };
        Finding { rule, organisation: None, outcome, because, provisional: false }
    };
    Reason::MESSAGES.iter().map(build).collect()
}

fn passes(code: &str) -> bool {
    const MET: [&str; 11] = [
        "received-in-time",
        "still-in-time",
        "registered-long-enough",
        "seat-in-area",
        "partners-independent",
        "communities-differ",
        "ends-in-time",
        "signed-by-representative",
        "signed-in-capacity",
        "nothing-overdue",
        "not-barred",
    ];
    const ENDS: [&str; 11] = [
        "-fit",
        "-fits",
        "-limits",
        "-signed",
        "-within-cap",
        "-holds",
        "-there",
        "-agree",
        "-admissible",
        "no-conflict",
        "no-exclusion",
    ];
    MET.contains(&code) || code == "no-other-funding" || ENDS.iter().any(|end| code.ends_with(end))
}

fn vocabulary() -> Vocabulary {
    let names = Translated::of(Language::Albanian, "Këtu").with(Language::SerbianCyrillic, "Овде");
    Vocabulary { places: HashMap::from([("here".to_owned(), names)]), organisations: HashMap::new() }
}

fn sentences(said: Said) -> BTreeMap<&'static str, crate::base::kernel::phrase::Phrase> {
    [("rule", Some(said.rule)), ("found", Some(said.found)), ("needed", said.needed), ("to do", said.to_do)]
        .into_iter()
        .filter_map(|(name, phrase)| Some((name, phrase?)))
        .collect()
}

#[test]
fn every_reason_yields_whole_sentences_in_every_language() {
    for finding in every_finding() {
        for (part, phrase) in sentences(said(&finding, &vocabulary())) {
            for language in Language::ALL {
                let text = say(*language, &phrase);
                assert!(text != phrase.key, "{language} has no words for {}", phrase.key);
                assert!(!text.contains("{$") && !text.contains("rulebook-"), "{language}, {part}: {text}");
            }
        }
    }
}

#[test]
fn only_what_is_not_met_says_what_to_do_and_all_but_a_seat_in_the_area_say_what_was_needed() {
    for finding in every_finding() {
        let said = said(&finding, &vocabulary());
        let code = finding.because.code();
        assert_eq!(said.to_do.is_some(), finding.outcome != Outcome::Pass, "{code}");
        assert_eq!(said.needed.is_some(), code != "seat-in-area", "{code}");
    }
}

#[test]
fn every_rule_has_a_title_and_a_purpose_in_every_language() {
    for rule in RuleId::ALL {
        for phrase in [title(*rule), purpose(*rule)] {
            for language in Language::ALL {
                assert_ne!(say(*language, &phrase), phrase.key);
            }
        }
    }
}

#[test]
fn a_shared_account_names_the_organisations_and_the_detail_but_not_what_it_says() {
    let mut facts = good_facts();
    let iban = facts.organisations.first().and_then(|o| o.iban.clone());
    if let Some(second) = facts.organisations.get_mut(1) {
        second.iban.clone_from(&iban);
    }
    let found = said(&finding(RuleId::R12, &facts), &vocabulary()).found;
    assert_eq!(
        say(Language::English, &found),
        "Organisations of this application share details. The same account: Organisation 1 – Organisation 2."
    );
}

#[test]
fn the_words_of_the_rule_on_communities_name_no_community_and_no_organisation() {
    let mut facts = good_facts();
    for (organisation, codes) in facts.organisations.iter_mut().zip([&["one", "two"], &["one", "two"]]) {
        organisation.communities = declared(codes);
    }
    for phrase in sentences(said(&finding(RuleId::R11, &facts), &vocabulary())).values() {
        let text = say(Language::English, phrase);
        assert!(!text.contains("Organisation 1") && !text.contains("two"), "{text}");
    }
}

#[test]
fn places_stand_in_all_their_official_forms() {
    let found = said(
        &Finding { outcome: Outcome::Pass, ..findings(RuleId::R05, &good_facts()).remove(0) },
        &vocabulary(),
    )
    .found;
    assert!(say(Language::English, &found).contains("Këtu / Ovde"));
}
