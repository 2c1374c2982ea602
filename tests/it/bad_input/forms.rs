//! The forms of the service, found on its pages.

use std::collections::BTreeMap;

use actix_web::dev::ResourceDef;
use cogrant::app;
use scraper::{ElementRef, Html, Selector};

use super::Asker;
use crate::permissions::{Ids, WITH_FILE, filled, meaning};
use crate::world::{Page, World};

/// A form as a browser would send it, before anything is typed that is wrong.
#[derive(Clone)]
pub struct Form {
    pub path: &'static str,
    pub address: String,
    /// Who may send it, by place among the askers.
    pub who: usize,
    /// Name, value, and whether somebody types it.
    pub fields: Vec<(String, String, bool)>,
    pub has_file: bool,
    pub is_shown: bool,
}

/// Fields that many forms have, for those that no page shows at this moment.
const USUAL: [&str; 16] = [
    "reason",
    "note",
    "request",
    "outcome",
    "email",
    "name",
    "capacity",
    "role",
    "account",
    "organisation",
    "title",
    "version",
    "bank_reference",
    "paid_on",
    "secret",
    "password",
];

/// One form for each address that takes one.
pub async fn all(askers: &[Asker], places: &[Ids], scratch: &World) -> Vec<Form> {
    let routes = || app::routes().into_iter();
    let posts: Vec<&'static str> = routes().filter(|r| r.method == "POST").map(|r| r.path).collect();
    let mut found: BTreeMap<&'static str, Form> = BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for path in routes().filter(|r| r.method == "GET" && !r.path.starts_with("/assets")).map(|r| r.path) {
        for ids in places {
            let address = filled(path, ids);
            for (who, asker) in askers.iter().enumerate() {
                let looks = asker.looks_at.iter().any(|beginning| path.starts_with(beginning));
                if !looks || !seen.insert((address.clone(), who)) {
                    continue;
                }
                let page = asker.visitor.get(&address).await;
                for form in forms_of(&page, who, &posts) {
                    let known = found.get(form.path).map_or(0, |known| known.fields.len() + 1);
                    if form.fields.len() + 1 > known {
                        found.insert(form.path, form);
                    }
                }
            }
        }
    }
    for path in posts {
        if !found.contains_key(path) {
            found.insert(path, unseen(path, askers, &places[0], scratch).await);
        }
    }
    let mut found: Vec<Form> = found.into_values().collect();
    // Buttons come after all texts, because they move things on; what changes the language of the answers
    // and what ends sessions come last.
    found.sort_by_key(|form| {
        let ends = form.path == "/sign-out" || form.path.starts_with("/account/sessions");
        (ends, form.path == "/account/language", form.fields.iter().all(|field| !field.2))
    });
    let ends = found.iter().position(|form| form.path.starts_with("/account/sessions")).unwrap_or(0);
    // Each by somebody else, who has nothing left to send afterwards.
    found.iter_mut().skip(ends).enumerate().for_each(|(who, form)| form.who = who);
    found
}

/// A form that no page shows, for the first who is let in.
async fn unseen(path: &'static str, askers: &[Asker], ids: &Ids, scratch: &World) -> Form {
    let address = filled(path, ids);
    let mut who = 0;
    let url = format!("{}{address}", scratch.address);
    let own = path.starts_with("/account") || path.starts_with("/sign");
    for (at, asker) in askers.iter().enumerate().filter(|_| !own) {
        let page = asker.visitor.post_elsewhere(&url, &[("token", &asker.token)]).await;
        if ["may", "yes"].contains(&meaning(&page)) || page.status == 400 {
            who = at;
            break;
        }
    }
    let usual = USUAL.iter().filter(|_| !own).map(|name| ((*name).to_owned(), usual(name, ""), true));
    let fields = usual.collect();
    Form { path, address, who, fields, has_file: WITH_FILE.contains(&path), is_shown: false }
}

fn forms_of(page: &Page, who: usize, posts: &[&'static str]) -> Vec<Form> {
    let document = Html::parse_document(&page.html);
    let forms = Selector::parse("form[method=post]").unwrap();
    document
        .select(&forms)
        .filter_map(|form| {
            let address = form.attr("action")?.to_owned();
            let path = posts.iter().find(|path| ResourceDef::new(**path).is_match(&address))?;
            let has_file = form.attr("enctype").is_some();
            Some(Form { path, address, who, fields: fields_of(form), has_file, is_shown: true })
        })
        .collect()
}

fn fields_of(form: ElementRef) -> Vec<(String, String, bool)> {
    let inputs = Selector::parse("input[name], textarea[name], select[name], button[name]").unwrap();
    let mut fields: Vec<(String, String, bool)> = Vec::new();
    for input in form.select(&inputs) {
        let name = input.attr("name").unwrap().to_owned();
        let kind = input.attr("type").unwrap_or(input.value().name()).to_owned();
        if name == "token" || kind == "file" {
            continue;
        }
        // Of several choices the last is taken: it is the one that asks for more.
        if kind == "radio" {
            fields.retain(|field| field.0 != name);
        }
        let value = match input.value().name() {
            "textarea" => input.text().collect::<String>(),
            "select" => chosen(input),
            _ => input.attr("value").unwrap_or_default().to_owned(),
        };
        let typed = !["hidden", "radio", "checkbox", "select", "button", "submit"].contains(&kind.as_str());
        let value = if typed { usual(&name, &value) } else { value };
        fields.push((name, value, typed));
    }
    fields
}

fn chosen(select: ElementRef) -> String {
    let options = Selector::parse("option").unwrap();
    let given = select.select(&options).find(|o| o.attr("selected").is_some());
    let given = given.or_else(|| select.select(&options).find(|o| o.attr("value") != Some("")));
    given.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
}

/// What somebody would type where nothing stands yet.
fn usual(name: &str, value: &str) -> String {
    if !value.is_empty() {
        return value.to_owned();
    }
    let beginning = name.split('-').next().unwrap_or(name);
    match beginning {
        "email" | "contact" | "to" => "somebody@example.org",
        "password" => "a long sentence of words",
        "amount" | "rate" | "quantity" | "persons" | "mark" | "envelope" | "position" => "1",
        "paid_on" | "registered_on" | "starts_on" | "issued_on" | "valid_until" => "2026-05-05",
        "received_at" | "deadline" => "2026-12-01T12:00",
        "duration_months" => "6",
        "code" => "somewhere",
        "version" => "1",
        _ => "Some words.",
    }
    .to_owned()
}
