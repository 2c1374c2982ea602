//! Programmes: who sets them up and who works for them.

use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::SignedIn;

use crate::world::{Page, Visitor, World, run};

const PROGRAMME: [(&str, &str); 7] = [
    ("code", "together-26"),
    ("name-sq", "Së bashku"),
    ("name-sr-Cyrl", "Заједно"),
    ("currency", "eur"),
    ("envelope", "100.000,00"),
    ("zone", "Europe/Belgrade"),
    ("contact", "together@example.org"),
];

/// A programme, set up by the system administrator in the browser; gives its address.
async fn set_up(root: &Visitor) -> String {
    let done = root.fill("/programmes/new", "/programmes/new", &PROGRAMME).await;
    assert_eq!(done.status, 303, "{}", done.text());
    done.location.unwrap()
}

async fn root_of(world: &World) -> Visitor {
    let root = world.system_administrator().await;
    world.browser_of(&root).await
}

#[test]
fn the_system_administrator_sets_a_programme_up_and_names_its_manager() {
    run(async {
        let world = World::open().await;
        let root = root_of(&world).await;
        let first = |page: &Page| page.attributes(".todos a", "href");
        assert_eq!(first(&root.get("/").await), ["/programmes/new"], "where to begin");
        let programme = set_up(&root).await;
        assert_eq!(first(&root.get("/").await), Vec::<String>::new());
        let shown = root.get(&programme).await;
        assert_eq!(shown.all("h1"), ["Së bashku"], "no English name: the first there is");
        assert!(shown.text().contains("EUR\u{a0}100,000.00") || shown.text().contains("EUR 100,000.00"));

        let ana = world.person("Ana", Language::SerbianCyrillic).await;
        let staff = format!("{programme}/staff");
        let given =
            root.fill(&staff, &staff, &[("email", "ana@example.org"), ("role", "programme_manager")]).await;
        assert_eq!(given.location.as_deref(), Some(staff.as_str()));
        assert_eq!(world.letters_to("ana@example.org").await.len(), 1);
        let browser = world.browser_of(&ana).await;
        assert_eq!(browser.get("/programmes").await.all("h2"), ["Заједно"]);
        assert_eq!(browser.get(&programme).await.status, 200);

        let offered =
            browser.fill(&staff, &staff, &[("email", "new@example.org"), ("role", "auditor")]).await;
        assert_eq!(offered.status, 303, "a manager names staff too");
        assert_eq!(world.letters_to("new@example.org").await.len(), 1);
        assert!(browser.get(&staff).await.text().contains("new@example.org"));
        world.close().await;
    });
}

#[test]
fn the_system_administrator_changes_a_programme_and_its_managers_are_told() {
    run(async {
        let world = World::open().await;
        let root = root_of(&world).await;
        let programme = set_up(&root).await;
        let ana = world.person("Ana", Language::English).await;
        let staff = format!("{programme}/staff");
        root.fill(&staff, &staff, &[("email", "ana@example.org"), ("role", "programme_manager")]).await;
        world.letters_to("ana@example.org").await;
        let change = format!("{programme}/profile");
        let (form, other) = (root.get(&change).await, root.get(&change).await);
        assert_eq!(form.field("contact").as_deref(), Some("together@example.org"));
        let version = form.field("version").unwrap();
        let typed = |envelope: &'static str| {
            [
                ("version", version.as_str()),
                ("name-sq", "Më mirë së bashku"),
                ("envelope", envelope),
                ("zone", "Europe/Belgrade"),
                ("contact", "better@example.org"),
                ("code", "OTHER"),
            ]
        };
        let wrong = root.send(&form, &change, &typed("0")).await;
        assert_eq!((wrong.status, wrong.field("name-sq").as_deref()), (422, Some("Më mirë së bashku")));
        assert_eq!(root.send(&form, &change, &typed("120000")).await.status, 303);
        let shown = root.get(&programme).await;
        assert_eq!(shown.all("h1"), ["Më mirë së bashku"]);
        assert_eq!(shown.all(".eyebrow"), ["TOGETHER-26"], "the code stays");
        assert_eq!(
            world.letters_to("ana@example.org").await.pop().unwrap(),
            "The programme has changed: Më mirë së bashku"
        );
        let late = root.send(&other, &change, &typed("90000")).await;
        assert_eq!(late.status, 422, "somebody else was faster");
        let browser = world.browser_of(&ana).await;
        let log = browser.get(&format!("{programme}/log")).await.text();
        assert!(
            log.contains("Programme changed") && log.contains("100,000.00") && log.contains("120,000.00"),
            "{log}"
        );
        assert_eq!(browser.get(&change).await.status, 403, "its staff ask the system administration");
        world.close().await;
    });
}

#[test]
fn a_wrong_programme_is_shown_again_with_everything_typed() {
    run(async {
        let world = World::open().await;
        let root = root_of(&world).await;
        let fields = [
            ("code", "TOO LONG AND WITH BLANKS"),
            ("currency", "EURO"),
            ("envelope", "much"),
            ("zone", "Nowhere"),
            ("contact", "together@"),
            ("name-en", "Together"),
        ];
        let again = root.fill("/programmes/new", "/programmes/new", &fields).await;
        assert_eq!((again.status, again.all("#problems a").len()), (422, 4));
        for (name, typed) in fields {
            assert_eq!(again.field(name).as_deref(), Some(typed));
        }
        let without_name: Vec<_> =
            PROGRAMME.into_iter().filter(|(name, _)| !name.starts_with("name")).collect();
        let again = root.fill("/programmes/new", "/programmes/new", &without_name).await;
        assert_eq!(
            again.all("#problems a"),
            ["Name, Shqip: give the programme a name in at least one language."]
        );
        set_up(&root).await;
        let twice = root.fill("/programmes/new", "/programmes/new", &PROGRAMME).await;
        assert_eq!(twice.status, 422, "a code is given once");
        world.close().await;
    });
}

#[test]
fn whoever_does_not_work_for_a_programme_does_not_learn_of_it() {
    run(async {
        let world = World::open().await;
        let root = root_of(&world).await;
        let programme = set_up(&root).await;
        let stranger = world.browser_of(&world.person("Ben", Language::English).await).await;
        for path in ["".to_owned(), "/staff".into(), "/log".into(), "/calls/new".into()] {
            assert_eq!(stranger.get(&format!("{programme}{path}")).await.status, 404, "{path}");
        }
        assert_eq!(stranger.get("/programmes/new").await.status, 404);
        let page = stranger.get("/account").await;
        let staff = format!("{programme}/staff");
        let role = [("email", "ben@example.org"), ("role", "programme_manager")];
        assert_eq!(stranger.send(&page, &staff, &role).await.status, 404);
        assert_eq!(stranger.send(&page, "/programmes/new", &PROGRAMME).await.status, 404);
        assert_eq!(root.get(&format!("{programme}/log")).await.status, 404, "nor what happens in its calls");
        world.close().await;
    });
}

#[test]
fn an_auditor_reads_the_staff_and_changes_nothing_and_the_last_manager_stays() {
    run(async {
        let world = World::open().await;
        let root = root_of(&world).await;
        let programme = set_up(&root).await;
        let staff = format!("{programme}/staff");
        let people: Vec<SignedIn> =
            vec![world.person("Ana", Language::English).await, world.person("Vera", Language::English).await];
        for (who, role) in people.iter().zip(["programme_manager", "auditor"]) {
            root.fill(&staff, &staff, &[("email", who.email.as_str()), ("role", role)]).await;
        }
        let auditor = world.browser_of(&people[1]).await;
        let page = auditor.get(&staff).await;
        assert_eq!((page.status, page.all("main form").len()), (200, 0), "no form for an auditor");
        let refused = auditor.send(&page, &staff, &[("email", "x@example.org"), ("role", "approver")]).await;
        assert_eq!(refused.status, 403);
        assert!(refused.text().contains("Only a programme manager or the system administrator"));
        assert_eq!(auditor.get(&format!("{programme}/log")).await.status, 200);

        let away = |who: &SignedIn, role: &str| format!("{staff}/{}/roles/{role}/removal", who.account);
        let kept = root.fill(&staff, &away(&people[0], "programme_manager"), &[]).await;
        assert_eq!(kept.status, 422);
        assert!(kept.text().contains("only manager"));
        let taken = root.fill(&staff, &away(&people[1], "auditor"), &[]).await;
        assert_eq!(taken.status, 303);
        assert_eq!(auditor.get(&staff).await.status, 404);
        assert_eq!(world.letters_to("vera@example.org").await.len(), 2);
        world.any_letters().await;
        world.close().await;
    });
}
