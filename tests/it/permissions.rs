//! Every address of the service, asked as every role. The snapshot is read line by line before it is
//! accepted: a new route fails until it says who may use it.

mod ids;
mod programs;
mod things;
mod unseen;

use std::fmt::Write;

use cogrant::app;
use cogrant::base::audit::Actor;
use cogrant::base::kernel::language::Language;
use cogrant::demo::cast;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, tokens};

pub use self::ids::{Ids, filled, ids};
pub use self::things::possible_match;
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
pub const WITH_FILE: [&str; 5] = [
    "/applications/{application}/parts/{part}/files/{question}",
    "/applications/{application}/cure",
    "/applications/{application}/budget/{organisation}/sheet",
    "/applications/{application}/documents",
    "/organisations/{organisation}/documents",
];

/// The field of the file in such a form, on a page.
pub fn file_field(path: &str) -> &'static str {
    if path.contains("{question}") { "file-q_4" } else { "file" }
}

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
    possible_match(world, &linden.to_string()).await;
}

/// Fields that make most forms whole, so that an answer tells of rights and not of empty fields.
fn form(path: &str, token: &str, organisation: &str, other_account: &str) -> Vec<(&'static str, String)> {
    let outcome = if path.starts_with("/sanctions") { "cleared" } else { "pass" };
    let (role, kind) = match path.split('/').nth(1) {
        Some("programmes") => ("auditor", "other"),
        Some("organisations") => ("viewer", "registration_certificate"),
        _ => ("assessor", "memorandum"),
    };
    let fixed = [
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
    fields.extend([("role", role.to_owned()), ("kind", kind.to_owned()), ("outcome", outcome.to_owned())]);
    fields.extend([("token", token.to_owned()), ("organisation", organisation.to_owned())]);
    fields.push(("account", other_account.to_owned()));
    fields
}

/// Somebody who asks, at one face of the service.
struct Asker<F> {
    face: F,
    /// The organisation for which they ask.
    organisation: String,
    /// Somebody whom they name in a form.
    other_account: String,
}

/// One asker for each column; `at` lets somebody in by their address, none being a stranger.
async fn askers<F>(
    world: &World,
    played: &Played,
    at: impl AsyncFn(Option<&'static str>) -> F,
) -> Vec<Asker<F>> {
    let somebody = "select id from accounts where email = 'assessor-3@cogrant.example'";
    let other_account = world.database.query(somebody).await.remove(0);
    let mut askers = Vec::new();
    for (column, email) in COLUMNS {
        let face = at(Some(email).filter(|email| !email.is_empty())).await;
        let organisation = match column {
            "partner" => "river",
            "other" => "tall",
            _ => "linden",
        };
        let organisation = played.organisations[organisation].to_string();
        askers.push(Asker { face, organisation, other_account: other_account.clone() });
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

impl<'a> Trials<'a> {
    async fn of(base: &'a World) -> Self {
        let world = World::open_on(base.copy().await).await;
        world.at(NOW);
        Self { base, world, changed: false }
    }

    /// The world for the next one.
    async fn next(&mut self) -> &World {
        if self.changed {
            let fresh = World::open_on(self.base.copy().await).await;
            std::mem::replace(&mut self.world, fresh).abandon().await;
            self.world.at(NOW);
            self.changed = false;
        }
        &self.world
    }
}

/// The played world with everybody in it, to be copied.
async fn base(played: &Played) -> World {
    let base = World::open_on(played.after_first_payments.clone_of_it().await).await;
    base.at(NOW);
    peopled(&base, played).await;
    base
}

/// What each address means to each who asks: a row for one, a column for the other.
struct Table(String);

impl Table {
    fn new() -> Self {
        let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        let mut table = Self(String::new());
        table.row("", "", &names);
        table
    }

    fn row(&mut self, method: &str, path: &str, cells: &[&str]) {
        let cells: String = cells.iter().map(|cell| format!("{cell:<9}")).collect();
        writeln!(self.0, "{method:<6} {path:<75} {}", cells.trim_end()).unwrap();
    }
}

/// A browser that is let in, and the token of its forms.
struct Browser {
    visitor: Visitor,
    token: String,
}

async fn browser(world: &World, email: Option<&str>) -> Browser {
    let added = |email: &str| ADDED.iter().any(|(name, _)| email.starts_with(&name.to_lowercase()));
    let visitor = match email {
        None => world.visitor(),
        Some(email) if added(email) => world.browser_with(email, crate::world::PASSWORD).await,
        Some(email) => world.browser_with(email, cast::PASSWORD).await,
    };
    let token = visitor.get(if email.is_none() { "/sign-in" } else { "/account" }).await.token();
    Browser { visitor, token }
}

async fn post(trials: &mut Trials<'_>, path: &str, address: &str, asker: &Asker<Browser>) -> Page {
    let world = trials.next().await;
    if path == "/sign-in" {
        // Wrong passwords make the next one wait.
        world.state.clock.move_to(world.state.now() + chrono::TimeDelta::minutes(20));
    }
    let url = format!("{}{address}", world.address);
    let Browser { visitor, token } = &asker.face;
    let fields = form(path, token, &asker.organisation, &asker.other_account);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = if WITH_FILE.contains(&path) {
        visitor.post_file(&url, &fields, (file_field(path), "paper.pdf", b"%PDF-1.4 a paper")).await
    } else {
        visitor.post_elsewhere(&url, &fields).await
    };
    // Settings of one's own account stand in nobody's way, except that a session ends.
    let own = path == "/account/language" || path.starts_with("/sign-up");
    trials.changed = meaning(&page) == "yes" && page.status == 303 && !own;
    page
}

#[test]
fn every_route_answers_every_role_as_the_snapshot_says() {
    run(async {
        let played = played().await;
        let base = base(played).await;
        let askers = askers(&base, played, async |email| browser(&base, email).await).await;
        let ids = ids(&base, played).await;
        let mut trials = Trials::of(&base).await;
        let mut table = Table::new();
        let mut routes: Vec<(String, &'static str)> =
            app::routes().into_iter().map(|r| (r.method.to_string(), r.path)).collect();
        // Signing out comes last: browsers then lose their cookies.
        routes.sort_by_key(|(method, path)| (*path == "/sign-out", *path, method.clone()));
        for (method, path) in routes {
            let address = filled(path, &ids);
            let mut row = Vec::new();
            for asker in &askers {
                let page = if method == "POST" {
                    post(&mut trials, path, &address, asker).await
                } else {
                    asker.face.visitor.get(&address).await
                };
                let means = meaning(&page);
                assert_ne!(means, "BROKEN", "{method} {address}: {} {}", page.status, page.text());
                row.push(means);
            }
            table.row(&method, path, &row);
        }
        trials.world.abandon().await;
        base.abandon().await;
        insta::assert_snapshot!("routes_and_roles", table.0);
    });
}
