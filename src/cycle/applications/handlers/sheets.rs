//! The budget as workbooks: to fill in, to send back, to take along.

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path};
use anyhow::anyhow;

use super::budget::{with_problem, with_rows};
use super::{Reading, any_reading, reading};
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::writer_of;
use crate::cycle::applications::budget::BudgetInput;
use crate::cycle::applications::pages;
use crate::cycle::applications::sheet::{
    self, BadCell, Filled, Joint, MEDIA_TYPE, MOST_BYTES, MOST_MEGABYTES, Of, Unread,
};
use crate::people::accounts::SignedIn;
use crate::web::forms::Errors;
use crate::web::replies::{Reply, made, page_with};
use crate::web::ui::Ui;
use crate::web::upload::Incoming;

type OneOf = Path<(ApplicationId, OrganisationId)>;

/// Work that would hold up whoever else is served.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    web::block(work).await.map_err(|error| AppError::Unknown(anyhow!(error)))
}

/// What a workbook is called when it is saved.
fn file_name(reading: &Reading) -> String {
    let reference = reading.whole.application.reference(&reading.call);
    let plain = reference.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
    format!("budget-{}.xlsx", plain.collect::<String>())
}

fn about(reading: &Reading) -> String {
    let application = &reading.whole.application;
    format!("{} · {}", application.reference(&reading.call), application.title)
}

pub async fn get(state: Data<State>, ui: Ui, who: SignedIn, path: OneOf) -> Reply {
    let (id, organisation) = *path;
    let reading = reading(&mut *state.db.conn().await?, &who, id).await?;
    if !reading.whole.accepted().any(|one| one == organisation) {
        return Err(AppError::NotFound);
    }
    let input = reading.whole.budget.input_of(organisation);
    let name = reading.whole.name(organisation, ui.language);
    let filled = Filled {
        of: Of { application: id, organisation },
        language: ui.language,
        title: ui.t("applications-task-budget").with("name", name).to_string(),
        about: about(&reading),
        currency: reading.call.currency.to_string(),
        years: reading.whole.years(&reading.call).max(input.reaches()),
        headings: reading.whole.form.headings.clone(),
        input,
    };
    let bytes = aside(move || sheet::write(&filled)).await?.map_err(anyhow::Error::from)?;
    made(&file_name(&reading), MEDIA_TYPE, bytes)
}

pub async fn joint(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let reading = any_reading(&mut *state.db.conn().await?, &who, *id).await?;
    let (whole, call) = (&reading.whole, &reading.call);
    let named = |id: OrganisationId| whole.name(id, ui.language);
    let lines = whole.accepted().flat_map(|id| whole.budget.lines_of(id).cloned().map(move |one| (id, one)));
    let brought =
        whole.accepted().flat_map(|id| whole.budget.contributions_of(id).cloned().map(move |one| (id, one)));
    let budget = Joint {
        language: ui.language,
        title: ui.t("applications-budget").to_string(),
        about: about(&reading),
        tables: pages::tables(&ui, whole, call)?,
        headings: whole.form.headings.clone(),
        years: whole.years(call).max(whole.budget.reaches()),
        lines: lines.map(|(id, one)| (named(id), one)).collect(),
        contributions: brought.map(|(id, one)| (named(id), one)).collect(),
    };
    let bytes = aside(move || sheet::joint(&budget)).await?.map_err(anyhow::Error::from)?;
    made(&file_name(&reading), MEDIA_TYPE, bytes)
}

/// What a workbook that was sent came to.
pub(in crate::cycle::applications) enum WhatIsRead {
    Rows(BudgetInput),
    Wrong(Vec<BadCell>),
    Refused(Phrase),
}

/// Reads a workbook for whoever may write these rows now; of nobody else's anything is looked at.
pub(in crate::cycle::applications) async fn read_of(
    state: &State,
    who: &SignedIn,
    (application, organisation): (ApplicationId, OrganisationId),
    incoming: Incoming,
) -> Result<WhatIsRead, AppError> {
    let before = reading(&mut *state.db.conn().await?, who, application).await?;
    writer_of(&before.seats, organisation)?;
    let upload = match incoming.read().await?.file("file") {
        Ok(upload) => upload,
        Err(phrase) => return Ok(WhatIsRead::Refused(phrase)),
    };
    if upload.media_type != MEDIA_TYPE {
        return Ok(WhatIsRead::Refused(Phrase::new("applications-sheet-none")));
    }
    if upload.bytes() > MOST_BYTES {
        let large = Phrase::new("error-file-large").with("most", MOST_MEGABYTES);
        return Ok(WhatIsRead::Refused(large));
    }
    let bytes = upload.content(state).await?;
    let of = Of { application, organisation };
    let headings = before.whole.form.headings;
    let read = web::block(move || sheet::read(bytes, of, &headings)).await;
    Ok(match read {
        Ok(Ok(rows)) => WhatIsRead::Rows(rows),
        Ok(Err(Unread::Cells(cells))) => WhatIsRead::Wrong(cells),
        Ok(Err(Unread::Refused(phrase))) => WhatIsRead::Refused(phrase),
        // Whatever a broken file does to its reader, it is a file that cannot be read.
        Err(_) => WhatIsRead::Refused(Phrase::new("applications-sheet-none")),
    })
}

/// Shows the form with the rows of a workbook, to be looked through and saved; or what is wrong with it.
pub async fn read(state: Data<State>, ui: Ui, who: SignedIn, path: OneOf, incoming: Incoming) -> Reply {
    let (id, organisation) = *path;
    let what = read_of(&state, &who, (id, organisation), incoming).await?;
    let reading = reading(&mut *state.db.conn().await?, &who, id).await?;
    match what {
        WhatIsRead::Rows(rows) => with_rows(&ui, &reading, organisation, &rows),
        WhatIsRead::Wrong(cells) => {
            let Reading { whole, call, .. } = &reading;
            let template = pages::BadCells { ui: &ui, whole, call, organisation, cells };
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
        WhatIsRead::Refused(phrase) => {
            let mut wrong = Errors::default();
            wrong.add("file", phrase);
            with_problem(&ui, &reading, organisation, &wrong)
        }
    }
}
