//! What a form is: sections of questions, what each asks for, and when.

use chrono::NaiveDate;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::headings::Headings;
use super::standard::{self, Standard};
use crate::base::files::is_office;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::json_column;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Fact;
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;

/// Everything that one call asks, in its order.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Jsonb)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub sections: Vec<Section>,
    /// Under what the lines of a budget stand; empty for the headings of Annex B.
    #[serde(default, skip_serializing_if = "Headings::are_annex_b")]
    pub headings: Headings,
}
json_column!(Form);

text_enum! {
    /// Who answers a section.
    pub enum Belongs {
        /// The organisations together, once.
        Common = "common",
        /// The lead alone, once; its partners read it.
        Lead = "lead",
        /// Each organisation for itself.
        EachPartner = "each_partner",
    }
}

/// Which part of an application is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichPart {
    /// What is answered once: by all together, and by the lead alone.
    Common,
    /// What one organisation answers for itself.
    Own,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    #[schemars(example = &"s_1")]
    pub code: String,
    /// Empty where the house itself names the section.
    #[serde(default)]
    pub title: Translated,
    #[serde(default)]
    pub help: Translated,
    pub belongs: Belongs,
    #[serde(default)]
    pub questions: Vec<Question>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The key of its answer. What the house itself asks has a code of its own; any other begins with `q_`.
    #[schemars(example = &"q_1")]
    pub code: String,
    /// Empty where the house itself asks.
    #[serde(default)]
    pub text: Translated,
    #[serde(default)]
    pub help: Translated,
    pub kind: Kind,
    #[serde(default)]
    pub required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<OnlyIf>,
}

/// What kind of answer a question takes, and within which limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One line of at most so many characters.
    ShortText { most: u32 },
    /// Several lines of at most so many characters.
    LongText { most: u32 },
    /// A whole number.
    Number { min: u32, max: u32 },
    /// An amount in the call's currency.
    Money { min: Amount, max: Amount },
    Date {
        #[serde(default)]
        from: Option<NaiveDate>,
        #[serde(default)]
        until: Option<NaiveDate>,
    },
    /// One of these.
    Choice { options: Vec<Choice> },
    /// So many of these.
    Several { options: Vec<Choice>, min: u32, max: u32 },
    /// Rows with these columns.
    Table { columns: Vec<Column>, most_rows: u32 },
    /// One stored file.
    File { takes: Vec<FileKind>, most_megabytes: u32 },
    /// Places of the call: any of them, or just one.
    Places { several: bool },
    /// One of the call's themes, where it has any.
    Theme,
    /// How many people of each community; never who they are.
    People,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    #[schemars(example = &"yes")]
    pub code: String,
    /// Empty where the house itself names it.
    #[serde(default)]
    pub name: Translated,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    #[schemars(example = &"c_1")]
    pub code: String,
    /// Empty where the house itself names it.
    #[serde(default)]
    pub name: Translated,
    pub holds: Holds,
    /// What can be chosen in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// Whether something must stand in it in every row that is begun.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needed: bool,
}

text_enum! {
    /// What stands in a column. Two columns of months side by side are a span: from the first until the second.
    pub enum Holds {
        /// One line.
        Text = "text",
        LongText = "long_text",
        Number = "number",
        Money = "money",
        Date = "date",
        /// A month of the project; the first is 1.
        Month = "month",
        /// One of the organisations that apply together.
        Partner = "partner",
        /// One of the call's places.
        Place = "place",
        /// One of the column's options.
        Choice = "choice",
        /// Any of them: their codes, a blank between.
        Several = "several",
    }
}

impl Holds {
    pub const fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::Several)
    }

    /// Whether a column of them has a sum.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Money)
    }
}

text_enum! {
    pub enum FileKind {
        Pdf = "pdf",
        /// PNG or JPEG.
        Image = "image",
        /// An office document.
        Office = "office",
    }
}

impl FileKind {
    /// The endings of the names of such files, for the browser's choice of files.
    pub const fn endings(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Image => ".png,.jpg,.jpeg",
            Self::Office => ".docx,.xlsx,.pptx,.odt,.ods,.odp",
        }
    }

    /// Whether a file of this media type is one of them.
    pub fn is(self, media_type: &str) -> bool {
        match self {
            Self::Pdf => media_type == "application/pdf",
            Self::Image => matches!(media_type, "image/png" | "image/jpeg"),
            Self::Office => is_office(media_type),
        }
    }
}

/// A question is asked only if an earlier one has such an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// The code of a question that stands before, in the same part or in the common one.
    pub question: String,
    pub test: Test,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Test {
    /// It has any answer.
    Answered,
    /// One of these was chosen.
    OneOf { codes: Vec<String> },
    /// A number or an amount of at least this.
    AtLeast { number: Amount },
}

impl Kind {
    /// Its name, as the forms and the language files have it.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::ShortText { .. } => "short_text",
            Self::LongText { .. } => "long_text",
            Self::Number { .. } => "number",
            Self::Money { .. } => "money",
            Self::Date { .. } => "date",
            Self::Choice { .. } => "choice",
            Self::Several { .. } => "several",
            Self::Table { .. } => "table",
            Self::File { .. } => "file",
            Self::Places { .. } => "places",
            Self::Theme => "theme",
            Self::People => "people",
        }
    }

    /// What a question of this kind offers itself.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice { options } | Self::Several { options, .. } => options,
            _ => &[],
        }
    }

    /// The columns of a table.
    pub fn columns(&self) -> &[Column] {
        match self {
            Self::Table { columns, .. } => columns,
            _ => &[],
        }
    }
}

impl Question {
    /// The house's own question that this is, if it is one.
    pub fn standard(&self) -> Option<&'static Standard> {
        standard::find(&self.code)
    }

    /// What it asks, to stand within a phrase.
    pub fn label(&self) -> Fact {
        match self.standard() {
            Some(_) => Fact::Word(format!("applications-question-{}", self.code.replace('_', "-")).into()),
            None => Fact::Translated(self.text.clone()),
        }
    }
}

impl Belongs {
    /// The part in which the answers stand.
    pub const fn part(self) -> WhichPart {
        match self {
            Self::Common | Self::Lead => WhichPart::Common,
            Self::EachPartner => WhichPart::Own,
        }
    }
}

impl WhichPart {
    /// The part of one organisation, or the common one.
    pub const fn of(organisation: Option<OrganisationId>) -> Self {
        if organisation.is_some() { Self::Own } else { Self::Common }
    }
}

impl Form {
    /// The sections of one part, in their order.
    pub fn sections_of(&self, part: WhichPart) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.belongs.part() == part)
    }

    /// The questions of one part, in their order.
    pub fn questions_of(&self, part: WhichPart) -> impl Iterator<Item = &Question> {
        self.sections_of(part).flat_map(|section| &section.questions)
    }

    /// Every question, in the order of the form.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions().find(|question| question.code == code)
    }

    /// Who answers a question.
    pub fn belongs(&self, code: &str) -> Option<Belongs> {
        let holds = |section: &&Section| section.questions.iter().any(|question| question.code == code);
        self.sections.iter().find(holds).map(|section| section.belongs)
    }

    /// The part in which the answer to a question stands.
    pub fn part_of(&self, code: &str) -> Option<WhichPart> {
        self.belongs(code).map(Belongs::part)
    }

    /// Whether anything of it asks for people of communities.
    pub fn asks_people(&self) -> bool {
        self.questions().any(|question| question.kind == Kind::People)
    }
}
