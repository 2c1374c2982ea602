//! What anybody may read without signing in: the guides, how decisions are made, the award register.

use std::collections::BTreeSet;

use cogrant::base::kernel::language::Language;
use cogrant::public::guides::{DECISIONS, TEXTS};
use cogrant::web::words::{FILES, source_of, word};

use crate::granted::Granted;
use crate::world::{Page, World, played, run};

/// What a text is made of beside its words: its headings, its steps and where it leads.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    headings: Vec<usize>,
    steps: usize,
    points: usize,
    links: BTreeSet<String>,
}

fn links(text: &str) -> BTreeSet<String> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).map(str::to_owned).collect()
}

fn shape(text: &str) -> Shape {
    let starts = |line: &&str, digit: bool| match digit {
        true => line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok()),
        false => line.starts_with("- "),
    };
    Shape {
        headings: text.lines().filter(|l| l.starts_with('#')).map(|l| l.matches('#').count()).collect(),
        steps: text.lines().filter(|line| starts(line, true)).count(),
        points: text.lines().filter(|line| starts(line, false)).count(),
        links: links(text),
    }
}

#[test]
fn every_guide_says_the_same_in_every_language() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
    for language in ["en", "sq", "sr-Cyrl"] {
        let mut on_disk: Vec<String> = std::fs::read_dir(folder.join(language))
            .unwrap()
            .map(|e| e.unwrap().file_name().to_string_lossy().trim_end_matches(".md").to_owned())
            .collect();
        on_disk.sort();
        let mut listed: Vec<String> = TEXTS.iter().map(|text| text.0.to_owned()).collect();
        listed.sort();
        assert_eq!(on_disk, listed, "{language}");
    }
    for (name, texts) in &TEXTS {
        let english = shape(&source_of(Language::English, texts));
        assert!(english.headings.len() > 4, "{name}: {english:?}");
        assert_eq!(english.headings.iter().filter(|level| **level == 1).count(), 1, "{name}");
        for language in [Language::Albanian, Language::SerbianCyrillic] {
            let text = source_of(language, texts);
            assert_eq!(shape(&text), english, "{name} in {language}");
            assert!(text.lines().count() <= 120, "{name} in {language} is too long for a tired reader");
        }
    }
}

/// What stands in bold are the words of buttons and pages, so that they can be found there.
#[test]
fn the_guides_name_buttons_and_pages_by_their_words() {
    for language in [Language::English, Language::Albanian, Language::SerbianCyrillic] {
        let mut said = BTreeSet::new();
        for (_, texts) in FILES {
            let source = source_of(Language::English, texts);
            said.extend(
                source.lines().filter_map(|l| l.split_once(" = ")).map(|(key, _)| word(language, key)),
            );
        }
        for (name, texts) in &TEXTS {
            let text = source_of(language, texts);
            let unknown: Vec<&str> =
                text.split("**").skip(1).step_by(2).filter(|bold| !said.contains(*bold)).collect();
            assert!(unknown.is_empty(), "{name} in {language} names what no page says: {unknown:?}");
        }
    }
}

#[test]
fn a_stranger_reads_every_guide_in_every_language_and_no_link_in_it_is_dead() {
    run(async {
        let world = World::open().await;
        let stranger = world.visitor();
        let mut led_to = BTreeSet::new();
        for language in Language::ALL {
            let tag = language.to_string();
            let list = stranger.get_in("/help", Some(&tag)).await;
            let offered = list.attributes("main .list a", "href");
            let guides: Vec<String> = TEXTS
                .iter()
                .filter(|text| text.0 != DECISIONS)
                .map(|text| format!("/help/{}", text.0))
                .collect();
            assert_eq!(offered, guides, "{tag}");
            for path in guides.iter().map(String::as_str).chain(["/decisions"]) {
                let page = stranger.get_in(path, Some(&tag)).await;
                assert_eq!((page.status, page.all("h1").len()), (200, 1), "{path} in {tag}");
                assert_eq!(page.attribute("html", "lang"), Some(tag.clone()), "{path}");
                led_to.extend(page.attributes("main a", "href"));
            }
        }
        for path in led_to {
            let page = stranger.get(&path).await;
            assert!(matches!(page.status, 200 | 303), "{path}: {}", page.status);
        }
        assert_eq!(stranger.get("/help/decisions").await.status, 404);
        assert_eq!(stranger.get("/help/nothing").await.status, 404);
        let latin = stranger.get_in("/help/assessor", Some("sr-Latn")).await.text();
        let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
        assert_eq!(latin.replace("Српски", "").find(cyrillic), None, "{latin}");
        world.close().await;
    });
}

#[test]
fn help_decisions_and_awards_are_at_the_foot_of_every_page() {
    run(async {
        let world = World::open().await;
        let home = world.visitor().get_in("/", Some("en")).await;
        assert_eq!(home.all("footer a"), ["Help", "How decisions are made", "Award register"]);
        let rules = world.visitor().get_in("/decisions", Some("en")).await;
        assert_eq!(rules.all("section h3").len(), cogrant::rulebook::RuleId::ALL.len());
        assert_eq!(rules.all("section h3")[0], "Received in time");
        world.close().await;
    });
}

/// The cells of each row, side by side.
fn rows(page: &Page) -> Vec<String> {
    let words = |cell: String| cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let cells: Vec<String> = page.all("main tbody tr > *").into_iter().map(words).collect();
    cells.chunks(6).map(|row| row.join(" | ")).collect()
}

const EMPTY: &str = "No grant is in force yet.";

#[test]
fn a_stranger_sees_what_is_in_force_or_closed_and_nothing_that_is_offered_or_refused() {
    run(async {
        let granted = Granted::open().await;
        let stranger = granted.world.visitor();
        let execute = async |sql: &str| granted.world.database.execute(sql).await;
        let read = async || stranger.get_in("/awards", Some("en")).await;
        assert_eq!(
            read().await.all("thead th"),
            ["Project and organisations", "Call", "Year", "Grant", "Paid", "Status"],
            "and no column of communities or scores"
        );
        let line = "Clean river Linden, River | Small grants | 2026 | EUR 16,000.00 | EUR 0.00";
        assert_eq!(rows(&read().await), [format!("{line} | In force")]);
        execute("update grants set status = 'closed', closed_at = '2026-12-01Z'").await;
        assert_eq!(rows(&read().await), [format!("{line} | Closed")]);
        for hidden in ["offered", "refused"] {
            execute(&format!("update grants set status = '{hidden}', closed_at = null")).await;
            let page = read().await;
            assert!(page.text().contains(EMPTY) && !page.text().contains("Clean river"), "{hidden}");
        }
        granted.world.abandon().await;
    });
}

#[test]
fn the_register_says_nothing_of_those_who_got_no_grant_and_of_no_community() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.with_a_closed_grant.clone_of_it().await).await;
        let page = world.visitor().get_in("/awards", Some("en")).await;
        let shown = "from grants where status in ('in_force', 'closed')";
        let count = world.database.query(&format!("select count(*) {shown}")).await.remove(0);
        assert_eq!(rows(&page).len().to_string(), count);
        let closed = "select amount::text from grants where status = 'closed'";
        let amount = world.database.query(closed).await.remove(0);
        let closed: Vec<String> = rows(&page).into_iter().filter(|row| row.ends_with("Closed")).collect();
        assert_eq!(closed.len(), 1);
        let told = closed[0].replace(',', "");
        assert!(told.ends_with(&format!("| EUR {amount} | EUR {amount} | Closed")), "{told}: all is paid");
        let others =
            format!("select title from applications where id not in (select application_id {shown})");
        let others = world.database.query(&others).await;
        assert!(!others.is_empty());
        let communities = world.database.query("select names->>'en' from communities").await;
        assert!(!communities.is_empty());
        for row in rows(&page) {
            let told = others.iter().chain(&communities).find(|hidden| row.contains(hidden.as_str()));
            assert_eq!(told, None, "{row}");
        }
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn the_register_has_fifty_grants_on_a_page_the_latest_first() {
    run(async {
        let granted = Granted::open().await;
        let stranger = granted.world.visitor();
        let (application, grant) = (granted.application, granted.grant);
        // As many more, each in force a day later than the one before.
        let more = format!(
            "create temporary table more as select n, gen_random_uuid() as a from generate_series(1, 50) n;
            insert into applications select (jsonb_populate_record(x, jsonb_build_object(
                'id', m.a, 'number', 1 + m.n, 'title', 'Project ' || m.n))).*
                from applications x, more m where x.id = '{application}';
            insert into application_partners select (jsonb_populate_record(p, jsonb_build_object(
                'id', gen_random_uuid(), 'application_id', m.a))).*
                from application_partners p, more m where p.application_id = '{application}';
            insert into grants select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(),
                'application_id', m.a, 'in_force_at', g.in_force_at + m.n * interval '1 day'))).*
                from grants g, more m where g.id = '{grant}'"
        );
        granted.world.database.execute(&more).await;
        let page = stranger.get_in("/awards", Some("en")).await;
        assert_eq!(rows(&page).len(), 50);
        assert!(rows(&page)[0].starts_with("Project 50 Linden, River"), "{:?}", rows(&page)[0]);
        assert_eq!(page.attributes("main .actions a", "href"), ["/awards?page=2"]);
        let second = stranger.get_in("/awards?page=2", Some("en")).await;
        assert_eq!(rows(&second).len(), 1);
        assert!(rows(&second)[0].starts_with("Clean river"));
        assert_eq!(second.attributes("main .actions a", "href"), ["/awards?page=1"]);
        for (path, status) in
            [("3", 404), ("4294967295", 404), ("0", 200), ("x", 400), ("-1", 400), ("99999999999", 400)]
        {
            assert_eq!(stranger.get(&format!("/awards?page={path}")).await.status, status, "{path}");
        }
        granted.world.abandon().await;
    });
}
