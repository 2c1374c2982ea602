//! The next step of a draft towards its submission, as one person finds it. Pure.

use super::access::Seat;
use super::completeness::{Missing, What, partners_needed, unconsented, unwritten};
use super::links;
use super::whole::Whole;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::calls::Call;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Something is missing that this person may write.
    Write,
    /// The call asks for more organisations than are in or invited.
    Invite,
    Consent,
    Submit,
    /// It is for others; for what, and for whom.
    Wait(Phrase),
}

impl Next {
    /// The step as a sentence of the list.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Write => Phrase::new("applications-next-write"),
            Self::Invite => Phrase::new("applications-next-invite"),
            Self::Consent => Phrase::new("applications-next-consent"),
            Self::Submit => Phrase::new("applications-next-submit"),
            Self::Wait(said) => said.clone(),
        }
    }

    /// Where it is done; none where it is for others.
    pub fn link(&self, id: ApplicationId) -> Option<String> {
        match self {
            Self::Write => Some(links::show(id)),
            Self::Invite => Some(links::partners(id)),
            Self::Consent => Some(links::consent(id)),
            Self::Submit => Some(links::check(id)),
            Self::Wait(_) => None,
        }
    }
}

/// What comes next for somebody with these places, in the order in which a submission needs it. Nobody
/// is asked to consent before all is written and all are invited: whatever comes later would open the
/// consent again. Others are named in the reader's language.
pub fn next(whole: &Whole, call: &Call, seats: &[Seat], language: Language) -> Next {
    let (unwritten, unconsented) = (unwritten(whole, call), unconsented(whole));
    let has = |may: &dyn Fn(&Seat) -> bool| seats.iter().any(may);
    if unwritten.is_empty() && unconsented.is_empty() {
        let submits = has(&|seat| seat.is_lead && seat.may_decide());
        return if submits { Next::Submit } else { wait("submission", named(whole, whole.lead(), language)) };
    }
    if unwritten.iter().any(|missing| has(&|seat| missing.is_written_by(seat))) {
        return Next::Write;
    }
    let needs_partners = partners_needed(whole, call) > 0;
    if needs_partners && has(&|seat| seat.is_lead && seat.may_write) {
        return Next::Invite;
    }
    if let Some(others) = writing_of_others(whole, &unwritten, language) {
        return others;
    }
    if needs_partners {
        return wait("partners", named(whole, whole.lead(), language));
    }
    let owing: Vec<OrganisationId> = unconsented.iter().filter_map(|missing| missing.who).collect();
    if has(&|seat| seat.may_sign && owing.contains(&seat.organisation)) {
        return Next::Consent;
    }
    wait("consents", named(whole, owing, language))
}

/// What is not written or answered, as those find it who cannot give it.
fn writing_of_others(whole: &Whole, unwritten: &[Missing], language: Language) -> Option<Next> {
    if unwritten.is_empty() {
        return None;
    }
    let common = unwritten.iter().any(|missing| matches!(missing.what, What::Common(_)));
    let owe = |id: &OrganisationId| common || unwritten.iter().any(|missing| missing.who == Some(*id));
    let owing: Vec<OrganisationId> = whole.accepted().filter(owe).collect();
    if owing.is_empty() {
        let asked: Vec<String> = whole.asked().map(|partner| whole.name_of(partner, language)).collect();
        return Some(wait("answers", asked));
    }
    Some(wait("writing", named(whole, owing, language)))
}

fn named(
    whole: &Whole,
    organisations: impl IntoIterator<Item = OrganisationId>,
    language: Language,
) -> Vec<String> {
    organisations.into_iter().map(|id| whole.name(id, language)).collect()
}

fn wait(what: &str, names: Vec<String>) -> Next {
    Next::Wait(Phrase::new(format!("applications-waits-{what}")).with("names", names.join(", ")))
}
