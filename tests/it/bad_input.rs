//! What happens to forms that say nonsense: each is refused in words, nothing breaks, nothing changes.
//!
//! Every form that a page shows is found by looking at the pages; what no page shows at this moment is
//! posted with fields that many forms have.

mod battery;
mod forms;

use cogrant::app;
use cogrant::base::kernel::language::Language;
use cogrant::cycle::applications::actions::{Start, start};
use cogrant::demo::cast;

use crate::permissions::{Ids, NOW, ids, peopled};
use crate::world::{Visitor, World, played, run};

/// Who fills in forms, and below which addresses; the last is nobody who is signed in.
const PEOPLE: [(&str, &[&str]); 10] = [
    ("administrator@cogrant.example", &["/administration", "/programmes", "/organisations/new"]),
    ("manager@cogrant.example", &["/calls", "/programmes", "/grants"]),
    ("officer@cogrant.example", &["/calls", "/applications/{", "/organisations/{", "/grants/{"]),
    ("finance@cogrant.example", &["/grants/{"]),
    ("approver@cogrant.example", &["/grants/{", "/calls/{call}/awards"]),
    ("chair@cogrant.example", &["/calls/{call}/panel"]),
    ("assessor-1@cogrant.example", &["/calls/{call}/conflicts", "/assignments"]),
    ("linden@example.org", &["/applications", "/organisations/{", "/grants/{", "/calls/{call}/applications"]),
    ("stone-lantern@example.org", &["/grants/{", "/account"]),
    ("", &["/sign", "/password"]),
];

pub struct Asker {
    pub visitor: Visitor,
    pub token: String,
    pub looks_at: &'static [&'static str],
}

/// Moves the played world back and forth, so that much is open at once: one call at its panel, one that
/// takes applications and a draft of one, one whose deadline has just passed, one that is still written; a
/// grant that is offered, payments and a report that wait.
async fn stirred(world: &World) -> [String; 3] {
    let [open, past, draft] = std::array::from_fn(|_| uuid::Uuid::now_v7());
    let played = played().await;
    let (call, grant) = (played.call, played.grants["A02"]);
    let (undecided, late) = (played.applications["A12"], played.applications["A11"]);
    let copy = |id: uuid::Uuid, reference: &str, status: &str, published: &str, deadline: &str| {
        format!(
            "insert into calls select (jsonb_populate_record(c, '{{\"id\": \"{id}\", \"reference\": \"{reference}\",
                \"status\": \"{status}\", \"published_at\": {published}, \"closed_at\": null, \"decided_at\": null,
                \"deadline\": \"{deadline}\", \"corrigendum\": 0, \"envelope\": 1000}}'::jsonb)).* from calls c where id = '{call}';"
        )
    };
    let sql = format!(
        "set session_replication_role = replica;
         {} {} {}
         update calls set status = 'closed', decided_at = null where id = '{call}';
         delete from panels where call_id = '{call}';
         update assessments set submitted_at = null, total = null;
         update award_proposals set status = 'proposed', decided_by = null, decided_at = null;
         delete from eligibility_results where application_id = '{undecided}';
         update applications set call_id = '{past}' where id in ('{undecided}', '{late}');
         update applications set status = 'draft', submitted_at = null where id = '{late}';
         update grants set status = 'offered', in_force_at = null where id = '{grant}';
         delete from agreement_acceptances;
         update disbursements set status = 'approved', paid_on = null, bank_reference = null;
         update disbursements set status = 'requested' where grant_id = '{grant}';
         insert into reports (id, grant_id, kind, status, narrative, opened_at, due_on, submitted_at)
            values (gen_random_uuid(), '{grant}', 'final', 'submitted', '{{}}', now(), '2026-12-01', now());
         update organisations set standing = 'submitted';",
        copy(open, "OPEN-1", "published", "\"2026-01-01T00:00:00Z\"", "2026-12-01T12:00:00Z"),
        copy(past, "PAST-1", "published", "\"2026-01-01T00:00:00Z\"", "2026-04-01T12:00:00Z"),
        copy(draft, "DRAFT-1", "draft", "null", "2026-12-01T12:00:00Z"),
    );
    world.database.execute(&sql).await;
    [open, past, draft].map(|id| id.to_string())
}

/// The ids of the played world, and what else stands open.
async fn places(world: &World) -> Vec<Ids> {
    let played = played().await;
    let [open, past, draft] = stirred(world).await;
    let linden = world.again("linden@example.org").await;
    let new = Start {
        organisation: played.organisations["linden"],
        title: "A new river".into(),
        language: Language::English,
    };
    let call = cogrant::base::kernel::ids::CallId(open.parse().unwrap());
    let application = start(&world.state, &linden, call, new).await.unwrap();
    let main = ids(world, played).await;
    let with = |changes: &[(&str, String)]| {
        let mut changed = main.clone();
        changed.extend(changes.iter().map(|(name, id)| ((*name).to_owned(), id.clone())));
        changed
    };
    let (grant, undecided) = (played.grants["A02"].to_string(), played.applications["A12"].to_string());
    vec![
        main.clone(),
        with(&[("call", open), ("application", application.to_string())]),
        with(&[("call", past), ("grant", grant), ("application", undecided)]),
        with(&[("call", draft)]),
    ]
}

async fn askers(world: &World) -> Vec<Asker> {
    let mut askers = vec![];
    for (email, looks_at) in PEOPLE {
        let visitor = match email {
            "" => world.visitor(),
            email => world.browser_with(email, cast::PASSWORD).await,
        };
        visitor.get("/language/sq").await;
        let token = visitor.get(if email.is_empty() { "/sign-in" } else { "/account" }).await.token();
        askers.push(Asker { visitor, token, looks_at });
    }
    askers
}

#[test]
fn no_form_breaks_the_service_whatever_it_says() {
    run(async {
        let base = World::open_on(played().await.after_first_payments.clone_of_it().await).await;
        base.at(NOW);
        peopled(&base, played().await).await;
        let askers = askers(&base).await;
        let places = places(&base).await;
        let scratch = World::open_on(base.copy().await).await;
        scratch.at(NOW);
        let forms = forms::all(&askers, &places, &scratch).await;
        scratch.abandon().await;
        let mut trial = battery::Trial::on(&base).await;
        for form in &forms {
            trial.of(form, &askers).await;
        }
        let posts = app::routes().iter().filter(|route| route.method == "POST").count();
        assert_eq!(forms.len(), posts, "every address that takes a form is tried");
        let shown = forms.iter().filter(|form| form.is_shown).count();
        assert!(shown >= 55, "only {shown} of {posts} forms are found on pages");
        assert!(trial.sent > 1000, "only {} forms were sent", trial.sent);
        let wrong = trial.end().await;
        base.abandon().await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}
