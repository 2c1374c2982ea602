//! The joint budget as a table, and the form of one organisation's rows.

use askama::Template;

use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::applications::budget::{BudgetInput, Heading, LineInput};
use crate::cycle::applications::links;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::web::forms::Form;
use crate::web::ui::Ui;
use rust_decimal::Decimal;

/// One row of the table: a heading, what each organisation spends under it, and all together.
struct Row {
    heading: Heading,
    each: Vec<Amount>,
    together: Amount,
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/joint_budget.html")]
struct JointTable<'a> {
    ui: &'a Ui,
    call: &'a Call,
    names: Vec<String>,
    rows: Vec<Row>,
    totals: Vec<Amount>,
    total: Amount,
    brought: Vec<Amount>,
    own_contribution: Amount,
    requested: Amount,
    /// What is asked, in percent of the total; none of nothing.
    share: Option<Decimal>,
}

/// The joint budget as a table of headings and organisations, to stand within any page.
pub fn joint_budget(ui: &Ui, whole: &Whole, call: &Call) -> Result<String, AppError> {
    let budget = &whole.budget;
    let organisations: Vec<OrganisationId> = whole.accepted().collect();
    let each = |of: &dyn Fn(OrganisationId) -> Result<Amount, MoneyError>| {
        organisations.iter().map(|id| of(*id)).collect::<Result<Vec<_>, _>>()
    };
    let mut rows = Vec::new();
    for heading in Heading::ALL.iter().copied() {
        let together = budget.total_of_heading(heading)?;
        if !together.is_zero() {
            rows.push(Row { heading, each: each(&|id| budget.total_under(heading, id))?, together });
        }
    }
    let table = JointTable {
        ui,
        call,
        names: organisations.iter().map(|id| whole.name(*id, ui.language)).collect(),
        rows,
        totals: each(&|id| budget.total_of(id))?,
        total: budget.total()?,
        brought: each(&|id| budget.brought_by(id))?,
        own_contribution: budget.own_contribution()?,
        requested: budget.requested()?,
        share: budget.requested_percent()?,
    };
    Ok(table.render()?)
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/joint.html")]
pub struct Joint<'a> {
    pub ui: &'a Ui,
    pub whole: &'a Whole,
    pub call: &'a Call,
    /// The organisations whose rows the reader may change.
    pub own: Vec<OrganisationId>,
    pub budget: String,
}

impl Joint<'_> {
    fn organisations(&self) -> Vec<OrganisationId> {
        self.whole.accepted().collect()
    }

    fn name(&self, id: &OrganisationId) -> String {
        self.whole.name(*id, self.ui.language)
    }

    fn may_change(&self, id: &OrganisationId) -> bool {
        self.own.contains(id)
    }

    fn link(&self, id: &OrganisationId) -> String {
        links::budget(self.whole.application.id, *id)
    }
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

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn headings(&self) -> &'static [Heading] {
        Heading::ALL
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn field(&self, column: &str, row: &usize) -> String {
        format!("{column}-{row}")
    }

    /// What a field in a row is called: its column, and the row's number.
    fn row_label(&self, column: &str, row: &usize) -> String {
        format!("{} {}", self.ui.t(column), row + 1)
    }

    fn value(&self, column: &str, row: &usize) -> &str {
        self.form.value(&self.field(column, row))
    }

    fn is_chosen(&self, heading: &Heading, row: &usize) -> bool {
        self.form.has(&self.field("heading", row), heading)
    }

    fn is_wrong(&self, column: &str, row: &usize) -> bool {
        self.form.problem(&self.field(column, row)).is_some()
    }

    /// What a saved row comes to; a row that was just typed is reckoned when it is saved.
    fn amount(&self, row: &usize) -> String {
        let saved = self.whole.budget.lines_of(self.organisation).nth(*row);
        saved.map(|line| self.ui.amount(&line.amount)).unwrap_or_default()
    }

    fn their_amount(&self, line: &LineInput) -> String {
        line.amount().map(|amount| self.ui.amount(&amount)).unwrap_or_default()
    }

    fn total(&self) -> String {
        let total = self.whole.budget.total_of(self.organisation);
        total.map(|total| self.ui.money(&total, &self.call.currency)).unwrap_or_default()
    }
}
