//! The form of one organisation's rows, and what is wrong with a sheet of them.

use askama::Template;
use rust_decimal::Decimal;

use super::money::{percent, quantity};
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, Share};
use crate::cycle::applications::budget::{BudgetInput, Heading, LineInput, Source, Under, parse_quantity};
use crate::cycle::applications::links;
use crate::cycle::applications::sheet::{BadCell, MOST_MEGABYTES};
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// The sums of one organisation, in the order of Annex B; each with the key of what it is called.
pub fn sums(input: &BudgetInput) -> Result<Vec<(&'static str, Amount)>, AppError> {
    let direct = input.direct()?;
    let indirect = input.rates.reckon(Heading::Indirect, direct)?;
    let contingency = input.rates.reckon(Heading::Contingency, direct)?;
    let eligible = direct.plus(indirect)?;
    Ok(vec![
        ("applications-direct", direct),
        ("applications-heading-indirect", indirect),
        ("applications-eligible", eligible),
        ("applications-heading-contingency", contingency),
        ("applications-total", eligible.plus(contingency)?),
        ("applications-brought", Amount::total(input.contributions.iter().map(|one| one.amount))?),
    ])
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/budget.html")]
pub struct BudgetForm<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub organisation: OrganisationId,
    /// How many rows the form has.
    pub lines: usize,
    pub brought: usize,
    /// How many years a quantity has.
    pub years: usize,
    pub sums: Vec<(&'static str, Amount)>,
    /// What somebody else saved meanwhile.
    pub theirs: Option<BudgetInput>,
}

impl BudgetForm<'_> {
    fn name(&self) -> String {
        self.whole.name(self.organisation, self.ui.language)
    }

    fn path(&self) -> String {
        links::budget(self.whole.application.id, self.organisation)
    }

    /// The headings that a row can have: the call's, and what the row has now where that is none of them.
    fn headings(&self, row: &usize) -> Vec<(String, String)> {
        let headings = &self.whole.form.headings;
        let mut offered = headings.typed();
        let chosen = self.value("heading", row);
        let astray = self.whole.budget.used(headings).into_iter().filter(|under| !offered.contains(under));
        let astray = astray.filter(|under| under.code() == chosen).collect::<Vec<_>>();
        offered.extend(astray);
        let named = |under: Under| (under.code().to_owned(), headings.name(self.ui.language, &under));
        offered.into_iter().map(named).collect()
    }

    fn their_heading(&self, line: &LineInput) -> String {
        self.whole.form.headings.name(self.ui.language, &line.under())
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn kinds(&self) -> &'static [Source] {
        Source::ALL
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn field(&self, column: &str, row: &usize) -> String {
        format!("{column}-{row}")
    }

    /// Whether its rows were just read from a sheet.
    fn was_read(&self) -> bool {
        self.form.has("read", "yes")
    }

    fn sheet(&self) -> String {
        links::sheet(self.whole.application.id, self.organisation)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn most_megabytes(&self) -> i64 {
        MOST_MEGABYTES
    }

    /// What a field in a row is called: its column, and the row's number.
    fn row_label(&self, column: &str, row: &usize) -> String {
        format!("{} {}", self.ui.t(column), row + 1)
    }

    fn value(&self, column: &str, row: &usize) -> &str {
        self.form.value(&self.field(column, row))
    }

    fn is_chosen(&self, column: &str, word: &str, row: &usize) -> bool {
        self.form.has(&self.field(column, row), word)
    }

    fn is_wrong(&self, column: &str, row: &usize) -> bool {
        self.form.problem(&self.field(column, row)).is_some()
    }

    /// What the quantity of a year is called above its column.
    fn year(&self, year: &usize) -> String {
        if self.years < 2 {
            return self.ui.t("applications-quantity").to_string();
        }
        self.ui.t("applications-quantity-year").with("year", year + 1).to_string()
    }

    fn year_label(&self, year: &usize, row: &usize) -> String {
        let label = format!("{} {}", self.year(year), row + 1);
        // Problems are named by the first, and lead there.
        if *year == 0 { self.form.label(self.field("quantity", row), label) } else { label }
    }

    /// The field of the first year has the name that problems lead to.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn year_id(&self, year: &usize, row: &usize) -> String {
        if *year == 0 { format!("quantity-{row}") } else { format!("quantity-{row}-{}", year + 1) }
    }

    fn quantity(&self, year: &usize, row: &usize) -> String {
        self.form.fields().each(&self.field("quantity", row)).into_iter().nth(*year).unwrap_or_default()
    }

    /// Whether the form has years after the end of the project.
    fn is_too_long(&self) -> bool {
        self.years > self.whole.years(self.call)
    }

    /// What a row comes to; nothing while it cannot be reckoned.
    fn amount(&self, row: &usize) -> String {
        let typed = self.form.fields().each(&self.field("quantity", row));
        let years = typed.iter().filter(|year| !year.is_empty()).map(|year| parse_quantity(year).ok());
        let quantity: Option<Decimal> = years.sum();
        let rate = Amount::parse_typed(self.value("rate", row)).ok();
        let exact = quantity.zip(rate).and_then(|(quantity, rate)| quantity.checked_mul(rate.decimal()));
        let amount =
            exact.and_then(|exact| Amount::rounded(exact).ok()).filter(|amount| amount.is_positive());
        amount.map(|amount| self.ui.amount(&amount)).unwrap_or_default()
    }

    /// What the call allows of what is reckoned, if it says.
    fn cap(&self, most: Option<Share>) -> String {
        let said = |share| self.ui.t("applications-cap").with("share", self.ui.percent(&share)).to_string();
        most.map(said).unwrap_or_default()
    }

    fn indirect_cap(&self) -> String {
        self.cap(self.call.rules.r25.map(|rule| rule.max_share_of_direct))
    }

    fn contingency_cap(&self) -> String {
        self.cap(self.call.rules.r26.map(|rule| rule.max_share_of_direct))
    }

    fn their_amount(&self, line: &LineInput) -> String {
        line.amount().map(|amount| self.ui.amount(&amount)).unwrap_or_default()
    }

    fn their_quantity(&self, line: &LineInput) -> String {
        quantity(self.ui, line)
    }

    fn their_rates(&self, theirs: &BudgetInput) -> Vec<(Heading, String)> {
        let rate = |heading: &Heading| Some((*heading, percent(self.ui, theirs.rates.of(*heading)?)));
        Heading::ALL.iter().filter_map(rate).collect()
    }
}

/// The cells of a sheet that could not be read.
#[derive(Template)]
#[template(path = "cycle/applications/pages/bad_cells.html")]
pub struct BadCells<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub organisation: OrganisationId,
    pub cells: Vec<BadCell>,
}

impl BadCells<'_> {
    fn name(&self) -> String {
        self.whole.name(self.organisation, self.ui.language)
    }

    fn path(&self) -> String {
        links::budget(self.whole.application.id, self.organisation)
    }

    fn sheet(&self) -> String {
        links::sheet(self.whole.application.id, self.organisation)
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn most_megabytes(&self) -> i64 {
        MOST_MEGABYTES
    }
}
