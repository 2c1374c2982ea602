//! The whole application as a paper to take along: the same words as on the page.

use super::money;
use super::reading::{SectionRead, WholeText};
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::base::papers::{Head, Paper, Piece, Table};
use crate::cycle::forms::words::{self, Said};

fn head(name: impl ToString, is_number: bool) -> Head {
    Head { name: name.to_string(), is_number }
}

impl WholeText<'_> {
    /// Everything that a reader of the page reads, and who consented to it.
    pub fn paper(&self) -> Result<Paper, AppError> {
        let (ui, reference) = (self.ui, self.whole.application.reference(self.call));
        let mut pieces = vec![Piece::Note(self.about())];
        pieces.extend(self.content()?);
        pieces.push(Piece::Heading(1, ui.t("applications-consents").to_string()));
        pieces.push(self.listed(self.consents(), "applications-consents-none"));
        Ok(self.titled(format!("{reference} · {}", ui.text(&self.call.title)), pieces))
    }

    /// No more than a reader outside reads on the page that a link opens; `by` says who lets them read.
    pub fn paper_outside(&self, by: String) -> Result<Paper, AppError> {
        let application = &self.whole.application;
        let status = self.ui.one("applications-status", application.status);
        let version = self.ui.t("applications-version").with("version", application.content_version);
        let about = format!("{status} · {version}\n{by}\n{}", self.made());
        let pieces = [Piece::Note(about)].into_iter().chain(self.content()?).collect();
        Ok(self.titled(self.ui.text(&self.call.title), pieces))
    }

    fn titled(&self, above: String, pieces: Vec<Piece>) -> Paper {
        Paper {
            title: self.whole.application.title.clone(),
            language: self.ui.language,
            above,
            day: self.call.zone.day(self.ui.now),
            pieces,
        }
    }

    /// What stands on the page.
    fn content(&self) -> Result<Vec<Piece>, AppError> {
        let (ui, whole) = (self.ui, self.whole);
        let mut pieces = Vec::new();
        pieces.push(Piece::Heading(1, ui.t("applications-task-common").to_string()));
        pieces.extend(self.common().into_iter().flat_map(|section| self.section(section)));
        for id in self.organisations() {
            let mut name = self.name(&id);
            if self.is_lead(&id) {
                name = format!("{name} ({})", ui.t("applications-lead"));
            }
            pieces.push(Piece::Heading(1, name));
            pieces.push(Piece::Note(format!("{} {}", ui.t("applications-seat"), self.seat(&id))));
            pieces.extend(self.own(&id).into_iter().flat_map(|section| self.section(section)));
            if whole.budget.lines_of(id).next().is_some() {
                pieces.push(Piece::Table(self.lines(id)));
            }
        }
        pieces.push(Piece::Heading(1, ui.t("applications-budget").to_string()));
        pieces.extend(self.joint()?);
        pieces.push(Piece::Heading(1, ui.t("applications-task-documents").to_string()));
        pieces.push(self.listed(self.documents_told(), "applications-documents-none"));
        Ok(pieces)
    }

    /// Which version of which application this is, and when it came in.
    fn about(&self) -> String {
        let (ui, application) = (self.ui, &self.whole.application);
        let status = ui.one("applications-status", application.status);
        let version = ui.t("applications-version").with("version", application.content_version);
        let mut lines = vec![format!("{} · {status} · {version}", application.reference(self.call))];
        if let (Some(at), Some(hash)) = (&application.submitted_at, &application.submitted_hash) {
            let when = ui.instant(at, &self.call.zone);
            lines.push(ui.t("applications-paper-submitted").with("when", when).to_string());
            lines.push(ui.t("applications-paper-fingerprint").with("hash", hash).to_string());
        }
        lines.push(self.made());
        lines.join("\n")
    }

    fn made(&self) -> String {
        let made = self.ui.instant(&self.ui.now, &self.call.zone);
        self.ui.t("applications-paper-made").with("when", made).to_string()
    }

    fn section(&self, section: SectionRead) -> Vec<Piece> {
        let order = if section.title.is_empty() { 2 } else { 3 };
        let mut pieces = Vec::new();
        if !section.title.is_empty() && !section.questions.is_empty() {
            pieces.push(Piece::Heading(2, section.title));
            if section.is_leads {
                pieces.push(Piece::Note(self.ui.t("forms-belongs-lead").to_string()));
            }
        }
        for read in section.questions {
            pieces.push(Piece::Heading(order, read.label));
            pieces.push(if read.is_asked {
                self.answer(read.said)
            } else {
                Piece::Note(self.ui.t("forms-unasked").to_string())
            });
        }
        pieces
    }

    fn answer(&self, said: Said) -> Piece {
        match said {
            Said::Text(text) | Said::File(text) if text.is_empty() => {
                Piece::Note(self.ui.t("applications-no-answer").to_string())
            }
            Said::Text(text) | Said::File(text) => Piece::Text(text),
            Said::Table(table) => Piece::Table(answered(table)),
        }
    }

    fn lines(&self, id: OrganisationId) -> Table {
        let ui = self.ui;
        let words = ["heading", "description", "unit", "quantity", "rate", "amount"];
        let heads = words.map(|word| {
            let is_number = matches!(word, "quantity" | "rate" | "amount");
            head(ui.one("applications", word), is_number)
        });
        let budget = &self.whole.budget;
        let lines = budget.lines_of(id).map(|line| {
            vec![
                self.whole.heading(line, ui.language),
                self.description(line),
                line.unit.clone(),
                self.quantity(line),
                ui.amount(&line.rate),
                ui.amount(&line.amount),
            ]
        });
        let brought = budget.contributions_of(id).map(|brought| {
            let kind = ui.one("applications-source", brought.kind);
            let word = format!("{}: {kind}", ui.t("applications-brought"));
            let none = String::new;
            vec![word, brought.source.clone(), none(), none(), none(), ui.amount(&brought.amount)]
        });
        Table {
            caption: ui.t("applications-task-budget").with("name", self.name(&id)).to_string(),
            head: heads.into(),
            rows: lines.chain(brought).collect(),
            foot: Vec::new(),
        }
    }

    /// The joint budget by heading, by year and by source, as on the page.
    fn joint(&self) -> Result<Vec<Piece>, AppError> {
        let tables = super::tables(self.ui, self.whole, self.call)?;
        let costs = [Some(&tables.headings), tables.years.as_ref()];
        let costs = costs.into_iter().flatten().filter(|_| !self.whole.budget.lines.is_empty());
        let all = costs.chain(tables.sources.as_ref());
        let pieces: Vec<Piece> = all.map(|table| Piece::Table(self.sums(&tables.names, table))).collect();
        if pieces.is_empty() {
            return Ok(vec![Piece::Note(self.ui.t("applications-budget-empty").to_string())]);
        }
        Ok(pieces)
    }

    fn sums(&self, names: &[String], table: &money::Table) -> Table {
        let ui = self.ui;
        let row = |row: &money::Row| {
            let each = (0..names.len()).map(|at| row.each.get(at).map(|amount| ui.amount(amount)));
            let each = each.map(Option::unwrap_or_default).chain([ui.amount(&row.together)]);
            let share = row.share.map(|share| format!("{}\u{a0}%", ui.decimal(&share)));
            [row.label.clone()].into_iter().chain(each).chain(share).collect()
        };
        let of_total = table.has_shares.then(|| head(ui.t("applications-share-of-total"), true));
        Table {
            caption: table.caption.clone(),
            head: [head(&table.first, false)]
                .into_iter()
                .chain(names.iter().map(|name| head(name, true)))
                .chain([head(ui.t("applications-together"), true)])
                .chain(of_total)
                .collect(),
            rows: table.body.iter().map(row).collect(),
            foot: table.foot.iter().map(row).collect(),
        }
    }

    fn listed(&self, items: Vec<String>, none: &str) -> Piece {
        if items.is_empty() { Piece::Note(self.ui.t(none).to_string()) } else { Piece::List(items) }
    }

    fn documents_told(&self) -> Vec<String> {
        let told = self.papers().into_iter().map(|document| {
            let kind = self.ui.one("applications-document", document.kind);
            let signed = self.signed(document);
            if signed.is_empty() {
                return format!("{} ({kind})", document.name);
            }
            let signed = self.ui.t("applications-signed-by").with("names", signed);
            format!("{} ({kind}). {signed}", document.name)
        });
        told.collect()
    }

    fn consents(&self) -> Vec<String> {
        let told = self.whole.accepted().filter_map(|id| {
            let consent = self.whole.consent_of(id)?;
            let said = self
                .ui
                .t("applications-consented-by")
                .with("signatory", &consent.signatory)
                .with("capacity", &consent.capacity)
                .with("when", self.ui.instant(&consent.given_at, &self.call.zone));
            Some(format!("{}: {said}", self.name(&id)))
        });
        told.collect()
    }
}

/// An answer's table; where it says when something happens, the months stand in its cells.
fn answered(table: words::Table) -> Table {
    Table {
        caption: String::new(),
        head: table.head.into_iter().map(|one| head(one.name, one.is_number)).collect(),
        rows: table.rows,
        foot: if table.foot.is_empty() { Vec::new() } else { vec![table.foot] },
    }
}
