//! Passwords are guessed slowly, and whoever guesses keeps nobody else out.

use cogrant::base::kernel::language::Language;

use crate::world::{PASSWORD, World, run};

#[test]
fn guessing_a_password_is_slowed_down() {
    run(async {
        let world = World::open().await;
        world.person("Ana", Language::English).await;
        let stranger = world.visitor();
        for _ in 0..5 {
            let no = stranger
                .fill("/sign-in", "/sign-in", &[("email", "ana@example.org"), ("password", "wrong guess")])
                .await;
            assert_eq!(no.status, 422);
        }
        let wait = stranger
            .fill("/sign-in", "/sign-in", &[("email", "ana@example.org"), ("password", PASSWORD)])
            .await;
        assert_eq!(wait.status, 429, "even the right password must wait");
        assert!(wait.text().contains("Please wait 15 minutes"), "{}", wait.text());
        world.at("2026-02-01T09:03:20Z");
        let token = stranger.get("/sign-in").await.token();
        let fields = [("token", token.as_str()), ("email", "ana@example.org"), ("password", PASSWORD)];
        let wait = stranger.request(reqwest::Method::POST, "/sign-in").form(&fields).send().await.unwrap();
        assert_eq!(wait.status(), 429);
        assert_eq!(wait.headers()["retry-after"], "700", "for programs: the seconds that are left");
        world.at("2026-02-01T09:16:00Z");
        let now = stranger
            .fill("/sign-in", "/sign-in", &[("email", "ana@example.org"), ("password", PASSWORD)])
            .await;
        assert_eq!(now.status, 303);
        world.close().await;
    });
}

#[test]
fn whoever_guesses_keeps_nobody_else_out() {
    run(async {
        let world = World::open().await;
        world.person("Ana", Language::English).await;
        world.person("Ben", Language::English).await;
        let try_from = async |place: &str, email: &str, password: &str| {
            let visitor = world.visitor_from(place);
            visitor.fill("/sign-in", "/sign-in", &[("email", email), ("password", password)]).await.status
        };
        for _ in 0..5 {
            assert_eq!(try_from("127.0.0.1", "ana@example.org", "wrong guess").await, 422);
        }
        assert_eq!(try_from("127.0.0.1", "ana@example.org", PASSWORD).await, 429);
        assert_eq!(try_from("127.0.0.1", "ben@example.org", PASSWORD).await, 303, "the same office");
        assert_eq!(try_from("127.0.0.2", "ana@example.org", PASSWORD).await, 303, "Ana herself, elsewhere");
        for n in 0..45 {
            try_from("127.0.0.1", &format!("nobody-{n}@example.org"), "wrong guess").await;
        }
        assert_eq!(try_from("127.0.0.1", "ben@example.org", PASSWORD).await, 429, "too many from one place");
        world.close().await;
    });
}

#[test]
fn of_many_guesses_at_the_same_moment_no_more_are_looked_at_than_one_by_one() {
    run(async {
        let world = World::open().await;
        world.person("Ana", Language::English).await;
        let stranger = world.visitor();
        let page = stranger.get("/sign-in").await;
        let guesses = (0..20).map(|_| {
            let fields = [("email", "ana@example.org"), ("password", "wrong guess")];
            let (stranger, page) = (&stranger, &page);
            async move { stranger.send(page, "/sign-in", &fields).await.status }
        });
        let answers = futures_util::future::join_all(guesses).await;
        assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
        assert!(answers.iter().all(|status| [422, 429].contains(status)), "{answers:?}");
        world.close().await;
    });
}
