//! The panel: conflicts, assignment, assessments and the ranking; then the award.

use super::super::two_organisations::{DRITA, MILICA};
use super::Walk;

const ASSESSORS: [&str; 2] = ["assessor-1@cogrant.example", "assessor-2@cogrant.example"];

impl Walk {
    pub(super) async fn panel_judges(&self, call: &str) {
        let chair = self.desk_of("panel chair").await;
        chair.look("walk-desk-chair").await;
        chair.go(&format!("{call}/panel")).await;
        chair.send("/panel/opening").await;
        chair.look("walk-panel-open").await;
        for email in ASSESSORS {
            self.declares_no_conflict(email, call).await;
        }
        let chair = self.desk_of("panel chair").await;
        chair.go(&format!("{call}/panel")).await;
        chair.send("/panel/assignment").await;
        chair.look("walk-panel-assigned").await;
        for (email, marks) in ASSESSORS.into_iter().zip([["50", "35"], ["45,5", "30"]]) {
            self.assesses(email, marks).await;
        }
        let chair = self.desk_of("panel chair").await;
        chair.go(&format!("{call}/panel")).await;
        chair.look("walk-panel-assessed").await;
        chair.send("/panel/closing").await;
        chair.go(&format!("{call}/ranking")).await;
        chair.look("walk-ranking").await;
        let text = chair.text().await;
        assert!(text.contains("Një lumë, dy brigje") && text.contains("80.25"), "{text}");
    }

    async fn declares_no_conflict(&self, email: &str, call: &str) {
        let assessor = self.desk_at(email).await;
        assessor.go("/reviews").await;
        assessor.look("walk-reviews").await;
        assessor.go(&format!("{call}/conflicts")).await;
        let text = assessor.text().await;
        assert!(text.contains(DRITA.organisation) && text.contains(MILICA.organisation), "{text}");
        for application in assessor.all("main input[type=radio][value=none]", "name").await {
            assessor.tick(&application, "none").await;
        }
        assessor.look("walk-conflicts").await;
        assessor.send("/conflicts").await;
    }

    async fn assesses(&self, email: &str, marks: [&str; 2]) {
        let assessor = self.desk_at(email).await;
        assessor.go("/reviews").await;
        let mine = assessor.all("main a[href^=\"/assignments/\"]", "href").await;
        assessor.go(mine.first().expect("something to assess")).await;
        for (criterion, mark) in ["need", "plan"].into_iter().zip(marks) {
            assessor.fill(&format!("mark-{criterion}"), mark).await;
            assessor.fill(&format!("comment-{criterion}"), "A clear reason for these points.").await;
        }
        assessor.fill("overall", "Good neighbours.").await;
        assessor.look("walk-assessment").await;
        assessor.send_by("submit", "submit").await;
        assessor.look("walk-assessed").await;
    }

    /// Returns the grant's address.
    pub(super) async fn manager_proposes_and_approver_decides(&self, call: &str) -> String {
        let manager = self.desk_of("programme manager").await;
        manager.go(&format!("{call}/awards")).await;
        manager.look("walk-awards").await;
        manager.send("/award-proposals").await;
        manager.look("walk-proposed").await;
        let approver = self.desk_of("approver").await;
        approver.look("walk-desk-approver").await;
        approver.go(&format!("{call}/awards")).await;
        approver.look("walk-to-approve").await;
        approver.send("/approval").await;
        approver.look("walk-approved").await;
        approver.go(&format!("{call}/awards")).await;
        approver.all("main a[href^=\"/grants/\"]", "href").await.remove(0)
    }
}
