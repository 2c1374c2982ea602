//! The reference of the JSON face as a page: the same description, rendered here, so that it works
//! without any other server and without script. It is in English, like the names that it lists.

use askama::Template;
use serde_json::Value;

use super::openapi;
use crate::web::api::BASE;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "app/pages/reference.html")]
struct Reference<'a> {
    ui: &'a Ui,
    about: Vec<&'a str>,
    base: &'static str,
    rooms: Vec<Room<'a>>,
}

/// The few words of its own, in the language of everything that it lists.
impl Reference<'_> {
    const SCOPE: &'static str = "Scope:";
    const NO_TOKEN: &'static str = "Without a token.";
    const OPEN_TO: &'static str = "Open to, as tests have seen:";
    const BODY: &'static str = "Body:";
    const ANSWER: &'static str = "Answer";
    const FILE: &'static str = "openapi.json";
}

struct Room<'a> {
    name: &'a str,
    operations: Vec<Operation<'a>>,
}

struct Operation<'a> {
    id: &'a str,
    method: String,
    path: &'a str,
    summary: &'a str,
    scope: Option<&'a str>,
    who: Vec<&'a str>,
    parameters: Vec<Parameter<'a>>,
    body: Option<(&'a str, Vec<Parameter<'a>>, String)>,
    answer: Option<String>,
}

/// A field or a parameter: its name, what it is, and whether it must be there.
struct Parameter<'a> {
    name: &'a str,
    kind: String,
    required: bool,
    about: &'a str,
}

pub async fn show(ui: Ui) -> Reply {
    let document = openapi::document();
    let about = text(document.pointer("/info/description")).split("\n\n").collect();
    page(&Reference { ui: &ui, about, base: BASE, rooms: rooms(document) })
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

fn rooms(document: &Value) -> Vec<Room<'_>> {
    let tags = document.get("tags").and_then(Value::as_array).into_iter().flatten();
    let mut rooms: Vec<Room> =
        tags.map(|tag| Room { name: text(tag.get("name")), operations: Vec::new() }).collect();
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    for (path, operations) in paths {
        for (method, operation) in operations.as_object().into_iter().flatten() {
            let room = text(operation.pointer("/tags/0"));
            if let Some(room) = rooms.iter_mut().find(|r| r.name == room) {
                room.operations.push(shown(document, path, method, operation));
            }
        }
    }
    rooms
}

fn shown<'a>(document: &'a Value, path: &'a str, method: &str, operation: &'a Value) -> Operation<'a> {
    let strings = |key: &str| operation.get(key).and_then(Value::as_array).into_iter().flatten();
    let parameters = strings("parameters").map(|parameter| Parameter {
        name: text(parameter.get("name")),
        kind: kind_of(parameter.get("schema")),
        required: parameter.get("required").and_then(Value::as_bool).unwrap_or_default(),
        about: text(parameter.get("description")),
    });
    let content = |place: &str| operation.pointer(place)?.as_object()?.iter().next();
    let example = |media: &Value| {
        media.get("example").and_then(|e| serde_json::to_string_pretty(e).ok()).unwrap_or_default()
    };
    Operation {
        id: text(operation.get("operationId")),
        method: method.to_uppercase(),
        path,
        summary: text(operation.get("summary")),
        scope: operation.get("x-scope").and_then(Value::as_str),
        who: strings("x-may-be-used-by").filter_map(Value::as_str).collect(),
        parameters: parameters.collect(),
        body: content("/requestBody/content")
            .map(|(kind, media)| (kind.as_str(), fields(document, media.get("schema")), example(media)))
            .filter(|(_, fields, _)| !fields.is_empty()),
        answer: content("/responses/200/content")
            .filter(|(kind, _)| *kind == CONTENT_JSON)
            .map(|(_, media)| example(media)),
    }
}

const CONTENT_JSON: &str = "application/json";

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let pointer = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix('#'));
    pointer.and_then(|pointer| document.pointer(pointer)).unwrap_or(schema)
}

fn fields<'a>(document: &'a Value, schema: Option<&'a Value>) -> Vec<Parameter<'a>> {
    let Some(schema) = schema.map(|schema| resolved(document, schema)) else { return Vec::new() };
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties
        .map(|(name, field)| Parameter {
            name,
            kind: kind_of(Some(resolved(document, field))),
            required: required.contains(&name.as_str()),
            about: text(field.get("description")),
        })
        .collect()
}

/// "string, uuid"; a choice lists its words.
fn kind_of(schema: Option<&Value>) -> String {
    let Some(schema) = schema else { return String::new() };
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | ");
    }
    let kind = schema.get("type");
    let kind = kind.and_then(|kind| kind.as_str().or_else(|| kind.get(0)?.as_str())).unwrap_or("object");
    match schema.get("format").and_then(Value::as_str) {
        Some(format) => format!("{kind}, {format}"),
        None => kind.to_owned(),
    }
}
