//! A section of the form that the lead alone answers: the partners read it beside what they write.

use cogrant::base::kernel::ids::ApplicationId;
use cogrant::cycle::applications::actions;
use cogrant::cycle::applications::questions::Answers;
use cogrant::people::accounts::{Role, Scope};
use serde_json::{Value, json};

use super::scene::{Member, Scene, keys};
use crate::forms::answering::{asking, joint, section};
use crate::forms::question;
use crate::world::{Page, Visitor, run};

fn short() -> Value {
    json!({ "type": "short_text", "most": 40 })
}

/// An application to a call that asks `q_lead` and `q_count` of the lead alone, with a lead and a partner.
async fn begun() -> (Scene, ApplicationId, Member, Member) {
    let count = question("q_count", &json!({ "type": "number", "min": 1, "max": 9 }));
    let asked = vec![question("q_lead", &short()), count];
    let (scene, _) = asking(vec![section("s_1", "lead", asked)]).await;
    let (id, lead, partner) = joint(&scene).await;
    (scene, id, lead, partner)
}

/// Sends the common part as somebody finds it on this page, with these answers.
async fn sends(browser: &Visitor, page: &Page, id: ApplicationId, typed: &[(&str, &str)]) -> Page {
    let shown = page.field("shown").unwrap();
    let fields: Vec<_> = typed.iter().copied().chain([("shown", shown.as_str())]).collect();
    browser.send(page, &common(id), &fields).await
}

fn common(id: ApplicationId) -> String {
    format!("/applications/{id}/parts/common")
}

async fn answers(scene: &Scene, id: ApplicationId) -> Answers {
    scene.whole(id).await.common.answers
}

async fn saves(scene: &Scene, id: ApplicationId, by: &Member, answers: Answers) {
    let version = scene.whole(id).await.common.version;
    actions::save_common(&scene.world.state, &by.who, id, version, answers).await.unwrap();
}

#[test]
fn a_partner_reads_what_the_lead_answers_and_saves_beside_it_without_touching_it() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        let (leads, theirs) =
            (scene.world.browser_of(&lead.who).await, scene.world.browser_of(&partner.who).await);
        let page = leads.get(&common(id)).await;
        assert!(page.text().contains("The lead applicant answers alone; the partners read it."));
        let done = sends(&leads, &page, id, &[("q_lead", "We answer for it."), ("need", "A park.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());

        let open = theirs.get(&common(id)).await;
        assert_eq!((open.field("q_lead"), open.field("need").as_deref()), (None, Some("A park.")));
        let text = open.text();
        assert!(text.contains("We answer for it.") && text.contains("You read it here."), "{text}");
        // The lead writes on while the partner's page stands open.
        let page = leads.get(&common(id)).await;
        let done = sends(&leads, &page, id, &[("q_lead", "We answer still."), ("need", "A park.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let done = sends(&theirs, &open, id, &[("need", "A bridge.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let kept = answers(&scene, id).await;
        assert_eq!((kept.text_of("q_lead"), kept.text_of("need")), ("We answer still.", "A bridge."));

        // A clash beside it does not draw it in either.
        let clash = sends(&theirs, &open, id, &[("need", "A ferry.")]).await;
        assert_eq!((clash.status, clash.field("q_lead")), (409, None));
        assert_eq!(clash.all(".notice").len(), 1, "{}", clash.text());
        // Whoever reads the whole reads whose it is, and a program what.
        let text = theirs.get(&format!("/applications/{id}/text")).await.text();
        assert!(
            text.contains("The lead applicant answers alone") && text.contains("We answer still."),
            "{text}"
        );
        let program = scene.world.program_of(&partner.who).await;
        let told = program.get(&format!("/applications/{id}/text")).await.json;
        assert_eq!(told["common"]["q_lead"], "We answer still.");
        let form = program.get(&format!("/calls/{}/form", scene.call)).await.json;
        assert_eq!(form["form"]["sections"][2]["belongs"], "lead");
        scene.close().await;
    });
}

#[test]
fn a_program_of_a_partner_is_refused_as_soon_as_it_changes_an_answer_of_the_lead() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        saves(&scene, id, &lead, Answers::default().text("q_lead", "Ours.").text("need", "A park.")).await;
        let program = scene.world.program_of(&partner.who).await;
        let before = answers(&scene, id).await;
        let long = "x".repeat(41);
        for (code, wrong) in [
            ("q_lead", json!("Theirs.")),
            ("q_lead", json!("")),
            ("q_lead", json!(long)),
            ("q_count", json!(3)),
            ("q_count", json!("many")),
        ] {
            let refused = program.rewrite(&common(id), json!({ code: wrong, "need": "A bridge." })).await;
            assert_eq!(refused.status, 403, "{code} {wrong}: {}", refused.json);
            assert!(refused.json.to_string().contains("lead applicant may change"), "{}", refused.json);
        }
        assert_eq!(answers(&scene, id).await, before, "nothing of it is saved");

        let beside = program.rewrite(&common(id), json!({ "need": "A bridge." })).await;
        assert_eq!(beside.status, 200, "{}", beside.json);
        let mut read = program.get(&common(id)).await.json;
        assert_eq!((&read["q_lead"], &read["q_count"]), (&json!("Ours."), &Value::Null));
        read["need"] = json!("A ferry.");
        assert_eq!(program.rewrite(&common(id), read).await.status, 200, "read, sent again");
        let kept = answers(&scene, id).await;
        assert_eq!((kept.text_of("q_lead"), kept.text_of("need")), ("Ours.", "A ferry."));

        // So does the act, whoever calls it.
        let version = scene.whole(id).await.common.version;
        let over = kept.text("q_lead", "Theirs.");
        let refused = actions::save_common(&scene.world.state, &partner.who, id, version, over).await;
        assert_eq!(keys(refused), ["applications-lead-answers"]);
        scene.close().await;
    });
}

#[test]
fn who_hands_the_lead_on_hands_its_section_on() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let open = browser.get(&common(id)).await;
        assert!(open.field("q_lead").is_some());
        let next = scene.world.browser_of(&partner.who).await;
        let read = next.get(&common(id)).await;
        let place = scene.whole(id).await.partners.iter().find(|one| !one.is_lead()).unwrap().id;
        actions::offer_lead(&scene.world.state, &lead.who, id, place).await.unwrap();
        actions::take_lead(&scene.world.state, &partner.who, id, place).await.unwrap();

        // What the page of the former lead still offers is refused, and no word of it is lost.
        let typed = [("q_lead", "Still ours."), ("q_count", ""), ("need", "A park.")];
        let refused = sends(&browser, &open, id, &typed).await;
        assert_eq!((refused.status, refused.field("need").as_deref()), (403, Some("A park.")));
        let text = refused.text();
        assert!(text.contains("lead applicant may change the answer to “q_lead”"), "{text}");
        assert!(text.contains("This was typed here and is not savedStill ours."), "{text}");
        assert_eq!(answers(&scene, id).await, Answers::default());
        // What was shown and is sent as it was is no change.
        let untouched = [("q_lead", ""), ("q_count", ""), ("need", "A park.")];
        assert_eq!(sends(&browser, &open, id, &untouched).await.status, 303);

        let page = next.get(&common(id)).await;
        let done = sends(&next, &page, id, &[("q_lead", "Now ours."), ("need", "A park.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        // A page on which the new lead still only read takes nothing away.
        let done = sends(&next, &read, id, &[("need", "A park."), ("change", "Shade.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let kept = answers(&scene, id).await;
        assert_eq!((kept.text_of("q_lead"), kept.text_of("change")), ("Now ours.", "Shade."));
        assert!(browser.get(&common(id)).await.text().contains("You read it here."));
        scene.close().await;
    });
}

#[test]
fn a_seat_in_the_lead_counts_before_one_in_a_partner() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        let both = scene.colleague("Both", partner.organisation, &[Role::Editor]).await;
        let browser = scene.world.browser_of(&both).await;
        assert_eq!(browser.get(&common(id)).await.field("q_lead"), None);
        scene.give(both.account, Role::Viewer, Scope::Organisation(lead.organisation)).await;
        assert_eq!(browser.get(&common(id)).await.field("q_lead"), None, "a viewer of the lead reads");
        scene.give(both.account, Role::Editor, Scope::Organisation(lead.organisation)).await;
        let page = browser.get(&common(id)).await;
        let done = sends(&browser, &page, id, &[("q_lead", "Ours.")]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(answers(&scene, id).await.text_of("q_lead"), "Ours.");
        scene.close().await;
    });
}

#[test]
fn what_lacks_in_the_lead_s_section_is_owed_by_the_lead() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        for member in [&lead, &partner] {
            scene.write_own(id, member).await;
        }
        let common_answers = ["summary", "need", "change", "activities", "cooperation"]
            .into_iter()
            .fold(Answers::default(), |answers, code| answers.text(code, "Words."))
            .number("duration_months", 9)
            .chosen("places", vec!["north-bank".into()])
            .text("theme", "youth");
        saves(&scene, id, &partner, common_answers).await;

        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get(&format!("/applications/{id}")).await;
        let owed = page.all("#owing ~ .table tbody tr");
        assert!(owed[0].contains("in a section of the lead applicant: q_lead"), "{owed:?}");
        assert!(owed[1].contains("River") && !owed[1].contains("q_lead"), "{owed:?}");
        let link = format!("{}#s_1", common(id));
        let task = page.all(&format!("li:has(a[href=\"{link}\"])"));
        assert!(task[0].contains("What the lead applicant answers alone") && task[0].contains("Linden"));
        assert!(task[0].contains('2'), "both of them: {task:?}");

        let of_partner = scene.world.program_of(&partner.who).await;
        let told = of_partner.get(&format!("/applications/{id}")).await.json;
        let missing = told["missing"].to_string();
        assert!(
            missing.contains("Linden still has to give: in a section of the lead applicant"),
            "{missing}"
        );
        assert_eq!(told["owing"][1]["owes"], json!([]), "{told}");
        let todo = async |member: &Member| {
            let home = scene.world.browser_of(&member.who).await.get("/").await;
            home.text().contains("write what is missing")
        };
        let list = scene.world.browser_of(&partner.who).await.get("/applications").await.text();
        assert!(list.contains("It waits for what is still missing from: Linden."), "{list}");
        assert_eq!((todo(&lead).await, todo(&partner).await), (true, false));
        let kept = answers(&scene, id).await.text("q_lead", "Ours.").number("q_count", 2);
        saves(&scene, id, &lead, kept).await;
        assert!(!browser.get(&format!("/applications/{id}")).await.text().contains("a section of the lead"));
        scene.close().await;
    });
}

#[test]
fn a_partner_brings_back_what_is_its_to_write_and_reads_that_the_rest_stays() {
    run(async {
        let (scene, id, lead, partner) = begun().await;
        let say = |lead: &str, need: &str| Answers::default().text("q_lead", lead).text("need", need);
        scene.world.at("2026-02-01T10:00:00Z");
        saves(&scene, id, &lead, say("First.", "A park.")).await;
        scene.world.at("2026-02-01T11:00:00Z");
        saves(&scene, id, &lead, say("Second.", "A bridge.")).await;
        scene.world.at("2026-02-01T12:00:00Z");
        saves(&scene, id, &lead, say("Third.", "A bridge.")).await;
        let ids =
            "select id::text from application_revisions where about = 'common' order by content_version";
        let revisions: Vec<_> = scene.world.database.query(ids).await;
        let path = |at: usize| format!("/applications/{id}/history/{}", revisions[at]);

        let browser = scene.world.browser_of(&partner.who).await;
        let second = browser.get(&path(1)).await;
        assert!(!second.text().contains("Bring this state back"), "only the lead's answer differs");
        let first = browser.get(&path(0)).await;
        assert!(first.text().contains("What the lead applicant answers alone stays as it stands now."));
        let done = browser.send(&first, &format!("{}/restoration", path(0)), &[]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let after = browser.get(&done.location.unwrap()).await.text();
        assert!(after.contains("Brought back. What the lead applicant answers alone stayed"), "{after}");
        assert_eq!(answers(&scene, id).await, say("Third.", "A park."));

        let browser = scene.world.browser_of(&lead.who).await;
        let first = browser.get(&path(0)).await;
        assert_eq!(browser.send(&first, &format!("{}/restoration", path(0)), &[]).await.status, 303);
        assert_eq!(answers(&scene, id).await, say("First.", "A park."));
        scene.close().await;
    });
}

#[test]
fn a_file_of_the_lead_s_section_is_sent_and_removed_by_the_lead_and_read_by_all() {
    run(async {
        let file = json!({ "type": "file", "takes": ["pdf"], "most_megabytes": 1 });
        let asked = vec![section("s_1", "lead", vec![question("q_plan", &file)])];
        let (scene, _) = asking(asked).await;
        let (id, lead, partner) = joint(&scene).await;
        let path = format!("{}/files/q_plan", common(id));
        let upload = async |browser: &Visitor, content: &[u8]| {
            let page = browser.get(&common(id)).await;
            let shown = page.field("shown").unwrap();
            browser.upload(&page, &path, &[("shown", &shown)], ("file-q_plan", "plan.pdf", content)).await
        };
        let leads = scene.world.browser_of(&lead.who).await;
        let theirs = scene.world.browser_of(&partner.who).await;
        assert_eq!(upload(&theirs, b"no pdf at all").await.status, 403, "before the file is looked at");
        assert_eq!(upload(&leads, b"%PDF-1.7 ours").await.status, 303);

        let page = theirs.get(&common(id)).await;
        assert_eq!(page.all("input[type=file]"), Vec::<String>::new());
        let links = page.attributes("a", "href");
        let link = links.into_iter().find(|link| link.contains("/documents/")).unwrap();
        assert_eq!(theirs.get(&link).await.html, "%PDF-1.7 ours");
        let shown = page.field("shown").unwrap();
        let removed = theirs.send(&page, &format!("{path}/removal"), &[("shown", &shown)]).await;
        assert_eq!(removed.status, 403, "{}", removed.text());
        let page = theirs.get(&common(id)).await;
        assert_eq!(sends(&theirs, &page, id, &[("need", "A park.")]).await.status, 303);
        assert!(answers(&scene, id).await.file_of("q_plan").is_some(), "a save beside it keeps the file");

        let page = leads.get(&common(id)).await;
        let shown = page.field("shown").unwrap();
        let removed = leads.send(&page, &format!("{path}/removal"), &[("shown", &shown)]).await;
        assert_eq!(removed.status, 303, "{}", removed.text());
        scene.close().await;
    });
}
