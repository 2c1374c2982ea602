//! Payments, moved on by programs.

use serde_json::json;

use super::shape::shape;
use crate::granted::Granted;
use crate::world::run;

#[test]
fn programs_request_prepare_approve_and_pay_a_tranche() {
    run(async {
        let granted = Granted::open().await;
        let world = &granted.world;
        let sami = world.program_of(&granted.who("Sami Signs").await).await;
        let fatos = world.program_of(&granted.who("Fatos Finance").await).await;
        let agim = world.program_of(&granted.who("Agim Approves").await).await;
        let address = format!("/grants/{}/disbursements", granted.grant);
        let request = format!("/tranches/{}/request", granted.tranches[0]);
        assert_eq!(fatos.post(&request, json!({})).await.status, 403, "the lead's signatory alone");
        let asked = sami.post(&request, json!({})).await;
        assert_eq!(
            (asked.status, asked.text("/done")),
            (200, "done-disbursements-requested"),
            "{}",
            asked.json
        );
        let early = sami.post(&format!("/tranches/{}/request", granted.tranches[1]), json!({})).await;
        assert_eq!((early.status, early.codes()), (422, vec!["disbursements-waits-report"]));

        let queue = format!("/programmes/{}/disbursements", granted.programme);
        let requested = fatos.get(&format!("{queue}?state=requested&limit=1")).await;
        assert_eq!(requested.json["tranches"]["items"].as_array().unwrap().len(), 1);
        insta::assert_snapshot!("disbursements_queue", shape(&fatos.get(&queue).await.json));
        let id = fatos.get(&address).await.text("/tranches/0/disbursement/id").to_owned();
        let one = format!("/disbursements/{id}");
        let back = format!("{one}/return");
        let tag = fatos.get(&one).await.header("etag").unwrap().to_owned();
        let returned =
            fatos.post_with(&back, &[("If-Match", &tag)], json!({ "reason": "Wrong account." })).await;
        assert_eq!(returned.text("/done"), "done-disbursements-returned", "{}", returned.json);
        assert_eq!(fatos.get(&one).await.status, 404, "nothing is under way");
        assert_eq!(sami.get(&address).await.text("/tranches/0/returned/0"), "Wrong account.");
        assert_eq!(sami.post(&request, json!({})).await.status, 200);

        let id = fatos.get(&address).await.text("/tranches/0/disbursement/id").to_owned();
        let one = format!("/disbursements/{id}");
        let tag = fatos.get(&one).await.header("etag").unwrap().to_owned();
        let blind = fatos.post(&format!("{one}/preparation"), json!({})).await;
        assert_eq!((blind.status, blind.codes()), (428, vec!["error-match-needed"]));
        let prepared = fatos.post_with(&format!("{one}/preparation"), &[("If-Match", &tag)], json!({})).await;
        assert_eq!(prepared.text("/done"), "done-disbursements-prepared", "{}", prepared.json);
        let stale = agim.post_with(&format!("{one}/approval"), &[("If-Match", &tag)], json!({})).await;
        assert_eq!((stale.status, stale.codes()), (412, vec!["error-changed-meanwhile"]));
        let tag = agim.get(&one).await.header("etag").unwrap().to_owned();
        let approved = agim.post_with(&format!("{one}/approval"), &[("If-Match", &tag)], json!({})).await;
        assert_eq!(approved.text("/done"), "done-disbursements-approved", "{}", approved.json);
        let tag = fatos.get(&one).await.header("etag").unwrap().to_owned();
        let (payment, headers) = (format!("{one}/payment"), [("If-Match", tag.as_str())]);
        let wrong = json!({ "bank_reference": "", "paid_on": "soon" });
        assert_eq!(fatos.post_with(&payment, &headers, wrong).await.wrong(), ["/paid_on", "/bank_reference"]);
        let right = json!({ "bank_reference": "B-1", "paid_on": "2026-02-01" });
        let paid = fatos.post_with(&payment, &headers, right).await;
        assert_eq!(paid.text("/done"), "done-disbursements-paid", "{}", paid.json);
        insta::assert_snapshot!("disbursements_grant", shape(&sami.get(&address).await.json));
        let page = world.browser_of(&granted.who("Sami Signs").await).await.get(&address).await;
        assert!(page.text().contains("B-1"), "{}", page.text());

        let nobody = world.program_of(&granted.who("Stranger").await).await;
        for hidden in [&address, &one, &queue] {
            assert_eq!(nobody.get(hidden).await.status, 404, "{hidden}");
        }
        assert_eq!(sami.get(&queue).await.status, 404, "the queue is the programme's");
        assert_eq!(fatos.get(&format!("{queue}?state=lost")).await.status, 400);
        world.any_letters().await;
        granted.close().await;
    });
}
