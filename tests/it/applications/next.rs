//! What each of them has to do next, on the home page, in the list and on the page of the draft.

use cogrant::base::kernel::ids::ApplicationId;
use cogrant::cycle::applications::actions::{self, By, Invitee};
use cogrant::people::accounts::{Role, SignedIn};

use super::scene::*;
use crate::world::run;

const OF: &str = "“Clean river, one park” (Together)";
const UNTIL: &str = "By Friday 27 March 2026, 16:00 (Europe/Belgrade time)";

impl Scene {
    /// The one thing that waits for somebody, if any, and where its link leads within the application.
    async fn next(&self, who: &SignedIn, id: ApplicationId) -> Option<(String, String)> {
        let waits = self.world.waits_for(who).await;
        let links = self.world.browser_of(who).await.get("/").await.attributes(".todos a", "href");
        assert!(waits.len() == links.len() && waits.len() < 2, "{waits:?}");
        let said = waits.first()?.replace(OF, "it").replace(UNTIL, "");
        let link = links.first()?.strip_prefix(&format!("/applications/{id}")).unwrap().to_owned();
        Some((said.trim().to_owned(), link))
    }

    /// Whether a sentence stands in somebody's list of applications.
    async fn lists(&self, who: &SignedIn, sentence: &str) {
        let list = self.world.browser_of(who).await.get("/applications").await.text();
        assert!(list.contains(sentence), "{sentence} in {list}");
    }

    /// The state of a task on the page of a draft.
    async fn task(&self, who: &SignedIn, id: ApplicationId, label: &str) -> String {
        let page = self.world.browser_of(who).await.get(&format!("/applications/{id}")).await;
        let tasks = page.all(".tasks li");
        tasks.into_iter().find(|task| task.starts_with(label)).unwrap()
    }
}

fn step(said: &str, link: &str) -> Option<(String, String)> {
    Some((said.to_owned(), link.to_owned()))
}

#[test]
fn everybody_reads_the_next_step_from_the_first_word_to_the_submission() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        scene.join(id, &lead, &partner).await;
        let writes = step("Lead applicant: write what is missing in it", "");
        assert_eq!(scene.next(&lead.who, id).await, writes);
        let writes = step("Partner: write what is missing in it", "");
        assert_eq!(scene.next(&partner.who, id).await, writes);
        scene.lists(&partner.who, "Next: write what is still missing.").await;
        scene.write_common(id, &partner).await;
        scene.write_own(id, &lead).await;
        assert_eq!(scene.next(&partner.who, id).await, writes);
        assert_eq!(scene.next(&lead.who, id).await, None, "only the partner owes something");
        scene.lists(&lead.who, "It waits for what is still missing from: River.").await;

        scene.write_own(id, &partner).await;
        let editor = scene.colleague("Edita", partner.organisation, &[Role::Editor]).await;
        let consents = step("Read and consent to it", "/consent");
        assert_eq!(scene.next(&lead.who, id).await, consents);
        assert_eq!(scene.next(&partner.who, id).await, consents);
        assert_eq!(scene.next(&editor, id).await, None, "who does not sign has done everything");
        scene.lists(&editor, "It waits for the consent of: Linden, River.").await;
        scene.lists(&lead.who, "Next: read and consent.").await;
        scene.consent(id, &lead).await.unwrap();
        assert_eq!(scene.next(&lead.who, id).await, None);
        scene.lists(&lead.who, "It waits for the consent of: River.").await;

        scene.consent(id, &partner).await.unwrap();
        assert_eq!(scene.next(&partner.who, id).await, None);
        scene.lists(&partner.who, "It waits for the lead applicant to submit it: Linden.").await;
        let manager = scene.colleague("Mana", lead.organisation, &[Role::OrganisationAdministrator]).await;
        for who in [&lead.who, &manager] {
            assert_eq!(scene.next(who, id).await, step("Check and submit it", "/check"));
        }
        scene.lists(&manager, "Next: check and submit.").await;

        let input = budget("13", "250.50");
        let state = &scene.world.state;
        actions::save_budget(state, &partner.who, id, partner.organisation, input, None).await.unwrap();
        assert_eq!(scene.next(&lead.who, id).await, consents, "a change opens the consent again");
        scene.consent(id, &lead).await.unwrap();
        scene.consent(id, &partner).await.unwrap();
        scene.submit(id, &lead.who).await.unwrap();
        assert_eq!(scene.next(&lead.who, id).await, None);
        scene.close().await;
    });
}

#[test]
fn a_lead_alone_is_told_to_invite_as_many_as_the_call_asks_for() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = (scene.member("Linden").await, scene.member("River").await);
        let id = scene.start(&lead).await;
        assert!(scene.task(&lead.who, id, "Partners").await.contains("1 partner needed"));
        scene.write_common(id, &lead).await;
        scene.write_own(id, &lead).await;
        assert_eq!(scene.next(&lead.who, id).await, step("Invite a partner to it", "/partners"));
        scene.lists(&lead.who, "Next: invite a partner.").await;
        let signatory = scene.colleague("Signe", lead.organisation, &[Role::Signatory]).await;
        assert_eq!(scene.next(&signatory, id).await, None, "who comes in later would open the consent again");
        scene.lists(&signatory, "It waits for the lead applicant to invite a partner: Linden.").await;

        let state = &scene.world.state;
        let invitee = Invitee::Organisation(partner.organisation);
        let place = actions::invite(state, &lead.who, id, invitee).await.unwrap();
        assert_eq!(scene.next(&lead.who, id).await, None);
        scene.lists(&lead.who, "It waits for the answer to the invitation of: River.").await;
        assert!(scene.task(&lead.who, id, "Partners").await.contains("1 missing"));
        actions::accept(state, &partner.who, id, place, By::Organisation).await.unwrap();
        assert!(scene.task(&lead.who, id, "Partners").await.contains("complete"));
        scene.close().await;
    });
}

#[test]
fn a_memorandum_is_owed_where_the_call_asks_for_one() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, _) = scene.written().await;
        let asked = scene.task(&lead.who, id, "Documents").await;
        assert!(asked.contains("memorandum signed by 0 of 2"), "{asked}");
        let page = scene.world.browser_of(&lead.who).await.get(&format!("/applications/{id}")).await.text();
        assert!(page.contains("6 of 8 tasks done"), "{page}");

        scene.world.database.execute("update calls set rules = rules - 'R14' - 'R10'").await;
        let asked = scene.task(&lead.who, id, "Documents").await;
        assert!(asked.contains("no memorandum needed") && !asked.contains("0 of 2"), "{asked}");
        let page = scene.world.browser_of(&lead.who).await.get(&format!("/applications/{id}")).await.text();
        assert!(page.contains("7 of 8 tasks done"), "{page}");
        let alone = scene.member("Alone").await;
        let id = scene.start(&alone).await;
        assert!(scene.task(&alone.who, id, "Partners").await.contains("complete"), "no number is asked for");
        scene.close().await;
    });
}
