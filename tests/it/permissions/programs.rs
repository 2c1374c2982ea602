//! Every address of the JSON face, asked as every role; and that it answers each as the page does.

use std::collections::BTreeMap;

use cogrant::app::{self, openapi};
use cogrant::people::accounts::actions::acting_as;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::Value;

use super::{Asker, COLUMNS, Ids, Table, Trials, askers, base, filled, form, ids};
use crate::world::program::{Answer, Program, answer};
use crate::world::{played, run};

/// Where the description of the JSON face gets its rights from.
const RIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/app/rights.json");

fn meaning(answer: &Answer) -> &'static str {
    match answer.status {
        200 => "yes",
        // Let in, but the moment was wrong, or the body lacked what this moment needs.
        409 | 412 | 422 => "may",
        401 => "sign in",
        403 => "no",
        404 => "-",
        _ => "BROKEN",
    }
}

/// The example of the description, with somebody and something that are there.
fn body(path: &str, asker: &Asker<Program>, ids: &Ids) -> Value {
    let place = format!("/paths/{}/post/requestBody/content", path.replace('/', "~1"));
    let content = openapi::document().pointer(&place).and_then(Value::as_object);
    let example = content.and_then(|content| content.values().next()).map(|media| media["example"].clone());
    let mut body = example.unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    let known = [
        ("organisation", &asker.organisation),
        ("account", &asker.other_account),
        ("application", &ids["application"]),
    ];
    for (name, value) in known {
        if let Some(field) = body.get_mut(name) {
            *field = Value::String(value.clone());
        }
    }
    for (name, value) in form(path, "", &asker.organisation, &asker.other_account) {
        if let Some(field) = body.get_mut("role").filter(|_| name == "role") {
            *field = Value::String(value);
        }
    }
    // Nobody here has got a letter with a secret.
    body.as_object_mut().unwrap().remove("secret");
    body
}

fn multipart(body: &Value) -> Form {
    let part = Part::bytes(b"%PDF-1.4 a paper".to_vec()).file_name("paper.pdf");
    let texts = body.as_object().unwrap().iter().filter(|(name, _)| *name != "file");
    let texts = texts.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
    texts.fold(Form::new().part("file", part), |form, (name, text)| form.text(name, text))
}

async fn post(trials: &mut Trials<'_>, path: &str, ids: &Ids, asker: &Asker<Program>, files: bool) -> Answer {
    let world = trials.next().await;
    let request = asker.face.at(&world.address).request(Method::POST, &filled(path, ids));
    let request = request.header("If-Match", "\"1\"");
    let body = body(path, asker, ids);
    let request = if files { request.multipart(multipart(&body)) } else { request.json(&body) };
    let answer = answer(request).await;
    trials.changed = answer.status == 200;
    answer
}

/// How the pages answer, by method and path, as the other snapshot has it.
fn pages() -> BTreeMap<String, Vec<String>> {
    let table = include_str!("../snapshots/it__permissions__routes_and_roles.snap");
    let rows = table.lines().filter(|line| line.starts_with("GET ") || line.starts_with("POST "));
    let row = |line: &str| {
        let mut words = line.split_whitespace();
        let name = format!("{} {}", words.next().unwrap(), words.next().unwrap());
        let means = line.get(83..).unwrap_or_default().as_bytes().chunks(9);
        (name, means.map(|m| std::str::from_utf8(m).unwrap().trim().to_owned()).collect())
    };
    rows.map(row).collect()
}

/// The same right, whether or not the moment was right.
fn right(means: &str) -> &str {
    if means == "may" { "yes" } else { means }
}

#[test]
fn every_endpoint_answers_every_role_as_its_page_does_and_as_the_description_says() {
    run(async {
        let played = played().await;
        let base = base(played).await;
        let at = async |email: Option<&str>| match email {
            None => Program::new(&base.address, None),
            Some(email) => {
                let who = acting_as(&base.state, &email.parse().unwrap()).await.unwrap();
                base.program_of(&who).await
            }
        };
        let askers = askers(&base, played, at).await;
        let ids: Ids = ids(&base, played).await;
        let mut trials = Trials::of(&base).await;
        let mut endpoints: Vec<(String, &'static str, bool)> = app::endpoints()
            .into_iter()
            .flat_map(|(_, endpoints)| endpoints)
            .map(|e| (e.method.to_string(), e.path, !e.files.is_empty()))
            .collect();
        endpoints.sort_by_key(|(method, path, _)| (*path, method.clone()));
        let pages = pages();
        let (mut table, mut rights, mut unlike) = (Table::new(), BTreeMap::new(), Vec::new());
        for (method, path, files) in endpoints {
            let address = filled(path, &ids);
            let mut row = Vec::new();
            for asker in &askers {
                let answer = if method == "POST" {
                    post(&mut trials, path, &ids, asker, files).await
                } else {
                    asker.face.get(&address).await
                };
                let means = meaning(&answer);
                assert_ne!(means, "BROKEN", "{method} {address}: {} {}", answer.status, answer.json);
                row.push(means);
            }
            table.row(&method, path, &row);
            let name = format!("{method} {path}");
            for ((column, _), (means, page)) in
                COLUMNS.iter().zip(row.iter().zip(pages.get(&name).into_iter().flatten()))
            {
                if right(means) != right(page) {
                    unlike.push(format!("{name} to {column}: {means}, its page: {page}"));
                }
            }
            let may = COLUMNS.iter().zip(&row).filter(|(_, means)| right(means) == "yes");
            rights.insert(name, may.map(|((column, _), _)| *column).collect::<Vec<_>>());
        }
        trials.world.abandon().await;
        base.abandon().await;
        insta::assert_snapshot!("endpoints_and_roles", table.0);
        assert!(unlike.is_empty(), "a page and its twin differ:\n{}", unlike.join("\n"));
        let seen = serde_json::to_string_pretty(&rights).unwrap() + "\n";
        if std::env::var_os("UPDATE_RIGHTS").is_some() {
            std::fs::write(RIGHTS, &seen).unwrap();
        }
        let described = std::fs::read_to_string(RIGHTS).unwrap();
        assert!(
            described == seen,
            "write src/app/rights.json anew: UPDATE_RIGHTS=1 cargo test --test it permissions"
        );
    });
}
