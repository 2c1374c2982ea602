//! One application of two organisations, from its start to what the officer finds.

use super::super::two_organisations::{DRITA, MILICA};
use super::{Browser, Walk};

impl Walk {
    /// Returns the application's address.
    pub(super) async fn founders_write_together(&self, call: &str) -> String {
        let (drita, milica) = (&self.drita, &self.milica);
        drita.go(call).await;
        drita.look("walk-call-read").await;
        drita.go(&format!("{call}/applications/new")).await;
        drita.fill("title", "Një lumë, dy brigje").await;
        drita.choose("language", "sq").await;
        drita.send("/applications").await;
        let application = drita.path().await;
        drita.look("walk-draft").await;
        drita.go(&format!("{application}/partners")).await;
        drita.fill("email", MILICA.email).await;
        drita.look("walk-partners").await;
        drita.send_with("email", "/partners").await;

        self.follows(&MILICA, milica, "applications-invited").await;
        milica.look("walk-invitation").await;
        milica.send("/acceptance").await;

        common_part(drita, &application).await;
        let (ours, theirs) = (self.id_of(&DRITA).await, self.id_of(&MILICA).await);
        DRITA.writes_its_part_and_budget(drita, &application, &ours, "4000,00").await;
        MILICA.writes_its_part_and_budget(milica, &application, &theirs, "3.500,00").await;
        milica.go(&format!("{application}/budget/{theirs}")).await;
        milica.fill("source-0", "Чланарина").await;
        milica.fill("amount-0", "1000").await;
        milica.send(&format!("/budget/{theirs}")).await;
        milica.go(&format!("{application}/budget")).await;
        milica.look("walk-joint-budget").await;

        drita.go(&format!("{application}/documents")).await;
        drita.choose("kind", "memorandum").await;
        drita.tick("signed_by", &ours).await;
        drita.attach("file", &self.paper).await;
        drita.look("walk-documents").await;
        drita.send("/documents").await;
        application
    }

    pub(super) async fn founders_submit(&self, application: &str) {
        for (founder, phone) in self.both() {
            founder.consents(phone, application).await;
        }
        let drita = &self.drita;
        drita.go(&format!("{application}/check")).await;
        drita.tick("declaration", "yes").await;
        drita.look("walk-check").await;
        drita.send("/submission").await;
        assert!(drita.path().await.ends_with("/receipt"), "{}", drita.text().await);
        drita.look("walk-receipt").await;
        self.follows(&MILICA, &self.milica, "applications-submitted").await;
        self.milica.look("walk-submitted").await;
    }

    pub(super) async fn officer_closes_and_asks(&self, call: &str, application: &str) {
        let officer = self.desk_of("grants officer").await;
        officer.go(&format!("{call}/eligibility")).await;
        officer.look("walk-eligibility-open").await;
        officer.send("/closing").await;
        officer.look("walk-eligibility").await;
        officer.go(&format!("{application}/eligibility")).await;
        officer.look("walk-findings").await;
        officer.unfold("/cure").await;
        officer.fill("request", "Neka memorandum potpiše i partner.").await;
        officer.send("/cure").await;
    }

    pub(super) async fn lead_cures_and_officer_concludes(&self, application: &str) {
        let drita = &self.drita;
        self.follows(&DRITA, drita, "eligibility-cure-opened").await;
        drita.look("walk-asked").await;
        drita.go(&format!("{application}/cure")).await;
        assert!(drita.text().await.contains("Neka memorandum potpiše"), "{}", drita.text().await);
        for founder in [&DRITA, &MILICA] {
            drita.tick("signed_by", &self.id_of(founder).await).await;
        }
        drita.attach("file", &self.paper).await;
        drita.look("walk-cure").await;
        drita.send("/cure").await;

        let officer = self.desk_of("grants officer").await;
        officer.go(&format!("{application}/eligibility")).await;
        officer.look("walk-cured").await;
        officer.send("/conclusion").await;
        officer.look("walk-concluded").await;
        self.follows(&MILICA, &self.milica, "eligibility-concluded-eligible").await;
        self.milica.look("walk-eligible").await;
    }
}

async fn common_part(drita: &Browser, application: &str) {
    drita.go(&format!("{application}/parts/common")).await;
    for (question, answer) in [
        ("summary", "Pastrojmë lumin bashkë."),
        ("need", "Lumi është i ndotur."),
        ("change", "Lumi do të jetë i pastër."),
        ("activities", "Pastrojmë të dy brigjet çdo muaj."),
        ("cooperation", "Asnjë breg nuk e pastron i vetëm."),
        ("duration_months", "shtatë"),
    ] {
        drita.fill(question, answer).await;
    }
    drita.choose("theme", "water").await;
    drita.tick("places", "mitrovica-south").await;
    drita.tick("places", "mitrovica-north").await;
    drita.send("/parts/common").await;
    drita.look("walk-common-wrong").await;
    drita.fill("duration_months", "7").await;
    drita.send("/parts/common").await;
    drita.look("walk-common").await;
}
