//! Publishing a corrigendum: the call changes, and everybody who works on an application is told.

use crate::base::error::AppError;
use crate::base::kernel::ids::CallId;
use crate::base::state::State;
use crate::cycle::applications::letters;
use crate::cycle::calls::corrigendum::{CorrigendumInput, publish_in};
use crate::cycle::calls::links;
use crate::notices::{Notice, enqueue};
use crate::people::accounts::SignedIn;

/// Publishes it, and writes to the writers and signatories of every organisation that stands in, or is
/// invited to, an application of the call that was not withdrawn.
pub async fn publish_corrigendum(
    state: &State,
    who: &SignedIn,
    call: CallId,
    input: CorrigendumInput,
) -> Result<(), AppError> {
    state
        .db
        .transaction(async |conn| {
            let explanation = input.explanation.clone();
            let (call, number) = publish_in(conn, who, call, input, state.now()).await?;
            let readers = letters::people_in(conn, call.id).await?;
            let letter = Notice::new("applications-corrigendum", format!("{}:{number}", call.id))
                .with("call", call.title.clone())
                .with("number", number)
                .with("explanation", explanation)
                .with("deadline", (call.deadline, call.zone))
                .link(links::show(call.id));
            Ok(enqueue(conn, state, &letter, &readers).await?)
        })
        .await
}
