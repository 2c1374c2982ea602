//! The list as it was read, and what an organisation has in common with it.

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::status::{Outcome, Status};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, OrganisationId, SanctionsImportId, SanctionsMatchId};
use crate::base::kernel::{json_column, text_enum};

text_enum! {
    /// Whom a list entry names.
    pub enum Kind {
        Individual = "individual",
        Entity = "entity",
    }
}

text_enum! {
    pub enum NameKind {
        Primary = "primary",
        Alias = "alias",
        /// In the script that the person or entity writes it in.
        Original = "original",
    }
}

text_enum! {
    /// What of an organisation is like a name of the list.
    pub enum Part {
        Name = "name",
        Representative = "representative",
    }
}

text_enum! {
    /// In which way two names are alike.
    pub enum Manner {
        /// The same, once both are in one script and spelling.
        Same = "same",
        /// The same words in another order.
        Order = "order",
        /// Words are missing or shortened to initials.
        Shorter = "shorter",
        /// Words are spelt a little otherwise.
        Spelling = "spelling",
        /// Written together or apart.
        Joined = "joined",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ListedName {
    pub kind: NameKind,
    pub text: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
pub struct Names(pub Vec<ListedName>);
json_column!(Names);

/// A date of birth as exactly as the list knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Birth {
    Day {
        day: NaiveDate,
        about: bool,
    },
    Year {
        year: i32,
        about: bool,
    },
    Between {
        from: i32,
        to: i32,
    },
    /// What the list says in its own way.
    Said {
        text: String,
    },
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
pub struct Births(pub Vec<Birth>);
json_column!(Births);

/// A person or an entity of the list, as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// The list's own number, DATAID.
    pub data_id: i64,
    pub kind: Kind,
    pub reference: String,
    /// The primary one first.
    pub names: Names,
    pub births: Births,
    pub listed_on: Option<NaiveDate>,
    pub list_type: String,
    /// VERSIONNUM.
    pub version: i32,
}

impl ListEntry {
    pub fn primary(&self) -> &str {
        self.names.0.first().map_or("", |name| name.text.as_str())
    }

    /// All but the primary name.
    pub fn other_names(&self) -> &[ListedName] {
        self.names.0.get(1..).unwrap_or_default()
    }
}

/// A list entry as it is kept here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub entry: ListEntry,
    /// Rises with every change of anything in it.
    pub revision: i32,
    /// Since when it stands on the list no more.
    pub gone_at: Option<Timestamp>,
}

/// A whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// When the list says that it was made.
    pub generated_at: Timestamp,
    /// The file's fingerprint.
    pub sha256: String,
    pub entries: Vec<ListEntry>,
}

/// One import of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    pub id: SanctionsImportId,
    pub imported_at: Timestamp,
    pub generated_at: Timestamp,
    pub sha256: String,
    pub entries: i32,
    pub added: i32,
    pub changed: i32,
    pub gone: i32,
}

/// What a screening saw: the best likeness of one organisation to one list entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    pub entry: i64,
    pub part: Part,
    pub own_name: String,
    pub listed_name: String,
    pub score: i32,
    pub manner: Manner,
}

/// A possible match of an organisation and a list entry, and what was decided of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PossibleMatch {
    pub id: SanctionsMatchId,
    pub organisation: OrganisationId,
    pub likeness: Likeness,
    /// Of the list entry, when the likeness was seen.
    pub revision: i32,
    pub status: Status,
    /// Since when it waits, or waited last.
    pub found_at: Timestamp,
    /// Since when no screening has found it any more.
    pub lapsed_at: Option<Timestamp>,
    pub decided_by: Option<AccountId>,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub version: i32,
}

/// One decision, with what it was decided on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub outcome: Outcome,
    pub reason: String,
    pub decided_by: AccountId,
    pub decided_at: Timestamp,
    pub own_name: String,
    pub listed_name: String,
    pub score: i32,
    pub revision: i32,
}
