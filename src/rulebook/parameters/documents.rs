//! Parameters about documents, texts and signatures: R31 to R34.

use std::collections::BTreeSet;

use super::{parameters, words};
use crate::base::kernel::text_enum;
use crate::rulebook::book::RuleSet;
use crate::rulebook::facts::PaperKind;
use crate::rulebook::problems::{Checked, Noter, ProblemKind};

parameters! {
    /// R31: documents without which an application is not looked at, of each organisation.
    pub struct CoreDocuments { documents: Vec<PaperKind> }

    /// R32: documents that may be sent within so many calendar days, of each organisation.
    pub struct Papers { documents: Vec<PaperKind>, cure_days: u32 }

    /// R33: written in a language of the call, no text longer than this.
    #[derive(Copy)]
    pub struct Texts { max_characters: u32 }

    /// R34: signed by the representative that the register has.
    #[derive(Copy)]
    pub struct Signatory { others: OtherSignatory }
}

text_enum! {
    /// What it means that somebody else has signed, in a capacity that they state.
    pub enum OtherSignatory {
        Accept = "accept",
        Review = "review",
    }
}

words! { PaperKind: "rulebook-paper", OtherSignatory: "rulebook-other-signatory" }

fn of_documents(documents: &[PaperKind], note: &mut Noter<'_>) {
    let different: BTreeSet<_> = documents.iter().collect();
    note.if_so("documents", ProblemKind::Empty, documents.is_empty());
    note.if_so("documents", ProblemKind::Repeated, different.len() < documents.len());
}

impl Checked for CoreDocuments {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        of_documents(&self.documents, note);
    }
}

impl Checked for Papers {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        of_documents(&self.documents, note);
        note.days_to_cure(self.cure_days);
    }
}

impl Checked for Texts {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("max_characters", self.max_characters);
    }
}

impl Checked for Signatory {}
