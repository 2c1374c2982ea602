//! What officers do to many applications at once, and what applicants say against a result: without script, the
//! officers at a desk, the applicants on their phone, each in a language of their own.

use cogrant::base::kernel::ids::ApplicationId;
use cogrant::base::kernel::language::Language;
use cogrant::people::accounts::{Role, Scope, SignedIn};

use super::{Browser, Script};
use crate::eligibility::{Member, Scene};
use crate::world::{PASSWORD, World, run};

/// A closed call with days to object; two applications, both without the memorandum.
struct Dispute {
    scene: Scene,
    other: SignedIn,
    desk: Browser,
    phone: Browser,
    leads: [Member; 2],
    ids: [ApplicationId; 2],
}

impl Dispute {
    /// None where there is no browser.
    async fn open() -> Result<Self, World> {
        let scene = Scene::open().await;
        let address = scene.world.address.clone();
        let Some(desk) = Browser::open(&address, Script::Off).await else { return Err(scene.world) };
        let phone = Browser::open(&address, Script::Off).await.unwrap();
        phone.on_a_phone().await;
        let days =
            format!("update calls set objection_days = 8, conclusion_days = 14 where id = '{}'", scene.call);
        scene.world.database.execute(&days).await;
        let other = scene.world.person("Other Officer", Language::Albanian).await;
        scene.give(other.account, Role::GrantsOfficer, Scope::Programme(scene.programme)).await;
        let mut pairs = Vec::new();
        for (lead, language, partner, title) in [
            ("Green Yard", Language::SerbianCyrillic, "Third Bridge", "Clean river"),
            ("Stone", Language::SerbianLatin, "Copper", "Old crafts"),
        ] {
            let lead = scene.organisation(lead, language, &["one"]).await;
            let partner = scene.organisation(partner, Language::Albanian, &["two"]).await;
            pairs.push((scene.submitted(title, &lead, &partner, false).await, lead));
        }
        scene.close_call().await;
        let [(first, green), (second, stone)] = <[_; 2]>::try_from(pairs).ok().unwrap();
        Ok(Self { scene, other, desk, phone, leads: [green, stone], ids: [first, second] })
    }

    /// Somebody sits down here, at this time.
    async fn comes(&self, browser: &Browser, who: &SignedIn, now: &str) {
        self.scene.world.at(now);
        browser.sign_in(who.email.as_str(), PASSWORD).await;
    }

    /// Chooses these in the queue and looks at what the act would do to them.
    async fn plans(&self, which: &[ApplicationId], kind: &str, request: Option<&str>) {
        let desk = &self.desk;
        desk.go(&format!("/calls/{}/eligibility", self.scene.call)).await;
        for id in which {
            desk.tick("applications", &id.to_string()).await;
        }
        desk.tick("kind", kind).await;
        if let Some(request) = request {
            desk.choose("cure_rule", "R14").await;
            desk.fill("request", request).await;
        }
        desk.look(&format!("dispute-queue-{kind}")).await;
        desk.send("/bulk-acts").await;
        desk.look(&format!("dispute-planned-{kind}")).await;
    }

    async fn close(self) {
        Browser::close_all([self.desk, self.phone]).await;
        self.scene.close().await;
    }
}

#[test]
fn time_is_given_to_many_and_an_objection_is_made_and_decided_without_script() {
    run(async {
        let dispute = match Dispute::open().await {
            Ok(dispute) => dispute,
            Err(world) => return world.abandon().await,
        };
        let (desk, phone, [green, stone]) = (&dispute.desk, &dispute.phone, &dispute.leads);
        let [first, second] = dispute.ids;

        dispute.comes(desk, &dispute.scene.officer, "2026-03-27T16:10:00Z").await;
        dispute.plans(&[first, second], "cure", Some("The signed memorandum, please.")).await;
        desk.send("/confirmation").await;
        desk.look("dispute-done-cure").await;
        desk.send("/undoing").await;
        desk.look("dispute-undone-cure").await;
        dispute.plans(&[second], "cure", Some("The signed memorandum, please.")).await;
        desk.send("/confirmation").await;
        dispute.plans(&[first], "conclude", None).await;
        desk.send("/confirmation").await;
        desk.look("dispute-done-conclude").await;

        let cure = format!("/applications/{second}/cure");
        dispute.comes(phone, &stone.who, "2026-03-27T16:25:00Z").await;
        phone.look("dispute-home-of-lead").await;
        phone.go(&cure).await;
        assert!(phone.text().await.contains("The signed memorandum, please."), "{}", phone.text().await);
        phone.look("dispute-cure").await;

        let objection = format!("/applications/{first}/objection");
        dispute.comes(phone, &green.who, "2026-03-30T09:00:00Z").await;
        phone.go(&format!("/applications/{first}/eligibility")).await;
        phone.look("dispute-result").await;
        phone.go(&objection).await;
        phone.send("/objection").await;
        phone.look("dispute-objection-empty").await;
        let finding = phone.all("main input[name=findings]", "value").await.remove(0);
        phone.tick("findings", &finding).await;
        phone.fill("grounds", "Меморандум је био у поруци од 25. марта.").await;
        phone.send("/objection").await;
        phone.look("dispute-objection-made").await;

        dispute.comes(desk, &dispute.scene.officer, "2026-03-31T09:00:00Z").await;
        desk.go(&objection).await;
        desk.look("dispute-objection-had-part").await;
        dispute.comes(desk, &dispute.other, "2026-03-31T10:00:00Z").await;
        desk.look("dispute-home-of-other").await;
        desk.go(&objection).await;
        desk.tick("outcome-0", "upheld").await;
        desk.fill("reason-0", "Mesazhi ishte këtu me kohë.").await;
        desk.look("dispute-objection-decides").await;
        desk.send("/decision").await;
        desk.look("dispute-objection-decided").await;
        dispute.comes(phone, &green.who, "2026-03-31T11:00:00Z").await;
        phone.go(&objection).await;
        phone.look("dispute-objection-answer").await;
        assert!(phone.text().await.contains("Mesazhi ishte këtu me kohë."), "{}", phone.text().await);
        dispute.close().await;
    });
}
