//! The long form of a call: read, and filled again with what stands in a draft.
//!
//! Texts in several languages stand in `<name>-<language>`, parameters in `<rule>-<parameter>`, rows
//! in `<kind>-<row>-<column>`; problems of [`super::rules`] name the same fields.

mod fill;
mod parameters;
mod rows;

use std::str::FromStr;

use rust_decimal::Decimal;

pub use fill::{filled, local, usual};
pub use rows::SHOWN;

use super::model::CallInput;
use super::rules;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::phrase::Phrase;
use crate::web::forms::{Errors, Fields};
use crate::web::times;

/// Rows of themes, criteria and tranches that the form offers; stored ones come on top.
pub const THEME_ROWS: usize = 4;
pub const CRITERION_ROWS: usize = 8;
pub const TRANCHE_ROWS: usize = 4;

/// More rows than that are not read.
const MOST_ROWS: usize = 40;

/// Reads the form; every problem stands at its field.
pub fn parse(fields: &Fields, currency: Currency) -> Result<CallInput, Errors> {
    let mut typed = Typed { fields, errors: Errors::default() };
    let zone = typed.word::<Zone>("zone", "calls-zone-wrong");
    let deadline =
        times::read(&mut typed.errors, "deadline", &fields.get("deadline"), zone.unwrap_or(Zone::BELGRADE));
    let questions_until = typed.instant("questions_until", zone);
    let answers_until = typed.instant("answers_until", zone);
    let objection_days = typed.days("objection_days");
    let conclusion_days = typed.days("conclusion_days");
    let envelope = typed.amount("envelope");
    let languages: Vec<Language> = fields.all("languages").iter().filter_map(|l| l.parse().ok()).collect();
    let themes = rows::themes(&mut typed);
    let rules = parameters::read(&mut typed);
    let scoring = rows::scoring(&mut typed);
    let tranches = rows::tranches(&mut typed);
    let whole =
        zone.zip(deadline).zip(envelope.zip(scoring)).map(|((zone, deadline), (envelope, scoring))| {
            CallInput {
                reference: fields.get("reference"),
                title: fields.translated("title"),
                summary: fields.translated("summary"),
                guidance: fields.translated("guidance"),
                languages,
                envelope,
                zone,
                deadline,
                questions_until,
                answers_until,
                objection_days,
                conclusion_days,
                places: fields.all("places"),
                themes,
                rules,
                scoring,
                tranches,
            }
        });
    for (field, phrase) in whole.iter().flat_map(|input| rules::problems(input, currency)) {
        // What could not be read has its own message already.
        let field = rows::as_typed(&typed, &field);
        typed.errors.take::<()>(&field, Err(phrase));
    }
    typed.errors.done(whole)
}

/// Fields on their way to be values; what does not parse is noted at its field.
struct Typed<'a> {
    fields: &'a Fields,
    errors: Errors,
}

impl Typed<'_> {
    fn text(&self, name: &str) -> String {
        self.fields.get(name)
    }

    fn is_blank(&self, name: &str) -> bool {
        self.fields.get(name).is_empty()
    }

    fn word<T: FromStr>(&mut self, name: &str, phrase: &'static str) -> Option<T> {
        let text = self.text(name);
        self.errors.parse(name, &text, phrase)
    }

    /// An instant that may be left empty.
    fn instant(&mut self, name: &str, zone: Option<Zone>) -> Option<Timestamp> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        times::read(&mut self.errors, name, &text, zone.unwrap_or(Zone::BELGRADE))
    }

    fn number(&mut self, name: &str) -> Option<u32> {
        self.word(name, "error-number")
    }

    /// A number of days that may be left empty.
    fn days(&mut self, name: &str) -> Option<u32> {
        if self.is_blank(name) { None } else { self.number(name) }
    }

    fn amount(&mut self, name: &str) -> Option<Amount> {
        let read = Amount::parse_typed(&self.text(name)).map_err(|_| Phrase::new("error-amount"));
        self.errors.take(name, read)
    }

    /// A number with at most two decimals, after a point or a comma.
    fn decimal(&mut self, name: &str) -> Option<Decimal> {
        let read = self.text(name).replace(',', ".").parse::<Decimal>().ok();
        let fits =
            read.filter(|value| value.abs() <= Decimal::from(10_000) && value.normalize().scale() <= 2);
        self.errors.take(name, fits.map(|value| value.normalize()).ok_or(Phrase::new("calls-decimal-wrong")))
    }

    /// A percentage, as a share of the whole.
    fn share(&mut self, name: &str) -> Option<Share> {
        let read = self.text(name).replace(',', ".").trim_end_matches('%').trim_end().parse::<Decimal>();
        let share = read.ok().and_then(|percent| Share::from_percent(percent).ok());
        self.errors.take(name, share.ok_or(Phrase::new("error-percent")))
    }
}
