//! Texts that people type, parsed once at the edge.

use std::fmt;
use std::str::FromStr;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A word from outside that is none of those an enum knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown word: {0}")]
pub struct NotOneOf(pub String);

/// What a person typed, without blanks at the ends, in one Unicode form and without control characters.
/// Line breaks stay; they are `\n` alone.
pub fn cleaned(typed: &str) -> String {
    let one_break = typed.replace("\r\n", "\n").replace('\r', "\n");
    one_break
        .nfc()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t')
        .collect::<String>()
        .trim()
        .to_owned()
}

/// An e-mail address in lower case. Whether it exists only a letter to it can tell.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Text)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address")]
pub struct NotAnEmail;

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl FromStr for Email {
    type Err = NotAnEmail;
    fn from_str(typed: &str) -> Result<Self, NotAnEmail> {
        let address = cleaned(typed).to_lowercase();
        let fits = address.len() <= 254 && validator::ValidateEmail::validate_email(&address);
        // lettre must accept it too: a letter that cannot be addressed must not be promised.
        if fits && address.parse::<lettre::Address>().is_ok() { Ok(Self(address)) } else { Err(NotAnEmail) }
    }
}
impl TryFrom<String> for Email {
    type Error = NotAnEmail;
    fn try_from(text: String) -> Result<Self, NotAnEmail> {
        text.parse()
    }
}
impl From<Email> for String {
    fn from(email: Email) -> String {
        email.0
    }
}
impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl ToSql<Text, Pg> for Email {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Text, Pg>::to_sql(self.0.as_str(), &mut out.reborrow())
    }
}
impl FromSql<Text, Pg> for Email {
    fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(<String as FromSql<Text, Pg>>::from_sql(raw)?))
    }
}

/// A bank account whose check digits are right, kept without blanks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the check digits or the length of this IBAN are wrong")]
pub struct NotAnIban;

impl Iban {
    /// In groups of four, as it stands on paper.
    pub fn grouped(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
impl FromStr for Iban {
    type Err = NotAnIban;
    fn from_str(typed: &str) -> Result<Self, NotAnIban> {
        let compact: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        compact
            .parse::<iban::Iban>()
            .map(|iban| Self(iban.to_string().replace(' ', "")))
            .map_err(|_| NotAnIban)
    }
}
impl TryFrom<String> for Iban {
    type Error = NotAnIban;
    fn try_from(text: String) -> Result<Self, NotAnIban> {
        text.parse()
    }
}
impl From<Iban> for String {
    fn from(iban: Iban) -> String {
        iban.0
    }
}
impl ToSql<Text, Pg> for Iban {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Text, Pg>::to_sql(self.0.as_str(), &mut out.reborrow())
    }
}
impl FromSql<Text, Pg> for Iban {
    fn from_sql(raw: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(<String as FromSql<Text, Pg>>::from_sql(raw)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_at_the_end_of_an_address_is_forgiven() {
        assert_eq!("  Ana@Example.ORG ".parse::<Email>().map(String::from), Ok("ana@example.org".into()));
        for wrong in ["", "ana", "ana@", "@example.org", "a b@example.org", "ana@example.org\nBcc: x@y.z"] {
            assert_eq!(wrong.parse::<Email>(), Err(NotAnEmail), "{wrong}");
        }
    }

    #[test]
    fn an_account_passes_only_with_its_check_digits() {
        let good: Iban = "XK05 1212 0123 4567 8906".parse().expect("the registry's example");
        assert_eq!(good.as_str(), "XK051212012345678906");
        assert_eq!(good.grouped(), "XK05 1212 0123 4567 8906");
        for wrong in ["XK051212012345678907", "XK06", "", "XK05 1212 0123 4567 890Š"] {
            assert_eq!(wrong.parse::<Iban>(), Err(NotAnIban), "{wrong}");
        }
    }

    #[test]
    fn typed_text_is_trimmed_and_has_one_form() {
        assert_eq!(cleaned("  e\u{308}\r\nb\u{0} "), "ë\nb");
    }
}
