//! Amounts, shares, days and instants as each language writes them.

use chrono::{Datelike, Locale, NaiveDate, Timelike};
use rust_decimal::Decimal;

use super::words::say;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::script::to_latin;

/// What stands between thousands and before decimals (CLDR; the blank does not break a line).
const fn separators(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::English => (",", "."),
        Language::Albanian => ("\u{a0}", ","),
        Language::SerbianCyrillic | Language::SerbianLatin => (".", ","),
    }
}

fn grouped(language: Language, digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(separators(language).0);
        }
        out.push(digit);
    }
    out
}

/// Without groups: a form reads a single sign in a number as the decimal one.
pub fn typed(language: Language, value: Decimal) -> String {
    value.normalize().to_string().replace('.', separators(language).1)
}

fn written(language: Language, plain: &str) -> String {
    let (sign, unsigned) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let whole = grouped(language, whole);
    if decimals.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{}{decimals}", separators(language).1)
    }
}

pub fn whole(language: Language, number: i64) -> String {
    written(language, &number.to_string())
}

/// `1,250.00`, `1 250,00` or `1.250,00`.
pub fn amount(language: Language, amount: Amount) -> String {
    written(language, &amount.to_string())
}

/// With the currency's code where the language puts it.
pub fn money(language: Language, value: Amount, currency: Currency) -> String {
    match language {
        Language::English => format!("{currency}\u{a0}{}", amount(language, value)),
        _ => format!("{}\u{a0}{currency}", amount(language, value)),
    }
}

/// A decimal as it is, without trailing noughts: scores and quantities.
pub fn decimal(language: Language, value: Decimal) -> String {
    written(language, &value.normalize().to_string())
}

pub fn percent(language: Language, share: Share) -> String {
    format!("{}\u{a0}%", decimal(language, share.percent()))
}

const fn locale(language: Language) -> Locale {
    match language {
        Language::English => Locale::en_GB,
        Language::Albanian => Locale::sq_AL,
        Language::SerbianCyrillic => Locale::sr_RS,
        Language::SerbianLatin => Locale::sr_RS_latin,
    }
}

/// The months as a Serbian date names them, in the genitive: the twenty-seventh *of* March. The
/// locale data knows only the nominative.
const SERBIAN_MONTHS: [&str; 12] = [
    "јануара",
    "фебруара",
    "марта",
    "априла",
    "маја",
    "јуна",
    "јула",
    "августа",
    "септембра",
    "октобра",
    "новембра",
    "децембра",
];

/// `27 March 2026`, `27 mars 2026`, `27. марта 2026.`
pub fn day(language: Language, day: NaiveDate) -> String {
    match language {
        Language::English | Language::Albanian => {
            day.format_localized("%-d %B %Y", locale(language)).to_string()
        }
        Language::SerbianCyrillic | Language::SerbianLatin => {
            let month = SERBIAN_MONTHS.into_iter().nth(usize::try_from(day.month0()).unwrap_or_default());
            let written = format!("{}. {} {}.", day.day(), month.unwrap_or_default(), day.year());
            if language == Language::SerbianLatin { to_latin(&written) } else { written }
        }
    }
}

/// Day of the week, day, hour and zone; seconds only where there are any.
pub fn instant(language: Language, instant: Timestamp, zone: Zone) -> String {
    let exact = zone.local(instant).second() != 0;
    instant_as(language, instant, zone, if exact { "%H:%M:%S" } else { "%H:%M" })
}

/// The same always with seconds: for receipts, where the second is what counts.
pub fn exact_instant(language: Language, instant: Timestamp, zone: Zone) -> String {
    instant_as(language, instant, zone, "%H:%M:%S")
}

/// The day of the week within a sentence: small where the language writes it small.
fn week_day(language: Language, day: NaiveDate) -> String {
    let said = day.format_localized("%A", locale(language)).to_string();
    if language == Language::English { said } else { said.to_lowercase() }
}

fn instant_as(language: Language, instant: Timestamp, zone: Zone, time: &str) -> String {
    let local = zone.local(instant);
    say(
        language,
        &Phrase::new("common-instant")
            .with("weekday", week_day(language, local.date_naive()))
            .with("day", day(language, local.date_naive()))
            .with("time", local.format(time).to_string())
            .with("zone", zone.name()),
    )
}

/// Day and time without the zone, for lists whose caption names it.
pub fn short_instant(language: Language, instant: Timestamp, zone: Zone) -> String {
    let local = zone.local(instant);
    format!("{}, {}", day(language, local.date_naive()), local.format("%H:%M"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_each_language_writes_it() {
        let value: Amount = "-1234567.5".parse().expect("an amount");
        assert_eq!(amount(Language::English, value), "\u{2212}1,234,567.50");
        assert_eq!(amount(Language::Albanian, value), "\u{2212}1\u{a0}234\u{a0}567,50");
        assert_eq!(money(Language::SerbianLatin, value.negated(), Currency::EUR), "1.234.567,50\u{a0}EUR");
        assert_eq!(whole(Language::English, 999), "999");
    }

    #[test]
    fn a_deadline_is_written_with_day_hour_and_zone() {
        let at: Timestamp = "2026-03-27T15:00:00Z".parse().expect("an instant");
        assert_eq!(
            instant(Language::English, at, Zone::BELGRADE),
            "Friday 27 March 2026, 16:00 (Europe/Belgrade time)"
        );
        assert_eq!(day(Language::Albanian, Zone::BELGRADE.day(at)), "27 mars 2026");
        assert_eq!(
            instant(Language::Albanian, at, Zone::BELGRADE),
            "27 mars 2026 (e premte), ora 16:00 (koha e zonës Europe/Belgrade)"
        );
        assert_eq!(
            instant(Language::SerbianCyrillic, at, Zone::BELGRADE),
            "27. марта 2026. (петак) у 16:00 (време зоне Europe/Belgrade)"
        );
        assert_eq!(
            instant(Language::SerbianLatin, at, Zone::BELGRADE),
            "27. marta 2026. (petak) u 16:00 (vreme zone Europe/Belgrade)"
        );
    }

    /// What chrono's locale data say is not trusted: these are the words as they are written.
    #[test]
    fn every_month_and_day_of_the_week_is_worded_as_within_a_sentence() {
        let months = |language| {
            let months = (1..=12).filter_map(|m| NaiveDate::from_ymd_opt(2026, m, 1));
            months.map(|m| day(language, m)).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            months(Language::SerbianCyrillic),
            "1. јануара 2026.; 1. фебруара 2026.; 1. марта 2026.; 1. априла 2026.; 1. маја 2026.; \
             1. јуна 2026.; 1. јула 2026.; 1. августа 2026.; 1. септембра 2026.; 1. октобра 2026.; \
             1. новембра 2026.; 1. децембра 2026."
        );
        assert_eq!(
            months(Language::Albanian),
            "1 janar 2026; 1 shkurt 2026; 1 mars 2026; 1 prill 2026; 1 maj 2026; 1 qershor 2026; \
             1 korrik 2026; 1 gusht 2026; 1 shtator 2026; 1 tetor 2026; 1 nëntor 2026; 1 dhjetor 2026"
        );
        let week = |language| {
            let days = (2..=8).filter_map(|d| NaiveDate::from_ymd_opt(2026, 3, d));
            days.map(|d| week_day(language, d)).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(
            week(Language::SerbianCyrillic),
            "понедељак, уторак, среда, четвртак, петак, субота, недеља"
        );
        assert_eq!(
            week(Language::SerbianLatin),
            "ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja"
        );
        assert_eq!(
            week(Language::Albanian),
            "e hënë, e martë, e mërkurë, e enjte, e premte, e shtunë, e diel"
        );
    }
}
