//! What the templates of this room are filled with.

use askama::Template;
use chrono::NaiveDate;

use super::access::Access;
use super::links;
use super::model::{Colour, Decision, Flag};
use super::status::Status;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::AccountId;
use crate::people::organisations::Organisation;
use crate::people::organisations::links as register;
use crate::web::forms::Form;
use crate::web::ui::Ui;

/// Who is named in flags.
pub struct Names(pub Vec<(AccountId, String)>);

impl Names {
    pub fn of(&self, id: &AccountId) -> &str {
        self.0.iter().find(|(known, _)| known == id).map_or("", |(_, name)| name)
    }
}

const fn tone(flag: &Flag) -> &'static str {
    match flag.colour {
        Colour::Observation => "note",
        Colour::Yellow => "wait",
        Colour::Red => "bad",
    }
}

/// All flags of an organisation that this person may read, the latest first.
#[derive(Template)]
#[template(path = "people/flags/pages/list.html")]
pub struct List<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub access: Access,
    pub today: NaiveDate,
    pub flags: Vec<Flag>,
    pub names: Names,
    pub form: Form,
}

impl List<'_> {
    /// First what counts or waits, then what is past.
    fn groups(&self) -> [(&'static str, Vec<&Flag>); 2] {
        let (now, past) =
            self.flags.iter().partition(|flag| flag.stands(self.today) || flag.status == Status::Escalated);
        [("flags-now", now), ("flags-past", past)]
    }

    fn tone(flag: &Flag) -> &'static str {
        tone(flag)
    }

    const fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }

    fn colours() -> &'static [Colour] {
        Colour::ALL
    }
}

/// One flag, with what this person may do with it.
#[derive(Template)]
#[template(path = "people/flags/pages/flag.html")]
pub struct FlagPage<'a> {
    pub ui: &'a Ui,
    pub organisation: Organisation,
    pub flag: Flag,
    pub names: Names,
    pub today: NaiveDate,
    /// Whether it waits for this very person.
    pub may_decide: bool,
    pub may_lift: bool,
    pub form: Form,
}

impl FlagPage<'_> {
    fn tone(&self) -> &'static str {
        tone(&self.flag)
    }

    const fn zone() -> &'static Zone {
        &Zone::BELGRADE
    }
}
