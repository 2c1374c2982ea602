//! Who sees what in the register, and who belongs to an organisation.

use cogrant::base::error::AppError;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::actions::GivenOrInvited;
use cogrant::people::accounts::{Role, Scope};
use cogrant::people::organisations::{DocumentKind, Standing, actions};

use super::{certified, country, join, pdf, profile, refused, registered, staff, standing};
use crate::world::{World, run};

#[test]
fn to_an_outsider_an_organisation_does_not_exist() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let (eve, _) = registered(&world, "Eve", "Valley Trust").await;
        let kind = DocumentKind::Statute;
        let document = actions::add_document(&world.state, &ana, id, kind, pdf(&world, "statute.pdf").await)
            .await
            .unwrap();
        let browser = world.browser_of(&eve).await;
        let account = browser.get("/account").await;
        let at = |rest: &str| format!("/organisations/{id}{rest}");
        for rest in ["", "/profile", "/communities", "/members", &format!("/documents/{document}")] {
            assert_eq!(browser.get(&at(rest)).await.status, 404, "GET {rest}");
        }
        let role = format!("/members/{}/roles/viewer/removal", ana.account);
        let removal = format!("/documents/{document}/removal");
        let details = format!("/documents/{document}/details");
        let (invitation, letter) =
            (format!("/invitations/{document}/removal"), format!("/invitations/{document}/letter"));
        let posts = [
            "/profile",
            "/communities",
            "/communities/look",
            "/submission",
            "/verification",
            "/return",
            "/members",
            &role,
            "/leaving",
            "/administration",
            &removal,
            &details,
            &invitation,
            &letter,
        ];
        for rest in posts {
            assert_eq!(browser.send(&account, &at(rest), &[]).await.status, 404, "POST {rest}");
        }
        let file = ("file", "x.pdf", b"%PDF-1.4".as_slice());
        let added = browser.upload(&account, &at("/documents"), &[("kind", "other")], file).await;
        assert_eq!(added.status, 404, "POST /documents");
        assert!(!browser.get("/organisations").await.text().contains("River Trust"));
        assert_eq!(browser.get("/organisations").await.all("#register"), Vec::<String>::new());
        let own = world.browser_of(&ana).await.get(&at(&format!("/documents/{document}"))).await;
        assert_eq!((own.status, own.kind.as_str()), (200, "application/pdf"));
        world.close().await;
    });
}

#[test]
fn a_name_is_found_in_either_script_and_without_its_accents() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        for (who, language, name) in [
            ("Ana", Language::SerbianCyrillic, "Зелена обала Љиљана и Ђурђа"),
            ("Besa", Language::Albanian, "Shoqata Çlirimi i Gjuhës"),
            ("Cveta", Language::SerbianLatin, "Češnjak džez"),
        ] {
            let person = world.person(who, Language::English).await;
            let mut of_it = profile(name, &format!("77-{who}"));
            of_it.names = Translated::of(language, name);
            actions::register(&world.state, &person, of_it).await.unwrap();
        }
        let desk = world.browser_of(&officer).await;
        let names = async |typed: &str| {
            let found = desk.get(&format!("/organisations?text={typed}")).await.all("tbody th");
            found.join(", ")
        };
        for typed in ["obala", "ЗЕЛЕНА", "ljiljana", "Djurdja", "%C4%90ur%C4%91a"] {
            assert_eq!(names(typed).await, "Зелена обала Љиљана и Ђурђа", "{typed}");
        }
        assert_eq!(names("clirimi i gjuhes").await, "Shoqata Çlirimi i Gjuhës");
        assert_eq!(names("чешњак").await, "Češnjak džez");
        assert_eq!(names("DZEZ").await, "Češnjak džez");
        assert_eq!(names("_____").await, "", "an underscore is an underscore");
        world.close().await;
    });
}

#[test]
fn the_register_shows_the_queue_first_and_finds_a_name() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (_, first) = registered(&world, "Ana", "River Trust").await;
        let (ben, second) = registered(&world, "Ben", "Valley 100% Trust").await;
        world.at("2026-02-03T09:00:00Z");
        certified(&world, &ben, second).await;
        actions::submit(&world.state, &ben, second).await.unwrap();
        let desk = world.browser_of(&officer).await;
        let names = async |query: &str| desk.get(&format!("/organisations{query}")).await.all("tbody th");
        assert_eq!(names("").await, ["Valley 100% Trust", "River Trust"]);
        assert_eq!(names("?text=river").await, ["River Trust"]);
        assert_eq!(names("?text=0%25%20t").await, ["Valley 100% Trust"], "a percent sign is a percent sign");
        assert_eq!(names("?text=51-River%20Trust").await, ["River Trust"], "by number");
        assert_eq!(names("?text=en").await, Vec::<String>::new(), "a language is no name");
        assert_eq!(names("?standing=submitted").await, ["Valley 100% Trust"]);
        assert_eq!(names("?standing=verified").await, Vec::<String>::new());
        assert_eq!(names("?page=1").await, Vec::<String>::new());
        assert_eq!(names("?page=x&standing=y").await.len(), 2, "nonsense is no filter");

        let auditor = staff(&world, "Axel", Role::Auditor).await;
        let audit = world.browser_of(&auditor).await;
        let page = audit.get(&format!("/organisations/{first}")).await;
        assert_eq!(page.status, 200);
        for act in ["submission", "profile", "verification"] {
            let path = format!("/organisations/{second}/{act}");
            let tried = audit.fill("/account", &path, &[]).await;
            assert_eq!(tried.status, 403, "an auditor changes nothing: {act}");
        }
        assert_eq!(standing(&world, second).await, Standing::Submitted);
        let approver = staff(&world, "Petra", Role::Approver).await;
        let petra = world.browser_of(&approver).await;
        assert_eq!(petra.get(&format!("/organisations/{first}")).await.status, 404);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_page_of_the_register_has_fifty_lines() {
    run(async {
        let world = country().await;
        let root = world.again("root@example.org").await;
        let ana = world.person("Ana", Language::English).await;
        for n in 0..51 {
            let profile = profile(&format!("Trust {n}"), &n.to_string());
            actions::register(&world.state, &ana, profile).await.unwrap();
        }
        let browser = world.browser_of(&root).await;
        let first = browser.get("/organisations?text=trust").await;
        assert_eq!(first.all("tbody tr").len(), 50);
        let next = first.attribute("section .actions a[href*=page]", "href").unwrap();
        let second = browser.get(&next).await;
        assert_eq!(second.all("tbody th"), ["Trust 50"]);
        world.close().await;
    });
}

#[test]
fn nobody_verifies_an_organisation_that_they_belong_to() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        certified(&world, &ana, id).await;
        actions::submit(&world.state, &ana, id).await.unwrap();
        let both = join(&world, &officer, Role::Viewer, Scope::Organisation(id)).await;
        let tried = actions::verify(&world.state, &both, id).await;
        assert!(matches!(tried, Err(AppError::Forbidden(p)) if p.key == "organisations-own"));
        let page = world.browser_of(&both).await.get(&format!("/organisations/{id}")).await;
        assert_eq!(page.all("#verification"), Vec::<String>::new());
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn an_administrator_lets_others_in_and_the_last_one_stays() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let path = format!("/organisations/{id}/members");
        let wrong = browser.fill(&path, &path, &[("email", "ben@"), ("role", "editor")]).await;
        assert_eq!((wrong.status, wrong.field("email").as_deref()), (422, Some("ben@")));
        for (email, role) in [("ben@example.org", "editor"), ("cara@example.org", "viewer")] {
            let done = browser.fill(&path, &path, &[("email", email), ("role", role)]).await;
            assert_eq!(done.status, 303);
            assert_eq!(world.letters_to(email).await.len(), 1);
        }
        let page = browser.get(&path).await;
        assert!(page.text().contains("cara@example.org: viewer"), "{}", page.text());
        let misfit = browser.send(&page, &path, &[("email", "ben@example.org"), ("role", "approver")]).await;
        assert_eq!(misfit.status, 422, "an organisation has no approvers");

        let ben = world.again(ben.email.as_str()).await;
        let email = "dora@example.org".parse().unwrap();
        let tried = actions::add_member(&world.state, &ben, id, &email, Role::Viewer).await;
        assert!(matches!(tried, Err(AppError::Forbidden(_))), "an editor lets nobody in");
        let role = Role::OrganisationAdministrator;
        assert_eq!(
            refused(actions::remove_role(&world.state, &ana, id, ana.account, role).await),
            ["organisations-last-administrator"]
        );
        let email = "ben@example.org".parse().unwrap();
        let given = actions::add_member(&world.state, &ana, id, &email, role).await.unwrap();
        assert_eq!(given, GivenOrInvited::Given(ben.account));
        let ben = world.again(ben.email.as_str()).await;
        // Both at once: one of them goes, the other stays.
        let (one, other) = tokio::join!(
            actions::remove_role(&world.state, &ana, id, ben.account, role),
            actions::remove_role(&world.state, &ben, id, ana.account, role),
        );
        assert_eq!(u8::from(one.is_ok()) + u8::from(other.is_ok()), 1, "{one:?} {other:?}");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn an_invitation_can_be_taken_back() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let email = "cara@example.org".parse().unwrap();
        let invited = actions::add_member(&world.state, &ana, id, &email, Role::Signatory).await.unwrap();
        let GivenOrInvited::Invited(invitation) = invited else { panic!("{invited:?}") };
        let browser = world.browser_of(&ana).await;
        let path = format!("/organisations/{id}/invitations/{invitation}/removal");
        let members = format!("/organisations/{id}/members");
        assert_eq!(browser.fill(&members, &path, &[]).await.status, 303);
        let cara = world.person("Cara", Language::English).await;
        world.browser_of(&cara).await;
        assert_eq!(world.again("cara@example.org").await.roles.held, []);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_second_profile_under_the_same_number_is_refused_and_a_stranger_s_is_shown_to_officers() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let other = profile("River Trust Two", "51-River Trust");
        assert_eq!(
            refused(actions::register(&world.state, &ana, other.clone()).await),
            ["organisations-registered-already"]
        );
        let eve = world.person("Eve", Language::English).await;
        actions::register(&world.state, &eve, other).await.unwrap();
        let page = world.browser_of(&officer).await.get(&format!("/organisations/{id}")).await;
        assert!(page.all(".notice a").contains(&"River Trust Two".to_owned()), "{}", page.text());
        let form_twice = {
            let new = || profile("Twice", "2");
            let (a, b) = tokio::join!(
                actions::register(&world.state, &eve, new()),
                actions::register(&world.state, &eve, new())
            );
            (a.unwrap(), b.unwrap())
        };
        assert_eq!(form_twice.0, form_twice.1, "a form sent twice at once registers once");
        world.close().await;
    });
}
