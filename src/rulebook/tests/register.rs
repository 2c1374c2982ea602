//! What the register knows: certificates, legal form, taxes, the lead's account.

use super::*;

/// The facts with one paper of this kind changed in the first organisation.
fn with_paper(kind: PaperKind, change: impl Fn(&mut PaperFacts)) -> Facts {
    let mut facts = good_facts();
    facts.organisations[0].papers.iter_mut().filter(|paper| paper.kind == kind).for_each(change);
    facts
}

fn first(rule: RuleId, facts: &Facts) -> (Outcome, &'static str) {
    says(rule, facts).remove(0)
}

#[test]
fn a_certificate_existed_by_the_day_of_the_deadline_and_not_a_day_later() {
    let issued = |day: &str| {
        let facts = with_paper(PaperKind::RegistrationCertificate, |p| p.issued_on = parse_day(day).ok());
        first(RuleId::R02, &facts)
    };
    assert_eq!(issued("2026-03-27"), (Outcome::Pass, "certificate-holds"));
    assert_eq!(issued("2026-03-28"), (Outcome::Fail, "certificate-issued-late"));
}

#[test]
fn a_certificate_without_a_day_existed_when_it_was_added_and_later_nobody_can_tell() {
    let added = |at: &str| {
        let facts = with_paper(PaperKind::RegistrationCertificate, |p| {
            (p.issued_on, p.added_at) = (None, instant(at));
        });
        first(RuleId::R02, &facts)
    };
    assert_eq!(added("2026-03-27T15:00:00Z"), (Outcome::Pass, "certificate-holds"));
    assert_eq!(added("2026-03-27T15:00:01Z"), (Outcome::Review, "certificate-undated"));
}

#[test]
fn what_lacks_or_has_expired_can_be_put_right_and_the_best_of_several_counts() {
    let mut facts =
        with_paper(PaperKind::RegistrationCertificate, |p| p.valid_until = parse_day("2026-03-26").ok());
    assert_eq!(first(RuleId::R02, &facts), (Outcome::Cure, "certificate-expired"));
    assert_eq!(first(RuleId::R31, &facts), (Outcome::Fail, "core-documents-missing"));
    facts.organisations[0].papers.push(paper(PaperKind::RegistrationCertificate));
    assert_eq!(first(RuleId::R02, &facts), (Outcome::Pass, "certificate-holds"));
    facts.organisations[0].papers.clear();
    assert_eq!(first(RuleId::R02, &facts), (Outcome::Cure, "certificate-missing"));
    assert_eq!(first(RuleId::R06, &facts), (Outcome::Cure, "fiscal-proof-missing"));
    facts.organisations[0].registration_number = Some(" ".into());
    assert_eq!(first(RuleId::R02, &facts), (Outcome::Cure, "registration-number-missing"));
}

#[test]
fn a_fiscal_proof_holds_through_the_day_of_the_deadline_and_bears_a_number() {
    let until = |day: &str| {
        first(RuleId::R06, &with_paper(PaperKind::FiscalProof, |p| p.valid_until = parse_day(day).ok()))
    };
    assert_eq!(until("2026-03-27"), (Outcome::Pass, "fiscal-proof-holds"));
    assert_eq!(until("2026-03-26"), (Outcome::Cure, "fiscal-proof-expired"));
    let facts = with_paper(PaperKind::FiscalProof, |p| p.number = " ".into());
    assert_eq!(first(RuleId::R06, &facts), (Outcome::Cure, "fiscal-number-missing"));
}

#[test]
fn only_the_legal_forms_of_the_call_may_apply() {
    let mut facts = good_facts();
    facts.organisations[1].legal_form = Some(LegalForm::Institute);
    let found = says(RuleId::R03, &facts);
    assert_eq!(found, [(Outcome::Pass, "legal-form-fits"), (Outcome::Fail, "legal-form-outside")]);
}

#[test]
fn the_leads_account_has_its_check_digits_lies_in_the_country_and_is_the_one_confirmed() {
    let account = |iban: &str, confirmed: &str| {
        let mut facts = with_paper(PaperKind::BankConfirmation, |p| p.number = confirmed.into());
        facts.organisations[0].iban = Some(iban.into());
        first(RuleId::R30, &facts)
    };
    assert_eq!(account("XK05 1212 0123 4567 8906", ""), (Outcome::Pass, "account-fits"));
    assert_eq!(account("XK051212012345678907", ""), (Outcome::Fail, "account-wrong"));
    assert_eq!(account("GB29NWBK60161331926819", ""), (Outcome::Fail, "account-elsewhere"));
    assert_eq!(account("", ""), (Outcome::Fail, "account-missing"));
    assert_eq!(account("XK051212012345678906", "xk05 1212012345678906"), (Outcome::Pass, "account-fits"));
    assert_eq!(account("XK051212012345678906", IBANS[3]), (Outcome::Review, "account-unconfirmed"));
    assert_eq!(account("XK051212012345678906", "Ref. 12/26"), (Outcome::Pass, "account-fits"), "no account");
}
