//! The page on which a person gives programs tokens.

use actix_web::web::{Data, Path};

use super::super::actions::{self, NewToken};
use super::super::signed_in::SignedIn;
use super::super::store::programs as store;
use super::super::{links, pages};
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::ApiTokenId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::web::api::TokenScope;
use crate::web::forms::{Button, Errors, Fields, Form, Posted};
use crate::web::replies::{Reply, form_again, page, page_once, see_other};
use crate::web::times;
use crate::web::ui::Ui;

const USUAL_DAYS: u16 = 90;
const MOST_DAYS: u16 = 730;
const LONGEST_NAME: usize = 100;

fn parse(fields: &Fields) -> Result<NewToken, Errors> {
    let mut errors = Errors::default();
    let name = fields.get("name");
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        errors.add("name", Phrase::new("error-length").with("min", 1).with("max", LONGEST_NAME));
    }
    let ticked = fields.all("scope");
    let scopes: Vec<TokenScope> = ticked.iter().filter_map(|word| word.parse().ok()).collect();
    if scopes.is_empty() || scopes.len() != ticked.len() {
        errors.add("scope", Phrase::new("error-choice"));
    }
    let days = times::days(&mut errors, "days", &fields.get("days"), MOST_DAYS);
    errors.done(days.map(|days| NewToken { name, scopes, days }))
}

async fn shown<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    form: Form,
) -> Result<pages::TokenList<'a>, crate::base::error::AppError> {
    let mut conn = state.db.conn().await?;
    let tokens = store::tokens_of(&mut conn, who.account, state.now()).await?;
    Ok(pages::TokenList { ui, form, tokens, zone: Zone::BELGRADE })
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    let form = Fields::default().with("days", USUAL_DAYS).with("scope", TokenScope::Read);
    page(&shown(&state, &ui, &who, Form::filled(form)).await?)
}

/// The new secret stands on the answer itself: no address and no cookie may carry it.
pub async fn add(state: Data<State>, ui: Ui, who: SignedIn, posted: Posted<Button>) -> Reply {
    match parse(&posted.fields) {
        Ok(new) => {
            let secret = actions::add_own_token(&state, &who, new).await?;
            page_once(&pages::TokenMade { ui: &ui, secret })
        }
        Err(errors) => {
            let form = Form::wrong(&ui, posted.fields, &errors)?;
            form_again(&shown(&state, &ui, &who, form).await?)
        }
    }
}

pub async fn revoke(state: Data<State>, who: SignedIn, id: Path<ApiTokenId>, _: Posted<Button>) -> Reply {
    actions::revoke_token(&state, &who, *id).await?;
    see_other(links::TOKENS, "done-token-revoked")
}
