//! The award of a call with hundreds of applications: set part by part, proposed as one.

use std::collections::BTreeMap;

use cogrant::demo::cast;

use crate::permissions::NOW;
use crate::world::{MANY, Page, STAGES, World, played, run};

type Fields = BTreeMap<String, String>;

/// What a browser would send of the form, whichever button is pressed.
fn filled(page: &Page) -> Fields {
    let names = |selector: &str| page.attributes(selector, "name");
    let inputs = names("main form input").into_iter().zip(page.attributes("main form input", "value"));
    let texts = names("main form textarea").into_iter().zip(page.all("main form textarea"));
    let chosen = page.attributes("main form select option[selected]", "value");
    inputs.chain(texts).chain(names("main form select").into_iter().zip(chosen)).collect()
}

/// The applications whose decisions can be seen, in their order.
fn seen(page: &Page) -> Vec<String> {
    let names = page.attributes("main form select", "name");
    names.iter().map(|name| name.strip_prefix("outcome-").unwrap().to_owned()).collect()
}

#[test]
fn a_long_award_is_set_part_by_part_and_proposed_as_one() {
    run(async {
        let played = played().await;
        let world = World::open_on(played.after_first_payments.clone_of_it().await).await;
        world.at(NOW);
        world.crowd(played).await;
        for (name, sql) in STAGES.into_iter().take(4) {
            world.database.stage(sql).await;
            assert!(name != "the panel sits");
        }
        let manager = world.browser_with(cast::email_of("programme manager"), cast::PASSWORD).await;
        let send = format!("/calls/{}/award-proposals", played.call);
        let post = async |page: &Page, fields: &Fields| {
            let fields: Vec<(&str, &str)> =
                fields.iter().filter(|(n, _)| *n != "token").map(|(n, v)| (n.as_str(), v.as_str())).collect();
            manager.send(page, &send, &fields).await
        };
        let turn = async |page: &Page, fields: &Fields, after: String| {
            let mut fields = fields.clone();
            fields.insert("after".into(), after);
            let page = post(page, &fields).await;
            assert_eq!(page.status, 200, "{}", page.text());
            page
        };

        let first = manager.get(&format!("/calls/{}/awards", played.call)).await;
        assert_eq!(seen(&first).len(), 50);
        let mut fields = filled(&first);
        let (top, on) = (seen(&first)[0].clone(), first.attribute("button[name=after]", "value").unwrap());
        fields.insert(format!("reason-{top}"), "The river needs it first.".into());
        let second = turn(&first, &fields, on).await;
        assert!(seen(&second).iter().all(|id| !seen(&first).contains(id)), "other applications are seen");

        // An amount that is none, in the second part; the button is pressed on the first one.
        let mut fields = filled(&second);
        assert_eq!(fields[&format!("reason-{top}")], "The river needs it first.");
        let (odd, was) = (seen(&second)[7].clone(), fields.clone());
        fields.insert(format!("outcome-{odd}"), "awarded".into());
        fields.insert(format!("amount-{odd}"), "lots".into());
        let back = turn(&second, &fields, String::new()).await;
        assert_eq!(seen(&back), seen(&first));
        assert_eq!(back.field(&format!("reason-{top}")).as_deref(), Some("The river needs it first."));
        let wrong = post(&back, &filled(&back)).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(seen(&wrong), seen(&second), "the part is shown in which something is wrong");
        assert_eq!(wrong.attributes(".summary a", "href"), [format!("#amount-{odd}")]);

        let mut fields = filled(&wrong);
        for name in ["outcome", "amount"].map(|name| format!("{name}-{odd}")) {
            fields.insert(name.clone(), was[&name].clone());
        }
        let done = post(&wrong, &fields).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let kept = "select count(*)::text from award_decisions union all select reason from award_decisions
            where reason is not null";
        let kept = world.database.query(kept).await;
        assert!(kept[0].parse::<usize>().unwrap() > MANY, "{kept:?}");
        assert_eq!(kept[1..], ["The river needs it first."]);
        world.abandon().await;
    });
}
