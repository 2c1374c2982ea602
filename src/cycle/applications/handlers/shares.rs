//! Links for readers outside, and what these read.

use actix_web::web::{Data, Path};
use serde::Deserialize;

use super::{Reading, reading};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{ApplicationId, ShareId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::papers::{self, As};
use crate::base::state::State;
use crate::cycle::applications::access::writer;
use crate::cycle::applications::actions::{self, MOST_DAYS, ShareInput, USUAL_DAYS};
use crate::cycle::applications::model::Share;
use crate::cycle::applications::whole::{Whole, whole_of};
use crate::cycle::applications::{links, pages, store};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, made as file_made, page, page_once, see_other};
use crate::web::times;
use crate::web::ui::Ui;

/// The longest that is said of a reader.
const LONGEST_READER: usize = 200;

/// An application of the reader's own with all its links.
pub(in crate::cycle::applications) async fn shares_of(
    conn: &mut Conn,
    who: &SignedIn,
    id: ApplicationId,
) -> Result<(Reading, Vec<Share>), AppError> {
    let reading = reading(conn, who, id).await?;
    let shares = store::shares_of(conn, id).await?;
    Ok((reading, shares))
}

async fn shown(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, form: Form) -> Reply {
    let (reading, shares) = shares_of(&mut *state.db.conn().await?, who, id).await?;
    let was_refused = form.is_wrong();
    let may_share = writer(&reading.seats).is_ok();
    let Reading { whole, call, .. } = &reading;
    let template = pages::Shares { ui, form, whole, call, items: shares, may_share };
    if was_refused { form_again(&template) } else { page(&template) }
}

pub async fn list(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    shown(&state, &ui, &who, *id, Form::filled(Fields::default().with("days", USUAL_DAYS))).await
}

#[derive(Debug, Deserialize)]
pub struct ShareForm {
    #[serde(default)]
    reader: String,
    #[serde(default)]
    days: String,
}

impl ShareForm {
    fn parsed(&self) -> Result<ShareInput, Errors> {
        let mut errors = Errors::default();
        let reader = cleaned(&self.reader);
        if reader.is_empty() {
            errors.add("reader", Phrase::new("error-required"));
        } else if reader.chars().count() > LONGEST_READER {
            errors.add("reader", Phrase::new("error-too-long").with("max", LONGEST_READER));
        }
        let days = times::days(&mut errors, "days", &self.days, MOST_DAYS);
        errors.done(days.map(|days| ShareInput { reader, days }))
    }
}

/// Makes a link: its secret, or what is wrong.
pub(in crate::cycle::applications) async fn made(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    form: &ShareForm,
) -> Result<Result<String, Errors>, AppError> {
    // Rights before what was typed.
    writer(&reading(&mut *state.db.conn().await?, who, id).await?.seats)?;
    let input = match form.parsed() {
        Ok(input) => input,
        Err(errors) => return Ok(Err(errors)),
    };
    match actions::share(state, who, id, input).await {
        Ok(secret) => Ok(Ok(secret)),
        Err(error) => Ok(Err(refusals(error)?)),
    }
}

/// The new link stands on the answer itself: no address and no cookie may carry it.
pub async fn share(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<ShareForm>,
) -> Reply {
    match made(&state, &who, *id, &posted.form).await? {
        Ok(secret) => {
            let link = state.link(&links::shared(&secret));
            page_once(&pages::ShareMade { ui: &ui, link, id: *id })
        }
        Err(errors) => {
            let form = Form::wrong(&ui, posted.fields, &errors)?;
            shown(&state, &ui, &who, *id, form).await
        }
    }
}

pub async fn revoke(
    state: Data<State>,
    who: SignedIn,
    path: Path<(ApplicationId, ShareId)>,
    _: Posted<Button>,
) -> Reply {
    actions::revoke_share(&state, &who, path.0, path.1).await?;
    see_other(links::shares(path.0), "done-applications-share-revoked")
}

/// What a link opens, for whoever has it.
pub(in crate::cycle::applications) async fn opened(
    conn: &mut Conn,
    secret: &str,
    now: Timestamp,
) -> Result<(Share, Whole, Call), AppError> {
    let (share, application) = actions::open_share(conn, secret, now).await?;
    let whole = whole_of(conn, application).await?;
    let call = calls::find(conn, whole.application.call).await?;
    Ok((share, whole, call))
}

/// The whole application for a reader outside: its words and figures, and no file.
pub async fn read(state: Data<State>, ui: Ui, secret: Path<String>) -> Reply {
    let mut conn = state.db.conn().await?;
    let (share, whole, call) = opened(&mut conn, &secret, state.now()).await?;
    let places = places::places(&mut conn).await?;
    let (whole, call) = (&whole, &call);
    let body = pages::WholeText { ui: &ui, whole, call, places: &places, documents: String::new() };
    page_once(&pages::Shared { ui: &ui, secret: &secret, share, whole, call, body })
}

pub async fn pdf(state: Data<State>, ui: Ui, secret: Path<String>) -> Reply {
    paper(&state, &ui, &secret, As::Pdf).await
}

pub async fn docx(state: Data<State>, ui: Ui, secret: Path<String>) -> Reply {
    paper(&state, &ui, &secret, As::Docx).await
}

/// The same to take along, in the reader's language.
async fn paper(state: &State, ui: &Ui, secret: &str, kind: As) -> Reply {
    let mut conn = state.db.conn().await?;
    let (share, whole, call) = opened(&mut conn, secret, state.now()).await?;
    let places = places::places(&mut conn).await?;
    // Setting takes its time, and needs no connection.
    drop(conn);
    let (whole, call) = (&whole, &call);
    let body = pages::WholeText { ui, whole, call, places: &places, documents: String::new() };
    let shared = pages::Shared { ui, secret, share, whole, call, body };
    let paper = shared.body.paper_outside(shared.lede())?;
    let name = format!("{}.{}", call.reference.replace('/', "-"), kind.ending());
    file_made(&name, kind.media_type(), papers::set(paper, kind).await?)
}
