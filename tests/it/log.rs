//! The log of a programme: every act in words, in every language, and nobody's community.

use std::collections::BTreeSet;
use std::path::Path;

use cogrant::base::audit::{self, Act};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::phrase::Phrase;
use cogrant::demo::scenario::Scenario;
use cogrant::people::accounts::Role;
use cogrant::web::words::{knows, say};

use crate::calls::office::Office;
use crate::world::{Page, Visitor, World, played, run};

/// What looks like an act in the source and is none: lines of the ledger, a file. Jobs of the worker say
/// themselves what they are called.
const NO_ACTS: [&str; 3] = ["awards.commit", "awards.release", "accounts.json"];

/// Every text `room.verb` of the source.
fn acts() -> BTreeSet<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                found.extend(source.split('"').filter(|text| is_act(text)).map(str::to_owned));
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let jobs = cogrant::app::jobs();
    let is_job = |act: &str| jobs.iter().any(|job| job.name == act);
    found.into_iter().filter(|act| !NO_ACTS.contains(&act.as_str()) && !is_job(act)).collect()
}

fn is_act(text: &str) -> bool {
    const ROOMS: [&str; 18] = [
        "accounts",
        "applications",
        "attachments",
        "awards",
        "calls",
        "clarifications",
        "demo",
        "disbursements",
        "eligibility",
        "flags",
        "organisations",
        "places",
        "programmes",
        "reports",
        "reviews",
        "sanctions",
        "searches",
        "ledger",
    ];
    text.split_once('.').is_some_and(|(room, verb)| {
        ROOMS.contains(&room) && !verb.is_empty() && verb.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    })
}

fn key_of(act: &str) -> String {
    format!("log-act-{}", act.replace(['.', '_'], "-"))
}

#[test]
fn every_act_has_a_text_of_its_own_in_every_language() {
    let acts = acts();
    for act in ["awards.approve", "eligibility.override", "accounts.give_role", "organisations.send_back"] {
        assert!(acts.contains(act), "{act} was not found in the source");
    }
    let unworded: Vec<_> = acts.iter().filter(|act| !knows(&key_of(act))).collect();
    assert!(unworded.is_empty(), "give these acts words in locales/*/log.ftl: {unworded:?}");
    for language in [Language::English, Language::Albanian, Language::SerbianCyrillic] {
        let said: BTreeSet<String> = acts.iter().map(|a| say(language, &Phrase::new(key_of(a)))).collect();
        assert_eq!(said.len(), acts.len(), "{language} says the same of two acts");
    }
    let source = include_str!("../../src/web/locales/en/log.ftl");
    let worded = source.lines().filter_map(|l| l.strip_prefix("log-act-")?.split_once(" =").map(|l| l.0));
    let known: BTreeSet<String> = acts.iter().map(|act| act.replace(['.', '_'], "-")).collect();
    let gone: Vec<_> = worded.filter(|act| !known.contains(*act)).collect();
    assert!(gone.is_empty(), "nothing does these acts any more: {gone:?}");
}

/// All pages of a programme's log in one language.
async fn whole_log(reader: &Visitor, programme: &str, language: &str) -> Vec<Page> {
    reader.get(&format!("/language/{language}")).await;
    let mut pages = vec![reader.get(&format!("/programmes/{programme}/log")).await];
    while let Some(next) = pages.last().unwrap().attribute("main .actions a", "href") {
        pages.push(reader.get(&next).await);
    }
    pages
}

fn text_of(pages: &[Page]) -> String {
    pages.iter().map(Page::text).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_programme_s_log_is_read_in_words_and_never_names_a_community() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        let reader = world.browser_with("auditor@cogrant.example", cogrant::demo::cast::PASSWORD).await;
        let programme = played.programme.to_string();
        let communities = Scenario::a().unwrap().communities;
        let acts = acts();
        for (language, code) in [
            (Language::English, "en"),
            (Language::Albanian, "sq"),
            (Language::SerbianCyrillic, "sr-Cyrl"),
            (Language::SerbianLatin, "sr-Latn"),
        ] {
            let text = text_of(&whole_log(&reader, &programme, code).await);
            for heading in ["awards.approve", "disbursements.pay", "eligibility.decide", "accounts.give_role"]
            {
                let heading = say(language, &Phrase::new(key_of(heading)));
                assert!(text.contains(&heading), "{language} lacks {heading}");
            }
            for raw in ["{", "}", "\"", "null", "log-", "_id"] {
                assert!(!text.contains(raw), "{language} shows {raw}");
            }
            let words: Vec<&str> =
                text.split(|c: char| !(c.is_alphanumeric() || "-._".contains(c))).collect();
            let raw: Vec<_> =
                words.iter().filter(|w| w.parse::<uuid::Uuid>().is_ok() || acts.contains(**w)).collect();
            assert!(raw.is_empty(), "{language} shows {raw:?}");
            for community in &communities {
                let name = community.names().in_language(language);
                let told = words.iter().any(|word| word.eq_ignore_ascii_case(&name));
                assert!(!told, "{language} names {name}");
            }
        }
        world.abandon().await;
    });
}

#[test]
fn the_facts_of_an_act_are_labelled_and_worded() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        let reader = world.browser_with("manager@cogrant.example", cogrant::demo::cast::PASSWORD).await;
        let programme = played.programme.to_string();
        let english = facts_of(&whole_log(&reader, &programme, "en").await);
        for (label, value) in [
            ("Who", "Mira Field"),
            ("Proposed by", "Mira Field"),
            ("Role", "programme manager"),
            ("Rule", "R11 Different communities together"),
            ("Envelope", "EUR 45,000.00"),
        ] {
            assert!(english.contains(&(label.to_owned(), value.to_owned())), "no {label}: {value}");
        }
        let serbian = text_of(&whole_log(&reader, &programme, "sr-Cyrl").await);
        assert!(serbian.contains("45.000,00 EUR") && serbian.contains("27. марта 2026."), "{serbian}");
        world.abandon().await;
    });
}

/// Every fact of these pages with its label.
fn facts_of(pages: &[Page]) -> Vec<(String, String)> {
    pages.iter().flat_map(|page| page.all("dt").into_iter().zip(page.all("dd"))).collect()
}

/// An entry may hold more than it should: the log shows only what it was told to show.
#[test]
fn what_nobody_listed_is_not_shown() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let call = office.draft(&world).await;
        let secret = serde_json::json!({
            "communities": ["hidden-community"], "declaration": { "declared": ["hidden-community"] },
            "reason": "A reason to read",
        });
        let act = Act::new("calls.change", "call", call).in_call(call).with(secret);
        let mut conn = world.state.db.conn().await.unwrap();
        audit::record(&mut conn, &office.manager.actor(), act, world.state.now()).await.unwrap();
        let browser = world.browser_of(&office.manager).await;
        let page = browser.get(&format!("/programmes/{}/log", office.programme)).await;
        assert!(page.text().contains("A reason to read"), "{}", page.text());
        assert!(!page.html.contains("hidden-community"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn roles_given_and_taken_in_a_programme_or_panel_stand_in_its_log() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let officer = office.hires(&world, "Olga", Role::GrantsOfficer).await;
        let call = office.draft(&world).await;
        let ana = world.browser_of(&office.manager).await;
        let staff = format!("/programmes/{}/staff", office.programme);
        let panel = format!("/calls/{call}/management");
        let members = format!("/calls/{call}/panel-members");

        let taken = format!("{staff}/{}/roles/grants_officer/removal", officer.account);
        assert_eq!(ana.fill(&staff, &taken, &[]).await.status, 303);
        let invited = [("email", "new@example.org"), ("role", "auditor")];
        assert_eq!(ana.fill(&staff, &staff, &invited).await.status, 303);
        let page = ana.get(&staff).await;
        let withdrawal = page
            .html
            .split('"')
            .find(|text| text.starts_with(&format!("/programmes/{}/invitations/", office.programme)))
            .unwrap()
            .to_owned();
        assert_eq!(ana.fill(&staff, &withdrawal, &[]).await.status, 303);
        let chair = world.person("Chair", Language::English).await;
        let named = [("email", chair.email.as_str()), ("role", "panel_chair")];
        assert_eq!(ana.fill(&panel, &members, &named).await.status, 303);
        let away = format!("{members}/{}/roles/panel_chair/removal", chair.account);
        assert_eq!(ana.fill(&panel, &away, &[]).await.status, 303);

        let log = ana.get(&format!("/programmes/{}/log", office.programme)).await.text();
        let told = |heading: &str, who: &str, role: &str| {
            log.split(heading).skip(1).any(|entry| {
                let entry: String = entry.chars().take(300).collect();
                entry.contains(who) && entry.contains(role)
            })
        };
        for (heading, who, role) in [
            ("Role given", "Olga", "grants officer"),
            ("Role taken away", "Olga", "grants officer"),
            ("Person invited to a role", "new@example.org", "auditor"),
            ("Invitation withdrawn", "new@example.org", "auditor"),
            ("Role given", "Chair", "panel chair"),
            ("Role taken away", "Chair", "panel chair"),
        ] {
            assert!(told(heading, who, role), "{heading}, {who}, {role}: {log}");
        }
        world.any_letters().await;
        world.close().await;
    });
}
