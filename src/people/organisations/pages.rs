//! What the templates of this room are filled with.

use askama::Template;
use chrono::NaiveDate;

use super::completeness::{self, Item, ItemState, Purpose};
use super::links;
use super::model::{
    Alike, CONSENT, Consented, Declaration, DocumentKind, LegalForm, Organisation, Standing, Turnover,
};
use super::papers::{Details, Document, Validity};
use super::rights::Rights;
use super::status::Move;
use super::store::register::Line;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::AccountId;
use crate::base::kernel::text::Email;
use crate::base::kernel::translated::Translated;
use crate::people::accounts::{Invited, Role};
use crate::people::places::{Community, Place, names_of};
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

/// The colour of a standing's tag.
const fn tag(standing: &Standing) -> &'static str {
    match standing {
        Standing::Registered | Standing::Merged => "note",
        Standing::Submitted => "wait",
        Standing::Verified => "good",
        Standing::Returned => "bad",
    }
}

/// The communities with these codes.
pub fn named(all: Vec<Community>, codes: &[String]) -> Vec<Community> {
    all.into_iter().filter(|community| codes.contains(&community.code)).collect()
}

#[derive(Template)]
#[template(path = "people/organisations/pages/list.html")]
pub struct Organisations<'a> {
    pub ui: &'a Ui,
    pub mine: Paged<Organisation>,
    /// For staff alone.
    pub register: Option<Register>,
}

/// One page of the register.
pub struct Register {
    pub lines: Vec<Line>,
    pub places: Vec<Place>,
    pub form: Form,
    /// The addresses of the pages before and after.
    pub before: Option<String>,
    pub after: Option<String>,
    /// Whether the reader may see what the screening found.
    pub screening: bool,
}

impl Register {
    /// The seat in all its official forms.
    fn seat(&self, ui: &Ui, line: &Line) -> String {
        names_of(&self.places, std::slice::from_ref(&line.seat)).iter().map(|names| ui.place(names)).collect()
    }
}

impl Organisations<'_> {
    fn tag(standing: &Standing) -> &'static str {
        tag(standing)
    }

    fn standings() -> &'static [Standing] {
        Standing::ALL
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}

/// The form of a new organisation, or of a known one's profile.
#[derive(Template)]
#[template(path = "people/organisations/pages/profile.html")]
pub struct ProfileForm<'a> {
    pub ui: &'a Ui,
    pub known: Option<Organisation>,
    pub places: Vec<Place>,
    pub form: Form,
}

impl ProfileForm<'_> {
    fn title(&self) -> &'static str {
        if self.known.is_some() { "organisations-change" } else { "organisations-new" }
    }

    fn action(&self) -> String {
        self.known.as_ref().map_or_else(|| links::LIST.to_owned(), |known| links::profile(known.id))
    }

    fn cancel(&self) -> String {
        self.known.as_ref().map_or_else(|| links::LIST.to_owned(), |known| links::show(known.id))
    }

    fn is_verified(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.standing == Standing::Verified)
    }

    fn legal_forms() -> &'static [LegalForm] {
        LegalForm::ALL
    }
}

#[derive(Template)]
#[template(path = "people/organisations/pages/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub rights: Rights,
    pub seat: Translated,
    /// For members alone.
    pub communities: Vec<Community>,
    pub count: usize,
    /// When the declaration was given and to what, for members and for who may look or count.
    pub consented: Option<Consented>,
    pub documents: Vec<Document>,
    /// For whoever reads the documents, the latest year first.
    pub turnovers: Vec<Turnover>,
    /// How complete the registration is, for whoever reads the documents.
    pub lines: Vec<completeness::Line>,
    /// Others that could be the same one, for officers.
    pub alike: Vec<Alike>,
    pub form: Form,
}

impl Show<'_> {
    fn tag_of(standing: &Standing) -> &'static str {
        tag(standing)
    }

    fn tag(&self) -> &'static str {
        tag(&self.organisation.standing)
    }

    /// The name in the other languages in which it was written.
    fn other_names(&self) -> Vec<String> {
        let shown = self.ui.text(&self.organisation.names);
        let names = self.organisation.names.iter().map(|(_, name)| name.to_owned());
        names.filter(|name| *name != shown).collect()
    }

    fn iban(&self) -> String {
        self.organisation.iban.grouped()
    }

    pub fn is_declared(&self) -> bool {
        self.organisation.declaration == Declaration::Declared
    }

    /// What is needed to ask for verification, and what calls may ask for.
    fn purposes() -> &'static [Purpose] {
        Purpose::ALL
    }

    fn complete(&self) -> usize {
        completeness::complete(&self.lines)
    }

    fn lines_for(&self, purpose: &Purpose) -> Vec<&completeness::Line> {
        self.lines.iter().filter(|line| line.item.purpose() == *purpose).collect()
    }

    const fn state_tag(state: &ItemState) -> &'static str {
        match state {
            ItemState::Complete => "good",
            ItemState::Missing => "note",
            ItemState::Expired => "bad",
        }
    }

    /// Where this reader gives what an item wants.
    fn way(&self, line: &completeness::Line) -> Option<String> {
        let id = self.organisation.id;
        match line.item {
            Item::Profile | Item::Address => self.rights.writes.then(|| links::profile(id)),
            Item::Declaration => self.rights.declares.then(|| links::communities(id)),
            Item::Signatory => self.rights.member.then(|| links::members(id)),
            Item::Verified => self.may_submit().then(|| "#submission".to_owned()),
            _ => Some("#documents".to_owned()),
        }
    }

    /// What stands on a document, in one line; nothing where nothing is known.
    fn details(&self, document: &Document) -> String {
        let Details { issuer, number, issued_on, valid_until } = &document.details;
        let written = |text: &str, key| (!text.is_empty()).then(|| self.ui.t(key).with("said", text));
        let on = |day: Option<NaiveDate>, key| day.map(|day| self.ui.t(key).with("day", day));
        let parts = [
            written(issuer, "organisations-issued-by"),
            written(number, "organisations-document-number-is"),
            on(*issued_on, "organisations-issued-day"),
            on(*valid_until, "organisations-valid-until-day"),
        ];
        parts.into_iter().flatten().map(|said| said.to_string()).collect::<Vec<_>>().join(" · ")
    }

    /// The tag of a document that ends or has ended: its colour and its word.
    fn validity(&self, document: &Document) -> Option<(&'static str, Validity)> {
        match document.validity(Zone::BELGRADE.day(self.ui.now)) {
            Validity::Valid => None,
            soon @ Validity::ExpiresSoon => Some(("wait", soon)),
            expired @ Validity::Expired => Some(("bad", expired)),
        }
    }

    /// To officers: whether it came after they verified what it is the proof of.
    pub fn is_unseen(&self, document: &Document) -> bool {
        let Organisation { standing, standing_since, .. } = self.organisation;
        !self.rights.member && document.is_newer_than_verification(standing, standing_since)
    }

    fn kinds() -> &'static [DocumentKind] {
        DocumentKind::ALL
    }

    pub fn may_submit(&self) -> bool {
        self.rights.writes && self.organisation.standing.may(Move::Submit)
    }

    pub fn may_judge(&self) -> bool {
        self.rights.judges && self.organisation.standing.may(Move::Verify)
    }

    /// Whole kilobytes, rounded up.
    fn kilobytes(document: &Document) -> i64 {
        document.bytes.saturating_add(1023) / 1024
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}

/// What stands on a document, to be put right.
#[derive(Template)]
#[template(path = "people/organisations/pages/details.html")]
pub struct DetailsForm<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub document: Document,
    pub form: Form,
}

/// What it received, year by year, and a year to enter.
#[derive(Template)]
#[template(path = "people/organisations/pages/turnovers.html")]
pub struct Turnovers<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub items: Vec<Turnover>,
    pub form: Form,
}

impl Turnovers<'_> {
    fn action(&self) -> String {
        links::turnovers(self.organisation.id)
    }

    fn removal(&self, one: &Turnover) -> String {
        format!("{}/{}/removal", self.action(), one.year)
    }
}

#[derive(Template)]
#[template(path = "people/organisations/pages/communities.html")]
pub struct Communities<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub all: Vec<Community>,
    pub form: Form,
}

impl Communities<'_> {
    /// The paragraphs that the declaration is given to.
    fn consent() -> [&'static str; 5] {
        CONSENT
    }
}

/// What an officer sees once.
#[derive(Template)]
#[template(path = "people/organisations/pages/look.html")]
pub struct Look<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub communities: Vec<Community>,
}

/// Somebody who belongs to an organisation, with all roles there.
pub struct Member {
    pub account: AccountId,
    pub name: String,
    pub email: Email,
    pub roles: Vec<Role>,
}

#[derive(Template)]
#[template(path = "people/organisations/pages/members.html")]
pub struct Members<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub rights: Rights,
    pub me: AccountId,
    pub people: Vec<Member>,
    pub invited: Vec<Invited>,
    pub form: Form,
}

impl Members<'_> {
    fn roles() -> [Role; 4] {
        Role::OF_ORGANISATIONS
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }

    /// Whether the reader may take a role from this member: from themselves everybody may.
    fn may_remove(&self, member: &Member) -> bool {
        self.rights.administers || member.account == self.me
    }
}
