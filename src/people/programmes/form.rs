//! A programme as a form: read from what was posted, and filled from what is known.

use super::actions::NewProgramme;
use super::store::Programme;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::Email;
use crate::web::forms::{Errors, Fields};
use crate::web::ui::Ui;

/// Reads a programme; what is wrong is said by field.
pub fn parse(fields: &Fields) -> Result<NewProgramme, Errors> {
    let mut errors = Errors::default();
    let names = fields.translated("name");
    for (language, _) in names.iter().filter(|(_, name)| name.chars().count() > 200) {
        errors.add(format!("name-{language}"), Phrase::new("error-too-long").with("max", 200));
    }
    let currency = errors.parse::<Currency>(
        "currency",
        &fields.get("currency").to_uppercase(),
        "programmes-currency-wrong",
    );
    let envelope = Amount::parse_typed(&fields.get("envelope")).map_err(|_| Phrase::new("error-amount"));
    let envelope = errors.take("envelope", envelope);
    let zone = errors.parse::<Zone>("zone", &fields.get("zone"), "programmes-zone-wrong");
    let contact = errors.parse::<Email>("contact", &fields.get("contact"), "error-email");
    let all = currency.zip(envelope).zip(zone.zip(contact));
    let new = all.map(|((currency, envelope), (zone, contact))| NewProgramme {
        code: fields.get("code").to_uppercase(),
        names,
        currency,
        envelope,
        zone,
        contact,
    });
    for (field, phrase) in new.iter().flat_map(NewProgramme::problems) {
        errors.add(field, phrase);
    }
    errors.done(new)
}

/// What may change of a programme, and the version that is looked at.
pub fn filled(ui: &Ui, programme: &Programme) -> Fields {
    Fields::default()
        .with_translated("name", &programme.names)
        .with("envelope", ui.amount(&programme.envelope))
        .with("zone", programme.time_zone.name())
        .with("contact", &programme.contact)
        .with("version", programme.version)
}
