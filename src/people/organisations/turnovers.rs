//! Turnovers of an organisation: written once, year by year, and offered to every application.

use actix_web::web::{Data, Path};
use chrono::Datelike;

use super::handlers::writable;
use super::model::{Organisation, Turnover};
use super::rights::Rights;
use super::store::turnovers::turnovers_of;
use super::{actions, links, pages};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// An organisation with what it keeps, for somebody who may change it.
pub(super) async fn kept(
    state: &State,
    who: &SignedIn,
    id: OrganisationId,
) -> Result<(Organisation, Vec<Turnover>), AppError> {
    let organisation = writable(state, who, id).await?;
    Ok((organisation, turnovers_of(&mut *state.db.conn().await?, id).await?))
}

async fn shown(state: &State, ui: &Ui, who: &SignedIn, id: OrganisationId, form: Option<Form>) -> Reply {
    let (organisation, items) = kept(state, who, id).await?;
    let again = form.is_some();
    let form = form.unwrap_or_else(|| {
        let last = Zone::BELGRADE.day(ui.now).year().saturating_sub(1);
        let fields = Fields::default().with("year", last);
        Form::filled(match items.first() {
            Some(latest) => fields.with("currency", latest.currency),
            None => fields,
        })
    });
    let shown = pages::Turnovers { ui, organisation, items, form };
    if again { form_again(&shown) } else { page(&shown) }
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<OrganisationId>) -> Reply {
    shown(&state, &ui, &who, *id, None).await
}

/// Reads the turnover of a year; everything that is wrong is said at once, by field.
fn typed(fields: &Fields, today: chrono::NaiveDate) -> Result<Turnover, Errors> {
    let mut errors = Errors::default();
    let year = errors.parse::<i32>("year", &fields.get("year"), "error-number");
    let amount = Amount::parse_typed(&fields.get("amount")).map_err(|_| Phrase::new("error-amount"));
    let amount = errors.take("amount", amount);
    let code = fields.get("currency").to_uppercase();
    let currency = errors.parse::<Currency>("currency", &code, "organisations-currency-wrong");
    let all = year.zip(amount).zip(currency);
    let read = all.map(|((year, amount), currency)| Turnover { year, amount, currency });
    for (field, problem) in read.iter().flat_map(|one| one.problems(today)) {
        errors.add(field, problem);
    }
    errors.done(read)
}

pub async fn keep(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<OrganisationId>,
    posted: Posted<Button>,
) -> Reply {
    Rights::need(Rights::of(&who, *id)?.writes, "organisations-writers-only")?;
    let errors = match typed(&posted.fields, Zone::BELGRADE.day(state.now())) {
        Ok(new) => match actions::keep_turnover(&state, &who, *id, new).await {
            Ok(()) => return see_other(links::turnovers(*id), "done-saved"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    shown(&state, &ui, &who, *id, Some(form)).await
}

pub async fn remove(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(OrganisationId, i32)>,
    posted: Posted<Button>,
) -> Reply {
    match actions::remove_turnover(&state, &who, path.0, path.1).await {
        Ok(()) => see_other(links::turnovers(path.0), "done-organisations-turnover-removed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            shown(&state, &ui, &who, path.0, Some(form)).await
        }
    }
}
