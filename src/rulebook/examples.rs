//! Invented applications on which a call's rules can be tried before anybody applies: one that fits, and some that
//! differ from it in one thing. Pure; places, themes and communities are the call's and the installation's own.

use chrono::{Duration, Months, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy};
use uuid::Uuid;

use super::book::RuleSet;
use super::facts::{
    Appearances, BudgetFacts, CallFacts, Declaration, Facts, LegalForm, LineFacts, MemorandumFacts,
    OrganisationFacts, PaperFacts, PaperKind, ProjectFacts, SaidFacts, SignatureFacts, Turnover, Way,
};
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Currency, Share};
use crate::base::kernel::text::Iban;
use crate::base::kernel::text_enum;

text_enum! {
    pub enum Example {
        /// Meets every rule that can be met.
        Fitting = "fitting",
        /// A second after the deadline.
        Late = "late",
        /// One organisation only.
        Alone = "alone",
        /// All declare the same community.
        OneCommunity = "one-community",
        /// Registered on the day of the deadline, without documents.
        New = "new",
        /// No memorandum.
        Unsigned = "unsigned",
        /// The last partner has no account.
        Accountless = "accountless",
        /// A cent more than may be asked for.
        Dear = "dear",
        /// Nothing is given yet.
        Empty = "empty",
    }
}

/// What examples take from a call and its installation.
#[derive(Debug, Clone)]
pub struct Basis<'a> {
    pub rules: &'a RuleSet,
    pub call: CallFacts,
    pub deadline: Timestamp,
    pub zone: Zone,
    pub currency: Currency,
    /// Codes of the installation's communities.
    pub communities: Vec<&'a str>,
}

impl Example {
    pub fn facts(self, basis: &Basis<'_>) -> Facts {
        let mut facts = basis.fitting();
        let last_day = basis.zone.day(basis.deadline);
        match self {
            Self::Fitting => {}
            Self::Late => facts.received_at = Some(basis.deadline + Duration::seconds(1)),
            Self::Alone => facts.organisations.truncate(1),
            Self::OneCommunity => {
                let same = facts.organisations.first().map(|one| one.communities.clone());
                for one in &mut facts.organisations {
                    one.communities = same.clone().unwrap_or_default();
                }
            }
            Self::New => {
                for one in &mut facts.organisations {
                    (one.registered_on, one.papers) = (Some(last_day), Vec::new());
                }
            }
            Self::Unsigned => facts.memorandum = MemorandumFacts::default(),
            Self::Accountless => {
                if let Some(last) = facts.organisations.last_mut() {
                    last.iban = None;
                }
            }
            Self::Dear => {
                let cent = Amount::rounded(Decimal::new(1, 2)).unwrap_or(Amount::ZERO);
                let most = basis.rules.r23.map_or(facts.budget.requested, |rule| rule.max);
                facts.budget.requested = most.plus(cent).unwrap_or(most);
            }
            Self::Empty => {
                facts = Facts::of_nothing(basis.deadline, basis.zone, basis.currency);
                facts.call = basis.call.clone();
            }
        }
        facts
    }
}

impl Basis<'_> {
    fn fitting(&self) -> Facts {
        let count = self.organisations();
        let budget = self.budget();
        let months = self.rules.r20.map_or(6, |rule| rule.min_months);
        let mut organisations: Vec<OrganisationFacts> =
            (1..=count).map(|number| self.organisation(number)).collect();
        let costs = split(budget.total, count);
        let brought = split(budget.own_contribution, count);
        for ((one, costs), brought) in organisations.iter_mut().zip(costs).zip(brought) {
            (one.costs, one.brought) = (costs, brought);
        }
        let line = |one: &OrganisationFacts| LineFacts {
            organisation: one.id,
            description: String::new(),
            quantity: Decimal::ONE,
            rate: one.costs,
            amount: one.costs,
        };
        Facts {
            received_at: Some(self.deadline),
            published_at: Some(self.deadline),
            budget,
            duration_months: Some(months),
            memorandum: MemorandumFacts {
                uploaded: true,
                signed_by: organisations.iter().map(|one| one.id).collect(),
            },
            call: self.call.clone(),
            project: self.project(months),
            lines: organisations.iter().map(line).collect(),
            organisations,
            ..Facts::of_nothing(self.deadline, self.zone, self.currency)
        }
    }

    /// As few as may apply, and as many as it takes for the communities that are asked for.
    fn organisations(&self) -> u32 {
        let communities = self.rules.r11.map_or(1, |rule| rule.min_communities);
        let (least, most) =
            self.rules.r10.map_or((2, 12), |rule| (rule.min_organisations, rule.max_organisations));
        communities.max(least).min(most).clamp(1, 12)
    }

    fn organisation(&self, number: u32) -> OrganisationFacts {
        let name = format!("{number}");
        let iban = self.account(number);
        let seats = self.rules.r05.as_ref().map_or(&self.call.places, |rule| &rule.seats);
        let own = self.communities.iter().cycle().nth(usize::try_from(number).unwrap_or(0).saturating_sub(1));
        let forms = self.rules.r03.as_ref().and_then(|rule| rule.forms.first().copied());
        let long_ago = NaiveDate::default();
        let paper = |kind: &PaperKind| PaperFacts {
            kind: *kind,
            number: if *kind == PaperKind::BankConfirmation { iban.clone() } else { name.clone() },
            issued_on: Some(long_ago),
            valid_until: None,
            added_at: self.deadline,
        };
        let this = chrono::Datelike::year(&self.zone.day(self.deadline));
        let turnover = |back| Turnover { year: this.saturating_sub_unsigned(back), amount: Amount::ZERO };
        let is_lead = number == 1;
        OrganisationFacts {
            id: OrganisationId(Uuid::from_u128(number.into())),
            name: name.clone(),
            is_lead,
            registered_on: Some(long_ago),
            seat: seats.first().cloned(),
            representative: Some(name.clone()),
            iban: Some(iban.clone()),
            registration_number: Some(name.clone()),
            communities: own
                .map_or(Declaration::Undeclared, |one| Declaration::Declared(vec![(*one).to_owned()])),
            appearances: Appearances { as_lead: is_lead.into(), as_partner: (!is_lead).into() },
            legal_form: Some(forms.unwrap_or(LegalForm::Association)),
            papers: PaperKind::ALL.iter().map(paper).collect(),
            signature: Some(SignatureFacts { signatory: name, capacity: String::new() }),
            said: SaidFacts {
                exclusion: Some(false),
                conflict: Some(false),
                turnovers: (1..=3).map(turnover).collect(),
            },
            ..OrganisationFacts::unknown()
        }
    }

    /// An account in the country that the call asks for, with right check digits; any other tells apart.
    fn account(&self, number: u32) -> String {
        let Some(rule) = &self.rules.r30 else { return number.to_string() };
        (10..=28).find_map(|length| account(&rule.country, number, length)).unwrap_or_default()
    }

    /// As much as may be asked for, of a total that allows it.
    fn budget(&self) -> BudgetFacts {
        let thousand = Amount::new(Decimal::from(1000)).unwrap_or(Amount::ZERO);
        let limits = [self.rules.r23.map(|rule| rule.max), self.rules.r37.map(|rule| rule.max_total)];
        let requested = limits.into_iter().flatten().min().unwrap_or(thousand);
        let share = self.rules.r24.map_or(Share::WHOLE, |rule| rule.max_share_of_total);
        let total = requested.decimal().checked_div(share.decimal()).unwrap_or(requested.decimal());
        let total = total.round_dp_with_strategy(2, RoundingStrategy::ToPositiveInfinity);
        let total = Amount::new(total).unwrap_or(requested);
        BudgetFacts {
            direct: total,
            indirect: Amount::ZERO,
            total,
            requested,
            own_contribution: total.minus(requested).unwrap_or(Amount::ZERO),
            contingency: Amount::ZERO,
        }
    }

    fn project(&self, months: u32) -> ProjectFacts {
        let ends_by = self.rules.r21.map(|rule| rule.ends_by);
        let starts_on = ends_by.and_then(|day| day.checked_sub_months(Months::new(months)));
        let (communities, each) = self.rules.r22.map_or((2, 1), |rule| (rule.min_communities, rule.min_each));
        ProjectFacts {
            language: self.call.languages.first().copied(),
            theme: self.call.themes.first().cloned(),
            places: self.call.places.clone(),
            starts_on: starts_on.or(Some(self.zone.day(self.deadline))),
            texts: Vec::new(),
            ways: Way::ALL.to_vec(),
            tells_of_lead: true,
            participants: (0..communities).map(|_| each).collect(),
            tells_of_contact: true,
            excluded_activities: Some(false),
            inadmissible_costs: Some(false),
            other_funding: Some(false),
        }
    }
}

/// Equal parts to the cent; the last takes what is left.
fn split(whole: Amount, count: u32) -> Vec<Amount> {
    let part = whole.decimal().checked_div(Decimal::from(count)).unwrap_or_default();
    let part = Amount::new(part.round_dp_with_strategy(2, RoundingStrategy::ToZero)).unwrap_or(Amount::ZERO);
    let mut left = whole;
    let mut parts = Vec::new();
    for _ in 1..count {
        parts.push(part);
        left = left.minus(part).unwrap_or(Amount::ZERO);
    }
    parts.push(left);
    parts
}

/// An account of so many digits, if the country has such ones.
fn account(country: &str, number: u32, length: usize) -> Option<String> {
    let digits = format!("{number:0>length$}");
    let rest = format!("{digits}{country}00").chars().try_fold(0_u32, |rest, letter| {
        let value = letter.to_digit(36)?;
        let step = if value < 10 { 10 } else { 100 };
        Some((rest * step + value) % 97)
    })?;
    let account = format!("{country}{:02}{digits}", 98 - rest);
    account.parse::<Iban>().ok().map(|_| account)
}
