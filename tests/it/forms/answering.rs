//! Applicants answer a form that a manager built.

use cogrant::cycle::applications::questions::Answers;
use cogrant::people::accounts::SignedIn;
use serde_json::{Value, json};

use super::{question, said};
use crate::applications::scene::{Member, Scene};
use crate::calls::Office;
use crate::world::{Page, World, run};

/// A published call that asks what these sections ask after the house's own questions.
pub async fn asking(sections: Vec<Value>) -> (Scene, SignedIn) {
    let world = World::open().await;
    let office = Office::open(&world, "45000").await;
    world
        .database
        .execute(
            "insert into places (code, names, position) values ('north', '{\"en\": \"North\"}', 9);
            insert into communities (code, names, position) values
                ('river', '{\"en\": \"River people\"}', 1), ('hill', '{\"en\": \"Hill people\"}', 2)",
        )
        .await;
    let call = office.draft(&world).await;
    let program = world.program_of(&office.manager).await;
    let path = format!("/calls/{call}/form/draft");
    let mut form = program.get(&path).await.json;
    form["sections"].as_array_mut().unwrap().extend(sections);
    let done = program.rewrite(&path, form).await;
    assert_eq!(done.status, 200, "{}", done.json);
    cogrant::cycle::calls::actions::publish(&world.state, &office.manager, call).await.unwrap();
    (Scene { world, call, programme: office.programme }, office.manager)
}

pub fn section(code: &str, belongs: &str, questions: Vec<Value>) -> Value {
    json!({ "code": code, "title": said(code), "belongs": belongs, "questions": questions })
}

fn yes_or_no() -> Value {
    let option = |code: &str| json!({ "code": code, "name": said(code) });
    json!({ "type": "choice", "options": [option("yes"), option("no")] })
}

pub async fn joint(scene: &Scene) -> (cogrant::base::kernel::ids::ApplicationId, Member, Member) {
    let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
    let id = scene.start(&lead).await;
    scene.join(id, &lead, &partner).await;
    (id, lead, partner)
}

#[test]
fn a_condition_hides_and_shows_a_question_and_nothing_typed_is_lost() {
    run(async {
        let mut more = question("q_how", &json!({ "type": "short_text", "most": 20 }));
        more["only_if"] = json!({ "question": "q_hire", "test": { "is": "one_of", "codes": ["yes"] } });
        let asked = vec![question("q_hire", &yes_or_no()), more];
        let (scene, _) = asking(vec![section("s_1", "common", asked)]).await;
        let (id, lead, _) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let path = format!("/applications/{id}/parts/common");
        let send = async |fields: &[(&str, &str)]| {
            let page = browser.get(&path).await;
            let version = page.field("shown").unwrap();
            let fields: Vec<_> = fields.iter().copied().chain([("shown", version.as_str())]).collect();
            browser.send(&page, &path, &fields).await
        };
        let first = browser.get(&path).await;
        assert_eq!(first.all("label[for=q_how]"), Vec::<String>::new(), "nobody has said yes");
        assert!(!browser.get(&format!("/applications/{id}")).await.text().contains("q_how"));

        let saved = send(&[("q_hire", "yes")]).await;
        assert_eq!(saved.location.as_deref(), Some(&*format!("{path}#q_how")), "to what is asked now");
        let shown = browser.get(&path).await;
        assert_eq!(shown.all("label[for=q_how]"), ["q_how"]);
        let draft = browser.get(&format!("/applications/{id}/check")).await;
        let link = format!("{path}#q_how");
        assert!(draft.attributes("a", "href").contains(&link), "what is missing leads to its question");

        let long = send(&[("q_hire", "yes"), ("q_how", "a text that is much too long")]).await;
        assert_eq!(
            (long.status, long.field("q_how").as_deref()),
            (422, Some("a text that is much too long"))
        );
        assert_eq!(send(&[("q_hire", "yes"), ("q_how", "By bus")]).await.status, 303);
        assert_eq!(send(&[("q_hire", "no"), ("q_how", "By bus")]).await.status, 303);
        let hidden = browser.get(&path).await;
        assert_eq!(hidden.all("label[for=q_how]"), Vec::<String>::new());
        assert_eq!(hidden.field("q_how").as_deref(), Some("By bus"), "it goes along");
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        assert!(text.contains("Not asked, because of another answer.") && !text.contains("By bus"), "{text}");
        let program = scene.world.program_of(&lead.who).await;
        let told = program.get(&format!("/applications/{id}/text")).await.json;
        assert_eq!(told["common"].get("q_how"), None, "{told}");
        let kept = program.get(&format!("/applications/{id}/parts/common")).await.json;
        assert_eq!(kept["q_how"], "By bus", "kept for whoever writes");

        let fields = [("q_hire", "yes"), ("q_how", &hidden.field("q_how").unwrap())];
        assert_eq!(send(&fields).await.status, 303);
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        assert!(text.contains("By bus"), "{text}");
        scene.close().await;
    });
}

#[test]
fn page_and_program_refuse_the_same_beyond_the_limits() {
    run(async {
        let column = |code: &str, holds: &str| json!({ "code": code, "name": said(code), "holds": holds });
        let table = json!({
            "type": "table", "most_rows": 2, "columns": [column("c_1", "text"), column("c_2", "money")],
        });
        let (scene, _) = asking(vec![section(
            "s_1",
            "each_partner",
            vec![
                question("q_money", &json!({ "type": "money", "min": "1", "max": "100" })),
                question("q_table", &table),
                question("q_people", &json!({ "type": "people" })),
            ],
        )])
        .await;
        let (id, lead, partner) = joint(&scene).await;
        let part = format!("/applications/{id}/parts/{}", lead.organisation);
        let program = scene.world.program_of(&lead.who).await;
        let wrong = json!({
            "q_money": "100.01", "q_table": [{ "c_1": "Spade", "c_2": "cheap" }], "q_people": { "river": 4_000_000_000_u32 },
            "q_none": "x",
        });
        let refused = program.rewrite(&part, wrong).await;
        let mut places = refused.wrong();
        places.sort_unstable();
        assert_eq!(places, ["/q_money", "/q_none", "/q_people/river", "/q_table/0/c_2"], "{}", refused.json);

        let browser = scene.world.browser_of(&lead.who).await;
        let page = browser.get(&part).await;
        let version = page.field("shown").unwrap();
        let typed = [
            ("shown", version.as_str()),
            ("q_money", "100,01"),
            ("q_table-c_1-0", "Spade"),
            ("q_table-c_2-0", "cheap"),
            ("q_people-river", "4000000000"),
        ];
        let again = browser.send(&page, &part, &typed).await;
        assert_eq!((again.status, again.field("q_table-c_2-0").as_deref()), (422, Some("cheap")));
        assert_eq!(again.all("#problems a").len(), 3, "{:?}", again.all("#problems a"));

        let good = json!({
            "role": "We dig.", "experience": "Ten parks.", "q_money": "99.50",
            "q_table": [{ "c_1": "Spade", "c_2": "10" }, { "c_1": "Tree", "c_2": "2.25" }],
            "q_people": { "river": 12, "_others": 3 },
        });
        let saved = program.rewrite(&part, good).await;
        assert_eq!(saved.status, 200, "{}", saved.json);
        let read = program.get(&part).await.json;
        assert_eq!(program.rewrite(&part, read).await.status, 200, "read, sent again");
        let text = browser.get(&format!("/applications/{id}/text")).await.text();
        for words in ["EUR 99.50", "12.25", "River people", "others, or not stated", "15"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        // Each answers for itself: the partner still owes what the lead has given.
        let owed = browser.get(&format!("/applications/{id}")).await.text();
        assert!(owed.contains("in its own part: q_money"), "{owed}");
        let theirs = format!("/applications/{id}/parts/{}", partner.organisation);
        let foreign = program.rewrite(&theirs, json!({ "q_money": "5" })).await;
        assert_eq!(foreign.status, 403, "{}", foreign.json);
        let stored = scene.whole(id).await;
        assert_eq!(stored.own_of(partner.organisation).unwrap().answers, Answers::default());
        scene.close().await;
    });
}

#[test]
fn a_file_answers_a_question_and_whoever_reads_the_application_reads_it() {
    run(async {
        let file = json!({ "type": "file", "takes": ["pdf"], "most_megabytes": 1 });
        let (scene, manager) = asking(vec![section("s_1", "common", vec![question("q_plan", &file)])]).await;
        let (id, lead, partner) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let part = format!("/applications/{id}/parts/common");
        let path = format!("{part}/files/q_plan");
        let upload = async |content: &[u8]| {
            let page = browser.get(&part).await;
            let version = page.field("shown").unwrap();
            browser.upload(&page, &path, &[("shown", &version)], ("file-q_plan", "plan.pdf", content)).await
        };
        let picture = upload(b"\x89PNG\r\n\x1a\n").await;
        assert_eq!(picture.status, 422);
        assert!(picture.text().contains("another kind of file"), "{}", picture.text());
        let large = upload(&[b"%PDF-1.7 ".as_slice(), &vec![b'x'; 1024 * 1024]].concat()).await;
        assert_eq!(large.status, 422);
        assert_eq!(upload(b"%PDF-1.7 first").await.status, 303);
        let before = scene.whole(id).await.hash();
        assert_eq!(upload(b"%PDF-1.7 second").await.status, 303);
        assert_ne!(scene.whole(id).await.hash(), before, "a consent is to what the file says");

        // Writing on keeps the file.
        let page = browser.get(&part).await;
        let version = page.field("shown").unwrap();
        let typed = [("shown", version.as_str()), ("need", "A park.")];
        assert_eq!(browser.send(&page, &part, &typed).await.status, 303);
        let text = browser.get(&format!("/applications/{id}/text")).await;
        let link =
            text.attributes("a", "href").into_iter().find(|link| link.contains("/documents/")).unwrap();
        let reader = scene.world.browser_of(&partner.who).await;
        assert_eq!(reader.get(&link).await.html, "%PDF-1.7 second");
        let staff = scene.world.browser_of(&manager).await;
        assert_eq!(staff.get(&link).await.status, 404, "a draft is nobody else's");
        let answers = browser.get(&format!("/applications/{id}/documents")).await;
        let removed = browser.send(&answers, &format!("{link}/removal"), &[]).await;
        assert_eq!(removed.status, 422, "it is removed where its question stands");

        let page = browser.get(&part).await;
        let version = page.field("shown").unwrap();
        let gone = browser.send(&page, &format!("{path}/removal"), &[("shown", &version)]).await;
        assert_eq!(gone.status, 303, "{}", gone.text());
        assert_eq!(scene.whole(id).await.documents, []);
        scene.close().await;
    });
}

#[test]
fn what_was_typed_beside_a_file_is_saved_with_it_or_stands_there_again() {
    run(async {
        let file = json!({ "type": "file", "takes": ["pdf"], "most_megabytes": 1 });
        let (scene, _) = asking(vec![section("s_1", "common", vec![question("q_plan", &file)])]).await;
        let (id, lead, partner) = joint(&scene).await;
        let browser = scene.world.browser_of(&lead.who).await;
        let part = format!("/applications/{id}/parts/common");
        let path = format!("{part}/files/q_plan");
        let page = browser.get(&part).await;
        assert_eq!(page.all(&format!("form[action=\"{part}\"] button[formaction=\"{path}\"]")).len(), 1);
        let need = async || scene.whole(id).await.common.answers.text_of("need").to_owned();
        let upload = async |page: &Page, need: &str, content: &[u8]| {
            let shown = page.field("shown").unwrap();
            let typed = [("shown", shown.as_str()), ("need", need), ("beside", "text")];
            browser.upload(page, &path, &typed, ("file-q_plan", "plan.pdf", content)).await
        };

        // A file that is not taken loses no text; a text that is not taken keeps the file out.
        let before = need().await;
        let picture = upload(&page, "A park.", b"\x89PNG\r\n\x1a\n").await;
        assert_eq!((picture.status, picture.field("need").as_deref()), (422, Some("A park.")));
        let long = upload(&page, &"x".repeat(3001), b"%PDF-1.7 first").await;
        assert_eq!((long.status, long.field("need").map(|text| text.len())), (422, Some(3001)));
        assert_eq!((need().await, scene.whole(id).await.documents.len()), (before, 0));

        let kept = upload(&page, "A park.", b"%PDF-1.7 first").await;
        assert_eq!(kept.status, 303, "{}", kept.text());
        assert_eq!((need().await.as_str(), scene.whole(id).await.documents.len()), ("A park.", 1));

        // Somebody else changes the same text: both stand there, and neither is lost.
        let page = browser.get(&part).await;
        let other = scene.world.browser_of(&partner.who).await;
        let theirs = other.get(&part).await;
        let shown = theirs.field("shown").unwrap();
        let typed = [("shown", shown.as_str()), ("need", "Their bridge.")];
        assert_eq!(other.send(&theirs, &part, &typed).await.status, 303);
        let clash = upload(&page, "Our bridge.", b"%PDF-1.7 second").await;
        assert_eq!((clash.status, clash.field("need").as_deref()), (409, Some("Our bridge.")));
        assert!(clash.text().contains("Their bridge."), "{}", clash.text());
        assert_eq!(need().await, "Their bridge.");

        let page = browser.get(&part).await;
        let shown = page.field("shown").unwrap();
        let typed = [("shown", shown.as_str()), ("need", "One bridge."), ("beside", "text")];
        let gone = browser.send(&page, &format!("{path}/removal"), &typed).await;
        assert_eq!(gone.status, 303, "{}", gone.text());
        assert_eq!((need().await.as_str(), scene.whole(id).await.documents.len()), ("One bridge.", 0));
        scene.close().await;
    });
}
