//! What the log tells of a request, and what it never tells.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::actions::{NewToken, add_api_token};
use reqwest::Method;

use super::{Home, Service, until};
use crate::world::{PASSWORD, SECRET, Visitor, World, run};

fn header(answer: &reqwest::Response, name: &str) -> String {
    answer.headers()[name].to_str().unwrap().to_owned()
}

#[test]
fn every_request_is_in_the_log_by_its_id_and_no_secret_is() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        // The program has the real time.
        world.at(&chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
        let api_token =
            add_api_token(&world.state, ana.account, NewToken::of_everything("test", 30)).await.unwrap();
        let home = Home::new();
        let environment = [
            ("DATABASE_URL", world.database.url.as_str()),
            ("COGRANT_SERVER__SECRET", SECRET),
            ("COGRANT_LOG__JSON", "true"),
            ("RUST_LOG", "warn,cogrant=trace,tracing_actix_web=trace,actix_web=debug,actix_server=debug"),
        ];
        let service = Service::start(&home.0, &["--web-only"], &environment);
        let visitor = Visitor::new(&format!("http://{}", service.host));
        let mut ids = Vec::new();

        // A password that is wrong, then the right one; the form's token goes with both.
        let form_token = visitor.get("/sign-in").await.token();
        let fields = |password: &'static str| {
            [
                ("token", form_token.clone()),
                ("email", "ana@example.org".into()),
                ("password", password.into()),
            ]
        };
        let wrong = "a wrong guess of a password";
        let no = visitor.request(Method::POST, "/sign-in").form(&fields(wrong)).send().await.unwrap();
        assert_eq!(no.status(), 422);
        ids.push(header(&no, "x-request-id"));
        let yes = visitor.request(Method::POST, "/sign-in").form(&fields(PASSWORD)).send().await.unwrap();
        assert_eq!(yes.status(), 303);
        let cookie = header(&yes, "set-cookie");
        let session = cookie.split_once('=').unwrap().1.split(';').next().unwrap().to_owned();
        assert!(session.len() > 30, "{cookie}");
        let own_token = visitor.get("/account").await.token();
        assert_eq!(
            visitor.post("/account/language", &[("token", "00"), ("language", "en")]).await.status,
            403
        );

        // A link that resets the password, opened and used; secrets in other addresses, right and wrong.
        let asked = visitor.fill("/password-reset", "/password-reset", &[("email", "ana@example.org")]).await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        let letter = world.letters("ana@example.org").await.pop().unwrap();
        let reset =
            letter.body.split("secret=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let link = format!("/password-reset/new?secret={reset}");
        assert_eq!(visitor.get(&link).await.status, 200);
        let short = [("secret", reset.as_str()), ("password", "short-1")];
        assert_eq!(visitor.fill(&link, "/password-reset/new", &short).await.status, 422);
        let invitation = "the-secret-of-an-invitation";
        visitor.get(&format!("/applications/invitation/{invitation}")).await;
        visitor.get(&format!("/no-such-page/{invitation}?secret={reset}")).await;
        visitor.get(&format!("/password-reset/new?secret={reset}&secret={reset}&x=%ff")).await;
        let sent_to_nowhere =
            visitor.post(&format!("/no-such-page?{reset}"), &[("password", PASSWORD)]).await;
        assert_eq!(sent_to_nowhere.status, 404);
        let stranger = Visitor::new(&format!("http://{}", service.host));
        let me = stranger.request(Method::GET, "/api/v1/me").bearer_auth(&api_token).send().await.unwrap();
        assert_eq!(me.status(), 200);
        ids.push(header(&me, "x-request-id"));

        let last = stranger.request(Method::GET, "/no-such-page").send().await.unwrap();
        ids.push(header(&last, "x-request-id"));
        until("the last request is in the log", || service.log().contains(ids.last().unwrap()));
        let log = service.log();
        for line in log.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "no JSON: {line}");
        }
        for id in ids {
            let line = log.lines().find(|line| line.contains(&id) && line.contains("\"status\":"));
            assert!(line.is_some(), "{id} is not in the log:\n{log}");
        }
        assert!(log.contains("\"route\":\"/password-reset/new\""), "{log}");
        let encoded = PASSWORD.replace(' ', "+");
        let secrets =
            [PASSWORD, &encoded, wrong, "short-1", &session, &form_token, &own_token, &reset, invitation];
        for secret in secrets.into_iter().chain([api_token.as_str(), SECRET, "ana@example.org"]) {
            assert!(!secret.is_empty() && !log.contains(secret), "{secret} is in the log:\n{log}");
        }
        drop(service);
        world.close().await;
    });
}

#[test]
fn an_error_page_names_the_request_in_every_language() {
    run(async {
        let world = World::open().await;
        let visitor = world.visitor();
        for (language, word) in [
            ("en", "If you write to the programme, name this:"),
            ("sq", "Nëse i shkruani programit, përmendni këtë:"),
            ("sr-Latn", "Ako pišete programu, navedite ovo:"),
            ("sr-Cyrl", "Ако пишете програму, наведите ово:"),
        ] {
            let asked = visitor.request(Method::GET, "/no-such-page").header("Accept-Language", language);
            let answer = asked.send().await.unwrap();
            let id = header(&answer, "x-request-id");
            let page = crate::world::read(answer).await;
            assert!(page.text().contains(&format!("{word} {id}")), "{}", page.text());
        }
        let answer = visitor.request(Method::GET, "/api/v1/nothing").send().await.unwrap();
        let id = header(&answer, "x-request-id");
        let problem: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(problem["request"], id);
        world.close().await;
    });
}
