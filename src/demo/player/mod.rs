//! Plays the scenario through the rooms' own actions, each at its instant, by whoever may do it.
//! What a person could not do, the player cannot either.

mod judging;
mod money;
pub mod setting;
mod writing;

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Context;

use super::cast::{self, Member};
use super::scenario::{Scenario, instant};
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, GrantId, OrganisationId, ProgrammeId};
use crate::base::state::State;
use crate::people::accounts::SignedIn;

pub struct Player<'a> {
    /// With a clock that is set: the player moves it.
    pub state: State,
    pub scenario: Scenario,
    pub members: Vec<Member>,
    pub programme: ProgrammeId,
    pub call: CallId,
    pub organisations: BTreeMap<String, OrganisationId>,
    /// By the scenario's reference, as `A01`.
    pub applications: BTreeMap<String, ApplicationId>,
    pub grants: BTreeMap<String, GrantId>,
    /// The errors of what the scenario expects to be refused, by reference.
    pub refused: BTreeMap<String, AppError>,
    progress: &'a dyn Fn(&str),
}

impl<'a> Player<'a> {
    /// Sets the scene: the cast, places, the programme, organisations, the published call.
    pub async fn set_the_scene(
        state: State,
        scenario: Scenario,
        progress: &'a dyn Fn(&str),
    ) -> anyhow::Result<Self> {
        state.clock.move_to(instant("2026-01-12T09:00:00+01:00")?);
        progress("Opening accounts …");
        let members = cast::assemble(&state, &scenario).await?;
        let programme = setting::programme(&state, &scenario).await?;
        progress("Registering organisations …");
        let organisations = setting::organisations(&state, &scenario).await?;
        progress("Publishing the call …");
        let call = setting::call(&state, &scenario, programme).await?;
        let nothing_yet = BTreeMap::new();
        Ok(Self {
            state,
            scenario,
            members,
            programme,
            call,
            organisations,
            applications: BTreeMap::new(),
            grants: BTreeMap::new(),
            refused: nothing_yet,
            progress,
        })
    }

    /// Everything up to the first payments, in the order of the cycle.
    pub async fn play_to_first_payments(&mut self) -> anyhow::Result<()> {
        (self.progress)("Writing twelve joint applications …");
        writing::write_all(self).await?;
        writing::submit_all(self).await?;
        (self.progress)("Closing the call and judging eligibility …");
        judging::close_and_conclude(self).await?;
        (self.progress)("Scoring …");
        judging::score(self).await?;
        (self.progress)("Awarding …");
        money::award(self).await?;
        money::sign(self).await?;
        (self.progress)("Paying first tranches …");
        money::pay_first(self).await
    }

    /// One grant to its end: report, last tranche, closed.
    pub async fn play_to_a_closed_grant(&mut self) -> anyhow::Result<()> {
        (self.progress)("Reporting and closing a grant …");
        money::report_and_close(self, "A01").await
    }

    pub(super) fn at(&self, when: &str) -> anyhow::Result<()> {
        self.state.clock.move_to(instant(when)?);
        Ok(())
    }

    pub(super) async fn staff(&self, role: &str) -> anyhow::Result<SignedIn> {
        cast::enter(&self.state, cast::email_of(role)).await
    }

    /// The one person of an organisation, by the organisation's code.
    pub(super) async fn person_of(&self, code: &str) -> anyhow::Result<SignedIn> {
        cast::enter(&self.state, &self.scenario.organisation(code)?.email).await
    }

    pub fn organisation(&self, code: &str) -> anyhow::Result<OrganisationId> {
        self.organisations.get(code).copied().with_context(|| format!("no organisation {code}"))
    }

    pub fn application(&self, reference: &str) -> anyhow::Result<ApplicationId> {
        self.applications.get(reference).copied().with_context(|| format!("no application {reference}"))
    }
}

/// A small and valid PDF that says what it stands for.
pub(super) fn paper(title: &str) -> Vec<u8> {
    let plain: String = title.chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect();
    let content = format!("BT /F1 18 Tf 60 760 Td ({plain}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        offsets.push(pdf.len());
        let _ = writeln!(pdf, "{} 0 obj{object}endobj", n + 1);
    }
    let table = pdf.len();
    let _ = write!(pdf, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        let _ = writeln!(pdf, "{offset:010} 00000 n ");
    }
    let _ = write!(pdf, "trailer<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    pdf.into_bytes()
}
