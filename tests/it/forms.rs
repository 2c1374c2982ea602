//! The form of a call: built by its manager, answered by applicants, frozen, and carried on by a corrigendum.

pub mod answering;
mod headings;
mod of_rules;
mod plan;
mod versions;
mod whose;

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::CallId;
use cogrant::cycle::calls::actions;
use cogrant::people::accounts::Role;
use diesel_async::RunQueryDsl;
use serde_json::{Value, json};

use crate::calls::Office;
use crate::world::{Page, Visitor, World, run};

/// A text in the three written languages of the call.
pub fn said(text: &str) -> Value {
    json!({ "en": text, "sq": format!("{text} sq"), "sr-Cyrl": format!("{text} ср") })
}

pub fn question(code: &str, kind: &Value) -> Value {
    json!({ "code": code, "text": said(code), "kind": kind, "required": true })
}

/// Fields `<name>-<language>`.
fn in_all(name: &str, text: &str) -> Vec<(String, String)> {
    ["sq", "sr-Cyrl", "en"]
        .map(|language| (format!("{name}-{language}"), format!("{text} {language}")))
        .to_vec()
}

struct Builder {
    browser: Visitor,
    draft: String,
}

impl Builder {
    async fn sends(&self, page: &str, fields: Vec<(String, String)>) -> Page {
        let page = self.browser.get(&format!("{}{page}", self.draft)).await;
        assert_eq!(page.status, 200, "{}", page.text());
        self.sends_from(&page, fields).await
    }

    async fn sends_from(&self, page: &Page, mut fields: Vec<(String, String)>) -> Page {
        for hidden in ["edition", "act", "code", "kind"] {
            if !fields.iter().any(|(name, _)| name == hidden) {
                fields.extend(page.field(hidden).map(|value| (hidden.to_owned(), value)));
            }
        }
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.browser.send(page, &self.draft, &fields).await
    }

    async fn adds(&self, kind: &str, name: &str, limits: &[(&str, &str)]) -> Page {
        let mut fields = in_all("text", name);
        fields.push(("section".into(), "s_1".into()));
        fields.extend(limits.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        self.sends(&format!("/questions/new?section=s_1&kind={kind}"), fields).await
    }
}

fn rows(name: &str, texts: &[&str]) -> Vec<(String, String)> {
    texts.iter().enumerate().flat_map(|(at, text)| in_all(&format!("{name}-{at}"), text)).collect()
}

async fn building(world: &World) -> (Office, CallId, Builder) {
    let office = Office::open(world, "45000").await;
    let id = office.draft(world).await;
    let browser = world.browser_of(&office.manager).await;
    let builder = Builder { browser, draft: format!("/calls/{id}/form/draft") };
    let mut section = in_all("title", "Partnership");
    section.push(("belongs".into(), "each_partner".into()));
    assert_eq!(builder.sends("/sections/new", section).await.status, 303);
    (office, id, builder)
}

#[test]
fn a_manager_builds_a_form_with_each_kind_and_publishes_it() {
    run(async {
        let world = World::open().await;
        let (office, id, builder) = building(&world).await;
        let plain = [
            ("short_text", "Motto", vec![("most", "20")]),
            ("long_text", "Story", vec![("most", "500"), ("required", "yes")]),
            ("number", "Volunteers", vec![("min", "1"), ("max", "90")]),
            ("money", "Rent", vec![("min", "0"), ("max", "1.200,50")]),
            ("date", "Opening", vec![("from", "2026-05-01"), ("until", "2026-05-31")]),
            ("file", "Plan", vec![("takes", "pdf"), ("most_megabytes", "2")]),
            ("places", "Where", vec![]),
            ("people", "Reached", vec![("only", "q_3|least"), ("only_number", "5")]),
        ];
        for (kind, name, limits) in &plain {
            let done = builder.adds(kind, name, limits).await;
            assert_eq!(done.status, 303, "{kind}: {}", done.text());
        }
        let options = rows("option", &["Boat", "Bus"]);
        let columns = rows("column", &["Thing", "Cost"]);
        let of = |rows: &'_ [(String, String)]| rows.to_vec();
        for (kind, name, rows, limits) in [
            ("choice", "Way", of(&options), vec![]),
            ("several", "Ways", of(&options), vec![("min", "1"), ("max", "2")]),
            ("table", "Things", of(&columns), vec![("most_rows", "4"), ("column-1-holds", "money")]),
        ] {
            let mut all: Vec<(&str, &str)> = rows.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            all.extend(limits);
            let done = builder.adds(kind, name, &all).await;
            assert_eq!(done.status, 303, "{kind}: {}", done.text());
        }
        let wrong = builder.adds("number", "Nonsense", &[("min", "9"), ("max", "1")]).await;
        assert_eq!((wrong.status, wrong.field("max").as_deref()), (422, Some("1")));
        assert!(wrong.all("#problems a")[0].starts_with("Most: "), "{:?}", wrong.all("#problems a"));

        let moved = [("act", "up"), ("code", "q_2")].map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
        assert_eq!(builder.sends("", moved).await.status, 303);
        let list = builder.browser.get(&builder.draft).await;
        let order = list.attributes("section#s_1 > ol > li", "id");
        assert_eq!(order[..3], ["q_2", "q_1", "q_3"], "{order:?}");
        let preview = builder.browser.get(&format!("/calls/{id}/form/preview")).await;
        assert!(preview.text().contains("Asked only if the answer to “Volunteers en” is at least 5."));
        assert!(preview.html.contains("Boat en") && preview.html.contains("q_11-c_2-0"), "{}", preview.html);
        builder.browser.get("/language/sr-Cyrl?back=/").await;
        let serbian = builder.browser.get(&format!("/calls/{id}/form/preview")).await;
        assert!(serbian.html.contains("Boat sr-Cyrl"));

        assert_eq!(
            world.visitor().get(&format!("/calls/{id}/form")).await.status,
            404,
            "a draft is nobody's"
        );
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        let public = world.visitor().get(&format!("/calls/{id}/form")).await;
        let text = public.text();
        assert!(text.contains("Rent en") && text.contains("from EUR 0.00 to EUR 1,200.50"), "{text}");
        let mut conn = world.state.db.conn().await.unwrap();
        let change = diesel::sql_query("update call_forms set content = '{}' where published_at is not null");
        assert!(change.execute(&mut conn).await.is_err(), "the database keeps what was published");
        drop(conn);
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn a_call_is_not_published_before_its_form_stands_in_every_language() {
    run(async {
        let world = World::open().await;
        let (office, id, builder) = building(&world).await;
        let half = [("text-sq", "Ku?"), ("section", "s_1"), ("most", "20")];
        let half = half.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
        assert_eq!(builder.sends("/questions/new?section=s_1&kind=short_text", half).await.status, 303);
        let refused = actions::publish(&world.state, &office.manager, id).await;
        let Err(AppError::Refused(why)) = refused else { panic!("{refused:?}") };
        let lacks = |phrase: &&cogrant::base::kernel::phrase::Phrase| phrase.key == "forms-lacks-language";
        assert_eq!(why.iter().filter(lacks).count(), 2, "English and Serbian: {why:?}");
        let list = builder.browser.get(&builder.draft).await;
        assert_eq!(list.all("#languages ~ ul .tag.good"), ["complete"], "Albanian alone");
        assert_eq!(list.all("#languages ~ ul details a"), ["Ku?", "Ku?"]);
        let management = builder.browser.get(&format!("/calls/{id}/management")).await;
        assert!(management.text().contains("The form is not complete in English"), "{}", management.text());

        let whole = in_all("text", "Where?")
            .into_iter()
            .chain([("most", "20"), ("section", "s_1")].map(|(n, v)| (n.to_owned(), v.to_owned())));
        assert_eq!(builder.sends("/questions/q_1", whole.collect()).await.status, 303);
        actions::publish(&world.state, &office.manager, id).await.unwrap();
        world.any_letters().await;
        world.close().await;
    });
}

#[test]
fn whoever_changes_a_form_second_is_told_and_loses_nothing() {
    run(async {
        let world = World::open().await;
        let (office, id, builder) = building(&world).await;
        let other = office.hires(&world, "Bora", Role::ProgrammeManager).await;
        let second = Builder { browser: world.browser_of(&other).await, draft: builder.draft.clone() };
        let stale =
            second.browser.get(&format!("{}/questions/new?section=s_1&kind=number", second.draft)).await;
        assert_eq!(builder.adds("short_text", "Motto", &[("most", "20")]).await.status, 303);
        let mut fields = in_all("text", "Volunteers");
        fields.extend(
            [("min", "1"), ("max", "90"), ("section", "s_1")].map(|(n, v)| (n.to_owned(), v.to_owned())),
        );
        let clash = second.sends_from(&stale, fields.clone()).await;
        assert_eq!((clash.status, clash.field("max").as_deref()), (409, Some("90")));
        assert!(clash.text().contains("Somebody else changed the form"), "{}", clash.text());
        fields.push(("edition".into(), clash.field("edition").unwrap()));
        assert_eq!(second.sends_from(&clash, fields).await.status, 303);
        let list = second.browser.get(&second.draft).await;
        assert_eq!(list.attributes("section#s_1 > ol > li", "id"), ["q_1", "q_2"]);

        let program = world.program_of(&office.manager).await;
        let path = format!("/calls/{id}/form/draft");
        let read = program.get(&path).await;
        let mut form = read.json.clone();
        let tag = read.header("etag").unwrap().to_owned();
        form["sections"][2]["questions"][0]["kind"]["most"] = json!(0);
        let wrong = program.post_with(&path, &[("If-Match", &tag)], form.clone()).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/sections/2/questions/0/kind/most"]));
        form["sections"][2]["questions"][0]["kind"]["most"] = json!(30);
        let done = program.post_with(&path, &[("If-Match", &tag)], form.clone()).await;
        assert_eq!(done.text("/done"), "done-forms-changed", "{}", done.json);
        let late = program.post_with(&path, &[("If-Match", &tag)], form).await;
        assert_eq!(late.status, 412, "{}", late.json);

        let officer = office.hires(&world, "Cene", Role::GrantsOfficer).await;
        let officer = world.browser_of(&officer).await;
        assert_eq!(officer.get(&builder.draft).await.status, 403);
        assert_eq!(officer.get(&format!("/calls/{id}/form/preview")).await.status, 200);
        world.any_letters().await;
        world.close().await;
    });
}
