//! What anybody may read without signing in: the award register.

use crate::granted::Granted;
use crate::world::{Page, World, played, run};

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
