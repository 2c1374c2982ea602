//! Award, agreement, payments, report, closing.

use anyhow::Context;

use super::Player;
use crate::base::kernel::ids::{GrantId, TrancheId};
use crate::base::kernel::money::Amount;
use crate::cycle::applications::budget_of;
use crate::cycle::awards::actions as awards;
use crate::cycle::awards::{
    Signature, agreement_of, grant_of_application, partner_organisations, suggestion, tranches_of,
};
use crate::cycle::disbursements::{Payment, actions as disbursements};
use crate::cycle::reports::{Age, Counted, Narrative, Question, Sex, actions as reports};
use crate::demo::scenario::Application;

/// The manager proposes what the ranking and the money say; somebody else approves.
pub async fn award(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-04-22T11:00:00+02:00")?;
    let manager = player.staff("programme manager").await?;
    let mut conn = player.state.db.conn().await?;
    let outcomes = suggestion(&mut conn, player.call).await?;
    drop(conn);
    let proposal = awards::propose(&player.state, &manager, player.call, outcomes).await?;
    player.at("2026-04-24T15:00:00+02:00")?;
    let approver = player.staff("approver").await?;
    awards::approve(&player.state, &approver, proposal).await?;
    for reference in player.scenario.expected_awards.awarded.clone() {
        let mut conn = player.state.db.conn().await?;
        let grant = grant_of_application(&mut conn, player.application(&reference)?).await?;
        player
            .grants
            .insert(reference.clone(), grant.with_context(|| format!("{reference} has no grant"))?.id);
    }
    Ok(())
}

fn planned(player: &Player<'_>, reference: &str) -> anyhow::Result<Application> {
    let found = player.scenario.applications.iter().find(|a| a.reference == reference);
    Ok(found.with_context(|| format!("no application {reference}"))?.clone())
}

fn grant(player: &Player<'_>, reference: &str) -> anyhow::Result<GrantId> {
    player.grants.get(reference).copied().with_context(|| format!("{reference} has no grant"))
}

/// Every partner's signatory accepts the agreement.
pub async fn sign(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-04-28T12:00:00+02:00")?;
    for reference in player.scenario.expected_awards.awarded.clone() {
        let application = planned(player, &reference)?;
        let id = grant(player, &reference)?;
        let mut conn = player.state.db.conn().await?;
        let agreement = agreement_of(&mut conn, id).await?.sha256;
        drop(conn);
        for code in [&application.lead, &application.partner] {
            let who = player.person_of(code).await?;
            let organisation = player.organisation(code)?;
            let (name, capacity, agreement) = (who.name.clone(), "Director".into(), agreement.clone());
            let signature = Signature { organisation, name, capacity, agreement };
            awards::accept_agreement(&player.state, &who, id, signature).await?;
        }
    }
    Ok(())
}

pub async fn pay_first(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-05-04T10:00:00+02:00")?;
    for (n, reference) in player.scenario.expected_awards.awarded.clone().iter().enumerate() {
        pay(player, reference, 0, &format!("BANK-2026-{:04}", n + 1)).await?;
    }
    Ok(())
}

async fn pay(
    player: &Player<'_>,
    reference: &str,
    tranche: usize,
    bank_reference: &str,
) -> anyhow::Result<()> {
    let state = &player.state;
    let mut conn = state.db.conn().await?;
    let tranches = tranches_of(&mut conn, grant(player, reference)?).await?;
    drop(conn);
    let tranche: TrancheId = tranches.get(tranche).context("no such tranche")?.id;
    let lead = player.person_of(&planned(player, reference)?.lead).await?;
    let id = disbursements::request(state, &lead, tranche).await?;
    let finance = player.staff("finance officer").await?;
    disbursements::prepare(state, &finance, id, None).await?;
    disbursements::approve(state, &player.staff("approver").await?, id, None).await?;
    let paid_on = crate::base::kernel::clock::Zone::BELGRADE.day(state.now());
    let payment = Payment { bank_reference: bank_reference.to_owned(), paid_on };
    disbursements::pay(state, &finance, id, payment, None).await?;
    Ok(())
}

/// The final report goes in and is accepted, the last tranche is paid, the grant closes.
pub async fn report_and_close(player: &mut Player<'_>, reference: &str) -> anyhow::Result<()> {
    player.at("2026-11-05T10:00:00+01:00")?;
    let state = player.state.clone();
    let (application, id) = (planned(player, reference)?, grant(player, reference)?);
    let lead = player.person_of(&application.lead).await?;
    reports::save_narrative(&state, &lead, id, narrative(), None).await?;
    let mut conn = state.db.conn().await?;
    let budget = budget_of(&mut conn, player.application(reference)?).await?;
    let partners = partner_organisations(&mut conn, id).await?;
    drop(conn);
    for (code, organisation) in [&application.lead, &application.partner].into_iter().zip(partners) {
        let spent: Vec<(_, Amount, String)> = budget
            .lines
            .iter()
            .filter(|line| line.organisation == organisation)
            .map(|line| (line.id, line.amount, String::new()))
            .collect();
        reports::save_spending(&state, &player.person_of(code).await?, id, organisation, spent, None).await?;
    }
    reports::save_participants(&state, &lead, id, participants(player), None).await?;
    reports::submit(&state, &lead, id, None).await?;
    player.at("2026-11-12T09:30:00+01:00")?;
    reports::accept(&state, &player.staff("grants officer").await?, id, None).await?;
    player.at("2026-11-16T10:00:00+01:00")?;
    pay(player, reference, 1, "BANK-2026-0103").await
}

fn narrative() -> Narrative {
    Narrative::default()
        .with(Question::Done, "We opened the park together, met every week, and ended with a public day.")
        .with(Question::Changed, "The public day moved by a week because of rain.")
        .with(Question::Results, "Eighty-six people took part; a joint committee keeps the park from now on.")
        .with(
            Question::Cooperation,
            "Both organisations led groups of both neighbourhoods; minutes are kept in two languages.",
        )
}

/// Counts of the two partners' own communities, as the scenario declares them.
fn participants(player: &Player<'_>) -> Vec<Counted> {
    let communities: Vec<Option<String>> =
        player.scenario.communities.iter().take(2).map(|c| Some(c.code.clone())).chain([None]).collect();
    let mut counted = Vec::new();
    for (community, persons) in communities.into_iter().zip([18, 17, 8]) {
        for sex in [Sex::Women, Sex::Men] {
            counted.push(Counted { community: community.clone(), sex, age: Age::From25To64, persons });
        }
    }
    counted
}
