//! R12: no two organisations share a representative, an account or a registration number.

use super::count;
use crate::base::kernel::script::to_latin;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::Independence;
use crate::rulebook::reason::Reason;
use crate::rulebook::values::{Detail, MissingDetail, SharedDetail};

/// R12: one finding that lists each pair with each detail it shares; the gravest decides. A detail that
/// lacks cannot be compared and can be cured, within days where the call sets them. A single organisation has nobody to share with.
///
/// The finding names the kind of detail, not what it says: it may stand in a letter to all partners.
pub(in crate::rulebook) fn independent(rule: &Independence, facts: &Facts) -> Finding {
    let together: Vec<&OrganisationFacts> = facts.different_organisations().collect();
    let mut shared = Vec::new();
    let mut missing = Vec::new();
    let mut outcome = Outcome::Pass;
    for &detail in Detail::ALL.iter().filter(|_| together.len() > 1) {
        let given: Vec<_> = together.iter().map(|about| (about, comparable(detail, about))).collect();
        for (at, (first, text)) in given.iter().enumerate() {
            let Some(text) = text else {
                missing.push(MissingDetail { detail, organisation: first.name() });
                outcome = outcome.max(Outcome::Cure);
                continue;
            };
            for (second, _) in given.iter().skip(at + 1).filter(|other| other.1.as_ref() == Some(text)) {
                shared.push(SharedDetail { detail, first: first.name(), second: second.name() });
                outcome = outcome.max(if_shared(rule, detail));
            }
        }
    }
    let because = if !shared.is_empty() {
        Reason::PartnersShareDetails { shared, missing }
    } else if missing.is_empty() {
        Reason::PartnersIndependent { count: count(together.len()) }
    } else if let Some(cure_days) = rule.cure_days {
        Reason::DetailsToComplete { missing, cure_days }
    } else {
        Reason::DetailsMissing { missing }
    };
    Finding::of_application(RuleId::R12, outcome, because)
}

fn if_shared(rule: &Independence, detail: Detail) -> Outcome {
    match detail {
        Detail::Representative => rule.same_representative.outcome(),
        Detail::Account => rule.same_account.outcome(),
        Detail::RegistrationNumber => rule.same_registration_number.outcome(),
    }
}

/// A detail in the form in which equal ones are equal: a name in either script and any case,
/// a number without the blanks and strokes that people put into it. None if it was not given.
fn comparable(detail: Detail, about: &OrganisationFacts) -> Option<String> {
    let form = match detail {
        Detail::Representative => folded(about.representative.as_deref()?),
        Detail::Account => letters_and_digits(about.iban.as_deref()?),
        Detail::RegistrationNumber => letters_and_digits(about.registration_number.as_deref()?),
    };
    (!form.is_empty()).then_some(form)
}

/// A name in one script, one case and without more blanks than words need.
pub(super) fn folded(name: &str) -> String {
    to_latin(name).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letters_and_digits(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase()
}
