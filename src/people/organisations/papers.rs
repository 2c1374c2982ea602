//! An organisation's documents: what stands on them, and how long they hold.

use chrono::{NaiveDate, TimeDelta};

use super::model::{DocumentKind, LONGEST_NAME, LONGEST_NUMBER, Standing, too_long};
use crate::base::files::Scan;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{DocumentId, FileId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;

/// How many days before its end a document is said to expire soon.
const SOON: i64 = 60;
/// A letter that was due so many days ago is still written: the worker may have slept.
const CATCH_UP: i64 = 7;

/// What stands on a document; all of it may be unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub issuer: String,
    pub number: String,
    pub issued_on: Option<NaiveDate>,
    /// The last day on which it is valid.
    pub valid_until: Option<NaiveDate>,
}

impl Details {
    /// What is wrong with them, by the field of the form. What has expired may be written down.
    pub fn problems(&self, today: NaiveDate) -> Vec<(String, Phrase)> {
        let mut wrong = Vec::new();
        wrong.extend(too_long(&self.issuer, LONGEST_NAME).map(|said| ("issuer".to_owned(), said)));
        wrong.extend(too_long(&self.number, LONGEST_NUMBER).map(|said| ("number".to_owned(), said)));
        if let Some(day) = self.issued_on.filter(|day| *day > today) {
            let said = Phrase::new("organisations-issued-future").with("day", day).with("today", today);
            wrong.push(("issued_on".to_owned(), said));
        }
        if let (Some(issued), Some(until)) = (self.issued_on, self.valid_until)
            && until < issued
        {
            let said = Phrase::new("organisations-expiry-before-issue");
            wrong.push(("valid_until".to_owned(), said.with("until", until).with("issued", issued)));
        }
        wrong
    }
}

/// What is said of a document when it is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDocument {
    pub kind: DocumentKind,
    pub details: Details,
}

impl From<DocumentKind> for NewDocument {
    /// Nothing more is known of it.
    fn from(kind: DocumentKind) -> Self {
        Self { kind, details: Details::default() }
    }
}

/// A document of an organisation that has not been removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub id: DocumentId,
    pub kind: DocumentKind,
    pub file: FileId,
    pub name: String,
    pub bytes: i64,
    pub scan: Scan,
    pub added_at: Timestamp,
    pub details: Details,
    pub version: i32,
}

text_enum! {
    /// Whether a document still holds.
    pub enum Validity {
        /// Valid, or without a last day.
        Valid = "valid",
        ExpiresSoon = "expires_soon",
        Expired = "expired",
    }
}

text_enum! {
    /// The letters about a document's end.
    pub enum Reminder {
        SixtyDays = "60",
        FourteenDays = "14",
        OneDay = "1",
        /// On the first day on which it is no longer valid.
        Expired = "expired",
    }
}

impl Reminder {
    /// The day on which it is due.
    fn day(self, until: NaiveDate) -> Option<NaiveDate> {
        until.checked_sub_signed(TimeDelta::days(match self {
            Self::SixtyDays => 60,
            Self::FourteenDays => 14,
            Self::OneDay => 1,
            Self::Expired => -1,
        }))
    }
}

impl Document {
    pub fn validity(&self, today: NaiveDate) -> Validity {
        match self.details.valid_until.map(|until| (until - today).num_days()) {
            Some(left) if left < 0 => Validity::Expired,
            Some(left) if left <= SOON => Validity::ExpiresSoon,
            _ => Validity::Valid,
        }
    }

    /// Whether a newer one of the same kind, valid longer, is there. What is of no named kind is not
    /// replaced by anything.
    pub fn is_replaced(&self, all: &[Self]) -> bool {
        let Some(until) = self.details.valid_until else { return false };
        self.kind != DocumentKind::Other
            && all.iter().any(|other| {
                other.kind == self.kind
                    && (other.added_at, other.id) > (self.added_at, self.id)
                    && other.details.valid_until.is_none_or(|longer| longer > until)
            })
    }

    /// The letter about its end that is due today: the latest whose day has come. One whose day had
    /// passed when the document was added is not written.
    pub fn reminder(&self, today: NaiveDate) -> Option<Reminder> {
        let until = self.details.valid_until?;
        let added = Zone::BELGRADE.day(self.added_at);
        let come = |one: &Reminder| one.day(until).filter(|day| *day <= today).map(|day| (*one, day));
        let (latest, day) = Reminder::ALL.iter().rev().find_map(come)?;
        (day >= added && (today - day).num_days() < CATCH_UP).then_some(latest)
    }

    /// Whether officers have verified without it what it is the proof of.
    pub fn is_newer_than_verification(&self, standing: Standing, since: Timestamp) -> bool {
        let vital =
            matches!(self.kind, DocumentKind::RegistrationCertificate | DocumentKind::BankConfirmation);
        vital && standing == Standing::Verified && self.added_at > since
    }
}

/// What a document is called, in the reader's language; of no named kind, by its own name.
pub fn word_of(document: &Document) -> Fact {
    match document.kind {
        DocumentKind::Other => document.name.as_str().into(),
        kind => Fact::Word(format!("organisations-document-{kind}").replace('_', "-").into()),
    }
}

/// The days of end that a letter may be due for today.
pub fn reminded_of(today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let from = today.checked_sub_signed(TimeDelta::days(CATCH_UP + 1))?;
    Some((from, today.checked_add_signed(TimeDelta::days(SOON))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn document(kind: DocumentKind, added: &str, until: Option<&str>) -> Document {
        Document {
            id: DocumentId::new(),
            kind,
            file: FileId::new(),
            name: "statute.pdf".into(),
            bytes: 1,
            scan: Scan::NotScanned,
            added_at: format!("{added}T10:00:00Z").parse().expect("an instant"),
            details: Details { valid_until: until.map(day), ..Details::default() },
            version: 1,
        }
    }

    #[test]
    fn a_document_holds_on_its_last_day_and_expires_with_it() {
        let of = |until, today| document(DocumentKind::Statute, "2026-01-01", until).validity(day(today));
        assert_eq!(of(None, "2099-01-01"), Validity::Valid);
        for (today, expected) in [
            ("2026-03-01", Validity::Valid),
            ("2026-03-02", Validity::ExpiresSoon),
            ("2026-05-01", Validity::ExpiresSoon),
            ("2026-05-02", Validity::Expired),
        ] {
            assert_eq!(of(Some("2026-05-01"), today), expected, "{today}");
        }
    }

    #[test]
    fn each_letter_has_its_day_and_a_week_to_catch_up() {
        let of = |added: &str, today: &str| {
            document(DocumentKind::Statute, added, Some("2026-05-01")).reminder(day(today))
        };
        for (today, expected) in [
            ("2026-03-01", None),
            ("2026-03-02", Some(Reminder::SixtyDays)),
            ("2026-03-08", Some(Reminder::SixtyDays)),
            ("2026-03-09", None),
            ("2026-04-17", Some(Reminder::FourteenDays)),
            ("2026-04-30", Some(Reminder::OneDay)),
            ("2026-05-01", Some(Reminder::OneDay)),
            ("2026-05-02", Some(Reminder::Expired)),
            ("2026-05-08", Some(Reminder::Expired)),
            ("2026-05-09", None),
        ] {
            assert_eq!(of("2026-01-01", today), expected, "{today}");
        }
        assert_eq!(of("2026-03-03", "2026-03-03"), None, "whoever has just added it knows");
        assert_eq!(of("2026-05-03", "2026-05-03"), None, "even that it has expired");
        assert_eq!(of("2026-04-18", "2026-04-30"), Some(Reminder::OneDay));
    }

    #[test]
    fn every_letter_s_day_is_within_what_the_job_asks_for() {
        let until = day("2026-05-01");
        let mut today = day("2026-02-01");
        while today < day("2026-06-01") {
            let due = document(DocumentKind::Statute, "2026-01-01", Some("2026-05-01")).reminder(today);
            let (from, to) = reminded_of(today).expect("days");
            assert!(due.is_none() || (from..=to).contains(&until), "{today}");
            today = today.succ_opt().expect("a day");
        }
    }

    #[test]
    fn only_a_newer_one_of_its_kind_that_is_valid_longer_replaces_a_document() {
        let statute = |added, until| document(DocumentKind::Statute, added, until);
        let old = statute("2026-01-02", Some("2026-05-01"));
        let replaced = |by: Document| old.is_replaced(&[old.clone(), by]);
        assert!(!old.is_replaced(std::slice::from_ref(&old)));
        assert!(replaced(statute("2026-01-03", Some("2026-05-02"))));
        assert!(replaced(statute("2026-01-03", None)));
        assert!(!replaced(statute("2026-01-03", Some("2026-05-01"))), "not valid longer");
        assert!(!replaced(statute("2026-01-01", Some("2027-05-01"))), "older");
        assert!(!replaced(document(DocumentKind::FiscalProof, "2026-01-03", None)), "of another kind");
        let other = document(DocumentKind::Other, "2026-01-02", Some("2026-05-01"));
        assert!(!other.is_replaced(&[document(DocumentKind::Other, "2026-01-03", None)]));
    }

    #[test]
    fn a_document_does_not_expire_before_it_is_issued() {
        let wrong = |issued: Option<&str>, until: Option<&str>| -> Vec<String> {
            let details =
                Details { issued_on: issued.map(day), valid_until: until.map(day), ..Details::default() };
            details.problems(day("2026-02-01")).into_iter().map(|(field, _)| field).collect()
        };
        let none = Vec::<String>::new();
        assert_eq!(wrong(None, None), none);
        assert_eq!(wrong(Some("2026-01-01"), Some("2026-01-01")), none, "expired, and known to be");
        assert_eq!(wrong(Some("2026-01-02"), Some("2026-01-01")), ["valid_until"]);
        assert_eq!(wrong(Some("2026-02-02"), None), ["issued_on"]);
    }
}
