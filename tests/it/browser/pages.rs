//! Every kind of person looks at the main pages of their work, on a phone and at a desk, in all
//! four languages by turns.

use cogrant::base::kernel::ids::{ApplicationId, CallId};
use cogrant::base::kernel::language::Language;
use cogrant::cycle::applications::actions::{self as applications, Invitee, Start};
use cogrant::demo::cast;
use thirtyfour::By;

use super::questions::{self, SEARCH};
use super::raw_keys::raw_keys;
use super::{Browser, Script};
use crate::permissions::possible_match;
use crate::world::{Played, STAGES, World, comes, played, run};

/// A red flag that waits for a second person.
const RED: &str = "00000000-0000-4000-8000-000000000001";

/// One flag of each kind, so that there is something to see.
async fn flags(world: &World, played: &Played) {
    let river = played.organisations["river"];
    let sql = format!(
        "insert into organisation_flags (id, organisation_id, colour, status, reason, raised_by, raised_at, expires_on)
         select f.id, '{river}', f.colour, f.status, f.reason, a.id, '2026-05-01T09:00:00Z', f.last
         from accounts a, (values ('{RED}'::uuid, 'red', 'escalated', 'The report of 2024 never came.', null),
            (gen_random_uuid(), 'yellow', 'in_force', 'Came late twice.', date '2027-03-01'),
            (gen_random_uuid(), 'observation', 'in_force', 'The office has moved.', date '2026-06-01')
         ) as f (id, colour, status, reason, last) where a.email = 'manager@cogrant.example'"
    );
    world.database.execute(&sql).await;
}

struct Tour {
    browser: Browser,
    seen: usize,
}

impl Tour {
    async fn come_in(&self, email: &str) {
        self.browser.driver.delete_all_cookies().await.unwrap();
        self.browser.go("/sign-in").await;
        self.browser.fill("email", email).await;
        self.browser.fill("password", cast::PASSWORD).await;
        self.browser.find("main form button").await.click().await.unwrap();
        // The click comes back before the next page does.
        let is_in = async || self.browser.path().await != "/sign-in";
        assert!(comes(is_in).await, "{email} cannot come in: {}", self.browser.text().await);
    }

    /// Looks at one page in the language whose turn it is, or in all of them where EVERY_LANGUAGE is set.
    async fn see(&mut self, name: &str, path: &str) {
        if std::env::var_os("EVERY_LANGUAGE").is_some() {
            for language in Language::ALL {
                self.see_in(*language, name, path).await;
            }
        } else {
            self.see_in(Language::ALL[self.seen % Language::ALL.len()], name, path).await;
        }
        self.seen += 1;
    }

    async fn see_in(&mut self, language: Language, name: &str, path: &str) {
        let tag = language.to_string();
        self.browser.go(&format!("/language/{tag}?back={path}")).await;
        let driver = &self.browser.driver;
        let text = self.browser.find("body").await.text().await.unwrap();
        let title = driver.title().await.unwrap();
        let mut wrong = Vec::new();
        if self.browser.path().await != path.split('?').next().unwrap() {
            wrong.push(format!("leads to {}", self.browser.path().await));
        }
        let language = self.browser.find("html").await.attr("lang").await.unwrap().unwrap_or_default();
        if language != tag {
            wrong.push(format!("is in {language}"));
        }
        let headings = driver.find_all(By::Css("h1")).await.unwrap().len();
        if headings != 1 {
            wrong.push(format!("has {headings} first headings"));
        }
        if title.trim_end_matches("cogrant").trim_end_matches([' ', '–']).is_empty() {
            wrong.push("has no title".to_owned());
        }
        wrong.extend(raw_keys(&format!("{title}\n{text}")).into_iter().map(|key| format!("shows {key}")));
        wrong.extend(self.browser.faults(&format!("{:02}-{name}-{tag}", self.seen)).await);
        self.browser
            .is_wrong(wrong.into_iter().map(|what| format!("{path} as {name}, {tag}: {what}")).collect());
    }
}

/// A second call, like the one that was played, with another status and a deadline to come.
pub async fn another_call(world: &World, played: &Played, reference: &str, status: &str) -> CallId {
    let id = CallId::new();
    let changed = serde_json::json!({
        "id": id, "reference": reference, "status": status, "deadline": "2027-03-01T16:00:00Z",
        "published_at": (status == "published").then_some("2026-12-01T09:00:00Z"),
        "closed_at": null, "decided_at": null,
    });
    world
        .database
        .execute(&format!(
            "insert into calls select (jsonb_populate_record(c, '{changed}')).* from calls c where id = '{}'",
            played.call
        ))
        .await;
    id
}

/// An application that is still being written, with a partner asked.
pub async fn a_draft(world: &World, played: &Played, call: CallId) -> ApplicationId {
    let leader = world.again("linden@example.org").await;
    let start = Start {
        organisation: played.organisations["linden"],
        title: "Orchards on both banks".into(),
        language: Language::English,
    };
    let id = applications::start(&world.state, &leader, call, start).await.unwrap();
    let river = played.organisations["river"];
    applications::invite(&world.state, &leader, id, Invitee::Organisation(river)).await.unwrap();
    id
}

#[test]
fn everybody_looks_at_the_pages_of_their_work_on_a_phone_and_at_a_desk() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        world.at("2026-12-20T10:00:00Z");
        let Some(browser) = Browser::open(&world.address, Script::Off).await else {
            return world.abandon().await;
        };
        let open = another_call(&world, played, "JOINT-OPEN", "published").await;
        let draft_call = another_call(&world, played, "JOINT-DRAFT", "draft").await;
        let draft = a_draft(&world, played, open).await;
        flags(&world, played).await;
        questions::lay_out(&world, open, played.organisations["linden"]).await;
        possible_match(&world, &played.organisations["river"].to_string()).await;
        let mut tour = Tour { browser, seen: 0 };
        strangers(&mut tour, played, open).await;
        applicants(&mut tour, played, open, draft).await;
        staff(&mut tour, played, open, draft_call).await;
        panel(&mut tour, &world, played).await;
        overseers(&mut tour, played).await;
        panel_at_work(&mut tour, &world, played).await;
        tour.browser.close().await;
        world.abandon().await;
    });
}

async fn strangers(tour: &mut Tour, played: &Played, open: CallId) {
    tour.see("home", "/").await;
    tour.see("sign-in", "/sign-in").await;
    tour.see("password-reset", "/password-reset/new").await;
    tour.see("calls", "/calls").await;
    tour.see("call-open", &format!("/calls/{open}")).await;
    tour.see("questions", &format!("/calls/{open}/questions")).await;
    tour.see("partners", "/partners").await;
    tour.see("partner-search", &format!("/partners/{SEARCH}")).await;
    tour.see("call-past", &format!("/calls/{}", played.call)).await;
    // The pages that anybody may read, each in every language.
    for page in ["/help", "/help/organisation", "/help/auditor", "/decisions", "/awards"] {
        for _ in Language::ALL {
            tour.see(&page.trim_start_matches('/').replace('/', "-"), page).await;
        }
    }
    for guide in ["officer", "assessor", "chair", "manager", "finance"] {
        tour.see(&format!("help-{guide}"), &format!("/help/{guide}")).await;
    }
}

async fn applicants(tour: &mut Tour, played: &Played, open: CallId, draft: ApplicationId) {
    tour.come_in("linden@example.org").await;
    let linden = played.organisations["linden"];
    tour.see("home-signed-in", "/").await;
    tour.see("account", "/account").await;
    tour.see("organisations", "/organisations").await;
    tour.see("questions-own", &format!("/calls/{open}/questions")).await;
    for page in ["", "/profile", "/members", "/communities", "/turnovers", "/partner-search"] {
        let name = format!("organisation{}", page.replace('/', "-"));
        tour.see(&name, &format!("/organisations/{linden}{page}")).await;
    }
    tour.see("organisation-new", "/organisations/new").await;
    tour.see("applications", "/applications").await;
    tour.see("application-new", &format!("/calls/{open}/applications/new")).await;
    for page in [
        "",
        "/partners",
        "/partners?q=river",
        "/parts/common",
        &format!("/parts/{linden}"),
        &format!("/budget/{linden}"),
        "/budget",
        "/documents",
        "/consent",
        "/check",
        "/text",
        "/withdrawal",
        "/history",
        "/shares",
    ] {
        let name = page.split('?').next().unwrap().replace('/', "-").replace(&linden.to_string(), "own");
        tour.see(&format!("draft{name}"), &format!("/applications/{draft}{page}")).await;
    }
    let sent = played.applications["A01"];
    for page in ["", "/text", "/receipt", "/eligibility"] {
        tour.see(&format!("sent{}", page.replace('/', "-")), &format!("/applications/{sent}{page}")).await;
    }
    tour.see("grants", "/grants").await;
    let grant = played.grants["A01"];
    for page in ["", "/report", "/disbursements"] {
        tour.see(&format!("grant{}", page.replace('/', "-")), &format!("/grants/{grant}{page}")).await;
    }
    tour.come_in("river@example.org").await;
    tour.see("partner-applications", "/applications").await;
}

async fn staff(tour: &mut Tour, played: &Played, open: CallId, draft: CallId) {
    let (programme, call) = (played.programme, played.call);
    tour.come_in(cast::email_of("programme manager")).await;
    tour.see("programmes", "/programmes").await;
    tour.see("programme", &format!("/programmes/{programme}")).await;
    tour.see("programme-staff", &format!("/programmes/{programme}/staff")).await;
    tour.see("management", &format!("/calls/{call}/management")).await;
    tour.see("progress", &format!("/calls/{call}/progress")).await;
    tour.see("manager-home", "/").await;
    tour.see("management-open", &format!("/calls/{open}/management")).await;
    tour.see("management-draft", &format!("/calls/{draft}/management")).await;
    tour.see("call-draft-form", &format!("/calls/{draft}/draft")).await;
    for page in [
        "/form/draft",
        "/form/draft/headings?begin=annex_b",
        "/form/draft/questions/new?section=common&kind=table",
        "/form/draft/questions/new?standard=work_plan",
        "/form/preview",
        "/rules",
        "/rehearsal",
    ] {
        let name = page.split('?').next().unwrap().replace('/', "-");
        tour.see(&format!("call{name}"), &format!("/calls/{draft}{page}")).await;
    }
    tour.see("call-form", &format!("/calls/{open}/form")).await;
    tour.see("call-new", &format!("/programmes/{programme}/calls/new")).await;
    tour.see("corrigendum", &format!("/calls/{open}/corrigenda/new")).await;
    tour.see("awards", &format!("/calls/{call}/awards")).await;
    tour.come_in(cast::email_of("grants officer")).await;
    tour.see("eligibility-list", &format!("/calls/{call}/eligibility")).await;
    tour.see("eligibility-a06", &format!("/applications/{}/eligibility", played.applications["A06"])).await;
    tour.see("officer-application", &format!("/applications/{}", played.applications["A02"])).await;
    tour.see("officer-organisations", "/organisations").await;
    let river = played.organisations["river"];
    tour.see("officer-organisation", &format!("/organisations/{river}")).await;
    tour.see("officer-flags", &format!("/organisations/{river}/flags")).await;
    tour.see("officer-flag", &format!("/flags/{RED}")).await;
    tour.see("officer-questions", &format!("/calls/{open}/questions/queue")).await;
    tour.see("officer-question", &format!("/questions/{}", questions::OPEN)).await;
    tour.see("officer-sanctions", "/sanctions").await;
    tour.see("officer-match", &format!("/sanctions/{}", uuid::Uuid::from_u128(15))).await;
    tour.see("officer-drafts", &format!("/calls/{open}/drafts")).await;
    tour.see("officer-late", &format!("/calls/{call}/late-arrivals/new")).await;
    tour.see("officer-report", &format!("/grants/{}/report", played.grants["A02"])).await;
    tour.come_in(cast::email_of("finance officer")).await;
    tour.see("finance-queue", &format!("/programmes/{programme}/disbursements")).await;
    tour.see("finance-grant", &format!("/grants/{}/disbursements", played.grants["A02"])).await;
    tour.come_in(cast::email_of("approver")).await;
    tour.see("approver-awards", &format!("/calls/{call}/awards")).await;
    tour.see("approver-payments", &format!("/grants/{}/disbursements", played.grants["A01"])).await;
}

async fn panel(tour: &mut Tour, world: &World, played: &Played) {
    let call = played.call;
    tour.come_in(cast::email_of("panel chair")).await;
    tour.see("chair-reviews", "/reviews").await;
    tour.see("panel", &format!("/calls/{call}/panel")).await;
    tour.see("ranking", &format!("/calls/{call}/ranking")).await;
    tour.come_in("assessor-1@cogrant.example").await;
    tour.see("reviews", "/reviews").await;
    tour.see("conflicts", &format!("/calls/{call}/conflicts")).await;
    let own = "select s.id from assignments s join accounts a on a.id = s.account_id
        where a.email = 'assessor-1@cogrant.example' and s.released_at is null limit 1";
    let sheet = world.database.query(own).await;
    tour.see("assessment", &format!("/assignments/{}", sheet[0])).await;
}

/// The same panel while it sits: sheets are open, and there is a deadline for them.
async fn panel_at_work(tour: &mut Tour, world: &World, played: &Played) {
    for (_, sql) in &STAGES[2..=4] {
        world.database.stage(sql).await;
    }
    let call = played.call;
    let deadline = format!(
        "insert into assessment_deadlines select '{call}', '2026-12-22T17:00:00Z', id, now() from accounts limit 1"
    );
    world.database.execute(&deadline).await;
    tour.come_in("assessor-1@cogrant.example").await;
    tour.see("home-assessor", "/").await;
    tour.see("reviews-open", "/reviews").await;
    let own = "select s.id from assignments s join accounts a on a.id = s.account_id
        where a.email = 'assessor-1@cogrant.example' and s.released_at is null limit 1";
    let sheet = world.database.query(own).await;
    tour.see("assessment-open", &format!("/assignments/{}", sheet[0])).await;
    tour.come_in(cast::email_of("panel chair")).await;
    tour.see("panel-open", &format!("/calls/{call}/panel")).await;
    tour.see("home-chair", "/").await;
    tour.come_in(cast::email_of("programme manager")).await;
    tour.see("progress-panel-open", &format!("/calls/{call}/progress")).await;
}

async fn overseers(tour: &mut Tour, played: &Played) {
    let programme = played.programme;
    tour.come_in(cast::email_of("auditor")).await;
    tour.see("log", &format!("/programmes/{programme}/log")).await;
    tour.see("auditor-queue", &format!("/programmes/{programme}/disbursements")).await;
    tour.see("auditor-grant", &format!("/grants/{}", played.grants["A02"])).await;
    tour.come_in(cast::email_of("system administrator")).await;
    tour.see("administration", "/administration").await;
    tour.see("administration-place", "/administration/places").await;
    tour.see("administration-programmes", "/programmes").await;
    tour.see("not-found", "/applications/nothing-here").await;
}

/// What a page of many rows is called, who looks at it, and where it is.
fn lists(played: &Played) -> [(&'static str, &'static str, String); 15] {
    let (call, programme) = (played.call, played.programme);
    let (officer, chair) = (cast::email_of("grants officer"), cast::email_of("panel chair"));
    let (manager, lead) = (cast::email_of("programme manager"), "linden@example.org");
    [
        ("lead-home", lead, "/".to_owned()),
        ("lead-applications", lead, "/applications".to_owned()),
        ("lead-application", lead, format!("/applications/{}", played.applications["A01"])),
        ("lead-text", lead, format!("/applications/{}/text", played.applications["A01"])),
        ("lead-grants", lead, "/grants".to_owned()),
        ("lead-organisations", lead, "/organisations".to_owned()),
        ("calls", lead, "/calls".to_owned()),
        ("eligibility", officer, format!("/calls/{call}/eligibility")),
        ("register", officer, "/organisations".to_owned()),
        ("log", officer, format!("/programmes/{programme}/log")),
        ("panel", chair, format!("/calls/{call}/panel")),
        ("ranking", chair, format!("/calls/{call}/ranking")),
        ("awards", manager, format!("/calls/{call}/awards")),
        ("progress", manager, format!("/calls/{call}/progress")),
        ("payments", manager, format!("/programmes/{programme}/disbursements")),
    ]
}

#[test]
fn three_hundred_rows_with_the_longest_texts_fit_every_screen() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at("2026-05-05T10:00:00Z");
        world.crowd(played).await;
        let Some(browser) = Browser::open(&world.address, Script::Off).await else {
            return world.abandon().await;
        };
        let mut tour = Tour { browser, seen: 0 };
        let mut who = "";
        for (name, email, path) in lists(played) {
            if email != who {
                tour.come_in(email).await;
                who = email;
            }
            tour.see(&format!("many-{name}"), &path).await;
        }
        tour.browser.close().await;
        world.abandon().await;
    });
}

#[test]
fn pages_of_an_empty_house_say_what_is_missing() {
    run(async {
        let world = World::open().await;
        let root = world.system_administrator().await;
        let ana = world.person("Ana", Language::Albanian).await;
        let Some(browser) = Browser::open(&world.address, Script::Off).await else {
            return world.abandon().await;
        };
        let mut tour = Tour { browser, seen: 0 };
        for (email, pages) in [
            ("", ["/", "/calls", "/awards", "/help"].as_slice()),
            (
                ana.email.as_str(),
                &["/", "/applications", "/grants", "/organisations", "/reviews", "/account"],
            ),
            (root.email.as_str(), &["/", "/administration", "/programmes", "/organisations"]),
        ] {
            if !email.is_empty() {
                tour.browser.sign_in(email, crate::world::PASSWORD).await;
            }
            for page in pages {
                let name = format!("empty{}", page.replace('/', "-"));
                tour.see(&name, page).await;
            }
        }
        tour.browser.close().await;
        world.any_letters().await;
        world.close().await;
    });
}
