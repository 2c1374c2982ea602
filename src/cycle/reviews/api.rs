//! The JSON face of reviews: here what assessors do; the panel in `api/panel.rs`,
//! what was found in `api/results.rs`.
//!
//! It reads through the same functions as the pages, so that it hides what they hide: content before a
//! declaration, the totals of others before one's own.

mod panel;
mod results;

use std::collections::BTreeMap;

use actix_web::web::{Data, Json, Path};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers::{self, assessing, chairing, reading};
use super::model::{Assessment, Given};
use super::pages::{CONFLICT, ConflictRow, MyPanel, NO_CONFLICT, TaskState, choice_field, reason_field};
use super::sheet::{OVERALL, comment_field, mark_field};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, AssignmentId, CallId, OrganisationId};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::applications::{self, ContentTold};
use crate::cycle::calls::{Call, Criterion};
use crate::people::accounts::SignedIn;
use crate::people::organisations::Organisation;
use crate::web::api::bodies::token;
use crate::web::api::{Answer, Endpoint, Laid, Said, Tagged, TokenScope, act, file, read};
use crate::web::ui::Ui;

const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/reviews", "What waits for you in panels", queue),
        read("/calls/{call}/conflicts", "What you declared about applications", conflicts),
        act("/calls/{call}/conflicts", DECIDE, "Declare conflicts of interest or none", assessing::declare)
            .takes_laid(laid_declarations),
        read("/assignments/{assignment}", "An application to assess, with your score sheet", assignment),
        file(
            "/assignments/{assignment}/documents/{document}",
            "A document of an application to assess",
            reading::document,
        ),
        act(
            "/assignments/{assignment}/assessment",
            DECIDE,
            "Save or submit an assessment",
            assessing::assess,
        )
        .takes_laid(laid_sheet)
        .guarded("version"),
        read("/calls/{call}/panel", "A panel as its chair and staff watch it", panel::watched),
        read(
            "/calls/{call}/panel/applications/{application}",
            "An application as the chair reads it",
            panel::application,
        ),
        file(
            "/calls/{call}/panel/applications/{application}/documents/{document}",
            "A document of an application, for the chair",
            reading::document_for_chair,
        ),
        act("/calls/{call}/panel/opening", DECIDE, "Ask the assessors for declarations", chairing::open),
        act(
            "/calls/{call}/panel/deadline",
            DECIDE,
            "Say until when assessments are wanted",
            chairing::set_deadline,
        )
        .takes::<panel::Deadline>(),
        act(
            "/calls/{call}/panel/assignment",
            DECIDE,
            "Assign assessors automatically",
            chairing::assign_automatically,
        ),
        act("/calls/{call}/panel/closing", DECIDE, "Close a panel with its ranking", chairing::close),
        act(
            "/applications/{application}/assignments",
            DECIDE,
            "Assign an assessor by hand",
            chairing::assign,
        )
        .takes::<panel::ByHand>(),
        act("/assignments/{assignment}/release", DECIDE, "Release an assignment", chairing::release)
            .takes::<panel::Release>(),
        read("/calls/{call}/ranking", "The ranking of a closed panel", panel::ranking),
        read("/applications/{application}/assessments", "What the assessors found", results::found),
    ]
}

/// What waits in every panel that one works in.
#[derive(Debug, Serialize, JsonSchema)]
struct Queue {
    panels: Vec<Mine>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Mine {
    call: CallId,
    #[schemars(example = &"GRANT-2026-01")]
    reference: String,
    title: Translated,
    is_chair: bool,
    is_assessor: bool,
    /// Why nothing can be done there, if so.
    rests: Option<Said>,
    /// Applications about which an assessor has said nothing yet, while the panel is at work.
    undeclared: Option<usize>,
    /// Until when the chair wants what is not in yet; null where nothing was said or all is in.
    deadline: Option<Timestamp>,
    zone: Zone,
    tasks: Vec<Task>,
}

/// One application to assess.
#[derive(Debug, Serialize, JsonSchema)]
struct Task {
    assignment: AssignmentId,
    #[schemars(example = &"GRANT-2026-01/014")]
    reference: String,
    title: String,
    state: TaskState,
}

async fn queue(state: Data<State>, ui: Ui, who: SignedIn) -> Answer<Json<Queue>> {
    let panels = handlers::my_panels(&state, &who).await?;
    Ok(Json(Queue { panels: panels.into_iter().map(|panel| mine(&ui, panel)).collect() }))
}

fn mine(ui: &Ui, panel: MyPanel) -> Mine {
    let task = |task: super::pages::Task| Task {
        assignment: task.assignment,
        reference: task.reference,
        title: task.title,
        state: task.state,
    };
    let at_work = panel.is_assessor && panel.rests.is_none();
    Mine {
        call: panel.call.id,
        reference: panel.call.reference,
        title: panel.call.title,
        is_chair: panel.is_chair,
        is_assessor: panel.is_assessor,
        rests: panel.rests.map(|why| Said::new(ui, &why)),
        undeclared: at_work.then_some(panel.undeclared),
        deadline: panel.by.and_then(|by| by.instant()),
        zone: panel.call.zone,
        tasks: panel.tasks.into_iter().filter(|_| panel.is_assessor).map(task).collect(),
    }
}

/// An organisation by its names.
#[derive(Debug, Serialize, JsonSchema)]
struct Named {
    organisation: OrganisationId,
    names: Translated,
}

fn named(organisations: Vec<Organisation>) -> Vec<Named> {
    let named = organisations.into_iter();
    named.map(|one| Named { organisation: one.id, names: one.names }).collect()
}

/// What an assessor is asked before seeing any content.
#[derive(Debug, Serialize, JsonSchema)]
struct Conflicts {
    call: CallId,
    /// Why nothing can be declared, if so.
    rests: Option<Said>,
    /// Applying organisations that the assessor belongs to.
    own_organisations: Vec<Named>,
    applications: Vec<Asked>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Asked {
    application: ApplicationId,
    reference: String,
    title: String,
    /// The lead first.
    organisations: Vec<Named>,
    /// True for a conflict, false for none, null where nothing was said yet.
    conflict: Option<bool>,
    /// They belong to one of its organisations, which bars them whatever they declare.
    is_member: bool,
    /// Their assessment is in.
    is_submitted: bool,
    /// Whether something can be declared now.
    is_open: bool,
}

async fn conflicts(state: Data<State>, ui: Ui, who: SignedIn, call: Path<CallId>) -> Answer<Json<Conflicts>> {
    let mut conn = state.db.conn().await?;
    let found = assessing::declarations(&mut conn, &who, *call, ui.now).await?;
    let is_open = found.rests.is_none();
    let asked = |row: ConflictRow| Asked {
        is_open: is_open && row.is_open(),
        application: row.application,
        reference: row.reference,
        title: row.title,
        organisations: named(row.organisations),
        conflict: row.declared,
        is_member: row.is_member,
        is_submitted: row.is_submitted,
    };
    Ok(Json(Conflicts {
        call: found.call.id,
        rests: found.rests.map(|why| Said::new(&ui, &why)),
        own_organisations: named(found.own_organisations),
        applications: found.rows.into_iter().map(asked).collect(),
    }))
}

/// Declarations; applications that are not named stay as they are.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Declarations {
    declarations: Vec<Declared>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Declared {
    application: ApplicationId,
    /// Whether there is a conflict of interest.
    conflict: bool,
    /// What the conflict is; wanted exactly where there is one.
    #[serde(default)]
    reason: Option<String>,
}

fn laid_declarations(body: Declarations) -> Laid {
    body.declarations.into_iter().enumerate().fold(Laid::default(), |laid, (at, one)| {
        let choice = if one.conflict { CONFLICT } else { NO_CONFLICT };
        let (row, id) = (format!("/declarations/{at}"), one.application);
        laid.with(choice_field(id), choice, format!("{row}/application")).with(
            reason_field(id),
            one.reason.unwrap_or_default(),
            format!("{row}/reason"),
        )
    })
}

/// An application and one's score sheet of it.
#[derive(Debug, Serialize, JsonSchema)]
struct Assign {
    assignment: AssignmentId,
    application: ApplicationId,
    reference: String,
    title: String,
    call: CallId,
    zone: Zone,
    /// What is scored, and how many marks each can have.
    criteria: Vec<Criterion>,
    /// Why nothing can be written, if so.
    rests: Option<Said>,
    /// Null before anything was saved.
    sheet: Option<Sheet>,
    /// What the others gave, once one's own is in.
    others: Vec<Total>,
    content: ContentTold,
}

/// Everything that was submitted.
async fn content(conn: &mut Conn, id: ApplicationId, call: &Call) -> Result<ContentTold, AppError> {
    ContentTold::of(&applications::whole(conn, id).await?, call)
}

/// A score sheet; what is sent to change it has the same names.
#[derive(Debug, Serialize, JsonSchema)]
struct Sheet {
    /// By the code of the criterion.
    marks: BTreeMap<String, Decimal>,
    comments: BTreeMap<String, String>,
    overall: String,
    /// Only of a submitted one.
    total: Option<Decimal>,
    saved_at: Timestamp,
    submitted_at: Option<Timestamp>,
}

/// The total of the first, second or third assessor.
#[derive(Debug, Serialize, JsonSchema)]
struct Total {
    ordinal: i32,
    total: Decimal,
}

impl From<Assessment> for Sheet {
    fn from(one: Assessment) -> Self {
        Self {
            marks: one.marks.into_iter().map(|(code, mark)| (code, mark.normalize())).collect(),
            comments: one.comments,
            overall: one.overall,
            total: one.total.map(|total| total.normalize()),
            saved_at: one.saved_at,
            submitted_at: one.submitted_at,
        }
    }
}

async fn assignment(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<AssignmentId>,
) -> Answer<Tagged<Assign>> {
    let mut conn = state.db.conn().await?;
    let opened = assessing::open_sheet(&mut conn, &who, *id, state.now()).await?;
    let version = opened.sheet.as_ref().map_or(0, |sheet| sheet.version);
    let is_in = opened.assignment.submitted_at.is_some();
    let total = |given: Given| Total { ordinal: given.ordinal, total: given.total.normalize() };
    Ok(Tagged::new(
        version,
        Assign {
            assignment: opened.assignment.id,
            application: opened.application.id,
            reference: opened.application.reference(&opened.call),
            call: opened.call.id,
            zone: opened.call.zone,
            rests: opened.rests.map(|why| Said::new(&ui, &why)),
            others: opened.others.into_iter().filter(|_| is_in).map(total).collect(),
            content: content(&mut conn, opened.application.id, &opened.call).await?,
            title: opened.application.title,
            criteria: opened.call.scoring.criteria,
            sheet: opened.sheet.map(Sheet::from),
        },
    ))
}

/// A whole score sheet: what is left out is empty afterwards.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Sent {
    /// By the code of the criterion.
    #[serde(default)]
    marks: BTreeMap<String, Mark>,
    #[serde(default)]
    comments: BTreeMap<String, String>,
    #[serde(default)]
    overall: String,
    /// Submitted for good; without it a draft is saved.
    #[serde(default)]
    submit: bool,
}

/// An exact number, as text.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(inline, example = &"17.5")]
struct Mark(String);

fn laid_sheet(body: Sent) -> Laid {
    let laid = Laid::default().with("submit", if body.submit { "submit" } else { "draft" }, "/submit").with(
        OVERALL,
        body.overall,
        "/overall",
    );
    let laid = body.marks.into_iter().fold(laid, |laid, (code, Mark(mark))| {
        laid.with(mark_field(&code), mark, format!("/marks/{}", token(&code)))
    });
    body.comments.into_iter().fold(laid, |laid, (code, comment)| {
        laid.with(comment_field(&code), comment, format!("/comments/{}", token(&code)))
    })
}
