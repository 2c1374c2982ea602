//! R31 core documents, R32 documents that may follow, R33 texts, R34 who signed.

use super::independence::folded;
use super::register::holding;
use crate::rulebook::book::RuleId;
use crate::rulebook::facts::{Facts, OrganisationFacts, PaperKind};
use crate::rulebook::finding::{Finding, Outcome};
use crate::rulebook::parameters::{CoreDocuments, OtherSignatory, Papers, Signatory, Texts};
use crate::rulebook::reason::Reason;
use crate::rulebook::values::Question;

/// What of these an organisation lacks on the day of the deadline.
fn lacking(wanted: &[PaperKind], facts: &Facts, about: &OrganisationFacts) -> Vec<PaperKind> {
    wanted.iter().copied().filter(|kind| holding(facts, about, *kind).next().is_none()).collect()
}

/// R31: what lacks is not asked for later.
pub(in crate::rulebook) fn core(rule: &CoreDocuments, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let (organisation, documents) = (about.name(), rule.documents.clone());
    let missing = lacking(&documents, facts, about);
    let (outcome, because) = if missing.is_empty() {
        (Outcome::Pass, Reason::CoreDocumentsThere { organisation, documents })
    } else {
        (Outcome::Fail, Reason::CoreDocumentsMissing { organisation, missing, documents })
    };
    Finding::of_organisation(RuleId::R31, about, outcome, because)
}

/// R32: what lacks may be put right.
pub(in crate::rulebook) fn papers(rule: &Papers, facts: &Facts, about: &OrganisationFacts) -> Finding {
    let (organisation, documents, cure_days) = (about.name(), rule.documents.clone(), rule.cure_days);
    let missing = lacking(&documents, facts, about);
    let (outcome, because) = if missing.is_empty() {
        (Outcome::Pass, Reason::PapersThere { organisation, documents })
    } else {
        (Outcome::Cure, Reason::PapersMissing { organisation, missing, documents, cure_days })
    };
    Finding::of_organisation(RuleId::R32, about, outcome, because)
}

/// R33: the longest of the texts decides, the first of equal ones.
pub(in crate::rulebook) fn texts(rule: &Texts, facts: &Facts) -> Finding {
    let max_characters = rule.max_characters;
    let taken = facts.project.language.is_some_and(|language| facts.call.languages.contains(&language));
    let longest = facts.project.texts.iter().max_by(|a, b| {
        // Of two that are as long, the one whose code comes first.
        a.characters.cmp(&b.characters).then_with(|| b.question.cmp(&a.question))
    });
    let (outcome, because) = match longest {
        _ if !taken => (Outcome::Fail, Reason::LanguageNotTaken { max_characters }),
        Some(text) if text.characters > max_characters => {
            let question = Question { code: text.question.clone(), label: text.label.clone() };
            let characters = text.characters;
            (Outcome::Fail, Reason::TextTooLong { question, characters, max_characters })
        }
        _ => (Outcome::Pass, Reason::TextsFit { max_characters }),
    };
    Finding::of_application(RuleId::R33, outcome, because)
}

/// R34: names are compared in either script and any case.
pub(in crate::rulebook) fn signatory(rule: &Signatory, _: &Facts, about: &OrganisationFacts) -> Finding {
    let (organisation, others) = (about.name(), rule.others);
    let representative = about.representative.as_deref().map(folded).filter(|name| !name.is_empty());
    let (outcome, because) = match &about.signature {
        None => (Outcome::Fail, Reason::SignatureMissing { organisation, others }),
        Some(signed) if Some(folded(&signed.signatory)) == representative => {
            (Outcome::Pass, Reason::SignedByRepresentative { organisation, others })
        }
        Some(signed) if others == OtherSignatory::Accept && !signed.capacity.trim().is_empty() => {
            (Outcome::Pass, Reason::SignedInCapacity { organisation, others })
        }
        Some(_) => (Outcome::Review, Reason::SignedByOther { organisation, others }),
    };
    Finding::of_organisation(RuleId::R34, about, outcome, because)
}
