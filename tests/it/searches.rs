//! Organisations that look for partners: found by place, theme and language, written to without an address, and
//! never by community.

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::PartnerSearchId;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::{Role, SignedIn};
use cogrant::people::searches::NewSearch;
use cogrant::people::searches::actions::{publish, renew, withdraw, write};
use serde_json::json;

use crate::applications::scene::{Member, Scene, keys};
use crate::world::program::Program;
use crate::world::run;

fn search(wanted: &str, themes: &[&str], place: &str, languages: &[Language]) -> NewSearch {
    NewSearch {
        wanted: Translated::of(Language::English, wanted),
        themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
        places: vec![place.to_owned()],
        languages: languages.to_vec(),
        expires_on: None,
    }
}

async fn looks(scene: &Scene, member: &Member, wanted: &str, theme: &str, place: &str) -> PartnerSearchId {
    let new = search(wanted, &[theme], place, &[Language::English]);
    publish(&scene.world.state, &member.who, member.organisation, 0, new).await.unwrap()
}

#[test]
fn an_organisation_says_for_everybody_that_it_looks_for_a_partner_and_is_written_to_without_an_address() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let linden = scene.member("Linden").await;
        let bora = world.person("Bora", Language::English).await;
        let own = format!("/organisations/{}/partner-search", linden.organisation);

        let browser = world.browser_of(&linden.who).await;
        let profile = browser.get(&format!("/organisations/{}", linden.organisation)).await;
        assert!(profile.attributes("main a", "href").contains(&own), "its own page leads there");
        let form = browser.get(&own).await;
        let empty = browser.send(&form, &own, &[("version", "0")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.text().contains("Say in at least one language whom you look for."), "{}", empty.text());
        let typed = [
            ("version", "0"),
            ("wanted-en", "Somebody who plants trees."),
            ("wanted-sr-Cyrl", "Неко ко сади дрвеће."),
            ("themes", "Parks, млади"),
            ("places", "north"),
            ("languages", "en"),
            ("languages", "sq"),
        ];
        let done = browser.send(&form, &own, &typed).await;
        let page = done.location.clone().unwrap_or_else(|| panic!("{}", done.text()));

        let stranger = world.visitor();
        let list = stranger.get("/partners").await;
        assert!(list.text().contains("Linden") && list.text().contains("Somebody who plants trees."));
        stranger.get("/language/sr-Latn").await;
        let shown = stranger.get(&page).await;
        assert!(shown.text().contains("Neko ko sadi drveće."), "{}", shown.text());
        for address in ["linden@example.org", "o@example.org", "mailto"] {
            assert!(!shown.html.contains(address) && !list.html.contains(address), "{address} is shown");
        }

        let reader = world.browser_of(&bora).await;
        let shown = reader.get(&page).await;
        let messages = format!("{page}/messages");
        let sent = reader.send(&shown, &messages, &[("message", "We have a nursery.")]).await;
        assert_eq!(sent.location.as_deref(), Some(page.as_str()), "{}", sent.text());
        let letters = world.letters("linden@example.org").await;
        let letter = letters.last().unwrap();
        assert_eq!(letter.subject, "Bora writes to Linden");
        assert!(letter.body.contains("We have a nursery.") && letter.body.contains("bora@example.org"));
        let again = reader.send(&shown, &messages, &[("message", "Hello?")]).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("within the last day") && again.text().contains("Hello?"));

        // Ninety days, the last one too; then nobody sees it until it is renewed.
        world.at("2026-05-02T21:59:59Z");
        assert_eq!(stranger.get(&page).await.status, 200);
        world.at("2026-05-02T22:00:00Z");
        assert_eq!(stranger.get(&page).await.status, 404);
        assert!(!stranger.get("/partners").await.html.contains("Linden"));
        renew(&world.state, &linden.who, linden.organisation).await.unwrap();
        assert_eq!(stranger.get(&page).await.status, 200);
        withdraw(&world.state, &linden.who, linden.organisation).await.unwrap();
        assert_eq!(stranger.get(&page).await.status, 404);
        assert_eq!(
            keys(withdraw(&world.state, &linden.who, linden.organisation).await),
            ["searches-nothing-published"]
        );
        scene.close().await;
    });
}

#[test]
fn only_who_writes_for_a_verified_organisation_publishes_and_what_is_barred_or_merged_is_not_shown() {
    run(async {
        let scene = Scene::open().await;
        let (world, state) = (&scene.world, &scene.world.state);
        let (linden, river) = (scene.member("Linden").await, scene.member("River").await);
        let vera = scene.colleague("Vera", linden.organisation, &[Role::Viewer]).await;
        let new = || search("Trees.", &["parks"], "north", &[Language::English]);
        let publishes = async |who: &SignedIn| publish(state, who, linden.organisation, 0, new()).await;
        assert!(matches!(publishes(&vera).await, Err(AppError::Forbidden(_))));
        assert!(matches!(publishes(&river.who).await, Err(AppError::NotFound)));
        let standing = async |standing: &str, reason: &str| {
            let (id, into) = (linden.organisation, river.organisation);
            let merged = if standing == "merged" { format!("'{into}'") } else { "null".into() };
            let sql = format!(
                "update organisations set standing = '{standing}', standing_reason = nullif('{reason}', ''),
                 merged_into = {merged} where id = '{id}'"
            );
            world.database.execute(&sql).await;
        };
        standing("submitted", "").await;
        assert_eq!(keys(publishes(&linden.who).await), ["searches-verified-only"]);
        standing("verified", "").await;
        let nowhere = search("Trees.", &["parks"], "nowhere", &[Language::English]);
        let unknown = publish(state, &linden.who, linden.organisation, 0, nowhere).await;
        assert_eq!(keys(unknown), ["searches-place-unknown"]);
        let id = publishes(&linden.who).await.unwrap();
        assert!(
            matches!(publishes(&linden.who).await, Err(AppError::ChangedMeanwhile)),
            "two do not overwrite"
        );

        let page = format!("/partners/{id}");
        let sees = async || (world.visitor().get(&page).await.status, world.visitor().get("/partners").await);
        assert_eq!(sees().await.0, 200);
        let flag = format!(
            "insert into organisation_flags (id, organisation_id, colour, status, reason, raised_by, raised_at,
                decided_by, decided_at, decided_because)
             select gen_random_uuid(), '{}', 'red', 'in_force', 'As seen.', a.id, now(), b.id, now(), 'Yes.'
             from accounts a, accounts b where a.email = 'vera@example.org' and b.email = 'river@example.org'",
            linden.organisation
        );
        world.database.execute(&flag).await;
        let (status, list) = sees().await;
        assert!(status == 404 && !list.html.contains("Linden"), "a red flag takes it from view");
        assert!(matches!(write(state, &river.who, id, "Hello").await, Err(AppError::NotFound)));
        world.database.execute("update organisation_flags set status = 'lifted', lifted_by = raised_by, lifted_at = now(), lifted_because = 'x'").await;
        assert_eq!(sees().await.0, 200);
        standing("merged", "The same as River.").await;
        assert_eq!(sees().await.0, 404);
        scene.close().await;
    });
}

async fn names(program: &Program, query: &str) -> Vec<String> {
    let read = program.get(&format!("/partners{query}")).await;
    assert_eq!(read.status, 200, "{}", read.json);
    let name = |item: &serde_json::Value| item["organisation_names"]["en"].as_str().unwrap().to_owned();
    read.json["items"].as_array().unwrap().iter().map(name).collect()
}

#[test]
fn searches_are_found_by_place_theme_and_language_and_read_part_by_part() {
    run(async {
        let scene = Scene::open().await;
        let state = &scene.world.state;
        for (name, theme, place, languages) in [
            ("Linden", "Млади и спорт", "north", &[Language::Albanian, Language::English][..]),
            ("River", "clean rivers", "south", &[Language::SerbianCyrillic][..]),
            ("Oak", "youth", "north", &[Language::SerbianCyrillic, Language::English][..]),
        ] {
            let member = scene.member(name).await;
            let new = search("Partners.", &[theme], place, languages);
            publish(state, &member.who, member.organisation, 0, new).await.unwrap();
        }
        let program = Program::new(&scene.world.address, None);
        assert_eq!(names(&program, "").await, ["Linden", "River", "Oak"]);
        assert_eq!(names(&program, "?place=north").await, ["Linden", "Oak"]);
        assert_eq!(names(&program, "?language=sr-Cyrl").await, ["River", "Oak"]);
        assert_eq!(names(&program, "?language=sr-Latn").await, ["River", "Oak"], "Serbian is one language");
        assert_eq!(names(&program, "?theme=mladi").await, ["Linden"], "in whatever script");
        assert_eq!(names(&program, "?theme=RIVER").await, ["River"]);
        assert_eq!(names(&program, "?place=north&language=sr-Cyrl&theme=you").await, ["Oak"]);
        assert_eq!(names(&program, "?place=nowhere").await, Vec::<String>::new());
        assert_eq!(program.get("/partners?language=fr").await.status, 400);
        let first = program.get("/partners?limit=2").await;
        assert_eq!(first.json["items"].as_array().unwrap().len(), 2);
        assert_eq!(names(&program, &format!("?limit=2&after={}", first.text("/next"))).await, ["Oak"]);

        let page = scene.world.visitor().get("/partners?place=north&theme=&language=en").await;
        assert_eq!(page.all("main h3"), ["Oak", "Linden"], "the latest first");
        let none = scene.world.visitor().get("/partners?theme=nothing").await;
        assert!(none.text().contains("Nothing fits this search."), "{}", none.text());
        scene.close().await;
    });
}

#[test]
fn a_declared_community_changes_neither_the_order_nor_the_content_of_the_list() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        world
            .database
            .execute(r#"insert into communities (code, names, position) values ('elm', '{"en": "Elmish"}', 1), ('oak', '{"en": "Oakish"}', 2)"#)
            .await;
        let mut members = Vec::new();
        for name in ["Linden", "River", "Beech"] {
            let member = scene.member(name).await;
            looks(&scene, &member, "Partners.", "parks", "north").await;
            members.push(member);
        }
        let program = Program::new(&world.address, None);
        let seen = async || {
            let answer = program.get("/partners").await;
            let mut page = world.visitor().get("/partners").await.html;
            // A token is another one for each visitor.
            while let Some(at) = page.find("name=\"token\"") {
                let end = page[at..].find('>').unwrap();
                page.replace_range(at..at + end, "");
            }
            (answer.json, page)
        };
        let before = seen().await;
        for (member, code) in members.iter().zip(["elm", "oak", "elm"]) {
            let declared = scene
                .colleague(
                    &format!("Signs {code} {}", member.who.name),
                    member.organisation,
                    &[Role::OrganisationAdministrator],
                )
                .await;
            let browser = world.browser_of(&declared).await;
            let path = format!("/organisations/{}/communities", member.organisation);
            let form = browser.get(&path).await;
            let typed =
                [("declaration", "declared"), ("communities", code), ("consent", "yes"), ("agreed", "yes")];
            let done = browser.send(&form, &path, &typed).await;
            assert_eq!(done.status, 303, "{}", done.text());
        }
        let declared = "select count(*)::text from organisations where declaration = 'declared'";
        assert_eq!(world.database.query(declared).await, ["3"]);
        assert_eq!(seen().await, before);
        for community in ["elm", "oak", "Elmish", "Oakish"] {
            let page = world
                .visitor()
                .get(&format!("/partners?community={community}&communities={community}"))
                .await;
            assert_eq!(page.all("main h3").len(), 3, "no filter knows of communities");
            assert!(!page.text().contains(community), "{}", page.text());
        }
        scene.close().await;
    });
}

#[test]
fn nobody_floods_organisations_with_messages() {
    run(async {
        let scene = Scene::open().await;
        let state = &scene.world.state;
        let bora = scene.world.person("Bora", Language::English).await;
        let mut ids = Vec::new();
        for n in 0..6 {
            let member = scene.member(&format!("Club {n}")).await;
            ids.push(looks(&scene, &member, "Partners.", "parks", "north").await);
        }
        for id in &ids[..5] {
            write(state, &bora, *id, "Hello").await.unwrap();
        }
        assert_eq!(keys(write(state, &bora, ids[5], "Hello").await), ["searches-too-many"]);
        assert_eq!(keys(write(state, &bora, ids[5], "").await), ["error-length"]);
        scene.world.at("2026-02-02T09:00:00Z");
        write(state, &bora, ids[5], "Hello").await.unwrap();
        scene.close().await;
    });
}

#[test]
fn a_program_publishes_what_it_has_read_renews_and_withdraws() {
    run(async {
        let scene = Scene::open().await;
        let world = &scene.world;
        let linden = scene.member("Linden").await;
        let program = world.program_of(&linden.who).await;
        let own = format!("/organisations/{}/partner-search", linden.organisation);
        assert_eq!(program.get(&own).await.json["search"], serde_json::Value::Null);
        let body = json!({
            "wanted": { "sq": "Dikush që mbjell." }, "themes": ["parks"], "places": ["north"],
            "languages": ["sq"], "expires_on": "2026-03-01",
        });
        let blind = program.post(&own, body.clone()).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let mut wrong = body.clone();
        wrong["expires_on"] = json!("2026-01-31");
        wrong["themes"] = json!([]);
        let refused = program.rewrite(&own, wrong).await;
        assert_eq!(
            (refused.status, refused.wrong()),
            (422, vec!["/themes", "/expires_on"]),
            "{}",
            refused.json
        );
        let done = program.rewrite(&own, body).await;
        assert_eq!(done.text("/done"), "done-searches-published", "{}", done.json);
        let shown = program.get(done.text("/page")).await;
        assert_eq!(shown.text("/wanted/sq"), "Dikush që mbjell.");
        assert_eq!(shown.text("/expires_on"), "2026-03-01");
        let renewed = program.post(&format!("{own}/renewal"), json!({})).await;
        assert_eq!(renewed.text("/done"), "done-searches-renewed", "{}", renewed.json);
        assert_eq!(program.get(&own).await.text("/search/expires_on"), "2026-05-02");
        assert_eq!(program.post(&format!("{own}/withdrawal"), json!({})).await.status, 200);
        assert_eq!(names(&program, "").await, Vec::<String>::new());
        let river = world.program_of(&scene.member("River").await.who).await;
        assert_eq!(river.get(&own).await.status, 404);
        scene.close().await;
    });
}
