//! Pages of calls.

use actix_web::web::{Data, Path};

use super::corrigendum;
use super::{pages, store};
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::people::accounts::{Role, SignedIn};
use crate::people::programmes;
use crate::web::forms::Form;
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

pub async fn corrigendum_form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let call = store::find(&mut conn, *id).await?;
    programmes::require(&who, call.programme, &[Role::ProgrammeManager], "calls-only-manager-corrects")?;
    let form = Form::filled(corrigendum::filled(&call));
    page(&pages::CorrigendumPage { ui: &ui, call: &call, form })
}
