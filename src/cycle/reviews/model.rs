//! Declarations, assignments and assessments.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::scoring::Marks;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, AssignmentId};

/// The place of the assessor who is called by a gap between the first two.
pub const THIRD: i32 = 3;

/// Comments by the code of their criterion.
pub type Comments = BTreeMap<String, String>;

/// What an assessor said of their interest in one application, before seeing what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    pub application: ApplicationId,
    pub account: AccountId,
    pub conflict: bool,
    /// Empty without a conflict.
    pub reason: String,
    pub declared_at: Timestamp,
}

/// One assessor's place at one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub id: AssignmentId,
    pub application: ApplicationId,
    pub account: AccountId,
    /// First, second, or third where a gap called one.
    pub ordinal: i32,
    pub assigned_at: Timestamp,
    /// When its sheet was last saved, if ever.
    pub saved_at: Option<Timestamp>,
    pub submitted_at: Option<Timestamp>,
}

/// A score sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub assignment: AssignmentId,
    pub marks: Marks,
    pub comments: Comments,
    pub overall: String,
    /// Only of a submitted one.
    pub total: Option<Decimal>,
    pub saved_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
    pub version: i32,
}

/// What an assessor writes on the sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssessmentInput {
    pub marks: Marks,
    pub comments: Comments,
    pub overall: String,
}

/// The total that one assessor gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    pub application: ApplicationId,
    pub ordinal: i32,
    pub total: Decimal,
}

/// A submitted assessment without its author's name, as the letter to the applicants tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    pub ordinal: i32,
    pub total: Decimal,
    pub marks: Marks,
    pub comments: Comments,
    pub overall: String,
}
