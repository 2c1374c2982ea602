//! How complete an organisation's registration is, and what each part of it is for.

use chrono::NaiveDate;

use super::model::{Declaration, DocumentKind, Organisation, Standing};
use super::papers::{Document, Validity};
use crate::base::files::Scan;
use crate::base::kernel::text_enum;

text_enum! {
    /// One thing that makes a registration complete.
    pub enum Item {
        /// What the profile cannot be saved without.
        Profile = "profile",
        RegistrationCertificate = "registration_certificate",
        Address = "address",
        /// Answered either way: to withhold is an answer.
        Declaration = "declaration",
        Statute = "statute",
        FiscalProof = "fiscal_proof",
        BankConfirmation = "bank_confirmation",
        Signatory = "signatory",
        Verified = "verified",
    }
}

text_enum! {
    pub enum Purpose {
        /// Verification cannot be asked for without it.
        Verification = "verification",
        /// Calls and grants may ask for it.
        Calls = "calls",
    }
}

text_enum! {
    pub enum ItemState {
        Complete = "complete",
        Missing = "missing",
        /// It was there and holds no longer.
        Expired = "expired",
    }
}

/// One item and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub item: Item,
    pub state: ItemState,
}

impl Item {
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Profile | Self::RegistrationCertificate => Purpose::Verification,
            _ => Purpose::Calls,
        }
    }

    const fn document(self) -> Option<DocumentKind> {
        match self {
            Self::RegistrationCertificate => Some(DocumentKind::RegistrationCertificate),
            Self::Statute => Some(DocumentKind::Statute),
            Self::FiscalProof => Some(DocumentKind::FiscalProof),
            Self::BankConfirmation => Some(DocumentKind::BankConfirmation),
            _ => None,
        }
    }
}

/// Whether a document of a kind is there and holds.
pub fn held(kind: DocumentKind, documents: &[Document], today: NaiveDate) -> ItemState {
    let mut of_kind =
        documents.iter().filter(|one| one.kind == kind && one.scan != Scan::Infected).peekable();
    if of_kind.peek().is_none() {
        ItemState::Missing
    } else if of_kind.any(|document| document.validity(today) != Validity::Expired) {
        ItemState::Complete
    } else {
        ItemState::Expired
    }
}

/// Every item, in the order in which it is given.
pub fn of(
    organisation: &Organisation,
    documents: &[Document],
    has_signatory: bool,
    today: NaiveDate,
) -> Vec<Line> {
    let stands = |there: bool| if there { ItemState::Complete } else { ItemState::Missing };
    let state = |item: Item| match item {
        Item::Profile => stands(organisation.profile().problems(today).is_empty()),
        Item::Address => stands(!organisation.address.is_empty()),
        Item::Declaration => stands(organisation.declaration != Declaration::NotGiven),
        Item::Signatory => stands(has_signatory),
        Item::Verified => stands(organisation.standing == Standing::Verified),
        other => other.document().map_or(ItemState::Missing, |kind| held(kind, documents, today)),
    };
    Item::ALL.iter().map(|item| Line { item: *item, state: state(*item) }).collect()
}

/// How many are complete.
pub fn complete(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.state == ItemState::Complete).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::kernel::ids::{DocumentId, FileId};
    use crate::people::organisations::model::examples::organisation;
    use crate::people::organisations::papers::Details;

    fn document(kind: DocumentKind, until: Option<&str>) -> Document {
        Document {
            id: DocumentId::new(),
            kind,
            file: FileId::new(),
            name: "paper.pdf".into(),
            bytes: 1,
            scan: Scan::NotScanned,
            added_at: "2026-01-01T10:00:00Z".parse().expect("an instant"),
            details: Details {
                valid_until: until.map(|day| day.parse().expect("a day")),
                ..Details::default()
            },
            version: 1,
        }
    }

    /// The items that stand so on 2026-02-01.
    fn which(known: &Organisation, documents: &[Document], signs: bool, state: ItemState) -> Vec<Item> {
        let lines = of(known, documents, signs, "2026-02-01".parse().expect("a day"));
        assert_eq!(lines.len(), 9);
        lines.into_iter().filter(|line| line.state == state).map(|line| line.item).collect()
    }

    #[test]
    fn what_was_only_registered_has_a_profile_and_little_else() {
        let mut known = organisation();
        known.standing = Standing::Registered;
        known.address = String::new();
        assert_eq!(which(&known, &[], true, ItemState::Complete), [Item::Profile, Item::Signatory]);
        assert_eq!(which(&known, &[], false, ItemState::Complete), [Item::Profile]);
    }

    #[test]
    fn to_withhold_is_to_answer() {
        for (declaration, complete) in
            [(Declaration::NotGiven, false), (Declaration::Withheld, true), (Declaration::Declared, true)]
        {
            let known = Organisation { declaration, ..organisation() };
            let answered = which(&known, &[], true, ItemState::Complete).contains(&Item::Declaration);
            assert_eq!(answered, complete, "{declaration}");
        }
    }

    #[test]
    fn a_document_counts_while_one_of_its_kind_holds() {
        let known = organisation();
        let expired = document(DocumentKind::Statute, Some("2026-01-31"));
        assert_eq!(which(&known, std::slice::from_ref(&expired), true, ItemState::Expired), [Item::Statute]);
        let both = [expired, document(DocumentKind::Statute, Some("2026-02-01"))];
        assert!(which(&known, &both, true, ItemState::Complete).contains(&Item::Statute));
        let other = [document(DocumentKind::Other, None)];
        assert_eq!(which(&known, &other, true, ItemState::Expired), []);
        assert!(which(&known, &other, true, ItemState::Missing).contains(&Item::Statute));
    }

    #[test]
    fn all_is_complete_where_nothing_is_missing() {
        let known = Organisation { declaration: Declaration::Withheld, ..organisation() };
        let kinds = DocumentKind::ALL.iter().filter(|kind| **kind != DocumentKind::Other);
        let documents: Vec<Document> = kinds.map(|kind| document(*kind, None)).collect();
        let lines = of(&known, &documents, true, "2026-02-01".parse().expect("a day"));
        assert_eq!((complete(&lines), lines.len()), (9, 9));
    }
}
