//! The payments of a grant.

use cogrant::base::kernel::clock::parse_day;
use cogrant::base::kernel::ids::DisbursementId;
use cogrant::cycle::awards::{self, GrantStatus};
use cogrant::cycle::disbursements::Payment;
use cogrant::cycle::disbursements::actions::{approve, pay, prepare, request, send_back};
use cogrant::cycle::reports;

use crate::granted::{Granted, IBAN, amount, keys};
use crate::world::run;

fn payment(reference: &str, day: &str) -> Payment {
    Payment { bank_reference: reference.into(), paid_on: parse_day(day).unwrap() }
}

/// Requested by the lead, prepared and approved by two of the staff.
async fn approved(granted: &Granted, tranche: usize) -> DisbursementId {
    let state = &granted.world.state;
    let sami = granted.who("Sami Signs").await;
    let id = request(state, &sami, granted.tranches[tranche]).await.unwrap();
    prepare(state, &granted.who("Fatos Finance").await, id, None).await.unwrap();
    approve(state, &granted.who("Agim Approves").await, id, None).await.unwrap();
    id
}

/// Committed and paid of the grant, and left of the call.
async fn money(granted: &Granted) -> [String; 3] {
    let mut conn = granted.world.state.db.conn().await.unwrap();
    let envelope = awards::envelope(&mut conn, granted.call).await.unwrap();
    assert_eq!(envelope.envelope, amount("45000"));
    [envelope.committed, envelope.paid, envelope.left].map(|sum| sum.to_string())
}

#[test]
fn a_grant_is_paid_tranche_by_tranche_and_closes_with_the_last() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let (sami, fatos) = (granted.who("Sami Signs").await, granted.who("Fatos Finance").await);
        assert_eq!(money(&granted).await, ["16000.00", "0.00", "29000.00"]);

        let waits = async |name: &str| granted.world.waits_for(&granted.who(name).await).await;
        let of_first =
            |what: &str| format!("{what} of “Clean river”: EUR\u{a0}12,800.00").replace('\u{a0}', " ");
        assert_eq!(waits("Sami Signs").await[1], of_first("Request tranche 1"));
        let first = request(state, &sami, granted.tranches[0]).await.unwrap();
        assert_eq!(waits("Fatos Finance").await, [of_first("Prepare tranche 1")]);
        assert_eq!(
            keys(request(state, &sami, granted.tranches[0]).await),
            ["disbursements-already"],
            "a second click requests nothing"
        );
        assert_eq!(keys(request(state, &sami, granted.tranches[1]).await), ["disbursements-waits-report"]);
        prepare(state, &fatos, first, None).await.unwrap();
        assert_eq!(keys(prepare(state, &fatos, first, None).await), ["disbursements-move-refused"]);
        assert_eq!(
            keys(pay(state, &fatos, first, payment("B-1", "2026-02-01"), None).await),
            ["disbursements-move-refused"],
            "nothing is paid that is not approved"
        );
        assert_eq!(waits("Agim Approves").await, [of_first("Approve tranche 1")]);
        approve(state, &granted.who("Agim Approves").await, first, None).await.unwrap();
        assert_eq!(waits("Agim Approves").await, Vec::<String>::new());
        let paying = "Pay tranche 1 of “Clean river” and record it: EUR 12,800.00";
        assert_eq!(waits("Fatos Finance").await, [paying]);
        assert_eq!(
            keys(pay(state, &fatos, first, payment(" ", "2026-02-02"), None).await),
            ["disbursements-reference-needed", "disbursements-paid-in-future"]
        );
        assert_eq!(
            keys(pay(state, &fatos, first, payment("B-1", "2026-01-31"), None).await),
            ["disbursements-paid-before-approval"]
        );
        pay(state, &fatos, first, payment("B-1", "2026-02-01"), None).await.unwrap();
        assert_eq!(money(&granted).await, ["3200.00", "12800.00", "29000.00"]);
        let letters = granted.world.letters("rita.river@example.org").await;
        assert!(letters[0].body.contains("EUR\u{a0}12,800.00, bank reference B-1"), "{}", letters[0].body);

        assert_eq!(keys(request(state, &sami, granted.tranches[1]).await), ["disbursements-waits-report"]);
        granted.accepted_report().await;
        let second = approved(&granted, 1).await;
        pay(state, &fatos, second, payment("B-2", "2026-02-01"), None).await.unwrap();
        assert_eq!(money(&granted).await, ["0.00", "16000.00", "29000.00"]);
        let mut conn = state.db.conn().await.unwrap();
        let grant = awards::find_grant(&mut conn, granted.grant).await.unwrap();
        assert_eq!((grant.status, grant.closed_at.is_some()), (GrantStatus::Closed, true));
        drop(conn);
        let told = granted.world.letters_to("petra.signs@example.org").await;
        assert_eq!(told.last().map(String::as_str), Some("Grant closed: Clean river"));
        for (address, subject) in [
            ("fatos.finance@example.org", "Payment requested: Clean river"),
            ("agim.approves@example.org", "Payment to approve: Clean river"),
            ("fatos.finance@example.org", "Payment approved: Clean river"),
        ] {
            assert!(granted.world.letters_to(address).await.iter().any(|s| s == subject), "{subject}");
        }
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn whoever_prepared_a_payment_does_not_approve_it() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        granted.gives("Fatos Finance", "approver", "programme_id", &granted.programme.to_string()).await;
        let fatos = granted.who("Fatos Finance").await;
        let id = request(state, &granted.who("Sami Signs").await, granted.tranches[0]).await.unwrap();
        prepare(state, &fatos, id, None).await.unwrap();
        assert_eq!(keys(approve(state, &fatos, id, None).await), ["disbursements-other-person"]);
        let by_hand = format!(
            "update disbursements set status = 'approved', approved_at = now(), approved_by = prepared_by
            where id = '{id}'"
        );
        assert_eq!(broken(&granted, &by_hand).await, "disbursements_prepared_and_approved_by_two");
        approve(state, &granted.who("Agim Approves").await, id, None).await.unwrap();
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn two_who_record_the_same_payment_at_once_pay_it_once() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let id = approved(&granted, 0).await;
        let fatos = granted.who("Fatos Finance").await;
        let race = (0..6).map(|n| {
            let (state, fatos) = (state.clone(), fatos.clone());
            let paid = payment(&format!("B-{n}"), "2026-02-01");
            async move { pay(&state, &fatos, id, paid, None).await }
        });
        let outcomes = futures_util::future::join_all(race).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        for lost in outcomes.into_iter().filter(Result::is_err) {
            assert_eq!(keys(lost), ["disbursements-move-refused"]);
        }
        assert_eq!(money(&granted).await, ["3200.00", "12800.00", "29000.00"]);
        let entries = "select count(*) from ledger_entries where what = 'disbursements.pay'";
        assert_eq!(granted.world.database.query(entries).await, ["1"]);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn two_who_request_the_same_tranche_at_once_request_it_once() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let sami = granted.who("Sami Signs").await;
        let (one, other) = tokio::join!(
            request(state, &sami, granted.tranches[0]),
            request(state, &sami, granted.tranches[0])
        );
        assert_eq!(u8::from(one.is_ok()) + u8::from(other.is_ok()), 1);
        assert_eq!(granted.world.database.query("select count(*) from disbursements").await, ["1"]);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

/// Runs SQL as an intruder would, and gives the name of the constraint that refused it.
async fn broken(granted: &Granted, sql: &str) -> String {
    let (client, connection) =
        tokio_postgres::connect(&granted.world.database.url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let error = client.batch_execute(sql).await.expect_err("the database lets it pass");
    error.as_db_error().and_then(|e| e.constraint()).unwrap_or("no constraint").to_owned()
}

#[test]
fn the_database_itself_refuses_to_pay_more_than_was_awarded() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let id = approved(&granted, 0).await;
        let (grant, [first, _]) = (granted.grant, granted.tranches);
        let account = |kind: &str| {
            format!("(select id from ledger_accounts where owner_id = '{grant}' and kind = '{kind}')")
        };
        let overpaid = format!(
            "begin;
            insert into ledger_entries values (gen_random_uuid(), now(), 'by.hand', '{grant}');
            insert into ledger_lines select id, {}, -16000.01 from ledger_entries where what = 'by.hand';
            insert into ledger_lines select id, {}, 16000.01 from ledger_entries where what = 'by.hand';
            commit;",
            account("committed"),
            account("paid")
        );
        assert_eq!(broken(&granted, &overpaid).await, "ledger_balance_not_negative");
        let larger = format!("update disbursements set amount = 99999 where id = '{id}'");
        assert_eq!(broken(&granted, &larger).await, "disbursements_are_their_tranche");
        let off_the_books = format!(
            "update disbursements set status = 'paid', paid_by = approved_by, paid_at = now(),
                paid_on = now(), bank_reference = 'X' where id = '{id}'"
        );
        assert_eq!(broken(&granted, &off_the_books).await, "disbursements_paid_are_in_the_books");
        let again = format!(
            "insert into disbursements (id, tranche_id, grant_id, amount, iban, status, requested_by, requested_at)
            select gen_random_uuid(), '{first}', '{grant}', 12800, '{IBAN}', 'requested', requested_by, now()
            from disbursements"
        );
        assert_eq!(broken(&granted, &again).await, "disbursements_one_per_tranche");

        let fatos = granted.who("Fatos Finance").await;
        pay(state, &fatos, id, payment("B-1", "2026-02-01"), None).await.unwrap();
        let undone = format!("update disbursements set status = 'approved' where id = '{id}'");
        assert_eq!(broken(&granted, &undone).await, "disbursements_paid_are_kept");
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn when_too_little_is_committed_the_refusal_is_in_words_and_nothing_is_paid() {
    run(async {
        let granted = Granted::open().await;
        let id = approved(&granted, 0).await;
        let (grant, call) = (granted.grant, granted.call);
        let move_money = |from: &str, to: &str, what: &str| {
            format!(
                "begin;
                insert into ledger_entries values (gen_random_uuid(), now(), '{what}', '{grant}');
                insert into ledger_lines select e.id, a.id, case a.owner_id when '{from}' then -10000 else 10000 end
                from ledger_entries e, ledger_accounts a where e.what = '{what}'
                    and (a.owner_id, a.kind) in (('{grant}', 'committed'), ('{call}', 'left'))
                order by a.owner_id = '{to}';
                commit;"
            )
        };
        let (grant, call) = (grant.to_string(), call.to_string());
        granted.world.database.execute(&move_money(&grant, &call, "by.hand")).await;
        let fatos = granted.who("Fatos Finance").await;
        let browser = granted.world.browser_of(&fatos).await;
        let path = format!("/grants/{grant}/disbursements");
        let form = browser.get(&path).await;
        let version = form.field("version").unwrap();
        let fields = [("version", version.as_str()), ("bank_reference", "B-7"), ("paid_on", "2026-02-01")];
        let refused = browser.send(&form, &format!("/disbursements/{id}/payment"), &fields).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Less than EUR 12,800.00 is still committed"), "{}", refused.text());
        assert_eq!(refused.field("bank_reference").as_deref(), Some("B-7"));
        let status = granted.world.database.query("select status from disbursements").await;
        assert_eq!(status, ["approved"]);

        granted.world.database.execute(&move_money(&call, &grant, "by.hand.back")).await;
        let paid = browser.send(&form, &format!("/disbursements/{id}/payment"), &fields).await;
        assert_eq!(paid.location.as_deref(), Some(path.as_str()));
        let twice = browser.send(&form, &format!("/disbursements/{id}/payment"), &fields).await;
        assert_eq!(twice.status, 422, "a second click changes nothing");
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn a_returned_request_can_be_made_again_and_the_account_is_frozen_with_it() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let (sami, fatos) = (granted.who("Sami Signs").await, granted.who("Fatos Finance").await);
        let first = request(state, &sami, granted.tranches[0]).await.unwrap();
        let other = "DE89370400440532013000";
        let change = format!("update organisations set iban = '{other}' where id = '{}'", granted.lead);
        granted.world.database.execute(&change).await;
        let browser = granted.world.browser_of(&fatos).await;
        let path = format!("/grants/{}/disbursements", granted.grant);
        let page = browser.get(&path).await;
        assert!(page.text().contains("XK05 1212 0123 4567 8906"));
        let profile = page.attributes(".lede a", "href").remove(0);
        assert!(
            browser.get(&profile).await.text().contains("DE89 3704 0044 0532 0130 00"),
            "the account now"
        );

        assert_eq!(keys(send_back(state, &fatos, first, "", None).await), ["disbursements-reason-needed"]);
        send_back(state, &fatos, first, "Wrong account.", None).await.unwrap();
        let letter = granted.world.letters("sami.signs@example.org").await.remove(0);
        assert!(letter.body.contains("Wrong account."));
        assert_eq!(keys(prepare(state, &fatos, first, None).await), ["disbursements-move-refused"]);
        let second = request(state, &sami, granted.tranches[0]).await.unwrap();
        assert_ne!(first, second);
        let page = browser.get(&path).await;
        assert!(
            page.text().contains("DE89 3704 0044 0532 0130 00") && page.text().contains("Wrong account.")
        );
        assert_eq!(keys(prepare(state, &fatos, second, Some(7)).await), ["error-changed-meanwhile"]);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn outsiders_see_no_payment_and_an_auditor_moves_none() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        let id = request(state, &granted.who("Sami Signs").await, granted.tranches[0]).await.unwrap();
        let path = format!("/grants/{}/disbursements", granted.grant);
        let queue = format!("/programmes/{}/disbursements", granted.programme);
        let stranger = granted.who("Stranger").await;
        let browser = granted.world.browser_of(&stranger).await;
        assert_eq!((browser.get(&path).await.status, browser.get(&queue).await.status), (404, 404));
        assert_eq!(keys(prepare(state, &stranger, id, None).await), ["error-not-found"]);
        assert_eq!(keys(request(state, &stranger, granted.tranches[0]).await), ["error-not-found"]);
        let member = granted.world.browser_of(&granted.who("Rita River").await).await;
        assert_eq!((member.get(&path).await.status, member.get(&queue).await.status), (200, 404));

        let auditor = granted.who("Ada Auditor").await;
        let browser = granted.world.browser_of(&auditor).await;
        let page = browser.get(&path).await;
        assert_eq!((page.status, page.all("main form").len()), (200, 0));
        assert!(page.text().contains("Requested by Sami Signs"), "{}", page.text());
        for refused in [
            prepare(state, &auditor, id, None).await,
            approve(state, &auditor, id, None).await,
            pay(state, &auditor, id, payment("B", "2026-02-01"), None).await,
            send_back(state, &auditor, id, "No.", None).await,
            prepare(state, &granted.who("Olga Officer").await, id, None).await,
        ] {
            assert!(keys(refused)[0].ends_with("-only"));
        }
        assert_eq!(
            keys(request(state, &granted.who("Petra Signs").await, granted.tranches[0]).await),
            ["disbursements-signatory-only"]
        );
        // A finance officer who belongs to a partner does not move its money.
        granted.gives("Fatos Finance", "viewer", "organisation_id", &granted.partner.to_string()).await;
        let fatos = granted.who("Fatos Finance").await;
        assert_eq!(keys(prepare(state, &fatos, id, None).await), ["disbursements-finance-only"]);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn finance_sees_where_all_the_money_of_its_programme_stands() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        request(state, &granted.who("Sami Signs").await, granted.tranches[0]).await.unwrap();
        let browser = granted.world.browser_of(&granted.who("Fatos Finance").await).await;
        let path = format!("/programmes/{}/disbursements", granted.programme);
        let page = browser.get(&path).await;
        assert_eq!(
            page.all("section[aria-labelledby=sums] tbody tr > *"),
            ["waiting", "1", "EUR 3,200.00", "requested", "1", "EUR 12,800.00"]
        );
        assert_eq!(
            page.all("section[aria-labelledby=envelopes] tbody tr > *"),
            ["C-1", "EUR 45,000.00", "EUR 16,000.00", "EUR 0.00", "EUR 29,000.00"]
        );
        let only = browser.get(&format!("{path}?state=requested&call={}", granted.call)).await;
        assert_eq!(
            only.all("section[aria-labelledby=queue] tbody td"),
            ["C-1", "1", "requested", "EUR 12,800.00"]
        );
        assert_eq!(browser.get(&format!("{path}?state=paid")).await.all("section .empty").len(), 1);
        granted.world.any_letters().await;
        granted.close().await;
    });
}

#[test]
fn a_grant_paid_in_full_before_its_report_is_closed_when_the_report_is_accepted() {
    run(async {
        let granted = Granted::open().await;
        let state = &granted.world.state;
        granted.world.database.execute("update tranches set condition = 'agreement_in_force'").await;
        let fatos = granted.who("Fatos Finance").await;
        for tranche in 0..2 {
            let id = approved(&granted, tranche).await;
            pay(state, &fatos, id, payment("B", "2026-02-01"), None).await.unwrap();
        }
        let jobs = cogrant::app::jobs();
        let close = jobs.iter().find(|job| job.name == "disbursements.close").unwrap().run;
        let local = tokio::task::LocalSet::new();
        local.run_until(close(state.clone())).await.unwrap();
        assert_eq!(granted.world.database.query("select status from grants").await, ["in_force"]);
        granted.accepted_report().await;
        for _ in 0..2 {
            local.run_until(close(state.clone())).await.unwrap();
        }
        assert_eq!(granted.world.database.query("select status from grants").await, ["closed"]);
        let mut conn = state.db.conn().await.unwrap();
        assert!(reports::final_report_accepted(&mut conn, granted.grant).await.unwrap());
        drop(conn);
        granted.world.any_letters().await;
        granted.close().await;
    });
}
