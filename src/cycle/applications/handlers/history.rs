//! What changed in an application, by whom, word by word; and bringing back what stood before.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};

use super::{Reading, reading};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, ApplicationId, OrganisationId, RevisionId};
use crate::base::state::State;
use crate::cycle::applications::access::{hand, writer_of_part};
use crate::cycle::applications::history::{About, Changed, Revision};
use crate::cycle::applications::model::Consent;
use crate::cycle::applications::pages::history::{self as pages, Difference, Texts};
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::store::Outline;
use crate::cycle::applications::{actions, links, store};
use crate::cycle::forms::WhichPart;
use crate::people::accounts::{self, SignedIn};
use crate::people::places;
use crate::web::forms::{Button, Form, Posted, refusals};
use crate::web::paging::{After, Paged, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// A part of the history, with the names of those who made it.
pub(in crate::cycle::applications) struct History {
    pub reading: Reading,
    pub revisions: Paged<Outline>,
    pub names: HashMap<AccountId, String>,
}

pub(in crate::cycle::applications) async fn history(
    state: &State,
    who: &SignedIn,
    id: ApplicationId,
    part: Part<'_>,
) -> Result<History, AppError> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    let all = store::outlines_of(&mut conn, id).await?;
    let revisions = part.of(all, |one| one.id.into());
    let people: Vec<AccountId> = revisions.iter().map(|one| one.saved_by).collect();
    let names = accounts::names_of(&mut conn, &people).await?.into_iter().collect();
    Ok(History { reading, revisions, names })
}

pub async fn list(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    query: Query<After>,
) -> Reply {
    let History { reading, revisions, names } = history(&state, &who, *id, Part::Shown(&query.after)).await?;
    page(&pages::History { ui: &ui, whole: &reading.whole, call: &reading.call, revisions, names })
}

/// One change as a reader finds it.
pub(in crate::cycle::applications) struct Shown {
    pub reading: Reading,
    pub revision: Revision,
    pub before: Option<Revision>,
    pub by: String,
    pub differences: Vec<Difference>,
    /// Whether this is how the thing stands now.
    pub stands: bool,
    pub may_restore: bool,
    /// Whether the lead's answers differ and would stay as they are, because somebody else brings it back.
    pub keeps_leads: bool,
}

/// What bringing back an earlier common part would come to for this reader: whether it changes anything, and
/// whether answers of the lead stay as they are in spite of it.
fn brought_back(reading: &Reading, revision: &Revision) -> (bool, bool) {
    let Ok(earlier) = serde_json::from_value::<Answers>(revision.value.clone()) else { return (true, false) };
    let (form, now) = (&reading.whole.form, &reading.whole.common.answers);
    let all = earlier.brought_back(form, WhichPart::Common, now);
    let allowed = hand(&reading.seats).beside(form, &all, now);
    (allowed != *now, allowed != all)
}

pub(in crate::cycle::applications) async fn shown(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: ApplicationId,
    revision: RevisionId,
) -> Result<Shown, AppError> {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    let revision = store::revision(&mut conn, id, revision).await?;
    let before = store::revision_before(&mut conn, id, &revision).await?;
    let by = accounts::names_of(&mut conn, &[revision.by]).await?.pop().map(|one| one.1).unwrap_or_default();
    let places = places::places(&mut conn).await?;
    let texts = Texts { ui, whole: &reading.whole, call: &reading.call, places: &places };
    let differences =
        texts.differences(revision.about, before.as_ref().map(|one| &one.value), &revision.value);
    let stands = Changed::all_of(&reading.whole).iter().any(|now| now.is(&revision));
    let writes = match revision.about {
        About::Title => reading.is_lead_writer(),
        _ => writer_of_part(&reading.seats, revision.organisation).is_ok(),
    };
    let is_open = reading.whole.application.is_open(&reading.call, ui.now);
    let (changes, keeps_leads) = match revision.about {
        About::Common => brought_back(&reading, &revision),
        _ => (true, false),
    };
    let may_restore = writes && is_open && !stands && revision.about.is_restorable() && changes;
    Ok(Shown { reading, revision, before, by, differences, stands, may_restore, keeps_leads })
}

async fn revision_page(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    (id, revision): (ApplicationId, RevisionId),
    form: Form,
) -> Reply {
    let shown = shown(state, ui, who, id, revision).await?;
    let was_refused = form.is_wrong();
    let template = pages::RevisionPage { ui, form, shown: &shown };
    if was_refused { form_again(&template) } else { page(&template) }
}

pub async fn show(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, RevisionId)>,
) -> Reply {
    revision_page(&state, &ui, &who, *path, Form::default()).await
}

pub async fn restore(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, RevisionId)>,
    posted: Posted<Button>,
) -> Reply {
    let keeps_leads = shown(&state, &ui, &who, path.0, path.1).await?.keeps_leads;
    let done =
        if keeps_leads { "done-applications-restored-without-lead" } else { "done-applications-restored" };
    match actions::restore(&state, &who, path.0, path.1).await {
        Ok(()) => see_other(links::history(path.0), done),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            revision_page(&state, &ui, &who, *path, form).await
        }
    }
}

/// Something that changed since an organisation consented.
pub(in crate::cycle::applications) struct Change {
    pub about: About,
    pub organisation: Option<OrganisationId>,
    pub differences: Vec<Difference>,
}

/// A consent that was taken back by changes, and what they were.
pub(in crate::cycle::applications) struct Since {
    pub consent: Consent,
    pub changes: Vec<Change>,
}

/// What changed since each of these organisations consented last, for those whose consent is asked for again.
pub(in crate::cycle::applications) async fn since(
    conn: &mut Conn,
    ui: &Ui,
    Reading { whole, call, .. }: &Reading,
    organisations: &[OrganisationId],
) -> Result<Vec<Since>, AppError> {
    let reopened: Vec<_> = organisations.iter().filter(|id| whole.was_reopened(**id)).collect();
    if reopened.is_empty() {
        return Ok(Vec::new());
    }
    let places = places::places(conn).await?;
    let texts = Texts { ui, whole, call, places: &places };
    let mut found = Vec::new();
    for organisation in reopened {
        let given = whole.consents.iter().filter(|consent| consent.organisation == *organisation);
        let Some(consent) = given.max_by_key(|consent| consent.content_version) else { continue };
        let then = store::revisions_at(conn, whole.application.id, consent.content_version).await?;
        let changes = Changed::all_of(whole).into_iter().filter_map(|now| {
            let same = |one: &&Revision| (one.about, one.organisation) == (now.about, now.organisation);
            let before = then.iter().find(same).map(|one| &one.value);
            let differences = texts.differences(now.about, before, &now.value);
            let Changed { about, organisation, .. } = now;
            (!differences.is_empty()).then_some(Change { about, organisation, differences })
        });
        found.push(Since { consent: consent.clone(), changes: changes.collect() });
    }
    Ok(found)
}
