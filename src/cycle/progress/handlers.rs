//! The page of one call's progress.

use actix_web::web::{Data, Path};

use super::{pages, reads};
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let progress = reads::of_call(&mut *state.db.conn().await?, &who, *id).await?;
    page(&pages::ProgressPage { ui: &ui, progress })
}
