//! Whom of an earlier call's applicants a call's rules would let pass.

use super::*;
use crate::world::run;

#[test]
fn officers_rehearse_a_call_s_rules_on_an_earlier_call_s_applicants() {
    run(async {
        let scene = Scene::open().await;
        let (lead, partner) = scene.pair().await;
        scene.submitted("Clean river", &lead, &partner, true).await;
        let next = CallId::new();
        let rules = r#"{"R10": {"min_organisations": 3, "max_organisations": 4}, "R20": {"min_months": 4, "max_months": 8},
            "R22": {"min_communities": 2, "min_each": 5}}"#;
        let sql = format!(
            "insert into calls (id, programme_id, reference, title, summary, guidance, languages, currency, envelope,
                time_zone, deadline, places, themes, rules, scoring, tranches, status, created_at)
             select '{next}', programme_id, 'C-2', title, summary, guidance, languages, currency, envelope, time_zone,
                deadline, places, themes, '{rules}', scoring, tranches, 'draft', created_at
             from calls where id = '{}'",
            scene.call
        );
        scene.world.database.execute(&sql).await;
        let path = format!("/calls/{next}/rehearsal");
        let officer = scene.world.browser_of(&scene.officer).await;
        let page = officer.get(&path).await;
        assert_eq!(page.attributes("select[name=earlier] option", "value"), [scene.call.to_string()]);
        let found = officer.get(&format!("{path}?earlier={}", scene.call)).await;
        let row = found.all("tbody tr").join(" ");
        assert!(row.contains("Clean river") && row.contains("Green Yard"), "{row}");
        assert!(row.contains("Not met") && row.contains("R10") && !row.contains("R20"), "{row}");
        assert!(
            found.all(".notice").join(" ").contains("R22"),
            "its form did not ask that: {}",
            found.text()
        );
        assert_eq!(officer.get(&format!("{path}?earlier={next}")).await.status, 404, "not on itself");

        let program = scene.world.program_of(&scene.officer).await;
        let told = program.get(&format!("{path}?earlier={}", scene.call)).await.json;
        assert_eq!(told["left_out"], serde_json::json!(["R22"]), "{told}");
        assert_eq!(told["counts"], serde_json::json!([{ "outcome": "fail", "count": 1 }]));
        assert_eq!(told["items"][0]["not_met"][0]["rule"], "R10", "{told}");

        let applicant = scene.world.browser_of(&lead.who).await;
        assert_eq!(applicant.get(&path).await.status, 404, "a draft call is nobody's");
        let before = scene.one("select count(*)::text from eligibility_checks").await;
        assert_eq!(before, "1", "nothing is kept of a rehearsal");
        scene.close().await;
    });
}
