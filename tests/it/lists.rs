//! Long lists, walked part by part on both faces: every row is met once, and nothing is told otherwise
//! on one face than on the other.

use std::collections::{BTreeMap, BTreeSet};

use cogrant::demo::cast;
use serde_json::Value;

use crate::permissions::NOW;
use crate::world::program::Program;
use crate::world::{MANY, Page, STAGES, Visitor, World, played, run};

/// One list on both faces.
struct Long {
    who: &'static str,
    page: String,
    program: String,
    /// Where the rows stand in an answer.
    list: &'static str,
    /// What `after` names.
    key: &'static str,
    /// What both faces tell of a row.
    shown: fn(&Page) -> Vec<String>,
    told: fn(&Value) -> String,
    /// The page's own order.
    order: String,
}

/// The id at the end of an address.
fn id_of(link: &str) -> String {
    let mut parts = link.split(['/', '=']).filter(|part| part.len() == 36);
    parts.next_back().unwrap_or_else(|| panic!("{link} names nothing")).to_owned()
}

fn linked(page: &Page, selector: &str) -> Vec<String> {
    page.attributes(selector, "href").iter().map(|link| id_of(link)).collect()
}

fn text(item: &Value, name: &str) -> String {
    item[name].as_str().unwrap_or_else(|| panic!("{item}")).to_owned()
}

async fn walk_pages(visitor: &Visitor, long: &Long) -> Vec<String> {
    let (mut rows, mut next, mut parts) = (Vec::new(), Some(long.page.clone()), 0);
    while let Some(path) = next {
        let page = visitor.get(&path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        let from = rows.len() + 1;
        rows.extend((long.shown)(&page));
        let said = page.all("nav.pages p").pop().unwrap_or_else(|| panic!("{path} has no parts"));
        assert!(said.starts_with(&format!("{from}–{} ", rows.len())), "{path}: {said}");
        let links = page.attributes("nav.pages a", "href");
        next = links.into_iter().find(|link| link.contains("after="));
        parts += 1;
    }
    assert!(parts > MANY / 50, "{} comes in {parts} parts", long.page);
    rows
}

async fn walk_answers(program: &Program, long: &Long) -> Vec<Value> {
    let (mut items, mut after) = (Vec::new(), None);
    let more = if long.program.contains('?') { '&' } else { '?' };
    loop {
        let path = match &after {
            None => format!("{}{more}limit=37", long.program),
            Some(after) => format!("{}{more}limit=37&after={after}", long.program),
        };
        let answer = program.get(&path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.json);
        let part = answer.json.pointer(long.list).and_then(Value::as_object).unwrap();
        items.extend(part["items"].as_array().unwrap().clone());
        let Some(next) = part["next"].as_str() else { return items };
        after = Some(next.to_owned());
    }
}

/// Walks one list as a page and as a program; the rows as a program reads them.
async fn walk(world: &World, long: &Long) -> Vec<Value> {
    let visitor = world.browser_with(long.who, cast::PASSWORD).await;
    let shown = walk_pages(&visitor, long).await;
    assert!(shown.len() >= MANY, "{} has {} rows", long.page, shown.len());
    assert_eq!(shown, world.database.query(&long.order).await, "{}: its own order", long.page);
    let program = world.program_of(&world.again(long.who).await).await;
    let items = walk_answers(&program, long).await;
    let keys: Vec<String> = items.iter().map(|item| text(item, long.key)).collect();
    assert!(keys.is_sorted(), "{}: in the order of {}", long.program, long.key);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{}: each once", long.program);
    let mut told: Vec<String> = items.iter().map(long.told).collect();
    let mut shown = shown;
    told.sort();
    shown.sort();
    assert_eq!(told, shown, "{}: the same rows", long.page);
    items
}

fn public_calls() -> Long {
    let open = format!("(status = 'published' and deadline >= '{NOW}')");
    Long {
        who: "officer@cogrant.example",
        page: "/calls".into(),
        program: "/calls".into(),
        list: "",
        key: "id",
        shown: |page| linked(page, "main h3 a"),
        told: |item| text(item, "id"),
        order: format!(
            "select id from calls where status <> 'draft' order by {open} desc,
                case when {open} then deadline end, deadline desc, reference"
        ),
    }
}

fn own_applications(who: &'static str) -> Long {
    Long {
        who,
        page: "/applications".into(),
        program: "/applications".into(),
        list: "",
        key: "partner",
        shown: |page| linked(page, "#mine ~ ul a"),
        told: |item| text(item, "application"),
        order: format!(
            "select a.id from applications a join application_partners p on p.application_id = a.id
             where p.status = 'accepted' and exists (select from role_assignments r join accounts c on c.id = r.account_id
                where c.email = '{who}' and r.organisation_id = p.organisation_id)
             order by a.started_at desc, a.id desc, p.id desc"
        ),
    }
}

fn grants() -> Long {
    Long {
        who: "manager@cogrant.example",
        page: "/grants".into(),
        program: "/grants".into(),
        list: "",
        key: "id",
        shown: |page| linked(page, "ul.tasks a"),
        told: |item| text(item, "id"),
        order: "select id from grants order by offered_at, id".into(),
    }
}

fn payments(programme: &str) -> Long {
    let queue = format!("/programmes/{programme}/disbursements");
    Long {
        who: "finance@cogrant.example",
        page: queue.clone(),
        program: queue,
        list: "/tranches",
        key: "tranche",
        shown: |page| {
            let numbers = page.all("[aria-labelledby=queue] td.num").into_iter().step_by(2);
            let grants = linked(page, "[aria-labelledby=queue] th a");
            grants.iter().zip(numbers).map(|(grant, number)| format!("{grant} {number}")).collect()
        },
        told: |item| format!("{} {}", text(item, "grant"), item["number"]),
        order: "select g.id || ' ' || t.number from grants g join tranches t on t.grant_id = g.id
                where g.status <> 'refused' order by g.offered_at, g.id, t.number"
            .into(),
    }
}

fn eligibility(call: &str) -> Long {
    let list = format!("/calls/{call}/eligibility");
    Long {
        who: "officer@cogrant.example",
        page: list.clone(),
        program: list,
        list: "",
        key: "application",
        shown: |page| linked(page, "tbody th a"),
        told: |item| text(item, "application"),
        order: format!(
            "select id from applications where call_id = '{call}' and status = 'submitted' order by number"
        ),
    }
}

fn drafts(call: &str) -> Long {
    let list = format!("/calls/{call}/drafts");
    Long {
        who: "officer@cogrant.example",
        page: list.clone(),
        program: list,
        list: "",
        key: "id",
        shown: |page| linked(page, "ul.list a"),
        told: |item| text(item, "id"),
        order: format!(
            "select id from applications where call_id = '{call}' and status = 'draft' order by number"
        ),
    }
}

/// How many rows stand where, as the rows themselves say it, and as the head of the list does.
async fn counted(world: &World, call: &str, items: &[Value]) {
    let mut stand: BTreeMap<String, u64> = BTreeMap::new();
    for item in items {
        *stand.entry(text(item, "state")).or_default() += 1;
    }
    let officer = world.program_of(&world.again("officer@cogrant.example").await).await;
    let head = officer.get(&format!("/calls/{call}/eligibility?limit=1")).await.json;
    let counts = head["counts"].as_array().unwrap().iter();
    let said: BTreeMap<String, u64> =
        counts.map(|one| (text(one, "state"), one["count"].as_u64().unwrap())).collect();
    assert_eq!(said, stand, "what is counted is what the rows say");
    for (state, many) in stand {
        let path = format!("/calls/{call}/eligibility?state={state}&limit=200");
        let first = officer.get(&path).await.json;
        let found = first["items"].as_array().unwrap();
        assert!(found.iter().all(|item| item["state"] == state.as_str()), "{first}");
        assert_eq!(u64::try_from(found.len()).unwrap(), many.min(200), "{state}");
    }
}

/// Of the copies, whose numbers begin at 1001, twenty wait for an officer and one was found otherwise.
const DECIDED: &str = "
update eligibility_findings set outcome = 'review' where position = 1 and application_id in
    (select id from applications where number between 1001 and 1020);
insert into eligibility_decisions (finding_id, application_id, kind, outcome, reason, decided_by, decided_at)
    select f.id, f.application_id, 'override', 'fail', 'As the register shows.', a.id, c.judged_at
    from eligibility_findings f join eligibility_checks c on c.id = f.check_id
        join applications p on p.id = f.application_id, accounts a
    where a.email = 'officer@cogrant.example' and p.number = 1021
    order by c.judged_at desc, c.id desc, f.position limit 1";

#[test]
fn a_long_list_is_met_row_by_row_once_on_both_faces() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at(NOW);
        world.crowd(played).await;
        let (call, programme) = (played.call.to_string(), played.programme.to_string());
        walk(&world, &public_calls()).await;
        walk(&world, &own_applications("linden@example.org")).await;
        walk(&world, &grants()).await;
        walk(&world, &payments(&programme)).await;
        let concluded = walk(&world, &eligibility(&call)).await;
        counted(&world, &call, &concluded).await;
        for (name, sql) in STAGES {
            world.database.stage(sql).await;
            if name == "eligibility is open" {
                world.database.stage(DECIDED).await;
                let open = walk(&world, &eligibility(&call)).await;
                counted(&world, &call, &open).await;
                let states: BTreeSet<String> = open.iter().map(|item| text(item, "state")).collect();
                assert_eq!(states.len(), 3, "too few states to tell the filter by: {states:?}");
            }
        }
        walk(&world, &drafts(&call)).await;
        world.abandon().await;
    });
}
