//! The rules of a call on one page: what each needs, whence it comes, what a miss leads to, and what it finds in
//! invented applications, so that a setting is tried before anybody applies.

use std::collections::HashMap;

use actix_web::web::{Data, Path};
use askama::Template;

use super::access::require_staff;
use super::model::{Call, CallInput};
use super::{form, links, store, words};
use crate::base::error::AppError;
use crate::base::kernel::ids::{CallId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::places::{self, Community, Place};
use crate::rulebook::examples::{Basis, Example};
use crate::rulebook::words::{Said, Vocabulary, purpose, said, title};
use crate::rulebook::{CallFacts, Facts, Finding, Group, Outcome, RuleId, assess};
use crate::web::forms::{Errors, Fields};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// One rule that is on, as whoever sets it reads it.
#[derive(Debug, Clone)]
pub struct Tried {
    pub rule: RuleId,
    pub title: Phrase,
    pub purpose: Phrase,
    /// What it needs in this call.
    pub needed: Vec<Phrase>,
    /// What it finds in each invented application; of organisations only where it is not met, or the first.
    pub found: Vec<Found>,
}

#[derive(Debug, Clone)]
pub struct Found {
    pub example: Example,
    pub outcome: Outcome,
    pub said: Said,
}

/// The rules of a call that staff may see, in their groups.
pub async fn tried(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    id: CallId,
) -> Result<(Call, Vec<(Group, Vec<Tried>)>), AppError> {
    let call = store::find(&mut *state.db.conn().await?, id).await?;
    require_staff(who, &call)?;
    let groups = grouped(state, ui, &call).await?;
    Ok((call, groups))
}

/// What the rules of this call, as it stands here, come to.
async fn grouped(state: &State, ui: &Ui, call: &Call) -> Result<Vec<(Group, Vec<Tried>)>, AppError> {
    let mut conn = state.db.conn().await?;
    let (places, communities) = (places::places(&mut conn).await?, places::communities(&mut conn).await?);
    let all = tried_on(ui, call, &places, &communities);
    let of = |group: Group| all.iter().filter(|one| one.rule.group() == group).cloned().collect::<Vec<_>>();
    let groups = Group::ALL.iter().map(|group| (*group, of(*group)));
    Ok(groups.filter(|(_, rules)| !rules.is_empty()).collect())
}

/// A draft with what was just typed in its form, tried and not saved; or what is wrong with that.
pub async fn typed(
    state: &State,
    ui: &Ui,
    call: Call,
    fields: &Fields,
) -> Result<Result<(Call, Vec<(Group, Vec<Tried>)>), Errors>, AppError> {
    let CallInput { languages, zone, deadline, places, themes, rules, .. } =
        match form::parse(fields, call.currency) {
            Ok(input) => input,
            Err(errors) => return Ok(Err(errors)),
        };
    let call = Call { languages, zone, deadline, places, themes, rules, ..call };
    let groups = grouped(state, ui, &call).await?;
    Ok(Ok((call, groups)))
}

fn tried_on(ui: &Ui, call: &Call, places: &[Place], communities: &[Community]) -> Vec<Tried> {
    let basis = Basis {
        rules: &call.rules,
        call: CallFacts {
            languages: call.languages.clone(),
            places: call.places.clone(),
            themes: call.themes.iter().map(|theme| theme.code.clone()).collect(),
        },
        deadline: call.deadline,
        zone: call.zone,
        currency: call.currency,
        communities: communities.iter().map(|community| community.code.as_str()).collect(),
    };
    let examples: Vec<(Example, Facts)> =
        Example::ALL.iter().map(|example| (*example, example.facts(&basis))).collect();
    let judged: Vec<(Example, Vec<Finding>)> =
        examples.iter().map(|(example, facts)| (*example, assess(&call.rules, facts))).collect();
    let names = examples.iter().flat_map(|(_, facts)| named(ui, facts)).collect();
    let places_named = places.iter().map(|place| (place.code.clone(), place.names.clone())).collect();
    let vocabulary = Vocabulary { places: places_named, organisations: names };
    let found = |rule: RuleId| {
        judged.iter().filter_map(move |(example, findings)| {
            // The gravest speaks for the example.
            let of_rule = findings.iter().filter(|finding| finding.rule == rule);
            let finding =
                of_rule.reduce(|one, other| if other.outcome > one.outcome { other } else { one })?;
            Some((*example, finding))
        })
    };
    words::rules_in_words(call, places)
        .into_iter()
        .map(|(rule, needed)| Tried {
            rule,
            title: title(rule),
            purpose: purpose(rule),
            needed,
            found: found(rule)
                .map(|(example, finding)| Found {
                    example,
                    outcome: finding.outcome,
                    said: said(finding, &vocabulary),
                })
                .collect(),
        })
        .collect()
}

/// Invented organisations are counted, not named.
fn named(ui: &Ui, facts: &Facts) -> HashMap<OrganisationId, String> {
    let name = |number: usize| ui.t("calls-trial-organisation").with("number", number).to_string();
    facts.organisations.iter().zip(1..).map(|(one, number)| (one.id, name(number))).collect()
}

#[derive(Template)]
#[template(path = "cycle/calls/pages/trial.html")]
struct Page<'a> {
    ui: &'a Ui,
    call: Call,
    groups: Vec<(Group, Vec<Tried>)>,
    /// Whether these are values that were typed and not saved.
    is_typed: bool,
}

impl Page<'_> {
    fn misses(&self, rule: &RuleId) -> String {
        let words = rule.misses().iter().map(|outcome| self.ui.one("calls-miss", outcome).to_string());
        words.collect::<Vec<_>>().join(", ")
    }
}

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Reply {
    let (call, groups) = tried(&state, &ui, &who, *id).await?;
    page(&Page { ui: &ui, call, groups, is_typed: false })
}

/// The page of what was typed.
pub fn typed_page(ui: &Ui, (call, groups): (Call, Vec<(Group, Vec<Tried>)>)) -> Reply {
    page(&Page { ui, call, groups, is_typed: true })
}
