//! One organisation's rows as a workbook to fill in: sums as formulas, what is reckoned protected, no text ever
//! taken for a formula.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, Format, FormatAlign, FormatBorder, Formula, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

use super::{Filled, KEY, MARK, VERSION, cell, sheet_name, source, word};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::budget::{Heading, LineInput, MOST_CONTRIBUTIONS, MOST_LINES, Source, Under};
use crate::web::words::say;

/// The row that names the columns; the rows to fill in begin below it.
pub(super) const HEAD: u32 = 3;
const FIRST: u32 = HEAD + 1;

/// How the cells look.
pub(super) struct Looks {
    pub title: Format,
    pub plain: Format,
    pub head: Format,
    pub text: Format,
    pub quantity: Format,
    pub money: Format,
    pub sum: Format,
    pub strong: Format,
    pub wrapped: Format,
}

/// Nought stands for nothing yet, and is not shown.
const MONEY: &str = "#,##0.00;-#,##0.00;";
pub(super) const SUM: &str = "#,##0.00";

impl Looks {
    pub fn new() -> Self {
        let cell = || Format::new().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00BF_C5CC));
        let typed = || cell().set_unlocked().set_background_color(Color::RGB(0x00FF_FDF3));
        let top = |format: Format| format.set_align(FormatAlign::Top);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            plain: Format::new(),
            head: cell().set_bold().set_text_wrap().set_background_color(Color::RGB(0x00E8_EDF2)),
            text: top(typed().set_text_wrap().set_num_format("@")),
            quantity: top(typed()),
            money: top(typed().set_num_format(SUM)),
            sum: top(cell().set_num_format(MONEY)),
            strong: cell().set_bold().set_num_format(SUM),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        }
    }
}

/// The workbook's bytes.
pub fn write(filled: &Filled) -> Result<Vec<u8>, XlsxError> {
    let writer =
        Writer { filled, language: filled.language, looks: Looks::new(), names: Names::of(filled.language) };
    let mut workbook = Workbook::new();
    writer.costs(workbook.add_worksheet())?;
    writer.brought(workbook.add_worksheet())?;
    writer.totals(workbook.add_worksheet())?;
    writer.how(workbook.add_worksheet())?;
    writer.key(workbook.add_worksheet())?;
    workbook.save_to_buffer()
}

/// What the sheets are called.
struct Names {
    costs: String,
    brought: String,
    totals: String,
    how: String,
}

impl Names {
    fn of(language: Language) -> Self {
        let name = |key| sheet_name(&word(language, key));
        Self {
            costs: name("applications-budget-lines"),
            brought: name("applications-co-financing"),
            totals: name("applications-sheet-totals"),
            how: name("applications-sheet-how"),
        }
    }
}

struct Writer<'a> {
    filled: &'a Filled,
    language: Language,
    looks: Looks,
    names: Names,
}

/// A number as a spreadsheet holds it; what is written has at most fourteen digits, which it holds exactly.
pub(super) fn number(decimal: Decimal) -> f64 {
    decimal.to_f64().unwrap_or_default()
}

fn reckoned(formula: String, result: Amount) -> Formula {
    Formula::new(formula).set_result(result.to_string())
}

/// Columns and rows of a sheet to fill in.
fn count(most: usize) -> u32 {
    u32::try_from(most).unwrap_or_default()
}

/// A list of so many words, from a column of the hidden sheet.
fn choice(column: &str, of: usize) -> DataValidation {
    let list = format!("={KEY}!${column}$1:${column}${of}");
    DataValidation::new().allow_list_formula(Formula::new(list))
}

impl Writer<'_> {
    fn word(&self, key: &str) -> String {
        word(self.language, key)
    }

    fn heading(&self, under: &Under) -> String {
        self.filled.headings.name(self.language, under)
    }

    /// The headings that the totals name: all that lines can stand under, and any other where one stands.
    fn named(&self) -> Vec<Under> {
        let headings = &self.filled.headings;
        let mut named = headings.typed();
        let used = headings.used(self.filled.input.lines.iter().map(LineInput::under));
        named.extend(used.into_iter().filter(|under| !headings.have(under)));
        named
    }

    /// Title, what it is about, and a line on what to do; the columns' names below.
    fn begin(&self, sheet: &mut Worksheet, name: &str, columns: &[(String, f64)]) -> Result<(), XlsxError> {
        let hint = Phrase::new("applications-sheet-hint").with("sheet", self.names.how.as_str());
        sheet.set_name(name)?;
        sheet.write_string_with_format(0, 0, &self.filled.title, &self.looks.title)?;
        sheet.write_string(1, 0, format!("{} · {}", self.filled.about, self.filled.currency))?;
        sheet.write_string(2, 0, say(self.language, &hint))?;
        for (at, (column, width)) in (0_u16..).zip(columns) {
            sheet.write_string_with_format(HEAD, at, column, &self.looks.head)?;
            sheet.set_column_width(at, *width)?;
        }
        sheet.set_freeze_panes(FIRST, 0)?.set_landscape().set_print_fit_to_pages(1, 0);
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::new()
        });
        Ok(())
    }

    fn costs(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let years = u16::try_from(self.filled.years).unwrap_or(1);
        let mut columns = vec![
            (self.word("applications-heading"), 26.0),
            (self.word("applications-description"), 44.0),
            (self.word("applications-unit"), 12.0),
        ];
        for year in 1..=self.filled.years {
            let said = Phrase::new("applications-quantity-year").with("year", year);
            let only = self.word("applications-quantity");
            columns.push((if years == 1 { only } else { say(self.language, &said) }, 12.0));
        }
        columns.push((self.word("applications-rate"), 14.0));
        columns.push((self.word("applications-amount"), 16.0));
        self.begin(sheet, &self.names.costs, &columns)?;
        let (rate, last) = (3_u16.saturating_add(years), FIRST + count(MOST_LINES) - 1);
        let headings = choice("E", self.filled.headings.typed().len());
        sheet.add_data_validation(FIRST, 0, last, 0, &headings)?;
        for row in FIRST..=last {
            self.line(sheet, row, years, rate)?;
        }
        Ok(())
    }

    fn line(&self, sheet: &mut Worksheet, row: u32, years: u16, rate: u16) -> Result<(), XlsxError> {
        let at = usize::try_from(row - FIRST).unwrap_or_default();
        let looks = &self.looks;
        let line = self.filled.input.lines.get(at);
        let quantities = format!("{}:{}", cell(row, 3), cell(row, u32::from(rate) - 1));
        let formula = format!("=ROUND(SUM({quantities})*{},2)", cell(row, u32::from(rate)));
        let amount = line.and_then(|line| line.amount().ok()).unwrap_or(Amount::ZERO);
        sheet.write_formula_with_format(row, rate + 1, reckoned(formula, amount), &looks.sum)?;
        let Some(line) = line else {
            for column in 0..3 {
                sheet.write_blank(row, column, &looks.text)?;
            }
            for year in 0..years {
                sheet.write_blank(row, 3 + year, &looks.quantity)?;
            }
            sheet.write_blank(row, rate, &looks.money)?;
            return Ok(());
        };
        let texts = [self.heading(&line.under()), line.description.clone(), line.unit.clone()];
        for (column, text) in (0_u16..).zip(texts) {
            sheet.write_string_with_format(row, column, text, &looks.text)?;
        }
        for year in 0..years {
            match line.quantity.years().get(usize::from(year)) {
                Some(quantity) if !quantity.is_zero() || years == 1 => {
                    sheet.write_number_with_format(row, 3 + year, number(*quantity), &looks.quantity)?
                }
                _ => sheet.write_blank(row, 3 + year, &looks.quantity)?,
            };
        }
        sheet.write_number_with_format(row, rate, number(line.rate.decimal()), &looks.money)?;
        Ok(())
    }

    fn brought(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let columns = [
            (self.word("applications-source-kind"), 26.0),
            (self.word("applications-source"), 48.0),
            (self.word("applications-amount"), 16.0),
        ];
        self.begin(sheet, &self.names.brought, &columns)?;
        let (last, looks) = (FIRST + count(MOST_CONTRIBUTIONS) - 1, &self.looks);
        sheet.add_data_validation(FIRST, 0, last, 0, &choice("H", Source::ALL.len()))?;
        for (row, at) in (FIRST..=last).zip(0..) {
            let Some(brought) = self.filled.input.contributions.get(at) else {
                sheet.write_blank(row, 0, &looks.text)?.write_blank(row, 1, &looks.text)?;
                sheet.write_blank(row, 2, &looks.money)?;
                continue;
            };
            sheet.write_string_with_format(row, 0, source(self.language, brought.kind), &looks.text)?;
            sheet.write_string_with_format(row, 1, &brought.source, &looks.text)?;
            sheet.write_number_with_format(row, 2, number(brought.amount.decimal()), &looks.money)?;
        }
        Ok(())
    }

    /// The sums in the order of Annex B, with the two percentages to fill in.
    fn totals(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let columns = [
            (self.word("applications-heading"), 44.0),
            (self.word("applications-sheet-percent"), 16.0),
            (self.word("applications-amount"), 18.0),
        ];
        self.begin(sheet, &self.names.totals, &columns)?;
        let input = &self.filled.input;
        let direct = input.direct().unwrap_or(Amount::ZERO);
        let reckon = |heading| input.rates.reckon(heading, direct).unwrap_or(Amount::ZERO);
        let (indirect, reserve) = (reckon(Heading::Indirect), reckon(Heading::Contingency));
        let sum = |amounts: &[Amount]| Amount::total(amounts.iter().copied()).unwrap_or(Amount::ZERO);
        let own = sum(&input.contributions.iter().map(|one| one.amount).collect::<Vec<_>>());
        let total = sum(&[direct, indirect, reserve]);
        let (amounts, headings) = (self.amounts(), self.headings());
        let mut row = FIRST;
        for one in self.named() {
            let at = input.lines.iter().filter(|line| line.under() == one);
            let at = sum(&at.filter_map(|line| line.amount().ok()).collect::<Vec<_>>());
            // The names of a call's own headings may hold what SUMIF takes for a pattern.
            let formula = format!("=SUMPRODUCT(--({headings}=A{}),{amounts})", row + 1);
            self.total(sheet, row, self.heading(&one), reckoned(formula, at))?;
            row += 1;
        }
        // From here on the rows are known by their numbers as a spreadsheet counts them.
        let subtotal = row + 1;
        let formula = format!("=SUM(C{}:C{row})", FIRST + 1);
        self.total(sheet, row, self.word("applications-direct"), reckoned(formula, direct))?;
        let part = |row: u32| format!("=ROUNDDOWN(ROUND(C{subtotal}*B{row}/100,8),2)");
        let last = FIRST + count(MOST_CONTRIBUTIONS);
        let brought = format!("=SUM('{}'!C{}:C{last})", self.names.brought, FIRST + 1);
        let rows = [
            (Heading::Indirect.name(self.language), part(subtotal + 1), indirect),
            (
                self.word("applications-eligible"),
                format!("=C{subtotal}+C{}", subtotal + 1),
                sum(&[direct, indirect]),
            ),
            (Heading::Contingency.name(self.language), part(subtotal + 3), reserve),
            (self.word("applications-total"), format!("=C{}+C{}", subtotal + 2, subtotal + 3), total),
            (self.word("applications-brought"), brought, own),
            (
                self.word("applications-requested"),
                format!("=C{}-C{}", subtotal + 4, subtotal + 5),
                total.minus(own).unwrap_or(Amount::ZERO),
            ),
        ];
        for (at, (label, formula, result)) in (subtotal..).zip(rows) {
            self.total(sheet, at, label, reckoned(formula, result))?;
        }
        self.percent(sheet, subtotal, Heading::Indirect)?;
        self.percent(sheet, subtotal + 2, Heading::Contingency)
    }

    fn total(&self, sheet: &mut Worksheet, row: u32, label: String, sum: Formula) -> Result<(), XlsxError> {
        sheet.write_string_with_format(row, 0, label, &self.looks.head)?;
        sheet.write_formula_with_format(row, 2, sum, &self.looks.strong)?;
        Ok(())
    }

    fn percent(&self, sheet: &mut Worksheet, row: u32, heading: Heading) -> Result<(), XlsxError> {
        let range = DataValidationRule::Between(0.0, 100.0);
        let hint = DataValidation::new()
            .allow_decimal_number(range)
            .set_input_message(self.word("applications-sheet-percent-hint"))?;
        sheet.add_data_validation(row, 1, row, 1, &hint)?;
        match self.filled.input.rates.of(heading) {
            Some(share) => {
                sheet.write_number_with_format(row, 1, number(share.percent()), &self.looks.quantity)?;
            }
            None => {
                sheet.write_blank(row, 1, &self.looks.quantity)?;
            }
        }
        Ok(())
    }

    /// The cells of all amounts, and of all headings.
    fn amounts(&self) -> String {
        let column = 4 + u32::try_from(self.filled.years).unwrap_or(1);
        self.down(column)
    }

    fn headings(&self) -> String {
        self.down(0)
    }

    fn down(&self, column: u32) -> String {
        let last = FIRST + count(MOST_LINES) - 1;
        format!("'{}'!{}:{}", self.names.costs, cell(FIRST, column), cell(last, column))
    }

    /// How to fill it in, in a few lines.
    fn how(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(&self.names.how)?.set_column_width(0, 100)?;
        sheet.write_string_with_format(0, 0, &self.names.how, &self.looks.title)?;
        let lines = [
            Phrase::new("applications-sheet-how-costs").with("sheet", self.names.costs.as_str()),
            Phrase::new("applications-sheet-how-numbers"),
            Phrase::new("applications-sheet-how-brought").with("sheet", self.names.brought.as_str()),
            Phrase::new("applications-sheet-how-totals").with("sheet", self.names.totals.as_str()),
            Phrase::new("applications-sheet-how-back"),
        ];
        for (row, line) in (2_u32..).zip(lines) {
            sheet.write_string_with_format(row, 0, say(self.language, &line), &self.looks.wrapped)?;
        }
        sheet.protect();
        Ok(())
    }

    /// By what the workbook is known again, and what the lists offer.
    fn key(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(KEY)?.set_hidden(true);
        let known = [
            (MARK, VERSION.to_string()),
            ("application", self.filled.of.application.to_string()),
            ("organisation", self.filled.of.organisation.to_string()),
            ("years", self.filled.years.to_string()),
            ("costs", self.names.costs.clone()),
            ("co-financing", self.names.brought.clone()),
            ("totals", self.names.totals.clone()),
        ];
        for (row, (what, value)) in (0_u32..).zip(known) {
            sheet.write_string(row, 0, what)?.write_string(row, 1, value)?;
        }
        for (row, one) in (0_u32..).zip(self.filled.headings.typed()) {
            sheet.write_string(row, 3, one.code())?.write_string(row, 4, self.heading(&one))?;
        }
        for (row, one) in (0_u32..).zip(Source::ALL) {
            sheet.write_string(row, 6, one.as_str())?.write_string(row, 7, source(self.language, *one))?;
        }
        sheet.protect();
        Ok(())
    }
}
