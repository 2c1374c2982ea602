//! Twelve joint applications: written, consented to, submitted.

use anyhow::Context;

use super::{Player, paper};
use crate::base::files::Upload;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::cycle::applications::actions::{
    self as applications, By, ConsentInput, DocumentInput, Invitee, Start,
};
use crate::cycle::applications::budget::{BudgetInput, ContributionInput, Heading, LineInput, Source};
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::questions::Answers;
use crate::cycle::applications::{partners_of, whole};
use crate::cycle::eligibility::actions as eligibility;
use crate::demo::scenario::{self, OwnBudget};
use crate::people::accounts::SignedIn;

pub async fn write_all(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-03-02T10:00:00+01:00")?;
    for planned in player.scenario.applications.clone() {
        let id = write(player, &planned).await.with_context(|| planned.reference.clone())?;
        player.applications.insert(planned.reference.clone(), id);
    }
    Ok(())
}

async fn write(player: &Player<'_>, planned: &scenario::Application) -> anyhow::Result<ApplicationId> {
    let state = &player.state;
    let (lead, partner) = (player.organisation(&planned.lead)?, player.organisation(&planned.partner)?);
    let (leader, partner_person) =
        (player.person_of(&planned.lead).await?, player.person_of(&planned.partner).await?);
    let start = Start { organisation: lead, title: planned.title.clone(), language: Language::English };
    let id = applications::start(state, &leader, player.call, start).await?;
    applications::invite(state, &leader, id, Invitee::Organisation(partner)).await?;
    let mut conn = state.db.conn().await?;
    let invited = partners_of(&mut conn, id).await?.into_iter().find(|p| p.organisation == Some(partner));
    applications::accept(state, &partner_person, id, invited.context("no invitation")?.id, By::Organisation)
        .await?;

    let text = whole(&mut conn, id).await?;
    drop(conn);
    applications::save_common(state, &leader, id, text.common.version, common(player, planned)).await?;
    for (person, organisation, role) in [
        (&leader, lead, "Leads the project and answers for it."),
        (&partner_person, partner, "Plans and carries out half of the activities."),
    ] {
        let answers = Answers::default()
            .text("role", role)
            .text("experience", "Three years of work with young people of the neighbourhood.");
        let version = text.own_of(organisation).context("a part is missing")?.version;
        applications::save_own(state, person, id, organisation, version, answers).await?;
    }
    for own in &planned.budget.by_organisation {
        write_budget(player, planned, id, own).await?;
    }
    if planned.memorandum_signed {
        let memorandum = paper(&format!("Memorandum {}", planned.title));
        let memorandum = Upload::of(state, "memorandum.pdf", &memorandum).await?;
        let document = DocumentInput {
            organisation: lead,
            kind: DocumentKind::Memorandum,
            signed_by: vec![lead, partner],
            upload: memorandum,
        };
        applications::add_document(state, &leader, id, document).await?;
    }
    for (person, organisation) in [(&leader, lead), (&partner_person, partner)] {
        consent(player, person, id, organisation).await?;
    }
    Ok(id)
}

fn common(player: &Player<'_>, planned: &scenario::Application) -> Answers {
    let places = [&planned.lead, &planned.partner]
        .map(|code| player.scenario.organisation(code).map(|o| o.seat.clone()));
    let mut places: Vec<String> = places.into_iter().flatten().collect();
    places.dedup();
    Answers::default()
        .text("summary", format!("{}: people of two communities plan and do it together.", planned.title))
        .text("need", "People of the two neighbourhoods rarely meet, though they need the same things.")
        .text("change", "Sixty people of both communities work together every week and go on afterwards.")
        .text("activities", "A joint start; weekly work in mixed groups; a public day at the end.")
        .text(
            "cooperation",
            "Each organisation is trusted where the other is not; together they reach both sides.",
        )
        .number("duration_months", planned.duration_months)
        .chosen("places", places)
}

async fn write_budget(
    player: &Player<'_>,
    planned: &scenario::Application,
    id: ApplicationId,
    own: &OwnBudget,
) -> anyhow::Result<()> {
    let person = player.person_of(&own.organisation).await?;
    let organisation = player.organisation(&own.organisation)?;
    let line = |heading, description: &str, amount: Amount| LineInput {
        heading,
        own_heading: None,
        description: description.to_owned(),
        unit: "lump sum".to_owned(),
        quantity: 1.into(),
        rate: amount,
    };
    // The scenario gives the lead all of what the partners bring themselves.
    let brings = own.organisation == planned.lead && planned.budget.own_contribution.is_positive();
    let contribution = ContributionInput {
        kind: Source::OwnFunds,
        source: "Membership fees and reserves".into(),
        amount: planned.budget.own_contribution,
    };
    let input = BudgetInput {
        lines: vec![
            line(Heading::Services, "Activities", own.direct),
            line(Heading::Indirect, "Office and accounting", own.indirect),
        ],
        contributions: if brings { vec![contribution] } else { Vec::new() },
        ..BudgetInput::default()
    };
    // The scenario has amounts for the office; what is typed is their rate, which gives the same cents.
    let input = input.with_rates();
    Ok(applications::save_budget(&player.state, &person, id, organisation, input, None).await?)
}

async fn consent(
    player: &Player<'_>,
    person: &SignedIn,
    id: ApplicationId,
    organisation: OrganisationId,
) -> anyhow::Result<()> {
    let mut conn = player.state.db.conn().await?;
    let content_version = crate::cycle::applications::find(&mut conn, id).await?.content_version;
    drop(conn);
    let name = person.name.clone();
    let input = ConsentInput { organisation, name, capacity: "Director".into(), content_version };
    Ok(applications::consent(&player.state, person, id, input).await?)
}

/// Each at its instant; one comes a second late, is refused, and is recorded by an officer.
pub async fn submit_all(player: &mut Player<'_>) -> anyhow::Result<()> {
    let mut planned = player.scenario.applications.clone();
    planned.sort_by_key(|a| a.submitted_at);
    for application in planned {
        player.state.clock.move_to(application.submitted_at);
        let id = player.application(&application.reference)?;
        let leader = player.person_of(&application.lead).await?;
        match eligibility::submit(&player.state, &leader, id).await {
            Ok(_) => {}
            Err(error) if application.late_arrival.is_some() => {
                player.refused.insert(application.reference.clone(), error);
            }
            Err(error) => return Err(error).with_context(|| application.reference.clone()),
        }
    }
    player.at("2026-03-27T16:30:00+01:00")?;
    let officer = player.staff("grants officer").await?;
    for application in player.scenario.applications.clone() {
        if let Some(late) = &application.late_arrival {
            let id = player.application(&application.reference)?;
            eligibility::record_late(&player.state, &officer, id, application.submitted_at, &late.reason)
                .await?;
        }
    }
    Ok(())
}
