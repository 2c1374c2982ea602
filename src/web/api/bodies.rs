//! Bodies: JSON, read strictly, then laid out as the fields of the page's form, so that one parser
//! judges both.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use actix_web::http::header::{CONTENT_TYPE, IF_MATCH};
use actix_web::{HttpMessage, HttpRequest};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::forms::Fields;
use crate::base::error::AppError;
use crate::base::kernel::phrase::Phrase;

/// What a program may send. Fields that a struct does not name are refused: derive `Deserialize` with
/// `#[serde(deny_unknown_fields)]`, `Serialize` and `JsonSchema`.
pub trait Body: DeserializeOwned + Serialize + JsonSchema + 'static {}

impl<T: DeserializeOwned + Serialize + JsonSchema + 'static> Body for T {}

/// An act that needs no words: an empty body will do.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A text that must be a `T`. The form's own parser says what is wrong with it, in the reader's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Written<T> {
    text: String,
    #[serde(skip)]
    of: PhantomData<T>,
}

impl<T> fmt::Display for Written<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T: ToString> Written<T> {
    /// As it would be sent.
    pub fn of(value: &T) -> Self {
        Self { text: value.to_string(), of: PhantomData }
    }
}

impl<T: JsonSchema> JsonSchema for Written<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

type Read = dyn Fn(&[u8]) -> Result<(Fields, Pointers), AppError> + Send + Sync;

/// How the body of one address is read.
#[derive(Clone)]
pub struct Reader(Arc<Read>);

impl Reader {
    /// The fields have the names of the JSON.
    pub fn flat<B: Body>() -> Self {
        Self(Arc::new(read_flat::<B>))
    }

    /// The form's fields, and where each stood in the body.
    pub fn read(&self, body: &[u8]) -> Result<(Fields, Pointers), AppError> {
        (self.0)(body)
    }

    /// The form is laid out in another way than the JSON, and says where each field stood.
    pub fn laid<B: DeserializeOwned + 'static>(out: fn(B) -> Laid) -> Self {
        Self(Arc::new(move |body| {
            let laid = out(parsed::<B>(body)?);
            Ok((laid.fields.storable(), laid.pointers))
        }))
    }

    /// The form is laid out in another way than the JSON.
    pub fn by<B: DeserializeOwned + 'static>(fields: fn(B) -> Fields) -> Self {
        Self(Arc::new(move |body| Ok((fields(parsed::<B>(body)?).storable(), Pointers::default()))))
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// The form field that `If-Match` stands for at one address.
#[derive(Debug, Clone, Copy)]
pub struct Guard(pub &'static str);

/// Where in the JSON each form field came from, as JSON Pointers (RFC 6901). A group, as a text in several
/// languages, stands here by its name and a hyphen, with the pointer that its keys follow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pointers(BTreeMap<String, String>);

impl Pointers {
    /// The place of a field; one that was not sent stands in its group, or at the top.
    pub fn of(&self, field: &str) -> String {
        if field.is_empty() {
            return String::new();
        }
        let known = self.0.get(field).cloned();
        known.or_else(|| self.in_group(field)).unwrap_or_else(|| format!("/{field}"))
    }

    fn in_group(&self, field: &str) -> Option<String> {
        let (group, key) = field.split_once('-')?;
        Some(format!("{}{}", self.0.get(&format!("{group}-"))?, token(key)))
    }
}

/// The fields that a program sent to this address, with the version that `If-Match` names.
pub fn fields_of(request: &HttpRequest, body: &[u8]) -> Result<Fields, AppError> {
    let reader = request.app_data::<Reader>().cloned().ok_or(AppError::NotFound)?;
    let header = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let is_json = header.split(';').next().is_some_and(|kind| kind.trim() == "application/json");
    if !(is_json || body.is_empty()) {
        return Err(AppError::NotJson);
    }
    let (fields, pointers) = reader.read(if body.is_empty() { b"{}" } else { body })?;
    request.extensions_mut().insert(pointers);
    matched(request, fields)
}

/// The fields with the version that the program read before, where one must be named.
pub fn matched(request: &HttpRequest, fields: Fields) -> Result<Fields, AppError> {
    let Some(Guard(field)) = request.app_data::<Guard>() else { return Ok(fields) };
    let header = request.headers().get(IF_MATCH).ok_or(AppError::MatchNeeded)?;
    let tag = header.to_str().ok().and_then(|tag| tag.trim().strip_prefix('"')?.strip_suffix('"'));
    Ok(fields.fixed(field, tag.ok_or(AppError::MatchNeeded)?))
}

/// A form's fields, each with the JSON Pointer of what it was made of.
#[derive(Debug, Default)]
pub struct Laid {
    fields: Fields,
    pointers: Pointers,
}

impl Laid {
    #[must_use]
    pub fn with(self, name: impl Into<String>, value: impl ToString, pointer: impl Into<String>) -> Self {
        let name = name.into();
        let Self { fields, mut pointers } = self;
        pointers.0.insert(name.clone(), pointer.into());
        Self { fields: fields.with(name, value), pointers }
    }
}

/// A key of a JSON object as a part of a JSON Pointer.
pub fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn parsed<B: DeserializeOwned>(body: &[u8]) -> Result<B, AppError> {
    let mut parser = serde_json::Deserializer::from_slice(body);
    let read = serde_path_to_error::deserialize(&mut parser).map_err(|error| misread(&error))?;
    parser.end().map_err(|_| AppError::BadRequest(Phrase::new("error-broken-json")))?;
    Ok(read)
}

fn read_flat<B: Body>(body: &[u8]) -> Result<(Fields, Pointers), AppError> {
    let mut flat = Flat::default();
    flat.object(&serde_json::to_value(parsed::<B>(body)?)?);
    Ok((flat.fields.storable(), flat.pointers))
}

/// JSON that is none is one thing; JSON that says something else than was asked, field by field, another.
fn misread(error: &serde_path_to_error::Error<serde_json::Error>) -> AppError {
    if !error.inner().is_data() {
        return AppError::BadRequest(Phrase::new("error-broken-json"));
    }
    let said = error.inner().to_string();
    // The library adds where in the text it stood; the field says that better.
    let said = said.split(" at line ").next().unwrap_or_default().to_owned();
    let path = error.path().to_string();
    let field = if path == "." { String::new() } else { path };
    AppError::Invalid(vec![(field, Phrase::new("error-json-field").with("said", said))])
}

#[derive(Default)]
struct Flat {
    fields: Fields,
    pointers: Pointers,
}

impl Flat {
    fn put(&mut self, name: String, value: impl ToString, pointer: &str) {
        self.pointers.0.insert(name.clone(), pointer.to_owned());
        self.fields = std::mem::take(&mut self.fields).with(name, value);
    }

    fn object(&mut self, body: &Value) {
        for (name, value) in body.as_object().into_iter().flatten() {
            self.value(name, value, &format!("/{name}"));
        }
    }

    /// A list of rows becomes their number and `<column>-<row>`; a text in several languages, or any
    /// other group, `<name>-<key>`; a list of words the same field several times; a ticked box "yes".
    fn value(&mut self, name: &str, value: &Value, pointer: &str) {
        match value {
            // Nothing is sent, and yet something may be wrong with that.
            Value::Null | Value::Bool(false) => {
                self.pointers.0.insert(name.to_owned(), pointer.to_owned());
            }
            Value::Bool(true) => self.put(name.to_owned(), "yes", pointer),
            Value::String(text) => self.put(name.to_owned(), text, pointer),
            Value::Number(number) => self.put(name.to_owned(), number, pointer),
            Value::Object(group) => {
                self.pointers.0.insert(format!("{name}-"), format!("{pointer}/"));
                for (key, value) in group {
                    self.value(&format!("{name}-{key}"), value, &format!("{pointer}/{key}"));
                }
            }
            Value::Array(rows) => self.rows(name, rows, pointer),
        }
    }

    fn rows(&mut self, name: &str, rows: &[Value], list: &str) {
        if rows.iter().any(Value::is_object) {
            self.put(name.to_owned(), rows.len(), list);
        }
        for (at, row) in rows.iter().enumerate() {
            let pointer = format!("{list}/{at}");
            match row.as_object() {
                Some(columns) => {
                    for (column, value) in columns {
                        self.value(&format!("{column}-{at}"), value, &format!("{pointer}/{column}"));
                    }
                }
                // Which of them is wrong, a form's field that stands there several times cannot tell.
                None => self.value(name, row, list),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Row {
        unit: String,
        #[serde(default)]
        rate: Option<String>,
    }

    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Sent {
        title: BTreeMap<String, String>,
        #[serde(default)]
        lines: Vec<Row>,
        #[serde(default)]
        note: Option<String>,
        #[serde(default)]
        signed_by: Vec<String>,
        #[serde(default)]
        agreed: bool,
    }

    fn problem(json: &str) -> AppError {
        read_flat::<Sent>(json.as_bytes()).err().unwrap()
    }

    #[test]
    fn json_becomes_the_fields_of_the_form() {
        let json = r#"{"title":{"en":"River"},"lines":[{"unit":"day"},{"unit":"hour"}],"signed_by":["a","b"],"agreed":true}"#;
        let (fields, pointers) = read_flat::<Sent>(json.as_bytes()).unwrap();
        let expected = Fields::default()
            .with("title-en", "River")
            .with("lines", 2)
            .with("unit-0", "day")
            .with("unit-1", "hour")
            .with("signed_by", "a")
            .with("signed_by", "b")
            .with("agreed", "yes");
        let sorted = |fields: &Fields| {
            let mut all: Vec<_> = fields.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
            all.sort();
            all
        };
        assert_eq!(sorted(&fields), sorted(&expected));
        assert_eq!(pointers.of("unit-1"), "/lines/1/unit");
        assert_eq!(pointers.of("title-en"), "/title/en");
        assert_eq!(pointers.of("name"), "/name");
        assert_eq!(pointers.of("signed_by"), "/signed_by", "of a list, no one in particular");
        assert_eq!(pointers.of(""), "");
        for (unsent, place) in
            [("title-sr-Cyrl", "/title/sr-Cyrl"), ("rate-1", "/lines/1/rate"), ("note", "/note")]
        {
            assert_eq!(pointers.of(unsent), place, "what was not sent has its place too");
        }
    }

    #[test]
    fn what_is_no_json_and_what_is_another_json_are_told_apart() {
        assert!(matches!(problem("{"), AppError::BadRequest(_)));
        assert!(matches!(problem(r#"{"title":{}} more"#), AppError::BadRequest(_)));
        for (json, field) in [
            (r#"{"title":{"en":7}}"#, "title.en"),
            (r#"{"title":{},"lines":[{"unit":"a"},{"unit":1}]}"#, "lines[1].unit"),
            (r#"{"title":{},"other":1}"#, "other"),
            ("{}", ""),
        ] {
            let AppError::Invalid(fields) = problem(json) else { panic!("{json}") };
            assert_eq!(fields[0].0, field, "{json}");
        }
    }
}
