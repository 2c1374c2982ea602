//! Parameters about time and the project: R01, R18 to R22.

use chrono::NaiveDate;

use super::parameters;
use crate::rulebook::book::RuleSet;
use crate::rulebook::problems::{Checked, MOST_MONTHS, Noter, ProblemKind};

parameters! {
    /// R01: received at the latest at the deadline. It has nothing to set.
    #[derive(Copy, Default)]
    pub struct Received {}

    /// R20: how long the project may take.
    #[derive(Copy)]
    pub struct DurationLimits { min_months: u32, max_months: u32 }

    /// R18: a theme of the call, and nothing that it excludes. It has nothing to set.
    #[derive(Copy)]
    pub struct Themes {}

    /// R19: activities in at least so many places, all of them in the area of the call.
    #[derive(Copy)]
    pub struct PlacesOfActivity { min_places: u32 }

    /// R21: the last day on which a project may end.
    #[derive(Copy)]
    pub struct EndsBy { ends_by: NaiveDate }

    /// R22: at least so many participants from each of so many communities are planned.
    #[derive(Copy)]
    pub struct Participants { min_communities: u32, min_each: u32 }
}

impl Checked for Received {}

impl Checked for DurationLimits {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.if_so("min_months", ProblemKind::MinOverMax, self.min_months > self.max_months);
        note.not_zero("max_months", self.max_months);
        note.at_most("max_months", self.max_months, MOST_MONTHS);
    }
}

impl Checked for Themes {}

impl Checked for PlacesOfActivity {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("min_places", self.min_places);
    }
}

impl Checked for EndsBy {}

impl Checked for Participants {
    fn problems(&self, _: &RuleSet, note: &mut Noter<'_>) {
        note.not_zero("min_communities", self.min_communities);
        note.not_zero("min_each", self.min_each);
    }
}
