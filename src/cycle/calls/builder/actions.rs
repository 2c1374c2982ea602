//! What a person can do with the form of a call.

use serde_json::json;

use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::CallId;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::calls::access::{require_manager, require_sight};
use crate::cycle::calls::model::Call;
use crate::cycle::calls::status::Status;
use crate::cycle::calls::store;
use crate::cycle::forms::{self, Edit, Form, Versioned, compatible, flaws, lacking, standard};
use crate::people::accounts::SignedIn;

/// Why a change was not made: what is wrong, and where in the form.
pub type Flaws = Vec<forms::rules::Flaw>;

/// Changes the draft of a call's form, unless somebody else did since this edition. Gives the edition that stands
/// now, or what cannot be meant, by its place.
pub async fn change_form(
    state: &State,
    who: &SignedIn,
    id: CallId,
    edition: i32,
    edit: Edit,
) -> Result<Result<i32, Flaws>, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let call = store::find_for_update(conn, id).await?;
            require_manager(who, &call)?;
            require_changeable(&call)?;
            let mut draft = forms::draft(conn, id).await?;
            if draft.edition != edition {
                return Err(AppError::ChangedMeanwhile);
            }
            let before = draft.form.clone().with_needed(&call.rules);
            let form = before.edited(edit).ok_or(AppError::NotFound)?;
            // Before it is fitted: nothing that a rule reads is taken out.
            let wrong = flaws(&form, &standard::needed(&call.rules));
            if !wrong.is_empty() {
                return Ok(Err(wrong));
            }
            let form = form.with_needed(&call.rules);
            if form == draft.form {
                return Ok(Ok(edition));
            }
            if call.status == Status::Published && draft.edition == 0 {
                // What nobody had touched stays as it is answered.
                forms::store::publish(conn, id, &draft, (who.account, now)).await?;
                draft = forms::draft(conn, id).await?;
            }
            let edition = forms::store::save(conn, id, &draft, &form, (who.account, now)).await?;
            let act = Act::new("calls.change_form", "call", id).in_call(id);
            let act = act.with(json!({ "edition": edition, "questions": form.questions().count() }));
            audit::record(conn, &who.actor(), act, now).await?;
            Ok(Ok(edition))
        })
        .await
}

/// The form of another call that this person may read, to be copied.
pub async fn form_of_other(conn: &mut Conn, who: &SignedIn, other: CallId) -> Result<Form, AppError> {
    let other = store::find(conn, other).await?;
    require_sight(Some(who), &other)?;
    Ok(forms::in_force(conn, other.id).await?.form)
}

/// A form changes until its call is closed: before publication as a draft, then as the next version.
pub fn require_changeable(call: &Call) -> Result<(), AppError> {
    if matches!(call.status, Status::Draft | Status::Published) {
        return Ok(());
    }
    let status = Fact::Word(call.status.word().into());
    Err(AppError::refused(Phrase::new("forms-call-closed").with("status", status)))
}

/// The form as the call's rules need it. Once published it stays as it is.
pub fn fitted(call: &Call, built: Versioned) -> Versioned {
    if built.published_at.is_some() {
        return built;
    }
    Versioned { form: built.form.with_needed(&call.rules), ..built }
}

/// Saves the draft as the call's rules need it, and publishes it.
async fn publish_fitted(
    conn: &mut Conn,
    who: &SignedIn,
    call: &Call,
    draft: Versioned,
    now: Timestamp,
) -> Result<(), AppError> {
    let form = draft.form.clone().with_needed(&call.rules);
    let mut fitted = draft;
    if form != fitted.form {
        forms::store::save(conn, call.id, &fitted, &form, (who.account, now)).await?;
        fitted = forms::draft(conn, call.id).await?;
    }
    forms::store::publish(conn, call.id, &fitted, (who.account, now)).await
}

/// What a form lacks before it can be published: something that a rule reads, or a language of the call.
pub fn gaps(call: &Call, form: &Form) -> Vec<Phrase> {
    let wrong = flaws(form, &standard::needed(&call.rules)).into_iter().map(|(_, phrase)| phrase);
    let lacks = lacking(form, &call.languages).into_iter().map(|lack| lack.phrase());
    wrong.chain(lacks).collect()
}

/// Freezes the first version along with its call, in the caller's transaction; the caller has looked at the gaps.
pub async fn publish_first(
    conn: &mut Conn,
    who: &SignedIn,
    call: &Call,
    now: Timestamp,
) -> Result<(), AppError> {
    let draft = forms::draft(conn, call.id).await?;
    publish_fitted(conn, who, call, draft, now).await
}

/// Publishes the next version with a corrigendum, in the caller's transaction. Gives the numbers of the versions
/// before and now.
pub async fn publish_next(
    conn: &mut Conn,
    who: &SignedIn,
    call: &Call,
    now: Timestamp,
) -> Result<(i32, i32), AppError> {
    let (old, draft) = next_of(conn, call).await?;
    let draft = draft.ok_or_else(|| AppError::refused(Phrase::new("forms-no-next")))?;
    let next = draft.form.clone().with_needed(&call.rules);
    let mut refused = gaps(call, &next);
    refused.extend(compatible(&old.form, &next));
    if !refused.is_empty() {
        return Err(AppError::Refused(refused));
    }
    let numbers = (old.number, draft.number);
    publish_fitted(conn, who, call, draft, now).await?;
    Ok(numbers)
}

/// What is in force, and the draft of what comes after it, if there is one.
pub async fn next_of(conn: &mut Conn, call: &Call) -> Result<(Versioned, Option<Versioned>), AppError> {
    let old = forms::in_force(conn, call.id).await?;
    let draft = forms::draft(conn, call.id).await?;
    let is_next = draft.edition > 0 && draft.published_at.is_none() && draft.number > old.number;
    Ok((old, is_next.then_some(draft)))
}
