//! A programme's own page, with its calls.

use actix_web::web::{Data, Path};

use crate::base::error::AppError;
use crate::base::kernel::ids::ProgrammeId;
use crate::base::state::State;
use crate::cycle::calls::{pages, store};
use crate::people::accounts::{Role, Scope, SignedIn, holders};
use crate::people::programmes;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ProgrammeId>) -> Reply {
    if !programmes::may_look(&who, *id) {
        return Err(AppError::NotFound);
    }
    let mut conn = state.db.conn().await?;
    let programme = programmes::find(&mut conn, *id).await?;
    let calls = store::list_of_programmes(&mut conn, &[*id]).await?;
    let staff = holders(&mut conn, Scope::Programme(*id)).await?;
    page(&pages::ProgrammePage {
        ui: &ui,
        programme,
        calls,
        staff,
        is_staff: who.is_staff(*id),
        may_add: who.in_programme(*id, &[Role::ProgrammeManager]),
    })
}
