//! The home page.

use askama::Template;

use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "public/pages/home.html")]
struct Home<'a> {
    ui: &'a Ui,
}

pub async fn home(ui: Ui) -> Reply {
    page(&Home { ui: &ui })
}
