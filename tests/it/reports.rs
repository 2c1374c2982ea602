//! The final report of a grant.

use cogrant::cycle::reports::actions::{
    accept, save_narrative, save_participants, save_spending, send_back, submit,
};
use cogrant::cycle::reports::{self, Age, Counted, Narrative, Question, Sex, Stamp, Status};
use serde_json::json;

use crate::granted::{Granted, amount, keys};
use crate::world::run;

#[test]
fn a_report_is_written_by_all_partners_handed_in_by_the_lead_and_accepted() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        let (sami, olga) = (granted.who("Sami Signs").await, granted.who("Olga Officer").await);
        assert_eq!(keys(submit(state, &sami, grant, None).await), ["reports-not-begun"]);

        let lena = granted.who("Lena Lead").await;
        let writing =
            "Write the final report of “Clean river” By Monday 31 August 2026, 23:59 (Europe/Belgrade time)";
        assert_eq!(granted.world.waits_for(&lena).await, [writing]);
        let half = Narrative::default().with(Question::Done, "We cleaned the banks.");
        save_narrative(state, &lena, grant, half, None).await.unwrap();
        let missing = keys(submit(state, &sami, grant, None).await);
        assert_eq!(missing.iter().filter(|key| *key == "reports-missing-answer").count(), 3);
        assert_eq!(missing.iter().filter(|key| *key == "reports-missing-spending").count(), 2);

        granted.write_report().await;
        submit(state, &sami, grant, None).await.unwrap();
        assert_eq!(
            granted.world.letters_to("olga.officer@example.org").await,
            ["Final report handed in: Clean river"]
        );
        assert_eq!(
            keys(save_narrative(state, &lena, grant, Granted::narrative(), None).await),
            ["reports-not-open"]
        );
        assert_eq!(granted.world.waits_for(&olga).await, ["Read the final report of “Clean river”"]);
        accept(state, &olga, grant, None).await.unwrap();
        assert_eq!(granted.world.waits_for(&olga).await, Vec::<String>::new());
        assert_eq!(keys(accept(state, &olga, grant, None).await), ["reports-move-refused"]);
        let for_whom = "select act || coalesce(' for ' || organisation_id, '') from audit_entries
            where act in ('reports.submit', 'reports.accept') order by id";
        let submitted = format!("reports.submit for {}", granted.lead);
        let acts = granted.world.database.query(for_whom).await;
        assert_eq!(acts, [submitted.as_str(), "reports.accept"], "an officer acts for no organisation");
        let letters = granted.world.letters("rita.river@example.org").await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains("tranche 2 of EUR\u{a0}3,200.00"), "{}", letters[0].body);

        let mut conn = state.db.conn().await.unwrap();
        assert!(reports::final_report_accepted(&mut conn, grant).await.unwrap());
        let report = reports::final_report(&mut conn, grant).await.unwrap().unwrap();
        // In force on 1 February in the call's zone, six months, thirty days.
        assert_eq!(report.due_on.to_string(), "2026-08-31");
        drop(conn);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn whoever_comes_second_reads_why_although_the_form_is_gone() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        let (sami, olga) = (granted.who("Sami Signs").await, granted.who("Olga Officer").await);
        granted.write_report().await;
        submit(state, &sami, grant, None).await.unwrap();
        let browser = granted.world.browser_of(&olga).await;
        let page = format!("/grants/{grant}/report");
        let before = browser.get(&page).await;
        let version = before.field("version").unwrap();
        let accepted = format!("{page}/acceptance");
        assert_eq!(browser.send(&before, &accepted, &[("version", &version)]).await.status, 303);
        let again = browser.send(&before, &accepted, &[("version", &version)]).await;
        assert_eq!((again.status, again.all("#problems li").len()), (422, 1), "{}", again.text());

        let lena = granted.world.browser_of(&granted.who("Lena Lead").await).await;
        let late = lena.send(&lena.get("/account").await, &format!("{page}/narrative"), &[]).await;
        assert_eq!((late.status, late.all("#problems li").len()), (422, 1), "{}", late.text());
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn a_report_that_is_sent_back_keeps_everything_and_goes_in_again() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        let (sami, olga) = (granted.who("Sami Signs").await, granted.who("Olga Officer").await);
        granted.write_report().await;
        submit(state, &sami, grant, None).await.unwrap();
        assert_eq!(keys(send_back(state, &olga, grant, " ", None).await), ["reports-reason-needed"]);
        send_back(state, &olga, grant, "Tell us about the school.", None).await.unwrap();

        let letters = granted.world.letters("petra.signs@example.org").await;
        assert!(letters[0].body.contains("Tell us about the school."));
        let waits = granted.world.waits_for(&granted.who("Lena Lead").await).await;
        assert!(waits[0].contains("it was sent back with a reason"), "{waits:?}");
        let browser = granted.world.browser_of(&granted.who("Lena Lead").await).await;
        let page = browser.get(&format!("/grants/{grant}/report")).await;
        assert!(page.text().contains("Tell us about the school."), "{}", page.text());
        assert_eq!(page.field("done").as_deref(), Some("About done."));
        assert_eq!(page.field(&format!("amount-{}", granted.lines[1])).as_deref(), Some("1,050.50"));
        assert_eq!(page.field("persons-0").as_deref(), Some("3"));
        assert!(page.text().contains("7,050.50"), "{}", page.text());

        submit(state, &sami, grant, None).await.unwrap();
        let mut conn = state.db.conn().await.unwrap();
        let report = reports::final_report(&mut conn, grant).await.unwrap().unwrap();
        assert_eq!(report.status, Status::Submitted);
        assert_eq!(reports::spending_of(&mut conn, report.id).await.unwrap().len(), 3);
        assert_eq!(reports::participants_of(&mut conn, report.id).await.unwrap().len(), 2);
        drop(conn);
        assert_eq!(granted.world.letters_to("olga.officer@example.org").await.len(), 2, "told each time");
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn nobody_writes_what_another_organisation_spent() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        let rita = granted.who("Rita River").await;
        let [of_lead, _, own] = granted.lines;
        let line = |id, sum: &str| vec![(id, amount(sum), String::new())];
        assert_eq!(
            keys(save_spending(state, &rita, grant, granted.lead, line(of_lead, "1"), None).await),
            ["reports-own-spending-only"]
        );
        // The lead's line under one's own name is no way round.
        assert_eq!(
            keys(save_spending(state, &rita, grant, granted.partner, line(of_lead, "1"), None).await),
            ["error-not-found"]
        );
        assert_eq!(
            keys(save_spending(state, &rita, grant, granted.partner, line(own, "-1"), None).await),
            ["reports-spent-negative"]
        );
        save_spending(state, &rita, grant, granted.partner, line(own, "0"), None).await.unwrap();
        // Whoever only signs does not write.
        let petra = granted.who("Petra Signs").await;
        assert_eq!(
            keys(save_narrative(state, &petra, grant, Narrative::default(), None).await),
            ["reports-writers-only"]
        );
        granted.close().await;
    });
}

#[test]
fn two_who_write_the_same_part_at_once_lose_nothing() {
    run(async {
        let granted = Granted::open().await;
        let path = format!("/grants/{}/report", granted.grant);
        let save = format!("{path}/narrative");
        let lena = granted.world.browser_of(&granted.who("Lena Lead").await).await;
        let rita = granted.world.browser_of(&granted.who("Rita River").await).await;
        let (lenas, ritas) = (lena.get(&path).await, rita.get(&path).await);
        let seen = lenas.field("seen").unwrap();
        let first = lena.send(&lenas, &save, &[("seen", &seen), ("done", "By Lena")]).await;
        assert_eq!(first.location.as_deref(), Some(path.as_str()));

        let clash = rita.send(&ritas, &save, &[("seen", &seen), ("done", "By Rita")]).await;
        assert_eq!(clash.status, 409);
        assert_eq!(clash.field("done").as_deref(), Some("By Rita"), "what she typed is still there");
        assert!(clash.text().contains("By Lena"), "and so is what was saved");
        let seen = clash.field("seen").unwrap();
        let again = rita.send(&clash, &save, &[("seen", &seen), ("done", "By Lena and Rita")]).await;
        assert_eq!(again.status, 303);

        // A different part is nobody's way: the partner's spending, begun before all this.
        let amount = format!("amount-{}", granted.lines[2]);
        let seen = ritas.attribute("form[action*=spending] input[name=seen]", "value").unwrap();
        let spending = format!("{path}/spending/{}", granted.partner);
        let saved = rita.send(&ritas, &spending, &[("seen", &seen), (&amount, "5.999,99")]).await;
        assert_eq!(saved.status, 303);
        let wrong = rita.fill(&path, &spending, &[("seen", &seen), (&amount, "a lot")]).await;
        assert_eq!((wrong.status, wrong.field(&amount).as_deref()), (422, Some("a lot")));
        assert_eq!(wrong.all("#problems a").len(), 1);
        granted.close().await;
    });
}

#[test]
fn a_report_is_told_under_the_headings_of_the_call() {
    run(async {
        let granted = Granted::open().await;
        let own = |code: &str, name: &str, counts_as: &str| json!({ "code": code, "name": { "en": name }, "counts_as": counts_as });
        let headings = [
            own("h_2", "Buses & boats", "travel"),
            own("h_1", "Personnel", "human_resources"),
            own("h_3", "Trains", "travel"),
        ];
        let content = json!({ "sections": [], "headings": headings });
        let (call, lead) = (granted.call, granted.lead);
        let sql = format!(
            "insert into call_forms (call_id, number, content, saved_at, published_at)
                values ('{call}', 1, '{content}', '2026-01-02Z', '2026-01-02Z');
            update budget_lines set own_heading = 'h_1' where heading = 'human_resources';
            update budget_lines set own_heading = case organisation_id when '{lead}' then 'h_3' else 'h_2' end
                where heading = 'travel'"
        );
        granted.world.database.execute(&sql).await;
        granted.write_report().await;
        let path = format!("/grants/{}/report", granted.grant);
        let lena = granted.who("Lena Lead").await;
        let page = granted.world.browser_of(&lena).await.get(&path).await;
        let text = page.text();
        assert!(text.contains("Buses & boats") && !text.contains("Human resources"), "{text}");
        let told = granted.world.program_of(&lena).await.get(&path).await.json;
        let found = |json: &serde_json::Value| {
            let all = json["totals"]["headings"].as_array().cloned().unwrap_or_default();
            all.iter().map(|one| one["own_heading"].to_string()).collect::<Vec<_>>()
        };
        let all = [&told, &told["content"]].map(found).concat();
        assert_eq!(all, ["\"h_2\"", "\"h_1\"", "\"h_3\""], "in the call's order: {told}");
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn outsiders_see_no_report_and_staff_see_it_once_it_is_handed_in() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        granted.write_report().await;
        let path = format!("/grants/{grant}/report");
        let stranger = granted.who("Stranger").await;
        assert_eq!(granted.world.browser_of(&stranger).await.get(&path).await.status, 404);
        assert_eq!(
            keys(save_narrative(state, &stranger, grant, Narrative::default(), None).await),
            ["error-not-found"]
        );
        let auditor = granted.who("Ada Auditor").await;
        let browser = granted.world.browser_of(&auditor).await;
        let draft = browser.get(&path).await;
        assert_eq!(draft.status, 200);
        assert!(!draft.text().contains("About done."), "a draft is the partners' own");

        submit(state, &granted.who("Sami Signs").await, grant, None).await.unwrap();
        let page = browser.get(&path).await;
        assert!(page.text().contains("About done."));
        assert_eq!(page.all("form[action*=report]").len(), 0, "an auditor only reads");
        assert_eq!(keys(accept(state, &auditor, grant, None).await), ["reports-officers-only"]);
        assert_eq!(
            keys(submit(state, &granted.who("Petra Signs").await, grant, None).await),
            ["reports-signatory-only"]
        );
        // An officer who belongs to a partner does not decide about its money.
        granted.gives("Olga Officer", "viewer", "organisation_id", &granted.partner.to_string()).await;
        let olga = granted.who("Olga Officer").await;
        assert_eq!(keys(accept(state, &olga, grant, None).await), ["reports-officers-only"]);
        accept(state, &granted.who("Mira Manager").await, grant, None).await.unwrap();
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn participants_are_counted_once_and_never_named() {
    run(async {
        let granted = Granted::open().await;
        let (state, grant) = (&granted.world.state, granted.grant);
        let rita = granted.who("Rita River").await;
        let count = |community: Option<&str>, persons| Counted {
            community: community.map(str::to_owned),
            sex: Sex::Women,
            age: Age::Under15,
            persons,
        };
        let twice = vec![count(None, 4), count(None, 5)];
        assert_eq!(
            keys(save_participants(state, &rita, grant, twice, None).await),
            ["reports-counted-twice"]
        );
        let unknown = vec![count(Some("nobody"), 4)];
        assert_eq!(
            keys(save_participants(state, &rita, grant, unknown, None).await),
            ["reports-community-unknown"]
        );
        assert_eq!(
            keys(save_participants(state, &rita, grant, vec![count(None, 0)], None).await),
            ["reports-persons-range"]
        );
        let browser = granted.world.browser_of(&rita).await;
        let path = format!("/grants/{grant}/report");
        let form = browser.get(&path).await;
        let seen = form.attribute("form[action*=participants] input[name=seen]", "value").unwrap();
        let fields = [
            ("seen", seen.as_str()),
            ("community-0", "oak"),
            ("sex-0", "women"),
            ("age-0", "under_15"),
            ("persons-0", "7"),
            ("community-1", ""),
            ("sex-1", "men"),
            ("age-1", "65_and_over"),
            ("persons-1", "x"),
        ];
        let save = format!("{path}/participants");
        let wrong = browser.send(&form, &save, &fields).await;
        assert_eq!((wrong.status, wrong.field("persons-1").as_deref()), (422, Some("x")));
        let saved = browser.send(&form, &save, &fields[..5]).await;
        assert_eq!(saved.status, 303);
        let mut conn = state.db.conn().await.unwrap();
        let report = reports::final_report(&mut conn, grant).await.unwrap().unwrap();
        assert_eq!(reports::participants_of(&mut conn, report.id).await.unwrap(), [count(Some("oak"), 7)]);
        drop(conn);
        let stale = Stamp::from_form("0");
        let late = save_participants(state, &rita, grant, vec![], Some(&stale)).await;
        assert_eq!(keys(late), ["error-changed-meanwhile"]);
        granted.close().await;
    });
}

#[test]
fn partners_are_reminded_fourteen_and_three_days_before_the_report_is_due() {
    run(async {
        let granted = Granted::open().await;
        let jobs = cogrant::app::jobs();
        let remind = jobs.iter().find(|job| job.name == "reports.remind").unwrap().run;
        let local = tokio::task::LocalSet::new();
        let mut told = Vec::new();
        for day in ["2026-08-16", "2026-08-17", "2026-08-18", "2026-08-28", "2026-08-29", "2026-09-01"] {
            granted.world.at(&format!("{day}T10:00:00Z"));
            for _ in 0..2 {
                local.run_until(remind(granted.world.state.clone())).await.unwrap();
            }
            told.push(granted.world.letters_to("rita.river@example.org").await.len());
        }
        assert_eq!(told, [0, 1, 1, 2, 2, 2]);
        granted.world.any_letters().await;
        granted.close().await;
    });
}
