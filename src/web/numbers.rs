//! Amounts, shares, days and instants as each language writes them.

use chrono::{Locale, NaiveDate, Timelike};
use rust_decimal::Decimal;

use super::words::say;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::phrase::Phrase;

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

/// `27 March 2026`, `27 mars 2026`, `27. март 2026.`
pub fn day(language: Language, day: NaiveDate) -> String {
    let pattern = match language {
        Language::English | Language::Albanian => "%-d %B %Y",
        Language::SerbianCyrillic | Language::SerbianLatin => "%-d. %B %Y.",
    };
    day.format_localized(pattern, locale(language)).to_string()
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

fn instant_as(language: Language, instant: Timestamp, zone: Zone, time: &str) -> String {
    let local = zone.local(instant);
    let week_day = local.date_naive().format_localized("%A", locale(language)).to_string();
    say(
        language,
        &Phrase::new("common-instant")
            .with("weekday", week_day)
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
        assert_eq!(day(Language::SerbianCyrillic, Zone::BELGRADE.day(at)), "27. март 2026.");
        assert_eq!(day(Language::SerbianLatin, Zone::BELGRADE.day(at)), "27. mart 2026.");
    }
}
