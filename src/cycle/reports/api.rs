//! The JSON face of final reports. Each part has a version of its own, so that two partners who write in
//! different parts do not stand in each other's way.

mod shown;

use actix_web::web::{Data, Path};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handlers;
use super::model::{Age, Sex};
use super::pages::ReportPage;
use crate::base::error::AppError;
use crate::base::kernel::ids::{BudgetLineId, GrantId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Endpoint, Laid, Tagged, TokenScope, Written, act, read};
use crate::web::ui::Ui;
use shown::{Counts, Narrative, Report, Spending};

const APPLY: TokenScope = TokenScope::Apply;
const DECIDE: TokenScope = TokenScope::Decide;

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        read("/grants/{grant}/report", "A final report, with its version to move it by", report),
        read("/grants/{grant}/report/narrative", "The narrative, with its version", narrative),
        act("/grants/{grant}/report/narrative", APPLY, "Save the narrative", handlers::save_narrative)
            .takes::<Answers>()
            .guarded("seen"),
        read(
            "/grants/{grant}/report/spending/{organisation}",
            "What an organisation spent, with its version",
            spending,
        ),
        act(
            "/grants/{grant}/report/spending/{organisation}",
            APPLY,
            "Save what an organisation spent",
            handlers::save_spending,
        )
        .takes_laid(laid_spending)
        .guarded("seen"),
        read("/grants/{grant}/report/participants", "Who took part, with its version", participants),
        act(
            "/grants/{grant}/report/participants",
            APPLY,
            "Save how many took part",
            handlers::save_participants,
        )
        .takes::<Participants>()
        .guarded("seen"),
        act("/grants/{grant}/report/submission", APPLY, "Hand a report in", handlers::submit)
            .guarded("version"),
        act("/grants/{grant}/report/acceptance", DECIDE, "Accept a report", handlers::accept)
            .guarded("version"),
        act("/grants/{grant}/report/return", DECIDE, "Send a report back", handlers::send_back)
            .takes::<Return>()
            .guarded("version"),
    ]
}

/// The whole narrative: what is left out is empty afterwards.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Answers {
    /// What was done.
    #[serde(default)]
    done: Option<String>,
    /// What differed from the plan, and why.
    #[serde(default)]
    changed: Option<String>,
    /// What came of it.
    #[serde(default)]
    results: Option<String>,
    /// How the partners and their communities worked together.
    #[serde(default)]
    cooperation: Option<String>,
}

/// All that an organisation spent: a line that is left out is not reported on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Costs {
    lines: Vec<Cost>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Cost {
    /// A budget line of the organisation.
    line: BudgetLineId,
    amount: Written<Amount>,
    #[serde(default)]
    note: Option<String>,
}

fn laid_spending(body: Costs) -> Laid {
    body.lines.into_iter().enumerate().fold(Laid::default(), |laid, (at, one)| {
        let (row, id) = (format!("/lines/{at}"), one.line);
        laid.with(format!("amount-{id}"), one.amount, format!("{row}/amount")).with(
            format!("note-{id}"),
            one.note.unwrap_or_default(),
            format!("{row}/note"),
        )
    })
}

/// All counts, in place of those before.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Participants {
    #[schemars(length(max = 400))]
    counts: Vec<Count>,
}

/// How many of one community, sex and age; never who they were.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Count {
    /// The code of a community; none where it was not said.
    #[serde(default)]
    community: Option<String>,
    sex: Sex,
    age: Age,
    persons: i32,
}

/// Why a report is sent back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Return {
    reason: String,
}

/// The report as its page shows it to this reader.
async fn page<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    grant: GrantId,
) -> Result<ReportPage<'a>, AppError> {
    let contents = handlers::read(&mut *state.db.conn().await?, who, grant).await?;
    ReportPage::new(ui, who, contents, None)
}

/// One part of it, for those who may read its content.
async fn opened<'a>(
    state: &State,
    ui: &'a Ui,
    who: &SignedIn,
    grant: GrantId,
) -> Result<ReportPage<'a>, AppError> {
    let page = page(state, ui, who, grant).await?;
    if page.reads { Ok(page) } else { Err(AppError::NotFound) }
}

async fn report(state: Data<State>, ui: Ui, who: SignedIn, grant: Path<GrantId>) -> Answer<Tagged<Report>> {
    let page = page(&state, &ui, &who, *grant).await?;
    let version = page.report.as_ref().map_or(0, |report| report.version);
    Ok(Tagged::new(version, Report::of(page)))
}

async fn narrative(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
) -> Answer<Tagged<Narrative>> {
    let page = opened(&state, &ui, &who, *grant).await?;
    let narrative = Narrative::of(page.report.as_ref());
    Ok(Tagged::new(page.narrative.seen, narrative))
}

async fn spending(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(GrantId, OrganisationId)>,
) -> Answer<Tagged<Spending>> {
    let page = opened(&state, &ui, &who, path.0).await?;
    let part = page.spending.into_iter().find(|part| part.organisation.id == path.1);
    let part = part.ok_or(AppError::NotFound)?;
    Ok(Tagged::new(part.part.seen.clone(), Spending::of(part)))
}

async fn participants(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
) -> Answer<Tagged<Counts>> {
    let page = opened(&state, &ui, &who, *grant).await?;
    Ok(Tagged::new(page.participants.seen, Counts::of(page.counted)))
}
