//! Writing the common part and one's own.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use super::{Reading, reading};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::{self, writer_of_part};
use crate::cycle::applications::actions::{self, Saved, Started};
use crate::cycle::applications::from_register::{Begun, begun};
use crate::cycle::applications::model::Part;
use crate::cycle::applications::presence::{self, Present};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::{links, pages};
use crate::cycle::forms::pages::Questions;
use crate::cycle::forms::{Hand, Merged, Question, Stamp, WhichPart, fields, judge, merge, words};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{self, Reply, go_to, page_with, plain};
use crate::web::ui::{Face, Ui};

type Own = Option<OrganisationId>;

pub async fn common_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    first_form(&state, &ui, &who, *id, None).await
}

pub async fn own_form(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
) -> Reply {
    first_form(&state, &ui, &who, path.0, Some(path.1)).await
}

async fn first_form(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, own: Own) -> Reply {
    let reading = reading(&mut *state.db.conn().await?, who, id).await?;
    let part = part_of(&reading, own)?;
    let writes = writer_of_part(&reading.seats, own).is_ok()
        && access::hand(&reading.seats).writes_in(&reading.whole.form, WhichPart::of(own));
    if !writes || !reading.whole.application.is_open(&reading.call, ui.now) {
        return go_to(links::read(id));
    }
    let mut conn = state.db.conn().await?;
    let begun = match own {
        Some(own) => {
            let today = reading.call.zone.day(ui.now);
            begun(&mut conn, (&reading.whole, &reading.call), own, &part.answers, today).await?
        }
        None => Begun { answers: part.answers.clone(), ..Begun::default() },
    };
    // What comes from the register is new beside what is kept.
    let form = Form::filled(filled(ui, &reading, &begun.answers, part));
    let others = presence::others_in(&mut conn, who, (id, own), ui.now).await?;
    drop(conn);
    let here = presence::said(ui, reading.call.zone, &others);
    let around = Around { here, begun };
    shown(state, ui, &reading, (own, around), form, None, StatusCode::OK).await
}

/// Who else is in a part, by whoever may write it; asking says that one is there too.
pub(in crate::cycle::applications) async fn present(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    own: Own,
) -> Result<(Zone, Vec<Present>), AppError> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    part_of(&reading, own)?;
    writer_of_part(&reading.seats, own)?;
    Ok((reading.call.zone, presence::others_in(&mut conn, who, (id, own), state.now()).await?))
}

pub async fn common_presence(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let (zone, others) = present(&state, &who, *id, None).await?;
    plain(presence::said(&ui, zone, &others))
}

pub async fn own_presence(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
) -> Reply {
    let (zone, others) = present(&state, &who, path.0, Some(path.1)).await?;
    plain(presence::said(&ui, zone, &others))
}

pub(in crate::cycle::applications) fn part_of(reading: &Reading, own: Own) -> Result<&Part, AppError> {
    match own {
        None => Ok(&reading.whole.common),
        Some(own) if reading.whole.accepted().any(|id| id == own) => {
            reading.whole.own_of(own).ok_or(AppError::NotFound)
        }
        Some(_) => Err(AppError::NotFound),
    }
}

/// What stands around a form.
#[derive(Default)]
struct Around {
    /// Who else is here.
    here: String,
    /// What the register filled in.
    begun: Begun,
}

async fn shown(
    state: &State,
    ui: &Ui,
    reading: &Reading,
    (own, Around { here, begun }): (Own, Around),
    form: Form,
    theirs: Option<(&Part, Vec<String>)>,
    status: StatusCode,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let places = places::places(&mut conn).await?;
    let (whole, call) = (&reading.whole, &reading.call);
    let (typed, _) = read(reading, own, form.fields())?;
    let is_clash = theirs.is_some();
    let (theirs, clashes) = theirs.map(|(part, clashes)| (&part.answers, clashes)).unzip();
    let questions = Questions {
        ui,
        form: form.clone(),
        asks: &whole.form,
        part: WhichPart::of(own),
        hand: access::hand(&reading.seats),
        names: whole.names(call, &places, ui.language),
        offers: whole.offers(call),
        common: own.map(|_| &whole.common.answers),
        typed,
        theirs,
        clashes: clashes.unwrap_or_default(),
        documents: links::documents(whole.application.id),
        all: false,
    };
    let organisation = own;
    let template = pages::PartForm { ui, form, whole, call, organisation, questions, is_clash, here, begun };
    page_with(status, &template)
}

/// Answers as they were typed, and what is wrong with them; what this person may not write stands as it is kept.
pub(super) fn read(reading: &Reading, own: Own, fields: &Fields) -> Result<(Answers, Errors), AppError> {
    let (whole, kept) = (&reading.whole, &part_of(reading, own)?.answers);
    let writing = (WhichPart::of(own), access::hand(&reading.seats));
    Ok(fields::read(&whole.form, writing, fields, kept, &whole.offers(&reading.call)))
}

/// The same without what this person may not write: what somebody else saves of that meanwhile is not touched.
pub(super) fn written(reading: &Reading, own: Own, fields: &Fields) -> Result<(Answers, Errors), AppError> {
    let (answers, errors) = read(reading, own, fields)?;
    Ok((access::hand(&reading.seats).only(&reading.whole.form, &answers), errors))
}

/// A question that the lead alone answers and whose answer was sent otherwise than it stands, by somebody who writes
/// for a partner. Asked before anything is judged of what was typed.
pub(super) fn overstepped<'a>(
    reading: &'a Reading,
    own: Own,
    fields: &Fields,
) -> Result<Option<&'a Question>, AppError> {
    let (whole, part, hand) = (&reading.whole, part_of(reading, own)?, access::hand(&reading.seats));
    let (form, sends) = (&whole.form, |code: &str| fields::was_sent(fields, code));
    let leads: Vec<_> =
        form.questions().filter(|one| !hand.writes(form, &one.code) && sends(&one.code)).collect();
    if leads.is_empty() {
        return Ok(None);
    }
    let shown = match started(fields) {
        // The act says that the part changed meanwhile.
        Started::Version(version) if version != part.version => return Ok(None),
        Started::Version(_) => Stamp::of(&part.answers),
        Started::Shown(stamp) => stamp,
    };
    let as_lead = (WhichPart::of(own), Hand::Lead);
    let (sent, wrong) = fields::read(form, as_lead, fields, &part.answers, &whole.offers(&reading.call));
    let is_change = |question: &&Question| {
        let (code, kept) = (question.code.as_str(), part.answers.get(&question.code));
        let answer = sent.get(code);
        // What cannot be read is no answer, and would still be written over.
        let unread = kept.is_none() && wrong.iter().any(|(field, _)| judge::code_of(field) == code);
        unread || (answer != kept && !shown.is_of(code, answer))
    };
    Ok(leads.into_iter().find(is_change))
}

pub async fn save_common(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    save(&state, &ui, &who, *id, None, posted.fields).await
}

pub async fn save_own(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
    posted: Posted<Button>,
) -> Reply {
    save(&state, &ui, &who, path.0, Some(path.1), posted.fields).await
}

async fn save(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, own: Own, fields: Fields) -> Reply {
    let before = reading(&mut *state.db.conn().await?, who, id).await?;
    part_of(&before, own)?;
    writer_of_part(&before.seats, own)?;
    if ui.quiet && before.whole.has_consent() {
        return replies::asks_first(ui.t("applications-consented"));
    }
    if let Some(question) = overstepped(&before, own, &fields)? {
        return refused_hand(state, ui, &before, own, (question, fields)).await;
    }
    let (answers, mut errors) = written(&before, own, &fields)?;
    if ui.face == Face::Program {
        let offers = before.whole.offers(&before.call);
        fields::strays(&before.whole.form, WhichPart::of(own), &fields, &offers, &mut errors);
    }
    let started = started(&fields);
    let errors = match errors.done(Some(answers)) {
        Ok(answers) => {
            let typed = answers.clone();
            let saved = match own {
                None => actions::save_common(state, who, id, started.clone(), answers).await,
                Some(own) => actions::save_own(state, who, id, own, started.clone(), answers).await,
            };
            match saved {
                Ok(saved) if ui.quiet => return kept(ui, &before, &typed, &saved),
                Ok(saved) => return went_on(state, ui, who, &before, own, &saved).await,
                Err(AppError::ChangedMeanwhile) => {
                    return both_texts(state, ui, who, id, own, (started, typed)).await;
                }
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(ui, fields, &errors)?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    shown(state, ui, &before, (own, Around::default()), form, None, status).await
}

/// Nothing is saved: the lead answers this question. What was typed beside stands in the form again.
async fn refused_hand(
    state: &State,
    ui: &Ui,
    reading: &Reading,
    own: Own,
    (question, fields): (&Question, Fields),
) -> Reply {
    let refused = access::leads_answer(question);
    if ui.quiet || ui.face == Face::Program {
        return Err(refused);
    }
    let form = Form::wrong(ui, fields, &Errors::from(refused.phrases()))?;
    shown(state, ui, reading, (own, Around::default()), form, None, StatusCode::FORBIDDEN).await
}

/// What a page showed when its form was filled; a program says which version it read.
pub(super) fn started(fields: &Fields) -> Started {
    let shown = fields.get("shown");
    match fields.get("version").parse() {
        Ok(version) if shown.is_empty() => Started::Version(version),
        _ => Started::Shown(Stamp::read(&shown)),
    }
}

/// The fields of what this person may write, and what is kept of just that: whoever takes the lead while the page
/// stands open takes none of its answers away.
fn filled(ui: &Ui, reading: &Reading, answers: &Answers, kept: &Part) -> Fields {
    let (form, hand) = (&reading.whole.form, access::hand(&reading.seats));
    let fields = fields::filled(ui.language, form, &hand.only(form, answers));
    fields.with("shown", Stamp::of(&hand.only(form, &kept.answers)))
}

/// To the script of a draft: it is kept, and what stands on the page is what the next save starts from. Of
/// answers that somebody else changed, the page still shows what they were.
fn kept(ui: &Ui, Reading { whole, call, .. }: &Reading, typed: &Answers, saved: &Saved) -> Reply {
    let changed = whole.form.questions().filter(|question| saved.theirs.contains(&question.code));
    let changed: Vec<String> = changed.map(|question| words::label(ui, question)).collect();
    let more = (!changed.is_empty())
        .then(|| ui.t("applications-saved-beside").with("questions", changed.join(", ")).to_string());
    replies::kept(ui, call.zone, Stamp::of(typed), more)
}

/// After it was saved: to the first question that is asked only now, if there is one; else to the application.
async fn went_on(state: &State, ui: &Ui, who: &SignedIn, before: &Reading, own: Own, saved: &Saved) -> Reply {
    let id = before.whole.application.id;
    let beside = !saved.theirs.is_empty();
    let done = if beside { "done-applications-saved-beside" } else { "done-applications-saved" };
    let mut next = (links::show(id), done);
    if ui.face == Face::Person {
        let now = reading(&mut *state.db.conn().await?, who, id).await?;
        let (was, is) =
            (before.whole.questions_asked(&before.call, own), now.whole.questions_asked(&now.call, own));
        let answers = &part_of(&now, own)?.answers;
        let (form, hand) = (&now.whole.form, access::hand(&now.seats));
        let mut asked = form.questions_of(WhichPart::of(own)).map(|question| &question.code);
        let is_new = |code: &&String| {
            is.has(code) && !was.has(code) && answers.get(code).is_none() && hand.writes(form, code)
        };
        if let Some(code) = asked.find(is_new) {
            next = (format!("{}#{code}", links::part(id, own)), "done-applications-saved-more");
        }
    }
    replies::see_other(next.0, next.1)
}

/// Whether a form for a file was sent with what stands beside it in the part's form.
pub(super) fn has_beside(fields: &Fields) -> bool {
    !fields.get("beside").is_empty()
}

/// The part again with what is wrong with a file for it or beside it, and what was typed beside it.
pub(super) async fn refused_file(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    (id, own): (ApplicationId, Own),
    (fields, errors): (Fields, &Errors),
) -> Reply {
    let now = reading(&mut *state.db.conn().await?, who, id).await?;
    let part = part_of(&now, own)?;
    let fields = if has_beside(&fields) { fields } else { filled(ui, &now, &part.answers, part) };
    let form = Form::wrong(ui, fields, errors)?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    shown(state, ui, &now, (own, Around::default()), form, None, status).await
}

/// Somebody else changed the same answers: what was typed stands in the form again, and beside each of them what
/// the other saved. Saving again then means it.
pub(super) async fn both_texts(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ApplicationId,
    own: Own,
    (started, typed): (Started, Answers),
) -> Reply {
    let now = reading(&mut *state.db.conn().await?, who, id).await?;
    let theirs = part_of(&now, own)?;
    let stamp = match started {
        Started::Shown(stamp) => stamp,
        Started::Version(_) => Stamp::default(),
    };
    let typed = access::hand(&now.seats).beside(&now.whole.form, &typed, &theirs.answers);
    let Merged { answers, clashes, .. } = merge(&stamp, typed, &theirs.answers);
    let again = filled(ui, &now, &answers, theirs);
    if ui.face == Face::Program {
        return Err(AppError::ChangedMeanwhile);
    }
    let mut errors: Errors = vec![Phrase::new("applications-answer-clash")].into();
    for code in &clashes {
        errors.add(code.as_str(), Phrase::new("applications-both-changed"));
    }
    let form = Form::wrong(ui, again, &errors)?;
    let theirs = Some((theirs, clashes));
    shown(state, ui, &now, (own, Around::default()), form, theirs, StatusCode::CONFLICT).await
}
