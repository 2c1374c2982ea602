//! Every address of the service, asked as every role. The snapshot is read line by line before it is
//! accepted: a new route fails until it says who may use it.

use std::collections::BTreeMap;
use std::fmt::Write;

use cogrant::app;
use cogrant::base::kernel::language::Language;
use cogrant::demo::cast;
use cogrant::people::accounts::SignedIn;

use crate::world::{Page, Played, Visitor, World, played, run};

/// Who asks. Each stands in one column of the snapshot.
const COLUMNS: [(&str, &str); 13] = [
    ("stranger", ""),
    ("sysadmin", "administrator@cogrant.example"),
    ("manager", "manager@cogrant.example"),
    ("officer", "officer@cogrant.example"),
    ("finance", "finance@cogrant.example"),
    ("approver", "approver@cogrant.example"),
    ("auditor", "auditor@cogrant.example"),
    ("chair", "chair@cogrant.example"),
    ("assessor", "assessor-1@cogrant.example"),
    ("lead", "linden@example.org"),
    ("partner", "river@example.org"),
    ("other org", "tall@example.org"),
    ("newcomer", "newcomer@example.org"),
];

/// What an answer means to the one who asked.
fn meaning(page: &Page) -> &'static str {
    match (page.status, page.location.as_deref()) {
        (303, Some(to)) if to.starts_with("/sign-in?back") => "sign in",
        (200..=399, _) => "yes",
        // Let in, but the form was empty or the moment was wrong.
        (400 | 409 | 422, _) => "may",
        (401, _) => "sign in",
        (403, _) => "no",
        (404, _) => "-",
        (405, _) => "?",
        (429, _) => "wait",
        _ => "BROKEN",
    }
}

/// An id for each name that stands in an address.
async fn ids(world: &World, played: &Played) -> BTreeMap<&'static str, String> {
    let one = async |sql: &str| world.database.query(sql).await.into_iter().next().unwrap_or_default();
    let application = played.applications["A01"].to_string();
    let of = |table: &str| {
        format!("select id from {table} where application_id = '{application}' order by id limit 1")
    };
    let grant = played.grants["A02"].to_string();
    BTreeMap::from([
        ("language", "sq".to_owned()),
        ("call", played.call.to_string()),
        ("programme", played.programme.to_string()),
        ("organisation", played.organisations["linden"].to_string()),
        ("application", application.clone()),
        ("partner", one(&of("application_partners")).await),
        ("finding", one(&of("eligibility_findings")).await),
        ("assignment", one(&of("assignments")).await),
        ("grant", grant.clone()),
        ("proposal", one("select id from award_proposals limit 1").await),
        ("tranche", one(&format!("select id from tranches where grant_id = '{grant}' and number = 2")).await),
        (
            "disbursement",
            one(&format!("select id from disbursements where grant_id = '{grant}' limit 1")).await,
        ),
        ("account", one("select id from accounts where email = 'finance-2@cogrant.example'").await),
        ("role", "finance_officer".to_owned()),
        ("session", one("select id from sessions limit 1").await),
        ("letter", one("select id from notices limit 1").await),
        ("secret", "0000".to_owned()),
        ("invitation", "00000000-0000-7000-8000-000000000000".to_owned()),
    ])
}

async fn document_of(world: &World, path: &str) -> String {
    let table =
        if path.starts_with("/organisations") { "organisation_documents" } else { "application_documents" };
    let sql = match table {
        "organisation_documents" => "select d.id from organisation_documents d join organisations o on o.id = d.organisation_id where o.email = 'linden@example.org'".to_owned(),
        _ => "select d.id from application_documents d join applications a on a.id = d.application_id where a.title = 'Clean river, one park'".to_owned(),
    };
    world.database.query(&sql).await.into_iter().next().unwrap_or_default()
}

fn filled(path: &str, ids: &BTreeMap<&str, String>) -> String {
    let mut filled = path.to_owned();
    for (name, id) in ids {
        filled = filled.replace(&format!("{{{name}}}"), id);
    }
    assert!(!filled.contains('{'), "give {path} an id in permissions.rs");
    filled
}

/// Fields that make most forms whole, so that an answer tells of rights and not of empty fields.
fn form<'a>(ids: &'a BTreeMap<&str, String>, token: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("token", token),
        ("account", ids["account"].as_str()),
        ("outcome", "pass"),
        ("reason", "Because the papers show it."),
        ("request", "Please send the signed memorandum."),
        ("bank_reference", "BANK-1"),
        ("paid_on", "2026-05-05"),
        ("note", "Please look again."),
        ("role", "assessor"),
        ("capacity", "Director"),
        ("organisation", ids["organisation"].as_str()),
    ]
}

struct Asker {
    visitor: Visitor,
    token: String,
}

async fn askers(world: &World) -> Vec<Asker> {
    let mut askers = Vec::new();
    for (_, email) in COLUMNS {
        let visitor = match email {
            "" => world.visitor(),
            email => {
                let password =
                    if email.starts_with("newcomer") { crate::world::PASSWORD } else { cast::PASSWORD };
                world.browser_with(email, password).await
            }
        };
        let token = visitor.get(if email.is_empty() { "/sign-in" } else { "/account" }).await.token();
        askers.push(Asker { visitor, token });
    }
    askers
}

#[test]
fn every_route_answers_every_role_as_the_snapshot_says() {
    run(async {
        let played = played().await;
        let base = World::open_on(played.after_first_payments.clone_of_it().await).await;
        base.at("2026-05-05T10:00:00Z");
        let _: SignedIn = base.person("Newcomer", Language::English).await;
        let askers_of_base = askers(&base).await;
        let acts = World::open_on(base.copy().await).await;
        let mut table = String::new();
        let names: Vec<&str> = COLUMNS.iter().map(|c| c.0).collect();
        writeln!(
            table,
            "{:<6} {:<62} {}",
            "",
            "",
            names.iter().map(|n| format!("{n:<9}")).collect::<String>().trim_end()
        )
        .unwrap();
        let mut routes: Vec<(String, &'static str)> =
            app::routes().into_iter().map(|r| (r.method.to_string(), r.path)).collect();
        // Signing out comes last: browsers then lose their cookies.
        routes.sort_by_key(|(method, path)| (*path == "/sign-out", *path, method.clone()));
        for (method, path) in routes {
            // What ends sessions gets a copy of the world; all other acts share one.
            let ends_sessions = path == "/sign-out" || path.starts_with("/account/sessions");
            let own = if ends_sessions { Some(World::open_on(base.copy().await).await) } else { None };
            let world = own.as_ref().unwrap_or(if method == "POST" { &acts } else { &base });
            world.at("2026-05-05T10:00:00Z");
            let mut ids = ids(world, played).await;
            ids.insert("document", document_of(world, path).await);
            let address = filled(path, &ids);
            let mut row = String::new();
            for asker in &askers_of_base {
                let url = format!("{}{address}", world.address);
                let page = if method == "POST" {
                    asker.visitor.post_elsewhere(&url, &form(&ids, &asker.token)).await
                } else {
                    asker.visitor.get(&address).await
                };
                assert!(page.status < 500, "{method} {address}: {}", page.text());
                write!(row, "{:<10}", meaning(&page)).unwrap();
            }
            writeln!(table, "{method:<6} {path:<62} {}", row.trim_end()).unwrap();
            if let Some(world) = own {
                world.abandon().await;
            }
        }
        acts.abandon().await;
        base.abandon().await;
        insta::assert_snapshot!("routes_and_roles", table);
    });
}
