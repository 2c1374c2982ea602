//! What every page asks of the database and of the reader's line: no more statements for many rows
//! than for few, and never more than 60 KB. It takes long, and its name has it begin early: last, it would have the
//! machine wait for it alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::Read;

use cogrant::app;
use cogrant::demo::cast;

use crate::permissions::{COLUMNS, NOW, filled, ids};
use crate::world::{MANY, Page, STAGES, Visitor, World, played, read, run};

/// A page with all that it loads, as sent. A phone on a slow line has it in a few seconds.
const MOST_BYTES: usize = 60 * 1024;

/// What grows with its rows, with what is looked for where one can. These are asked at every stage of the
/// call; everything else once.
const LISTS: [&str; 18] = [
    "/",
    "/applications",
    "/calls",
    "/calls/{call}/awards",
    "/calls/{call}/conflicts",
    "/calls/{call}/drafts",
    "/calls/{call}/eligibility",
    "/calls/{call}/eligibility?state=eligible",
    "/calls/{call}/panel",
    "/calls/{call}/ranking",
    "/grants",
    "/organisations",
    "/organisations?standing=submitted",
    "/organisations?text=a",
    "/programmes/{programme}/disbursements",
    "/programmes/{programme}/disbursements?state=requested",
    "/programmes/{programme}/log",
    "/reviews",
];

struct Weighed {
    page: Page,
    statements: u64,
    bytes: usize,
}

/// An answer, and how much of it goes over the wire to a browser that takes gzip.
async fn sent(visitor: &Visitor, path: &str) -> (Page, usize) {
    let asked = visitor.request(reqwest::Method::GET, path).header("Accept-Encoding", "gzip");
    let answer = asked.send().await.unwrap();
    let is_packed = answer.headers().get("Content-Encoding").is_some_and(|how| how == "gzip");
    let kind = answer.headers().get("Content-Type").map(|kind| kind.to_str().unwrap().to_owned());
    let status = answer.status().as_u16();
    let bytes = answer.bytes().await.unwrap();
    let mut html = Vec::new();
    if is_packed {
        flate2::read::GzDecoder::new(&*bytes).read_to_end(&mut html).unwrap();
    } else {
        html.extend_from_slice(&bytes);
    }
    let html = String::from_utf8_lossy(&html).into_owned();
    (Page { status, location: None, kind: kind.unwrap_or_default(), html }, bytes.len())
}

async fn weigh(
    world: &World,
    visitor: &Visitor,
    path: &str,
    loaded: &mut BTreeMap<String, usize>,
) -> Weighed {
    let before = world.state.db.pool().statements;
    let (page, bytes) = sent(visitor, path).await;
    let statements = world.state.db.pool().statements - before;
    let mut weighed = Weighed { page, statements, bytes: 0 };
    if weighed.page.status != 200 || !weighed.page.kind.starts_with("text/html") {
        return weighed;
    }
    weighed.bytes = bytes;
    let page = &weighed.page;
    let mut parts = page.attributes("link[rel=stylesheet], link[rel=icon]", "href");
    parts.extend(page.attributes("script, img", "src").into_iter().filter(|src| !src.starts_with("data:")));
    for part in parts {
        if !loaded.contains_key(&part) {
            loaded.insert(part.clone(), sent(visitor, &part).await.1);
        }
        weighed.bytes += loaded[&part];
    }
    weighed
}

async fn browsers(world: &World) -> Vec<(&'static str, Visitor)> {
    let mut browsers = Vec::new();
    for (column, email) in COLUMNS {
        match (column, email) {
            (_, "") => browsers.push((column, world.visitor())),
            // These see what others of the same programme or organisation do.
            ("approver" | "auditor" | "editor" | "viewer" | "newcomer", _) => {}
            (_, email) => browsers.push((column, world.browser_with(email, cast::PASSWORD).await)),
        }
    }
    browsers
}

#[test]
fn no_page_asks_more_for_many_rows_or_weighs_too_much() {
    run(async {
        let played = played().await;
        let few = World::open_on(played.after_first_payments.clone_of_it().await).await;
        few.at(NOW);
        crate::permissions::peopled(&few, played).await;
        let of_few = browsers(&few).await;
        let ids = ids(&few, played).await;
        let many = World::open_on(few.copy().await).await;
        many.at(NOW);
        many.crowd(played).await;
        let of_many = browsers(&many).await;
        let routes: BTreeSet<&str> =
            app::routes().into_iter().filter(|r| r.method == "GET").map(|r| r.path).chain(LISTS).collect();
        let (mut wrong, mut loaded, mut seen) = (String::new(), BTreeMap::new(), 0);
        for (number, (stage, sql)) in STAGES.into_iter().enumerate() {
            let paths = if number == 0 { routes.iter().copied().collect() } else { LISTS.to_vec() };
            few.database.stage(sql).await;
            many.database.stage(sql).await;
            for path in &paths {
                let address = filled(path, &ids);
                for ((role, few_browser), (_, many_browser)) in of_few.iter().zip(&of_many) {
                    let little = weigh(&few, few_browser, &address, &mut loaded).await;
                    if little.bytes == 0 {
                        assert!(little.page.status < 500, "{role} {path}: {}", little.page.text());
                        continue;
                    }
                    let much = weigh(&many, many_browser, &address, &mut loaded).await;
                    seen += 1;
                    if much.page.status != 200 {
                        writeln!(wrong, "{stage}: {path} as {role} answers {}", much.page.status).unwrap();
                    }
                    if much.statements > little.statements {
                        let (few, many) = (little.statements, much.statements);
                        writeln!(
                            wrong,
                            "{stage}: {path} as {role} asks {few} times, with {MANY} {many} times"
                        )
                        .unwrap();
                    }
                    let most = much.bytes.max(little.bytes);
                    if most > MOST_BYTES {
                        writeln!(wrong, "{stage}: {path} as {role} weighs {most} bytes").unwrap();
                    }
                }
            }
        }
        few.abandon().await;
        many.abandon().await;
        assert!(seen > 150, "only {seen} pages were seen");
        assert!(wrong.is_empty(), "{wrong}");
    });
}
