//! Signing up, in and out, as a person does it.

mod guessing;

use cogrant::base::kernel::ids::OrganisationId;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::actions::{GivenOrInvited, give_or_invite};
use cogrant::people::accounts::{Role, Scope, SignedIn};

use crate::world::{PASSWORD, Page, World, read, run};

#[test]
fn a_person_signs_up_confirms_the_address_and_signs_in() {
    run(async {
        let world = World::open().await;
        let ana = world.visitor();
        let form = ana.get_in("/sign-up", Some("sq")).await;
        assert_eq!(form.all("h1"), ["Regjistrohu"]);
        let fields =
            [("name", "Ana"), ("email", " Ana@Example.org "), ("password", PASSWORD), ("language", "sq")];
        let told = ana.send(&form, "/sign-up", &fields).await;
        assert_eq!(told.status, 200);

        let too_early =
            ana.fill("/sign-in", "/sign-in", &[("email", "ana@example.org"), ("password", PASSWORD)]).await;
        assert_eq!((too_early.status, too_early.all("#problems li").len()), (422, 1));

        let letters = world.letters("ana@example.org").await;
        assert_eq!(letters[0].subject, "Konfirmoni adresën tuaj");
        let link = letters[0].body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        let page = ana.get(&link).await;
        let secret = page.field("secret").unwrap();
        let confirmed = ana.send(&page, "/sign-up/confirmation", &[("secret", &secret)]).await;
        assert_eq!(confirmed.location.as_deref(), Some("/sign-in"));
        let twice = ana.send(&page, "/sign-up/confirmation", &[("secret", &secret)]).await;
        assert_eq!(twice.status, 422, "a link works once");
        assert_eq!(twice.attributes("main a.btn", "href"), ["/sign-in"], "there is a way on");

        let signed_in = ana
            .fill(
                "/sign-in?back=/account",
                "/sign-in",
                &[("email", "ana@example.org"), ("password", PASSWORD), ("back", "/account")],
            )
            .await;
        assert_eq!(signed_in.location.as_deref(), Some("/account"));
        assert_eq!(ana.get("/account").await.all("h1"), ["Ana"]);
        world.close().await;
    });
}

#[test]
fn a_wrong_form_is_shown_again_with_what_was_typed_and_what_is_wrong() {
    run(async {
        let world = World::open().await;
        let ana = world.visitor();
        let again = ana
            .fill(
                "/sign-up",
                "/sign-up",
                &[("name", "Ana <b>"), ("email", "ana@"), ("password", "short"), ("language", "xx")],
            )
            .await;
        assert_eq!(again.status, 422);
        assert_eq!(again.field("name").as_deref(), Some("Ana <b>"));
        assert_eq!(again.field("email").as_deref(), Some("ana@"));
        assert_eq!(again.field("password").unwrap_or_default(), "", "a password is never shown again");
        assert_eq!(again.all("#problems a").len(), 3);
        assert!(again.all("title")[0].starts_with("Error: "));
        world.close().await;
    });
}

#[test]
fn whoever_signs_out_reads_on_in_their_own_language() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::Albanian).await;
        for address in ["/sign-out", "/account/sessions/end"] {
            let browser = world.browser_of(&ana).await;
            let account = browser.get("/account").await;
            assert_eq!(browser.send(&account, address, &[]).await.status, 303);
            assert_eq!(browser.get("/sign-in").await.all("h1"), ["Hyr"], "{address}");
        }
        world.close().await;
    });
}

#[test]
fn a_form_without_its_token_changes_nothing() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        assert_eq!(browser.post("/sign-out", &[]).await.status, 403);
        assert_eq!(browser.post("/sign-out", &[("token", "00")]).await.status, 403);
        let other = world.visitor().get("/sign-in").await.token();
        assert_eq!(browser.post("/sign-out", &[("token", &other)]).await.status, 403);
        assert_eq!(browser.get("/account").await.status, 200, "still signed in");
        let from_elsewhere = browser
            .request(reqwest::Method::POST, "/sign-out")
            .header("Sec-Fetch-Site", "cross-site")
            .form(&[("token", browser.get("/account").await.token())])
            .send()
            .await
            .unwrap();
        assert_eq!(from_elsewhere.status(), 403);
        world.close().await;
    });
}

#[test]
fn signing_out_everywhere_ends_every_session() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let (phone, desk) = (world.browser_of(&ana).await, world.browser_of(&ana).await);
        assert_eq!(phone.get("/account").await.all(".list li").len(), 2);
        phone.fill("/account", "/account/sessions/end", &[]).await;
        let away = desk.get("/account").await;
        assert_eq!((away.status, away.location.as_deref()), (303, Some("/sign-in?back=%2Faccount")));
        world.close().await;
    });
}

#[test]
fn sessions_are_listed_by_browser_and_system() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let desk = world.visitor();
        let token = desk.get("/sign-in").await.token();
        let fields = [("token", token.as_str()), ("email", ana.email.as_str()), ("password", PASSWORD)];
        let agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let sign_in = desk.request(reqwest::Method::POST, "/sign-in").header("User-Agent", agent);
        assert_eq!(sign_in.form(&fields).send().await.unwrap().status(), 303);
        world.at("2026-02-01T10:30:00Z");
        let account = world.browser_of(&ana).await.get("/account").await;
        assert_eq!(
            account.all("section[aria-labelledby=sessions] li p:first-child"),
            ["A browser this device", "Firefox on Windows"]
        );
        let seen = account.all("section[aria-labelledby=sessions] li p.small");
        assert!(seen[1].contains("10:00"), "when it was last used: {seen:?}");
        let account = desk.get_in("/language/sq?back=/account", None).await;
        assert_eq!(account.status, 303);
        assert!(desk.get("/account").await.text().contains("Firefox në Windows"));
        world.close().await;
    });
}

#[test]
fn a_new_password_comes_by_letter_and_ends_old_sessions() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::SerbianLatin).await;
        let browser = world.browser_of(&ana).await;
        let lost = world.visitor();
        lost.fill("/password-reset", "/password-reset", &[("email", "ana@example.org")]).await;
        lost.fill("/password-reset", "/password-reset", &[("email", "nobody@example.org")]).await;
        let letter = world.letters("ana@example.org").await.remove(0);
        assert_eq!(letter.subject, "Izaberite novu lozinku");
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        let page = lost.get(&link).await;
        let secret = page.field("secret").unwrap();
        let set = lost
            .send(&page, "/password-reset/new", &[("secret", &secret), ("password", "another long sentence")])
            .await;
        assert_eq!(set.status, 303);
        assert_eq!(browser.get("/account").await.status, 303, "the old session is over");
        assert_eq!(world.letters_to("ana@example.org").await.len(), 2, "the owner is told");
        world.close().await;
    });
}

#[test]
fn nobody_fills_a_mailbox_by_typing_its_address() {
    run(async {
        let world = World::open().await;
        world.person("Ana", Language::English).await;
        let stranger = world.visitor();
        let fields =
            [("name", "X"), ("email", "ana@example.org"), ("password", PASSWORD), ("language", "en")];
        let reset = stranger.get("/password-reset").await;
        let sign_up = stranger.get("/sign-up").await;
        let mut said = Vec::new();
        for _ in 0..4 {
            said.push(stranger.send(&reset, "/password-reset", &[fields[1]]).await.text());
            said.push(stranger.send(&sign_up, "/sign-up", &fields).await.text());
        }
        assert_eq!(world.letters("ana@example.org").await.len(), 5, "of eight that were asked for");
        said.sort();
        said.dedup();
        assert_eq!(said.len(), 2, "who asks reads the same every time: {said:?}");
        world.at("2026-02-01T10:00:01Z");
        stranger.send(&reset, "/password-reset", &[fields[1]]).await;
        assert_eq!(world.letters("ana@example.org").await.len(), 6, "an hour later it is possible again");
        world.close().await;
    });
}

#[test]
fn an_address_that_is_never_confirmed_gets_few_letters_too() {
    run(async {
        let world = World::open().await;
        let stranger = world.visitor();
        let fields =
            [("name", "X"), ("email", "ben@example.org"), ("password", PASSWORD), ("language", "en")];
        stranger.fill("/sign-up", "/sign-up", &fields).await;
        let form = stranger.get("/sign-in").await;
        for minute in 0..4 {
            world.at(&format!("2026-02-01T09:{:02}:00Z", minute * 10));
            stranger.send(&form, "/sign-in", &fields[1..3]).await;
            stranger.fill("/sign-up", "/sign-up", &fields).await;
        }
        assert_eq!(world.letters("ben@example.org").await.len(), 5);
        world.close().await;
    });
}

/// Where the language switch of a page leads back to.
fn way_back(page: &Page) -> String {
    page.attribute(".langs a[hreflang=sq]", "href").unwrap()
}

#[test]
fn the_language_switch_leads_from_an_answered_form_to_the_page_with_the_form() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let token = browser.get("/account").await.token();
        let answered = async |referer: &str| {
            let request = browser.request(reqwest::Method::POST, "/account/language");
            let request =
                request.header("Referer", referer).form(&[("token", &token), ("language", &"xx".into())]);
            read(request.send().await.unwrap()).await
        };
        let here = |path: &str| format!("{}{path}", world.address);
        let page = answered(&here("/account?from=menu")).await;
        assert_eq!(page.status, 422);
        assert_eq!(way_back(&page), "/language/sq?back=/account%3Ffrom%3Dmenu");
        let switched = browser.get(&way_back(&page)).await;
        assert_eq!(switched.location.as_deref(), Some("/account?from=menu"));
        let again = browser.get("/account").await;
        assert_eq!(again.attribute("html", "lang").as_deref(), Some("sq"));

        // Neither another site nor an address that only takes forms.
        for elsewhere in ["https://evil.example/account", "/account", "", &here("/account/language")] {
            assert_eq!(way_back(&answered(elsewhere).await), "/language/sq?back=/", "{elsewhere}");
        }
        let sign_in = world.visitor().fill("/sign-in", "/sign-in", &[("email", "x")]).await;
        assert_eq!(way_back(&sign_in), "/language/sq?back=/sign-in", "a page and a form have one address");
        world.close().await;
    });
}

/// An organisation as a bare row: what it is plays no part here.
async fn an_organisation(world: &World) -> OrganisationId {
    let id = OrganisationId::new();
    world
        .database
        .execute(&format!(
            "insert into places (code, names) values ('here', '{{\"en\": \"Here\"}}') on conflict do nothing;
             insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                representative, iban, email, declaration, standing, standing_since, created_at)
             values ('{id}', '{{\"en\": \"River Trust\"}}', 'association', '1', '2020-01-01', 'here', 'Ana',
                'XK051212012345678906', 'r@example.org', 'not_given', 'registered', now(), now())"
        ))
        .await;
    id
}

async fn offers(
    world: &World,
    who: &SignedIn,
    email: &str,
    role: Role,
    scope: Scope,
) -> Result<GivenOrInvited, cogrant::base::error::AppError> {
    let email = email.parse().unwrap();
    let name = Translated::of(Language::English, "River Trust");
    world
        .state
        .db
        .transaction(async |conn| {
            give_or_invite(conn, &world.state, who, &email, role, scope, name, "/organisations").await
        })
        .await
}

#[test]
fn a_role_is_given_at_once_to_whoever_has_an_account() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let ben = world.person("Ben", Language::Albanian).await;
        let scope = Scope::Organisation(an_organisation(&world).await);
        for _ in 0..2 {
            let given = offers(&world, &ana, "ben@example.org", Role::Editor, scope).await.unwrap();
            assert_eq!(given, GivenOrInvited::Given(ben.account));
        }
        assert!(world.again("ben@example.org").await.roles.holds(Role::Editor, scope));
        let letters = world.letters("ben@example.org").await;
        assert_eq!(letters.len(), 1, "twice changes nothing");
        assert_eq!(letters[0].subject, "Keni një rol të ri: redaktim, River Trust");
        assert!(letters[0].body.contains("Ana ju ka dhënë një rol."), "{}", letters[0].body);
        let misfit = offers(&world, &ana, "ben@example.org", Role::Assessor, scope).await;
        assert!(misfit.is_err(), "an organisation has no assessors");
        world.close().await;
    });
}

#[test]
fn a_role_waits_for_whoever_has_no_account_until_the_address_is_confirmed() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let scope = Scope::Organisation(an_organisation(&world).await);
        for role in [Role::Editor, Role::Signatory, Role::Editor] {
            let offered = offers(&world, &ana, "cara@example.org", role, scope).await.unwrap();
            assert!(matches!(offered, GivenOrInvited::Invited(_)));
        }
        let subjects = world.letters_to("cara@example.org").await;
        assert_eq!(
            subjects,
            ["You are invited: editor, River Trust", "You are invited: signatory, River Trust"]
        );

        let cara = world.visitor();
        let fields =
            [("name", "Cara"), ("email", "cara@example.org"), ("password", PASSWORD), ("language", "en")];
        cara.fill("/sign-up", "/sign-up", &fields).await;
        let before = world.again("cara@example.org").await;
        assert_eq!(before.roles.held, [], "an address that nobody has confirmed gets nothing");
        let letter = world.letters("cara@example.org").await.pop().unwrap();
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        let page = cara.get(&link).await;
        let secret = page.field("secret").unwrap();
        cara.send(&page, "/sign-up/confirmation", &[("secret", &secret)]).await;
        let after = world.again("cara@example.org").await;
        assert!(after.roles.holds(Role::Editor, scope) && after.roles.holds(Role::Signatory, scope));
        assert_eq!(after.roles.held.len(), 2);
        world.close().await;
    });
}

#[test]
fn a_role_that_was_offered_is_taken_up_at_sign_in_too() {
    run(async {
        let world = World::open().await;
        let ana = world.person("Ana", Language::English).await;
        let dora = world.person("Dora", Language::English).await;
        let id = an_organisation(&world).await;
        // As if the offer had been written while Dora was confirming her address.
        world
            .database
            .execute(&format!(
                "insert into role_invitations (id, email, role, organisation_id, invited_by, invited_at)
                 values (gen_random_uuid(), 'dora@example.org', 'viewer', '{id}', '{}', now())",
                ana.account
            ))
            .await;
        world.browser_of(&dora).await;
        let dora = world.again("dora@example.org").await;
        assert!(dora.in_organisation(id, &[Role::Viewer]));
        world.close().await;
    });
}
