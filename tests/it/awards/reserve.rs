//! Money comes back, and the reserve list is drawn on.

use std::time::Duration;

use cogrant::base::kernel::ids::ProposalId;
use cogrant::base::kernel::money::Currency;
use cogrant::cycle::awards::{self, Decision, Outcome, actions};
use cogrant::cycle::calls::actions as calls;
use cogrant::ledger::{self, Entry, Kind, Line};

use super::stage::{self, Stage, amount};
use super::{post, reasons};
use crate::world::{comes, run};

/// Of 20,000 the first was awarded 16,000 and refused; Lamp (12,000) and Bridge (20,000) wait.
async fn freed() -> Stage {
    let stage = Stage::set("20000.00").await;
    let (waits, rejected) = ((Outcome::Reserve, None), (Outcome::Rejected, None));
    let decisions = stage.decided([(Outcome::Awarded, Some("16000.00")), waits, waits, rejected]);
    let state = &stage.world.state;
    stage.world.at("2026-04-20T09:00:00Z");
    let id = actions::propose(state, &stage.manager, stage.call, decisions).await.unwrap();
    let grant = actions::approve(state, &stage.approver, id).await.unwrap()[0].id;
    stage.world.at("2026-04-21T09:00:00Z");
    actions::refuse_agreement(state, &stage.applicants[0].lead_signs, grant, "We have no staff.")
        .await
        .unwrap();
    stage
}

fn wish(stage: &Stage, line: usize, given: Option<&str>, reason: &str) -> Decision {
    Decision {
        application: stage.applicants[line].id,
        outcome: if given.is_some() { Outcome::Awarded } else { Outcome::Reserve },
        amount: given.map(amount),
        reason: Some(reason.into()).filter(|said: &String| !said.is_empty()),
    }
}

/// Lamp is proposed for all that it asked for.
async fn lamp_proposed(stage: &Stage) -> ProposalId {
    let wishes = vec![wish(stage, 1, Some("12000.00"), "It is next.")];
    actions::propose_reserve(&stage.world.state, &stage.manager, stage.call, wishes).await.unwrap()
}

async fn outcome_of(stage: &Stage, line: usize) -> Outcome {
    let mut conn = stage.world.state.db.conn().await.unwrap();
    awards::approved_of(&mut conn, &[stage.applicants[line].id]).await.unwrap().last().unwrap().outcome
}

#[test]
fn money_that_comes_back_goes_to_whoever_is_next_on_the_reserve_list() {
    run(async {
        let stage = freed().await;
        let (world, state) = (&stage.world, &stage.world.state);
        let letter = world.letters("mira@example.org").await.pop().unwrap();
        assert_eq!(letter.subject, "The agreement for “Park” was refused; others wait in reserve");
        assert!(letter.body.contains("2 applications wait"), "{}", letter.body);
        assert!(letter.body.contains("EUR\u{a0}20,000.00 is left"), "{}", letter.body);
        assert!(letter.body.contains(&format!("/calls/{}/awards", stage.call)), "{}", letter.body);
        let to_finance = world.letters("fatos@example.org").await.pop().unwrap();
        assert!(!to_finance.body.contains("reserve"), "{}", to_finance.body);
        world.any_letters().await;

        let id = lamp_proposed(&stage).await;
        let told = world.letters_to("arta@example.org").await.pop();
        assert_eq!(told.as_deref(), Some("Awards from the reserve list wait for your decision: C-1"));
        let grants = actions::approve(state, &stage.approver, id).await.unwrap();
        let given: Vec<String> = grants.iter().map(|g| g.amount.to_string()).collect();
        assert_eq!(given, ["12000.00"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "8000.00");
        assert_eq!(stage.balance(grants[0].id.into(), "committed").await, "12000.00");
        for address in ["lamp.one@example.org", "lamp.two@example.org"] {
            let letter = world.letters(address).await.pop().unwrap();
            assert_eq!(letter.subject, "A grant for “Lamp”", "{address}");
            assert!(letter.body.contains("The reason: It is next."), "{}", letter.body);
        }
        assert_eq!(outcome_of(&stage, 1).await, Outcome::Awarded);
        assert_eq!(outcome_of(&stage, 2).await, Outcome::Reserve);
        let told = world.letters_to("bridge.one@example.org").await;
        assert_eq!(told, ["“Bridge” is on the reserve list"], "who just waits is not written to again");
        let lamp = &stage.applicants[1];
        for (who, of) in [(&lamp.lead_signs, lamp.lead), (&lamp.partner_signs, lamp.partner)] {
            stage.accepts(who, grants[0].id, of).await.unwrap();
        }
        assert_eq!(stage.status_of(grants[0].id).await, awards::GrantStatus::InForce);
        world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn passing_somebody_over_or_another_amount_needs_words_that_the_passed_over_read() {
    run(async {
        let stage = freed().await;
        let state = &stage.world.state;
        let propose = |wishes| actions::propose_reserve(state, &stage.manager, stage.call, wishes);
        let bridge = wish(&stage, 2, Some("20000.00"), "Its season begins in May.");
        assert_eq!(reasons(propose(vec![bridge.clone()]).await), ["awards-problem-no-own-reason"]);
        let over = wish(&stage, 2, Some("20000.01"), "More.");
        let lamp = wish(&stage, 1, None, "It can begin later.");
        let said = reasons(propose(vec![lamp.clone(), over]).await);
        assert_eq!(said, ["awards-problem-over-envelope"]);
        let again = wish(&stage, 0, Some("16000.00"), "They want it after all.");
        assert!(reasons(propose(vec![again]).await).contains(&"awards-problem-not-in-reserve".to_owned()));
        assert_eq!(reasons(propose(vec![]).await), ["awards-problem-nobody-drawn"]);

        let id = propose(vec![bridge.clone(), lamp.clone()]).await.unwrap();
        assert_eq!(reasons(propose(vec![bridge, lamp]).await), ["awards-proposal-open"]);
        let own = actions::approve(state, &stage.manager, id).await;
        assert_eq!(reasons(own), ["awards-only-approver-decides"]);
        stage.world.any_letters().await;
        actions::approve(state, &stage.approver, id).await.unwrap();
        let letter = stage.world.letters("lamp.two@example.org").await.pop().unwrap();
        assert_eq!(letter.subject, "“Lamp” stays on the reserve list");
        assert!(letter.body.contains("in place 1."), "{}", letter.body);
        assert!(letter.body.contains("It can begin later."), "{}", letter.body);
        assert_eq!(outcome_of(&stage, 1).await, Outcome::Reserve);
        assert_eq!(outcome_of(&stage, 2).await, Outcome::Awarded);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn the_list_is_drawn_on_only_between_the_award_and_the_archive() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let propose = |wishes| actions::propose_reserve(state, &stage.manager, stage.call, wishes);
        let early = propose(vec![wish(&stage, 2, Some("17000.00"), "Less will do.")]).await;
        assert_eq!(reasons(early), ["awards-call-not-decided"]);
        stage.approved().await;
        let finance = actions::propose_reserve(state, &stage.finance, stage.call, vec![]).await;
        assert_eq!(reasons(finance), ["awards-only-manager-proposes"]);
        let id = propose(vec![wish(&stage, 2, Some("17000.00"), "Less will do.")]).await.unwrap();
        actions::return_proposal(state, &stage.approver, id, "Ask them first.").await.unwrap();
        let id = propose(vec![wish(&stage, 2, Some("17000.00"), "They agreed.")]).await.unwrap();
        calls::archive(state, &stage.manager, stage.call).await.unwrap();
        let late = actions::approve(state, &stage.approver, id).await;
        assert_eq!(reasons(late), ["awards-call-not-decided"]);
        assert_eq!(stage.world.database.query("select count(*) from grants").await, ["2"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn whoever_withdrew_or_was_granted_meanwhile_is_not_drawn() {
    run(async {
        let stage = freed().await;
        let state = &stage.world.state;
        let id = lamp_proposed(&stage).await;
        let withdraw = "update applications set status = 'withdrawn', withdrawn_at = now() where number = 2";
        stage.world.database.execute(withdraw).await;
        let said = reasons(actions::approve(state, &stage.approver, id).await);
        assert_eq!(said, ["awards-proposal-outdated", "awards-problem-not-in-reserve"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "20000.00");
        let back = "update applications set status = 'submitted', withdrawn_at = null where number = 2";
        stage.world.database.execute(back).await;
        actions::approve(state, &stage.approver, id).await.unwrap();
        let twice = actions::propose_reserve(
            state,
            &stage.manager,
            stage.call,
            vec![wish(&stage, 1, Some("8000.00"), "Once more.")],
        );
        assert!(reasons(twice.await).contains(&"awards-problem-not-in-reserve".to_owned()));
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn of_two_approvals_of_a_draw_at_once_one_counts() {
    run(async {
        let stage = freed().await;
        let state = &stage.world.state;
        let other =
            stage::with_role(&stage.world, "Agim", "approver", "programme_id", stage.programme.0).await;
        let id = lamp_proposed(&stage).await;
        let (one, two) =
            tokio::join!(actions::approve(state, &stage.approver, id), actions::approve(state, &other, id));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let lost = if one.is_ok() { reasons(two) } else { reasons(one) };
        assert_eq!(lost, ["awards-proposal-decided"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "8000.00");
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn when_the_money_goes_elsewhere_during_the_approval_nothing_is_half_done() {
    run(async {
        let stage = freed().await;
        let (world, state) = (&stage.world, &stage.world.state);
        let id = lamp_proposed(&stage).await;
        world.any_letters().await;
        let elsewhere = uuid::Uuid::now_v7();
        // It takes the money, and commits only once the approval has read what is left and waits.
        let moved = |what, given| {
            let lines =
                vec![Line::from(stage.call, Kind::Left, given), Line::to(elsewhere, Kind::Committed, given)];
            Entry { what, subject: elsewhere, by: None, lines }
        };
        let taking = state.db.transaction(async |conn| {
            ledger::open(conn, elsewhere, &[Kind::Committed], Currency::EUR).await?;
            ledger::post(conn, &moved("test.take", amount("9000.00")), state.now()).await?;
            let waits = "select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'";
            let is_waiting = async || world.database.query(waits).await != ["0"];
            assert!(comes(is_waiting).await, "the approval never came to the ledger");
            Ok(())
        });
        let approving = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            actions::approve(state, &stage.approver, id).await
        };
        let (taken, approved) = tokio::join!(taking, approving);
        taken.unwrap();
        assert_eq!(reasons(approved), ["awards-envelope-overdrawn"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "11000.00");
        let grants = world.database.query("select count(*) from grants").await;
        assert_eq!(grants, ["1"], "only the one that was refused");
        let open = "select status from award_proposals where kind = 'reserve'";
        assert_eq!(world.database.query(open).await, ["proposed"]);
        assert_eq!(world.letters_to("lamp.one@example.org").await.len(), 1, "no letter of a grant");
        // The approver learns it before the ledger does when the money is gone already.
        let said = reasons(actions::approve(state, &stage.approver, id).await);
        assert_eq!(said, ["awards-proposal-outdated", "awards-problem-over-envelope"]);
        actions::return_proposal(state, &stage.approver, id, "Less is left.").await.unwrap();
        let back = moved("test.back", amount("-9000.00"));
        state.db.transaction(async |conn| Ok(ledger::post(conn, &back, state.now()).await?)).await.unwrap();
        world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn the_reserve_list_is_drawn_on_in_the_browser() {
    run(async {
        let stage = freed().await;
        let world = &stage.world;
        let path = format!("/calls/{}/awards", stage.call);
        let manager = world.browser_of(&stage.manager).await;
        let page = manager.get(&path).await;
        assert_eq!(page.status, 200);
        assert!(page.text().replace('\u{a0}', " ").contains("EUR 20,000.00 is left"), "{}", page.text());
        let (lamp, bridge) = (stage.applicants[1].id, stage.applicants[2].id);
        let legends = page.all("fieldset legend");
        assert_eq!(legends, ["No. 2: Lamp", "No. 3: Bridge"], "in the order of the list");
        let chosen = |id| page.attribute(&format!("select[name=outcome-{id}] option[selected]"), "value");
        let hints = page.all(".hint");
        assert!(hints[0].contains("Place 1 on the reserve list with a score of 68"), "{hints:?}");
        assert!(hints[1].contains("does not reach for the amount asked for"), "{hints:?}");
        assert_eq!(chosen(lamp).as_deref(), Some("awarded"));
        assert_eq!(chosen(bridge).as_deref(), Some("reserve"));
        let mut fields: Vec<(String, String)> = Vec::new();
        for (id, outcome) in [(lamp, "awarded"), (bridge, "reserve")] {
            fields.push((format!("outcome-{id}"), outcome.to_owned()));
            for kind in ["amount", "reason"] {
                let name = format!("{kind}-{id}");
                let value = page.field(&name).unwrap();
                fields.push((name, value));
            }
        }
        let send = format!("/calls/{}/reserve-proposals", stage.call);
        let mut other = fields.clone();
        other[1].1 = "11,000.00".into();
        let again = post(&manager, &page, &send, &other).await;
        assert_eq!(again.status, 422);
        assert_eq!(again.field(&fields[1].0).as_deref(), Some("11,000.00"), "nothing typed is lost");
        let done = post(&manager, &page, &send, &fields).await;
        assert_eq!((done.status, done.location.as_deref()), (303, Some(path.as_str())));
        assert!(manager.get(&path).await.text().contains("It is your own proposal"));

        let approver = world.browser_of(&stage.approver).await;
        let page = approver.get(&path).await;
        assert!(page.text().contains("Approving commits EUR"), "{}", page.text());
        let action = page.attribute("main form[action$=approval]", "action").unwrap();
        assert_eq!(manager.fill(&path, &action, &[]).await.status, 403);
        assert_eq!(approver.send(&page, &action, &[]).await.status, 303);
        let decided = approver.get(&path).await;
        assert!(decided.text().contains("Left 8,000.00"), "{}", decided.text());
        assert!(
            decided.text().contains("Place 1 on the reserve list with a score of 68"),
            "{}",
            decided.text()
        );
        assert!(decided.text().contains("12,000.00 awarded from the reserve list"), "{}", decided.text());
        assert!(manager.get(&path).await.all("fieldset legend") == ["No. 3: Bridge"]);
        world.any_letters().await;
        stage.world.close().await;
    });
}
