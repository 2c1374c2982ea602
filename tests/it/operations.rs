//! What machines ask of the service: is it there, is it ready, how does it fare.

use cogrant::base::error::AppError;
use cogrant::base::kernel::language::Language;
use diesel_async::SimpleAsyncConnection;

use crate::world::{CONNECTIONS, World, run};

#[test]
fn the_service_is_ready_once_its_database_is() {
    run(async {
        let world = World::open().await;
        let visitor = world.visitor();
        assert_eq!(visitor.get("/healthz").await.status, 200);
        let ready = visitor.get("/readyz").await;
        assert_eq!((ready.status, ready.html.as_str()), (200, r#"{"ready":true}"#));

        world
            .database
            .execute("delete from __diesel_schema_migrations where version = '20260101001200'")
            .await;
        let older = visitor.get("/readyz").await;
        assert_eq!(older.status, 503);
        assert!(older.html.contains("not on this version's schema"), "{}", older.html);
        world
            .database
            .execute(
                "insert into __diesel_schema_migrations (version) values ('20260101001200'), ('20990101000000')",
            )
            .await;
        assert_eq!(visitor.get("/readyz").await.status, 503, "a newer version has been here");

        world.database.remove().await;
        let gone = visitor.get("/readyz").await;
        assert_eq!(gone.status, 503);
        assert!(gone.html.contains("the database does not answer"), "{}", gone.html);
        assert!(!gone.html.contains(&world.database.name), "no details for strangers: {}", gone.html);
        assert_eq!(visitor.get("/healthz").await.status, 200, "the process still answers");
        let metrics = visitor.get("/metrics").await;
        assert_eq!(metrics.status, 200, "{}", metrics.html);
        assert!(
            !metrics.html.contains("cogrant_letters{"),
            "what is not known is not told: {}",
            metrics.html
        );
        world.abandon().await;
    });
}

/// The line of one measure, its labels included.
fn measure(metrics: &str, name: &str) -> Option<f64> {
    let line =
        metrics.lines().find(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[test]
fn metrics_count_requests_by_template_and_letters_by_state() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let nowhere = format!("/calls/{}", uuid::Uuid::now_v7());
        assert_eq!(browser.get(&nowhere).await.status, 404);
        assert_eq!(browser.get("/no-such-page/at-all").await.status, 404);
        let wrong = [("email", "ana@example.org"), ("password", "wrong guess")];
        assert_eq!(world.visitor().fill("/sign-in", "/sign-in", &wrong).await.status, 422);
        assert_eq!(world.visitor().fill("/password-reset", "/password-reset", &wrong[..1]).await.status, 200);
        world.at("2026-02-01T09:05:00Z");

        let page = world.visitor().get("/metrics").await;
        assert_eq!(page.status, 200);
        assert!(page.kind.starts_with("text/plain"), "{}", page.kind);
        let metrics = page.html;
        let requests = |labels: &str| measure(&metrics, &format!("cogrant_http_requests_total{{{labels}}}"));
        assert_eq!(requests(r#"method="GET",route="/calls/{call}",status="4xx""#), Some(1.0), "{metrics}");
        assert_eq!(requests(r#"method="GET",route="none",status="4xx""#), Some(1.0));
        assert_eq!(requests(r#"method="POST",route="/sign-in",status="4xx""#), Some(1.0));
        assert_eq!(requests(r#"method="POST",route="/sign-in",status="3xx""#), Some(1.0));
        let took = r#"cogrant_http_request_duration_seconds_count{method="POST",route="/sign-in"}"#;
        assert_eq!(measure(&metrics, took), Some(2.0));
        assert_eq!(measure(&metrics, r#"cogrant_letters{state="waiting"}"#), Some(1.0));
        assert_eq!(measure(&metrics, r#"cogrant_letters{state="sent"}"#), Some(0.0));
        assert_eq!(measure(&metrics, r#"cogrant_letters{state="failed"}"#), Some(0.0));
        assert_eq!(measure(&metrics, "cogrant_oldest_waiting_letter_seconds"), Some(300.0));
        assert!(measure(&metrics, r#"cogrant_database_connections{state="in_use"}"#).is_some());
        assert!(measure(&metrics, "cogrant_database_statements_total") >= Some(1.0));
        assert!(measure(&metrics, r#"cogrant_database_connections{state="idle"}"#) >= Some(1.0));
        let version = format!("cogrant_build_info{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
        assert_eq!(measure(&metrics, &version), Some(1.0));
        for personal in [nowhere.rsplit('/').next().unwrap(), "ana@", "Ana", "no-such-page"] {
            assert!(!metrics.contains(personal), "{personal} is in the metrics");
        }
        let sent = "update notices set sent_at = now()";
        world.database.execute(sent).await;
        let metrics = world.visitor().get("/metrics").await.html;
        assert_eq!(measure(&metrics, r#"cogrant_letters{state="sent"}"#), Some(1.0));
        assert_eq!(measure(&metrics, "cogrant_oldest_waiting_letter_seconds"), Some(0.0));
        world.close().await;
    });
}

#[test]
fn whoever_comes_through_a_proxy_reads_no_metrics() {
    run(async {
        let world = World::open().await;
        let asked = world.visitor().request(reqwest::Method::GET, "/metrics");
        let answer = asked.header("X-Forwarded-For", "203.0.113.5").send().await.unwrap();
        assert_eq!(answer.status(), 404, "a proxy that nobody named");
        world.close().await;
    });
}

#[test]
fn a_made_up_method_makes_no_new_line() {
    run(async {
        let world = World::open().await;
        let method = reqwest::Method::from_bytes(b"GUESS").unwrap();
        world.visitor().request(method, "/").send().await.unwrap();
        let metrics = world.visitor().get("/metrics").await.html;
        assert!(metrics.contains(r#"method="other""#) && !metrics.contains("GUESS"), "{metrics}");
        world.close().await;
    });
}

/// Asks for a page that needs the database, without a sign-in and with one: the same answer.
async fn asks_to_come_back(world: &World, signed_in: &crate::world::Visitor) {
    for visitor in [&world.visitor(), signed_in] {
        let asked = visitor.request(reqwest::Method::GET, "/calls").header("Accept-Language", "sq");
        let answer = asked.send().await.unwrap();
        assert_eq!(answer.status(), 503);
        assert_eq!(answer.headers()["Retry-After"], "10");
        let page = crate::world::read(answer).await;
        assert!(page.text().contains("nuk i arrin bazën"), "{}", page.text());
    }
}

#[test]
fn a_database_that_is_busy_or_away_asks_to_come_back() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::Albanian).await;
        let browser = world.browser_of(&ana).await;
        let mut held = Vec::new();
        while world.state.db.pool().in_use < CONNECTIONS {
            held.push(world.state.db.conn().await.unwrap());
        }
        asks_to_come_back(&world, &browser).await;
        drop(held);
        assert_eq!(browser.get("/calls").await.status, 200);

        // A restarted database ends what is open; the service finds that out and opens anew.
        let broken_off: Result<(), AppError> = world
            .state
            .db
            .transaction(async |conn| {
                world.database.end_connections().await;
                conn.batch_execute("select 1").await?;
                Ok(())
            })
            .await;
        assert!(matches!(broken_off, Err(AppError::Unavailable(_))), "{broken_off:?}");
        // A connection may be handed out in the moment before its end is known: then one comes back.
        let mut status = browser.get("/calls").await.status;
        for _ in 0..50 {
            if status != 503 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            status = browser.get("/calls").await.status;
        }
        assert_eq!(status, 200);

        world.database.remove().await;
        asks_to_come_back(&world, &browser).await;
        assert_eq!(world.visitor().get("/help").await.status, 200, "what needs no database is still there");
        world.abandon().await;
    });
}
