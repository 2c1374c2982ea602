//! The whole cycle through Chromium, as every person in it: two organisations on their phones, one in
//! Albanian and one in Serbian, and the staff of the programme and the panel at their desks; without
//! script, from the sign-up to the closed grant. Links are followed from the letters.

mod applying;
mod granting;
mod judging;
mod opening;

use std::path::PathBuf;

use cogrant::base::kernel::ids::ProgrammeId;
use cogrant::demo::cast::{self, email_of};
use cogrant::demo::player::setting;
use cogrant::demo::scenario::Scenario;

use super::two_organisations::{DRITA, Founder, MILICA};
use super::{Browser, Script};
use crate::world::{PASSWORD, World, run};

struct Walk {
    world: World,
    programme: ProgrammeId,
    drita: Browser,
    milica: Browser,
    /// Where the staff take turns.
    desk: Browser,
    /// A paper to hand in.
    paper: PathBuf,
}

impl Walk {
    /// None where there is no browser.
    async fn begin(world: World) -> Result<Self, World> {
        let scenario = Scenario::a().unwrap();
        cast::assemble(&world.state, &scenario).await.unwrap();
        let programme = setting::programme(&world.state, &scenario).await.unwrap();
        let Some(drita) = Browser::open(&world.address, Script::Off).await else { return Err(world) };
        let milica = Browser::open(&world.address, Script::Off).await.unwrap();
        let desk = Browser::open(&world.address, Script::Off).await.unwrap();
        drita.on_a_phone().await;
        milica.on_a_phone().await;
        let paper = world.state.settings.storage.folder.join("paper.pdf");
        std::fs::write(&paper, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").unwrap();
        Ok(Self { world, programme, drita, milica, desk, paper })
    }

    /// The two founders, each with their phone.
    fn both(&self) -> [(&'static Founder, &Browser); 2] {
        [(&DRITA, &self.drita), (&MILICA, &self.milica)]
    }

    /// Somebody of the staff sits down at the desk.
    async fn desk_of(&self, role: &str) -> &Browser {
        self.desk_at(email_of(role)).await
    }

    async fn desk_at(&self, email: &str) -> &Browser {
        self.desk.sign_in(email, cast::PASSWORD).await;
        &self.desk
    }

    /// Time goes by: sessions end, and the founders come in again.
    async fn later(&self, now: &str) {
        self.world.at(now);
        for (founder, phone) in self.both() {
            phone.sign_in(founder.email, PASSWORD).await;
        }
    }

    /// Follows the link in the newest letter of this kind.
    async fn follows(&self, founder: &Founder, phone: &Browser, kind: &str) {
        let letters = self.world.letters(founder.email).await;
        let kinds: Vec<_> = letters.iter().map(|l| l.kind.clone()).collect();
        let letter = letters
            .iter()
            .rfind(|l| l.kind.starts_with(kind))
            .unwrap_or_else(|| panic!("{kind} not in {kinds:?}"));
        let link = letter.body.lines().find(|l| l.starts_with("http")).unwrap();
        phone.go(link).await;
        assert_ne!(phone.path().await, "/sign-in", "{kind} leads nowhere");
    }

    async fn id_of(&self, founder: &Founder) -> String {
        let sql = format!("select id from organisations where registration_number = '{}'", founder.number);
        self.world.database.query(&sql).await.remove(0)
    }

    async fn kinds(&self, email: &str) -> Vec<String> {
        self.world.letters(email).await.into_iter().map(|l| l.kind.to_string()).collect()
    }
}

#[test]
fn two_organisations_walk_the_whole_cycle_to_a_closed_grant() {
    run(async {
        let walk = match Walk::begin(World::open().await).await {
            Ok(walk) => walk,
            Err(world) => return world.abandon().await,
        };
        walk.founders_register().await;
        walk.officer_verifies().await;
        let call = walk.manager_publishes_a_call().await;
        let application = walk.founders_write_together(&call).await;
        walk.manager_publishes_a_corrigendum(&call).await;
        walk.founders_submit(&application).await;

        walk.later("2026-03-23T09:00:00Z").await;
        walk.officer_closes_and_asks(&call, &application).await;
        walk.lead_cures_and_officer_concludes(&application).await;
        walk.panel_judges(&call).await;
        let grant = walk.manager_proposes_and_approver_decides(&call).await;
        walk.founders_accept(&grant).await;
        walk.tranche_is_paid(&grant, "BANK-1", "2026-03-23").await;

        walk.later("2026-10-20T09:00:00Z").await;
        walk.founders_report(&grant).await;
        walk.officer_returns_and_accepts(&grant).await;
        walk.tranche_is_paid(&grant, "BANK-2", "2026-10-20").await;
        walk.grant_is_closed(&grant, &application).await;

        walk.world.any_letters().await;
        let Walk { world, drita, milica, desk, .. } = walk;
        Browser::close_all([drita, milica, desk]).await;
        world.close().await;
    });
}
