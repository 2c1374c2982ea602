//! A call's rules rehearsed: whom of an earlier call's applicants they would let pass. Nothing is decided by it, and
//! nobody but those who judge eligibility reads it.

use std::collections::BTreeSet;

use actix_web::web::{Data, Json, Path, Query};
use askama::Template;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::access::officer_of;
use super::{links, store};
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId};
use crate::base::state::State as AppState;
use crate::cycle::applications;
use crate::cycle::calls::{self, Call};
use crate::cycle::forms::{self, Form as Asks, standard::STANDARD};
use crate::people::accounts::SignedIn;
use crate::rulebook::words::title;
use crate::rulebook::{Facts, Outcome, RuleId, RuleSet, assess};
use crate::web::api::{Answer, Limit, List, Paging};
use crate::web::forms::{Fields, Form};
use crate::web::paging::{Paged, Part};
use crate::web::replies::{Reply, page};
use crate::web::ui::Ui;

/// What the rules would find of one earlier application.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: ApplicationId,
    pub title: String,
    pub organisations: String,
    /// The gravest of what they would find.
    pub outcome: Outcome,
    /// The rules that are not simply met, each with the gravest of what it would find.
    pub not_met: Vec<(RuleId, Outcome)>,
}

/// The rules that cannot be judged of applications whose form did not ask what they read.
pub fn unasked(rules: &RuleSet, asked: &Asks) -> BTreeSet<RuleId> {
    let reads = |rule: &RuleId| {
        let read = STANDARD.iter().filter(|question| question.rules.contains(rule));
        read.into_iter().any(|question| asked.question(question.code).is_none())
    };
    rules.switched_on().filter(reads).collect()
}

/// What these rules find in these facts, but for the rules that are left out.
pub fn rehearsed(rules: &RuleSet, facts: &Facts, left_out: &BTreeSet<RuleId>) -> Vec<(RuleId, Outcome)> {
    let mut found: Vec<(RuleId, Outcome)> = Vec::new();
    for finding in assess(rules, facts).into_iter().filter(|one| !left_out.contains(&one.rule)) {
        match found.iter_mut().find(|(rule, _)| *rule == finding.rule) {
            Some((_, gravest)) => *gravest = (*gravest).max(finding.outcome),
            None => found.push((finding.rule, finding.outcome)),
        }
    }
    found.retain(|(_, outcome)| *outcome != Outcome::Pass);
    found
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    earlier: String,
    #[serde(default)]
    after: String,
}

/// Which earlier call, and which part of its applications.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AskedByProgram {
    /// Another call of the programme; without it, nothing is rehearsed.
    #[serde(default)]
    earlier: Option<CallId>,
    /// The `next` of the page before; without it, the list begins.
    #[serde(default)]
    after: Option<Uuid>,
    /// How many at most, from 1 to 200; 50 unless told.
    #[serde(default)]
    limit: Option<Limit>,
}

/// What a call's rules would find of an earlier call's applications. Nothing is decided by it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RehearsalTold {
    /// The calls that can be chosen.
    others: Vec<CallId>,
    /// Rules that were left out, because the earlier call did not ask what they read.
    left_out: Vec<RuleId>,
    counts: Vec<CountTold>,
    #[serde(flatten)]
    applications: List<RowTold>,
}

/// How many would come to this.
#[derive(Debug, Serialize, JsonSchema)]
struct CountTold {
    outcome: Outcome,
    count: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RowTold {
    application: ApplicationId,
    title: String,
    organisations: String,
    /// The gravest of what the rules would find.
    outcome: Outcome,
    not_met: Vec<NotMet>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct NotMet {
    rule: RuleId,
    outcome: Outcome,
}

#[derive(Template)]
#[template(path = "cycle/eligibility/pages/rehearsal.html")]
struct RehearsalPage<'a> {
    ui: &'a Ui,
    call: Call,
    /// The other calls of the programme that anybody has applied to.
    others: Vec<Call>,
    form: Form,
    rehearsal: Option<Rehearsal>,
}

struct Rehearsal {
    earlier: Call,
    rows: Paged<Row>,
    /// How many would come to what.
    counts: Vec<(Outcome, usize)>,
    left_out: BTreeSet<RuleId>,
}

impl RehearsalPage<'_> {
    fn beginning(&self, earlier: &Call) -> String {
        format!("{}?earlier={}", links::rehearsal(self.call.id), earlier.id)
    }

    fn other(&self, other: &Call) -> String {
        format!("{} {}", other.reference, self.ui.text(&other.title))
    }

    fn names(&self, rules: &BTreeSet<RuleId>) -> String {
        rules.iter().map(|rule| self.name(rule)).collect::<Vec<_>>().join(", ")
    }

    fn name(&self, rule: &RuleId) -> String {
        format!("{rule} {}", self.ui.say(&title(*rule)))
    }
}

/// The call with the others of its programme, before somebody who judges its eligibility.
async fn rehearsing(state: &AppState, who: &SignedIn, id: CallId) -> Result<(Call, Vec<Call>), AppError> {
    let mut conn = state.db.conn().await?;
    let call = calls::find(&mut conn, id).await?;
    officer_of(who, &call)?;
    let mut others = calls::list_of_programmes(&mut conn, &[call.programme]).await?;
    others.retain(|other| other.id != id && other.status.is_public());
    Ok((call, others))
}

async fn rehearse(
    state: &AppState,
    ui: &Ui,
    call: &Call,
    earlier: Call,
    part: Part<'_>,
) -> Result<Rehearsal, AppError> {
    let mut conn = state.db.conn().await?;
    let asked = forms::in_force(&mut conn, earlier.id).await?.form;
    let left_out = unasked(&call.rules, &asked);
    let submitted = applications::submitted_ids_in(&mut conn, earlier.id).await?;
    let judged = store::latest_judged(&mut conn, &state.seal, &submitted).await?;
    let found = |id: ApplicationId| {
        let facts = &judged.get(&id)?.facts;
        let not_met = rehearsed(&call.rules, facts, &left_out);
        let outcome = not_met.iter().map(|(_, outcome)| *outcome).max().unwrap_or(Outcome::Pass);
        Some((id, outcome, not_met))
    };
    let all: Vec<_> = submitted.into_iter().filter_map(found).collect();
    let count = |outcome| all.iter().filter(|(_, found, _)| *found == outcome).count();
    let counts = Outcome::ALL.iter().map(|outcome| (*outcome, count(*outcome)));
    let counts = counts.filter(|(_, count)| *count > 0).collect();
    let part = part.of(all, |(id, ..)| (*id).into());
    let ids: Vec<ApplicationId> = part.iter().map(|(id, ..)| *id).collect();
    let organisations = applications::organisations_of(&mut conn, &ids).await?;
    let known = applications::find_many(&mut conn, &ids).await?;
    let rows = part.map(|(id, outcome, not_met)| {
        let names = organisations.get(&id).into_iter().flatten();
        Row {
            id,
            title: known.iter().find(|one| one.id == id).map(|one| one.title.clone()).unwrap_or_default(),
            organisations: names
                .map(|(_, o)| o.names.in_language(ui.language))
                .collect::<Vec<_>>()
                .join(", "),
            outcome,
            not_met,
        }
    });
    Ok(Rehearsal { earlier, rows, counts, left_out })
}

pub async fn show(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    asked: Query<Asked>,
) -> Reply {
    let (call, others) = rehearsing(&state, &who, *id).await?;
    let rehearsal = match asked.earlier.as_str() {
        "" => None,
        earlier => {
            let earlier = others.iter().find(|other| other.id.to_string() == earlier).cloned();
            let earlier = earlier.ok_or(AppError::NotFound)?;
            Some(rehearse(&state, &ui, &call, earlier, Part::Shown(&asked.after)).await?)
        }
    };
    let form = Form::filled(Fields::default().with("earlier", &asked.earlier));
    page(&RehearsalPage { ui: &ui, call, others, form, rehearsal })
}

pub async fn read(
    state: Data<AppState>,
    ui: Ui,
    who: SignedIn,
    id: Path<CallId>,
    asked: Query<AskedByProgram>,
) -> Answer<Json<RehearsalTold>> {
    let (call, others) = rehearsing(&state, &who, *id).await?;
    let ids = others.iter().map(|other| other.id).collect();
    let part = Part::Read(Paging::of(asked.after, asked.limit));
    let found = match asked.earlier {
        None => None,
        Some(earlier) => {
            let earlier = others.into_iter().find(|other| other.id == earlier).ok_or(AppError::NotFound)?;
            Some(rehearse(&state, &ui, &call, earlier, part).await?)
        }
    };
    let (rows, counts, left_out) = match found {
        None => (part.of(Vec::new(), |row: &Row| row.id.into()), Vec::new(), BTreeSet::new()),
        Some(Rehearsal { rows, counts, left_out, .. }) => (rows, counts, left_out),
    };
    let told = |row: Row| RowTold {
        application: row.id,
        title: row.title,
        organisations: row.organisations,
        outcome: row.outcome,
        not_met: row.not_met.into_iter().map(|(rule, outcome)| NotMet { rule, outcome }).collect(),
    };
    Ok(Json(RehearsalTold {
        others: ids,
        left_out: left_out.into_iter().collect(),
        counts: counts.into_iter().map(|(outcome, count)| CountTold { outcome, count }).collect(),
        applications: rows.map(told).into(),
    }))
}
