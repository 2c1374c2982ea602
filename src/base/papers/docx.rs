//! A paper as a text document (Office Open XML) to work on with others.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, Footer, Header, LineSpacing, NumPages, PageMargin, PageNum, Paragraph, Run,
    RunFonts, Shading, Style, StyleType, Table as Grid, TableCell, TableRow, WidthType,
};

use super::{Head, Paper, Piece, Table};

/// A font of every office suite that has all letters of our languages.
const FONT: &str = "Georgia";
/// Sizes in half points.
const TEXT: usize = 21;
const SMALL: usize = 18;
/// The whole width, in fiftieths of a percent.
const WHOLE: usize = 5000;

pub fn set(paper: &Paper) -> anyhow::Result<Vec<u8>> {
    let day = format!("{}T00:00:00Z", paper.day);
    let font = || RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let mut document = Docx::new()
        .default_fonts(font())
        .default_size(TEXT)
        .default_line_spacing(LineSpacing::new().after(100))
        .page_size(11906, 16838)
        .page_margin(PageMargin::new().top(1360).bottom(1360).left(1250).right(1250))
        .created_at(&day)
        .updated_at(&day)
        .header(Header::new().add_paragraph(words(&paper.above, Run::new().size(SMALL))))
        .footer(Footer::new().add_paragraph(page_number()));
    for (order, size) in [(1, 40), (2, 28), (3, 23), (4, 21)] {
        let style = Style::new(format!("Heading{order}"), StyleType::Paragraph);
        document = document.add_style(style.name(format!("heading {order}")).bold().size(size).fonts(font()));
    }
    document = document.add_paragraph(heading(1, &paper.title));
    for piece in &paper.pieces {
        document = add(document, piece);
    }
    let mut bytes = Cursor::new(Vec::new());
    document.build().pack(&mut bytes)?;
    Ok(bytes.into_inner())
}

fn page_number() -> Paragraph {
    Paragraph::new()
        .align(AlignmentType::Center)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new())
}

fn heading(order: usize, text: &str) -> Paragraph {
    Paragraph::new()
        .style(&format!("Heading{order}"))
        .outline_lvl(order.saturating_sub(1))
        .keep_next(true)
        .add_run(Run::new().add_text(text))
}

fn words(text: &str, run: Run) -> Paragraph {
    Paragraph::new().style("Normal").add_run(run.add_text(text))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

fn add(document: Docx, piece: &Piece) -> Docx {
    match piece {
        Piece::Heading(order, text) => document.add_paragraph(heading(usize::from(*order) + 1, text)),
        Piece::Text(text) => {
            lines(text).fold(document, |document, line| document.add_paragraph(words(line, Run::new())))
        }
        Piece::Note(text) => lines(text).fold(document, |document, line| {
            document.add_paragraph(words(line, Run::new().size(SMALL).color("444444")))
        }),
        Piece::List(items) => items.iter().fold(document, |document, item| {
            document.add_paragraph(words(&format!("– {item}"), Run::new()).indent(
                Some(360),
                None,
                None,
                None,
            ))
        }),
        Piece::Table(table) => {
            let caption = words(&table.caption, Run::new().size(SMALL).italic()).keep_next(true);
            let document = if table.caption.is_empty() { document } else { document.add_paragraph(caption) };
            document.add_table(grid(table)).add_paragraph(Paragraph::new())
        }
    }
}

fn grid(table: &Table) -> Grid {
    let names: Vec<String> = table.head.iter().map(|head| head.name.clone()).collect();
    let head = row(&names, &table.head, true, Some("EEEEEE"));
    let rows = table.rows.iter().map(|cells| row(cells, &table.head, false, None));
    let foot = table.foot.iter().map(|cells| row(cells, &table.head, true, None));
    Grid::new(std::iter::once(head).chain(rows).chain(foot).collect()).width(WHOLE, WidthType::Pct)
}

fn row(cells: &[String], head: &[Head], bold: bool, fill: Option<&str>) -> TableRow {
    let cell = |(text, head): (&String, &Head)| {
        let run = || if bold { Run::new().size(SMALL).bold() } else { Run::new().size(SMALL) };
        let align = if head.is_number { AlignmentType::Right } else { AlignmentType::Left };
        let mut cell = TableCell::new();
        let mut written = lines(text).peekable();
        if written.peek().is_none() {
            cell = cell.add_paragraph(Paragraph::new());
        }
        for line in written {
            cell = cell.add_paragraph(words(line, run()).align(align));
        }
        fill.map_or_else(|| cell.clone(), |fill| cell.clone().shading(Shading::new().fill(fill)))
    };
    TableRow::new(cells.iter().zip(head).map(cell).collect()).cant_split()
}
