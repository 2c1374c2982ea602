//! A programme's office, and the form of a good call.

use cogrant::base::kernel::ids::{CallId, ProgrammeId};
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::{Role, SignedIn};
use cogrant::people::places::{Place, save_place};
use cogrant::people::programmes;
use cogrant::people::programmes::actions::NewProgramme;

use crate::world::{Page, World};

/// A programme with a manager, and two places.
pub struct Office {
    pub programme: ProgrammeId,
    pub manager: SignedIn,
    pub root: SignedIn,
}

impl Office {
    pub async fn open(world: &World, envelope: &str) -> Self {
        let root = world.system_administrator().await;
        let mut conn = world.state.db.conn().await.unwrap();
        for (position, code) in ["north-bank", "south-bank"].into_iter().enumerate() {
            let names = Translated::of(Language::Albanian, format!("{code} sq"))
                .with(Language::SerbianCyrillic, format!("{code} ср"));
            let place = Place { code: code.into(), names, position: i32::try_from(position).unwrap() };
            save_place(&mut conn, &place).await.unwrap();
        }
        let new = NewProgramme {
            code: "TOGETHER".into(),
            names: Translated::of(Language::English, "Together"),
            currency: "EUR".parse().unwrap(),
            envelope: envelope.parse().unwrap(),
            zone: "Europe/Belgrade".parse().unwrap(),
            contact: "together@example.org".parse().unwrap(),
        };
        let programme = programmes::actions::create(&world.state, &root, new).await.unwrap();
        let mut office = Self { programme, manager: root.clone(), root };
        office.manager = office.hires(world, "Ana", Role::ProgrammeManager).await;
        office
    }

    pub async fn hires(&self, world: &World, name: &str, role: Role) -> SignedIn {
        let who = world.person(name, Language::English).await;
        programmes::actions::add_staff(&world.state, &self.root, self.programme, &who.email, role)
            .await
            .unwrap();
        world.again(who.email.as_str()).await
    }

    /// A good draft, sent with the form.
    pub async fn draft(&self, world: &World) -> CallId {
        let done = self.sends(world, &form(&[])).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let path = done.location.unwrap();
        path.strip_prefix("/calls/").unwrap().strip_suffix("/management").unwrap().parse().unwrap()
    }

    pub async fn sends(&self, world: &World, fields: &[(String, String)]) -> Page {
        let browser = world.browser_of(&self.manager).await;
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let page = format!("/programmes/{}/calls/new", self.programme);
        browser.fill(&page, &format!("/programmes/{}/calls", self.programme), &fields).await
    }
}

/// The form of a good call, with some fields changed.
pub fn form(changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = [
        ("reference", "T-2026-1"),
        ("title-en", "Small grants"),
        ("title-sq", "Grante të vogla"),
        ("title-sr-Cyrl", "Мали грантови"),
        ("summary-en", "For projects together."),
        ("summary-sq", "Për projekte së bashku."),
        ("summary-sr-Cyrl", "За заједничке пројекте."),
        ("guidance-en", "Read this first."),
        ("guidance-sq", "Lexojeni së pari."),
        ("guidance-sr-Cyrl", "Прво прочитајте ово."),
        ("languages", "sq"),
        ("languages", "sr-Cyrl"),
        ("languages", "en"),
        ("envelope", "45.000,00"),
        ("zone", "Europe/Belgrade"),
        ("deadline", "2026-03-27T16:00"),
        ("places", "north-bank"),
        ("places", "south-bank"),
        ("theme-2-code", "youth"),
        ("theme-2-en", "Youth"),
        ("R01", "on"),
        ("R04", "on"),
        ("R04-months", "12"),
        ("R04-reference", "deadline"),
        ("R05", "on"),
        ("R05-seats", "north-bank"),
        ("R05-seats", "south-bank"),
        ("R10", "on"),
        ("R10-min_organisations", "2"),
        ("R10-max_organisations", "4"),
        ("R11", "on"),
        ("R11-min_communities", "2"),
        ("R11-mixed_declaration", "review"),
        ("R12", "on"),
        ("R12-same_representative", "fail"),
        ("R12-same_account", "fail"),
        ("R12-same_registration_number", "review"),
        ("R13", "on"),
        ("R13-max_as_lead", "1"),
        ("R13-max_as_partner", "1"),
        ("R14", "on"),
        ("R14-cure_days", "3"),
        ("R20", "on"),
        ("R20-min_months", "4"),
        ("R20-max_months", "8"),
        ("R23", "on"),
        ("R23-min", "5000"),
        ("R23-max", "20000"),
        ("R24", "on"),
        ("R24-max_share_of_total", "80"),
        ("R25", "on"),
        ("R25-max_share_of_direct", "7"),
        ("scale", "100"),
        ("threshold", "60"),
        ("assessors", "2"),
        ("gap", "30"),
        ("criterion-1-code", "relevance"),
        ("criterion-1-en", "Relevance"),
        ("criterion-1-maximum", "62,5"),
        ("criterion-3-code", "design"),
        ("criterion-3-en", "Design"),
        ("criterion-3-maximum", "37.5"),
        ("tranche-1-share", "80"),
        ("tranche-1-condition", "agreement_in_force"),
        ("tranche-2-share", "20"),
        ("tranche-2-condition", "final_report_accepted"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}
