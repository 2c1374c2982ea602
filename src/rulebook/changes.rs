//! What one run of the rules found otherwise than the run before.

use serde::{Deserialize, Serialize};

use super::book::RuleId;
use super::finding::{Finding, Outcome};
use super::words::{Vocabulary, said, title};
use crate::base::kernel::ids::OrganisationId;
use crate::base::kernel::phrase::Phrase;

/// One rule, for one organisation where it looks at each, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// None where the rule did not look at this before.
    pub before: Option<Finding>,
    /// None where it no longer does.
    pub after: Option<Finding>,
}

/// What is found otherwise, in the order of the rules. Of what comes or goes with an organisation only what was not
/// met is named: that it meets a rule which it need not meet tells nothing.
pub fn changes(before: &[Finding], after: &[Finding]) -> Vec<Change> {
    let same =
        |one: &Finding, other: &Finding| (one.rule, one.organisation) == (other.rule, other.organisation);
    let gone = before
        .iter()
        .filter(|was| was.outcome != Outcome::Pass && !after.iter().any(|is| same(was, is)))
        .map(|was| Change { before: Some(was.clone()), after: None });
    let other = after.iter().filter_map(|is| match before.iter().find(|was| same(was, is)) {
        Some(was) if was.outcome == is.outcome && was.because == is.because => None,
        None if is.outcome == Outcome::Pass => None,
        was => Some(Change { before: was.cloned(), after: Some(is.clone()) }),
    });
    let mut found: Vec<Change> = gone.chain(other).collect();
    found.sort_by_key(|change| change.about().map(|about| about.0.as_str()));
    found
}

/// What was found, and in which words.
pub type FoundSaid = (Outcome, Phrase);

/// A change as a reader meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeSaid {
    pub rule: RuleId,
    pub title: Phrase,
    pub organisation: Option<OrganisationId>,
    /// The organisation's name.
    pub about: Option<String>,
    pub before: Option<FoundSaid>,
    pub after: Option<FoundSaid>,
}

impl Change {
    fn about(&self) -> Option<(RuleId, Option<OrganisationId>)> {
        self.after.as_ref().or(self.before.as_ref()).map(|finding| (finding.rule, finding.organisation))
    }

    pub fn said(&self, words: &Vocabulary) -> Option<ChangeSaid> {
        let (rule, organisation) = self.about()?;
        let found = |finding: &Finding| (finding.outcome, said(finding, words).found);
        Some(ChangeSaid {
            rule,
            title: title(rule),
            organisation,
            about: organisation.and_then(|id| words.organisations.get(&id).cloned()),
            before: self.before.as_ref().map(found),
            after: self.after.as_ref().map(found),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Reason;

    fn finding(rule: RuleId, organisation: Option<OrganisationId>, outcome: Outcome, count: u32) -> Finding {
        let because = Reason::PartnersIndependent { count };
        Finding { rule, organisation, outcome, because, provisional: false }
    }

    #[test]
    fn only_what_is_found_otherwise_is_named() {
        let (stays, goes, comes) = (OrganisationId::new(), OrganisationId::new(), OrganisationId::new());
        let before = [
            finding(RuleId::R04, Some(stays), Outcome::Pass, 1),
            finding(RuleId::R04, Some(goes), Outcome::Fail, 1),
            finding(RuleId::R05, Some(goes), Outcome::Pass, 1),
            finding(RuleId::R12, None, Outcome::Pass, 3),
        ];
        let after = [
            finding(RuleId::R04, Some(stays), Outcome::Pass, 1),
            finding(RuleId::R04, Some(comes), Outcome::Pass, 1),
            finding(RuleId::R05, Some(comes), Outcome::Cure, 1),
            finding(RuleId::R12, None, Outcome::Pass, 2),
        ];
        let found = changes(&before, &after);
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.before.as_ref().map(|f| f.outcome), one.after.as_ref().map(|f| f.outcome)))
            .collect();
        assert_eq!(
            told,
            [
                (Some(Outcome::Fail), None),
                (None, Some(Outcome::Cure)),
                (Some(Outcome::Pass), Some(Outcome::Pass)),
            ]
        );
        assert!(changes(&before, &before).is_empty());
    }
}
