//! What the templates of this room are filled with.

use askama::Template;

use super::links;
use super::model::Call;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// The form of a corrigendum.
#[derive(Template)]
#[template(path = "cycle/calls/pages/corrigendum.html")]
pub struct CorrigendumPage<'a> {
    pub ui: &'a Ui,
    pub call: &'a Call,
    pub form: Form,
}
