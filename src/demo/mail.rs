//! The demonstration's mailbox: everybody's letters, for everybody. Outside the demonstration these
//! addresses do not exist.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::NoticeId;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::notices::{self, Kept};
use crate::web::replies::{Reply, page};
use crate::web::ui::{Demo, Ui};

/// Letters on one page.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "demo/pages/mailbox.html")]
struct Mailbox<'a> {
    ui: &'a Ui,
    letters: Vec<Kept>,
    to: String,
    zone: Zone,
}

#[derive(Template)]
#[template(path = "demo/pages/letter.html")]
struct Letter<'a> {
    ui: &'a Ui,
    kept: Kept,
    zone: Zone,
}

impl Letter<'_> {
    fn paragraphs(&self) -> Vec<&str> {
        self.kept.body.split("\n\n").collect()
    }

    /// The path of a paragraph that is nothing but a link into this site.
    fn path_of(paragraph: &str) -> Option<&str> {
        let rest = paragraph.strip_prefix("http://").or_else(|| paragraph.strip_prefix("https://"))?;
        rest.find('/').and_then(|at| rest.get(at..)).filter(|_| !rest.contains(char::is_whitespace))
    }
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    to: String,
}

pub async fn list(state: Data<State>, request: HttpRequest, ui: Ui, asked: Query<Asked>) -> Reply {
    only_in_the_demo(&request)?;
    let to = cleaned(&asked.to).to_lowercase();
    let mut conn = state.db.conn().await?;
    let letters = notices::kept(&mut conn, Some(to.as_str()).filter(|t| !t.is_empty()), MOST).await?;
    page(&Mailbox { ui: &ui, letters, to, zone: Zone::BELGRADE })
}

pub async fn show(state: Data<State>, request: HttpRequest, ui: Ui, id: Path<NoticeId>) -> Reply {
    only_in_the_demo(&request)?;
    let mut conn = state.db.conn().await?;
    let kept = notices::find(&mut conn, *id).await?;
    page(&Letter { ui: &ui, kept, zone: Zone::BELGRADE })
}

fn only_in_the_demo(request: &HttpRequest) -> Result<(), AppError> {
    request.app_data::<Data<Demo>>().map(|_| ()).ok_or(AppError::NotFound)
}
