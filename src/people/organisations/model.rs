//! An organisation as it registered itself and as an officer found it.

use chrono::{Datelike, NaiveDate};

use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::{Email, Iban};
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;

text_enum! {
    pub enum LegalForm {
        Association = "association",
        Foundation = "foundation",
        Institute = "institute",
        Other = "other",
    }
}

text_enum! {
    /// Whether an organisation has said which communities it belongs to. Which ones is asked apart,
    /// guarded and audited.
    pub enum Declaration {
        Declared = "declared",
        /// It chose not to say. That alone never fails an application.
        Withheld = "withheld",
        NotGiven = "not_given",
    }
}

text_enum! {
    /// Where an organisation stands with the officers.
    pub enum Standing {
        Registered = "registered",
        /// Waiting for an officer.
        Submitted = "submitted",
        Verified = "verified",
        /// Sent back with a reason.
        Returned = "returned",
        /// It is another one of the register; under its own name nothing new begins.
        Merged = "merged",
    }
}

text_enum! {
    pub enum DocumentKind {
        /// What an officer verifies by: nothing is asked to be verified without one.
        RegistrationCertificate = "registration_certificate",
        Statute = "statute",
        FiscalProof = "fiscal_proof",
        BankConfirmation = "bank_confirmation",
        Other = "other",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub names: Translated,
    pub legal_form: LegalForm,
    pub registration_number: String,
    pub registered_on: NaiveDate,
    /// The code of a place.
    pub seat: String,
    pub address: String,
    pub representative: String,
    pub iban: Iban,
    pub email: Email,
    pub declaration: Declaration,
    pub standing: Standing,
    pub standing_reason: Option<String>,
    pub standing_since: Timestamp,
    pub version: i32,
    /// What it really is, if it stood in the register twice.
    pub merged_into: Option<OrganisationId>,
}

/// What an organisation says of itself and may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub names: Translated,
    pub legal_form: LegalForm,
    pub registration_number: String,
    pub registered_on: NaiveDate,
    /// The code of a place.
    pub seat: String,
    pub address: String,
    pub representative: String,
    pub iban: Iban,
    pub email: Email,
}

/// The longest name, number, address and so on, in characters.
pub const LONGEST_NAME: usize = 200;
pub const LONGEST_NUMBER: usize = 60;
pub const LONGEST_ADDRESS: usize = 300;

/// The part of a profile that is text: each piece can be judged whatever else is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub names: Translated,
    pub registration_number: String,
    pub representative: String,
    pub address: String,
}

impl Written {
    /// What is wrong with it, by the field of the form.
    pub fn problems(&self) -> Vec<(String, Phrase)> {
        let mut wrong = Vec::new();
        if self.names.is_empty() {
            wrong.push(("name-sq".to_owned(), Phrase::new("organisations-name-needed")));
        }
        let long = self
            .names
            .iter()
            .filter_map(|(language, name)| Some((format!("name-{language}"), too_long(name, LONGEST_NAME)?)));
        wrong.extend(long);
        for (field, text, max) in [
            ("registration_number", &self.registration_number, LONGEST_NUMBER),
            ("representative", &self.representative, LONGEST_NAME),
        ] {
            let missing = text.is_empty().then(|| Phrase::new("error-required"));
            wrong.extend(missing.or_else(|| too_long(text, max)).map(|said| (field.to_owned(), said)));
        }
        wrong.extend(too_long(&self.address, LONGEST_ADDRESS).map(|said| ("address".to_owned(), said)));
        wrong
    }
}

/// That a text is too long, if it is.
pub(super) fn too_long(text: &str, max: usize) -> Option<Phrase> {
    (text.chars().count() > max).then(|| Phrase::new("error-too-long").with("max", max))
}

/// Nobody is registered tomorrow.
pub fn not_tomorrow(registered_on: Option<NaiveDate>, today: NaiveDate) -> Option<(String, Phrase)> {
    let day = registered_on.filter(|day| *day > today)?;
    let phrase = Phrase::new("organisations-date-future").with("day", day).with("today", today);
    Some(("registered_on".to_owned(), phrase))
}

impl Profile {
    /// What is wrong with it, by the field of the form; nothing if all is well. Whether the seat
    /// is a known place is not looked at.
    pub fn problems(&self, today: NaiveDate) -> Vec<(String, Phrase)> {
        let written = Written {
            names: self.names.clone(),
            registration_number: self.registration_number.clone(),
            representative: self.representative.clone(),
            address: self.address.clone(),
        };
        let mut wrong = written.problems();
        wrong.extend(not_tomorrow(Some(self.registered_on), today));
        wrong
    }
}

impl Organisation {
    pub fn profile(&self) -> Profile {
        Profile {
            names: self.names.clone(),
            legal_form: self.legal_form,
            registration_number: self.registration_number.clone(),
            registered_on: self.registered_on,
            seat: self.seat.clone(),
            address: self.address.clone(),
            representative: self.representative.clone(),
            iban: self.iban.clone(),
            email: self.email.clone(),
        }
    }

    /// Whether the new profile differs in something that an officer verified.
    /// The address for visitors and the e-mail address are not among it.
    pub fn differs_in_vital_fields(&self, new: &Profile) -> bool {
        let mut same_vitals = new.clone();
        same_vitals.address.clone_from(&self.address);
        same_vitals.email.clone_from(&self.email);
        same_vitals != self.profile()
    }
}

/// What an organisation says when it is asked for its communities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    /// One or several, by their codes.
    Declared { communities: Vec<String> },
    /// It prefers not to say.
    Withheld,
}

/// The paragraphs that a declaration of communities is given to, as keys of the language files.
pub const CONSENT: [&str; 5] = [
    "organisations-consent-voluntary",
    "organisations-consent-why",
    "organisations-consent-reveals",
    "organisations-consent-who",
    "organisations-consent-kept",
];

/// The edition of that text. Whoever changes what it says of who sees what adds one; what was declared before
/// stays under the text that it was given to.
pub const CONSENT_EDITION: i32 = 2;

/// The first edition that says that chairs of panels see counts.
pub const NAMES_CHAIRS: i32 = 2;

/// Who gave the declaration that stands, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consented {
    pub by: String,
    pub at: Timestamp,
    /// The text that it was given to, a paragraph a line; empty where none was kept or nothing declared.
    pub text: String,
    /// Whether that text says that chairs of panels see counts.
    pub names_chairs: bool,
}

/// What an organisation received in one closed financial year, as it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnover {
    pub year: i32,
    pub amount: Amount,
    pub currency: Currency,
}

/// The first year of which a turnover is kept.
const FIRST_YEAR: i32 = 1990;
/// The most that a turnover may be, in whole units of its currency.
const MOST_TURNOVER: u32 = 1_000_000_000;

impl Turnover {
    /// What is wrong with it, by the field of the form.
    pub fn problems(&self, today: NaiveDate) -> Vec<(&'static str, Phrase)> {
        let last = today.year().saturating_sub(1);
        let mut wrong = Vec::new();
        if !(FIRST_YEAR..=last).contains(&self.year) {
            let phrase = Phrase::new("organisations-turnover-year-wrong");
            wrong.push(("year", phrase.with("first", FIRST_YEAR.to_string()).with("last", last.to_string())));
        }
        if self.amount.is_negative() || self.amount.decimal() > MOST_TURNOVER.into() {
            wrong.push(("amount", Phrase::new("organisations-turnover-amount-wrong")));
        }
        wrong
    }
}

/// Another organisation that could be the same one, and what speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    pub id: OrganisationId,
    pub names: Translated,
    pub registration_number: String,
    pub standing: Standing,
    pub same_number: bool,
    pub same_account: bool,
    /// How much the names resemble each other, in whole per cent, where they do.
    pub name_percent: Option<i32>,
}

/// For tests of this room.
#[cfg(test)]
pub mod examples {
    use super::*;
    use crate::base::kernel::language::Language;

    pub fn organisation() -> Organisation {
        Organisation {
            id: OrganisationId::new(),
            names: Translated::of(Language::English, "River Trust"),
            legal_form: LegalForm::Association,
            registration_number: "5100001".into(),
            registered_on: "2020-01-31".parse().expect("a day"),
            seat: "here".into(),
            address: "1 Bank Street".into(),
            representative: "Ana".into(),
            iban: "XK051212012345678906".parse().expect("an account"),
            email: "office@example.org".parse().expect("an address"),
            declaration: Declaration::NotGiven,
            standing: Standing::Verified,
            standing_reason: None,
            standing_since: Timestamp::UNIX_EPOCH,
            version: 1,
            merged_into: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::examples::organisation;
    use super::*;
    use crate::base::kernel::language::Language;

    #[test]
    fn only_what_an_officer_verified_is_vital() {
        let known = organisation();
        let changed = |change: &dyn Fn(&mut Profile)| {
            let mut profile = known.profile();
            change(&mut profile);
            known.differs_in_vital_fields(&profile)
        };
        assert!(!changed(&|_| ()));
        assert!(!changed(&|p| p.address = "2 Bank Street".into()));
        assert!(!changed(&|p| p.email = "new@example.org".parse().expect("an address")));
        assert!(changed(&|p| p.names = Translated::of(Language::English, "Valley Trust")));
        assert!(changed(&|p| p.legal_form = LegalForm::Foundation));
        assert!(changed(&|p| p.registration_number = "5100002".into()));
        assert!(changed(&|p| p.registered_on = "2020-02-01".parse().expect("a day")));
        assert!(changed(&|p| p.seat = "there".into()));
        assert!(changed(&|p| p.representative = "Ben".into()));
        assert!(changed(&|p| p.iban = "GB29NWBK60161331926819".parse().expect("an account")));
    }

    #[test]
    fn nobody_is_registered_tomorrow() {
        let profile = organisation().profile();
        let fields = |today: &str| -> Vec<String> {
            profile.problems(today.parse().expect("a day")).into_iter().map(|(field, _)| field).collect()
        };
        assert_eq!(fields("2020-01-31"), Vec::<String>::new());
        assert_eq!(fields("2020-01-30"), ["registered_on"]);
    }

    #[test]
    fn a_turnover_is_of_a_year_that_is_over() {
        let fields = |year: i32, amount: &str| -> Vec<&str> {
            let one = Turnover { year, amount: amount.parse().expect("an amount"), currency: Currency::EUR };
            one.problems("2026-01-01".parse().expect("a day")).into_iter().map(|(field, _)| field).collect()
        };
        assert_eq!(fields(2025, "0"), Vec::<&str>::new());
        assert_eq!(fields(1990, "1000000000"), Vec::<&str>::new());
        assert_eq!(fields(2026, "-0.01"), ["year", "amount"]);
        assert_eq!(fields(1989, "1000000000.01"), ["year", "amount"]);
    }

    #[test]
    fn a_profile_needs_a_name_a_number_and_a_representative() {
        let mut profile = organisation().profile();
        profile.names = Translated::default();
        profile.registration_number = String::new();
        profile.representative = "x".repeat(201);
        profile.address = "x".repeat(301);
        let today = "2026-01-01".parse().expect("a day");
        let wrong = profile.problems(today);
        let fields: Vec<&str> = wrong.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["name-sq", "registration_number", "representative", "address"]);
        profile.names =
            Translated::of(Language::English, "River").with(Language::SerbianCyrillic, "р".repeat(201));
        let fields: Vec<String> = profile.problems(today).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields[0], "name-sr-Cyrl", "the name that is too long");
    }
}
