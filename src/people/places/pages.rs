//! What the templates of this room are filled with.

use askama::Template;

use super::links;
use super::store::{Community, Place};
use crate::web::forms::Form;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "people/places/pages/administration.html")]
pub struct Administration<'a> {
    pub ui: &'a Ui,
    pub places: Vec<Place>,
    pub communities: Vec<Community>,
}

/// One of the two lists: where its form goes and what it is called.
pub struct List {
    pub path: &'static str,
    pub add: &'static str,
    pub change: &'static str,
}

pub const PLACES: List = List { path: links::PLACES, add: "places-place-add", change: "places-place-change" };
pub const COMMUNITIES: List =
    List { path: links::COMMUNITIES, add: "places-community-add", change: "places-community-change" };

#[derive(Template)]
#[template(path = "people/places/pages/entry.html")]
pub struct Entry<'a> {
    pub ui: &'a Ui,
    pub list: &'a List,
    pub form: Form,
}

impl Entry<'_> {
    fn is_known(&self) -> bool {
        !self.form.value("was").is_empty()
    }

    fn title(&self) -> &'static str {
        if self.is_known() { self.list.change } else { self.list.add }
    }
}
