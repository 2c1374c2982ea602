//! A final report and its three parts: narrative, spending, participants.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::status::Status;
use crate::base::kernel::clock::{Timestamp, months_after};
use crate::base::kernel::ids::{BudgetLineId, GrantId, ReportId};
use crate::base::kernel::json_column;
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;

/// The longest answer, in characters.
pub const LONGEST_ANSWER: usize = 4000;
/// The longest note on one line of spending, in characters.
pub const LONGEST_NOTE: usize = 500;
/// The longest reason for sending a report back, in characters.
pub const LONGEST_REASON: usize = 2000;
/// The most persons in one count: far beyond any project, and far below what a column can hold.
pub const MOST_PERSONS: i32 = 1_000_000;
/// Days that partners have after the project's last day.
const DAYS_TO_REPORT: u64 = 30;
/// Reckoned with where an application does not say how long it lasts.
const USUAL_MONTHS: u32 = 12;

text_enum! {
    /// What the narrative answers.
    pub enum Question {
        /// What was done.
        Done = "done",
        /// What differed from the plan, and why.
        Changed = "changed",
        /// What came of it.
        Results = "results",
        /// How the partners and their communities worked together.
        Cooperation = "cooperation",
    }
}

text_enum! {
    pub enum Sex {
        Women = "women",
        Men = "men",
        Other = "other",
    }
}

text_enum! {
    pub enum Age {
        Under15 = "under_15",
        From15To24 = "15_to_24",
        From25To64 = "25_to_64",
        From65 = "65_and_over",
    }
}

/// Answers by question; an empty answer is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(transparent)]
pub struct Narrative(BTreeMap<Question, String>);
json_column!(Narrative);

impl Narrative {
    #[must_use]
    pub fn with(mut self, question: Question, answer: impl Into<String>) -> Self {
        let answer = answer.into();
        if !answer.trim().is_empty() {
            self.0.insert(question, answer);
        }
        self
    }

    /// The answer, empty where there is none.
    pub fn answer(&self, question: Question) -> &str {
        self.0.get(&question).map_or("", String::as_str)
    }
}

/// What one budget line really cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spent {
    pub line: BudgetLineId,
    pub amount: Amount,
    pub note: String,
}

/// How many participants of one community, sex and age; never who they were.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Counted {
    /// The code of a community; none where it was not said.
    pub community: Option<String>,
    pub sex: Sex,
    pub age: Age,
    pub persons: i32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub id: ReportId,
    pub grant: GrantId,
    pub status: Status,
    pub narrative: Narrative,
    pub opened_at: Timestamp,
    /// The last day on which it is in time.
    pub due_on: NaiveDate,
    pub submitted_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    /// Why it was last sent back.
    pub decision_reason: Option<String>,
    /// Rises with every save of any part and every move.
    pub version: i32,
}

/// What somebody saw of one part when they began to change it. Each part has its own, so that two
/// partners who write in different parts at once do not stand in each other's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp(String);

impl Stamp {
    /// The stamp of a part as it is now.
    pub fn of(part: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(Self(hex::encode(Sha256::digest(serde_json::to_vec(part)?))))
    }

    /// A stamp that came back with a form.
    pub fn from_form(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The last day for the final report: thirty days after the months that the application named have
/// run from the day on which the agreement came into force. Without a named duration twelve months
/// are reckoned. None beyond the calendar.
pub fn due_on(in_force: NaiveDate, months: Option<u32>) -> Option<NaiveDate> {
    months_after(in_force, months.unwrap_or(USUAL_MONTHS))?.checked_add_days(Days::new(DAYS_TO_REPORT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::kernel::clock::parse_day;

    #[test]
    fn a_report_is_due_thirty_days_after_the_project() {
        let day = |text: &str| parse_day(text).expect("a day");
        assert_eq!(due_on(day("2026-05-04"), Some(6)), Some(day("2026-12-04")));
        assert_eq!(due_on(day("2026-08-31"), Some(6)), Some(day("2027-03-30")), "February has no 31st");
        assert_eq!(due_on(day("2026-05-04"), None), Some(day("2027-06-03")));
        assert_eq!(due_on(day("2026-05-04"), Some(u32::MAX)), None);
    }

    #[test]
    fn an_empty_answer_is_no_answer_and_changes_no_stamp() {
        let one = Narrative::default().with(Question::Done, "We met.");
        let same = one.clone().with(Question::Changed, "  ");
        assert_eq!(Stamp::of(&one).ok(), Stamp::of(&same).ok());
        let other = one.clone().with(Question::Changed, "Nothing.");
        assert_ne!(Stamp::of(&one).ok(), Stamp::of(&other).ok());
        assert_eq!(serde_json::to_string(&one).ok().as_deref(), Some(r#"{"done":"We met."}"#));
    }
}
