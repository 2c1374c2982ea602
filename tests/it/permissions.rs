//! Every address of the service, asked as every role. The snapshot is read line by line before it is
//! accepted: a new route fails until it says who may use it.

mod programs;

use std::collections::BTreeMap;
use std::fmt::Write;

use cogrant::app;
use cogrant::base::audit::Actor;
use cogrant::base::kernel::language::Language;
use cogrant::demo::cast;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, tokens};

use crate::world::{Page, Played, Visitor, World, played, run};

/// Who asks. Each stands in one column of the snapshot. Lead and partner stand in the application and
/// in its grant, as their organisations' administrators and signatories; the viewer and the editor
/// belong to the lead's organisation and hold no other role.
pub const COLUMNS: [(&str, &str); 15] = [
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
    ("editor", "editor@example.org"),
    ("viewer", "viewer@example.org"),
    ("partner", "river@example.org"),
    ("other", "tall@example.org"),
    ("newcomer", "newcomer@example.org"),
];

/// Those who are not in the cast of the demonstration.
const ADDED: [(&str, Option<Role>); 3] =
    [("Newcomer", None), ("Viewer", Some(Role::Viewer)), ("Editor", Some(Role::Editor))];

/// The forms that carry a file.
pub const WITH_FILE: [&str; 3] = [
    "/applications/{application}/cure",
    "/applications/{application}/documents",
    "/organisations/{organisation}/documents",
];

/// The secret of an invitation that was sent to an address.
const SECRET: &str = "the-secret-of-a-letter";

pub const NOW: &str = "2026-05-05T10:00:00Z";

/// What an answer means to the one who asked.
pub fn meaning(page: &Page) -> &'static str {
    match (page.status, page.location.as_deref()) {
        (303, Some(to)) if to.starts_with("/sign-in?back") => "sign in",
        (200..=399, _) => "yes",
        // Let in, but the moment was wrong, or the form lacked what this moment needs.
        (409 | 422, _) => "may",
        (401, _) => "sign in",
        (403, _) => "no",
        (404, _) => "-",
        _ => "BROKEN",
    }
}

/// Gives the played world what it lacks for every row to tell something: people who only read or only
/// write for the lead, and invitations that nobody has answered.
pub async fn peopled(world: &World, played: &Played) {
    let linden = played.organisations["linden"];
    for (name, role) in ADDED {
        let who = world.person(name, Language::English).await;
        let Some(role) = role else { continue };
        let (state, by) = (&world.state, Actor::program("test"));
        let (scope, now) = (Scope::Organisation(linden), state.now());
        let given =
            state.db.transaction(async |conn| give_role(conn, &by, who.account, role, scope, now).await);
        given.await.unwrap();
    }
    let invited = [
        ("call_id", played.call.to_string(), "assessor"),
        ("programme_id", played.programme.to_string(), "auditor"),
        ("organisation_id", linden.to_string(), "viewer"),
    ];
    for (column, scope, role) in invited {
        let sql = format!(
            "insert into role_invitations (id, email, role, {column}, invited_by, invited_at)
             select gen_random_uuid(), 'invited@example.org', '{role}', '{scope}', id, now()
             from accounts where email = 'administrator@cogrant.example'"
        );
        world.database.execute(&sql).await;
    }
    let sql = format!(
        "insert into application_partners (id, application_id, invited_email, role, status, position,
            token_hash, invited_by, invited_at)
         select gen_random_uuid(), '{}', 'invited@example.org', 'partner', 'invited', 9, '{}', id, now()
         from accounts where email = 'linden@example.org'",
        played.applications["A01"],
        tokens::hash(SECRET)
    );
    world.database.execute(&sql).await;
}

pub type Ids = BTreeMap<String, String>;

/// An id for each name that stands in an address. Copies of the world have the same. Where one name
/// means different things, it stands here with the beginning of the address before it.
pub async fn ids(world: &World, played: &Played) -> Ids {
    let application = played.applications["A01"].to_string();
    let grant = played.grants["A01"].to_string();
    let linden = played.organisations["linden"].to_string();
    let of = |table: &str, column: &str, id: &str| {
        format!("select id from {table} where {column} = '{id}' order by id limit 1")
    };
    let account = |email: &str| format!("select id from accounts where email = '{email}'");
    let invitation = |column: &str| format!("select id from role_invitations where {column} is not null");
    let searched = [
        (
            "partner",
            of(
                "application_partners",
                "organisation_id is not null and role = 'partner' and application_id",
                &application,
            ),
        ),
        ("finding", of("eligibility_findings", "application_id", &application)),
        ("assignment", of("assignments", "application_id", &application)),
        ("proposal", "select id from award_proposals limit 1".to_owned()),
        ("tranche", of("tranches", "number = 2 and grant_id", &grant)),
        ("disbursement", of("disbursements", "grant_id", &grant)),
        ("session", "select coalesce((select id from sessions limit 1), gen_random_uuid())".to_owned()),
        ("letter", "select id from notices limit 1".to_owned()),
        ("/account token", "select gen_random_uuid()".to_owned()),
        ("document", of("application_documents", "application_id", &application)),
        ("/organisations document", of("organisation_documents", "organisation_id", &linden)),
        ("/programmes account", account("finance-2@cogrant.example")),
        ("/calls account", account("assessor-2@cogrant.example")),
        ("/organisations account", account("editor@example.org")),
        ("/programmes invitation", invitation("programme_id")),
        ("/calls invitation", invitation("call_id")),
        ("/organisations invitation", invitation("organisation_id")),
    ];
    let mut ids: Ids = [
        ("language", "sq".to_owned()),
        ("guide", "assessor".to_owned()),
        ("call", played.call.to_string()),
        ("programme", played.programme.to_string()),
        ("organisation", linden.clone()),
        ("application", application.clone()),
        ("grant", grant.clone()),
        ("secret", SECRET.to_owned()),
        ("/programmes role", "finance_officer".to_owned()),
        ("/calls role", "assessor".to_owned()),
        ("/organisations role", "editor".to_owned()),
    ]
    .map(|(name, id)| (name.to_owned(), id))
    .into();
    for (name, sql) in searched {
        let found = world.database.query(&sql).await.into_iter().next();
        ids.insert(name.to_owned(), found.unwrap_or_else(|| panic!("{name}: {sql}")));
    }
    ids
}

pub fn filled(path: &str, ids: &Ids) -> String {
    let mut filled = path.to_owned();
    for (name, id) in ids {
        if let Some((room, name)) = name.split_once(' ')
            && path.starts_with(room)
        {
            filled = filled.replace(&format!("{{{name}}}"), id);
        }
    }
    for (name, id) in ids {
        filled = filled.replace(&format!("{{{name}}}"), id);
    }
    assert!(!filled.contains('{'), "give {path} an id in permissions.rs");
    filled
}

/// Fields that make most forms whole, so that an answer tells of rights and not of empty fields.
fn form(path: &str, token: &str, organisation: &str, other_account: &str) -> Vec<(&'static str, String)> {
    let (role, kind) = match path.split('/').nth(1) {
        Some("programmes") => ("auditor", "other"),
        Some("organisations") => ("viewer", "registration_certificate"),
        _ => ("assessor", "memorandum"),
    };
    let fixed = [
        ("outcome", "pass"),
        ("reason", "Because the papers show it."),
        ("request", "Please send the signed memorandum."),
        ("bank_reference", "BANK-1"),
        ("paid_on", "2026-05-05"),
        ("note", "Please look again."),
        ("name", "Somebody"),
        ("capacity", "Director"),
        ("title", "Another title"),
        ("language", "en"),
        ("agreed", "yes"),
        ("declaration", "yes"),
        ("email", "somebody@example.org"),
        ("password", "a long sentence of words"),
        ("content_version", "1"),
        ("version", "1"),
    ];
    let mut fields: Vec<(&str, String)> = fixed.map(|(name, value)| (name, value.to_owned())).into();
    fields.extend([("role", role.to_owned()), ("kind", kind.to_owned())]);
    fields.extend([("token", token.to_owned()), ("organisation", organisation.to_owned())]);
    fields.push(("account", other_account.to_owned()));
    fields
}

struct Asker {
    visitor: Visitor,
    token: String,
    /// The organisation for which they ask.
    organisation: String,
    /// Somebody whom they name in a form.
    other_account: String,
}

async fn askers(world: &World, played: &Played) -> Vec<Asker> {
    let mut askers = Vec::new();
    let somebody = "select id from accounts where email = 'assessor-3@cogrant.example'";
    let somebody = world.database.query(somebody).await.remove(0);
    for (column, email) in COLUMNS {
        let added = ADDED.iter().any(|(name, _)| email.starts_with(&name.to_lowercase()));
        let visitor = match email {
            "" => world.visitor(),
            email if added => world.browser_with(email, crate::world::PASSWORD).await,
            email => world.browser_with(email, cast::PASSWORD).await,
        };
        let token = visitor.get(if email.is_empty() { "/sign-in" } else { "/account" }).await.token();
        let organisation = match column {
            "partner" => "river",
            "other" => "tall",
            _ => "linden",
        };
        let organisation = played.organisations[organisation].to_string();
        askers.push(Asker { visitor, token, organisation, other_account: somebody.clone() });
    }
    askers
}

/// The worlds in which acts are tried: whoever comes after somebody who has changed something finds
/// a new copy, so that the answer tells of rights and not of what the one before has done.
struct Trials<'a> {
    base: &'a World,
    world: World,
    changed: bool,
}

impl Trials<'_> {
    async fn post(&mut self, path: &str, address: &str, asker: &Asker) -> Page {
        if self.changed {
            let fresh = World::open_on(self.base.copy().await).await;
            std::mem::replace(&mut self.world, fresh).abandon().await;
            self.world.at(NOW);
        }
        if path == "/sign-in" {
            // Wrong passwords make the next one wait.
            let later = self.world.state.now() + chrono::TimeDelta::minutes(20);
            self.world.state.clock.move_to(later);
        }
        let url = format!("{}{address}", self.world.address);
        let fields = form(path, &asker.token, &asker.organisation, &asker.other_account);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = if WITH_FILE.contains(&path) {
            asker.visitor.post_file(&url, &fields, ("file", "paper.pdf", b"%PDF-1.4 a paper")).await
        } else {
            asker.visitor.post_elsewhere(&url, &fields).await
        };
        // Settings of one's own account stand in nobody's way, except that a session ends.
        let own = path == "/account/language" || path.starts_with("/sign-up");
        self.changed = meaning(&page) == "yes" && page.status == 303 && !own;
        page
    }
}

#[test]
fn every_route_answers_every_role_as_the_snapshot_says() {
    run(async {
        let played = played().await;
        let base = World::open_on(played.after_first_payments.clone_of_it().await).await;
        base.at(NOW);
        peopled(&base, played).await;
        let askers = askers(&base, played).await;
        let ids = ids(&base, played).await;
        let mut trials =
            Trials { base: &base, world: World::open_on(base.copy().await).await, changed: false };
        trials.world.at(NOW);
        let mut table = String::new();
        let names: String = COLUMNS.iter().map(|c| format!("{:<9}", c.0)).collect();
        writeln!(table, "{:<6} {:<75} {}", "", "", names.trim_end()).unwrap();
        let mut routes: Vec<(String, &'static str)> =
            app::routes().into_iter().map(|r| (r.method.to_string(), r.path)).collect();
        // Signing out comes last: browsers then lose their cookies.
        routes.sort_by_key(|(method, path)| (*path == "/sign-out", *path, method.clone()));
        for (method, path) in routes {
            let address = filled(path, &ids);
            let mut row = String::new();
            for asker in &askers {
                let page = if method == "POST" {
                    trials.post(path, &address, asker).await
                } else {
                    asker.visitor.get(&address).await
                };
                let means = meaning(&page);
                assert_ne!(means, "BROKEN", "{method} {address}: {} {}", page.status, page.text());
                write!(row, "{means:<9}").unwrap();
            }
            writeln!(table, "{method:<6} {path:<75} {}", row.trim_end()).unwrap();
        }
        trials.world.abandon().await;
        base.abandon().await;
        insta::assert_snapshot!("routes_and_roles", table);
    });
}
