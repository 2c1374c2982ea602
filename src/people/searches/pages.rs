//! What the templates of this room are filled with.

use askama::Template;
use chrono::NaiveDate;

use super::handlers::Line;
use super::links;
use super::model::{LONGEST_MESSAGE, LONGEST_WANTED, MOST_THEMES, PartnerSearch, SPOKEN};
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::language::Language;
use crate::people::organisations::{self, Organisation, Standing};
use crate::people::places::{self, Place};
use crate::web::forms::Form;
use crate::web::paging::Paged;
use crate::web::ui::Ui;

fn places_of(ui: &Ui, all: &[Place], codes: &[String]) -> String {
    places::names_of(all, codes).iter().map(|names| ui.place(names)).collect::<Vec<_>>().join("; ")
}

/// What a spoken language is called, in the scripts in which it is written.
fn spoken_name(language: &Language) -> String {
    match language {
        Language::SerbianCyrillic => {
            format!("{} / {}", language.own_name(), Language::SerbianLatin.own_name())
        }
        other => other.own_name().to_owned(),
    }
}

fn languages_of(languages: &[Language]) -> String {
    languages.iter().map(spoken_name).collect::<Vec<_>>().join(", ")
}

/// Who looks for partners.
#[derive(Template)]
#[template(path = "people/searches/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub(super) lines: Paged<Line>,
    pub places: Vec<Place>,
    /// The reader's organisations.
    pub own: Vec<OrganisationId>,
    pub is_filtered: bool,
    /// The address of the list with its filters.
    pub address: String,
    pub form: Form,
}

impl List<'_> {
    fn places(&self, line: &Line) -> String {
        places_of(self.ui, &self.places, &line.search.places)
    }

    fn languages(line: &Line) -> String {
        languages_of(&line.search.languages)
    }

    fn spoken_name(language: &Language) -> String {
        spoken_name(language)
    }

    /// Whoever belongs to several begins where they are listed.
    fn own_link(&self) -> String {
        match self.own.as_slice() {
            [one] => links::own(*one),
            _ => organisations::links::LIST.to_owned(),
        }
    }
}

/// One search, with the way to write to whoever published it.
#[derive(Template)]
#[template(path = "people/searches/pages/show.html")]
pub struct Show<'a> {
    pub ui: &'a Ui,
    pub(super) line: Line,
    pub places: Vec<Place>,
    /// The reader's own address, which goes along with a message.
    pub email: Option<String>,
    pub may_change: bool,
    pub form: Form,
}

impl Show<'_> {
    fn places(&self) -> String {
        places_of(self.ui, &self.places, &self.line.search.places)
    }

    fn languages(&self) -> String {
        languages_of(&self.line.search.languages)
    }

    fn seat(&self) -> String {
        places_of(self.ui, &self.places, std::slice::from_ref(&self.line.organisation.seat))
    }

    fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}

/// What an organisation says for everybody.
#[derive(Template)]
#[template(path = "people/searches/pages/own.html")]
pub struct OwnPage<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub search: Option<PartnerSearch>,
    pub places: Vec<Place>,
    pub today: NaiveDate,
    pub form: Form,
}

impl OwnPage<'_> {
    fn is_verified(&self) -> bool {
        self.organisation.standing == Standing::Verified
    }

    fn spoken_name(language: &Language) -> String {
        spoken_name(language)
    }

    /// What was published and not withdrawn.
    fn published(&self) -> Option<&PartnerSearch> {
        self.search.as_ref().filter(|search| search.withdrawn_at.is_none())
    }

    fn has_ended(&self) -> bool {
        self.published().is_some_and(|search| !search.stands(self.today))
    }
}
