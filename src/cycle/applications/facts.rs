//! What the rulebook may look at, gathered from an application as it stands.

use super::model::{Application, DocumentKind, Role};
use super::store;
use super::whole::{self, Whole};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::base::seal::Seal;
use crate::cycle::calls::Call;
use crate::people::{organisations, places};
use crate::rulebook::words::Vocabulary;
use crate::rulebook::{Appearances, BudgetFacts, Declaration, Facts, MemorandumFacts, OrganisationFacts};

/// The facts of an application at an instant. Appearances count the applications of the call that
/// were submitted in time and not withdrawn, and this one.
pub async fn facts(
    conn: &mut Conn,
    seal: &Seal,
    call: &Call,
    application: &Application,
    now: Timestamp,
) -> Result<Facts, AppError> {
    let whole = whole::whole_of(conn, application.clone()).await?;
    facts_of(conn, seal, call, &whole, now).await
}

/// The same for an application that was read as a whole.
pub async fn facts_of(
    conn: &mut Conn,
    seal: &Seal,
    call: &Call,
    whole: &Whole,
    now: Timestamp,
) -> Result<Facts, AppError> {
    let ids: Vec<OrganisationId> = whole.accepted().collect();
    let communities = organisations::declared_communities(conn, seal, &ids).await?;
    // One that stood in the register twice is one: what it did under either name counts.
    let same = organisations::same_as(conn, &ids).await?;
    let all: Vec<OrganisationId> = same.values().flatten().copied().collect();
    let seen = store::appearances(conn, call.id, whole.application.id, &all).await?;
    let of = |id: OrganisationId| {
        let registered = whole.organisations.get(&id);
        let declared = communities.get(&id).filter(|codes| {
            let says_so = organisations::Declaration::Declared;
            !codes.is_empty() && registered.is_some_and(|o| o.declaration == says_so)
        });
        let is_it = |other: &OrganisationId| same.get(&id).is_some_and(|names| names.contains(other));
        let count = |role| {
            let times = seen.iter().filter(|(other, as_what)| is_it(other) && *as_what == role).count();
            u32::try_from(times).unwrap_or(u32::MAX)
        };
        OrganisationFacts {
            id,
            name: whole.name(id, whole.application.language),
            is_lead: whole.lead() == Some(id),
            registered_on: registered.map(|o| o.registered_on),
            seat: registered.map(|o| o.seat.clone()),
            representative: registered.map(|o| o.representative.clone()),
            iban: registered.map(|o| o.iban.as_str().to_owned()),
            registration_number: registered.map(|o| o.registration_number.clone()),
            communities: declared.map_or(Declaration::Undeclared, |c| Declaration::Declared(c.clone())),
            appearances: Appearances { as_lead: count(Role::Lead), as_partner: count(Role::Partner) },
        }
    };
    Ok(Facts {
        received_at: whole.application.submitted_at,
        now,
        deadline: call.deadline,
        published_at: call.published_at,
        zone: call.zone,
        currency: call.currency,
        organisations: ids.iter().copied().map(of).collect(),
        budget: BudgetFacts {
            direct: whole.budget.direct()?,
            indirect: whole.budget.indirect()?,
            total: whole.budget.total()?,
            requested: whole.budget.requested()?,
            own_contribution: whole.budget.own_contribution()?,
        },
        duration_months: whole.common.answers.number_of("duration_months"),
        memorandum: memorandum(whole),
    })
}

fn memorandum(whole: &Whole) -> MemorandumFacts {
    let memoranda = || whole.documents.iter().filter(|d| d.kind == DocumentKind::Memorandum);
    let signed = |id: &OrganisationId| memoranda().any(|d| d.signed_by.contains(id));
    MemorandumFacts {
        uploaded: memoranda().next().is_some(),
        signed_by: whole.accepted().filter(signed).collect(),
    }
}

/// The names that the words of findings need: places in all forms, organisations as the reader of a
/// language knows them.
pub async fn vocabulary(conn: &mut Conn, facts: &Facts, language: Language) -> Result<Vocabulary, AppError> {
    let places = places::places(conn).await?.into_iter().map(|p| (p.code, p.names)).collect();
    let ids: Vec<OrganisationId> = facts.organisations.iter().map(|o| o.id).collect();
    let known = organisations::find_many(conn, &ids).await?;
    let organisations = known.into_iter().map(|o| (o.id, o.names.in_language(language))).collect();
    Ok(Vocabulary { places, organisations })
}
