//! Parameters about the partnership: R10 to R17.

use rust_decimal::Decimal;

use super::{parameters, words};
use crate::base::kernel::money::Share;
use crate::base::kernel::text_enum;
use crate::rulebook::book::RuleSet;
use crate::rulebook::finding::Outcome;
use crate::rulebook::problems::{Checked, MOST_ORGANISATIONS, Noter, ProblemKind};

parameters! {
    /// R10: how many organisations, the lead included, apply together.
    #[derive(Copy)]
    pub struct PartnershipSize { min_organisations: u32, max_organisations: u32 }

    /// R11: the organisations belong to at least so many different communities, by their own declaration.
    #[derive(Copy)]
    pub struct CommunitiesTogether {
        min_communities: u32,
        mixed_declaration: MixedDeclaration,
        undeclared: Undeclared,
    }

    /// R12: what it means that two organisations share a detail, and within how many days one that lacks may be
    /// completed; without them no time is given for it.
    #[derive(Copy)]
    pub struct Independence {
        same_representative: IfShared,
        same_account: IfShared,
        same_registration_number: IfShared,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cure_days: Option<u32>,
    }

    /// R13: how often one organisation may stand in applications of the same call. An organisation beyond
    /// either limit fails in all of them.
    #[derive(Copy)]
    pub struct AppearanceLimits { max_as_lead: u32, max_as_partner: u32 }

    /// R14: a memorandum that all have signed; what lacks can be cured within so many calendar days
    /// from an officer's notice.
    #[derive(Copy)]
    pub struct Memorandum { cure_days: u32 }

    /// R15: in which ways the organisations work together.
    #[derive(Copy)]
    pub struct Cooperation { needed: WaysNeeded }

    /// R16: how much of the money each organisation manages itself.
    #[derive(Copy)]
    pub struct PartnerShare { min_share: Share, of: ShareOf }

    /// R17: the lead carries out activities itself; a person reads which. It has nothing to set.
    #[derive(Copy)]
    pub struct LeadRole {}
}

text_enum! {
    /// How R11 reads an organisation that declared several communities.
    pub enum MixedDeclaration {
        /// As any one of them: where the readings disagree, a person judges.
        Review = "review",
        /// As all of them: each adds to the count.
        Set = "set",
    }
}

text_enum! {
    /// How R11 reads an organisation that declared none. Nobody is penalised for that,
    /// so there is no word for failing it.
    pub enum Undeclared {
        Review = "review",
    }
}

text_enum! {
    pub enum IfShared {
        Fail = "fail",
        Review = "review",
    }
}

text_enum! {
    /// Which ways of working together R15 asks for.
    pub enum WaysNeeded {
        /// Any two of the four.
        AnyTwo = "any-two",
        /// Joint development and joint implementation, and one of the others.
        FirstTwoAndOne = "first-two-and-one",
    }
}

text_enum! {
    /// Of what R16 takes its share.
    pub enum ShareOf {
        /// What is requested: costs less what the organisations bring.
        Request = "request",
        /// All costs.
        Total = "total",
    }
}

words! { WaysNeeded: "rulebook-ways-needed", ShareOf: "rulebook-share-of" }
words! { MixedDeclaration: "rulebook-mixed", Undeclared: "rulebook-mixed", IfShared: "rulebook-if-shared" }

impl IfShared {
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Fail => Outcome::Fail,
            Self::Review => Outcome::Review,
        }
    }
}

impl Checked for PartnershipSize {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("min_organisations", self.min_organisations);
        let over = self.min_organisations > self.max_organisations;
        note.if_so("min_organisations", ProblemKind::MinOverMax, over);
        note.at_most("max_organisations", self.max_organisations, MOST_ORGANISATIONS);
    }
}

impl Checked for CommunitiesTogether {
    fn problems(&self, all: &RuleSet, note: &mut Noter<'_>) {
        // Read one by one, organisations never show more communities than there are organisations.
        let at_most = all.r10.as_ref().map_or(MOST_ORGANISATIONS, |r10| r10.max_organisations);
        let one_each = self.mixed_declaration == MixedDeclaration::Review;
        note.not_zero("min_communities", self.min_communities);
        let unreachable = one_each && self.min_communities > at_most;
        note.if_so("min_communities", ProblemKind::Unreachable, unreachable);
    }
}

impl Checked for Independence {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        if let Some(days) = self.cure_days {
            note.days_to_cure(days);
        }
    }
}

impl Checked for AppearanceLimits {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("max_as_lead", self.max_as_lead);
        note.not_zero("max_as_partner", self.max_as_partner);
    }
}

impl Checked for Memorandum {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.days_to_cure(self.cure_days);
    }
}

impl Checked for Cooperation {}

impl Checked for PartnerShare {
    fn problems(&self, all: &RuleSet, note: &mut Noter<'_>) {
        let least = self.min_share.decimal();
        note.if_so("min_share", ProblemKind::MustBePositive, least.is_zero());
        // Several organisations cannot each hold more than their even part.
        let together = all.r10.as_ref().map_or(1, |r10| r10.min_organisations);
        note.if_so("min_share", ProblemKind::Unreachable, least * Decimal::from(together) > Decimal::ONE);
    }
}

impl Checked for LeadRole {}
