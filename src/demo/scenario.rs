//! The demonstration's data: one call and twelve joint applications, with every expected result.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Amount, Share};
use crate::base::kernel::translated::Translated;

const SCENARIO_A: &str = include_str!("scenario-a.json");

#[derive(Debug, Clone, Deserialize)]
pub struct Scenario {
    pub communities: Vec<Community>,
    pub places: Vec<Place>,
    pub call: Call,
    pub organisations: Vec<Organisation>,
    pub applications: Vec<Application>,
    pub assessors: Vec<Assessor>,
    pub expected_awards: ExpectedAwards,
    pub expected_payments_after_agreement: Value,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Community {
    pub code: String,
    pub name_en: String,
    pub name_sq: String,
    pub name_sr_cyrl: String,
}

impl Community {
    pub fn names(&self) -> Translated {
        Translated::of(Language::English, &*self.name_en)
            .with(Language::Albanian, &*self.name_sq)
            .with(Language::SerbianCyrillic, &*self.name_sr_cyrl)
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Place {
    pub code: String,
    pub name_sq: String,
    pub name_sr_latn: String,
    pub name_sr_cyrl: String,
}

impl Place {
    pub fn names(&self) -> Translated {
        Translated::of(Language::Albanian, &*self.name_sq)
            .with(Language::SerbianLatin, &*self.name_sr_latn)
            .with(Language::SerbianCyrillic, &*self.name_sr_cyrl)
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Call {
    pub reference: String,
    pub title_en: String,
    pub envelope: Amount,
    pub deadline: String,
    pub published_at: String,
    pub rules: BTreeMap<String, Value>,
    pub scoring: Scoring,
    pub tranches: Vec<Tranche>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Scoring {
    /// From, to: whole points.
    pub scale: (u32, u32),
    pub assessors: u32,
    pub threshold: Decimal,
    pub criteria: Vec<Criterion>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Criterion {
    pub code: String,
    pub maximum: u32,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Tranche {
    pub share: Share,
    pub when: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Organisation {
    pub code: String,
    pub name: String,
    pub legal_form: String,
    pub communities: Vec<String>,
    pub seat: String,
    pub registered_on: NaiveDate,
    pub registration_number: String,
    pub iban: String,
    pub representative: String,
    pub email: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Application {
    #[serde(rename = "ref")]
    pub reference: String,
    pub title: String,
    pub lead: String,
    pub partner: String,
    pub submitted_at: DateTime<Utc>,
    pub budget: Budget,
    pub duration_months: u32,
    pub memorandum_signed: bool,
    pub expected_eligibility: ExpectedEligibility,
    pub panel: Option<Panel>,
    pub officer_decision: Option<OfficerDecision>,
    pub late_arrival: Option<LateArrival>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Budget {
    pub total: Amount,
    pub requested: Amount,
    pub own_contribution: Amount,
    pub by_organisation: Vec<OwnBudget>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct OwnBudget {
    pub organisation: String,
    pub direct: Amount,
    pub indirect: Amount,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ExpectedEligibility {
    pub outcome: String,
    #[serde(default)]
    pub fail: Vec<String>,
    #[serde(default)]
    pub cure: Vec<String>,
    #[serde(default)]
    pub review: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Panel {
    pub expected_final: Decimal,
    pub expected_decision: String,
    pub assessments: Vec<Assessment>,
    pub third_assessment: Option<Assessment>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Assessment {
    pub assessor: String,
    pub total: u32,
    pub marks: BTreeMap<String, u32>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct OfficerDecision {
    #[serde(rename = "R11")]
    pub r11: String,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct LateArrival {
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Assessor {
    pub code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ExpectedAwards {
    pub awarded: Vec<String>,
    pub awarded_total: Amount,
    pub reserve: Vec<String>,
    pub left_in_envelope: Amount,
    pub rejected_after_scoring: Vec<String>,
}

impl Scenario {
    pub fn a() -> anyhow::Result<Self> {
        Ok(serde_json::from_str(SCENARIO_A)?)
    }

    pub fn organisation(&self, code: &str) -> anyhow::Result<&Organisation> {
        self.organisations
            .iter()
            .find(|o| o.code == code)
            .ok_or_else(|| anyhow::anyhow!("the scenario has no organisation {code}"))
    }
}

/// An instant such as `2026-03-27T16:00:00+01:00[Europe/Belgrade]`; the zone's name is not needed,
/// because the offset stands before it.
pub fn instant(text: &str) -> anyhow::Result<DateTime<Utc>> {
    let offset = text.split('[').next().unwrap_or(text);
    Ok(DateTime::parse_from_rfc3339(offset)?.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scenario_is_read_whole() {
        let scenario = Scenario::a().expect("the scenario");
        assert_eq!((scenario.organisations.len(), scenario.applications.len()), (21, 12));
        let deadline = instant(&scenario.call.deadline).expect("an instant");
        assert_eq!(deadline.to_rfc3339(), "2026-03-27T15:00:00+00:00");
    }

    #[test]
    fn every_community_and_place_has_a_name_in_every_language() {
        let scenario = Scenario::a().expect("the scenario");
        let communities = scenario.communities.iter().map(|c| (&c.code, c.names(), true));
        let places = scenario.places.iter().map(|p| (&p.code, p.names(), false));
        for (code, names, also_in_english) in communities.chain(places) {
            let (albanian, cyrillic) =
                (names.in_language(Language::Albanian), names.in_language(Language::SerbianCyrillic));
            assert_ne!(albanian, cyrillic, "{code}");
            assert!(cyrillic.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)), "{code}: {cyrillic}");
            let latin = names.in_language(Language::SerbianLatin);
            assert!(
                !latin.is_empty() && latin.chars().all(|c| !('\u{400}'..='\u{4ff}').contains(&c)),
                "{code}: {latin}"
            );
            assert!(!also_in_english || names.get(Language::English).is_some(), "{code}");
        }
    }
}
