//! Schemathesis makes up requests from the description of the JSON face, good ones and bad ones, and looks
//! whether every answer is one that the description promises. Three people lend it their tokens.

use std::process::{Command, Stdio};

use cogrant::app::openapi;
use cogrant::people::accounts::actions::{NewToken, acting_as, add_own_token};
use serde_json::{Value, json};

use crate::permissions::{Ids, NOW, ids, peopled};
use crate::world::tempfolder::Folder;
use crate::world::{World, played, run};

/// Who lends a token: one who writes, one who judges, one who sets up.
const LENDERS: [&str; 3] = ["linden@example.org", "officer@cogrant.example", "manager@cogrant.example"];

/// How long each may be tried with, and how many requests each address gets in one phase.
const SECONDS: &str = "45";
const EXAMPLES: &str = "6";

/// What is looked for. That good data is always taken cannot be promised: the moment may be wrong.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance,negative_data_rejection,\
    missing_required_header,unsupported_method,allow_header_conformance,ignored_auth";

/// The description with ids of things that are there, so that not every request ends at "not found".
fn with_real_ids(ids: &Ids) -> Value {
    let mut document = openapi::document().clone();
    for (path, operations) in document["paths"].as_object_mut().unwrap() {
        for operation in operations.as_object_mut().unwrap().values_mut() {
            for parameter in operation["parameters"].as_array_mut().unwrap() {
                let name = parameter["name"].as_str().unwrap();
                let room = format!("/{} {name}", path.split('/').nth(1).unwrap());
                let id = ids.get(&room).or_else(|| ids.get(name));
                if let Some(id) = id.filter(|_| parameter["in"] == "path") {
                    parameter["schema"] = json!({ "type": "string", "enum": [id] });
                }
            }
        }
    }
    document
}

fn openapi_operations() -> usize {
    let paths = openapi::document()["paths"].as_object().unwrap();
    paths.values().map(|operations| operations.as_object().unwrap().len()).sum()
}

#[test]
fn whatever_a_program_sends_the_answer_is_one_that_the_description_promises() {
    let tool = crate::browser::tools().join("schemathesis/bin/schemathesis");
    if !tool.exists() {
        crate::browser::skipped("schemathesis");
        return;
    }
    run(async move {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at(NOW);
        peopled(&world, played).await;
        let folder = Folder::new();
        let description = folder.0.join("openapi.json");
        std::fs::write(&description, with_real_ids(&ids(&world, played).await).to_string()).unwrap();
        let mut trouble = Vec::new();
        for email in LENDERS {
            let who = acting_as(&world.state, &email.parse().unwrap()).await.unwrap();
            let token = add_own_token(&world.state, &who, NewToken::of_everything("test", 30)).await.unwrap();
            let mut command = Command::new(&tool);
            command
                .current_dir(&folder.0)
                .env("PYTHONDONTWRITEBYTECODE", "1")
                .args(["--no-color", "run"])
                .arg(&description)
                .args(["--url", &format!("{}/api/v1", world.address)])
                .args(["--header", &format!("Authorization: Bearer {token}")])
                .args(["--checks", CHECKS, "--phases", "examples,coverage,fuzzing"])
                .args(["--max-time", SECONDS, "--max-examples", EXAMPLES, "--seed", "1"])
                .args(["--generation-deterministic", "--no-shrink"])
                .args(["--suppress-health-check", "all", "--continue-on-failure", "--warnings", "off"])
                .stdin(Stdio::null());
            let done = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
            let said = String::from_utf8_lossy(&done.stdout).into_owned();
            if !done.status.success() {
                trouble.push(format!("as {email}:\n{said}{}", String::from_utf8_lossy(&done.stderr)));
            }
            // On a slow machine the time may end before all is tried; little must never be enough.
            let tested = said.split("Tested: ").nth(1).and_then(|rest| rest.split_whitespace().next());
            let tested: usize = tested.and_then(|number| number.parse().ok()).unwrap_or(0);
            assert!(tested * 10 >= openapi_operations() * 9, "only {tested} were tried: {said}");
        }
        world.any_letters().await;
        // The world's end looks at every invariant: nothing that was made up has done harm.
        world.close().await;
        assert!(trouble.is_empty(), "{}", trouble.join("\n"));
    });
}
