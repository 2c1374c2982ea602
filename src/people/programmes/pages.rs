//! What the templates of this room are filled with.

use askama::Template;

use super::links;
use super::store::Programme;
use crate::people::accounts::{Invited, Role, Staff};
use crate::web::forms::Form;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "people/programmes/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub programmes: Vec<Programme>,
    pub may_add: bool,
}

#[derive(Template)]
#[template(path = "people/programmes/pages/new.html")]
pub struct New<'a> {
    pub ui: &'a Ui,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "people/programmes/pages/staff.html")]
pub struct StaffPage<'a> {
    pub ui: &'a Ui,
    pub programme: Programme,
    pub staff: Vec<Staff>,
    pub invited: Vec<Invited>,
    pub form: Form,
    pub may_change: bool,
}
