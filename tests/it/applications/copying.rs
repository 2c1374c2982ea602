//! An application begins with what was written for an earlier one.

use cogrant::base::kernel::ids::ApplicationId;

use super::scene::*;
use crate::world::run;

fn id_of(location: &str) -> ApplicationId {
    location.rsplit('/').next().unwrap().parse().unwrap()
}

#[test]
fn what_an_organisation_wrote_and_led_comes_along_and_nothing_of_its_partners() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let browser = scene.world.browser_of(&lead.who).await;
        let start = format!("/calls/{}/applications", scene.call);
        let page = browser.get(&format!("{start}/new")).await;
        assert!(page.text().contains("Begin with an earlier application"), "{}", page.text());
        let (organisation, from) = (lead.organisation.to_string(), id.to_string());
        let fields = [
            ("organisation", organisation.as_str()),
            ("title", "Once more"),
            ("language", "en"),
            ("from", &from),
        ];
        let begun = browser.send(&page, &start, &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.text());
        let next = id_of(&begun.location.unwrap());
        let (before, now) = (scene.whole(id).await, scene.whole(next).await);
        assert_eq!(now.application.title, "Once more");
        assert_eq!(now.common.answers, before.common.answers);
        let own = |whole: &cogrant::cycle::applications::Whole| {
            whole.own_of(lead.organisation).unwrap().answers.clone()
        };
        assert_eq!(own(&now), own(&before));
        assert_eq!(now.budget.input_of(lead.organisation), before.budget.input_of(lead.organisation));
        assert_eq!(now.accepted().collect::<Vec<_>>(), [lead.organisation], "nobody else is in it");
        assert!(now.own_of(partner.organisation).is_none() && now.documents.is_empty() && !now.has_consent());
        assert_eq!(
            scene.whole(id).await.common.answers,
            before.common.answers,
            "the earlier one stays as it was"
        );
        let twice = browser.send(&page, &start, &fields).await;
        assert_eq!(id_of(&twice.location.unwrap()), next, "a form that is sent twice begins one");
        let history = browser.get(&format!("/applications/{next}/history")).await;
        assert_eq!(history.status, 200);

        // A partner does not take along what was written together; and a stranger learns nothing.
        let stranger = scene.member("Stone").await;
        for member in [&partner, &stranger] {
            let browser = scene.world.browser_of(&member.who).await;
            let page = browser.get(&format!("{start}/new")).await;
            assert!(!page.html.contains(&from), "it is not offered");
            let organisation = member.organisation.to_string();
            let fields = [
                ("organisation", organisation.as_str()),
                ("title", "Mine"),
                ("language", "en"),
                ("from", &from),
            ];
            let refused = browser.send(&page, &start, &fields).await;
            assert_eq!(refused.status, 422);
            assert!(refused.text().contains("the same organisation led"), "{}", refused.text());
            assert_eq!(refused.field("title").as_deref(), Some("Mine"));
            let program = scene.world.program_of(&member.who).await;
            let body = serde_json::json!({
                "organisation": member.organisation, "title": "Mine", "language": "en", "from": id,
            });
            assert_eq!(program.post(&start, body).await.status, 422);
        }
        let program = scene.world.program_of(&lead.who).await;
        let body = serde_json::json!({
            "organisation": lead.organisation, "title": "By program", "language": "en", "from": id,
        });
        assert_eq!(program.post(&start, body).await.text("/done"), "done-applications-started");
        scene.world.any_letters().await;
        scene.close().await;
    });
}
