//! Declaring conflicts and filling in score sheets.

use std::str::FromStr;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AssignmentId, CallId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::Application;
use crate::cycle::calls::{self, Call, Scoring};
use crate::cycle::reviews::actions::{self, not_at_work};
use crate::cycle::reviews::board::Board;
use crate::cycle::reviews::handlers::reading::{opened, text_of};
use crate::cycle::reviews::model::{Assessment, AssessmentInput, Assignment, Given};
use crate::cycle::reviews::pages::{self, CONFLICT, ConflictRow, NO_CONFLICT, choice_field, reason_field};
use crate::cycle::reviews::sheet::{self, OVERALL, comment_field, mark_field};
use crate::cycle::reviews::store::assessments;
use crate::cycle::reviews::{links, rights, store};
use crate::people::accounts::SignedIn;
use crate::people::organisations::Organisation;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{After, Part};
use crate::web::replies::{self, Reply, form_again, page, page_with, see_other};
use crate::web::todo::By;
use crate::web::ui::{Face, Ui};

/// What an assessor is asked about, and what they said of it.
pub(in crate::cycle::reviews) struct Declarations {
    pub call: Call,
    pub rests: Option<Phrase>,
    pub rows: Vec<ConflictRow>,
    pub own_organisations: Vec<Organisation>,
}

pub(in crate::cycle::reviews) async fn declarations(
    conn: &mut Conn,
    who: &SignedIn,
    call: CallId,
    now: Timestamp,
) -> Result<Declarations, AppError> {
    let call = calls::find(conn, call).await?;
    rights::assessor(who, &call)?;
    let rests = not_at_work(conn, &call, now).await?;
    let mut board = Board::load(conn, call).await?;
    // Which applications are eligible is not told before the stage is concluded.
    if rests.is_some() && store::ranking(conn, board.call.id).await?.is_none() {
        board.applications.clear();
    }
    let mut rows = Vec::with_capacity(board.applications.len());
    let mut own_organisations = Vec::new();
    for application in &board.applications {
        let organisations = board.organisations(application.id).to_vec();
        for organisation in organisations.iter().filter(|o| who.is_member(o.id)) {
            if !own_organisations.contains(organisation) {
                own_organisations.push(organisation.clone());
            }
        }
        let mut own = board.assigned(application.id).filter(|a| a.account == who.account);
        rows.push(ConflictRow {
            application: application.id,
            reference: board.reference(application),
            title: application.title.clone(),
            organisations,
            declared: board.declared(application.id, who.account).map(|d| d.conflict),
            is_member: board.ties.is_member(application.id, who.account),
            is_submitted: own.any(|a| a.submitted_at.is_some()),
        });
    }
    Ok(Declarations { call: board.call, rests, rows, own_organisations })
}

/// The page of declarations; its form shows what was declared until something is posted. What was sent is
/// looked at whole.
async fn conflicts_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    call: CallId,
    part: Part<'_>,
) -> Result<pages::Conflicts<'a>, AppError> {
    let Declarations { call, rests, rows, own_organisations } = declarations(conn, who, call, ui.now).await?;
    let declared = rows.iter().filter(|row| row.declared == Some(false));
    let fields = declared
        .fold(Fields::default(), |fields, row| fields.with(choice_field(row.application), NO_CONFLICT));
    let rows = part.of(rows, |row| row.application.into());
    Ok(pages::Conflicts { ui, form: Form::filled(fields), call, rows, rests, own_organisations })
}

pub async fn conflicts(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    query: Query<After>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&conflicts_page(&mut conn, &ui, &who, *call, Part::Shown(&query.after)).await?)
}

pub async fn declare(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<Button>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let mut shown = conflicts_page(&mut conn, &ui, &who, *call, Part::Whole).await?;
    drop(conn);
    let mut errors = unknown(&ui, &posted.fields, &shown.rows);
    let mut said = Vec::new();
    for row in &shown.rows {
        let choice = choice_field(row.application);
        let reason = posted.fields.get(&reason_field(row.application));
        match posted.fields.get(&choice).as_str() {
            NO_CONFLICT => said.push((row.application, None)),
            CONFLICT if reason.is_empty() => {
                errors.add(
                    reason_field(row.application),
                    Phrase::new("reviews-reason-wanted").with("application", &row.reference),
                );
            }
            CONFLICT => said.push((row.application, Some(reason))),
            // What is not said yet may be said later.
            "" => {}
            _ => errors.add(choice, Phrase::new("error-choice")),
        }
    }
    if errors.is_empty() {
        match actions::declare_all(&state, &who, *call, said).await {
            Ok(()) => return see_other(links::QUEUE, "done-reviews-declared"),
            Err(error) => errors = refusals(error)?,
        }
    }
    shown.form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown)
}

/// A program that declares of what is not to be declared of must not think it done; a person's page may
/// be older than a withdrawal, and loses nothing.
fn unknown(ui: &Ui, fields: &Fields, rows: &[ConflictRow]) -> Errors {
    let mut errors = Errors::default();
    for (field, _) in
        fields.iter().filter(|(name, _)| ui.face == Face::Program && name.starts_with("choice-"))
    {
        if !rows.iter().any(|row| choice_field(row.application) == field) {
            errors.add(field, Phrase::new("error-choice"));
        }
    }
    errors
}

/// A score sheet with what its author may see beside it.
pub(in crate::cycle::reviews) struct Opened {
    pub assignment: Assignment,
    pub application: Application,
    pub call: Call,
    pub by: Option<By>,
    pub rests: Option<Phrase>,
    pub sheet: Option<Assessment>,
    pub others: Vec<Given>,
}

pub(in crate::cycle::reviews) async fn open_sheet(
    conn: &mut Conn,
    who: &SignedIn,
    id: AssignmentId,
    now: Timestamp,
) -> Result<Opened, AppError> {
    let (assignment, application, board) = opened(conn, who, id).await?;
    Ok(Opened {
        by: board.by(),
        rests: not_at_work(conn, &board.call, now).await?,
        sheet: assessments::sheet(conn, id).await?,
        others: assessments::others_totals(conn, application.id, who.account).await?,
        call: board.call,
        assignment,
        application,
    })
}

/// The application and the sheet, for the one who may see them.
async fn sheet_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: AssignmentId,
) -> Result<pages::Assign<'a>, AppError> {
    let Opened { assignment, application, call, by, rests, sheet, others } =
        open_sheet(conn, who, id, ui.now).await?;
    let text = text_of(conn, ui, &call, application.id, links::documents(id)).await?;
    let mut fields = Fields::default();
    if let Some(sheet) = &sheet {
        for (code, mark) in &sheet.marks {
            fields = fields.with(mark_field(code), ui.typed(mark));
        }
        for (code, comment) in &sheet.comments {
            fields = fields.with(comment_field(code), comment);
        }
        fields = fields.with(OVERALL, &sheet.overall);
    }
    let form = Form::filled(fields);
    Ok(pages::Assign {
        ui,
        form,
        call,
        application,
        text,
        assignment,
        sheet,
        others,
        by,
        rests,
        clash: false,
    })
}

pub async fn assignment(state: Data<State>, ui: Ui, who: SignedIn, id: Path<AssignmentId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&sheet_page(&mut conn, &ui, &who, *id).await?)
}

#[derive(Debug, Deserialize)]
pub struct SheetForm {
    #[serde(default)]
    version: i32,
    #[serde(default)]
    submit: String,
}

pub async fn assess(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<AssignmentId>,
    posted: Posted<SheetForm>,
) -> Reply {
    let mut conn = state.db.conn().await?;
    let mut shown = sheet_page(&mut conn, &ui, &who, *id).await?;
    drop(conn);
    let submit = posted.form.submit == "submit";
    let mut errors = Errors::default();
    let input = read_sheet(&shown.call.scoring, &posted.fields, &mut errors);
    if ui.face == Face::Program {
        unasked(&shown.call.scoring, &posted.fields, &mut errors);
    }
    for (field, phrase) in sheet::problems(&shown.call.scoring, &input, submit) {
        // A mark that cannot be read is not missing too.
        if !errors.has(&field) {
            errors.add(field, phrase);
        }
    }
    if errors.is_empty() {
        match actions::save_assessment(&state, &who, *id, input, posted.form.version, submit).await {
            Ok(_) if submit => return see_other(links::assignment(*id), "done-reviews-submitted"),
            Ok(sheet) => {
                let next = (links::assignment(*id), "done-saved");
                return replies::saved(&ui, shown.call.zone, sheet.version, next);
            }
            Err(AppError::ChangedMeanwhile) => return both_sheets(&ui, shown, posted.fields),
            Err(error) => errors = refusals(error)?,
        }
    }
    // The version stays the one that was read: whoever changed it meanwhile is not overwritten.
    if let Some(sheet) = &mut shown.sheet {
        sheet.version = posted.form.version;
    }
    shown.form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&shown)
}

/// It was saved in another window first: what was typed stands in the form again, and beside it what was
/// saved. Saving again then means it.
fn both_sheets(ui: &Ui, mut shown: pages::Assign<'_>, fields: Fields) -> Reply {
    shown.form = Form::clash(ui, fields, "reviews-clash")?;
    shown.clash = true;
    page_with(StatusCode::CONFLICT, &shown)
}

fn read_sheet(scoring: &Scoring, fields: &Fields, errors: &mut Errors) -> AssessmentInput {
    let mut input = AssessmentInput { overall: fields.get(OVERALL), ..AssessmentInput::default() };
    for criterion in &scoring.criteria {
        let field = mark_field(&criterion.code);
        let typed = fields.get(&field);
        if !typed.is_empty()
            && let Some(mark) = errors.take(&field, typed_mark(&typed))
        {
            input.marks.insert(criterion.code.clone(), mark);
        }
        let comment = fields.get(&comment_field(&criterion.code));
        if !comment.is_empty() {
            input.comments.insert(criterion.code.clone(), comment);
        }
    }
    input
}

/// Marks and comments on what the call does not score: a program would think that they were kept.
fn unasked(scoring: &Scoring, fields: &Fields, errors: &mut Errors) {
    for (field, _) in fields.iter() {
        let Some(code) = field.strip_prefix("mark-").or_else(|| field.strip_prefix("comment-")) else {
            continue;
        };
        if !scoring.criteria.iter().any(|criterion| criterion.code == code) {
            errors.add(field, Phrase::new("reviews-mark-unknown").with("criterion", code));
        }
    }
}

/// `17`, `17.5` or `17,5`: a mark has no groups of thousands.
fn typed_mark(typed: &str) -> Result<Decimal, Phrase> {
    let not_a_mark = || Phrase::new("reviews-not-a-mark");
    let plain = typed.trim().replace(',', ".");
    if plain.len() > 12 || !plain.chars().all(|c| c.is_ascii_digit() || c == '.') {
        return Err(not_a_mark());
    }
    Decimal::from_str(&plain).map_err(|_| not_a_mark())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_with_a_point_or_a_comma() {
        for (typed, mark) in [("17", "17"), (" 17.5 ", "17.5"), ("17,25", "17.25"), ("0", "0")] {
            assert_eq!(typed_mark(typed).ok(), mark.parse().ok(), "{typed}");
        }
        for wrong in ["ten", "-1", "1e3", "1_0", "1.2.3", "1,000,000,000,000", "٣"] {
            assert!(typed_mark(wrong).is_err(), "{wrong}");
        }
    }
}
