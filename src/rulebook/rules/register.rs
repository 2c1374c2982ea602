//! What the register knows: R02 certificate, R03 legal form, R06 taxes, R30 the lead's account.

use crate::base::kernel::text::Iban;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts, PaperFacts, PaperKind};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{Certificate, LeadAccount, LegalForms, Taxes};
use crate::rulebook::reason::Reason;

/// The papers of one kind.
fn papers(about: &OrganisationFacts, kind: PaperKind) -> impl Iterator<Item = &PaperFacts> {
    about.papers.iter().filter(move |paper| paper.kind == kind)
}

/// The papers of one kind that hold on the day of the deadline; without a last day they hold.
pub(super) fn holding<'a>(
    facts: &Facts,
    about: &'a OrganisationFacts,
    kind: PaperKind,
) -> impl Iterator<Item = &'a PaperFacts> {
    let day = facts.last_day();
    papers(about, kind).filter(move |paper| paper.valid_until.is_none_or(|until| until >= day))
}

/// Whether a paper existed by the deadline; none if nobody can tell: it came later and bears no day.
fn existed(facts: &Facts, paper: &PaperFacts) -> Option<bool> {
    match paper.issued_on {
        Some(day) => Some(day <= facts.last_day()),
        None => (paper.added_at <= facts.deadline).then_some(true),
    }
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// R02: a registration number, and a certificate that existed by the deadline and holds on its day.
/// The best of several certificates counts.
pub(in crate::rulebook) fn certificate(
    rule: &Certificate,
    facts: &Facts,
    about: &OrganisationFacts,
) -> Finding {
    let (organisation, cure_days) = (about.name(), rule.cure_days);
    let all: Vec<_> = papers(about, PaperKind::RegistrationCertificate).collect();
    let held: Vec<_> = holding(facts, about, PaperKind::RegistrationCertificate)
        .map(|paper| existed(facts, paper))
        .collect();
    let (outcome, because) = if is_blank(about.registration_number.as_deref()) {
        (Outcome::Cure, Reason::RegistrationNumberMissing { organisation, cure_days })
    } else if all.is_empty() {
        (Outcome::Cure, Reason::CertificateMissing { organisation, cure_days })
    } else if held.contains(&Some(true)) {
        (Outcome::Pass, Reason::CertificateHolds { organisation })
    } else if held.contains(&None) {
        (Outcome::Review, Reason::CertificateUndated { organisation })
    } else if held.is_empty() {
        (Outcome::Cure, Reason::CertificateExpired { organisation, cure_days })
    } else {
        (Outcome::Fail, Reason::CertificateIssuedLate { organisation })
    };
    Finding::of_organisation(RuleId::R02, about, outcome, because)
}

/// R03: the form that the register has is among those that may apply.
pub(in crate::rulebook) fn legal_form(rule: &LegalForms, _: &Facts, about: &OrganisationFacts) -> Finding {
    let (organisation, forms) = (about.name(), rule.forms.clone());
    let (outcome, because) = match about.legal_form {
        None => (Outcome::Fail, Reason::LegalFormMissing { organisation, forms }),
        Some(form) if forms.contains(&form) => {
            (Outcome::Pass, Reason::LegalFormFits { organisation, form, forms })
        }
        Some(form) => (Outcome::Fail, Reason::LegalFormOutside { organisation, form, forms }),
    };
    Finding::of_organisation(RuleId::R03, about, outcome, because)
}

/// R06: a fiscal proof that holds on the day of the deadline and bears the fiscal number.
pub(in crate::rulebook) fn taxes(rule: &Taxes, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let (organisation, cure_days) = (about.name(), rule.cure_days);
    let mut held = holding(facts, about, PaperKind::FiscalProof).peekable();
    let (outcome, because) = if papers(about, PaperKind::FiscalProof).next().is_none() {
        (Outcome::Cure, Reason::FiscalProofMissing { organisation, cure_days })
    } else if held.peek().is_none() {
        (Outcome::Cure, Reason::FiscalProofExpired { organisation, cure_days })
    } else if held.any(|paper| !is_blank(Some(&paper.number))) {
        (Outcome::Pass, Reason::FiscalProofHolds { organisation })
    } else {
        (Outcome::Cure, Reason::FiscalNumberMissing { organisation, cure_days })
    };
    Finding::of_organisation(RuleId::R06, about, outcome, because)
}

/// R30: the lead's account is one, lies in the country, and is the one that its bank confirms, where the
/// confirmation in the register says which. Without a lead there is no account.
pub(in crate::rulebook) fn account(rule: &LeadAccount, facts: &Facts) -> Finding {
    let country = rule.country.clone();
    let (outcome, because) = match facts.lead() {
        None => (Outcome::Fail, Reason::AccountMissing { country }),
        Some(lead) => of_lead(rule, facts, lead),
    };
    Finding::of_application(RuleId::R30, outcome, because)
}

fn of_lead(rule: &LeadAccount, facts: &Facts, lead: &OrganisationFacts) -> (Outcome, Reason) {
    let (organisation, country) = (lead.name(), rule.country.clone());
    if is_blank(lead.iban.as_deref()) {
        return (Outcome::Fail, Reason::AccountMissing { country });
    }
    let Some(account) = lead.iban.as_deref().and_then(|typed| typed.parse::<Iban>().ok()) else {
        return (Outcome::Fail, Reason::AccountWrong { organisation, country });
    };
    if !account.as_str().starts_with(rule.country.as_str()) {
        return (Outcome::Fail, Reason::AccountElsewhere { organisation, country });
    }
    let confirmed: Vec<Option<Iban>> = holding(facts, lead, PaperKind::BankConfirmation)
        .filter(|paper| !is_blank(Some(&paper.number)))
        .map(|paper| paper.number.parse().ok())
        .collect();
    // A number that is no account is the bank's own and says nothing.
    let mut named = confirmed.into_iter().flatten().peekable();
    if named.peek().is_some() && !named.any(|other| other == account) {
        (Outcome::Review, Reason::AccountUnconfirmed { organisation, country })
    } else {
        (Outcome::Pass, Reason::AccountFits { organisation, country })
    }
}
