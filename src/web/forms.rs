//! Forms: what was posted, checked and parsed, and shown again with nothing lost.

use std::future::Future;
use std::pin::Pin;
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::labels::{self, Labels, after_colon};
use super::percent::decodes_to_utf8;
use super::ui::{Face, Ui};
use super::{api, visitor};
use crate::base::error::AppError;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text::cleaned;
use crate::base::kernel::translated::Translated;
use crate::base::state::State;

/// What is said when somebody else saved first.
const CHANGED_MEANWHILE: &str = "error-changed-meanwhile";

/// The field that carries the form token.
pub const TOKEN_FIELD: &str = "token";

/// Every field of a form as it was typed, in order, repeated ones too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn new(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// The field's text, cleaned; empty if it is missing.
    pub fn get(&self, name: &str) -> String {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| cleaned(v)).unwrap_or_default()
    }

    /// Every value of a repeated field, cleaned, without empty ones.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| cleaned(v)).filter(|v| !v.is_empty()).collect()
    }

    /// Every value of a repeated field, cleaned, empty ones in their places.
    pub fn each(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| cleaned(v)).collect()
    }

    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.0.push((name.into(), value.to_string()));
        self
    }

    /// The same with this field as it must be, whatever was sent.
    #[must_use]
    pub fn fixed(mut self, name: &str, value: impl ToString) -> Self {
        self.0.retain(|(sent, _)| sent != name);
        self.with(name, value)
    }

    /// A text that was typed in several languages, in fields `<name>-<language>`.
    pub fn translated(&self, name: &str) -> Translated {
        Language::ALL.iter().fold(Translated::default(), |text, language| {
            text.with(*language, self.get(&format!("{name}-{language}")))
        })
    }

    /// The fields of a text in several languages, as [`Fields::translated`] reads them.
    #[must_use]
    pub fn with_translated(self, name: &str, text: &Translated) -> Self {
        text.iter().fold(self, |fields, (language, said)| fields.with(format!("{name}-{language}"), said))
    }

    /// The same without NUL, the one character that the database cannot keep in a text. No keyboard
    /// types it, and not every field is cleaned before it is stored.
    #[must_use]
    pub fn storable(mut self) -> Self {
        for (name, value) in &mut self.0 {
            name.retain(|c| c != '\0');
            value.retain(|c| c != '\0');
        }
        self
    }

    /// The same without what its fields are called.
    #[must_use]
    pub fn without_labels(mut self) -> Self {
        self.0.retain(|(name, _)| !name.starts_with(labels::SENT));
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }
}

/// A posted form whose token was right: typed fields in `form`, all of them raw in `fields`.
#[derive(Debug)]
pub struct Posted<T> {
    pub form: T,
    pub fields: Fields,
}

/// A form without fields of its own: a button.
#[derive(Debug, serde::Deserialize)]
pub struct Button {}

impl<T: DeserializeOwned + 'static> FromRequest for Posted<T> {
    type Error = AppError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AppError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Bytes::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let body = body.await.map_err(|_| AppError::TooLarge)?;
            if Face::of(&request) == Face::Program {
                let fields = api::bodies::fields_of(&request, &body)?;
                return Ok(Self { form: typed(&fields)?, fields });
            }
            let broken = |_| AppError::BadRequest(Phrase::new("error-broken-form"));
            // serde_html_form replaces what is not UTF-8; such text must be refused, not mangled.
            let text = std::str::from_utf8(&body)
                .map_err(|_| AppError::BadRequest(Phrase::new("error-not-utf8")))?;
            if !decodes_to_utf8(text) {
                return Err(AppError::BadRequest(Phrase::new("error-not-utf8")));
            }
            let fields = Fields(serde_html_form::from_str(text).map_err(broken)?).storable().without_labels();
            check_token(&request, &fields)?;
            Ok(Self { form: typed(&fields)?, fields })
        })
    }
}

fn typed<T: DeserializeOwned>(fields: &Fields) -> Result<T, AppError> {
    let again = serde_html_form::to_string(&fields.0).map_err(|e| AppError::Unknown(e.into()))?;
    serde_html_form::from_str(&again).map_err(|_| AppError::BadRequest(Phrase::new("error-broken-form")))
}

/// Refuses a form that did not come from a page of this visitor's.
pub fn check_token(request: &HttpRequest, fields: &Fields) -> Result<(), AppError> {
    let state = request.app_data::<Data<State>>().ok_or(AppError::NotFound)?;
    if visitor::of(request).owns_token(&state.secret, &fields.get(TOKEN_FIELD)) {
        Ok(())
    } else {
        Err(AppError::Forbidden(Phrase::new("error-stale-form")))
    }
}

/// What is wrong with a form, by field; an empty field name means the form as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, Phrase)>);

impl Errors {
    /// As a program is told of them, which has no use for a form.
    pub fn told(&self) -> AppError {
        if self.0.iter().any(|(_, said)| said.key == CHANGED_MEANWHILE) {
            return AppError::ChangedMeanwhile;
        }
        AppError::Invalid(self.0.clone())
    }

    /// What `validator` finds; each code becomes the message `error-<code>` with its parameters.
    pub fn of(form: &impl Validate) -> Self {
        let mut errors = Self::default();
        if let Err(found) = form.validate() {
            errors.add_all(&found);
        }
        errors
    }

    fn add_all(&mut self, found: &ValidationErrors) {
        let mut fields: Vec<_> = found.errors().iter().collect();
        fields.sort_by_key(|(name, _)| (*name).clone());
        for (field, kind) in fields {
            let ValidationErrorsKind::Field(problems) = kind else { continue };
            let Some(problem) = problems.first() else { continue };
            let mut phrase = Phrase::new(format!("error-{}", problem.code.replace('_', "-")));
            for name in ["min", "max"] {
                if let Some(number) = problem.params.get(name).and_then(serde_json::Value::as_i64) {
                    phrase = phrase.with(name, number);
                }
            }
            self.0.push((field.to_string(), phrase));
        }
    }

    pub fn add(&mut self, field: impl Into<String>, phrase: Phrase) {
        self.0.push((field.into(), phrase));
    }

    /// Parses one field; what does not parse is noted with the phrase. A field that is already
    /// noted is not noted twice.
    pub fn parse<T: FromStr>(&mut self, field: &str, text: &str, phrase: &'static str) -> Option<T> {
        self.take(field, cleaned(text).parse::<T>().map_err(|_| Phrase::new(phrase)))
    }

    /// Keeps what went well; notes what did not.
    pub fn take<T>(&mut self, field: &str, result: Result<T, Phrase>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(phrase) => {
                if !self.0.iter().any(|(f, _)| f == field) {
                    self.add(field, phrase);
                }
                None
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(f, _)| f == field)
    }

    pub fn iter(&self) -> impl Iterator<Item = &(String, Phrase)> {
        self.0.iter()
    }

    /// All parsed and nothing wrong: the value. Else what is wrong.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if self.is_empty() => Ok(value),
            _ => Err(self),
        }
    }
}

impl From<Vec<Phrase>> for Errors {
    fn from(phrases: Vec<Phrase>) -> Self {
        Self(phrases.into_iter().map(|phrase| (String::new(), phrase)).collect())
    }
}

/// A form as a page shows it: what is in it and what is wrong with it, in the reader's words.
#[derive(Debug, Clone, Default)]
pub struct Form {
    fields: Fields,
    problems: Vec<Problem>,
    labels: Labels,
}

/// What is wrong with one field, or with the whole if the field has no name.
#[derive(Debug, Clone)]
pub struct Problem {
    pub field: String,
    pub said: String,
    /// The same as it goes on after the field's label.
    goes_on: String,
}

impl Form {
    pub fn filled(fields: Fields) -> Self {
        Self { fields, ..Self::default() }
    }

    /// The form to be shown again. The problems stand in the order of the form, as browsers send its
    /// fields; what is wrong with the whole comes first, and a field that was not sent (a box that nobody
    /// ticked) last.
    ///
    /// A program has no use for a form: it is told what is wrong, as [`AppError::Invalid`].
    pub fn wrong(ui: &Ui, fields: Fields, errors: &Errors) -> Result<Self, AppError> {
        if ui.face == Face::Program {
            return Err(errors.told());
        }
        ui.something_is_wrong();
        let mut problems: Vec<_> =
            errors.iter().map(|(field, phrase)| Problem::of(ui, field, phrase)).collect();
        problems.sort_by_key(|problem| match problem.field.as_str() {
            "" => 0,
            field => fields.0.iter().position(|(name, _)| name == field).map_or(usize::MAX, |at| at + 1),
        });
        Ok(Self { fields, problems, labels: Labels::default() })
    }

    /// The form to be shown again because somebody else saved first.
    pub fn clash(ui: &Ui, fields: Fields, said: &'static str) -> Result<Self, AppError> {
        match ui.face {
            Face::Program => Err(AppError::ChangedMeanwhile),
            Face::Person => Self::wrong(ui, fields, &vec![Phrase::new(said)].into()),
        }
    }

    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    pub fn value(&self, name: &str) -> &str {
        self.fields.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }

    /// Whether a box is ticked or an option chosen.
    pub fn has(&self, name: &str, value: impl ToString) -> bool {
        let value = value.to_string();
        self.fields.0.iter().any(|(n, v)| n == name && *v == value)
    }

    pub fn problem(&self, name: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == name).map(|problem| problem.said.as_str())
    }

    pub fn is_wrong(&self) -> bool {
        !self.problems.is_empty()
    }

    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// A field's label on its way into the page, remembered for the summary.
    pub fn label(&self, field: impl AsRef<str>, label: impl ToString) -> String {
        let label = label.to_string();
        self.labels.note(field.as_ref(), &label);
        label
    }

    /// What a field is called, once its label is written.
    pub fn called(&self, field: impl AsRef<str>) -> String {
        self.labels.of(field.as_ref()).unwrap_or_default()
    }

    /// What stands above all fields whose names begin so, remembered for the summary.
    pub fn legend(&self, prefix: impl AsRef<str>, legend: impl ToString) -> String {
        let legend = legend.to_string();
        self.labels.note_group(prefix.as_ref(), &legend);
        legend
    }

    /// Whether the page has the problem's field: the summary leads nowhere else.
    pub fn shows(&self, problem: &Problem) -> bool {
        self.labels.of(&problem.field).is_some()
    }

    /// One line of the summary: the problem after the label of its field.
    pub fn line(&self, problem: &Problem) -> String {
        match self.labels.of(&problem.field) {
            Some(label) if !label.is_empty() => format!("{label}: {}", problem.goes_on),
            _ => problem.said.clone(),
        }
    }
}

impl Problem {
    fn of(ui: &Ui, field: &str, phrase: &Phrase) -> Self {
        let said = ui.say(phrase);
        let mut facts = phrase.facts.iter().map(|(_, fact)| fact);
        let begins_with_a_name = facts.any(|fact| match fact {
            Fact::Text(name) => said.starts_with(name),
            Fact::Translated(name) => said.starts_with(&ui.text(name)),
            _ => false,
        });
        let goes_on = after_colon(&said, begins_with_a_name);
        Self { field: field.to_owned(), said, goes_on }
    }
}

/// Turns a refusal into what a form shows above itself; any other error passes on.
pub fn refusals(error: AppError) -> Result<Errors, AppError> {
    match error {
        AppError::Refused(phrases) => Ok(phrases.into()),
        AppError::ChangedMeanwhile => Ok(vec![Phrase::new(CHANGED_MEANWHILE)].into()),
        other => Err(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_several_languages_comes_back_as_it_was_filled_in() {
        let text = Translated::of(Language::Albanian, "Lumi").with(Language::SerbianCyrillic, "Река");
        let fields = Fields::default().with_translated("name", &text);
        assert_eq!(fields.get("name-sr-Cyrl"), "Река");
        assert_eq!(fields.translated("name"), text);
        assert!(Fields::default().with("name-en", "  ").translated("name").is_empty());
    }

    #[test]
    fn a_character_that_no_text_can_keep_is_dropped() {
        let fields = Fields::default().with("rea\0son", "too\0 late").storable();
        assert_eq!(fields, Fields::default().with("reason", "too late"));
    }
}
