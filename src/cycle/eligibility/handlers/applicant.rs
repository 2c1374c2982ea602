//! What applicants see and send: check your answers, the receipt, putting something right.

use actix_web::web::{Data, Path};
use askama::Template;

use super::{found, kept};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::files::Upload;
use crate::base::kernel::ids::{ApplicationId, CureId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{lead_decider, seat_of, seats};
use crate::cycle::applications::{self, Status, WholeText, completeness};
use crate::cycle::eligibility::access::Sight;
use crate::cycle::eligibility::actions::{self, Answer, Which};
use crate::cycle::eligibility::rules::{Effective, standing_of};
use crate::cycle::eligibility::{links, pages, views};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::rulebook;
use crate::rulebook::words::title;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, go_to, page, see_other};
use crate::web::ui::Ui;
use crate::web::upload::{Incoming, Uploaded};

/// Check your answers. Whoever comes after submission is led to the receipt.
pub async fn check(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    match check_page((&mut conn, &state), &ui, &who, *id, Form::default()).await? {
        Some(shown) => page(&shown),
        None => go_to(links::receipt(*id)),
    }
}

/// The page for a draft; none for what is no draft any more.
pub(in crate::cycle::eligibility) async fn check_page<'a>(
    (conn, state): (&mut Conn, &State),
    ui: &'a Ui,
    who: &SignedIn,
    id: ApplicationId,
    form: Form,
) -> Result<Option<pages::CheckPage<'a>>, AppError> {
    let (application, call) = found(conn, id).await?;
    let seat = seat_of(conn, who, &application).await?.ok_or(AppError::NotFound)?;
    if application.status != Status::Draft {
        return Ok(None);
    }
    let whole = applications::whole(conn, id).await?;
    let facts = applications::facts_of(conn, state, &call, &whole, ui.now).await?;
    let words = applications::vocabulary(conn, &facts, ui.language).await?;
    let groups = views::live(&rulebook::assess(&call.rules, &facts), &words);
    let missing = completeness::missing(&whole, &call)
        .iter()
        .map(|missing| (missing.sentence(&whole, ui.language), missing.link(id, &seat)))
        .collect();
    let open = call.accepts_at(ui.now);
    let submits = seat.is_lead && seat.may_decide();
    let places = places::places(conn).await?;
    let documents = applications::links::documents(id);
    let text = WholeText { ui, whole: &whole, call: &call, places: &places, documents }.render()?;
    Ok(Some(pages::CheckPage { ui, call, whole, text, missing, groups, submits, open, form }))
}

pub async fn submit(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    let is_draft = {
        let mut conn = state.db.conn().await?;
        let (application, _) = found(&mut conn, *id).await?;
        let seats = seats(&who, &applications::partners_of(&mut conn, *id).await?);
        if seats.is_empty() {
            return Err(AppError::NotFound);
        }
        lead_decider(&seats)?;
        application.status == Status::Draft
    };
    let mut errors = Errors::default();
    // What is no draft any more is refused for that, whatever was ticked.
    if posted.fields.get("declaration") == "yes" || !is_draft {
        match actions::submit(&state, &who, *id).await {
            Ok(_) => return see_other(links::receipt(*id), "done-eligibility-submitted"),
            Err(error) => errors = refusals(error)?,
        }
    } else {
        errors.add("declaration", Phrase::new("eligibility-declaration-needed"));
    }
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    let mut conn = state.db.conn().await?;
    match check_page((&mut conn, &state), &ui, &who, *id, form.clone()).await? {
        Some(again) => form_again(&again),
        // Sent already, perhaps by a second click: the receipt stands below the reason.
        None => match receipt_page(&mut conn, &ui, &who, *id, form).await {
            Ok(receipt) => form_again(&receipt),
            Err(_) => Err(AppError::Refused(errors.iter().map(|e| e.1.clone()).collect())),
        },
    }
}

pub async fn receipt(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&receipt_page(&mut conn, &ui, &who, *id, Form::default()).await?)
}

pub(in crate::cycle::eligibility) async fn receipt_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: ApplicationId,
    form: Form,
) -> Result<pages::ReceiptPage<'a>, AppError> {
    let (application, call) = found(conn, id).await?;
    Sight::of(conn, who, &application, &call).await?;
    let received_at = application.submitted_at.ok_or(AppError::NotFound)?;
    let whole = applications::whole(conn, id).await?;
    let consents = whole
        .accepted()
        .filter_map(|organisation| {
            let consent = whole.consent_of(organisation)?.clone();
            Some((whole.name(organisation, ui.language), consent))
        })
        .collect();
    Ok(pages::ReceiptPage { ui, form, call, application, received_at, consents })
}

pub async fn cure_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&cure_page(&mut conn, &ui, &who, *id, Form::default()).await?)
}

/// The page while time runs; before and after there is none.
pub(in crate::cycle::eligibility) async fn cure_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: ApplicationId,
    form: Form,
) -> Result<pages::CurePage<'a>, AppError> {
    let (application, call) = found(conn, id).await?;
    let sight = Sight::of(conn, who, &application, &call).await?;
    let record = kept(conn, sight, id, ui.now).await?;
    let partners = applications::organisations_of(conn, &[id]).await?.remove(&id).unwrap_or_default();
    let organisations: Vec<(OrganisationId, String)> =
        partners.into_iter().map(|(_, o)| (o.id, o.names.in_language(ui.language))).collect();
    let open = standing_of(&record, ui.now)
        .into_iter()
        .filter(|standing| matches!(standing.effective, Effective::CureOpen(_)))
        .filter_map(|standing| standing.cure.cloned());
    let open: Vec<pages::OpenCure> = open
        .map(|cure| {
            let about = organisations.iter().find(|(id, _)| cure.about.1 == Some(*id));
            pages::OpenCure { title: title(cure.about.0), about: about.cloned(), cure }
        })
        .collect();
    if open.is_empty() {
        return Err(AppError::refused(Phrase::new("eligibility-no-cure")));
    }
    Ok(pages::CurePage {
        ui,
        call,
        application,
        open,
        organisations,
        answers: sight.answers_for_the_lead(),
        form,
    })
}

pub async fn cure(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    upload: Incoming,
) -> Reply {
    actions::may_answer_cure(&state, &who, *id, Which::Any).await?;
    let uploaded = upload.read().await?;
    let fields = uploaded.fields.clone();
    let errors = match parse_answer(uploaded) {
        Ok(handed_in) => match hand_in(&state, &who, *id, handed_in).await {
            Ok(true) => return see_other(links::show(*id), "done-eligibility-cured"),
            Ok(false) => return see_other(links::show(*id), "done-eligibility-cure-not-enough"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    let mut conn = state.db.conn().await?;
    let form = Form::wrong(&ui, fields, &errors)?;
    match cure_page(&mut conn, &ui, &who, *id, form).await {
        Ok(again) => form_again(&again),
        // Time ran out meanwhile: say that, not that there is no such page.
        Err(AppError::Refused(_)) => Err(AppError::Refused(errors.iter().map(|e| e.1.clone()).collect())),
        Err(other) => Err(other),
    }
}

enum HandedIn {
    Memorandum(Answer),
    Register(CureId),
}

async fn hand_in(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    handed_in: HandedIn,
) -> Result<bool, AppError> {
    match handed_in {
        HandedIn::Memorandum(answer) => actions::answer_cure(state, who, id, answer).await,
        HandedIn::Register(cure) => actions::answer_by_register(state, who, id, cure).await,
    }
}

/// A memorandum with its file; or, without one, the cure to which the register answers by now.
fn parse_answer(uploaded: Uploaded) -> Result<HandedIn, Errors> {
    let mut errors = Errors::default();
    let fields = uploaded.fields.clone();
    let named = fields.get("cure");
    if !named.is_empty() {
        let cure = errors.parse::<CureId>("cure", &named, "error-choice");
        return errors.done(cure.map(HandedIn::Register));
    }
    let signed_by = signatures(&fields, &mut errors);
    let upload: Option<Upload> = errors.take("file", uploaded.file("file"));
    errors.done(upload.map(|upload| HandedIn::Memorandum(Answer { upload, signed_by })))
}

fn signatures(fields: &Fields, errors: &mut Errors) -> Vec<OrganisationId> {
    let typed = fields.all("signed_by");
    typed.iter().filter_map(|id| errors.parse("signed_by", id, "error-choice")).collect()
}
