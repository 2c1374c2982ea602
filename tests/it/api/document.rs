//! The description of the JSON face is whole, and what it shows as an example is taken.

use std::collections::BTreeSet;

use cogrant::app::{self, openapi};
use serde_json::Value;

use crate::world::{World, run};

fn operations() -> Vec<(String, &'static Value)> {
    let paths = openapi::document()["paths"].as_object().unwrap();
    let each = paths.iter().flat_map(|(path, operations)| {
        let operations = operations.as_object().unwrap().iter();
        operations.map(move |(method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
    });
    each.collect()
}

#[test]
fn the_description_is_served_to_everybody_and_shown_as_a_page_without_script() {
    run(async {
        let world = World::open().await;
        let visitor = world.visitor();
        let served = visitor.get("/api/openapi.json").await;
        let served: Value = serde_json::from_str(&served.html).unwrap();
        assert_eq!(&served, openapi::document());
        assert_eq!(served["openapi"], "3.1.0");
        let page = visitor.get("/help/api").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all(".reference details").len(), operations().len());
        assert!(page.text().contains("POST /api/v1/calls/{call}/publication"));
        world.close().await;
    });
}

#[test]
fn every_operation_has_a_name_of_its_own_words_examples_and_rights() {
    let mut names = BTreeSet::new();
    for (name, operation) in operations() {
        assert!(names.insert(operation["operationId"].as_str().unwrap()), "{name} has another's name");
        assert!(operation["summary"].as_str().unwrap().len() > 5, "{name} says nothing");
        assert!(operation["x-may-be-used-by"].is_array(), "{name}: who may use it? Run the permissions test");
        let answer = operation.pointer("/responses/200/content").unwrap().as_object().unwrap();
        assert!(answer.values().all(|media| media.get("example").is_some()), "{name} shows no answer");
        if let Some(body) = operation.pointer("/requestBody/content") {
            assert!(body.as_object().unwrap().values().all(|m| m.get("example").is_some()), "{name}");
        }
    }
}

#[test]
fn what_stands_in_an_address_is_an_id_a_role_or_an_opaque_secret() {
    let mut secrets = 0;
    for (name, operation) in operations() {
        for parameter in operation["parameters"].as_array().unwrap().iter().filter(|p| p["in"] == "path") {
            let schema = &parameter["schema"];
            match parameter["name"].as_str().unwrap() {
                "secret" => {
                    assert_eq!(
                        (&schema["type"], &schema["format"]),
                        (&"string".into(), &Value::Null),
                        "{name}"
                    );
                    secrets += 1;
                }
                "role" => assert_eq!(schema["format"], Value::Null, "{name}"),
                _ => assert_eq!(schema["format"], "uuid", "{name}"),
            }
        }
    }
    assert!(secrets > 0);
}

#[test]
fn every_example_of_a_body_is_read_without_complaint() {
    for endpoint in app::endpoints().into_iter().flat_map(|(_, endpoints)| endpoints) {
        let Some(reader) = endpoint.reader.filter(|_| endpoint.files.is_empty()) else { continue };
        let place =
            format!("/paths/{}/post/requestBody/content/application~1json/example", escaped(endpoint.path));
        let example = openapi::document().pointer(&place).unwrap_or_else(|| panic!("{place}"));
        let read = reader.read(example.to_string().as_bytes());
        assert!(read.is_ok(), "{}: {example} gives {:?}", endpoint.path, read.err());
    }
}

fn escaped(path: &str) -> String {
    path.replace('~', "~0").replace('/', "~1")
}
