//! The joint budget as tables.

use askama::Template;

use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::money::{Amount, MoneyError};
use crate::cycle::applications::budget::{
    FlatRate, Heading, Headings, JointBudget, LineInput, Source, Under, percent_of,
};
use crate::cycle::applications::links;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::web::ui::Ui;
use rust_decimal::Decimal;

/// One row of a table: what it is, what each organisation has in it, and all together.
pub struct Row {
    pub label: String,
    /// None for any where it is not told apart.
    pub each: Vec<Amount>,
    pub together: Amount,
    /// In percent of the total costs, where the table says that.
    pub share: Option<Decimal>,
}

impl Row {
    fn of(&self, organisation: &usize) -> Option<&Amount> {
        self.each.get(*organisation)
    }
}

/// Amounts by organisation: what stands in the rows, and the sums below.
pub struct Table {
    pub caption: String,
    /// What the rows are.
    pub first: String,
    pub body: Vec<Row>,
    pub foot: Vec<Row>,
    pub has_shares: bool,
}

/// The joint budget by heading, by year where there are several, and by source where there is any.
pub struct Tables {
    pub names: Vec<String>,
    pub headings: Table,
    pub years: Option<Table>,
    pub sources: Option<Table>,
}

/// Writes rows about one budget.
struct Writer<'a> {
    ui: &'a Ui,
    budget: &'a JointBudget,
    call: &'a Call,
    names: &'a Headings,
    organisations: Vec<OrganisationId>,
}

type Sum<'a> = &'a dyn Fn(OrganisationId) -> Result<Amount, MoneyError>;

impl Writer<'_> {
    fn row(&self, label: impl ToString, each: Sum<'_>, together: Amount) -> Result<Row, MoneyError> {
        let each = self.organisations.iter().map(|id| each(*id)).collect::<Result<_, _>>()?;
        Ok(Row { label: label.to_string(), each, together, share: None })
    }

    fn caption(&self, key: &str) -> String {
        self.ui.t(key).with("currency", self.call.currency.code()).to_string()
    }

    /// In the call's order; below, the sums in that of Annex B.
    fn headings(&self) -> Result<Table, MoneyError> {
        let (ui, budget) = (self.ui, self.budget);
        let under = |heading: Heading| {
            let label = ui.one("applications-heading", heading);
            self.row(label, &|id| budget.total_under(heading, id), budget.total_of_heading(heading)?)
        };
        let at = |under: Under| {
            let label = self.names.name(ui.language, &under);
            self.row(label, &|id| budget.total_at(&under, Some(id)), budget.total_at(&under, None)?)
        };
        let body = budget.used(self.names).into_iter().map(at).collect::<Result<Vec<_>, _>>()?;
        let foot = vec![
            self.row(ui.t("applications-direct"), &|id| budget.direct_of(id), budget.direct()?)?,
            under(Heading::Indirect)?,
            self.row(ui.t("applications-eligible"), &|id| budget.eligible_of(id), budget.eligible()?)?,
            under(Heading::Contingency)?,
            self.row(ui.t("applications-total"), &|id| budget.total_of(id), budget.total()?)?,
            self.row(ui.t("applications-brought"), &|id| budget.brought_by(id), budget.own_contribution()?)?,
            Row {
                label: ui.t("applications-requested").to_string(),
                each: Vec::new(),
                together: budget.requested()?,
                share: None,
            },
        ];
        let caption = self.caption("applications-budget-caption");
        let first = ui.t("applications-heading").to_string();
        Ok(Table { caption, first, body, foot, has_shares: false })
    }

    fn years(&self, by_year: Vec<Vec<Amount>>) -> Result<Option<Table>, MoneyError> {
        if by_year.len() < 2 {
            return Ok(None);
        }
        let (ui, budget) = (self.ui, self.budget);
        let year = |(year, each): (usize, Vec<Amount>)| {
            let label = ui.t("applications-year").with("year", year).to_string();
            Ok(Row { label, together: Amount::total(each.iter().copied())?, each, share: None })
        };
        let body = (1..).zip(by_year).map(year).collect::<Result<_, MoneyError>>()?;
        let foot = vec![self.row(ui.t("applications-total"), &|id| budget.total_of(id), budget.total()?)?];
        let caption = self.caption("applications-years-caption");
        Ok(Some(Table {
            caption,
            first: ui.t("applications-years").to_string(),
            body,
            foot,
            has_shares: false,
        }))
    }

    fn sources(&self) -> Result<Option<Table>, MoneyError> {
        let (ui, budget) = (self.ui, self.budget);
        let total = budget.total()?;
        let from = |kind: Source| {
            let (label, sum) = (ui.one("applications-source", kind), budget.from_source(kind, None)?);
            let row = self.row(label, &|id| budget.from_source(kind, Some(id)), sum)?;
            Ok(Row { share: percent_of(sum, total), ..row })
        };
        let all = Source::ALL.iter().copied();
        let mut body = all.map(from).collect::<Result<Vec<_>, MoneyError>>()?;
        body.retain(|row| !row.together.is_zero());
        if body.is_empty() {
            return Ok(None);
        }
        let sum = budget.own_contribution()?;
        let foot = self.row(ui.t("applications-brought"), &|id| budget.brought_by(id), sum)?;
        let foot = vec![Row { share: percent_of(sum, total), ..foot }];
        let caption = self.caption("applications-sources-caption");
        let first = ui.t("applications-source-kind").to_string();
        Ok(Some(Table { caption, first, body, foot, has_shares: true }))
    }
}

/// The tables of a joint budget, for pages and for sheets.
pub fn tables(ui: &Ui, whole: &Whole, call: &Call) -> Result<Tables, AppError> {
    let (budget, names, organisations) = (&whole.budget, &whole.form.headings, whole.accepted().collect());
    let writer = Writer { ui, budget, call, names, organisations };
    Ok(Tables {
        names: whole.accepted().map(|id| whole.name(id, ui.language)).collect(),
        headings: writer.headings()?,
        years: writer.years(whole.by_year(call)?)?,
        sources: writer.sources()?,
    })
}

#[derive(Template)]
#[template(path = "cycle/applications/pages/joint_budget.html")]
struct JointTables<'a> {
    ui: &'a Ui,
    tables: Tables,
    is_empty: bool,
    /// What is asked, in percent of the total; none of nothing.
    share: Option<Decimal>,
}

/// The joint budget as tables of headings, years, sources and organisations, to stand within any page.
pub fn joint_budget(ui: &Ui, whole: &Whole, call: &Call) -> Result<String, AppError> {
    let page = JointTables {
        ui,
        tables: tables(ui, whole, call)?,
        is_empty: whole.budget.lines.is_empty(),
        share: whole.budget.requested_percent()?,
    };
    Ok(page.render()?)
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

    fn sheet(&self) -> String {
        links::joint_sheet(self.whole.application.id)
    }
}

/// A quantity year by year.
pub fn quantity(ui: &Ui, line: &LineInput) -> String {
    let years = line.quantity.years().iter().map(|year| ui.decimal(year));
    years.collect::<Vec<_>>().join(" + ")
}

/// A rate as readers write it.
pub fn percent(ui: &Ui, rate: FlatRate) -> String {
    format!("{}\u{a0}%", ui.decimal(&rate.percent()))
}
