//! What programs read of a workbook that somebody filled in.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use super::bodies::BudgetRows;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::state::State;
use crate::cycle::applications::handlers::sheets::{self, WhatIsRead};
use crate::cycle::applications::sheet::BadCell;
use crate::people::accounts::SignedIn;
use crate::web::api::{Answer, Said};
use crate::web::ui::Ui;
use crate::web::upload::Incoming;

/// The rows of a workbook, or every cell that is wrong. Nothing is saved: send the rows to the budget for that.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SheetRead {
    /// Null where a cell is wrong.
    rows: Option<BudgetRows>,
    wrong: Vec<BadCellTold>,
}

/// A cell that cannot be taken.
#[derive(Debug, Serialize, JsonSchema)]
struct BadCellTold {
    sheet: String,
    #[schemars(example = &"D14")]
    cell: String,
    /// What stands there.
    found: String,
    needed: Said,
}

pub async fn rows(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
    incoming: Incoming,
) -> Answer<Json<SheetRead>> {
    let told = |one: BadCell| BadCellTold {
        sheet: one.sheet,
        cell: one.cell,
        found: one.found,
        needed: Said::new(&ui, &one.needed),
    };
    match sheets::read_of(&state, &who, *path, incoming).await? {
        WhatIsRead::Rows(rows) => Ok(Json(SheetRead { rows: Some((&rows).into()), wrong: Vec::new() })),
        WhatIsRead::Wrong(cells) => {
            Ok(Json(SheetRead { rows: None, wrong: cells.into_iter().map(told).collect() }))
        }
        WhatIsRead::Refused(phrase) => Err(AppError::Invalid(vec![("file".to_owned(), phrase)])),
    }
}
