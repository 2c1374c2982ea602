//! Parameters as a form meets them: each with its name and the kind of value that it takes.

use chrono::NaiveDate;

use crate::base::kernel::money::{Amount, Share};

/// One parameter of a rule.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// As it stands in the stored parameters.
    pub name: &'static str,
    pub kind: FieldKind,
}

/// What kind of value a parameter takes. Words have a family of messages, `<family>-<word>`.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    Number,
    /// A number that may be left out.
    OptionalNumber,
    Amount,
    /// A part of a whole; people write it in percent.
    Share,
    Day,
    /// One of several words.
    Word(&'static str, fn() -> Vec<&'static str>),
    /// Any of several words.
    Words(&'static str, fn() -> Vec<&'static str>),
    /// Codes of places.
    Places,
    Text,
}

/// A struct of parameters that says which fields it has.
pub trait Described {
    const FIELDS: &'static [Field];
}

/// A type that a parameter may have.
pub trait Kinded {
    const KIND: FieldKind;
}

macro_rules! kinds {
    ($($type:ty => $kind:ident),+ $(,)?) => {$(
        impl Kinded for $type {
            const KIND: FieldKind = FieldKind::$kind;
        }
    )+};
}

kinds! {
    u32 => Number,
    Option<u32> => OptionalNumber,
    Amount => Amount,
    Share => Share,
    NaiveDate => Day,
    Vec<String> => Places,
    String => Text,
}

/// The words of a parameter, with the family of messages that says each.
macro_rules! words {
    ($($name:ident: $family:literal),+ $(,)?) => {$(
        impl $crate::rulebook::parameters::fields::Kinded for $name {
            const KIND: $crate::rulebook::FieldKind = $crate::rulebook::FieldKind::Word($family, || {
                $name::ALL.iter().map(|word| word.as_str()).collect()
            });
        }
        impl $crate::rulebook::parameters::fields::Kinded for Vec<$name> {
            const KIND: $crate::rulebook::FieldKind = $crate::rulebook::FieldKind::Words($family, || {
                $name::ALL.iter().map(|word| word.as_str()).collect()
            });
        }
    )+};
}

/// Structs of parameters: stored as JSON, described for forms; an unknown field is refused.
macro_rules! parameters {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)?
    })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }

        impl $crate::rulebook::parameters::Described for $name {
            const FIELDS: &'static [$crate::rulebook::Field] = &[$($crate::rulebook::Field {
                name: stringify!($field),
                kind: <$type as $crate::rulebook::parameters::fields::Kinded>::KIND,
            }),*];
        }
    )+};
}

pub(in crate::rulebook) use {parameters, words};
