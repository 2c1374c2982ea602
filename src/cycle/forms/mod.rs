//! What a call asks of those who apply: sections of questions, as its manager built them or as the house has
//! them ([`standard`]), and what answers may be. Versions of it are kept for each call ([`store`]); calls lets
//! its managers build and publish them, applications lets people answer.

pub mod answers;
pub mod compatible;
pub mod conditions;
pub mod edit;
pub mod fields;
pub mod hands;
#[cfg(test)]
mod headed;
pub mod headings;
pub mod judge;
pub mod languages;
pub mod merge;
pub mod model;
#[cfg(test)]
mod needed;
pub mod pages;
pub mod rules;
pub mod standard;
pub mod store;
pub mod tables;
#[cfg(test)]
mod tests;
pub mod words;

pub use answers::{Answer, Answers, FileAnswer, OTHERS};
pub use compatible::compatible;
pub use conditions::{Asked, Offers};
pub use edit::Edit;
pub use hands::Hand;
pub use headings::{Heading, Headings, OwnHeading, Under};
pub use judge::{gaps, problems, unanswered};
pub use languages::{Lack, Lacking, lacking};
pub use merge::{Merged, Stamp, merge};
pub use model::{
    Belongs, Choice, Column, FileKind, Form, Holds, Kind, OnlyIf, Question, Section, Test, WhichPart,
};
pub use rules::flaws;
pub use store::{Versioned, draft, in_force, of_many, published};
