//! Proposals, grants and agreements, handled by programs.

use cogrant::base::kernel::language::Language;
use serde_json::{Value, json};

use super::shape::shape;
use crate::awards::stage::Stage;
use crate::world::run;

/// Two awarded, one in reserve, one rejected.
fn decisions(stage: &Stage) -> Value {
    let outcomes =
        [("awarded", Some("16000.00")), ("awarded", Some("12000.00")), ("reserve", None), ("rejected", None)];
    let each = stage.applicants.iter().zip(outcomes);
    each.map(|(a, (outcome, amount))| json!({ "application": a.id, "outcome": outcome, "amount": amount }))
        .collect()
}

#[test]
fn programs_propose_approve_and_sign_and_pages_show_it() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let world = &stage.world;
        let (manager, approver) =
            (world.program_of(&stage.manager).await, world.program_of(&stage.approver).await);
        let address = format!("/calls/{}/awards", stage.call);
        assert_eq!(manager.get(&address).await.text("/may"), "propose");
        let proposals = format!("/calls/{}/award-proposals", stage.call);
        let propose = async || manager.post(&proposals, json!({ "decisions": decisions(&stage) })).await;
        let proposed = propose().await;
        assert_eq!(
            (proposed.status, proposed.text("/done")),
            (200, "done-awards-proposed"),
            "{}",
            proposed.json
        );
        let waiting = approver.get(&address).await;
        assert_eq!((waiting.text("/may"), waiting.text("/proposal/proposed_by")), ("decide", "Mira"));
        let proposal = format!("/award-proposals/{}", waiting.text("/proposal/id"));
        let returned =
            approver.post(&format!("{proposal}/return"), json!({ "note": "Say more about Bridge." })).await;
        assert_eq!(returned.text("/done"), "done-awards-returned", "{}", returned.json);
        assert_eq!(manager.get(&address).await.text("/proposal/note"), "Say more about Bridge.");
        assert_eq!(propose().await.status, 200);
        let proposal = format!("/award-proposals/{}", approver.get(&address).await.text("/proposal/id"));
        let own = manager.post(&format!("{proposal}/approval"), json!({})).await;
        assert_eq!(own.status, 403, "{}", own.json);
        let approved = approver.post(&format!("{proposal}/approval"), json!({})).await;
        assert_eq!(approved.text("/done"), "done-awards-approved", "{}", approved.json);
        insta::assert_snapshot!("awards_award", shape(&manager.get(&address).await.json));
        let page = world.browser_of(&stage.manager).await.get(&address).await;
        assert!(page.text().contains("Mira") && page.text().contains("Arta"), "{}", page.text());

        let park = &stage.applicants[0];
        let lead = world.program_of(&park.lead_signs).await;
        let mine = lead.get("/grants").await;
        assert_eq!(mine.json["items"].as_array().unwrap().len(), 1);
        let grant = format!("/grants/{}", mine.text("/items/0/id"));
        let read = lead.get(&grant).await;
        insta::assert_snapshot!("awards_grant", shape(&read.json));
        let signing = |organisation: Value, fingerprint: &str| json!({ "organisation": organisation, "name": "A Name", "capacity": "", "agreement": fingerprint });
        let fingerprint = read.text("/fingerprint");
        let acceptances = format!("{grant}/acceptances");
        let wrong = lead.post(&acceptances, signing(json!("x"), fingerprint)).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/capacity", "/organisation"]));
        for (signatory, of, done) in [
            (&park.lead_signs, park.lead, "done-awards-accepted"),
            (&park.partner_signs, park.partner, "done-awards-in-force"),
        ] {
            let program = world.program_of(signatory).await;
            let mut body = signing(json!(of), fingerprint);
            body["capacity"] = json!("director");
            let accepted = program.post(&acceptances, body).await;
            assert_eq!((accepted.status, accepted.text("/done")), (200, done), "{}", accepted.json);
        }
        assert_eq!(lead.get(&grant).await.text("/status"), "in_force");

        let lamp = world.program_of(&stage.applicants[1].partner_signs).await;
        let other = format!("/grants/{}", lamp.get("/grants").await.text("/items/0/id"));
        let refused = lamp.post(&format!("{other}/refusal"), json!({ "reason": "We have dissolved." })).await;
        assert_eq!(refused.text("/done"), "done-awards-refused", "{}", refused.json);
        let bridge = &stage.applicants[2];
        let draw = json!({ "decisions": [
            { "application": bridge.id, "outcome": "awarded", "amount": "20000.00", "reason": "Next in line." },
        ]});
        assert_eq!(manager.get(&address).await.text("/may"), "draw");
        let drawn = manager.post(&format!("/calls/{}/reserve-proposals", stage.call), draw).await;
        assert_eq!(drawn.text("/done"), "done-awards-proposed", "{}", drawn.json);
        let reserve = approver.get(&address).await;
        assert_eq!(reserve.text("/reserve/proposal/kind"), "reserve");
        let draw = format!("/award-proposals/{}/approval", reserve.text("/reserve/proposal/id"));
        assert_eq!(approver.post(&draw, json!({})).await.text("/done"), "done-awards-reserve-approved");
        world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn what_is_wrong_with_a_proposal_stands_where_the_program_wrote_it_and_strangers_learn_nothing() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let world = &stage.world;
        let manager = world.program_of(&stage.manager).await;
        let address = format!("/calls/{}/award-proposals", stage.call);
        let mut body = json!({ "decisions": decisions(&stage) });
        body["decisions"][1]["amount"] = json!("a lot");
        let wrong = manager.post(&address, body.clone()).await;
        assert_eq!((wrong.status, wrong.wrong()), (422, vec!["/decisions/1/amount"]));
        body["decisions"][1]["outcome"] = json!("perhaps");
        assert_eq!(manager.post(&address, body).await.wrong(), ["/decisions/1/outcome"]);
        let over = manager.post(&address, json!({ "decisions": [] })).await;
        assert_eq!(over.status, 422, "everybody must be decided on");

        let finance = world.program_of(&stage.finance).await;
        let refused = finance.post(&address, json!({ "decisions": decisions(&stage) })).await;
        assert_eq!(refused.status, 403, "{}", refused.json);
        let grants = stage.approved().await;
        let award = format!("/calls/{}/awards", stage.call);
        let grant = format!("/grants/{}", grants[0].id);
        let nobody = world.person("Nobody", Language::English).await;
        for (who, award_of) in [(&nobody, 404), (&stage.applicants[1].lead_signs, 404), (&stage.finance, 200)]
        {
            let program = world.program_of(who).await;
            assert_eq!(program.get(&award).await.status, award_of, "{}", who.name);
            assert_eq!(program.get(&grant).await.status, award_of, "{}", who.name);
        }
        let reserve = finance.get(&award).await;
        assert_eq!(reserve.json["reserve"]["waiting"].as_array().unwrap().len(), 1);
        assert_eq!(reserve.json["reserve"]["decisions"], Value::Null, "a reader sees who waits, not a draft");
        assert_eq!(world.program_of(&nobody).await.get("/grants").await.json["items"], json!([]));
        stage.world.close().await;
    });
}
