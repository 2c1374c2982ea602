//! What the template of this room is filled with.

use askama::Template;

use super::model::{Line, Progress, Stage};
use crate::cycle::{applications, awards, calls, disbursements, eligibility, reviews};
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "cycle/progress/pages/progress.html")]
pub struct ProgressPage<'a> {
    pub ui: &'a Ui,
    pub progress: Progress,
}

impl Progress {
    /// Where those stand who have come as far as this.
    pub fn link(&self, line: &Line) -> String {
        let call = self.call.id;
        match line.stage {
            Stage::Draft => applications::links::drafts(call),
            Stage::Submitted => eligibility::links::list(call),
            Stage::Eligible => reviews::links::chair(call),
            Stage::Assessed => reviews::links::ranking(call),
            Stage::Awarded => awards::links::awards(call),
            Stage::InForce | Stage::Reported | Stage::Closed => awards::links::LIST.to_owned(),
            Stage::Paid => self.tranches_in("paid"),
        }
    }

    /// The tranches of this call that stand somewhere.
    pub fn tranches_in(&self, state: &str) -> String {
        let queue = disbursements::links::queue(self.call.programme);
        format!("{queue}?state={state}&call={}", self.call.id)
    }

    fn management(&self) -> String {
        calls::links::manage(self.call.id)
    }
}
