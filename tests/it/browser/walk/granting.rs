//! The grant: agreement, tranches, report, and its end.

use super::super::two_organisations::{DRITA, MILICA};
use super::Walk;

impl Walk {
    pub(super) async fn founders_accept(&self, grant: &str) {
        for (founder, phone) in self.both() {
            self.follows(founder, phone, "awards-awarded").await;
            phone.look(&format!("walk-awarded-{}", founder.language)).await;
            phone.go(grant).await;
            phone.fill("name", founder.name).await;
            phone.fill("capacity", "1").await;
            phone.look(&format!("walk-agreement-{}", founder.language)).await;
            phone.send("/acceptances").await;
        }
        self.follows(&DRITA, &self.drita, "awards-in-force").await;
        self.drita.look("walk-in-force").await;
    }

    /// The lead asks, the finance officer prepares, the approver approves, the finance officer pays.
    pub(super) async fn tranche_is_paid(&self, grant: &str, reference: &str, day: &str) {
        let payments = format!("{grant}/disbursements");
        let drita = &self.drita;
        drita.go(&payments).await;
        drita.look(&format!("walk-tranche-{reference}")).await;
        drita.send("/request").await;
        let finance = self.desk_of("finance officer").await;
        finance.look(&format!("walk-desk-finance-{reference}")).await;
        finance.go(&payments).await;
        finance.send("/preparation").await;
        let approver = self.desk_of("approver").await;
        approver.go(&payments).await;
        approver.look(&format!("walk-payment-{reference}")).await;
        approver.send("/approval").await;
        let finance = self.desk_of("finance officer").await;
        finance.go(&payments).await;
        finance.fill("bank_reference", reference).await;
        finance.set("paid_on", day).await;
        finance.look(&format!("walk-pay-{reference}")).await;
        finance.send("/payment").await;
        assert!(finance.text().await.contains(reference), "{}", finance.text().await);
        self.follows(&MILICA, &self.milica, "disbursements-paid").await;
        self.milica.look(&format!("walk-paid-{reference}")).await;
    }

    pub(super) async fn founders_report(&self, grant: &str) {
        let report = format!("{grant}/report");
        for (founder, phone) in self.both() {
            phone.go(&report).await;
            phone.look(&format!("walk-report-{}", founder.language)).await;
            let form = format!("/spending/{}", self.id_of(founder).await);
            let lines =
                phone.all(&format!("main form[action$=\"{form}\"] [name^=\"amount-\"]"), "name").await;
            assert_eq!(lines.len(), 1, "one line each");
            for line in lines {
                phone.fill(&line, "3400,50").await;
            }
            phone.send(&form).await;
        }
        let drita = &self.drita;
        drita.go(&report).await;
        for question in drita.all("main form[action$=\"/narrative\"] textarea", "name").await {
            drita.fill(&question, "U bë mirë.").await;
        }
        drita.send("/narrative").await;
        drita.choose("sex-0", "women").await;
        drita.choose("age-0", "under_15").await;
        drita.fill("persons-0", "24").await;
        drita.send("/participants").await;
        drita.send("/report/submission").await;
        drita.look("walk-reported").await;
    }

    pub(super) async fn officer_returns_and_accepts(&self, grant: &str) {
        let report = format!("{grant}/report");
        let officer = self.desk_of("grants officer").await;
        officer.go(&report).await;
        officer.look("walk-report-officer").await;
        officer.fill("reason", "Dodajte račun za rukavice.").await;
        officer.send("/report/return").await;
        let drita = &self.drita;
        self.follows(&DRITA, drita, "reports-sent-back").await;
        assert!(drita.text().await.contains("Dodajte račun"), "{}", drita.text().await);
        drita.look("walk-report-returned").await;
        drita.send("/report/submission").await;
        officer.go(&report).await;
        officer.send("/report/acceptance").await;
        self.follows(&MILICA, &self.milica, "reports-accepted").await;
        self.milica.look("walk-report-accepted").await;
    }

    pub(super) async fn grant_is_closed(&self, grant: &str, application: &str) {
        let drita = &self.drita;
        drita.go(grant).await;
        drita.look("walk-grant-closed").await;
        let status = self.world.database.query("select status from grants").await;
        assert_eq!(status, ["closed"]);
        drita.go(application).await;
        drita.look("walk-application-closed").await;
        let both = [
            "accounts-confirm",
            "organisations-verified",
            "applications-corrigendum",
            "applications-submitted",
            "eligibility-result-so-far",
            "eligibility-cure-opened",
            "eligibility-concluded-eligible",
            "awards-awarded",
            "awards-in-force",
            "disbursements-paid",
            "reports-sent-back",
            "reports-accepted",
            "disbursements-paid",
            "disbursements-grant-closed",
        ];
        for founder in [&DRITA, &MILICA] {
            let mut kinds = self.kinds(founder.email).await;
            kinds.retain(|kind| both.contains(&kind.as_str()));
            assert_eq!(kinds, both, "the letters to {}", founder.name);
        }
    }
}
