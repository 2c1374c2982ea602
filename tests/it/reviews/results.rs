//! Who reads what the assessors found, when, and with whose names.

use cogrant::base::kernel::language::Language;

use super::panel::{Panel, give, organisation};
use crate::world::run;

#[test]
fn applicants_read_what_was_found_without_names_once_the_call_is_decided_and_staff_with_them() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let world = &panel.world;
        let ana = world.person("Ana", Language::English).await;
        give(world, ana.account, "viewer", "organisation_id", organisation(11)).await;
        panel.everybody_declares_no_conflict().await;
        for (assessor, total) in [(1, 80), (2, 70)] {
            panel.assess(1, assessor, total).await;
            panel.assess(2, assessor, total).await;
        }
        let address = format!("/applications/{}/assessments", panel.applications[&1]);
        let (applicant, manager) = (world.browser_of(&ana).await, world.browser_of(&panel.manager).await);
        assert_eq!(manager.get(&address).await.status, 404, "not while the panel works");
        panel.close_panel().await.unwrap();

        for reader in [&panel.manager, &panel.auditor, &panel.chair] {
            let page = world.browser_of(reader).await.get(&address).await;
            assert_eq!(page.status, 200, "{}", reader.name);
            assert_eq!(page.all("section h2"), ["Assessment 1: One", "Assessment 2: Two"]);
            assert_eq!(page.all(".facts dd"), ["75", "1", "60"], "score, rank and threshold");
        }
        assert_eq!(applicant.get(&address).await.status, 404, "applicants wait for the award");
        assert_eq!(world.browser_of(panel.one(1)).await.get(&address).await.status, 404);

        world.database.execute("update calls set status = 'decided', decided_at = now()").await;
        let page = applicant.get(&address).await;
        assert_eq!(page.all("section h2"), ["Assessment 1", "Assessment 2"], "nobody is named");
        assert!(page.all("caption")[0].starts_with("Total: 80 of 100"), "{:?}", page.all("caption"));
        let others = format!("/applications/{}/assessments", panel.applications[&2]);
        assert_eq!(applicant.get(&others).await.status, 404, "only of their own application");
        let own = applicant.get(&format!("/applications/{}", panel.applications[&1])).await;
        assert_eq!(own.attribute("#milestones ~ ol a[href$=assessments]", "href"), Some(address.clone()));
        // Whoever works for the programme and belongs to an applicant reads it as an applicant does.
        give(world, panel.manager.account, "viewer", "organisation_id", organisation(11)).await;
        assert_eq!(manager.get(&address).await.all("section h2"), ["Assessment 1", "Assessment 2"]);
        panel.world.abandon().await;
    });
}
