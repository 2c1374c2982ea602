//! What stands on an organisation's documents, when they end, and what is still missing.

use cogrant::base::kernel::ids::OrganisationId;
use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::people::organisations::{Declared, Details, DocumentKind, NewDocument, Standing, actions};

use super::{certified, country, join, pdf, refused, registered, staff, standing};
use crate::world::{World, run};

/// A document that is valid until a day.
async fn holds_until(world: &World, who: &SignedIn, id: OrganisationId, (kind, until): (DocumentKind, &str)) {
    let details = Details { valid_until: Some(until.parse().unwrap()), ..Details::default() };
    let document = NewDocument { kind, details };
    actions::add_document(&world.state, who, id, document, pdf(world, &format!("{kind}.pdf")).await)
        .await
        .unwrap();
}

/// Lets the job run twice on a day; says how many letters somebody has had by then.
async fn reminded(world: &World, day: &str, whom: &str) -> usize {
    world.at(&format!("{day}T10:00:00Z"));
    let remind = cogrant::app::jobs().into_iter().find(|job| job.name == "organisations.remind").unwrap().run;
    let local = tokio::task::LocalSet::new();
    for _ in 0..2 {
        local.run_until(remind(world.state.clone())).await.unwrap();
    }
    world.letters_to(whom).await.len()
}

#[test]
fn a_document_shows_what_stands_on_it_and_a_writer_corrects_it() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let browser = world.browser_of(&ana).await;
        let (path, documents) = (format!("/organisations/{id}"), format!("/organisations/{id}/documents"));
        let page = browser.get(&path).await;
        let file = ("file", "statute.pdf", b"%PDF-1.4".as_slice());
        let add = async |issued: &str, until: &str| {
            let fields = [
                ("kind", "statute"),
                ("issuer", "The Ministry"),
                ("number", "7/2020"),
                ("issued_on", issued),
                ("valid_until", until),
            ];
            browser.upload(&page, &documents, &fields, file).await
        };
        let wrong = add("2026-01-10", "2026-01-09").await;
        assert_eq!(
            (wrong.status, wrong.attributes("#problems a", "href")),
            (422, vec!["#valid_until".into()])
        );
        assert_eq!(wrong.field("issuer").as_deref(), Some("The Ministry"), "nothing typed is lost");
        let nonsense = add("2026-02-02", "soon").await;
        assert_eq!(nonsense.attributes("#problems a", "href"), ["#issued_on", "#valid_until"]);
        assert_eq!(add("2026-01-10", "2026-03-01").await.status, 303);
        assert_eq!(add("2026-01-10", "2026-03-01").await.status, 303, "a form sent twice adds one");
        let shown = browser.get(&path).await;
        let lines = shown.all("#documents ~ .list > li");
        assert_eq!(lines.len(), 1);
        for said in ["Issued by The Ministry", "No. 7/2020", "valid until 1 March 2026", "Expires soon"] {
            assert!(lines[0].contains(said), "{said}: {}", lines[0]);
        }

        let details = shown.attributes("#documents ~ .list a[href$=details]", "href").remove(0);
        let form = browser.get(&details).await;
        assert_eq!(form.field("valid_until").as_deref(), Some("2026-03-01"));
        let version = form.field("version").unwrap();
        let fields = |until: &'static str| {
            [("issuer", "The Court"), ("number", ""), ("issued_on", ""), ("valid_until", until)]
        };
        let send = async |version: &str, until: &'static str| {
            let mut fields: Vec<(&str, &str)> = fields(until).into();
            fields.push(("version", version));
            browser.send(&form, &details, &fields).await
        };
        assert_eq!(send(&version, "31 January").await.all("#problems li").len(), 1);
        assert_eq!(send(&version, "2026-01-31").await.status, 303, "what has expired may be written down");
        let late = send(&version, "2027-01-31").await;
        assert!(late.all("#problems")[0].contains("Somebody else changed this"));
        let shown = browser.get(&path).await;
        let line = shown.all("#documents ~ .list > li").remove(0);
        assert!(line.contains("Issued by The Court · valid until 31 January 2026"), "{line}");
        assert!(line.contains("Expired") && !line.contains("No. 7/2020"), "{line}");
        let logged = "select details -> 'before' ->> 'issuer', details -> 'after' ->> 'issuer'
            from audit_entries where act = 'organisations.correct_document'";
        let logged = format!("select concat_ws(' > ', a, b) from ({logged}) as t (a, b)");
        assert_eq!(world.database.query(&logged).await, ["The Ministry > The Court"]);

        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let desk = world.browser_of(&officer).await;
        assert_eq!(desk.get(&details).await.status, 403, "staff read documents and correct none");
        let (eve, _) = registered(&world, "Eve", "Valley Trust").await;
        assert_eq!(world.browser_of(&eve).await.get(&details).await.status, 404);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn administrators_are_reminded_sixty_fourteen_and_one_day_before_and_when_it_has_expired() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        join(&world, &ben, Role::Editor, Scope::Organisation(id)).await;
        holds_until(&world, &ana, id, (DocumentKind::Statute, "2026-05-01")).await;
        let mut told = Vec::new();
        for day in ["2026-03-01", "2026-03-02", "2026-04-16", "2026-04-17", "2026-04-30", "2026-05-01"] {
            told.push(reminded(&world, day, "ana@example.org").await);
        }
        assert_eq!(told, [0, 1, 1, 2, 3, 3]);
        let waits = ["Ask for the verification of River Trust".to_owned()];
        let expires = "Statute of River Trust expires on 1 May 2026: add the new one";
        assert_eq!(world.waits_for(&ana).await, [&[expires.to_owned()], waits.as_slice()].concat());
        assert_eq!(reminded(&world, "2026-05-02", "ana@example.org").await, 4);
        assert_eq!(reminded(&world, "2026-06-02", "ana@example.org").await, 4);
        let letters = world.letters("ana@example.org").await;
        assert_eq!(letters[0].subject, "Statute of River Trust expires on 1 May 2026");
        assert_eq!(letters[3].subject, "Statute of River Trust has expired");
        assert!(letters[3].body.contains(&format!("/organisations/{id}#documents")), "{}", letters[3].body);
        assert!(world.letters_to("ben@example.org").await.is_empty(), "an editor is not written to");
        let expired = "Statute of River Trust expired on 1 May 2026: add the new one";
        assert_eq!(world.waits_for(&ana).await[0], expired);
        holds_until(&world, &ana, id, (DocumentKind::Statute, "2027-05-01")).await;
        assert_eq!(world.waits_for(&ana).await, waits, "the new one is there");
        world.close().await;
    });
}

#[test]
fn a_newer_document_that_is_valid_longer_ends_the_reminders_and_another_kind_does_not() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        holds_until(&world, &ana, id, (DocumentKind::Statute, "2026-05-01")).await;
        holds_until(&world, &ana, id, (DocumentKind::FiscalProof, "2026-06-01")).await;
        assert_eq!(reminded(&world, "2026-03-02", "ana@example.org").await, 1);
        holds_until(&world, &ana, id, (DocumentKind::Statute, "2027-05-01")).await;
        assert_eq!(reminded(&world, "2026-04-17", "ana@example.org").await, 1, "of the statute no more");
        let day = reminded(&world, "2026-05-18", "ana@example.org").await;
        assert_eq!(day, 2, "of the fiscal proof still");
        world.close().await;
    });
}

#[test]
fn members_and_officers_see_what_is_complete_and_what_is_missing() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let (browser, desk) = (world.browser_of(&ana).await, world.browser_of(&officer).await);
        let path = format!("/organisations/{id}");
        let page = browser.get(&path).await;
        assert!(page.text().contains("2 of 9 are complete."), "{}", page.text());
        let items = page.all("#completeness ~ .tasks li");
        assert_eq!(
            items[..2],
            ["ProfileComplete", "Registration certificateMissing"],
            "what verification needs"
        );
        assert!(items.contains(&"AddressMissing".to_owned()), "{items:?}");
        assert!(page.text().contains("verification is not needed for it"));
        for link in page.attributes("#completeness ~ .tasks a", "href") {
            let to = if link.starts_with('#') { format!("{path}{link}") } else { link };
            assert_eq!(browser.get(&to).await.status, 200, "{to}");
        }
        certified(&world, &ana, id).await;
        holds_until(&world, &ana, id, (DocumentKind::Statute, "2026-01-31")).await;
        actions::declare(&world.state, &ana, id, Declared::Withheld).await.unwrap();
        actions::submit(&world.state, &ana, id).await.unwrap();
        let seen = desk.get(&path).await;
        assert!(seen.text().contains("4 of 9 are complete."), "{}", seen.text());
        assert!(seen.all("#completeness ~ .tasks li").contains(&"StatuteExpired".to_owned()));
        let links = seen.attributes("#completeness ~ .tasks a", "href");
        assert!(links.iter().all(|link| link == "#documents"), "an officer gives nothing: {links:?}");
        actions::verify(&world.state, &officer, id).await.unwrap();
        assert!(browser.get(&path).await.text().contains("5 of 9 are complete."));

        world.at("2026-02-01T12:00:00Z");
        holds_until(&world, &ana, id, (DocumentKind::BankConfirmation, "2030-01-01")).await;
        holds_until(&world, &ana, id, (DocumentKind::FiscalProof, "2030-01-01")).await;
        assert_eq!(standing(&world, id).await, Standing::Verified, "a document needs no new verification");
        let seen = desk.get(&path).await.all("#documents ~ .list > li");
        let since: Vec<bool> =
            seen.iter().map(|line| line.contains("Added since the verification")).collect();
        assert_eq!(since, [false, false, true, false], "{seen:?}");
        let own = browser.get(&path).await;
        assert!(!own.text().contains("Added since the verification"), "that is for officers");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_certificate_that_has_expired_verifies_nobody() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        holds_until(&world, &ana, id, (DocumentKind::RegistrationCertificate, "2026-01-31")).await;
        let browser = world.browser_of(&ana).await;
        let path = format!("/organisations/{id}");
        let page = browser.get(&path).await;
        let refused = browser.send(&page, &format!("{path}/submission"), &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("registration certificate has expired"), "{}", refused.text());

        // It holds on its last day, and no longer when the officer looks.
        holds_until(&world, &ana, id, (DocumentKind::RegistrationCertificate, "2026-02-01")).await;
        actions::submit(&world.state, &ana, id).await.unwrap();
        world.at("2026-02-02T09:00:00Z");
        let desk = world.browser_of(&officer).await;
        let page = desk.get(&path).await;
        let version = page.field("version").unwrap();
        let tried = desk.send(&page, &format!("{path}/verification"), &[("version", &version)]).await;
        assert_eq!(tried.status, 422);
        assert!(tried.text().contains("registration certificate has expired"), "{}", tried.text());
        assert_eq!(standing(&world, id).await, Standing::Submitted);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn the_administration_is_handed_over_and_whoever_leaves_has_no_role_left() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let at = |rest: &str| format!("/organisations/{id}/{rest}");
        let members = at("members");
        let last = browser.fill(&members, &at("leaving"), &[]).await;
        assert_eq!(last.status, 422);
        assert!(last.all("#problems")[0].contains("Hand over the administration first"));
        for (to, said) in [
            ("cara@example.org", "There is no account"),
            ("ana@example.org", "your own address"),
            ("ana", "Enter an e-mail address"),
        ] {
            let refused = browser.fill(&members, &at("administration"), &[("to", to)]).await;
            assert_eq!(
                (refused.status, refused.attributes("#problems a", "href")),
                (422, vec!["#to".into()])
            );
            assert!(refused.text().contains(said), "{}", refused.text());
        }
        let done = browser.fill(&members, &at("administration"), &[("to", "ben@example.org")]).await;
        assert_eq!((done.status, done.location.as_deref()), (303, Some("/organisations")));
        let roles = |who: &SignedIn| who.roles.held.iter().map(|held| held.role).collect::<Vec<_>>();
        assert_eq!(roles(&world.again("ben@example.org").await), [Role::OrganisationAdministrator]);
        let ana = world.again("ana@example.org").await;
        assert_eq!(roles(&ana), [Role::Signatory], "the other role stays");
        let said = "The administration of River Trust was handed over";
        assert_eq!(world.letters_to("ben@example.org").await, [said]);
        let own = "You have handed over the administration of River Trust";
        assert_eq!(world.letters_to("ana@example.org").await, [own]);
        let again = browser.fill(&members, &at("administration"), &[("to", "ben@example.org")]).await;
        assert_eq!(again.status, 403, "who has handed over administers nothing");

        assert_eq!(browser.fill(&members, &at("leaving"), &[]).await.status, 303);
        assert_eq!(roles(&world.again("ana@example.org").await), []);
        assert_eq!(browser.get(&members).await.status, 404);
        assert_eq!(world.letters_to("ben@example.org").await[1], "Ana has left River Trust");
        let ben = world.again(ben.email.as_str()).await;
        assert_eq!(refused(actions::leave(&world.state, &ben, id).await), ["organisations-hand-over-first"]);
        let acts = "select act from audit_entries where act in
            ('organisations.hand_over', 'organisations.leave', 'accounts.take_role') order by id";
        let acts = world.database.query(acts).await;
        let expected =
            ["organisations.hand_over", "accounts.take_role", "organisations.leave", "accounts.take_role"];
        assert_eq!(acts, expected);
        world.close().await;
    });
}

#[test]
fn two_who_leave_or_hand_over_at_once_leave_an_administrator_behind() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        let ben = join(&world, &ben, Role::OrganisationAdministrator, Scope::Organisation(id)).await;
        let (one, other) =
            tokio::join!(actions::leave(&world.state, &ana, id), actions::leave(&world.state, &ben, id),);
        assert_eq!(u8::from(one.is_ok()) + u8::from(other.is_ok()), 1, "{one:?} {other:?}");
        let left = "select count(*)::text from role_assignments where role = 'organisation_administrator'";
        assert_eq!(world.database.query(left).await, ["1"]);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn an_invitation_says_when_it_was_sent_and_is_sent_again_a_few_times() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let browser = world.browser_of(&ana).await;
        let members = format!("/organisations/{id}/members");
        let fields = [("email", "cara@example.org"), ("role", "editor")];
        assert_eq!(browser.fill(&members, &members, &fields).await.status, 303);
        world.at("2026-02-01T10:30:00Z");
        let page = browser.get(&members).await;
        assert!(page.text().contains("10:00"), "{}", page.text());
        let letter = page.attributes("form[action$=letter]", "action").remove(0);
        for _ in 0..5 {
            world.state.clock.move_to(world.state.now() + chrono::TimeDelta::minutes(1));
            assert_eq!(browser.send(&page, &letter, &[]).await.status, 303);
        }
        let often = browser.send(&page, &letter, &[]).await;
        assert_eq!(often.status, 422);
        assert!(often.text().contains("5 letters"), "{}", often.text());
        assert!(often.text().contains("11:35"), "{}", often.text());
        assert_eq!(world.letters_to("cara@example.org").await.len(), 6);
        world.at("2026-02-01T12:00:00Z");
        assert_eq!(browser.send(&page, &letter, &[]).await.status, 303, "an hour later");
        let ben = world.person("Ben", Language::English).await;
        let ben = join(&world, &ben, Role::Editor, Scope::Organisation(id)).await;
        assert_eq!(world.browser_of(&ben).await.fill(&members, &letter, &[]).await.status, 403);
        world.any_letters().await;
        world.close().await;
    });
}
