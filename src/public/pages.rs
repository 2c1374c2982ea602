//! What the templates of this room are filled with, beside the home page.

use askama::Template;

use super::register::{Line, Register};
use crate::cycle::calls;
use crate::web::ui::Ui;

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

    fn call_link(&self, line: &Line) -> String {
        calls::links::show(line.call.id)
    }
}
