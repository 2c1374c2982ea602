//! The joint budget as a workbook to read: what the page shows, and every line.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::write::{Looks, SUM, number};
use super::{sheet_name, source, word};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::budget::{BudgetLine, Contribution, Headings};
use crate::cycle::applications::pages::{Row, Table, Tables};
use crate::web::words::say;

/// What is written.
pub struct Joint {
    pub language: Language,
    pub title: String,
    pub about: String,
    pub tables: Tables,
    pub headings: Headings,
    /// In how many years quantities are told.
    pub years: usize,
    /// Each with the name of its organisation.
    pub lines: Vec<(String, BudgetLine)>,
    pub contributions: Vec<(String, Contribution)>,
}

/// The workbook's bytes.
pub fn joint(budget: &Joint) -> Result<Vec<u8>, XlsxError> {
    let writer = Writer { budget, looks: Looks::new(), money: Format::new().set_num_format(SUM) };
    let mut workbook = Workbook::new();
    writer.tables(workbook.add_worksheet())?;
    writer.lines(workbook.add_worksheet())?;
    writer.contributions(workbook.add_worksheet())?;
    workbook.save_to_buffer()
}

struct Writer<'a> {
    budget: &'a Joint,
    looks: Looks,
    money: Format,
}

impl Writer<'_> {
    fn word(&self, key: &str) -> String {
        word(self.budget.language, key)
    }

    fn begin(&self, sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
        sheet.set_name(sheet_name(&self.word(name)))?.set_landscape().set_print_fit_to_pages(1, 0);
        sheet.write_string_with_format(0, 0, &self.budget.title, &self.looks.title)?;
        sheet.write_string(1, 0, &self.budget.about)?;
        Ok(())
    }

    fn head(&self, sheet: &mut Worksheet, row: u32, columns: &[String]) -> Result<(), XlsxError> {
        for (at, column) in (0_u16..).zip(columns) {
            sheet.write_string_with_format(row, at, column, &self.looks.head)?;
        }
        Ok(())
    }

    fn tables(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.begin(sheet, "applications-budget")?;
        sheet.set_column_width(0, 44)?;
        let tables = &self.budget.tables;
        let mut row = 3;
        for table in
            [Some(&tables.headings), tables.years.as_ref(), tables.sources.as_ref()].into_iter().flatten()
        {
            row = self.table(sheet, row, table)?;
        }
        Ok(())
    }

    /// One table from a row on; the row after it and a blank one.
    fn table(&self, sheet: &mut Worksheet, mut row: u32, table: &Table) -> Result<u32, XlsxError> {
        sheet.write_string(row, 0, &table.caption)?;
        let names = self.budget.tables.names.iter().cloned();
        let mut columns: Vec<String> = std::iter::once(table.first.clone()).chain(names).collect();
        columns.push(self.word("applications-together"));
        if table.has_shares {
            columns.push(format!("{}, %", self.word("applications-share-of-total")));
        }
        for column in 1..columns.len() {
            sheet.set_column_width(u16::try_from(column).unwrap_or_default(), 20)?;
        }
        row += 1;
        self.head(sheet, row, &columns)?;
        let body = table.body.iter().map(|one| (one, &self.money));
        for (one, format) in body.chain(table.foot.iter().map(|one| (one, &self.looks.strong))) {
            row += 1;
            self.row(sheet, row, one, format)?;
        }
        Ok(row + 2)
    }

    fn row(&self, sheet: &mut Worksheet, row: u32, one: &Row, format: &Format) -> Result<(), XlsxError> {
        sheet.write_string(row, 0, &one.label)?;
        let organisations = u16::try_from(self.budget.tables.names.len()).unwrap_or_default();
        for (column, amount) in (1_u16..).zip(&one.each) {
            sheet.write_number_with_format(row, column, number(amount.decimal()), format)?;
        }
        let together = number(one.together.decimal());
        sheet.write_number_with_format(row, organisations + 1, together, format)?;
        if let Some(share) = one.share {
            sheet.write_number_with_format(row, organisations + 2, number(share), format)?;
        }
        Ok(())
    }

    fn lines(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.begin(sheet, "applications-budget-lines")?;
        let (language, years) = (self.budget.language, self.budget.years);
        let mut columns: Vec<String> = [
            "applications-organisation",
            "applications-heading",
            "applications-description",
            "applications-unit",
        ]
        .map(|key| self.word(key))
        .into();
        let year = |year| say(language, &Phrase::new("applications-quantity-year").with("year", year));
        if years == 1 {
            columns.push(self.word("applications-quantity"));
        } else {
            columns.extend((1..=years).map(year));
        }
        columns.extend(["applications-rate", "applications-amount"].map(|key| self.word(key)));
        self.head(sheet, 3, &columns)?;
        for (column, width) in (0_u16..).zip([30, 26, 44, 12]) {
            sheet.set_column_width(column, width)?;
        }
        let rate = u16::try_from(4 + years).unwrap_or_default();
        for (row, (name, line)) in (4_u32..).zip(&self.budget.lines) {
            let heading = self.budget.headings.name(language, &line.under());
            let texts = [name.clone(), heading, line.description.clone(), line.unit.clone()];
            for (column, text) in (0_u16..).zip(texts) {
                sheet.write_string(row, column, text)?;
            }
            for (column, quantity) in (4_u16..rate).zip(line.quantity.years()) {
                sheet.write_number_with_format(row, column, number(*quantity), &self.looks.plain)?;
            }
            sheet.write_number_with_format(row, rate, number(line.rate.decimal()), &self.money)?;
            sheet.write_number_with_format(row, rate + 1, number(line.amount.decimal()), &self.money)?;
        }
        sheet.set_freeze_panes(4, 0)?;
        Ok(())
    }

    fn contributions(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.begin(sheet, "applications-co-financing")?;
        let columns = [
            "applications-organisation",
            "applications-source-kind",
            "applications-source",
            "applications-amount",
        ];
        self.head(sheet, 3, &columns.map(|key| self.word(key)))?;
        for (column, width) in (0_u16..).zip([30, 26, 44, 16]) {
            sheet.set_column_width(column, width)?;
        }
        for (row, (name, one)) in (4_u32..).zip(&self.budget.contributions) {
            sheet.write_string(row, 0, name)?;
            sheet.write_string(row, 1, source(self.budget.language, one.kind))?;
            sheet.write_string(row, 2, &one.source)?;
            sheet.write_number_with_format(row, 3, number(one.amount.decimal()), &self.money)?;
        }
        Ok(())
    }
}
