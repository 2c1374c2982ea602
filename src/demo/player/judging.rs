//! Closing, eligibility, scoring.

use anyhow::Context;

use super::Player;
use crate::base::kernel::ids::ApplicationId;
use crate::cycle::eligibility::actions as eligibility;
use crate::cycle::eligibility::actions::Ruling;
use crate::cycle::eligibility::{eligible_in, open_reviews};
use crate::cycle::reviews::{AssessmentInput, actions as reviews};
use crate::demo::cast::{assessor_email, enter};
use crate::demo::scenario::Assessment;

/// After the deadline an officer closes the call, answers what the rules left to a person, and
/// concludes every application.
pub async fn close_and_conclude(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-03-30T09:00:00+02:00")?;
    let officer = player.staff("grants officer").await?;
    eligibility::close_call(&player.state, &officer, player.call).await?;
    player.at("2026-03-31T10:00:00+02:00")?;
    for planned in player.scenario.applications.clone() {
        let id = player.application(&planned.reference)?;
        if let Some(decision) = &planned.officer_decision {
            let mut conn = player.state.db.conn().await?;
            let open = open_reviews(&mut conn, id).await?;
            drop(conn);
            let finding =
                *open.first().with_context(|| format!("{} leaves nothing open", planned.reference))?;
            let ruling = Ruling { outcome: decision.r11.parse()?, reason: decision.reason.clone() };
            eligibility::decide(&player.state, &officer, finding, ruling).await?;
        }
        eligibility::conclude(&player.state, &officer, id).await?;
    }
    Ok(())
}

/// The panel declares, is assigned, scores, and is closed.
pub async fn score(player: &mut Player<'_>) -> anyhow::Result<()> {
    player.at("2026-04-08T09:00:00+02:00")?;
    let chair = player.staff("panel chair").await?;
    reviews::open_panel(&player.state, &chair, player.call).await?;
    let mut conn = player.state.db.conn().await?;
    let eligible = eligible_in(&mut conn, player.call).await?;
    drop(conn);
    for assessor in player.scenario.assessors.clone() {
        let who = enter(&player.state, &assessor_email(&assessor.code)).await?;
        for application in &eligible {
            reviews::declare(&player.state, &who, *application, None).await?;
        }
    }
    for planned in player.scenario.applications.clone() {
        let Some(panel) = planned.panel else { continue };
        let id = player.application(&planned.reference)?;
        for assessment in &panel.assessments {
            assess(player, id, assessment).await.with_context(|| planned.reference.clone())?;
        }
        // The chair can call a third assessor only where the first two are too far apart.
        if let Some(third) = panel.third_assessment {
            assess(player, id, &third).await.with_context(|| planned.reference.clone())?;
        }
    }
    player.at("2026-04-20T16:00:00+02:00")?;
    reviews::close_panel(&player.state, &chair, player.call).await?;
    Ok(())
}

async fn assess(player: &Player<'_>, id: ApplicationId, planned: &Assessment) -> anyhow::Result<()> {
    let chair = player.staff("panel chair").await?;
    let who = enter(&player.state, &assessor_email(&planned.assessor)).await?;
    let assignment = reviews::assign(&player.state, &chair, id, who.account).await?;
    let said = |code: &String| (code.clone(), "Shown in the text and borne out by the budget.".to_owned());
    let input = AssessmentInput {
        marks: planned.marks.iter().map(|(code, mark)| (code.clone(), (*mark).into())).collect(),
        comments: planned.marks.keys().map(said).collect(),
        overall: "Read twice; the marks say what I think.".into(),
    };
    reviews::save_assessment(&player.state, &who, assignment, input, 0, true).await?;
    Ok(())
}
