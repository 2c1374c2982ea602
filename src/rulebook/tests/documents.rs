//! Documents, texts and signatures.

use super::OtherSignatory::{Accept, Review};
use super::*;

#[test]
fn a_core_document_fails_and_another_can_be_put_right() {
    let mut facts = good_facts();
    facts.organisations[1].papers.retain(|p| p.kind == PaperKind::BankConfirmation);
    assert_eq!(
        says(RuleId::R31, &facts),
        [(Outcome::Pass, "core-documents-there"), (Outcome::Fail, "core-documents-missing")]
    );
    let missing = &findings(RuleId::R32, &facts)[1];
    let reason = Reason::PapersMissing {
        organisation: Name("Organisation 2".into()),
        missing: vec![PaperKind::Statute],
        documents: vec![PaperKind::Statute, PaperKind::BankConfirmation],
        cure_days: 3,
    };
    assert_eq!((missing.outcome, &missing.because), (Outcome::Cure, &reason));
}

#[test]
fn the_longest_text_decides_and_the_language_is_the_calls() {
    let text = |question: &str, characters| TextFacts { question: question.into(), label: None, characters };
    let judged = |texts: Vec<TextFacts>, language| {
        let mut facts = good_facts();
        (facts.project.texts, facts.project.language) = (texts, Some(language));
        finding(RuleId::R33, &facts).because
    };
    let english = Language::English;
    assert_eq!(judged(vec![text("need", 4000)], english).code(), "texts-fit");
    let long = Reason::TextTooLong {
        question: Question { code: "need".into(), label: None },
        characters: 4001,
        max_characters: 4000,
    };
    assert_eq!(
        judged(vec![text("summary", 4001), text("need", 4001)], english),
        long,
        "the first by its code"
    );
    assert_eq!(judged(vec![], Language::Albanian).code(), "language-not-taken");
}

#[test]
fn the_representative_signs_in_either_script_and_others_state_their_capacity() {
    let judged = |signatory: &str, capacity: &str, others| {
        let mut facts = good_facts();
        facts.organisations[0].representative = Some("Петар Ђорђевић".into());
        facts.organisations[0].signature =
            Some(SignatureFacts { signatory: signatory.into(), capacity: capacity.into() });
        let rules = RuleSet { r34: Some(Signatory { others }), ..RuleSet::default() };
        let found = assess(&rules, &facts).remove(0);
        (found.outcome, found.because.code())
    };
    let own = (Outcome::Pass, "signed-by-representative");
    assert_eq!(judged("petar  đorđević", "", Review), own);
    assert_eq!(judged("Ana", "Deputy", Review), (Outcome::Review, "signed-by-other"));
    assert_eq!(judged("Ana", "Deputy", Accept), (Outcome::Pass, "signed-in-capacity"));
    assert_eq!(judged("Ana", " ", Accept), (Outcome::Review, "signed-by-other"));
}

#[test]
fn a_representative_whom_nobody_named_is_not_whoever_signed_without_a_name() {
    let mut facts = good_facts();
    facts.organisations[0].representative = Some(" ".into());
    facts.organisations[0].signature =
        Some(SignatureFacts { signatory: String::new(), capacity: String::new() });
    assert_eq!(says(RuleId::R34, &facts)[0], (Outcome::Review, "signed-by-other"));
}
