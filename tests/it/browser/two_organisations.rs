//! One application from the sign-up of two organisations to its submission, in Chromium, without
//! script, one of them in Albanian and one in Serbian.

use cogrant::demo::cast::{self, enter};
use cogrant::demo::player::setting::second_call;
use cogrant::demo::scenario::Scenario;

use super::{Browser, Script};
use crate::world::{PASSWORD, World, played, run};

/// Somebody who founds an organisation: all that they type.
pub struct Founder {
    pub language: &'static str,
    pub name: &'static str,
    pub email: &'static str,
    pub organisation: &'static str,
    pub number: &'static str,
    pub seat: &'static str,
    pub iban: &'static str,
    pub community: &'static str,
}

pub const DRITA: Founder = Founder {
    language: "sq",
    name: "Drita",
    email: "drita@example.org",
    organisation: "Ura e re",
    number: "5119001-1",
    seat: "mitrovica-south",
    iban: "XK051212012345678906",
    community: "albanian",
};

pub const MILICA: Founder = Founder {
    language: "sr-Cyrl",
    name: "Милица",
    email: "milica@example.org",
    organisation: "Друга обала",
    number: "5119002-2",
    seat: "mitrovica-north",
    iban: "XK051212000000969929",
    community: "serb",
};

impl Founder {
    pub async fn signs_up(&self, world: &World, browser: &Browser) {
        browser.go(&format!("/language/{}?back=/sign-up", self.language)).await;
        browser.fill("name", self.name).await;
        browser.fill("email", self.email).await;
        browser.fill("password", PASSWORD).await;
        browser.send("/sign-up").await;
        let letter = world.letters(self.email).await.remove(0);
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
        browser.go(&link).await;
        browser.send("/sign-up/confirmation").await;
        browser.fill("email", self.email).await;
        browser.fill("password", PASSWORD).await;
        browser.send("/sign-in").await;
    }

    pub async fn registers(&self, browser: &Browser) {
        browser.go("/organisations/new").await;
        browser.look(&format!("register-{}", self.language)).await;
        browser.fill(&format!("name-{}", self.language), self.organisation).await;
        browser.choose("legal_form", "association").await;
        browser.fill("registration_number", self.number).await;
        browser.set("registered_on", "2019-05-14").await;
        browser.choose("seat", self.seat).await;
        browser.fill("representative", self.name).await;
        browser.fill("iban", self.iban).await;
        browser.fill("email", self.email).await;
        browser.send("/organisations").await;
        let profile = browser.path().await;
        browser.look(&format!("organisation-{}", self.language)).await;
        browser.go(&format!("{profile}/communities")).await;
        browser.tick("declaration", "declared").await;
        browser.tick("communities", self.community).await;
        browser.send("/communities").await;
    }

    pub async fn writes_its_part_and_budget(
        &self,
        browser: &Browser,
        application: &str,
        id: &str,
        amount: &str,
    ) {
        browser.go(&format!("{application}/parts/{id}")).await;
        browser.fill("role", "…").await;
        browser.fill("experience", "…").await;
        browser.send(&format!("/parts/{id}")).await;
        browser.go(&format!("{application}/budget/{id}")).await;
        browser.choose("heading-0", "services").await;
        browser.fill("description-0", "Park").await;
        browser.fill("quantity-0", "1").await;
        browser.fill("rate-0", amount).await;
        browser.look(&format!("budget-{}", self.language)).await;
        browser.send(&format!("/budget/{id}")).await;
    }

    pub async fn consents(&self, browser: &Browser, application: &str) {
        browser.go(&format!("{application}/consent")).await;
        browser.fill("name", self.name).await;
        browser.fill("capacity", "1").await;
        browser.tick("agreed", "yes").await;
        browser.look(&format!("consent-{}", self.language)).await;
        browser.send("/consent").await;
    }
}

#[test]
fn two_organisations_sign_up_write_together_consent_and_submit() {
    run(async {
        let world = World::open_on(played().await.after_first_payments.clone_of_it().await).await;
        world.at("2026-05-05T10:00:00Z");
        let manager = enter(&world.state, cast::email_of("programme manager")).await.unwrap();
        let scenario = Scenario::a().unwrap();
        let call = second_call(&world.state, &scenario, &manager, played().await.programme).await.unwrap();
        let Some(drita) = Browser::open(&world.address, Script::Off).await else {
            return world.abandon().await;
        };
        let milica = Browser::open(&world.address, Script::Off).await.unwrap();
        for (founder, browser) in [(&DRITA, &drita), (&MILICA, &milica)] {
            founder.signs_up(&world, browser).await;
            founder.registers(browser).await;
        }
        let application = start_and_invite(&world, &drita, &call.to_string()).await;
        accept(&world, &milica).await;
        write(&world, &drita, &milica, &application).await;

        drita.go(&format!("{application}/check")).await;
        drita.look("check-sq").await;
        drita.tick("declaration", "yes").await;
        drita.send("/submission").await;
        assert!(
            drita.text().await.contains("nënshkr") || drita.path().await.ends_with("/submission"),
            "consents lack"
        );
        DRITA.consents(&drita, &application).await;
        MILICA.consents(&milica, &application).await;
        drita.go(&application).await;
        drita.look("tasks-sq").await;
        drita.go(&format!("{application}/check")).await;
        drita.tick("declaration", "yes").await;
        drita.send("/submission").await;
        assert!(drita.path().await.ends_with("/receipt"), "{}", drita.text().await);
        drita.look("receipt-sq").await;
        let submitted = world.database.query("select title from applications where number = 1 and status = 'submitted' and title = 'Parku i lumit'").await;
        assert_eq!(submitted, ["Parku i lumit"]);
        let last = world.letters(MILICA.email).await.pop().unwrap();
        assert_eq!(last.kind, "applications-submitted", "the partner gets the receipt too: {}", last.subject);
        Browser::close_all([drita, milica]).await;
        world.abandon().await;
    });
}

async fn start_and_invite(world: &World, drita: &Browser, call: &str) -> String {
    drita.go(&format!("/calls/{call}")).await;
    drita.look("call-sq").await;
    drita.go(&format!("/calls/{call}/applications/new")).await;
    drita.fill("title", "Parku i lumit").await;
    drita.choose("language", "sq").await;
    drita.send("/applications").await;
    let application = drita.path().await;
    drita.go(&format!("{application}/partners")).await;
    drita.fill("email", MILICA.email).await;
    drita.send_with("email", "/partners").await;
    assert!(world.letters(MILICA.email).await.len() > 1, "the invitation is in the post");
    application
}

async fn accept(world: &World, milica: &Browser) {
    let letter = world.letters(MILICA.email).await.pop().unwrap();
    let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap().to_owned();
    milica.go(&link).await;
    milica.look("invitation-sr-Cyrl").await;
    milica.send("/acceptance").await;
}

async fn write(world: &World, drita: &Browser, milica: &Browser, application: &str) {
    drita.go(&format!("{application}/parts/common")).await;
    for (question, answer) in [
        ("summary", "Një park i përbashkët."),
        ("need", "Njerëzit takohen rrallë."),
        ("change", "Gjashtëdhjetë njerëz punojnë bashkë."),
        ("activities", "Takime çdo javë."),
        ("cooperation", "Secila arrin anën e vet."),
        ("duration_months", "6"),
    ] {
        drita.fill(question, answer).await;
    }
    drita.tick("places", "mitrovica-south").await;
    drita.look("common-sq").await;
    drita.send("/parts/common").await;
    let id = async |number: &str| {
        let sql = format!("select id from organisations where registration_number = '{number}'");
        world.database.query(&sql).await.remove(0)
    };
    let (ours, theirs) = (id(DRITA.number).await, id(MILICA.number).await);
    DRITA.writes_its_part_and_budget(drita, application, &ours, "4000,00").await;
    MILICA.writes_its_part_and_budget(milica, application, &theirs, "3.500,00").await;
}
