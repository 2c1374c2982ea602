//! The profile as a form: read from what was posted, and filled from what is known.

use chrono::{Datelike, NaiveDate};

use super::actions::SEAT_UNKNOWN;
use super::model::{Declaration, Declared, Organisation, Profile, Written, not_tomorrow};
use super::papers::{Details, Document};
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;
use crate::people::places::Place;
use crate::web::forms::{Errors, Fields, refusals};

/// Nothing in a register is older than this.
const EARLIEST_YEAR: i32 = 1800;

/// Reads a profile; everything that is wrong is said at once, by field.
pub fn profile(fields: &Fields, places: &[Place], today: NaiveDate) -> Result<Profile, Errors> {
    let mut errors = Errors::default();
    let legal_form = errors.parse("legal_form", &fields.get("legal_form"), "error-choice");
    let registered_on = day(&mut errors, "registered_on", &fields.get("registered_on"));
    let seat = Some(fields.get("seat")).filter(|seat| !seat.is_empty());
    let seat = errors.take("seat", seat.ok_or_else(|| Phrase::new("error-choice")));
    if seat.as_ref().is_some_and(|seat| places.iter().all(|place| place.code != *seat)) {
        errors.add("seat", Phrase::new(SEAT_UNKNOWN));
    }
    let iban = fields.get("iban");
    let wrong = if iban.is_empty() { "organisations-iban-needed" } else { "error-iban" };
    let iban = errors.parse("iban", &iban, wrong);
    let email = errors.parse("email", &fields.get("email"), "error-email");
    let written = Written {
        names: fields.translated("name"),
        registration_number: fields.get("registration_number"),
        representative: fields.get("representative"),
        address: fields.get("address"),
    };
    for (field, phrase) in written.problems().into_iter().chain(not_tomorrow(registered_on, today)) {
        errors.add(field, phrase);
    }
    let parsed = (|| {
        Some(Profile {
            names: written.names,
            legal_form: legal_form?,
            registration_number: written.registration_number,
            registered_on: registered_on?,
            seat: seat?,
            address: written.address,
            representative: written.representative,
            iban: iban?,
            email: email?,
        })
    })();
    errors.done(parsed)
}

/// A day such as a register knows.
fn day(errors: &mut Errors, field: &str, typed: &str) -> Option<NaiveDate> {
    let day = errors.parse::<NaiveDate>(field, typed, "error-date")?;
    let known = (EARLIEST_YEAR..=9999).contains(&day.year());
    errors.take(field, known.then_some(day).ok_or_else(|| Phrase::new("error-date")))
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

/// Reads what stands on a document; a field that was left empty says nothing.
pub fn details(errors: &mut Errors, fields: &Fields, today: NaiveDate) -> Option<Details> {
    let mut written = |field: &str| {
        let typed = fields.get(field);
        if typed.is_empty() { None } else { day(errors, field, &typed) }
    };
    let (issued_on, valid_until) = (written("issued_on"), written("valid_until"));
    let details =
        Details { issuer: fields.get("issuer"), number: fields.get("number"), issued_on, valid_until };
    for (field, phrase) in details.problems(today) {
        errors.add(field, phrase);
    }
    errors.is_empty().then_some(details)
}

pub fn filled_details(document: &Document) -> Fields {
    let Details { issuer, number, issued_on, valid_until } = &document.details;
    let written = |day: &Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    Fields::default()
        .with("issuer", issuer)
        .with("number", number)
        .with("issued_on", written(issued_on))
        .with("valid_until", written(valid_until))
        .with("version", document.version)
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

/// Reads a declaration. Saying "we prefer not to say" and naming communities contradict each other;
/// whoever names some and chooses nothing has declared them.
pub fn declared(fields: &Fields) -> Result<Declared, Errors> {
    let mut errors = Errors::default();
    let communities = fields.all("communities");
    let chosen = fields.get("declaration");
    let choice = if chosen.is_empty() && !communities.is_empty() {
        Some(Declaration::Declared)
    } else {
        errors.parse("declaration", &chosen, "organisations-choose-one")
    };
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
