//! The profile as a form: read from what was posted, and filled from what is known.

use chrono::{Datelike, NaiveDate};

use super::actions::SEAT_UNKNOWN;
use super::model::{Declaration, Declared, Organisation, Profile};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::web::forms::{Errors, Fields, refusals};

/// Nothing in a register is older than this.
const EARLIEST_YEAR: i32 = 1800;

/// Reads a profile; what is wrong is said by field.
pub fn profile(fields: &Fields, today: NaiveDate) -> Result<Profile, Errors> {
    let mut errors = Errors::default();
    let legal_form = errors.parse("legal_form", &fields.get("legal_form"), "error-choice");
    let registered_on = errors
        .parse::<NaiveDate>("registered_on", &fields.get("registered_on"), "error-date")
        .and_then(|day| {
            let known = (EARLIEST_YEAR..=9999).contains(&day.year());
            errors.take("registered_on", known.then_some(day).ok_or_else(|| Phrase::new("error-date")))
        });
    let seat = Some(fields.get("seat")).filter(|seat| !seat.is_empty());
    let seat = errors.take("seat", seat.ok_or_else(|| Phrase::new("error-choice")));
    let iban = errors.parse("iban", &fields.get("iban"), "error-iban");
    let email = errors.parse("email", &fields.get("email"), "error-email");
    let parsed = (|| {
        Some(Profile {
            names: fields.translated("name"),
            legal_form: legal_form?,
            registration_number: fields.get("registration_number"),
            registered_on: registered_on?,
            seat: seat?,
            address: fields.get("address"),
            representative: fields.get("representative"),
            iban: iban?,
            email: email?,
        })
    })();
    let others = parsed.as_ref().map_or_else(|| bare_problems(fields), |profile| profile.problems(today));
    for (field, phrase) in others {
        errors.add(field, phrase);
    }
    errors.done(parsed)
}

/// What was refused, at the field that only the database knew to be wrong.
pub fn refused(error: AppError) -> Result<Errors, AppError> {
    let mut errors = Errors::default();
    for (field, phrase) in refusals(error)?.iter() {
        let field = if phrase.key == SEAT_UNKNOWN { "seat" } else { field.as_str() };
        errors.add(field, phrase.clone());
    }
    Ok(errors)
}

/// What can be said of a form in which something else does not parse: all at once is kinder than
/// one after the other.
fn bare_problems(fields: &Fields) -> Vec<(String, Phrase)> {
    let mut wrong = Vec::new();
    if fields.translated("name").is_empty() {
        wrong.push(("name-sq".to_owned(), Phrase::new("organisations-name-needed")));
    }
    for field in ["registration_number", "representative"] {
        if fields.get(field).is_empty() {
            wrong.push((field.to_owned(), Phrase::new("error-required")));
        }
    }
    wrong
}

pub fn filled(organisation: &Organisation) -> Fields {
    Fields::default()
        .with_translated("name", &organisation.names)
        .with("legal_form", organisation.legal_form)
        .with("registration_number", &organisation.registration_number)
        .with("registered_on", organisation.registered_on)
        .with("seat", &organisation.seat)
        .with("address", &organisation.address)
        .with("representative", &organisation.representative)
        .with("iban", organisation.iban.grouped())
        .with("email", &organisation.email)
        .with("version", organisation.version)
}

/// Reads a declaration. Saying "we prefer not to say" and naming communities contradict each other.
pub fn declared(fields: &Fields) -> Result<Declared, Errors> {
    let mut errors = Errors::default();
    let communities = fields.all("communities");
    let choice = errors.parse("declaration", &fields.get("declaration"), "organisations-choose-one");
    let declared = match choice {
        Some(Declaration::Declared) if communities.is_empty() => {
            errors.add("communities", Phrase::new("organisations-none-ticked"));
            None
        }
        Some(Declaration::Declared) => Some(Declared::Declared { communities }),
        Some(Declaration::Withheld) if communities.is_empty() => Some(Declared::Withheld),
        Some(Declaration::Withheld) => {
            errors.add("communities", Phrase::new("organisations-both-said"));
            None
        }
        Some(Declaration::NotGiven) => {
            errors.add("declaration", Phrase::new("organisations-choose-one"));
            None
        }
        None => None,
    };
    errors.done(declared)
}

pub fn filled_declaration(declaration: Declaration, communities: &[String]) -> Fields {
    communities.iter().fold(Fields::default().with("declaration", declaration), |fields, code| {
        fields.with("communities", code)
    })
}
