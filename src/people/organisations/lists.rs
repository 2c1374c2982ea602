//! My organisations, and for staff the register.

use actix_web::web::{Data, Query};
use diesel::QueryResult;
use serde::Deserialize;

use super::model::Organisation;
use super::rights::{is_register_staff, reads_register};
use super::store::{self, register::Wanted};
use super::{links, pages};
use crate::base::db::Conn;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Fields, Form};
use crate::web::paging::Part;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// What is looked for in the register, as the address says it.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    standing: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    page: String,
    /// Of one's own organisations, the last one seen.
    #[serde(default)]
    after: String,
}

impl Filter {
    /// What makes no sense is no filter.
    fn wanted(&self) -> Wanted {
        Wanted {
            standing: self.standing.parse().ok(),
            text: sought(&self.text),
            page: self.page.parse::<u32>().unwrap_or(0).min(100_000),
        }
    }

    /// The address of another page of the same search.
    fn address(&self, page: u32) -> String {
        let page = page.to_string();
        let parts = [("standing", &self.standing), ("text", &self.text), ("page", &page)];
        format!("{}?{}", links::LIST, serde_html_form::to_string(parts).unwrap_or_default())
    }
}

/// The organisations that somebody belongs to.
pub(super) async fn mine(conn: &mut Conn, who: &SignedIn) -> QueryResult<Vec<Organisation>> {
    store::find_many(conn, &who.roles.organisations()).await
}

/// A text to search by, as it was typed.
pub(super) fn sought(typed: &str) -> String {
    cleaned(typed).chars().take(100).collect()
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, query: Query<Filter>) -> Reply {
    let mut conn = state.db.conn().await?;
    let mut mine = mine(&mut conn, &who).await?;
    mine.sort_by_key(|organisation| ui.text(&organisation.names));
    let register = if reads_register(&who) {
        let wanted = query.wanted();
        let (lines, more) = store::register::search(&mut conn, &wanted).await?;
        let places = places::places(&mut conn).await?;
        let fields = Fields::default().with("standing", &query.standing).with("text", &wanted.text);
        Some(pages::Register {
            lines,
            places,
            form: Form::filled(fields),
            before: wanted.page.checked_sub(1).map(|page| query.address(page)),
            after: more.then(|| query.address(wanted.page + 1)),
            screening: is_register_staff(&who),
        })
    } else {
        None
    };
    let mine = Part::Shown(&query.after).of(mine, |organisation| organisation.id.into());
    page(&pages::Organisations { ui: &ui, mine, register })
}
