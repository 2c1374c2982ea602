//! From a closed panel to agreements in force.

mod agreement;
mod barred;
mod long;
mod reasons;
mod reserve;
pub mod stage;

use cogrant::base::error::AppError;
use cogrant::base::kernel::ids::GrantId;
use cogrant::base::kernel::language::Language;
use cogrant::cycle::awards::{self, GrantStatus, Outcome, Reason, Signature, actions};

use crate::world::run;
use stage::{Stage, also, amount};

/// The keys of the reasons for which something was refused.
fn reasons<T: std::fmt::Debug>(result: Result<T, AppError>) -> Vec<String> {
    result.unwrap_err().phrases().into_iter().map(|p| p.key.into_owned()).collect()
}

#[test]
fn a_manager_proposes_another_person_approves_and_the_money_is_committed() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let waits = async |who: &cogrant::people::accounts::SignedIn| stage.world.waits_for(who).await;
        let proposing = "Propose the award of “Together”: its panel is closed".to_owned();
        assert_eq!(waits(&stage.manager).await.pop(), Some(proposing.clone()));
        let id = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await.unwrap();
        assert!(!waits(&stage.manager).await.contains(&proposing));
        assert_eq!(waits(&stage.approver).await, ["Decide on the proposed award of “Together”"]);
        let subjects = stage.world.letters_to("arta@example.org").await;
        assert_eq!(subjects, ["An award waits for your decision: C-1"]);

        let grants = actions::approve(state, &stage.approver, id).await.unwrap();
        let accepting = "Read the agreement for “Park” and accept or refuse it";
        assert_eq!(waits(&stage.applicants[0].lead_signs).await, [accepting]);
        assert_eq!(grants.iter().map(|g| g.amount.to_string()).collect::<Vec<_>>(), ["16000.00", "12000.00"]);
        let mut conn = state.db.conn().await.unwrap();
        let tranches = awards::tranches_of_many(&mut conn, &[grants[0].id, grants[1].id]).await.unwrap();
        let of = |grant: GrantId| {
            let mine = tranches.iter().filter(move |t| t.grant == grant);
            mine.map(|t| t.amount.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(of(grants[0].id), ["12800.00", "3200.00"]);
        assert_eq!(of(grants[1].id), ["9600.00", "2400.00"]);
        let envelope = awards::envelope(&mut conn, stage.call).await.unwrap();
        assert_eq!(
            (envelope.envelope, envelope.left, envelope.committed, envelope.paid),
            (amount("45000.00"), amount("17000.00"), amount("28000.00"), amount("0.00"))
        );
        let approved = awards::approved_of(&mut conn, &[stage.applicants[2].id]).await.unwrap();
        let said = format!("said of {}", stage.applicants[2].id);
        assert_eq!(approved.len(), 1);
        assert_eq!((approved[0].outcome, &approved[0].reason), (Outcome::Reserve, &Reason::Own(said)));
        let lead = awards::lead_of(&mut conn, grants[0].id).await.unwrap();
        assert_eq!(lead, stage.applicants[0].lead);
        assert_eq!(stage.world.database.query("select status from calls").await, ["decided"]);
        stage.world.any_letters().await;
        drop(conn);
        stage.world.close().await;
    });
}

#[test]
fn everybody_who_was_ranked_gets_a_letter_with_the_reason() {
    run(async {
        let stage = Stage::set("45000.00").await;
        stage.approved().await;
        let letter = |address: &'static str| {
            let world = &stage.world;
            async move { world.letters(address).await.remove(0) }
        };
        let awarded = letter("park.two@example.org").await;
        assert_eq!(awarded.subject, "A grant for “Park”");
        assert!(awarded.body.contains("EUR\u{a0}16,000.00"), "{}", awarded.body);
        assert!(awarded.body.contains(&format!("The reason: said of {}", stage.applicants[0].id)));
        assert!(awarded.body.contains("/grants/"), "{}", awarded.body);
        let reserve = letter("bridge.one@example.org").await;
        assert_eq!(reserve.subject, "“Bridge” is on the reserve list");
        assert!(reserve.body.contains("in place 1."), "{}", reserve.body);
        let rejected = letter("choir.one@example.org").await;
        assert_eq!(rejected.subject, "No grant for “Choir”");
        assert!(rejected.body.contains("score is 50; at least 60"), "{}", rejected.body);
        stage.world.close().await;
    });
}

#[test]
fn whoever_proposed_cannot_approve_and_others_can_do_neither() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let both = also(&stage.world, &stage.manager, "approver", "programme_id", stage.programme.0).await;
        let outsider = stage.world.person("Una", Language::English).await;
        let decisions = stage.decisions();
        let refused = actions::propose(state, &stage.approver, stage.call, decisions.clone()).await;
        assert!(matches!(refused, Err(AppError::Forbidden(_))), "{refused:?}");
        let unknown = actions::propose(state, &outsider, stage.call, decisions.clone()).await;
        assert!(matches!(unknown, Err(AppError::NotFound)), "{unknown:?}");

        let id = actions::propose(state, &both, stage.call, decisions).await.unwrap();
        let own = actions::approve(state, &both, id).await;
        assert!(matches!(own, Err(AppError::Forbidden(_))), "{own:?}");
        assert_eq!(reasons(own), ["awards-not-your-own"]);
        assert!(matches!(actions::approve(state, &stage.finance, id).await, Err(AppError::Forbidden(_))));
        assert!(matches!(actions::approve(state, &outsider, id).await, Err(AppError::NotFound)));
        // Nor can it be written past the program.
        let url = stage.world.database.url.clone();
        let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        let forged = format!(
            "update award_proposals set status = 'approved', decided_at = now(), decided_by = '{}'",
            both.account
        );
        assert!(client.batch_execute(&forged).await.is_err());
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn a_returned_proposal_can_be_made_again_but_never_two_at_once() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let propose = || actions::propose(state, &stage.manager, stage.call, stage.decisions());
        let first = propose().await.unwrap();
        assert_eq!(reasons(propose().await), ["awards-proposal-open"]);
        let empty = actions::return_proposal(state, &stage.approver, first, "  ").await;
        assert_eq!(reasons(empty), ["awards-note-needed"]);
        actions::return_proposal(state, &stage.approver, first, "The bridge first?").await.unwrap();
        let letter = stage.world.letters("mira@example.org").await.remove(0);
        assert_eq!(letter.subject, "Your proposal came back: C-1");
        assert!(letter.body.contains("The bridge first?"), "{}", letter.body);
        assert_eq!(
            reasons(actions::approve(state, &stage.approver, first).await),
            ["awards-proposal-decided"]
        );
        let second = propose().await.unwrap();
        actions::approve(state, &stage.approver, second).await.unwrap();
        assert_eq!(reasons(propose().await), ["awards-call-not-closed"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn more_than_the_envelope_is_neither_proposed_nor_approved() {
    run(async {
        let stage = Stage::set("27999.99").await;
        let state = &stage.world.state;
        let over = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await;
        assert_eq!(reasons(over), ["awards-problem-over-envelope"]);

        let mut decisions = stage.decisions();
        decisions[1].amount = Some(amount("11999.99"));
        let id = actions::propose(state, &stage.manager, stage.call, decisions).await.unwrap();
        // Somebody raises it behind the program's back.
        stage
            .world
            .database
            .execute("update award_decisions set amount = 12000 where amount = 11999.99")
            .await;
        let said = reasons(actions::approve(state, &stage.approver, id).await);
        assert_eq!(said, ["awards-proposal-outdated", "awards-problem-over-envelope"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "27999.99");
        assert_eq!(stage.world.database.query("select count(*) from grants").await, ["0"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn an_application_that_withdrew_meanwhile_is_not_awarded() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let id = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await.unwrap();
        let withdraw = "update applications set status = 'withdrawn', withdrawn_at = now() where number = 1";
        stage.world.database.execute(withdraw).await;
        let said = reasons(actions::approve(state, &stage.approver, id).await);
        assert_eq!(said, ["awards-proposal-outdated", "awards-problem-unranked"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn of_two_approvals_at_once_one_counts() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let other =
            stage::with_role(&stage.world, "Agim", "approver", "programme_id", stage.programme.0).await;
        let id = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await.unwrap();
        let (one, two) =
            tokio::join!(actions::approve(state, &stage.approver, id), actions::approve(state, &other, id));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let lost = if one.is_ok() { reasons(two) } else { reasons(one) };
        assert_eq!(lost, ["awards-proposal-decided"]);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "17000.00");
        assert_eq!(stage.world.database.query("select count(*) from grants").await, ["2"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn an_agreement_is_in_force_only_once_every_signatory_has_accepted() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grant = stage.approved().await[0].id;
        let (state, park) = (&stage.world.state, &stage.applicants[0]);
        let accept = |who, organisation| stage.accepts(who, grant, organisation);
        let stranger = accept(&stage.applicants[1].lead_signs, park.lead).await;
        assert!(matches!(stranger, Err(AppError::NotFound)), "{stranger:?}");
        let for_another = accept(&park.lead_signs, park.partner).await;
        assert!(matches!(for_another, Err(AppError::Forbidden(_))), "{for_another:?}");
        let signature = Signature { name: " ".into(), ..stage.signature(grant, park.lead).await };
        let nameless = actions::accept_agreement(state, &park.lead_signs, grant, signature).await;
        assert_eq!(reasons(nameless), ["awards-signature-incomplete"]);

        accept(&park.lead_signs, park.lead).await.unwrap();
        assert_eq!(stage.status_of(grant).await, GrantStatus::Offered);
        assert_eq!(reasons(accept(&park.lead_signs, park.lead).await), ["awards-accepted-already"]);
        let told = stage.world.letters_to("park.two@example.org").await.pop();
        assert_eq!(told.as_deref(), Some("The agreement for “Park” has another signature"));
        let in_force = accept(&park.partner_signs, park.partner).await.unwrap();
        assert_eq!((in_force.status, in_force.in_force_at), (GrantStatus::InForce, Some(state.now())));
        for address in ["park.one@example.org", "park.two@example.org", "fatos@example.org"] {
            let told = stage.world.letters_to(address).await.pop();
            assert_eq!(told.as_deref(), Some("The agreement for “Park” is in force"), "{address}");
        }
        let late = actions::refuse_agreement(state, &park.lead_signs, grant, "too late").await;
        assert_eq!(reasons(late), ["awards-not-offered"]);
        stage.world.close().await;
    });
}

#[test]
fn one_refusal_ends_the_grant_and_gives_the_money_back() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grant = stage.approved().await[0].id;
        let (state, park) = (&stage.world.state, &stage.applicants[0]);
        stage.accepts(&park.lead_signs, grant, park.lead).await.unwrap();
        let silent = actions::refuse_agreement(state, &park.partner_signs, grant, "").await;
        assert_eq!(reasons(silent), ["awards-refusal-reason-needed"]);
        actions::refuse_agreement(state, &park.partner_signs, grant, "We have no staff.").await.unwrap();
        assert_eq!(stage.status_of(grant).await, GrantStatus::Refused);
        assert_eq!(stage.balance(stage.call.into(), "left").await, "33000.00");
        assert_eq!(stage.balance(grant.into(), "committed").await, "0.00");
        let letter = stage.world.letters("park.one@example.org").await.pop().unwrap();
        assert_eq!(letter.subject, "The agreement for “Park” was refused");
        assert!(letter.body.contains("Park Partner") && letter.body.contains("We have no staff."));
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn the_award_is_proposed_returned_and_approved_in_the_browser() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let world = &stage.world;
        let path = format!("/calls/{}/awards", stage.call);
        let manager = world.browser_of(&stage.manager).await;
        let page = manager.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let ids: Vec<String> = stage.applicants.iter().map(|a| a.id.to_string()).collect();
        assert_eq!(page.field(&format!("amount-{}", ids[0])).as_deref(), Some("16,000.00"));
        let mut fields: Vec<(String, String)> = Vec::new();
        for (i, id) in ids.iter().enumerate() {
            let outcome = ["awarded", "awarded", "reserve", "rejected"][i];
            fields.push((format!("outcome-{id}"), outcome.into()));
            for kind in ["amount", "reason"] {
                let name = format!("{kind}-{id}");
                let value = page.field(&name).unwrap();
                fields.push((name, value));
            }
        }
        let send = format!("/calls/{}/award-proposals", stage.call);
        assert!(fields.iter().all(|(name, said)| !name.starts_with("reason") || said.is_empty()));
        // The bridge in place of the lamp, with nothing but the usual reasons.
        let mut other = fields.clone();
        (other[3].1, other[6].1) = ("reserve".into(), "awarded".into());
        let borrowed = |all: &[(String, String)]| all.to_vec();
        let again = post(&manager, &page, &send, &borrowed(&other)).await;
        assert_eq!(again.status, 422);
        assert_eq!(again.all(".summary li").len(), 2, "{:?}", again.all(".summary li"));
        assert_eq!(again.field(&other[7].0).as_deref(), Some("20,000.00"), "nothing typed is lost");

        let done = post(&manager, &page, &send, &fields).await;
        assert_eq!((done.status, done.location.as_deref()), (303, Some(path.as_str())));
        assert!(manager.get(&path).await.text().contains("It is your own proposal"));

        let approver = world.browser_of(&stage.approver).await;
        let page = approver.get(&path).await;
        assert_eq!(page.all("tfoot td")[0], "28,000.00");
        let action = page.attribute("main form[action$=approval]", "action").unwrap();
        assert_eq!(manager.fill(&path, &action, &[]).await.status, 403);
        assert_eq!(approver.send(&page, &action, &[]).await.status, 303);
        let decided = approver.get(&path).await;
        assert!(decided.text().contains("Left 17,000.00"), "{}", decided.text());
        world.any_letters().await;
        stage.world.close().await;
    });
}

async fn post(
    browser: &crate::world::Visitor,
    page: &crate::world::Page,
    path: &str,
    fields: &[(String, String)],
) -> crate::world::Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.send(page, path, &fields).await
}

#[test]
fn a_grant_is_seen_by_its_organisations_and_staff_and_signed_on_its_page() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grant = stage.approved().await[0].id;
        let (world, park) = (&stage.world, &stage.applicants[0]);
        let path = format!("/grants/{grant}");
        let strangers = [world.browser_of(&stage.applicants[1].lead_signs).await, {
            world.browser_of(&world.person("Una", Language::English).await).await
        }];
        for stranger in &strangers {
            assert_eq!(stranger.get(&path).await.status, 404);
            let elsewhere = stranger.get("/account").await;
            for (act, fields) in [
                (
                    "acceptances",
                    vec![
                        ("organisation", park.lead.to_string()),
                        ("name", "N".into()),
                        ("capacity", "c".into()),
                    ],
                ),
                ("refusal", vec![("reason", "no".to_owned())]),
            ] {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
                let answer = stranger.send(&elsewhere, &format!("{path}/{act}"), &fields).await;
                assert_eq!(answer.status, 404, "{act}");
            }
            let awards = format!("/calls/{}/awards", stage.call);
            assert_eq!(stranger.get(&awards).await.status, 404);
        }
        let officer = world.browser_of(&stage.finance).await;
        assert!(officer.get("/grants").await.text().contains("Lamp"), "staff see all of their programme");
        let seen = officer.get(&path).await;
        assert_eq!(seen.status, 200);
        assert!(seen.all("form[action$=acceptances]").is_empty(), "staff do not sign");

        let lead = world.browser_of(&park.lead_signs).await;
        assert_eq!(lead.get("/grants").await.all(".tasks li").len(), 1);
        let page = lead.get(&path).await;
        let text = page.text();
        for part in
            ["EUR 12,800.00", "80 % of the grant", "Park Lead, the lead applicant", "0 of 2 organisations"]
        {
            assert!(text.replace('\u{a0}', " ").contains(part), "{part}: {text}");
        }
        let organisation = page.field("organisation").unwrap();
        assert_eq!(organisation, park.lead.to_string());
        let sign = format!("{path}/acceptances");
        let read = page.field("agreement").unwrap();
        let wrong = lead
            .send(
                &page,
                &sign,
                &[("organisation", &organisation), ("name", "Lule"), ("capacity", ""), ("agreement", &read)],
            )
            .await;
        assert_eq!((wrong.status, wrong.field("name").as_deref()), (422, Some("Lule")));
        let done = lead
            .send(
                &page,
                &sign,
                &[
                    ("organisation", &organisation),
                    ("name", "Lule"),
                    ("capacity", "director"),
                    ("agreement", &read),
                ],
            )
            .await;
        assert_eq!(done.status, 303, "{}", done.text());
        assert!(lead.get(&path).await.text().contains("Lule, director"));
        world.any_letters().await;
        stage.world.close().await;
    });
}
