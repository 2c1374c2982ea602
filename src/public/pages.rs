//! What the templates of this room are filled with, beside the home page.

use askama::Template;

use super::guides::Guide;
use super::register::{Line, Register};
use crate::rulebook::RuleId;
use crate::rulebook::words::{purpose, title};
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "public/pages/help.html")]
pub struct Help<'a> {
    pub ui: &'a Ui,
    pub guides: Vec<&'static Guide>,
}

#[derive(Template)]
#[template(path = "public/pages/guide.html")]
pub struct GuidePage<'a> {
    pub ui: &'a Ui,
    pub guide: &'static Guide,
}

#[derive(Template)]
#[template(path = "public/pages/decisions.html")]
pub struct Decisions<'a> {
    pub ui: &'a Ui,
    pub guide: &'static Guide,
    pub rules: &'static [RuleId],
}

impl Decisions<'_> {
    fn rule_title(&self, rule: &RuleId) -> String {
        self.ui.say(&title(*rule))
    }

    fn rule_purpose(&self, rule: &RuleId) -> String {
        self.ui.say(&purpose(*rule))
    }
}

#[derive(Template)]
#[template(path = "public/pages/awards.html")]
pub struct Awards<'a> {
    pub ui: &'a Ui,
    pub register: Register,
    /// The number of the page, from 1.
    pub page: u32,
}

impl Awards<'_> {
    fn organisations(&self, line: &Line) -> String {
        let names: Vec<String> = line.organisations.iter().map(|names| self.ui.text(names)).collect();
        names.join(", ")
    }
}
