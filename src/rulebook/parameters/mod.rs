//! What a call sets for each rule, group by group, and how a form asks for it.

mod budget;
mod documents;
mod fields;
mod history;
mod organisation;
mod partnership;
mod project;

pub use budget::{
    AdmissibleCosts, ContingencyCap, IndirectCap, LeadAccount, RequestLimits, ShareOfTotal, SumsAgree,
};
pub use documents::{CoreDocuments, OtherSignatory, Papers, Signatory, Texts};
pub use fields::{Field, FieldKind};
pub use history::{CumulativeCap, GrantLimit, NotBarred, NotFundedElsewhere, NothingOverdue, Period};
pub use organisation::{
    Certificate, LegalForms, NoConflict, NoExclusion, Reference, Registered, SeatInArea, Taxes, TurnoverCap,
};
pub use partnership::{
    AppearanceLimits, CommunitiesTogether, Cooperation, IfShared, Independence, LeadRole, Memorandum,
    MixedDeclaration, PartnerShare, PartnershipSize, ShareOf, Undeclared, WaysNeeded,
};
pub use project::{DurationLimits, EndsBy, Participants, PlacesOfActivity, Received, Themes};

pub(super) use fields::{Described, parameters, words};
