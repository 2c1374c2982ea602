//! Calls: drafted, published, corrected, read.

mod list;
pub mod office;

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::CallId;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::cycle::calls::corrigendum::{self, CorrigendumInput};
use cogrant::cycle::calls::{self, CallInput, actions};
use cogrant::ledger::{self, Kind};
use cogrant::people::accounts::{Role, SignedIn};

use crate::world::{World, instant, run};
pub use office::{Office, form};

async fn call(world: &World, id: CallId) -> calls::Call {
    calls::find(&mut world.state.db.conn().await.unwrap(), id).await.unwrap()
}

#[test]
fn a_draft_is_the_programme_s_own_until_it_is_published() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let id = office.draft(&world).await;
        let (public, stranger) = (format!("/calls/{id}"), world.visitor());
        assert_eq!(stranger.get(&public).await.status, 404);
        assert_eq!(stranger.get("/calls").await.all("h3"), Vec::<String>::new());
        let root = world.browser_of(&office.root).await;
        assert_eq!(root.get(&public).await.status, 404, "nor for the system administrator");
        assert_eq!(root.get(&format!("{public}/management")).await.status, 404);

        let waits = world.waits_for(&office.manager).await;
        assert!(waits[0].starts_with("Finish and publish the call “Small grants” By"), "{waits:?}");
        let ana = world.browser_of(&office.manager).await;
        let management = ana.get(&format!("{public}/management")).await;
        assert!(management.text().contains("Nothing is missing."), "{}", management.text());
        let done = ana.send(&management, &format!("{public}/publication"), &[]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(stranger.get(&public).await.status, 200);
        assert_eq!(stranger.get("/calls").await.all("h3"), ["Small grants"]);
        assert_eq!(
            world.letters_to("ana@example.org").await.last().unwrap(),
            "The call T-2026-1 is published"
        );

        let mut conn = world.state.db.conn().await.unwrap();
        let books: Vec<_> = ledger::balances(&mut conn, &[id.into()]).await.unwrap();
        let books: Vec<_> = books.iter().map(|b| (b.kind, b.amount.to_string())).collect();
        assert_eq!(books, [(Kind::Left, "45000.00".into()), (Kind::Source, "-45000.00".into())]);
        drop(conn);
        let twice = actions::publish(&world.state, &office.manager, id).await;
        assert!(matches!(twice, Err(AppError::Refused(_))));
        world.close().await;
    });
}

#[test]
fn the_public_page_says_the_rules_with_their_parameters_in_all_four_languages() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let id = office.draft(&world).await;
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        for (language, title, said) in [
            ("en", "Small grants", "at least 12 months"),
            ("sq", "Grante të vogla", "së paku 12 muajsh"),
            ("sr-Cyrl", "Мали грантови", "најмање 12 месеци"),
            ("sr-Latn", "Mali grantovi", "najmanje 12 meseci"),
        ] {
            let page = world.visitor().get_in(&format!("/calls/{id}"), Some(language)).await;
            assert_eq!(page.all("h1"), [title], "{language}");
            let text = page.text();
            assert!(text.contains(said), "{language}: {text}");
            assert!(text.contains("Europe/Belgrade"), "{language}: the deadline names its zone");
            assert!(!text.contains("calls-"), "{language}: a text is missing: {text}");
            let list = world.visitor().get_in("/calls", Some(language)).await;
            assert_eq!(list.all("h3"), [title]);
        }
        let page = world.visitor().get(&format!("/calls/{id}")).await;
        let start = page.attribute(&format!("a[href=\"/calls/{id}/applications/new\"]"), "class");
        assert_eq!(start.as_deref(), Some("btn"));
        assert_eq!(page.all("#rules ~ ul li").len(), 12, "one paragraph for each rule that is on");
        world.at("2026-03-27T15:00:00Z");
        assert_eq!(
            world.visitor().get("/calls").await.all("#open ~ ul h3").len(),
            1,
            "its own second is in time"
        );
        world.at("2026-03-27T15:00:01Z");
        assert_eq!(world.visitor().get("/calls").await.all("#open ~ ul h3").len(), 0);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_wrong_form_keeps_everything_typed_and_says_what_the_sums_are() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let fields = form(&[("criterion-3-maximum", "35"), ("tranche-2-share", "15"), ("R23-max", "50000")]);
        let again = office.sends(&world, &fields).await;
        assert_eq!(again.status, 422);
        let said = again.all("#problems li").join(" ");
        assert!(said.contains("come to 97.5, but the best possible total is 100"), "{said}");
        assert!(said.contains("come to 95 percent"), "{said}");
        assert!(said.contains("50,000.00"), "{said}");
        for (name, typed) in
            fields.iter().filter(|(n, _)| n.starts_with("criterion") || n.starts_with("guidance"))
        {
            assert_eq!(again.field(name).as_deref(), Some(typed.as_str()), "{name}");
        }
        assert!(again.attribute("input[name=R11][checked]", "value").is_some(), "ticks stay");
        assert_eq!(again.attribute("input[name=R05-seats][checked]", "value").as_deref(), Some("north-bank"));

        let slip = form(&[("R04-months", "twelve"), ("criterion-3-code", "relevance"), ("assessors", "")]);
        let again = office.sends(&world, &slip).await;
        assert_eq!(again.attribute("#problems a", "href").as_deref(), Some("#R04-months"));
        let slip = form(&[("criterion-3-code", "relevance")]);
        let again = office.sends(&world, &slip).await;
        assert_eq!(again.attribute("#problems a", "href").as_deref(), Some("#criterion-3-code"));
        assert_eq!(office.sends(&world, &form(&[])).await.status, 303);
        let other = form(&[("title-en", "Another call")]);
        assert_eq!(office.sends(&world, &other).await.status, 422, "a reference is given once");
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_deadline_that_the_clocks_skip_or_repeat_is_refused_with_its_own_words() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        for (typed, said) in [
            ("2026-03-29T02:30", "Deadline: the clocks skip this hour on that day. Choose another."),
            (
                "2026-10-25T02:30",
                "Deadline: this hour occurs twice on that day, because the clocks go back. Choose another.",
            ),
            ("soon", "Deadline: enter a day and an hour."),
        ] {
            let again = office.sends(&world, &form(&[("deadline", typed)])).await;
            assert_eq!((again.status, again.all("#problems a")), (422, vec![said.to_owned()]));
            assert_eq!(again.field("deadline").as_deref(), Some(typed));
        }
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_draft_opens_filled_and_two_who_change_it_do_not_lose_each_other_s_work() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let id = office.draft(&world).await;
        let before = call(&world, id).await;
        assert_eq!(before.rules.switched_on().count(), 12);
        let ana = world.browser_of(&office.manager).await;
        let page = ana.get(&format!("/calls/{id}/draft")).await;
        let version = page.field("version").unwrap();
        assert_eq!(page.field("criterion-2-maximum").as_deref(), Some("37.5"), "rows close up");
        assert_eq!(page.field("R24-max_share_of_total").as_deref(), Some("80"));
        assert_eq!(page.field("deadline").as_deref(), Some("2026-03-27T16:00"));
        let mut fields = form(&[("envelope", "40000"), ("version", version.as_str())]);
        let path = format!("/calls/{id}/draft");
        let send = |fields: &[(String, String)]| {
            fields.iter().map(|(n, v)| (n.clone(), v.clone())).collect::<Vec<_>>()
        };
        let typed = send(&fields);
        let typed: Vec<_> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(ana.send(&page, &path, &typed).await.status, 303);
        assert_eq!(call(&world, id).await.envelope.to_string(), "40000.00");
        fields.push(("guidance-sr-Latn".into(), "Nešto drugo".into()));
        let typed: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let late = ana.send(&page, &path, &typed).await;
        assert_eq!(late.status, 422);
        assert_eq!(late.field("guidance-sr-Latn").as_deref(), Some("Nešto drugo"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn the_calls_of_a_programme_share_out_its_envelope_and_no_more() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "80000").await;
        let first = office.draft(&world).await;
        let second = office.sends(&world, &form(&[("reference", "T-2026-2"), ("summary-sq", "")])).await;
        let second: CallId = second.location.unwrap().split('/').nth(2).unwrap().parse().unwrap();
        actions::publish(&world.state, &office.manager, first).await.unwrap();
        let ana = world.browser_of(&office.manager).await;
        let manage = format!("/calls/{second}/management");
        let page = ana.get(&manage).await;
        let missing = page.all("#publish ~ ul li");
        assert_eq!(missing.len(), 2, "{missing:?}");
        assert!(missing[0].contains("Shqip") && missing[0].contains("the summary"), "{missing:?}");
        assert!(missing[1].contains("35,000.00"), "{missing:?}");
        let refused = ana.send(&page, &format!("/calls/{second}/publication"), &[]).await;
        assert_eq!((refused.status, refused.all("#problems li").len()), (422, 2));
        let root = world.browser_of(&office.root).await;
        let change = format!("/programmes/{}/profile", office.programme);
        let form = root.get(&change).await;
        let version = form.field("version").unwrap();
        let less = [
            ("version", version.as_str()),
            ("name-en", "Less"),
            ("envelope", "44999.99"),
            ("zone", "Europe/Belgrade"),
            ("contact", "p@example.org"),
        ];
        let refused = root.send(&form, &change, &less).await;
        assert_eq!(refused.status, 422, "nor does a programme take back what its calls hold");
        assert!(refused.all("#problems li")[0].contains("45,000.00"), "{:?}", refused.all("#problems li"));
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_published_call_changes_only_by_a_numbered_corrigendum_of_a_manager() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let officer = office.hires(&world, "Olga", Role::GrantsOfficer).await;
        let stranger = world.person("Ben", Language::English).await;
        let id = office.draft(&world).await;
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        let read = call(&world, id).await;
        let changed =
            actions::change(&world.state, &office.manager, id, read.version, CallInput::from(&read)).await;
        assert!(matches!(changed, Err(AppError::Refused(_))), "no longer a draft");

        let later = CorrigendumInput {
            explanation: Translated::of(Language::English, "The post was on strike."),
            deadline: Some(instant("2026-04-03T14:00:00Z")),
            title: Some(read.title.clone()),
            ..CorrigendumInput::default()
        };
        let publish = async |who: &SignedIn, input: &CorrigendumInput| {
            let now = world.state.now();
            let input = input.clone();
            world
                .state
                .db
                .transaction(async |conn| corrigendum::publish_in(conn, who, id, input, now).await)
                .await
        };
        assert!(matches!(publish(&officer, &later).await, Err(AppError::Forbidden(_))));
        assert!(matches!(publish(&stranger, &later).await, Err(AppError::NotFound)));
        let (now, number) = publish(&office.manager, &later).await.unwrap();
        assert_eq!((now.deadline, number, now.corrigendum), (instant("2026-04-03T14:00:00Z"), 1, 1));
        assert_eq!(now, call(&world, id).await);
        for (refused, why) in [
            (later.clone(), "calls-corrigendum-nothing"),
            (
                CorrigendumInput { deadline: Some(read.deadline), ..later.clone() },
                "calls-corrigendum-earlier",
            ),
            (
                CorrigendumInput { explanation: Translated::default(), ..later.clone() },
                "calls-corrigendum-explain",
            ),
        ] {
            match publish(&office.manager, &refused).await {
                Err(AppError::Refused(phrases)) => assert_eq!(phrases[0].key, why),
                other => panic!("{why}: {other:?}"),
            }
        }
        let text = world.visitor().get(&format!("/calls/{id}")).await.text();
        assert!(text.contains("Corrigendum 1") && text.contains("The post was on strike."), "{text}");
        assert!(text.contains("before Friday 27 March 2026, 16:00"), "{text}");
        assert!(!text.contains("Title: before"), "what was typed again has not changed");

        let ana = world.browser_of(&office.manager).await;
        let form = ana.get(&format!("/calls/{id}/corrigenda/new")).await;
        assert_eq!(form.field("deadline").as_deref(), Some("2026-04-03T16:00"));
        let olga = world.browser_of(&officer).await;
        assert_eq!(olga.get(&format!("/calls/{id}/corrigenda/new")).await.status, 403);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn an_officer_fills_the_panel_and_an_auditor_only_looks() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let officer = office.hires(&world, "Olga", Role::GrantsOfficer).await;
        let auditor = office.hires(&world, "Vera", Role::Auditor).await;
        let chair = world.person("Chair", Language::Albanian).await;
        let id = office.draft(&world).await;
        let manage = format!("/calls/{id}/management");
        let members = format!("/calls/{id}/panel-members");
        let olga = world.browser_of(&officer).await;
        let wrong = olga.fill(&manage, &members, &[("email", "chair"), ("role", "approver")]).await;
        assert_eq!((wrong.status, wrong.all("#problems a").len()), (422, 2));
        assert_eq!(wrong.field("email").as_deref(), Some("chair"));
        let given =
            olga.fill(&manage, &members, &[("email", "chair@example.org"), ("role", "panel_chair")]).await;
        assert_eq!(given.status, 303);
        let asked = olga.fill(&manage, &members, &[("email", "new@example.org"), ("role", "assessor")]).await;
        assert_eq!(asked.status, 303);
        assert_eq!(world.letters_to("new@example.org").await.len(), 1);
        assert!(world.again("chair@example.org").await.in_call(id, &[Role::PanelChair]));

        let vera = world.browser_of(&auditor).await;
        let page = vera.get(&manage).await;
        assert_eq!((page.status, page.all("main form").len()), (200, 0));
        let publication = format!("/calls/{id}/publication");
        for path in [&members, &publication] {
            let refused = vera.send(&page, path, &[("email", "a@example.org"), ("role", "assessor")]).await;
            assert_eq!(refused.status, 403, "{path}");
        }
        assert_eq!(olga.fill(&manage, &publication, &[]).await.status, 403, "only a manager publishes");
        let log = vera.get(&format!("/programmes/{}/log", office.programme)).await;
        assert!(
            log.text().contains("Draft of a call saved") && log.text().contains("Role given"),
            "{}",
            log.text()
        );

        let away = format!("{members}/{}/roles/panel_chair/removal", chair.account);
        assert_eq!(olga.fill(&manage, &away, &[]).await.status, 303);
        assert_eq!(world.letters_to("chair@example.org").await.len(), 2);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn the_log_goes_back_page_by_page() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let id = office.draft(&world).await;
        for _ in 0..60 {
            let read = call(&world, id).await;
            actions::change(&world.state, &office.manager, id, read.version, CallInput::from(&read))
                .await
                .unwrap();
        }
        let ana = world.browser_of(&office.manager).await;
        let first = ana.get(&format!("/programmes/{}/log", office.programme)).await;
        assert_eq!(first.all("main li h2").len(), 50);
        let earlier = first.attribute("main .actions a", "href").unwrap();
        let second = ana.get(&earlier).await;
        assert_eq!(
            second.all("main li h2").len(),
            13,
            "the rest, with the draft's and the programme's beginning and its manager's role"
        );
        assert_eq!(second.attribute("main .actions a", "href"), None);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_sum_in_a_refusal_of_the_form_is_written_in_the_reader_s_language() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let browser = world.browser_of(&office.manager).await;
        let fields = office::form(&[("criterion-1-maximum", "62.4"), ("tranche-1-share", "79.5")]);
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let (page, path) = (
            format!("/programmes/{}/calls/new", office.programme),
            format!("/programmes/{}/calls", office.programme),
        );
        for (language, criteria, tranches) in
            [("en", " 99.9", " 99.5"), ("sq", " 99,9", " 99,5"), ("sr-Cyrl", " 99,9", " 99,5")]
        {
            browser.get(&format!("/language/{language}")).await;
            let problems = browser.fill(&page, &path, &fields).await.all("#problems li").join(" ");
            assert!(problems.contains(criteria) && problems.contains(tranches), "{language}: {problems}");
        }
        world.any_letters().await;
        world.close().await;
    });
}
