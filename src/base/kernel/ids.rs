//! One type for each kind of id, so that a partner's id cannot stand where a call's is meant.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow,
            serde::Serialize, serde::Deserialize)]
        #[diesel(sql_type = diesel::sql_types::Uuid)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id; ids made later sort later (UUID version 7).
            #[expect(clippy::new_without_default, reason = "a default id would hide that each call makes another one")]
            pub fn new() -> Self { Self(Uuid::now_v7()) }
        }
        $crate::base::kernel::schemas::described!($name, {
            "type": "string", "format": "uuid", "examples": ["01929f3c-7a00-7000-8000-000000000001"]
        });
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Ok(Self(text.parse()?)) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid { id.0 }
        }
        impl ToSql<diesel::sql_types::Uuid, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                ToSql::<diesel::sql_types::Uuid, Pg>::to_sql(&self.0, out)
            }
        }
        impl FromSql<diesel::sql_types::Uuid, Pg> for $name {
            fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
                Ok(Self(FromSql::<diesel::sql_types::Uuid, Pg>::from_sql(raw)?))
            }
        }
    )+};
}

ids! {
    AccountId,
    SessionId,
    ApiTokenId,
    InvitationId,
    OrganisationId,
    DocumentId,
    FlagId,
    /// What an organisation says for everybody: that it looks for partners.
    PartnerSearchId,
    FileId,
    ProgrammeId,
    CallId,
    CorrigendumId,
    /// A question about a call, with its answer.
    ClarificationId,
    ApplicationId,
    /// One organisation's place in one application, as lead or partner.
    PartnerId,
    BudgetLineId,
    ContributionId,
    ConsentId,
    /// A link by which somebody outside reads an application.
    ShareId,
    /// One state of one thing in an application.
    RevisionId,
    /// One run of the rules over one application.
    CheckId,
    FindingId,
    CureId,
    /// How an application's eligibility was concluded, once or anew.
    ResultId,
    /// What applicants say against a result.
    ObjectionId,
    /// One act on many applications.
    BulkActId,
    AssignmentId,
    ProposalId,
    GrantId,
    TrancheId,
    ReportId,
    DisbursementId,
    LedgerAccountId,
    LedgerEntryId,
    NoticeId,
    SanctionsImportId,
    /// One organisation and one list entry that may be the same.
    SanctionsMatchId,
    SanctionsDecisionId,
}
