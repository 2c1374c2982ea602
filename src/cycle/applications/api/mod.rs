//! The JSON face of applications.

mod bodies;
mod history;
mod joint;
mod partners;
mod reading;
mod shares;
mod sheets;
mod told;

pub use told::{ContentTold, FindingSaid, RuleChange};

use actix_web::web::{Data, Json, Path, Query};
use bodies::{
    Acceptance, Begin, BudgetRows, Invite, NewConsent, NewCorrigendum, NewDocument, Refusal, Title,
};
use schemars::JsonSchema;
use serde::Serialize;

use super::handlers::{
    budget, consent, documents, files, history as changes, list, partners as pages, parts, shares as outside,
    sheets as workbooks, show, staff,
};
use super::milestones::Tellers;
use super::model::Role;
use super::status::Status;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId, PartnerId};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::forms::fields::{self, AnswersSent};
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, List, Nothing, Paging, Said, TokenScope, act, file, look, read};
use crate::web::paging::Part;
use crate::web::ui::Ui;

const APPLY: TokenScope = TokenScope::Apply;

pub fn endpoints() -> Vec<Endpoint> {
    [whole_endpoints(), part_endpoints(), budget_endpoints(), partner_endpoints(), staff_endpoints()]
        .into_iter()
        .flatten()
        .collect()
}

fn whole_endpoints() -> Vec<Endpoint> {
    vec![
        read("/applications", "The applications of your organisations", mine).asks::<Paging>(),
        act("/calls/{call}/applications", APPLY, "Begin an application", list::start_one).takes::<Begin>(),
        read(
            "/applications/{application}",
            "An application: what is missing, what became of it",
            reading::show,
        ),
        act("/applications/{application}/title", APPLY, "Give an application another title", show::rename)
            .takes::<Title>(),
        read("/applications/{application}/text", "A whole application, to be read", reading::text),
        file("/applications/{application}/text/pdf", "A whole application as PDF", show::pdf),
        file("/applications/{application}/text/docx", "A whole application as a text document", show::docx),
        read("/applications/{application}/shares", "The links for readers outside", shares::list),
        look(
            "/applications/{application}/shares",
            APPLY,
            "Make a link for a reader outside; it is told once",
            shares::share,
        )
        .takes::<shares::NewShare>(),
        act(
            "/applications/{application}/shares/{share}/revocation",
            APPLY,
            "Take a link back",
            outside::revoke,
        ),
        read("/shared/{secret}", "What such a link opens", shares::read).public(),
        file("/shared/{secret}/pdf", "What such a link opens, as PDF", outside::pdf).public(),
        file("/shared/{secret}/docx", "What such a link opens, as a text document", outside::docx).public(),
        act("/applications/{application}/withdrawal", APPLY, "Withdraw an application", show::withdraw),
        read("/applications/{application}/history", "What changed in an application", history::list)
            .asks::<Paging>(),
        read("/applications/{application}/history/{revision}", "One change of it", history::revision),
        act(
            "/applications/{application}/history/{revision}/restoration",
            APPLY,
            "Bring back what stood before",
            changes::restore,
        ),
        read("/applications/{application}/consent", "Who has consented, and to what", reading::consent),
        act("/applications/{application}/consent", APPLY, "Consent for an organisation", consent::give)
            .takes::<NewConsent>(),
    ]
}

fn part_endpoints() -> Vec<Endpoint> {
    vec![
        read("/applications/{application}/parts/common", "What all answer together", reading::common),
        act("/applications/{application}/parts/common", APPLY, "Write the common part", parts::save_common)
            .takes_laid::<AnswersSent>(fields::laid)
            .guarded("version"),
        read("/applications/{application}/parts/{organisation}", "An organisation's own part", reading::own),
        act("/applications/{application}/parts/{organisation}", APPLY, "Write an own part", parts::save_own)
            .takes_laid::<AnswersSent>(fields::laid)
            .guarded("version"),
        act(
            "/applications/{application}/parts/{part}/files/{question}",
            APPLY,
            "Answer a question with a file",
            files::put,
        )
        .uploads::<Nothing>(&["file"])
        .guarded("version"),
        act(
            "/applications/{application}/parts/{part}/files/{question}/removal",
            APPLY,
            "Take the file of a question away",
            files::remove,
        )
        .guarded("version"),
        read(
            "/applications/{application}/parts/common/presence",
            "Who else is in the common part just now",
            reading::common_presence,
        ),
        read(
            "/applications/{application}/parts/{organisation}/presence",
            "Who else is in an own part just now",
            reading::own_presence,
        ),
        read("/applications/{application}/documents", "The documents of an application", reading::documents),
        act("/applications/{application}/documents", APPLY, "Add a document", documents::add)
            .uploads::<NewDocument>(&["file"]),
        file("/applications/{application}/documents/{document}", "A document", documents::get),
        act(
            "/applications/{application}/documents/{document}/removal",
            APPLY,
            "Remove a document",
            documents::remove,
        ),
    ]
}

fn budget_endpoints() -> Vec<Endpoint> {
    vec![
        read("/applications/{application}/budget", "The joint budget", reading::joint),
        file("/applications/{application}/budget/sheet", "The joint budget as a workbook", workbooks::joint),
        read(
            "/applications/{application}/budget/{organisation}",
            "The rows of one organisation",
            reading::rows,
        ),
        act("/applications/{application}/budget/{organisation}", APPLY, "Replace its rows", budget::save)
            .takes::<BudgetRows>()
            .guarded("seen"),
        file(
            "/applications/{application}/budget/{organisation}/sheet",
            "Its rows as a workbook to fill in",
            workbooks::get,
        ),
        look(
            "/applications/{application}/budget/{organisation}/sheet",
            APPLY,
            "Read a workbook that was filled in; nothing is saved",
            sheets::rows,
        )
        .uploads::<Nothing>(&["file"]),
    ]
}

fn partner_endpoints() -> Vec<Endpoint> {
    vec![
        read("/applications/{application}/partners", "Lead and partners, and whom to invite", partners::list)
            .asks::<partners::Sought>(),
        act("/applications/{application}/partners", APPLY, "Invite a partner", pages::invite)
            .takes::<Invite>(),
        read("/applications/{application}/partners/{partner}", "An invitation", partners::invitation),
        act(
            "/applications/{application}/partners/{partner}/acceptance",
            APPLY,
            "Accept an invitation",
            pages::accept,
        )
        .takes::<Acceptance>(),
        act(
            "/applications/{application}/partners/{partner}/refusal",
            APPLY,
            "Decline an invitation",
            pages::decline,
        )
        .takes::<Refusal>(),
        act(
            "/applications/{application}/partners/{partner}/removal",
            APPLY,
            "Remove a partner, or take an invitation back",
            pages::remove,
        ),
        act(
            "/applications/{application}/partners/{partner}/reminder",
            APPLY,
            "Remind a partner, or somebody asked",
            pages::remind,
        ),
        act(
            "/applications/{application}/partners/{partner}/lead",
            APPLY,
            "Offer the lead to a partner",
            pages::offer_lead,
        ),
        act(
            "/applications/{application}/partners/{partner}/lead/acceptance",
            APPLY,
            "Take the lead on",
            pages::take_lead,
        ),
        act(
            "/applications/{application}/partners/{partner}/lead/refusal",
            APPLY,
            "Decline the lead, or take the offer back",
            pages::end_lead_offer,
        ),
        read("/applications/invitation/{secret}", "The invitation of a letter", partners::secret_invitation)
            .public(),
    ]
}

fn staff_endpoints() -> Vec<Endpoint> {
    vec![
        read("/calls/{call}/drafts", "What was begun and not sent, after the deadline", drafts)
            .asks::<Paging>(),
        act(
            "/calls/{call}/corrigenda",
            TokenScope::Manage,
            "Correct a published call",
            staff::publish_corrigendum,
        )
        .takes::<NewCorrigendum>(),
    ]
}

/// The place of one of your organisations in an application.
#[derive(Debug, Serialize, JsonSchema)]
struct PlaceLine {
    application: ApplicationId,
    /// Its place there; an invitation is answered by it.
    partner: PartnerId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    status: Status,
    came_late: bool,
    organisation: Option<OrganisationId>,
    role: Role,
    call: CallId,
    call_title: Translated,
    deadline: Timestamp,
    zone: Zone,
    /// Whether the call takes applications now.
    is_open: bool,
    /// The latest of what became of it after it was sent in.
    last: Option<Said>,
}

impl PlaceLine {
    fn of(ui: &Ui, one: list::Placed) -> Self {
        let list::Placed { application, call, place, last, .. } = one;
        Self {
            application: application.id,
            partner: place.id,
            reference: application.reference(&call),
            title: application.title,
            status: application.status,
            came_late: application.late_reason.is_some(),
            organisation: place.organisation,
            role: place.role,
            call: call.id,
            is_open: call.accepts_at(ui.now),
            call_title: call.title,
            deadline: call.deadline,
            zone: call.zone,
            last: last.map(|milestone| Said::new(ui, &milestone.said)),
        }
    }
}

/// The applications in which your organisations stand, and the invitations that wait for an answer.
#[derive(Debug, Serialize, JsonSchema)]
struct Mine {
    #[serde(flatten)]
    applications: List<PlaceLine>,
    invitations: Vec<PlaceLine>,
}

async fn mine(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    tellers: Data<Tellers>,
    paging: Query<Paging>,
) -> Answer<Json<Mine>> {
    let (mine, asked) = list::placed(&state, &ui, &who, &tellers, Part::Read(*paging)).await?;
    let line = |one| PlaceLine::of(&ui, one);
    Ok(Json(Mine { applications: mine.map(line).into(), invitations: asked.into_iter().map(line).collect() }))
}

/// A draft as staff find it after the deadline: nothing of what is written in it.
#[derive(Debug, Serialize, JsonSchema)]
struct DraftTold {
    id: ApplicationId,
    #[schemars(example = "GRANT-2026-01/014")]
    reference: String,
    title: String,
    /// The name of the lead.
    lead: String,
}

/// The drafts of a call; none before its deadline.
#[derive(Debug, Serialize, JsonSchema)]
struct DraftsTold {
    /// Whether the deadline has passed.
    is_over: bool,
    #[serde(flatten)]
    drafts: List<DraftTold>,
}

async fn drafts(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    paging: Query<Paging>,
) -> Answer<Json<DraftsTold>> {
    let (_, is_over, lines) = staff::drafts_of(&state, &ui, &who, *call, Part::Read(*paging)).await?;
    let drafts = lines.map(|line| DraftTold {
        id: line.id,
        reference: line.reference,
        title: line.title,
        lead: line.lead,
    });
    Ok(Json(DraftsTold { is_over, drafts: drafts.into() }))
}
