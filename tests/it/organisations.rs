//! Organisations register, declare, are verified or returned.

mod duplicates;
mod papers;
mod register;

use cogrant::base::error::AppError;
use cogrant::base::files::Upload;
use cogrant::base::kernel::ids::{OrganisationId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::people::organisations::{
    self, Declaration, Declared, DocumentKind, LegalForm, Profile, Standing, actions,
};
use cogrant::people::places::{Community, Place, actions as places};

use crate::world::{Page, World, run};

pub const IBAN: &str = "XK05 1212 0123 4567 8906";

/// A world with two places and three communities.
pub async fn country() -> World {
    let world = World::open().await;
    let root = world.system_administrator().await;
    for (code, sq, sr) in [("north", "Veriu", "Север"), ("south", "Jugu", "Југ")] {
        let names = Translated::of(Language::Albanian, sq).with(Language::SerbianCyrillic, sr);
        let place = Place { code: code.into(), names, position: 0 };
        places::save_place(&world.state, &root, place).await.unwrap();
    }
    for code in ["first", "second", "third"] {
        let names = Translated::of(Language::English, format!("The {code}"));
        let community = Community { code: code.into(), names, position: 0 };
        places::save_community(&world.state, &root, community).await.unwrap();
    }
    world
}

pub fn profile(name: &str, number: &str) -> Profile {
    Profile {
        names: Translated::of(Language::English, name),
        legal_form: LegalForm::Association,
        registration_number: number.into(),
        registered_on: "2020-05-04".parse().unwrap(),
        seat: "north".into(),
        address: String::new(),
        representative: "Ana".into(),
        iban: IBAN.parse().unwrap(),
        email: "office@example.org".parse().unwrap(),
    }
}

/// Somebody of a programme's staff.
pub async fn staff(world: &World, name: &str, role: Role) -> SignedIn {
    let person = world.person(name, Language::English).await;
    let programme = ProgrammeId::new();
    world
        .database
        .execute(&format!(
            "insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
             values ('{programme}', 'P-{}', '{{\"en\": \"P\"}}', 'EUR', 1, 'Europe/Belgrade', 'p@example.org',
                now())",
            name.to_uppercase()
        ))
        .await;
    let scope = Scope::Programme(programme);
    join(world, &person, role, scope).await
}

pub async fn join(world: &World, person: &SignedIn, role: Role, scope: Scope) -> SignedIn {
    let now = world.state.now();
    let given = world
        .state
        .db
        .transaction(async |conn| give_role(conn, &person.actor(), person.account, role, scope, now).await);
    given.await.unwrap();
    world.again(person.email.as_str()).await
}

/// An organisation and its administrator, as they are by now.
pub async fn registered(world: &World, person: &str, name: &str) -> (SignedIn, OrganisationId) {
    let person = world.person(person, Language::English).await;
    let number = format!("51-{name}");
    let id = actions::register(&world.state, &person, profile(name, &number)).await.unwrap();
    (world.again(person.email.as_str()).await, id)
}

pub async fn pdf(world: &World, name: &str) -> Upload {
    Upload::of(&world.state, name, b"%PDF-1.4 of this test").await.unwrap()
}

pub async fn certified(world: &World, who: &SignedIn, id: OrganisationId) {
    let kind = DocumentKind::RegistrationCertificate;
    actions::add_document(&world.state, who, id, kind, pdf(world, "certificate.pdf").await).await.unwrap();
}

pub async fn standing(world: &World, id: OrganisationId) -> Standing {
    let mut conn = world.state.db.conn().await.unwrap();
    organisations::find(&mut conn, id).await.unwrap().standing
}

/// The keys of the phrases with which something was refused.
pub fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    match result.unwrap_err() {
        AppError::Refused(phrases) => phrases.iter().map(|p| p.key.to_string()).collect(),
        other => panic!("{other:?}"),
    }
}

fn typed(iban: &str) -> Vec<(&str, &str)> {
    vec![
        ("name-sq", "Lumi i Pastër"),
        ("name-sr-Cyrl", "Чиста река"),
        ("legal_form", "association"),
        ("registration_number", "5100001"),
        ("registered_on", "2020-05-04"),
        ("seat", "north"),
        ("representative", "Ana"),
        ("email", "office@example.org"),
        ("iban", iban),
    ]
}

#[test]
fn an_organisation_registers_declares_sends_its_certificate_and_is_verified() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let form = browser.get("/organisations/new").await;
        assert!(form.all("option").contains(&"Veriu / Sever".to_owned()), "all official forms of a seat");
        let done = browser.send(&form, "/organisations", &typed(IBAN)).await;
        let address = done.location.unwrap();
        let twice = browser.send(&form, "/organisations", &typed(IBAN)).await;
        assert_eq!(twice.location.as_deref(), Some(address.as_str()), "a form sent twice registers once");
        let page = browser.get(&address).await;
        assert_eq!(page.all("h1"), ["Lumi i Pastër"]);
        assert!(page.text().contains(IBAN), "in groups of four");

        assert_eq!(world.waits_for(&ana).await, ["Ask for the verification of Lumi i Pastër"]);
        let to = |what: &str| format!("{address}/{what}");
        let early = browser.send(&page, &to("submission"), &[]).await;
        assert_eq!((early.status, early.all("#problems li").len()), (422, 1), "no certificate yet");
        let fields = [("declaration", "declared"), ("communities", "first"), ("communities", "third")];
        assert_eq!(browser.fill(&to("communities"), &to("communities"), &fields).await.status, 303);
        let kind = [("kind", "registration_certificate")];
        let file = ("file", "vërtetim.pdf", b"%PDF-1.4".as_slice());
        assert_eq!(browser.upload(&page, &to("documents"), &kind, file).await.status, 303);
        let page = browser.get(&address).await;
        assert_eq!(page.all("#communities ~ .list li"), ["The first", "The third"], "members see their own");
        assert_eq!(browser.send(&page, &to("submission"), &[]).await.status, 303);
        let subjects = world.letters_to("olga@example.org").await;
        assert_eq!(subjects, ["An organisation waits for verification: Lumi i Pastër"]);

        assert_eq!(world.waits_for(&officer).await, ["Verify 1 organisation that waits"]);
        let desk = world.browser_of(&officer).await;
        let page = desk.get(&address).await;
        assert!(!page.text().contains("The first"), "an officer does not see communities in passing");
        let version = page.field("version").unwrap();
        let verified = desk.send(&page, &to("verification"), &[("version", &version)]).await;
        assert_eq!(verified.status, 303, "{}", verified.text());
        assert_eq!(world.letters_to("ana@example.org").await, ["Lumi i Pastër is verified"]);
        assert_eq!(browser.get("/organisations").await.all(".tasks .tag"), ["Verified"]);
        let again = desk.send(&page, &to("verification"), &[("version", &version)]).await;
        assert_eq!(again.status, 422, "what is verified does not wait");
        world.close().await;
    });
}

#[test]
fn a_wrong_iban_keeps_the_form() {
    run(async {
        let world = country().await;
        let ana = world.person("Ana", Language::English).await;
        let browser = world.browser_of(&ana).await;
        let wrong = "XK05 1212 0123 4567 8907";
        let again = browser.fill("/organisations/new", "/organisations", &typed(wrong)).await;
        assert_eq!(again.status, 422);
        assert_eq!(again.all("#problems a").len(), 1);
        assert_eq!(again.field("iban").as_deref(), Some(wrong));
        assert_eq!(again.field("name-sr-Cyrl").as_deref(), Some("Чиста река"));
        assert_eq!(again.attribute("select[name=seat] option[selected]", "value").as_deref(), Some("north"));
        let mut tomorrow = typed(IBAN);
        tomorrow[4].1 = "2026-02-02";
        let again = browser.fill("/organisations/new", "/organisations", &tomorrow).await;
        assert!(again.all("#problems")[0].contains("2 February 2026 lies in the future"));
        let mut nowhere = typed(IBAN);
        nowhere[5].1 = "nowhere";
        assert_eq!(browser.fill("/organisations/new", "/organisations", &nowhere).await.status, 422);
        let mut empty = typed("");
        empty.iter_mut().for_each(|field| field.1 = "");
        let again = browser.fill("/organisations/new", "/organisations", &empty).await;
        assert_eq!(again.all("#problems li").len(), 8);
        let led_to = again.attributes("#problems a", "href");
        let in_order = again.attributes("form .err [name]", "id");
        assert_eq!(led_to, in_order.iter().map(|id| format!("#{id}")).collect::<Vec<_>>());
        assert!(again.text().contains("Enter the IBAN.") && !again.text().contains("check digits"));
        let many =
            [("name-sq", "Lumi"), ("registered_on", "2026-02-02"), ("seat", "nowhere"), ("email", "office@")];
        let again = browser.fill("/organisations/new", "/organisations", &many).await;
        let problems = again.attributes("#problems a", "href");
        let all = ["name-sq", "legal_form", "registration_number", "registered_on", "seat", "representative"];
        assert!(!problems.contains(&format!("#{}", all[0])));
        assert!(all.iter().skip(1).all(|field| problems.contains(&format!("#{field}"))), "{problems:?}");
        assert!(again.text().contains("lies in the future") && again.text().contains("none of the places"));
        world.close().await;
    });
}

#[test]
fn an_officer_returns_a_registration_with_a_reason() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        certified(&world, &ana, id).await;
        actions::submit(&world.state, &ana, id).await.unwrap();
        assert_eq!(
            refused(actions::send_back(&world.state, &officer, id, " ").await),
            ["organisations-reason-needed"]
        );
        let reason = "The certificate names another number. Send the newer one.";
        actions::send_back(&world.state, &officer, id, reason).await.unwrap();
        let letter = world.letters("ana@example.org").await.remove(0);
        assert!(letter.body.contains(reason), "{}", letter.body);
        let browser = world.browser_of(&ana).await;
        assert!(browser.get(&format!("/organisations/{id}")).await.text().contains(reason));
        assert_eq!(
            refused(actions::verify(&world.state, &officer, id).await),
            ["organisations-not-waiting"],
            "what was returned waits for the members"
        );
        actions::submit(&world.state, &ana, id).await.unwrap();
        actions::verify(&world.state, &officer, id).await.unwrap();
        assert_eq!(standing(&world, id).await, Standing::Verified);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_verified_organisation_that_changes_its_account_waits_again() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        certified(&world, &ana, id).await;
        actions::submit(&world.state, &ana, id).await.unwrap();
        actions::verify(&world.state, &officer, id).await.unwrap();
        world.at("2026-02-02T09:00:00Z");
        let mut new = profile("River Trust", "51-River Trust");
        new.address = "2 Bank Street".into();
        actions::change(&world.state, &ana, id, new.clone(), 1).await.unwrap();
        assert_eq!(standing(&world, id).await, Standing::Verified, "an address is not vital");
        new.iban = "GB29 NWBK 6016 1331 9268 19".parse().unwrap();
        actions::change(&world.state, &ana, id, new, 2).await.unwrap();
        assert_eq!(standing(&world, id).await, Standing::Submitted);
        assert_eq!(world.letters_to("olga@example.org").await.len(), 2, "the officers are told");
        assert!(
            matches!(
                actions::verify_as_read(&world.state, &officer, id, 2).await,
                Err(AppError::ChangedMeanwhile)
            ),
            "nobody verifies what they have not seen"
        );
        let certificate = world.database.query("select id from organisation_documents").await;
        let certificate = certificate[0].parse().unwrap();
        assert_eq!(
            refused(actions::remove_document(&world.state, &ana, id, certificate).await),
            ["organisations-certificate-stays"]
        );
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn of_two_editors_the_second_to_save_is_told() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let ben = world.person("Ben", Language::English).await;
        let ben = join(&world, &ben, Role::Editor, Scope::Organisation(id)).await;
        let (first, second) = (world.browser_of(&ana).await, world.browser_of(&ben).await);
        let path = format!("/organisations/{id}/profile");
        let (hers, his) = (first.get(&path).await, second.get(&path).await);
        let fields = |page: &Page, representative: &'static str| {
            let mut fields: Vec<(String, String)> =
                typed(IBAN).iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
            fields[6].1 = representative.into();
            fields.push(("version".into(), page.field("version").unwrap()));
            fields
        };
        async fn save(
            browser: &crate::world::Visitor,
            page: &Page,
            path: &str,
            fields: Vec<(String, String)>,
        ) -> Page {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            browser.send(page, path, &fields).await
        }
        assert_eq!(save(&first, &hers, &path, fields(&hers, "Ana the Elder")).await.status, 303);
        let late = save(&second, &his, &path, fields(&his, "Ben the Younger")).await;
        assert_eq!(late.status, 422);
        assert!(late.all("#problems")[0].contains("Somebody else changed this"));
        assert_eq!(late.field("representative").as_deref(), Some("Ben the Younger"), "nothing typed is lost");
        let mut conn = world.state.db.conn().await.unwrap();
        assert_eq!(organisations::find(&mut conn, id).await.unwrap().representative, "Ana the Elder");
        drop(conn);
        world.close().await;
    });
}

#[test]
fn a_look_at_communities_is_audited_and_the_declaration_tells_the_log_nothing() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let auditor = staff(&world, "Axel", Role::Auditor).await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let communities = vec!["first".to_owned(), "second".to_owned()];
        actions::declare(&world.state, &ana, id, Declared::Declared { communities }).await.unwrap();
        let (desk, audit) = (world.browser_of(&officer).await, world.browser_of(&auditor).await);
        let path = format!("/organisations/{id}");
        let (page, look) = (desk.get(&path).await, format!("{path}/communities/look"));
        assert!(!page.text().contains("The first"));
        let looked = desk.send(&page, &look, &[]).await;
        assert_eq!(looked.all(".list li"), ["The first", "The second"]);
        let counted = audit.get(&path).await;
        assert!(counted.text().contains("2 communities") && !counted.text().contains("The first"));
        assert_eq!(audit.send(&desk.get(&path).await, &look, &[]).await.status, 403, "another's token");
        assert!(matches!(
            actions::look_at_communities(&world.state, &auditor, id).await,
            Err(AppError::Forbidden(_))
        ));
        let looks = world
            .database
            .query("select actor from audit_entries where act = 'organisations.look_at_communities'")
            .await;
        assert_eq!(looks, ["Olga"]);
        actions::declare(&world.state, &ana, id, Declared::Withheld).await.unwrap();
        let declared = world
            .database
            .query("select details::text from audit_entries where act = 'organisations.declare' order by id")
            .await;
        assert_eq!(declared, ["{\"declaration\": \"declared\"}", "{\"declaration\": \"withheld\"}"]);
        let mut conn = world.state.db.conn().await.unwrap();
        assert_eq!(organisations::find(&mut conn, id).await.unwrap().declaration, Declaration::Withheld);
        assert!(
            organisations::declared_communities(&mut conn, &world.state.seal, &[id])
                .await
                .unwrap()
                .is_empty()
        );
        drop(conn);
        world.close().await;
    });
}

#[test]
fn a_declaration_must_say_one_thing() {
    run(async {
        let world = country().await;
        let (ana, id) = registered(&world, "Ana", "River Trust").await;
        let browser = world.browser_of(&ana).await;
        let path = format!("/organisations/{id}/communities");
        let contradictions: [&[(&str, &str)]; 4] = [
            &[],
            &[("declaration", "declared")],
            &[("declaration", "withheld"), ("communities", "first")],
            &[("declaration", "declared"), ("communities", "nowhere")],
        ];
        for fields in contradictions {
            let again = browser.fill(&path, &path, fields).await;
            assert_eq!((again.status, again.all("#problems li").len()), (422, 1), "{fields:?}");
        }
        let mut conn = world.state.db.conn().await.unwrap();
        assert_eq!(organisations::find(&mut conn, id).await.unwrap().declaration, Declaration::NotGiven);
        let said = browser.fill(&path, &path, &[("communities", "second")]).await;
        assert_eq!(said.status, 303, "whoever names a community has declared it");
        assert_eq!(organisations::find(&mut conn, id).await.unwrap().declaration, Declaration::Declared);
        drop(conn);
        world.close().await;
    });
}
