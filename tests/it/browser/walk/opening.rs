//! The register and the call.

use super::{Browser, Walk};

impl Walk {
    pub(super) async fn founders_register(&self) {
        for (founder, phone) in self.both() {
            phone.go("/").await;
            phone.look(&format!("walk-home-{}", founder.language)).await;
            founder.signs_up(&self.world, phone).await;
            phone.look(&format!("walk-first-{}", founder.language)).await;
            founder.registers(phone).await;
            self.hands_in_its_profile(phone, &self.id_of(founder).await).await;
        }
    }

    async fn hands_in_its_profile(&self, phone: &Browser, id: &str) {
        phone.go(&format!("/organisations/{id}")).await;
        phone.unfold("/documents").await;
        phone.choose("kind", "registration_certificate").await;
        phone.attach("file", &self.paper).await;
        phone.send("/documents").await;
        phone.go(&format!("/organisations/{id}")).await;
        phone.send("/submission").await;
        phone.look("walk-handed-in").await;
    }

    pub(super) async fn officer_verifies(&self) {
        let [(drita, _), (milica, phone)] = self.both();
        let officer = self.desk_of("grants officer").await;
        officer.look("walk-desk-officer").await;
        officer.go(&format!("/organisations/{}", self.id_of(milica).await)).await;
        officer.look("walk-organisation-officer").await;
        officer.unfold("/return").await;
        officer.fill("reason", "Broj u sertifikatu je drugačiji od broja u profilu.").await;
        officer.send("/return").await;

        self.follows(milica, phone, "organisations-returned").await;
        assert!(phone.text().await.contains("Broj u sertifikatu"), "{}", phone.text().await);
        phone.look("walk-returned").await;
        phone.send("/submission").await;

        for founder in [drita, milica] {
            officer.go(&format!("/organisations/{}", self.id_of(founder).await)).await;
            officer.send("/verification").await;
        }
        self.follows(milica, phone, "organisations-verified").await;
        phone.look("walk-verified").await;
    }

    /// Returns the call's address.
    pub(super) async fn manager_publishes_a_call(&self) -> String {
        let manager = self.desk_of("programme manager").await;
        manager.look("walk-desk-manager").await;
        manager.go(&format!("/programmes/{}/calls/new", self.programme)).await;
        texts_of_the_call(manager).await;
        terms_of_the_call(manager).await;
        manager.look("walk-call-form").await;
        manager.send("/calls").await;
        assert!(manager.path().await.ends_with("/management"), "{}", manager.text().await);
        let call = manager.path().await.replace("/management", "");
        manager.look("walk-call-draft").await;
        manager.send("/publication").await;
        for (email, role) in [
            ("chair@cogrant.example", "panel_chair"),
            ("assessor-1@cogrant.example", "assessor"),
            ("assessor-2@cogrant.example", "assessor"),
        ] {
            manager.go(&format!("{call}/management")).await;
            manager.fill("email", email).await;
            manager.tick("role", role).await;
            manager.send("/panel-members").await;
        }
        manager.go(&format!("{call}/management")).await;
        manager.look("walk-call-published").await;
        call
    }

    pub(super) async fn manager_publishes_a_corrigendum(&self, call: &str) {
        let manager = self.desk_of("programme manager").await;
        manager.go(&format!("{call}/corrigenda/new")).await;
        for (language, text) in
            [("en", "One week more."), ("sq", "Një javë më shumë."), ("sr-Cyrl", "Недељу дана дуже.")]
        {
            manager.fill(&format!("explanation-{language}"), text).await;
        }
        manager.set("deadline", "2026-03-22T16:00").await;
        manager.look("walk-corrigendum").await;
        manager.send("/corrigenda").await;
        let [(_, _), (milica, phone)] = self.both();
        self.follows(milica, phone, "applications-corrigendum").await;
        assert!(phone.text().await.contains("Недељу дана дуже."), "{}", phone.text().await);
        phone.look("walk-corrigendum-read").await;
    }
}

async fn texts_of_the_call(manager: &Browser) {
    for (field, text) in [
        ("reference", "RIVER-1"),
        ("title-en", "Rivers for all"),
        ("title-sq", "Lumenjtë për të gjithë"),
        ("title-sr-Cyrl", "Реке за све"),
        ("summary-en", "Small grants for rivers."),
        ("summary-sq", "Grante të vogla për lumenj."),
        ("summary-sr-Cyrl", "Мали грантови за реке."),
        ("guidance-en", "Read the conditions."),
        ("guidance-sq", "Lexoni kushtet."),
        ("guidance-sr-Cyrl", "Прочитајте услове."),
        ("envelope", "30000"),
        ("theme-1-code", "water"),
        ("theme-1-en", "Water"),
        ("theme-1-sq", "Uji"),
        ("theme-1-sr-Cyrl", "Вода"),
        ("criterion-1-code", "need"),
        ("criterion-1-en", "Need"),
        ("criterion-1-sq", "Nevoja"),
        ("criterion-1-sr-Cyrl", "Потреба"),
        ("criterion-1-maximum", "60"),
        ("criterion-2-code", "plan"),
        ("criterion-2-en", "Plan"),
        ("criterion-2-sq", "Plani"),
        ("criterion-2-sr-Cyrl", "План"),
        ("criterion-2-maximum", "40"),
        ("scale", "100"),
        ("threshold", "60"),
        ("assessors", "2"),
        ("gap", "30"),
    ] {
        manager.fill(field, text).await;
    }
}

async fn terms_of_the_call(manager: &Browser) {
    manager.set("deadline", "2026-03-15T16:00").await;
    for (field, value) in [
        ("languages", "sq"),
        ("languages", "sr-Cyrl"),
        ("languages", "en"),
        ("places", "mitrovica-south"),
        ("places", "mitrovica-north"),
    ] {
        manager.tick(field, value).await;
    }
    for rule in ["R01", "R10", "R11", "R12", "R14", "R20", "R23", "R24", "R25"] {
        manager.tick(rule, "on").await;
    }
    for (field, value) in [
        ("R10-min_organisations", "2"),
        ("R10-max_organisations", "4"),
        ("R11-min_communities", "2"),
        ("R14-cure_days", "5"),
        ("R20-min_months", "3"),
        ("R20-max_months", "9"),
        ("R23-min", "1000"),
        ("R23-max", "16000"),
        ("R24-max_share_of_total", "90"),
        ("R25-max_share_of_direct", "7"),
        ("tranche-1-share", "80"),
        ("tranche-2-share", "20"),
    ] {
        manager.fill(field, value).await;
    }
    manager.choose("tranche-1-condition", "agreement_in_force").await;
    manager.choose("tranche-2-condition", "final_report_accepted").await;
}
