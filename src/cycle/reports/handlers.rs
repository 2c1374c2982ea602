//! The page of the final report and its forms.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use rust_decimal::Decimal;

use super::dossier::Dossier;
use super::model::{Counted, Narrative, Question, Stamp};
use super::pages::{Contents, Part, ReportPage, Trouble};
use super::{actions, links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{BudgetLineId, GrantId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications;
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{self, Reply, page, page_with, see_other};
use crate::web::ui::Ui;

/// The most rows of counts that a form may have: more than communities × sexes × ages anywhere.
pub(super) const MOST_ROWS: usize = 400;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, grant: Path<GrantId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let contents = read(&mut conn, &who, *grant).await?;
    page(&ReportPage::new(&ui, &who, contents, None)?)
}

pub(super) async fn read(conn: &mut Conn, who: &SignedIn, grant: GrantId) -> Result<Contents, AppError> {
    let dossier = Dossier::open(conn, who, grant).await?;
    let report = store::find(conn, grant).await?;
    let due_on = match &report {
        Some(report) => Some(report.due_on),
        None => actions::due(conn, &dossier).await?,
    };
    let (spending, participants) = match &report {
        Some(report) => {
            (store::spending_of(conn, report.id).await?, store::participants_of(conn, report.id).await?)
        }
        None => (Vec::new(), Vec::new()),
    };
    let budget = applications::budget_of(conn, dossier.application.id).await?;
    let headings = applications::headings_of(conn, &dossier.application).await?;
    let communities = places::communities(conn).await?;
    Ok(Contents { dossier, report, due_on, budget, headings, spending, participants, communities })
}

/// One request to change the report: where it came from and what was typed.
struct Asked {
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: GrantId,
    part: Part,
    fields: Fields,
}

impl Asked {
    /// The next page after success; after a refusal the same page with everything that was typed.
    async fn answer(self, result: Result<(), AppError>, done: &'static str) -> Reply {
        match result {
            Ok(()) => see_other(links::show(self.grant), done),
            Err(AppError::ChangedMeanwhile) => {
                let form = Form::clash(&self.ui, self.fields.clone(), "reports-changed-meanwhile")?;
                self.again(form, None).await
            }
            Err(error) => self.wrong(refusals(error)?).await,
        }
    }

    async fn wrong(self, errors: Errors) -> Reply {
        let form = Form::wrong(&self.ui, self.fields.clone(), &errors)?;
        let seen = self.fields.get("seen");
        self.again(form, Some(seen)).await
    }

    /// `seen` is what the form was filled in against; after a clash, what stands there now.
    async fn again(self, form: Form, seen: Option<String>) -> Reply {
        let mut conn = self.state.db.conn().await?;
        let contents = read(&mut conn, &self.who, self.grant).await?;
        let status = if seen.is_none() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        let trouble = Trouble { part: self.part, form, seen };
        page_with(status, &ReportPage::new(&self.ui, &self.who, contents, Some(trouble))?)
    }

    /// For the script that has saved a part: the stamp of what is kept now. None if somebody else was as
    /// quick: theirs is not taken for this.
    async fn quietly(&self, stamp: impl FnOnce(&Contents) -> Result<Option<Stamp>, AppError>) -> Reply {
        let contents = read(&mut *self.state.db.conn().await?, &self.who, self.grant).await?;
        let stamp = stamp(&contents)?.ok_or(AppError::ChangedMeanwhile)?;
        let next = (links::show(self.grant), "done-reports-saved");
        replies::saved(&self.ui, contents.dossier.call.zone, stamp.as_str(), next)
    }

    fn stamp(&self) -> Stamp {
        Stamp::from_form(self.fields.get("seen"))
    }

    fn version(&self) -> i32 {
        // What is no number was not read by anybody, so it fits no version.
        self.fields.get("version").parse().unwrap_or(-1)
    }
}

pub async fn save_narrative(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked { state, ui, who, grant: *grant, part: Part::Narrative, fields: posted.fields };
    let narrative = Question::ALL
        .iter()
        .fold(Narrative::default(), |narrative, q| narrative.with(*q, asked.fields.get(q.as_str())));
    let stamp = Stamp::of(&narrative)?;
    let saved =
        actions::save_narrative(&asked.state, &asked.who, asked.grant, narrative, Some(&asked.stamp())).await;
    if saved.is_ok() && asked.ui.quiet {
        return asked.quietly(|_| Ok(Some(stamp))).await;
    }
    asked.answer(saved, "done-reports-saved").await
}

pub async fn save_spending(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(GrantId, OrganisationId)>,
    posted: Posted<Button>,
) -> Reply {
    let (grant, organisation) = path.into_inner();
    let dossier = Dossier::open(&mut *state.db.conn().await?, &who, grant).await?;
    actions::need_writer_for(&dossier, &who, organisation)?;
    let part = Part::Spending(organisation);
    let asked = Asked { state, ui, who, grant, part, fields: posted.fields };
    match parse_spending(&asked.fields) {
        Ok(lines) => {
            let (state, who) = (&asked.state, &asked.who);
            let (seen, typed) = (asked.stamp(), lines.clone());
            let saved = actions::save_spending(state, who, grant, organisation, lines, Some(&seen)).await;
            if saved.is_ok() && asked.ui.quiet {
                return asked.quietly(|kept| spending_stamp(kept, organisation, &typed)).await;
            }
            asked.answer(saved, "done-reports-saved").await
        }
        Err(errors) => asked.wrong(errors).await,
    }
}

/// The stamp of what one organisation spent, if these lines are what is kept.
fn spending_stamp(
    kept: &Contents,
    organisation: OrganisationId,
    typed: &[(BudgetLineId, Amount, String)],
) -> Result<Option<Stamp>, AppError> {
    let lines = kept.budget.lines.iter().filter(|line| line.organisation == organisation);
    let own: Vec<BudgetLineId> = lines.map(|line| line.id).collect();
    let stored = actions::own_spending(kept.spending.clone(), &own);
    let is_kept = |(line, amount, note): &(BudgetLineId, Amount, String)| {
        stored.iter().any(|spent| (&spent.line, &spent.amount, &spent.note) == (line, amount, note))
    };
    let same = stored.len() == typed.len() && typed.iter().all(is_kept);
    Ok(same.then(|| Stamp::of(&stored)).transpose()?)
}

/// The stamp of the counts, if these are what is kept.
fn participants_stamp(kept: &Contents, typed: &[Counted]) -> Result<Option<Stamp>, AppError> {
    let stored = &kept.participants;
    let same = stored.len() == typed.len() && typed.iter().all(|count| stored.contains(count));
    Ok(same.then(|| Stamp::of(stored)).transpose()?)
}

/// Every budget line with an amount. A line without one is not reported on yet, unless somebody
/// wrote a note beside it.
fn parse_spending(fields: &Fields) -> Result<Vec<(BudgetLineId, Amount, String)>, Errors> {
    let mut errors = Errors::default();
    let mut lines = Vec::new();
    for (name, typed) in fields.iter() {
        let Some(line) = name.strip_prefix("amount-").and_then(|id| id.parse::<BudgetLineId>().ok()) else {
            continue;
        };
        let note = fields.get(&format!("note-{line}"));
        if typed.trim().is_empty() && note.is_empty() {
            continue;
        }
        let amount = Amount::parse_typed(typed).ok().filter(|amount| !amount.is_negative());
        if let Some(amount) = errors.take(name, amount.ok_or_else(|| Phrase::new("error-amount"))) {
            lines.push((line, amount, note));
        }
    }
    errors.done(Some(lines))
}

pub async fn save_participants(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
    posted: Posted<Button>,
) -> Reply {
    let dossier = Dossier::open(&mut *state.db.conn().await?, &who, *grant).await?;
    actions::need_writer(&dossier, &who)?;
    // More rows than are read must not be lost without a word.
    if !posted.fields.get(&format!("persons-{MOST_ROWS}")).is_empty() {
        return Err(AppError::TooLarge);
    }
    let asked = Asked { state, ui, who, grant: *grant, part: Part::Participants, fields: posted.fields };
    match parse_participants(&asked.fields) {
        Ok(counted) => {
            let (state, who) = (&asked.state, &asked.who);
            let (seen, typed) = (asked.stamp(), counted.clone());
            let saved = actions::save_participants(state, who, asked.grant, counted, Some(&seen)).await;
            if saved.is_ok() && asked.ui.quiet {
                return asked.quietly(|kept| participants_stamp(kept, &typed)).await;
            }
            asked.answer(saved, "done-reports-saved").await
        }
        Err(errors) => asked.wrong(errors).await,
    }
}

/// Every row with a number; rows without one, or with a nought, say nothing.
fn parse_participants(fields: &Fields) -> Result<Vec<Counted>, Errors> {
    let mut errors = Errors::default();
    let mut counted = Vec::new();
    for row in 0..MOST_ROWS {
        let name = format!("persons-{row}");
        let typed = fields.get(&name);
        if typed.is_empty() || typed.parse() == Ok(Decimal::ZERO) {
            continue;
        }
        let persons = errors.parse::<i32>(&name, &typed, "error-number").filter(|n| *n > 0);
        if persons.is_none() && !errors.has(&name) {
            errors.add(&name, Phrase::new("error-number"));
        }
        let (sex_field, age_field) = (format!("sex-{row}"), format!("age-{row}"));
        let sex = errors.parse(&sex_field, &fields.get(&sex_field), "error-choice");
        let age = errors.parse(&age_field, &fields.get(&age_field), "error-choice");
        let community = Some(fields.get(&format!("community-{row}"))).filter(|code| !code.is_empty());
        if let (Some(persons), Some(sex), Some(age)) = (persons, sex, age) {
            counted.push(Counted { community, sex, age, persons });
        }
    }
    errors.done(Some(counted))
}

pub async fn submit(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked { state, ui, who, grant: *grant, part: Part::Submission, fields: posted.fields };
    let sent = actions::submit(&asked.state, &asked.who, asked.grant, Some(asked.version())).await;
    asked.answer(sent, "done-reports-submitted").await
}

pub async fn accept(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked { state, ui, who, grant: *grant, part: Part::Decision, fields: posted.fields };
    let accepted = actions::accept(&asked.state, &asked.who, asked.grant, Some(asked.version())).await;
    asked.answer(accepted, "done-reports-accepted").await
}

pub async fn send_back(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: Path<GrantId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked { state, ui, who, grant: *grant, part: Part::Decision, fields: posted.fields };
    let reason = asked.fields.get("reason");
    let sent =
        actions::send_back(&asked.state, &asked.who, asked.grant, &reason, Some(asked.version())).await;
    asked.answer(sent, "done-reports-sent-back").await
}
