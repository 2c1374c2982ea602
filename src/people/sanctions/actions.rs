//! What is done here: the list is imported, organisations are screened, officers decide.

mod decide;
mod import;
mod screen;

pub use decide::{Decided, LONGEST_REASON, decide};
pub use import::{Imported, import};
pub use screen::{Screened, screen_due};

use crate::base::audit::Actor;

/// Who imports and screens: nobody in person.
fn program() -> Actor {
    Actor::program("sanctions")
}
