//! The rules of a call, tried on invented applications, for programs.

use actix_web::web::{Data, Json, Path};
use schemars::JsonSchema;
use serde::Serialize;

use crate::base::kernel::ids::CallId;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::calls::handlers::draft;
use crate::cycle::calls::model::Call;
use crate::cycle::calls::{actions, trial};
use crate::people::accounts::SignedIn;
use crate::rulebook::examples::Example;
use crate::rulebook::{Group, Outcome, RuleId};
use crate::web::api::{Answer, Said};
use crate::web::forms::{Button, Posted};
use crate::web::ui::Ui;

/// The rules of a call that are on, each with what it finds in invented applications.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RulesTried {
    call: CallId,
    rules: Vec<RuleTried>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RuleTried {
    rule: RuleId,
    group: Group,
    title: Said,
    purpose: Said,
    /// What it needs in this call.
    needed: Vec<Said>,
    /// What it may come to when it is not met.
    misses: Vec<Outcome>,
    /// Programmes and handbooks that have such a rule.
    sources: Vec<String>,
    /// One for each invented application.
    found: Vec<FoundTried>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FoundTried {
    example: Example,
    outcome: Outcome,
    found: Said,
}

pub async fn of(state: Data<State>, ui: Ui, who: SignedIn, id: Path<CallId>) -> Answer<Json<RulesTried>> {
    let (call, groups) = trial::tried(&state, &ui, &who, *id).await?;
    Ok(Json(tried_told(&ui, &call, groups)))
}

pub async fn typed(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    posted: Posted<Button>,
) -> Answer<Json<RulesTried>> {
    let (call, _) = draft::draft_of(&state, &who, *id).await?;
    actions::require_draft(&call)?;
    let tried = trial::typed(&state, &ui, call, &posted.fields).await?;
    let (call, groups) = tried.map_err(|errors| errors.told())?;
    Ok(Json(tried_told(&ui, &call, groups)))
}

fn tried_told(ui: &Ui, call: &Call, groups: Vec<(Group, Vec<trial::Tried>)>) -> RulesTried {
    let say = |phrase: &Phrase| Said::new(ui, phrase);
    let found = |found: &trial::Found| FoundTried {
        example: found.example,
        outcome: found.outcome,
        found: say(&found.said.found),
    };
    let rule = |(group, one): (Group, trial::Tried)| RuleTried {
        rule: one.rule,
        group,
        title: say(&one.title),
        purpose: say(&one.purpose),
        needed: one.needed.iter().map(say).collect(),
        misses: one.rule.misses().to_vec(),
        sources: one.rule.sources().iter().map(ToString::to_string).collect(),
        found: one.found.iter().map(found).collect(),
    };
    let all = groups.into_iter().flat_map(|(group, rules)| rules.into_iter().map(move |one| (group, one)));
    RulesTried { call: call.id, rules: all.map(rule).collect() }
}
