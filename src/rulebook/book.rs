//! The book: every rule once, with what it is called, what a call sets for it and what judges it.
//!
//! From this one table come the numbers ([`RuleId`]), the stored parameters ([`RuleSet`]), the fields that a
//! form asks for ([`RuleId::fields`]) and the run of all rules ([`assess`]).

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::finding::Finding;
use super::parameters::{
    AdmissibleCosts, AppearanceLimits, Certificate, CommunitiesTogether, ContingencyCap, Cooperation,
    CoreDocuments, CumulativeCap, Described, DurationLimits, EndsBy, Field, GrantLimit, Independence,
    IndirectCap, LeadAccount, LeadRole, LegalForms, Memorandum, NoConflict, NoExclusion, NotBarred,
    NotFundedElsewhere, NothingOverdue, Papers, Participants, PartnerShare, PartnershipSize,
    PlacesOfActivity, Received, Registered, RequestLimits, SeatInArea, ShareOfTotal, Signatory, SumsAgree,
    Taxes, Texts, Themes, TurnoverCap,
};
use super::problems::{Checked, Noter, ParameterProblem};
use super::rules::{
    budget, communities, documents, history, independence, organisation, partnership, project, register,
    said, sums, timing,
};
use crate::base::kernel::{json_column, text_enum};

/// What one finding of a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One finding for the whole application.
    Application,
    /// One finding for each organisation in it.
    Organisation,
}

text_enum! {
    /// What a rule looks at; pages show the rules in these groups.
    pub enum Group {
        Timing = "timing",
        Organisation = "organisation",
        Partnership = "partnership",
        Project = "project",
        Budget = "budget",
        Documents = "documents",
        History = "history",
    }
}

/// Runs a rule over what it is about.
macro_rules! run {
    (Application, $judge:path, $rule:expr, $facts:expr, $found:expr) => {
        $found.push($judge($rule, $facts))
    };
    (Organisation, $judge:path, $rule:expr, $facts:expr, $found:expr) => {
        $found.extend($facts.different_organisations().map(|about| $judge($rule, $facts, about)))
    };
}

macro_rules! book {
    ($($(#[$meta:meta])* $rule:ident = $number:literal as $field:ident: $parameters:ident,
        $group:ident, $scope:ident by $judge:path;)+) => {
        text_enum! {
            /// A rule by its number; the numbers never change meaning, so gaps stay gaps.
            pub enum RuleId { $($(#[$meta])* $rule = $number),+ }
        }

        impl RuleId {
            pub const fn about(self) -> Scope {
                match self { $(Self::$rule => Scope::$scope),+ }
            }

            pub const fn group(self) -> Group {
                match self { $(Self::$rule => Group::$group),+ }
            }

            /// What a call sets for it.
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$rule => <$parameters as Described>::FIELDS),+ }
            }
        }

        /// The rules of one call with their parameters; a `jsonb` object such as
        /// `{"R01": {}, "R04": {"months": 12, "reference": "deadline"}}`. A rule without parameters here is
        /// switched off; an unknown rule or field is refused.
        #[derive(
            Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, AsExpression, FromSqlRow,
        )]
        #[diesel(sql_type = diesel::sql_types::Jsonb)]
        #[serde(deny_unknown_fields)]
        pub struct RuleSet {
            $(#[serde(rename = $number, default, skip_serializing_if = "Option::is_none")]
            pub $field: Option<$parameters>),+
        }

        impl RuleSet {
            pub const fn is_on(&self, rule: RuleId) -> bool {
                match rule { $(RuleId::$rule => self.$field.is_some()),+ }
            }

            /// Only this rule, if it is on.
            #[must_use]
            pub fn only(&self, rule: RuleId) -> Self {
                match rule {
                    $(RuleId::$rule => Self { $field: self.$field.clone(), ..Self::default() }),+
                }
            }

            /// What cannot be meant, in the order of the rules; empty if all is well.
            pub fn problems(&self) -> Vec<ParameterProblem> {
                let mut found = Vec::new();
                $(if let Some(rule) = &self.$field {
                    rule.problems(self, &mut Noter::new(RuleId::$rule, &mut found));
                })+
                found
            }
        }

        /// Runs every switched-on rule over every organisation.
        ///
        /// All results come back, ordered by rule and then by organisation as they stand in the facts.
        /// Rules do not look at each other: one switched off changes nothing about the rest.
        pub fn assess(rules: &RuleSet, facts: &Facts) -> Vec<Finding> {
            let mut found = Vec::new();
            $(if let Some(rule) = &rules.$field {
                run!($scope, $judge, rule, facts, found);
            })+
            found
        }
    };
}

book! {
    /// Received by the deadline.
    R01 = "R01" as r01: Received, Timing, Application by timing::received;
    /// Registered, with a certificate.
    R02 = "R02" as r02: Certificate, Organisation, Organisation by register::certificate;
    /// A legal form that may apply.
    R03 = "R03" as r03: LegalForms, Organisation, Organisation by register::legal_form;
    /// Registered for some months.
    R04 = "R04" as r04: Registered, Organisation, Organisation by organisation::registered;
    /// Seat in the area of the call.
    R05 = "R05" as r05: SeatInArea, Organisation, Organisation by organisation::seated;
    /// Fiscal number and fiscal proof.
    R06 = "R06" as r06: Taxes, Organisation, Organisation by register::taxes;
    /// Turnover under a cap.
    R07 = "R07" as r07: TurnoverCap, Organisation, Organisation by said::turnover;
    /// No ground for exclusion.
    R08 = "R08" as r08: NoExclusion, Organisation, Organisation by said::exclusion;
    /// No conflict of interest.
    R09 = "R09" as r09: NoConflict, Organisation, Organisation by said::conflict;
    /// Number of organisations.
    R10 = "R10" as r10: PartnershipSize, Partnership, Application by partnership::size;
    /// Different communities together.
    R11 = "R11" as r11: CommunitiesTogether, Partnership, Application by communities::together;
    /// Organisations independent of each other.
    R12 = "R12" as r12: Independence, Partnership, Application by independence::independent;
    /// Appearances in the call.
    R13 = "R13" as r13: AppearanceLimits, Partnership, Organisation by partnership::appearances;
    /// Memorandum signed by all.
    R14 = "R14" as r14: Memorandum, Partnership, Application by partnership::memorandum;
    /// Ways of working together.
    R15 = "R15" as r15: Cooperation, Partnership, Application by partnership::cooperation;
    /// Each organisation's part of the money.
    R16 = "R16" as r16: PartnerShare, Partnership, Organisation by budget::part_of_each;
    /// The lead's own activities.
    R17 = "R17" as r17: LeadRole, Partnership, Application by partnership::lead_role;
    /// Theme of the call.
    R18 = "R18" as r18: Themes, Project, Application by project::theme;
    /// Places of the activities.
    R19 = "R19" as r19: PlacesOfActivity, Project, Application by project::places;
    /// Duration of the project.
    R20 = "R20" as r20: DurationLimits, Project, Application by timing::duration;
    /// End of the project.
    R21 = "R21" as r21: EndsBy, Project, Application by timing::end;
    /// Participants of different communities.
    R22 = "R22" as r22: Participants, Project, Application by project::participants;
    /// Request within limits.
    R23 = "R23" as r23: RequestLimits, Budget, Application by budget::request;
    /// Request as a share of the total.
    R24 = "R24" as r24: ShareOfTotal, Budget, Application by budget::share_of_total;
    /// Indirect costs as a share of the direct.
    R25 = "R25" as r25: IndirectCap, Budget, Application by budget::indirect;
    /// Contingency as a share of the direct costs.
    R26 = "R26" as r26: ContingencyCap, Budget, Application by budget::contingency;
    /// Lines and sums agree.
    R27 = "R27" as r27: SumsAgree, Budget, Application by sums::agree;
    /// No inadmissible costs.
    R28 = "R28" as r28: AdmissibleCosts, Budget, Application by said::costs;
    /// The lead's account.
    R30 = "R30" as r30: LeadAccount, Budget, Application by register::account;
    /// Core documents.
    R31 = "R31" as r31: CoreDocuments, Documents, Organisation by documents::core;
    /// Documents that may follow.
    R32 = "R32" as r32: Papers, Documents, Organisation by documents::papers;
    /// Language and length.
    R33 = "R33" as r33: Texts, Documents, Application by documents::texts;
    /// Signed by the representative.
    R34 = "R34" as r34: Signatory, Documents, Organisation by documents::signatory;
    /// Nothing overdue.
    R35 = "R35" as r35: NothingOverdue, History, Organisation by history::overdue;
    /// Number of grants.
    R36 = "R36" as r36: GrantLimit, History, Organisation by history::grants;
    /// Sum of grants.
    R37 = "R37" as r37: CumulativeCap, History, Organisation by history::sum;
    /// Not paid by others.
    R38 = "R38" as r38: NotFundedElsewhere, History, Application by said::other_funding;
    /// Not barred.
    R39 = "R39" as r39: NotBarred, History, Organisation by history::barred;
}

json_column!(RuleSet);

impl Group {
    /// Its rules in their order.
    pub fn rules(self) -> impl Iterator<Item = RuleId> {
        RuleId::ALL.iter().copied().filter(move |rule| rule.group() == self)
    }
}

impl RuleId {
    /// Whether what organisations do elsewhere can change the result, so that it must be judged
    /// again when the call closes.
    pub const fn across_applications(self) -> bool {
        matches!(self, Self::R13 | Self::R35 | Self::R36 | Self::R37)
    }
}

impl RuleSet {
    /// The days within which what a rule found can be put right; none for rules that give no time.
    pub fn cure_days(&self, rule: RuleId) -> Option<u32> {
        match rule {
            RuleId::R02 => self.r02.map(|rule| rule.cure_days),
            RuleId::R06 => self.r06.map(|rule| rule.cure_days),
            RuleId::R12 => self.r12.and_then(|rule| rule.cure_days),
            RuleId::R14 => self.r14.map(|rule| rule.cure_days),
            RuleId::R32 => self.r32.as_ref().map(|rule| rule.cure_days),
            _ => None,
        }
    }

    /// The switched-on rules in their order.
    pub fn switched_on(&self) -> impl Iterator<Item = RuleId> {
        RuleId::ALL.iter().copied().filter(|rule| self.is_on(*rule))
    }
}
