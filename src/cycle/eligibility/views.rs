//! Findings as a page shows them.

use std::collections::HashMap;

use super::access::Sight;
use super::model::{Check, DecisionKind, Record, Verdict};
use super::rules::{Effective, Standing, State, standing_of};
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, ApplicationId, FindingId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::{Application, Partner};
use crate::cycle::calls::Call;
use crate::people::accounts::Staff;
use crate::rulebook::words::{Said, Vocabulary, purpose, said, title};
use crate::rulebook::{Finding, Outcome, RuleId};

/// A rule with what it found, once or for each organisation.
#[derive(Debug, Clone)]
pub struct Group<L> {
    pub rule: RuleId,
    pub title: Phrase,
    pub purpose: Phrase,
    pub lines: Vec<L>,
}

/// The lines under their rules, in the order in which they come.
fn grouped<L>(lines: impl IntoIterator<Item = (RuleId, L)>) -> Vec<Group<L>> {
    let mut groups: Vec<Group<L>> = Vec::new();
    for (rule, line) in lines {
        match groups.last_mut() {
            Some(group) if group.rule == rule => group.lines.push(line),
            _ => groups.push(Group { rule, title: title(rule), purpose: purpose(rule), lines: vec![line] }),
        }
    }
    groups
}

/// A finding about a draft, as if it were sent now.
#[derive(Debug, Clone)]
pub struct LiveLine {
    pub organisation: Option<OrganisationId>,
    pub about: Option<String>,
    pub said: Said,
    pub outcome: Outcome,
    pub provisional: bool,
}

impl LiveLine {
    /// The class of its mark and tag.
    pub fn class(&self) -> &'static str {
        self.outcome.class()
    }

    pub fn mark(&self) -> &'static str {
        mark(self.class())
    }
}

impl Check {
    /// The class of the tag that shows what this run found.
    pub const fn class(&self) -> &'static str {
        self.outcome.class()
    }
}

impl State {
    /// The class of its tag.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Met | Self::Eligible => "good",
            Self::NotMet | Self::NotEligible => "bad",
        }
    }
}

/// A sign beside the words, for eyes that skim.
fn mark(class: &str) -> &'static str {
    match class {
        "good" => "✓",
        "bad" => "✗",
        _ => "?",
    }
}

fn name_of(words: &Vocabulary, organisation: Option<OrganisationId>) -> Option<String> {
    words.organisations.get(&organisation?).cloned()
}

/// What the rules find in a draft.
pub fn live(findings: &[Finding], words: &Vocabulary) -> Vec<Group<LiveLine>> {
    grouped(findings.iter().map(|finding| {
        let line = LiveLine {
            organisation: finding.organisation,
            about: name_of(words, finding.organisation),
            said: said(finding, words),
            outcome: finding.outcome,
            provisional: finding.provisional,
        };
        (finding.rule, line)
    }))
}

/// What an officer decided, as a page tells it.
#[derive(Debug, Clone)]
pub struct Decided {
    pub kind: DecisionKind,
    pub outcome: Verdict,
    pub reason: String,
    pub at: Timestamp,
    /// Only staff read who it was.
    pub by: Option<String>,
}

/// Time that was given to put something right, as a page tells it.
#[derive(Debug, Clone)]
pub struct Given {
    pub request: String,
    pub opened_at: Timestamp,
    pub last_instant: Timestamp,
    pub answered_at: Option<Timestamp>,
    /// What the rule had found before the answer.
    pub before: Option<Phrase>,
}

/// Another application in which the same organisation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    pub id: ApplicationId,
    pub reference: String,
    pub title: String,
    /// Whether this reader may open it.
    pub may_read: bool,
}

/// What the organisations of an application do elsewhere, as far as rules look at it.
#[derive(Debug, Clone, Default)]
pub struct Others {
    pub in_call: HashMap<OrganisationId, Vec<Other>>,
    pub grants: HashMap<OrganisationId, Vec<Other>>,
    pub overdue: HashMap<OrganisationId, Vec<Other>>,
}

impl Others {
    /// What this rule has looked at.
    fn of(&self, rule: RuleId, organisation: OrganisationId) -> Vec<Other> {
        let all = match rule {
            RuleId::R13 => &self.in_call,
            RuleId::R35 => &self.overdue,
            RuleId::R36 | RuleId::R37 => &self.grants,
            _ => return Vec::new(),
        };
        all.get(&organisation).cloned().unwrap_or_default()
    }
}

/// A kept finding with all that came of it and what the reader may do.
#[derive(Debug, Clone)]
pub struct Line {
    pub finding: FindingId,
    pub organisation: Option<OrganisationId>,
    pub about: Option<String>,
    pub said: Said,
    pub effective: Effective,
    pub provisional: bool,
    pub decided: Option<Decided>,
    pub given: Option<Given>,
    pub others: Vec<Other>,
    pub may_decide: bool,
    pub may_override: bool,
    pub may_open_cure: bool,
}

impl Line {
    pub fn class(&self) -> &'static str {
        match self.effective {
            Effective::Met => "good",
            Effective::NotMet | Effective::Uncured | Effective::CureLapsed(_) => "bad",
            Effective::Undecided | Effective::Curable | Effective::CureOpen(_) => "wait",
        }
    }

    pub fn mark(&self) -> &'static str {
        mark(self.class())
    }

    pub fn state(&self) -> &'static str {
        self.effective.word()
    }

    /// What would meet the rule, while it is not met.
    pub fn to_do(&self) -> Option<&Phrase> {
        self.said.to_do.as_ref().filter(|_| !self.effective.is_met())
    }
}

/// For whom, with which words and when a record is shown.
pub struct Reading<'a> {
    pub sight: Sight,
    pub words: &'a Vocabulary,
    pub staff: &'a [Staff],
    /// By organisation, for officers alone.
    pub others: &'a Others,
    pub deadline: Timestamp,
    pub now: Timestamp,
}

/// Everything that was found, under its rules.
pub fn lines(record: &Record, reading: &Reading<'_>) -> Vec<Group<Line>> {
    let standings = standing_of(record, reading.now);
    grouped(standings.iter().map(|s| (s.kept.finding.rule, line(record, s, reading))))
}

fn line(record: &Record, standing: &Standing<'_>, reading: &Reading<'_>) -> Line {
    let finding = &standing.kept.finding;
    let told = said(finding, reading.words);
    let acts = reading.sight.officer
        && record.concluded.is_none()
        && !finding.provisional
        && reading.now > reading.deadline;
    let undecided = standing.effective == Effective::Undecided;
    let before = standing.cure.and_then(|cure| {
        let earlier = Finding { because: cure.because.clone(), ..finding.clone() };
        let found = said(&earlier, reading.words).found;
        (cure.because != finding.because).then_some(found)
    });
    let not_met = !standing.effective.is_met();
    let others = finding
        .organisation
        .filter(|_| reading.sight.staff && not_met)
        .map(|id| reading.others.of(finding.rule, id))
        .unwrap_or_default();
    Line {
        finding: standing.kept.id,
        organisation: finding.organisation,
        about: name_of(reading.words, finding.organisation),
        said: told,
        effective: standing.effective,
        provisional: finding.provisional,
        decided: standing.decision.map(|d| Decided {
            kind: d.kind,
            outcome: d.outcome,
            reason: d.reason.clone(),
            at: d.at,
            by: named(reading, d.by),
        }),
        given: standing.cure.map(|cure| Given {
            request: cure.request.clone(),
            opened_at: cure.opened_at,
            last_instant: cure.last_instant,
            answered_at: cure.answered_at,
            before,
        }),
        others,
        may_decide: acts && undecided,
        may_override: acts && !undecided,
        may_open_cure: acts
            && standing.cure.is_none()
            && standing.effective == Effective::Curable
            && finding.gives_time(),
    }
}

fn named(reading: &Reading<'_>, account: AccountId) -> Option<String> {
    let known = reading.staff.iter().filter(|_| reading.sight.staff).find(|s| s.account == account);
    known.map(|staff| staff.name.clone())
}

/// For each organisation the other submitted applications of the call in which it stands, under whichever of its
/// names.
pub fn other_applications(
    this: &Application,
    call: &Call,
    submitted: &[Application],
    partners: &[Partner],
    same: &HashMap<OrganisationId, Vec<OrganisationId>>,
) -> HashMap<OrganisationId, Vec<Other>> {
    let mut found: HashMap<OrganisationId, Vec<Other>> = HashMap::new();
    for partner in partners.iter().filter(|p| p.is_in() && p.application != this.id) {
        let Some(application) = submitted.iter().find(|a| a.id == partner.application) else { continue };
        let is_it = |names: &[OrganisationId]| partner.organisation.is_some_and(|id| names.contains(&id));
        for (organisation, _) in same.iter().filter(|(_, names)| is_it(names)) {
            found.entry(*organisation).or_default().push(Other {
                id: application.id,
                reference: application.reference(call),
                title: application.title.clone(),
                may_read: true,
            });
        }
    }
    found
}
