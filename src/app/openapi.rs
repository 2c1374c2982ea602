//! The description of the JSON face in OpenAPI 3.1, made from the endpoints themselves: addresses, bodies
//! and answers from the types, rights from what the permissions test has seen.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::people::accounts::Role;
use crate::web::api::problems::{self, Problem};
use crate::web::api::{BASE, Endpoint, TokenScope};

/// Who may use which address, by method and path: written by `tests/it/permissions.rs` after asking.
static RIGHTS: LazyLock<BTreeMap<String, Vec<String>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("rights.json")).unwrap_or_default());

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| describe(super::endpoints()));

const ABOUT: &str = "Every act and reading of cogrant's pages, for programs. A page and its twin here are \
    answered by the same function, with the same rights.\n\nShow your token with each request: \
    `Authorization: Bearer cg_…`. Make one at `/account/tokens`. Texts for people come in the language of \
    `Accept-Language` (en, sq, sr-Cyrl, sr-Latn), else of the token's owner. Instants are RFC 3339 in UTC; \
    amounts are strings, exact to the cent. Send `Idempotency-Key` with a POST, and the same request sent \
    again within a day gets the same answer and is done once; a look at communities is never kept, and \
    sent again it is another look. What you may not know of is 404.";

/// The description.
pub fn document() -> &'static Value {
    &DOCUMENT
}

pub async fn show() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/json"))
        .insert_header((CACHE_CONTROL, "max-age=300"))
        .body(DOCUMENT.to_string())
}

fn describe(rooms: Vec<(&'static str, Vec<Endpoint>)>) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let problem = generator.subschema_for::<Problem>();
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let tags: Vec<Value> = rooms.iter().map(|(room, _)| json!({ "name": room })).collect();
    for (room, endpoints) in &rooms {
        for endpoint in endpoints {
            let operations = paths.entry(endpoint.path.to_owned()).or_default();
            let operation = operation(room, endpoint, &mut generator);
            operations.insert(endpoint.method.as_str().to_lowercase(), operation);
        }
    }
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": "cogrant", "version": env!("CARGO_PKG_VERSION"), "description": ABOUT },
        "servers": [{ "url": BASE }],
        "tags": tags,
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "responses": {
                "Problem": {
                    "description": "What went wrong (RFC 9457).",
                    "content": { problems::MEDIA_TYPE: { "schema": problem } },
                },
            },
        },
    });
    give_examples(&mut document);
    document
}

fn operation(room: &str, endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Value {
    let mut operation = json!({
        "tags": [room],
        "summary": endpoint.summary,
        "operationId": operation_id(endpoint),
        "parameters": parameters(endpoint, generator),
        "responses": responses(endpoint, generator),
        "security": endpoint.scope.map_or_else(|| json!([]), |_| json!([{ "token": [] }])),
    });
    let Some(fields) = operation.as_object_mut() else { return operation };
    if let Some(scope) = endpoint.scope {
        fields.insert("x-scope".into(), json!(scope));
    }
    if let Some(who) = RIGHTS.get(&format!("{} {}", endpoint.method, endpoint.path)) {
        fields.insert("x-may-be-used-by".into(), json!(who));
    }
    if let Some(body) = body(endpoint, generator) {
        fields.insert("requestBody".into(), body);
    }
    operation
}

/// `post_calls_call_closing`.
fn operation_id(endpoint: &Endpoint) -> String {
    let words = endpoint.path.split(['/', '-']).filter(|word| !word.is_empty());
    let words = words.map(|word| word.trim_matches(['{', '}']));
    let method = endpoint.method.as_str().to_lowercase();
    std::iter::once(method.as_str()).chain(words).collect::<Vec<_>>().join("_")
}

fn parameters(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Vec<Value> {
    let names = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let mut parameters: Vec<Value> = names
        .map(|name| {
            let schema = match name {
                "role" => generator.subschema_for::<Role>(),
                // What stands in a letter: a text that says nothing by itself.
                "secret" => generator.subschema_for::<String>(),
                _ => generator.subschema_for::<uuid::Uuid>(),
            };
            json!({ "name": name, "in": "path", "required": true, "schema": schema })
        })
        .collect();
    parameters.extend(endpoint.query.map(|schema| schema(generator)).iter().flat_map(|schema| {
        let schema = resolved(schema.as_value(), generator.definitions());
        let properties = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        properties.into_iter().map(|(name, mut schema)| {
            // Behind a question mark nothing is null: it is there or not.
            if let Some(kinds) = schema.get_mut("type")
                && let Some(first) = kinds.get(0).cloned()
            {
                *kinds = first;
            }
            json!({ "name": name, "in": "query", "schema": schema })
        })
    }));
    if endpoint.method == Method::POST && !endpoint.is_unkept {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header",
            "schema": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$" },
        }));
    }
    if endpoint.guard.is_some() {
        parameters.push(json!({
            "name": "If-Match", "in": "header", "required": true,
            "description": "The `ETag` of what you have read.",
            "schema": { "type": "string", "pattern": "^\"[!#-~]+\"$" },
        }));
    }
    parameters
}

fn resolved<'a>(schema: &'a Value, definitions: &'a Map<String, Value>) -> &'a Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next());
    name.and_then(|name| definitions.get(name)).unwrap_or(schema)
}

fn body(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Option<Value> {
    let schema = endpoint.body?(generator);
    if endpoint.files.is_empty() {
        let whole = resolved(schema.as_value(), generator.definitions());
        let needed = whole.get("required").is_some();
        return Some(json!({ "required": needed, "content": { "application/json": { "schema": schema } } }));
    }
    let mut form = resolved(schema.as_value(), generator.definitions()).clone();
    let fields = form.as_object_mut()?;
    let properties = fields.entry("properties").or_insert_with(|| json!({})).as_object_mut()?;
    for file in endpoint.files {
        properties.insert((*file).to_owned(), json!({ "type": "string", "format": "binary" }));
    }
    Some(json!({ "required": true, "content": { "multipart/form-data": { "schema": form } } }))
}

fn responses(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Value {
    let mut done = match endpoint.answer {
        Some(schema) => json!({
            "description": "Done.", "content": { "application/json": { "schema": schema(generator) } },
        }),
        None => json!({
            "description": "The file.",
            "content": { "*/*": { "schema": { "type": "string", "format": "binary" } } },
        }),
    };
    if endpoint.is_tagged
        && let Some(fields) = done.as_object_mut()
    {
        let about = "The version, for `If-Match`.";
        fields.insert(
            "headers".into(),
            json!({ "ETag": { "description": about, "schema": { "type": "string" } } }),
        );
    }
    let mut responses = Map::from_iter([("200".to_owned(), done)]);
    let mut codes = vec!["400", "404", "422", "500", "503"];
    if endpoint.scope.is_some() {
        codes.extend(["401", "403"]);
    }
    if endpoint.method == Method::POST {
        codes.extend(["413", "415"]);
        if !endpoint.is_unkept {
            codes.extend(["409", "429"]);
        }
    }
    if endpoint.answer.is_none() {
        // A file that is still being scanned.
        codes.push("409");
    }
    if endpoint.guard.is_some() {
        codes.extend(["412", "428"]);
    }
    for code in codes {
        responses.insert(code.to_owned(), json!({ "$ref": "#/components/responses/Problem" }));
    }
    Value::Object(responses)
}

/// Gives every body and answer one whole example, put together from those of its fields.
fn give_examples(document: &mut Value) {
    let schemas =
        document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for operation in paths.values_mut().filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
        for place in ["/requestBody/content", "/responses/200/content"] {
            let Some(content) = operation.pointer_mut(place).and_then(Value::as_object_mut) else { continue };
            for media in content.values_mut() {
                let example = media.get("schema").map(|schema| example_of(schema, &schemas, 0));
                if let (Some(example), Some(media)) = (example, media.as_object_mut()) {
                    media.insert("example".into(), example);
                }
            }
        }
    }
}

/// How deep an example goes into types that hold themselves.
const DEEPEST: usize = 8;

fn example_of(schema: &Value, schemas: &Map<String, Value>, depth: usize) -> Value {
    let schema = resolved(schema, schemas);
    let first = |key: &str| schema.get(key).and_then(|many| many.get(0));
    if let Some(example) = first("examples").or_else(|| schema.get("const")).or_else(|| first("enum")) {
        return example.clone();
    }
    if depth > DEEPEST {
        return Value::Null;
    }
    if let Some(one) = first("anyOf").or_else(|| first("oneOf")).or_else(|| first("allOf")) {
        return example_of(one, schemas, depth + 1);
    }
    let kind = schema.get("type");
    let kind = kind.and_then(|kind| kind.as_str().or_else(|| kind.get(0)?.as_str())).unwrap_or("object");
    match kind {
        "array" => match schema.get("items") {
            Some(items) => json!([example_of(items, schemas, depth + 1)]),
            None => json!([]),
        },
        "object" => {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            properties.map(|(name, one)| (name.clone(), example_of(one, schemas, depth + 1))).collect()
        }
        "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(1)),
        "boolean" => json!(true),
        "null" => Value::Null,
        _ => json!(match schema.get("format").and_then(Value::as_str) {
            Some("uuid") => "01929f3c-7a00-7000-8000-000000000001",
            Some("date-time") => "2026-05-05T10:00:00Z",
            Some("date") => "2026-05-05",
            // A decimal number.
            _ if schema.get("pattern").is_some() => "100",
            _ => "text",
        }),
    }
}

/// Every scope in one line, for the reference.
pub fn scopes() -> impl Iterator<Item = &'static str> {
    TokenScope::ALL.iter().map(|scope| scope.as_str())
}
