//! The page of what the assessors found.

use askama::Template;
use rust_decimal::Decimal;

use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{Call, Criterion};
use crate::cycle::reviews::links;
use crate::cycle::reviews::model::Opinion;
use crate::cycle::reviews::ranking::Ranked;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "cycle/reviews/pages/results.html")]
pub struct Results<'a> {
    pub ui: &'a Ui,
    pub application: Application,
    pub call: Call,
    pub ranked: Ranked,
    /// By place.
    pub assessed: Vec<Assessed>,
    pub is_applicant: bool,
}

/// One submitted assessment; with its author's name for those who may know it.
pub struct Assessed {
    pub opinion: Opinion,
    pub name: Option<String>,
}

impl Assessed {
    fn mark(&self, criterion: &Criterion) -> Option<&Decimal> {
        self.opinion.marks.get(&criterion.code)
    }

    fn comment(&self, criterion: &Criterion) -> Option<&str> {
        self.opinion.comments.get(&criterion.code).map(String::as_str).filter(|said| !said.is_empty())
    }
}

impl Results<'_> {
    /// How the score came of the totals, as [`crate::cycle::reviews::final_score`] reckons it; a key.
    fn how(&self) -> &'static str {
        if self.call.scoring.assessors > 2 { "reviews-results-how-all" } else { "reviews-results-how" }
    }

    fn back(&self) -> String {
        if self.is_applicant {
            applications::links::show(self.application.id)
        } else {
            links::ranking(self.call.id)
        }
    }
}
