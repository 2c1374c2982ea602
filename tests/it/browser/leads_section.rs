//! A partner and the lead write one page, of which a section is the lead's alone.

use std::collections::BTreeMap;

use cogrant::cycle::applications::actions;
use cogrant::cycle::applications::questions::Answers;
use serde_json::json;
use thirtyfour::By;

use super::drafts::{says, type_into};
use super::{Browser, Script};
use crate::forms::answering::{asking, joint, section};
use crate::forms::{question, said};
use crate::world::{PASSWORD, run};

#[test]
fn what_saves_itself_for_a_partner_holds_nothing_of_the_lead_s_section() {
    run(async {
        let column = |code: &str, holds: &str| json!({ "code": code, "name": said(code), "holds": holds });
        let columns = [column("c_1", "text"), column("c_2", "money")];
        let table = json!({ "type": "table", "most_rows": 4, "columns": columns });
        let text = json!({ "type": "long_text", "most": 400 });
        let asked = vec![question("q_lead", &text), question("q_table", &table)];
        let (scene, manager) = asking(vec![section("s_1", "lead", asked)]).await;
        let (id, lead, partner) = joint(&scene).await;
        let row = [("c_1", "Spades"), ("c_2", "120.50")].map(|(code, said)| (code.into(), said.into()));
        let begun = Answers::default().text("need", "A park.").text("q_lead", "We answer for it.");
        let begun = begun.rows("q_table", vec![BTreeMap::from(row)]);
        let version = scene.whole(id).await.common.version;
        actions::save_common(&scene.world.state, &lead.who, id, version, begun).await.unwrap();
        let open = async |email: &str, path: &str| {
            let browser = Browser::open(&scene.world.address, Script::On).await?;
            browser.sign_in(email, PASSWORD).await;
            browser.go(path).await;
            Some(browser)
        };
        let path = format!("/applications/{id}/parts/common");
        let Some(leads) = open(lead.who.email.as_str(), &path).await else {
            return scene.world.abandon().await;
        };
        let theirs = open(partner.who.email.as_str(), &path).await.unwrap();
        assert!(theirs.driver.find_all(By::Css("[name^=q_]")).await.unwrap().is_empty());
        type_into(&leads, "q_lead", " Still.").await;
        says(&leads, "Saved ").await;
        type_into(&theirs, "need", " A bridge.").await;
        says(&theirs, "Saved ").await;
        let kept = scene.whole(id).await.common.answers;
        assert_eq!(
            (kept.text_of("q_lead"), kept.text_of("need")),
            ("We answer for it. Still.", "A park. A bridge.")
        );

        let mut faults = leads.faults("lead-section-written").await;
        faults.extend(theirs.faults("lead-section-read").await);
        theirs.go(&format!("/applications/{id}")).await;
        faults.extend(theirs.faults("lead-section-owed").await);
        let built = format!("/calls/{}/form/draft/sections/s_1", scene.call);
        let builder = open(manager.email.as_str(), &built).await.unwrap();
        faults.extend(builder.faults("lead-section-built").await);
        builder.go(&format!("/calls/{}/form/preview", scene.call)).await;
        faults.extend(builder.faults("lead-section-preview").await);
        assert_eq!(faults, Vec::<String>::new());
        Browser::close_all(vec![leads, theirs, builder]).await;
        scene.world.abandon().await;
    });
}
