//! The joint budget, and one organisation's rows of it in one form.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use rust_decimal::Decimal;

use super::{Reading, reading};
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::money::{Amount, MoneyError};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::access::writer_of;
use crate::cycle::applications::budget::{
    BudgetInput, BudgetLine, ContributionInput, FlatRate, FlatRates, Headings, LineInput, MOST_CONTRIBUTIONS,
    MOST_LINES, Quantity, Source, Under, parse_percent, parse_quantity, too_many,
};
use crate::cycle::applications::{actions, links, pages};
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{self, Reply, go_to, page, page_with, see_other};
use crate::web::ui::Ui;

/// How many empty rows stand below those that are filled in.
const SPARE: usize = 3;

pub async fn joint(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = super::any_reading(&mut conn, &who, *id).await?;
    let editable = reading.whole.application.is_open(&reading.call, ui.now);
    let own: Vec<OrganisationId> =
        reading.seats.iter().filter(|s| editable && s.may_write).map(|s| s.organisation).collect();
    let budget = pages::joint_budget(&ui, &reading.whole, &reading.call)?;
    page(&pages::Joint { ui: &ui, own, budget, whole: &reading.whole, call: &reading.call })
}

pub async fn form(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
) -> Reply {
    let (id, organisation) = *path;
    let reading = reading(&mut *state.db.conn().await?, &who, id).await?;
    if !reading.writes_for(organisation) || !reading.whole.application.is_open(&reading.call, ui.now) {
        return go_to(links::joint_budget(id));
    }
    let saved = reading.whole.budget.input_of(organisation);
    let form = Form::filled(filled(&ui, &saved));
    shown(&ui, &reading, organisation, form, None, StatusCode::OK)
}

/// The form with rows that were read from a sheet, over what is saved: nothing is saved yet.
pub(super) fn with_rows(
    ui: &Ui,
    reading: &Reading,
    organisation: OrganisationId,
    rows: &BudgetInput,
) -> Reply {
    let saved = reading.whole.budget.input_of(organisation).fingerprint();
    let fields = filled(ui, rows).fixed("seen", saved).with("read", "yes");
    shown(ui, reading, organisation, Form::filled(fields), None, StatusCode::OK)
}

/// The form as it is saved, with what is wrong with a sheet.
pub(super) fn with_problem(
    ui: &Ui,
    reading: &Reading,
    organisation: OrganisationId,
    wrong: &Errors,
) -> Reply {
    let form = Form::wrong(ui, filled(ui, &reading.whole.budget.input_of(organisation)), wrong)?;
    shown(ui, reading, organisation, form, None, StatusCode::UNPROCESSABLE_ENTITY)
}

fn shown(
    ui: &Ui,
    reading: &Reading,
    organisation: OrganisationId,
    form: Form,
    theirs: Option<BudgetInput>,
    status: StatusCode,
) -> Reply {
    let rows = |name: &str| form.value(name).parse::<usize>().unwrap_or(SPARE);
    // What is typed is summed where it can be, else what is saved.
    let saved = || reading.whole.budget.input_of(organisation);
    let figures = parse(form.fields(), &Known::of(reading, organisation)).unwrap_or_else(|_| saved());
    let quantities = form.fields().each("quantity-0").len();
    let template = pages::BudgetForm {
        ui,
        years: reading
            .whole
            .years(&reading.call)
            .max(saved().reaches())
            .max(figures.reaches())
            .max(quantities),
        sums: pages::sums(&figures).or_else(|_| pages::sums(&saved()))?,
        lines: rows("lines").min(MOST_LINES + SPARE),
        brought: rows("brought").min(MOST_CONTRIBUTIONS + SPARE),
        form,
        whole: &reading.whole,
        call: &reading.call,
        organisation,
        theirs,
    };
    page_with(status, &template)
}

/// The form with these rows and some empty ones below.
fn filled(ui: &Ui, saved: &BudgetInput) -> Fields {
    let mut fields = Fields::default()
        .with("seen", saved.fingerprint())
        .with("lines", saved.lines.len() + SPARE)
        .with("brought", saved.contributions.len() + SPARE);
    for (row, line) in saved.lines.iter().enumerate() {
        fields = fields
            .with(format!("heading-{row}"), line.under().code())
            .with(format!("description-{row}"), &line.description)
            .with(format!("unit-{row}"), &line.unit)
            .with(format!("rate-{row}"), ui.amount(&line.rate));
        for year in line.quantity.years() {
            let typed = if year.is_zero() { String::new() } else { ui.typed(year) };
            fields = fields.with(format!("quantity-{row}"), typed);
        }
    }
    for (row, brought) in saved.contributions.iter().enumerate() {
        fields = fields
            .with(format!("kind-{row}"), brought.kind)
            .with(format!("source-{row}"), &brought.source)
            .with(format!("amount-{row}"), ui.amount(&brought.amount));
    }
    let percent = |rate: Option<FlatRate>| rate.map(|rate| ui.typed(&rate.percent())).unwrap_or_default();
    fields
        .with("indirect_percent", percent(saved.rates.indirect))
        .with("contingency_percent", percent(saved.rates.contingency))
}

fn money_problem(error: MoneyError) -> Phrase {
    Phrase::new(match error {
        MoneyError::TooFine => "applications-budget-too-fine",
        MoneyError::TooLarge => "error-amount-range",
        MoneyError::NotANumber => "error-amount",
    })
}

fn amount_in(errors: &mut Errors, fields: &Fields, (column, row): (&str, usize)) -> Option<Amount> {
    let name = format!("{column}-{row}");
    let read = Amount::parse_typed(&fields.get(&name)).map_err(money_problem);
    errors.take(&name, read)
}

/// The headings that a form offers: the call's, and any other under which a line stands already. Such a line stays
/// there until somebody chooses, and is named as missing.
struct Known<'a> {
    headings: &'a Headings,
    stood: Vec<Under>,
}

impl<'a> Known<'a> {
    fn of(reading: &'a Reading, organisation: OrganisationId) -> Self {
        let stood = reading.whole.budget.lines_of(organisation).map(BudgetLine::under).collect();
        Self { headings: &reading.whole.form.headings, stood }
    }

    fn find(&self, code: &str) -> Result<Under, Phrase> {
        let stood = || self.stood.iter().find(|under| under.code() == code).cloned();
        self.headings.find(code).or_else(stood).ok_or_else(|| self.headings.unknown())
    }
}

/// Reads all rows; a row in which nothing was typed is no row. Problems stand at the fields as they
/// were typed.
fn parse(fields: &Fields, known: &Known<'_>) -> Result<BudgetInput, Errors> {
    let mut errors = Errors::default();
    let count = |name: &str| fields.get(name).parse::<usize>().unwrap_or(0);
    let (lines, brought) = (count("lines"), count("brought"));
    // No form has so many rows; a program's are refused rather than left out.
    if lines > MOST_LINES + SPARE || brought > MOST_CONTRIBUTIONS + SPARE {
        errors.add("", too_many());
        return Err(errors);
    }
    let mut input = BudgetInput::default();
    for row in 0..lines {
        input.lines.extend(parse_line(&mut errors, fields, known, row));
    }
    for row in 0..brought {
        input.contributions.extend(parse_brought(&mut errors, fields, row));
    }
    let mut rate = |name: &str| errors.take(name, parse_percent(&fields.get(name))).flatten();
    input.rates = FlatRates { indirect: rate("indirect_percent"), contingency: rate("contingency_percent") };
    errors.done(Some(input))
}

fn parse_line(errors: &mut Errors, fields: &Fields, known: &Known<'_>, row: usize) -> Option<LineInput> {
    let name = |column: &str| format!("{column}-{row}");
    let [description, unit, rate] = ["description", "unit", "rate"].map(|column| fields.get(&name(column)));
    let years = fields.each(&name("quantity"));
    if years.iter().chain([&description, &unit, &rate]).all(String::is_empty) {
        return None;
    }
    let wrong = |key: &'static str| Phrase::new(key);
    let under = errors.take(&name("heading"), known.find(&fields.get(&name("heading"))));
    let quantity = quantity_in(&years).map_err(|_| wrong("applications-budget-quantity"));
    let quantity = errors.take(&name("quantity"), quantity);
    let rate = amount_in(errors, fields, ("rate", row));
    let Under { counts_as: heading, own: own_heading } = under?;
    let line = LineInput { heading, own_heading, description, unit, quantity: quantity?, rate: rate? };
    for (column, problem) in line.problems() {
        errors.add(name(column), problem);
    }
    Some(line)
}

/// One quantity, or one for each year: where there are several, none is as good as nought.
fn quantity_in(years: &[String]) -> Result<Quantity, MoneyError> {
    match years {
        [] => Err(MoneyError::NotANumber),
        [whole] => parse_quantity(whole).map(Quantity::from),
        years => {
            let typed =
                |year: &String| if year.is_empty() { Ok(Decimal::ZERO) } else { parse_quantity(year) };
            Ok(Quantity::by_year(years.iter().map(typed).collect::<Result<Vec<_>, _>>()?))
        }
    }
}

fn parse_brought(errors: &mut Errors, fields: &Fields, row: usize) -> Option<ContributionInput> {
    let source = fields.get(&format!("source-{row}"));
    if source.is_empty() && fields.get(&format!("amount-{row}")).is_empty() {
        return None;
    }
    let kind = fields.get(&format!("kind-{row}")).parse::<Source>();
    let kind = errors.take(&format!("kind-{row}"), kind.map_err(|_| Phrase::new("error-choice")));
    let amount = amount_in(errors, fields, ("amount", row))?;
    let brought = ContributionInput { kind: kind?, source, amount };
    for (column, problem) in brought.problems() {
        errors.add(format!("{column}-{row}"), problem);
    }
    Some(brought)
}

pub async fn save(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    path: Path<(ApplicationId, OrganisationId)>,
    posted: Posted<Button>,
) -> Reply {
    let (id, organisation) = *path;
    let fields = posted.fields;
    let before = reading(&mut *state.db.conn().await?, &who, id).await?;
    writer_of(&before.seats, organisation)?;
    if ui.quiet && before.whole.has_consent() {
        return replies::asks_first(ui.t("applications-consented"));
    }
    let errors = match parse(&fields, &Known::of(&before, organisation)) {
        Ok(input) => {
            let seen = fields.get("seen");
            match actions::save_budget(&state, &who, id, organisation, input.clone(), Some(&seen)).await {
                Ok(()) if ui.quiet => {
                    let after = reading(&mut *state.db.conn().await?, &who, id).await?;
                    let stored = after.whole.budget.input_of(organisation);
                    // Somebody may have been as quick: their rows are not taken for these.
                    if stored != input {
                        return Err(AppError::ChangedMeanwhile);
                    }
                    let next = (links::budget(id, organisation), "done-applications-saved");
                    return replies::saved(&ui, after.call.zone, stored.fingerprint(), next);
                }
                Ok(()) if fields.get("then") == "more" => {
                    return see_other(links::budget(id, organisation), "done-applications-saved");
                }
                Ok(()) => return see_other(links::joint_budget(id), "done-applications-saved"),
                Err(AppError::ChangedMeanwhile) => {
                    return both_budgets(&state, &ui, &who, (id, organisation), fields).await;
                }
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let reading = reading(&mut *state.db.conn().await?, &who, id).await?;
    let form = Form::wrong(&ui, fields, &errors)?;
    shown(&ui, &reading, organisation, form, None, StatusCode::UNPROCESSABLE_ENTITY)
}

/// Somebody else saved these rows first: what was typed stands in the form again, and below it what
/// the other saved. Saving again then means it.
async fn both_budgets(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    (id, organisation): (ApplicationId, OrganisationId),
    fields: Fields,
) -> Reply {
    let reading = reading(&mut *state.db.conn().await?, who, id).await?;
    let theirs = reading.whole.budget.input_of(organisation);
    let mut again = Fields::default().with("seen", theirs.fingerprint());
    for (name, value) in fields.iter().filter(|(name, _)| *name != "seen") {
        again = again.with(name, value);
    }
    let form = Form::clash(ui, again, "applications-clash")?;
    shown(ui, &reading, organisation, form, Some(theirs), StatusCode::CONFLICT)
}
