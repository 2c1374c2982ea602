//! Applying together: writing, inviting, consenting, submitting, as the organisations live it.

use cogrant::base::audit::Actor;
use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::{AccountId, ApplicationId, CallId, OrganisationId, PartnerId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::cycle::applications::actions::{
    self, By, ConsentInput, Invitee, Start, Submitted, publish_corrigendum,
};
use cogrant::cycle::applications::budget::{BudgetInput, ContributionInput, Heading, LineInput};
use cogrant::cycle::applications::questions::Answers;
use cogrant::cycle::applications::{self, Status};
use cogrant::cycle::calls::corrigendum::CorrigendumInput;
use cogrant::ledger;
use cogrant::people::accounts::actions::give_role;
use cogrant::people::accounts::{Role, Scope, SignedIn};
use cogrant::rulebook::{Outcome, RuleId, assess};

use crate::world::{World, instant, run};

const RULES: &str = r#"{"R01": {}, "R10": {"min_organisations": 2, "max_organisations": 3},
    "R13": {"max_as_lead": 1, "max_as_partner": 1}, "R14": {"cure_days": 3}}"#;

struct Scene {
    world: World,
    call: CallId,
    programme: ProgrammeId,
}

/// An organisation with one person who writes and signs for it.
#[derive(Clone)]
struct Member {
    organisation: OrganisationId,
    who: SignedIn,
}

impl Scene {
    /// One open call; its deadline is 2026-03-27 16:00 in Belgrade.
    async fn open() -> Self {
        let world = World::open().await;
        let (programme, call) = (ProgrammeId::new(), CallId::new());
        let sql = format!(
            r#"insert into places (code, names, position) values ('north', '{{"en": "North"}}', 1), ('south', '{{"en": "South"}}', 2);
            insert into programmes (id, code, names, currency, envelope, time_zone, contact, created_at)
                values ('{programme}', 'P', '{{"en": "Programme"}}', 'EUR', 100000, 'Europe/Belgrade', 'p@example.org', now());
            insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency, envelope,
                    time_zone, deadline, places, themes, rules, scoring, tranches, status, published_at, created_at)
                values ('{call}', '{programme}', 'C-1', '{{"en": "Together"}}', '{{}}', '{{}}', '["en", "sq"]', 'EUR', 50000,
                    'Europe/Belgrade', '2026-03-27T15:00:00Z', '["north", "south"]', '[]', '{RULES}',
                    '{{"scale": "100", "criteria": [{{"code": "a", "name": {{"en": "A"}}, "maximum": "100"}}],
                       "assessors": 2, "third_if_gap_over": "0.30", "threshold": "60"}}',
                    '[{{"share": "1", "condition": "agreement_in_force"}}]', 'published', '2026-01-15T09:00:00Z', now())"#
        );
        world.database.execute(&sql).await;
        let state = world.state.clone();
        state
            .db
            .transaction(async |conn| {
                use ledger::{Entry, Kind, Line};
                let currency = cogrant::base::kernel::money::Currency::EUR;
                ledger::open(conn, call.into(), &[Kind::Source, Kind::Left], currency).await?;
                let envelope = "50000".parse().unwrap();
                let lines =
                    vec![Line::from(call, Kind::Source, envelope), Line::to(call, Kind::Left, envelope)];
                let entry = Entry { what: "calls.publish", subject: call.into(), by: None, lines };
                ledger::post(conn, &entry, state.now()).await?;
                Ok(())
            })
            .await
            .unwrap();
        Self { world, call, programme }
    }

    async fn give(&self, account: AccountId, role: Role, scope: Scope) {
        let state = &self.world.state;
        let by = Actor::program("test");
        let given =
            state.db.transaction(async |conn| give_role(conn, &by, account, role, scope, state.now()).await);
        given.await.unwrap();
    }

    async fn staff(&self, name: &str, role: Role) -> SignedIn {
        let who = self.world.person(name, Language::English).await;
        self.give(who.account, role, Scope::Programme(self.programme)).await;
        self.world.again(who.email.as_str()).await
    }

    async fn member(&self, name: &str) -> Member {
        let organisation = OrganisationId::new();
        let sql = format!(
            r#"insert into organisations (id, names, legal_form, registration_number, registered_on, seat,
                representative, iban, email, declaration, standing, standing_since, created_at)
            values ('{organisation}', '{{"en": "{name}"}}', 'association', '{name}', '2019-05-14', 'north', '{name} Rep',
                'XK051212012345678906', 'o@example.org', 'not_given', 'verified', now(), now())"#
        );
        self.world.database.execute(&sql).await;
        let who = self.colleague(name, organisation, &[Role::Editor, Role::Signatory]).await;
        Member { organisation, who }
    }

    async fn colleague(&self, name: &str, organisation: OrganisationId, roles: &[Role]) -> SignedIn {
        let who = self.world.person(name, Language::English).await;
        for role in roles {
            self.give(who.account, *role, Scope::Organisation(organisation)).await;
        }
        self.world.again(who.email.as_str()).await
    }

    async fn start(&self, lead: &Member) -> ApplicationId {
        let new = Start {
            organisation: lead.organisation,
            title: "Clean river, one park".into(),
            language: Language::English,
        };
        actions::start(&self.world.state, &lead.who, self.call, new).await.unwrap()
    }

    async fn join(&self, id: ApplicationId, lead: &Member, partner: &Member) -> PartnerId {
        let state = &self.world.state;
        let invitee = Invitee::Organisation(partner.organisation);
        let place = actions::invite(state, &lead.who, id, invitee).await.unwrap();
        actions::accept(state, &partner.who, id, place, By::Organisation).await.unwrap();
        place
    }

    async fn write_common(&self, id: ApplicationId, by: &Member) {
        let whole = self.whole(id).await;
        let answers = ["summary", "need", "change", "activities", "cooperation"]
            .into_iter()
            .fold(Answers::default(), |answers, code| answers.text(code, format!("About the {code}.")))
            .number("duration_months", 9)
            .chosen("places", vec!["north".into(), "south".into()]);
        let version = whole.common.version;
        actions::save_common(&self.world.state, &by.who, id, version, answers).await.unwrap();
    }

    async fn write_own(&self, id: ApplicationId, member: &Member) {
        let state = &self.world.state;
        let version = self.whole(id).await.own_of(member.organisation).unwrap().version;
        let answers = Answers::default().text("role", "We plant trees.").text("experience", "Ten parks.");
        actions::save_own(state, &member.who, id, member.organisation, version, answers).await.unwrap();
        let input = budget("12", "250.50");
        actions::save_budget(state, &member.who, id, member.organisation, input, None).await.unwrap();
    }

    async fn whole(&self, id: ApplicationId) -> applications::Whole {
        let mut conn = self.world.state.db.conn().await.unwrap();
        applications::whole(&mut conn, id).await.unwrap()
    }

    async fn consent(&self, id: ApplicationId, member: &Member) -> Result<(), AppError> {
        let content_version = self.whole(id).await.application.content_version;
        let input = ConsentInput {
            organisation: member.organisation,
            name: member.who.name.clone(),
            capacity: "Chairperson".into(),
            content_version,
        };
        actions::consent(&self.world.state, &member.who, id, input).await
    }

    async fn submit(&self, id: ApplicationId, who: &SignedIn) -> Result<Submitted, AppError> {
        let state = &self.world.state;
        let act = state
            .db
            .transaction(async |conn| applications::submit_in(conn, state, who, id, state.now()).await);
        let done = act.await;
        if let Err(refused) = &done {
            applications::audit_refusal(state, who, id, refused).await.unwrap();
        }
        done
    }

    /// A lead and a partner with everything written and nothing consented.
    async fn written(&self) -> (ApplicationId, Member, Member) {
        let (lead, partner) = (self.member("Linden").await, self.member("River").await);
        let id = self.start(&lead).await;
        self.join(id, &lead, &partner).await;
        self.write_common(id, &partner).await;
        self.write_own(id, &lead).await;
        self.write_own(id, &partner).await;
        (id, lead, partner)
    }

    async fn close(self) {
        self.world.any_letters().await;
        self.world.close().await;
    }
}

fn budget(quantity: &str, rate: &str) -> BudgetInput {
    let line = LineInput {
        heading: Heading::Services,
        description: "Planting".into(),
        unit: "day".into(),
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    };
    let brought = ContributionInput { source: "Members".into(), amount: "100".parse().unwrap() };
    BudgetInput { lines: vec![line], contributions: vec![brought] }
}

fn keys<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    result.unwrap_err().phrases().iter().map(|p| p.key.to_string()).collect()
}

#[test]
fn a_joint_application_goes_in_only_complete_and_with_every_consent() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        let place =
            actions::invite(&scene.world.state, &lead.who, id, Invitee::Organisation(partner.organisation))
                .await
                .unwrap();
        let open = keys(scene.submit(id, &lead.who).await);
        assert!(open.contains(&"applications-missing-answer".into()), "an open invitation blocks: {open:?}");
        actions::accept(&scene.world.state, &partner.who, id, place, By::Organisation).await.unwrap();
        scene.write_common(id, &partner).await;
        scene.write_own(id, &lead).await;
        let lacking = keys(scene.submit(id, &lead.who).await);
        let own = ["applications-missing-of"; 3].map(String::from);
        assert_eq!(lacking[..3], own, "the partner owes two answers and a budget line");
        assert_eq!(lacking[3..], ["applications-missing-consent-of"; 2].map(String::from));

        scene.write_own(id, &partner).await;
        scene.consent(id, &lead).await.unwrap();
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-missing-consent-of"]);
        scene.consent(id, &partner).await.unwrap();
        let partner_submits = scene.submit(id, &partner.who).await;
        assert!(matches!(partner_submits, Err(AppError::Forbidden(_))), "only the lead submits");
        let submitted = scene.submit(id, &lead.who).await.unwrap();
        assert_eq!(submitted.application.status, Status::Submitted);
        assert_eq!(submitted.facts.budget.total.to_string(), "6012.00");
        assert_eq!(submitted.facts.budget.requested.to_string(), "5812.00");
        assert_eq!(submitted.facts.organisations[0].appearances.as_lead, 1);
        let hash = submitted.application.submitted_hash.clone().unwrap();
        assert_eq!(hash, scene.whole(id).await.hash());

        let refused = "select count(*) from audit_entries where act = 'applications.submit_refused'";
        assert_eq!(scene.world.database.query(refused).await, ["3"], "who may not submit is not asked why");
        let letters = scene.world.letters("river@example.org").await;
        let receipt = letters.iter().find(|l| l.kind == "applications-submitted").unwrap();
        assert!(receipt.body.contains("C-1/001") && receipt.body.contains(&hash[..12]), "{}", receipt.body);
        assert!(receipt.body.contains("Sunday 1 February 2026, 10:00"), "{}", receipt.body);
        scene.close().await;
    });
}

#[test]
fn any_change_opens_every_consent_again_and_says_what_changed() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.write_common(id, &lead).await;
        assert!(
            scene.whole(id).await.consent_of(lead.organisation).is_some(),
            "nothing changed, nothing reopens"
        );

        let state = &scene.world.state;
        let seen_before = scene.whole(id).await.application.content_version;
        let input = budget("13", "250.50");
        actions::save_budget(state, &partner.who, id, partner.organisation, input, None).await.unwrap();
        let whole = scene.whole(id).await;
        assert!(whole.consent_of(lead.organisation).is_none() && whole.was_reopened(lead.organisation));
        let letters = scene.world.letters("linden@example.org").await;
        let letter = letters.iter().find(|l| l.kind == "applications-consent-reopened").unwrap();
        assert!(letter.body.contains("the budget") && letter.body.contains("River"), "{}", letter.body);

        let stale = ConsentInput {
            organisation: lead.organisation,
            name: "Linden".into(),
            capacity: "Chair".into(),
            content_version: seen_before,
        };
        let refused = actions::consent(state, &lead.who, id, stale).await;
        assert_eq!(keys(refused), ["applications-consent-changed"]);
        scene.consent(id, &lead).await.unwrap();
        assert_eq!(keys(scene.consent(id, &lead).await), ["applications-consent-given"]);
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-missing-consent-of"]);
        scene.close().await;
    });
}

#[test]
fn whoever_saves_second_sees_both_texts_and_loses_none() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let (first, second) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let path = format!("/applications/{id}/parts/common");
        let (page, other) = (first.get(&path).await, second.get(&path).await);
        let version = page.field("version").unwrap();
        assert_eq!(other.field("version").unwrap(), version);
        let mine = [("version", version.as_str()), ("need", "A cleaner river."), ("places", "north")];
        assert_eq!(first.send(&page, &path, &mine).await.status, 303);
        let theirs = [("version", version.as_str()), ("need", "A new park."), ("places", "south")];
        let clash = second.send(&other, &path, &theirs).await;
        assert_eq!(clash.status, 409);
        assert_eq!(clash.field("need").as_deref(), Some("A new park."));
        assert!(clash.text().contains("A cleaner river."), "what the other saved stands beside it");
        let again = clash.field("version").unwrap();
        let both = [("version", again.as_str()), ("need", "A cleaner river and a new park.")];
        assert_eq!(second.send(&clash, &path, &both).await.status, 303);
        assert_eq!(scene.whole(id).await.common.answers.text_of("need"), "A cleaner river and a new park.");

        let long = "ш".repeat(3001);
        let version = scene.whole(id).await.common.version.to_string();
        let refused = second.send(&clash, &path, &[("version", &version), ("need", &long)]).await;
        assert_eq!((refused.status, refused.field("need")), (422, Some(long)));
        assert!(refused.text().contains("3001"), "it says how long it is");
        scene.close().await;
    });
}

#[test]
fn a_budget_is_typed_in_rows_with_its_problems_at_their_rows() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/budget/{}", lead.organisation);
        let page = browser.get(&path).await;
        assert_eq!(page.field("description-0").as_deref(), Some("Planting"));
        let seen = page.field("seen").unwrap();
        let fields = [
            ("seen", seen.as_str()),
            ("lines", "4"),
            ("brought", "4"),
            ("heading-0", "travel"),
            ("description-0", "Bus"),
            ("unit-0", "trip"),
            ("quantity-0", "2,5"),
            ("rate-0", "1.250,50"),
            ("heading-2", "other"),
            ("description-2", "Tea"),
            ("quantity-2", "many"),
            ("rate-2", "3"),
        ];
        let wrong = browser.send(&page, &path, &fields).await;
        assert_eq!((wrong.status, wrong.field("quantity-2").as_deref()), (422, Some("many")));
        assert!(wrong.all("#problems a")[0].starts_with("Row 3:"), "{:?}", wrong.all("#problems a"));
        let saved = browser.send(&page, &path, &fields[..8]).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        let budget = scene.whole(id).await.budget;
        assert_eq!(budget.total_of(lead.organisation).unwrap().to_string(), "3126.25");
        assert_eq!(budget.brought_by(lead.organisation).unwrap().to_string(), "0.00");

        let clash = browser.send(&page, &path, &fields[..8]).await;
        assert_eq!(clash.status, 409, "the rows changed since the page was shown");
        let other = format!("/applications/{id}/budget/{}", partner.organisation);
        assert_eq!(browser.send(&page, &other, &fields[..8]).await.status, 403);
        let table = browser.get(&format!("/applications/{id}/budget")).await.text();
        assert!(table.contains("3,126.25") && table.contains("6,132.25"), "{table}");
        scene.close().await;
    });
}

#[test]
fn of_two_submissions_at_the_same_moment_one_counts_and_one_receipt_is_written() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        let (one, two) = tokio::join!(scene.submit(id, &lead.who), scene.submit(id, &lead.who));
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        let refused = if one.is_err() { one } else { two };
        assert_eq!(keys(refused), ["applications-submitted-already"]);
        for address in ["linden@example.org", "river@example.org"] {
            let letters = scene.world.letters(address).await;
            assert_eq!(letters.iter().filter(|l| l.kind == "applications-submitted").count(), 1);
        }
        let late = scene.whole(id).await;
        let save =
            actions::save_common(&scene.world.state, &lead.who, id, late.common.version, Answers::default());
        assert_eq!(keys(save.await), ["applications-no-draft"], "what is submitted stays as it is");
        scene.close().await;
    });
}

#[test]
fn the_deadline_s_own_second_is_in_time_and_the_next_is_not() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        scene.world.at("2026-03-27T15:00:01Z");
        let browser = scene.world.browser_of(&officer).await;
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-late"]);
        let reasons =
            "select details->>'reasons' from audit_entries where act = 'applications.submit_refused'";
        assert_eq!(scene.world.database.query(reasons).await, [r#"["applications-late"]"#]);
        let withdraw = actions::withdraw(&scene.world.state, &lead.who, id).await;
        assert_eq!(keys(withdraw), ["applications-call-closed"]);
        let drafts = browser.get(&format!("/calls/{}/drafts", scene.call)).await.text();
        assert!(drafts.contains("C-1/001") && drafts.contains("Linden"), "{drafts}");

        let state = &scene.world.state;
        let record = async |received: &str, reason: &str| {
            let (received, now) = (instant(received), state.now());
            let act = state.db.transaction(async |conn| {
                applications::record_late_in(conn, state, &officer, id, received, reason, now).await
            });
            act.await
        };
        assert_eq!(keys(record("2026-03-27T15:00:00Z", "A power cut").await), ["applications-late-when"]);
        assert_eq!(keys(record("2026-03-27T15:00:01Z", "").await), ["applications-late-reason"]);
        scene.world.at("2026-03-27T15:00:00Z");
        let submitted = scene.submit(id, &lead.who).await.unwrap();
        assert_eq!(submitted.application.submitted_at, Some(instant("2026-03-27T15:00:00Z")));
        let twice = record("2026-03-27T15:00:00Z", "A power cut").await;
        assert_eq!(keys(twice), ["applications-move-refused"]);
        scene.close().await;
    });
}

#[test]
fn a_late_arrival_stands_in_the_list_and_fails_the_deadline_s_rule_alone() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        scene.join(id, &lead, &partner).await;
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        let auditor = scene.staff("Auditor", Role::Auditor).await;
        scene.world.at("2026-03-28T09:00:00Z");
        let state = &scene.world.state;
        let record = async |who: &SignedIn| {
            let (received, now) = (instant("2026-03-27T15:10:00Z"), state.now());
            let act = state.db.transaction(async |conn| {
                applications::record_late_in(conn, state, who, id, received, "A power cut", now).await
            });
            act.await
        };
        assert!(matches!(record(&auditor).await, Err(AppError::Forbidden(_))));
        assert!(matches!(record(&lead.who).await, Err(AppError::NotFound)));
        let recorded = record(&officer).await.unwrap();
        let rules = assess(&recorded.call.rules, &recorded.facts);
        let r01 = rules.iter().find(|f| f.rule == RuleId::R01).unwrap();
        assert_eq!(r01.outcome, Outcome::Fail);
        assert_eq!(recorded.facts.organisations[0].appearances.as_lead, 1, "it counts for itself");
        let letters = scene.world.letters("river@example.org").await;
        assert!(
            letters.iter().any(|l| l.kind == "applications-late-recorded" && l.body.contains("A power cut"))
        );
        scene.close().await;
    });
}

#[test]
fn whoever_has_no_place_in_an_application_does_not_learn_that_it_exists() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let stranger = scene.member("Stone").await;
        let auditor = scene.staff("Auditor", Role::Auditor).await;
        let manager = scene.staff("Manager", Role::ProgrammeManager).await;
        let pages =
            ["", "/text", "/budget", "/partners", "/documents", "/consent", "/parts/common", "/withdrawal"];
        for who in [&stranger.who, &auditor, &manager] {
            let browser = scene.world.browser_of(who).await;
            for page in pages {
                let found = browser.get(&format!("/applications/{id}{page}")).await;
                assert_eq!(found.status, 404, "{} {page}", who.name);
            }
            let found = browser.fill("/account", &format!("/applications/{id}/parts/common"), &[]).await;
            assert_eq!(found.status, 404, "{}", who.name);
        }
        let seated = scene.world.browser_of(&partner.who).await;
        for page in pages.iter().filter(|page| **page != "/withdrawal") {
            let found = seated.get(&format!("/applications/{id}{page}")).await;
            assert_eq!(found.status, 200, "{page}");
            assert!(!found.html.contains("applications-"), "{page} shows a key: {}", found.text());
        }
        let state = &scene.world.state;
        let own = actions::save_own(state, &partner.who, id, lead.organisation, 2, Answers::default()).await;
        assert!(matches!(own, Err(AppError::Forbidden(_))), "a partner does not write the lead's part");
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.submit(id, &lead.who).await.unwrap();
        let reads = scene.world.browser_of(&auditor).await;
        assert_eq!(
            reads.get(&format!("/applications/{id}/text")).await.status,
            200,
            "submitted, staff read it"
        );
        assert_eq!(reads.get(&format!("/applications/{id}/partners")).await.status, 404);
        scene.close().await;
    });
}

#[test]
fn an_invited_organisation_sees_what_it_is_asked_and_answers() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        scene.write_common(id, &lead).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let partners = format!("/applications/{id}/partners");
        let found = browser.get(&format!("{partners}?q=riv")).await;
        assert!(found.text().contains("River"), "{}", found.text());
        let asked = [("organisation", partner.organisation.to_string())];
        let asked: Vec<(&str, &str)> = asked.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(browser.send(&found, &partners, &asked).await.status, 303);
        assert_eq!(browser.send(&found, &partners, &asked).await.status, 422, "nobody is invited twice");

        let invited = scene.world.browser_of(&partner.who).await;
        let led = invited.get(&format!("/applications/{id}")).await;
        assert_eq!(led.status, 303, "an invited organisation is led to its invitation");
        let page = invited.get(&led.location.unwrap()).await;
        assert!(page.text().contains("About the summary.") && !page.text().contains("About the need."));
        assert_eq!(invited.get(&format!("/applications/{id}/text")).await.status, 404);
        assert!(invited.get("/applications").await.text().contains("Clean river, one park"));
        let place = scene.whole(id).await.partners[1].id;
        let path = format!("/applications/{id}/partners/{place}");
        let said = invited.send(&page, &format!("{path}/refusal"), &[("reason", "Too busy")]).await;
        assert_eq!(said.status, 303);
        let letters = scene.world.letters("linden@example.org").await;
        assert!(letters.iter().any(|l| l.kind == "applications-declined" && l.body.contains("Too busy")));
        let again = invited.send(&page, &format!("{path}/acceptance"), &[]).await;
        assert!([404, 422].contains(&again.status), "an answer is given once: {}", again.status);
        scene.join(id, &lead, &partner).await;
        assert_eq!(invited.get(&format!("/applications/{id}")).await.status, 200);
        scene.close().await;
    });
}

#[test]
fn somebody_invited_by_e_mail_answers_with_the_link_for_an_organisation_of_their_own() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        let state = &scene.world.state;
        let email = Invitee::Email("new@example.org".parse().unwrap());
        let place = actions::invite(state, &lead.who, id, email).await.unwrap();
        let letter = scene.world.letters("new@example.org").await.remove(0);
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        let stranger = scene.world.visitor();
        let page = stranger.get(&link).await;
        assert!(page.status == 200 && page.text().contains("Linden"), "{}", page.text());
        let browser = scene.world.browser_of(&partner.who).await;
        let page = browser.get(&link).await;
        let (secret, organisation) = (page.field("secret").unwrap(), partner.organisation.to_string());
        let path = format!("/applications/{id}/partners/{place}/acceptance");
        let guess = browser.send(&page, &path, &[("secret", "00"), ("organisation", &organisation)]).await;
        assert_eq!(guess.status, 404, "without the secret there is nothing");
        let done = browser.send(&page, &path, &[("secret", &secret), ("organisation", &organisation)]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(scene.whole(id).await.accepted().count(), 2);
        assert_eq!(stranger.get(&link).await.status, 404, "a link is used once");
        scene.close().await;
    });
}

#[test]
fn a_memorandum_names_who_signed_it_and_can_be_taken_out_again() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&partner.who).await;
        let path = format!("/applications/{id}/documents");
        let page = browser.get(&path).await;
        let (one, two) = (lead.organisation.to_string(), partner.organisation.to_string());
        let fields = [("kind", "memorandum"), ("signed_by", one.as_str()), ("signed_by", two.as_str())];
        let wrong = browser.upload(&page, &path, &fields, ("file", "m.pdf", b"no pdf")).await;
        assert_eq!(wrong.status, 422);
        let added = browser.upload(&page, &path, &fields, ("file", "m.pdf", b"%PDF-1.7 signed")).await;
        assert_eq!(added.status, 303, "{}", added.text());
        let whole = scene.whole(id).await;
        assert_eq!(whole.documents[0].signed_by.len(), 2);
        let link = format!("{path}/{}", whole.documents[0].id);
        let file = browser.get(&link).await;
        assert_eq!((file.kind.as_str(), file.html.as_str()), ("application/pdf", "%PDF-1.7 signed"));
        let stranger = scene.world.browser_of(&scene.member("Stone").await.who).await;
        assert_eq!(stranger.get(&link).await.status, 404);
        let before = whole.hash();
        assert_eq!(browser.send(&page, &format!("{link}/removal"), &[]).await.status, 303);
        let after = scene.whole(id).await;
        assert!(after.documents.is_empty() && after.hash() != before);
        scene.close().await;
    });
}

#[test]
fn a_partner_who_leaves_takes_its_money_out_of_the_joint_budget() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &lead).await.unwrap();
        let place = scene.whole(id).await.partners[1].id;
        let state = &scene.world.state;
        let not_lead = actions::remove(state, &partner.who, id, place).await;
        assert!(matches!(not_lead, Err(AppError::Forbidden(_))));
        actions::remove(state, &lead.who, id, place).await.unwrap();
        let whole = scene.whole(id).await;
        assert_eq!(whole.budget.total().unwrap().to_string(), "3006.00");
        assert!(whole.was_reopened(lead.organisation), "who is in is part of what was consented to");
        let browser = scene.world.browser_of(&partner.who).await;
        assert_eq!(browser.get(&format!("/applications/{id}")).await.status, 404);
        scene.join(id, &lead, &partner).await;
        let back = scene.whole(id).await;
        let words = back.own_of(partner.organisation).unwrap().answers.text_of("role").to_owned();
        assert_eq!(words, "We plant trees.", "its words wait for its return");
        scene.close().await;
    });
}

#[test]
fn the_lead_withdraws_until_the_deadline_and_everybody_is_told() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let state = &scene.world.state;
        assert!(matches!(actions::withdraw(state, &partner.who, id).await, Err(AppError::Forbidden(_))));
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/withdrawal");
        assert_eq!(browser.fill(&path, &path, &[]).await.status, 303);
        assert!(browser.get(&format!("/applications/{id}")).await.text().contains("withdrawn"));
        let letters = scene.world.letters("river@example.org").await;
        assert!(letters.iter().any(|l| l.kind == "applications-withdrawn"));
        assert_eq!(keys(scene.submit(id, &lead.who).await), ["applications-move-refused"]);
        scene.close().await;
    });
}

#[test]
fn a_corrigendum_is_told_to_whoever_works_on_an_application() {
    run(async {
        let scene = Scene::open().await;
        let (_, lead, _) = scene.written().await;
        scene.member("Stone").await;
        let manager = scene.staff("Manager", Role::ProgrammeManager).await;
        let input = CorrigendumInput {
            explanation: Translated::of(Language::English, "A week more."),
            deadline: Some(instant("2026-04-03T14:00:00Z")),
            ..CorrigendumInput::default()
        };
        let state = &scene.world.state;
        let by_lead = publish_corrigendum(state, &lead.who, scene.call, input.clone()).await;
        assert!(by_lead.is_err());
        publish_corrigendum(state, &manager, scene.call, input).await.unwrap();
        for (address, count) in
            [("linden@example.org", 1), ("river@example.org", 1), ("stone@example.org", 0)]
        {
            let letters = scene.world.letters(address).await;
            let told = letters.iter().filter(|l| l.kind == "applications-corrigendum");
            assert_eq!(told.count(), count, "{address}");
        }
        scene.close().await;
    });
}

#[test]
fn starting_takes_one_of_one_s_own_organisations_and_the_next_number() {
    run(async {
        let scene = Scene::open().await;
        let (lead, other) = (scene.member("Linden").await, scene.member("River").await);
        let browser = scene.world.browser_of(&lead.who).await;
        let form = format!("/calls/{}/applications/new", scene.call);
        let path = format!("/calls/{}/applications", scene.call);
        let own = lead.organisation.to_string();
        let wrong = browser
            .fill(&form, &path, &[("organisation", &own), ("title", ""), ("language", "sr-Cyrl")])
            .await;
        assert_eq!((wrong.status, wrong.all("#problems a").len()), (422, 2));
        let fields = [("organisation", own.as_str()), ("title", "A park"), ("language", "sq")];
        let done = browser.fill(&form, &path, &fields).await;
        let first = browser.get(&done.location.unwrap()).await;
        assert!(first.all(".eyebrow")[0].starts_with("C-1/001"), "{:?}", first.all(".eyebrow"));
        let theirs = other.organisation.to_string();
        let fields = [("organisation", theirs.as_str()), ("title", "A park"), ("language", "sq")];
        assert_eq!(browser.fill(&form, &path, &fields).await.status, 404);
        let (one, two) = tokio::join!(scene.start(&lead), scene.start(&other));
        let mut numbers =
            [scene.whole(one).await.application.number, scene.whole(two).await.application.number];
        numbers.sort_unstable();
        assert_eq!(numbers, [2, 3]);
        scene.world.at("2026-03-27T15:00:01Z");
        let late =
            Start { organisation: lead.organisation, title: "Late".into(), language: Language::English };
        let refused = actions::start(&scene.world.state, &lead.who, scene.call, late).await;
        assert_eq!(keys(refused), ["applications-call-closed"]);
        scene.close().await;
    });
}
