//! The parameters of the eligibility rules, each rule with a box to tick.

use super::Typed;
use crate::rulebook::{
    AppearanceLimits, CommunitiesTogether, DurationLimits, Independence, IndirectCap, Memorandum,
    PartnershipSize, Received, Registered, RequestLimits, RuleId, RuleSet, SeatInArea, ShareOfTotal,
    Undeclared,
};

/// Reads the rules that are ticked; the fields of the others do not matter.
pub(super) fn read(typed: &mut Typed) -> RuleSet {
    RuleSet {
        r01: is_on(typed, RuleId::R01).then_some(Received {}),
        r04: if is_on(typed, RuleId::R04) { registered(typed) } else { None },
        r05: is_on(typed, RuleId::R05).then(|| SeatInArea { seats: typed.fields.all("R05-seats") }),
        r10: if is_on(typed, RuleId::R10) { size(typed) } else { None },
        r11: if is_on(typed, RuleId::R11) { communities(typed) } else { None },
        r12: if is_on(typed, RuleId::R12) { independence(typed) } else { None },
        r13: if is_on(typed, RuleId::R13) { appearances(typed) } else { None },
        r14: if is_on(typed, RuleId::R14) {
            typed.number("R14-cure_days").map(|cure_days| Memorandum { cure_days })
        } else {
            None
        },
        r20: if is_on(typed, RuleId::R20) { duration(typed) } else { None },
        r23: if is_on(typed, RuleId::R23) { request(typed) } else { None },
        r24: if is_on(typed, RuleId::R24) {
            typed
                .share("R24-max_share_of_total")
                .map(|max_share_of_total| ShareOfTotal { max_share_of_total })
        } else {
            None
        },
        r25: if is_on(typed, RuleId::R25) {
            typed
                .share("R25-max_share_of_direct")
                .map(|max_share_of_direct| IndirectCap { max_share_of_direct })
        } else {
            None
        },
    }
}

fn is_on(typed: &Typed, rule: RuleId) -> bool {
    !typed.is_blank(rule.as_str())
}

fn registered(typed: &mut Typed) -> Option<Registered> {
    let months = typed.number("R04-months");
    let reference = typed.word("R04-reference", "error-choice");
    months.zip(reference).map(|(months, reference)| Registered { months, reference })
}

fn size(typed: &mut Typed) -> Option<PartnershipSize> {
    let min = typed.number("R10-min_organisations");
    let max = typed.number("R10-max_organisations");
    min.zip(max).map(|(min_organisations, max_organisations)| PartnershipSize {
        min_organisations,
        max_organisations,
    })
}

fn communities(typed: &mut Typed) -> Option<CommunitiesTogether> {
    let least = typed.number("R11-min_communities");
    let mixed = typed.word("R11-mixed_declaration", "error-choice");
    least.zip(mixed).map(|(min_communities, mixed_declaration)| CommunitiesTogether {
        min_communities,
        mixed_declaration,
        undeclared: Undeclared::Review,
    })
}

fn independence(typed: &mut Typed) -> Option<Independence> {
    let representative = typed.word("R12-same_representative", "error-choice");
    let account = typed.word("R12-same_account", "error-choice");
    let number = typed.word("R12-same_registration_number", "error-choice");
    Some(Independence {
        same_representative: representative?,
        same_account: account?,
        same_registration_number: number?,
    })
}

fn appearances(typed: &mut Typed) -> Option<AppearanceLimits> {
    let lead = typed.number("R13-max_as_lead");
    let partner = typed.number("R13-max_as_partner");
    lead.zip(partner).map(|(max_as_lead, max_as_partner)| AppearanceLimits { max_as_lead, max_as_partner })
}

fn duration(typed: &mut Typed) -> Option<DurationLimits> {
    let min = typed.number("R20-min_months");
    let max = typed.number("R20-max_months");
    min.zip(max).map(|(min_months, max_months)| DurationLimits { min_months, max_months })
}

fn request(typed: &mut Typed) -> Option<RequestLimits> {
    let min = typed.amount("R23-min");
    let max = typed.amount("R23-max");
    min.zip(max).map(|(min, max)| RequestLimits { min, max })
}
