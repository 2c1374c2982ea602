//! What an application still lacks before it can be submitted, and who owes it. Pure.
//!
//! Only what was never written is looked for here; whether what was written fits the call is for the
//! rules, which never keep anybody from submitting.

use std::collections::HashSet;

use super::access::Seat;
use super::links;
use super::whole::Whole;
use crate::base::files::Scan;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::cycle::calls::Call;
use crate::cycle::forms::{Answers, Hand, Question, WhichPart, gaps, problems, unanswered};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A question of the common part.
    Common(Unanswered),
    /// A question that the lead alone answers.
    Lead(Unanswered),
    /// A question of an organisation's own part.
    Own(Unanswered),
    /// So many cells of a table's rows.
    Cells(Unanswered, usize),
    /// What stands there no longer fits: who was named left, or the project became shorter.
    Outdated(Unanswered),
    /// Not one line in the budget.
    Budget,
    /// A line has a quantity in a year that the project does not have; by its row, from 1.
    Years(usize),
    /// A line stands under no heading of the call; by its row, from 1.
    Heading(usize),
    /// Somebody was asked and has not answered; by name or address.
    Answer(String),
    Consent,
    /// A file that a scanner found infected, by its name.
    Infected(String),
}

/// A question that has no answer: in which part it stands, its code, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    pub part: WhichPart,
    pub code: String,
    pub label: Fact,
}

impl Unanswered {
    fn new(part: WhichPart, question: &Question) -> Self {
        Self { part, code: question.code.clone(), label: question.label() }
    }
}

/// One thing that is missing, and the organisation that owes it; none where any of them may give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub who: Option<OrganisationId>,
    pub what: What,
}

impl Missing {
    /// What is missing, for lists that say beside it who owes it.
    pub fn phrase(&self) -> Phrase {
        match &self.what {
            What::Common(one) => Phrase::new("applications-missing-common").with("question", &one.label),
            What::Lead(one) => Phrase::new("applications-missing-lead").with("question", &one.label),
            What::Own(one) => Phrase::new("applications-missing-own").with("question", &one.label),
            What::Cells(one, count) => {
                Phrase::new("applications-missing-cells").with("question", &one.label).with("count", *count)
            }
            What::Outdated(one) => Phrase::new("applications-missing-outdated").with("question", &one.label),
            What::Budget => Phrase::new("applications-missing-budget"),
            What::Years(row) => Phrase::new("applications-missing-years").with("row", *row),
            What::Heading(row) => Phrase::new("applications-missing-heading").with("row", *row),
            What::Answer(name) => Phrase::new("applications-missing-answer").with("name", name.as_str()),
            What::Consent => Phrase::new("applications-missing-consent"),
            What::Infected(name) => Phrase::new("applications-missing-infected").with("name", name.as_str()),
        }
    }

    /// Whether somebody in this seat may write it.
    pub fn is_written_by(&self, seat: &Seat) -> bool {
        let may = match self.what {
            What::Common(_) => true,
            What::Cells(..) | What::Outdated(_) => self.who.is_none_or(|who| who == seat.organisation),
            What::Lead(_) | What::Own(_) | What::Budget | What::Years(_) | What::Heading(_) => {
                self.who == Some(seat.organisation)
            }
            What::Infected(_) => seat.is_lead || self.who == Some(seat.organisation),
            What::Answer(_) | What::Consent => false,
        };
        may && seat.may_write
    }

    /// Where somebody in this seat gives it, if they may.
    pub fn link(&self, application: ApplicationId, seat: &Seat) -> Option<String> {
        let path = match &self.what {
            What::Common(one)
            | What::Lead(one)
            | What::Own(one)
            | What::Cells(one, _)
            | What::Outdated(one)
                if self.is_written_by(seat) =>
            {
                let own = self.who.filter(|_| one.part == WhichPart::Own);
                format!("{}#{}", links::part(application, own), one.code)
            }
            What::Budget if self.is_written_by(seat) => links::budget(application, seat.organisation),
            What::Years(row) if self.is_written_by(seat) => {
                links::budget_field(application, seat.organisation, "quantity", *row)
            }
            What::Heading(row) if self.is_written_by(seat) => {
                links::budget_field(application, seat.organisation, "heading", *row)
            }
            What::Infected(_) if self.is_written_by(seat) => links::documents(application),
            What::Answer(_) if seat.is_lead && seat.may_decide() => links::partners(application),
            What::Consent if seat.may_sign && self.who == Some(seat.organisation) => {
                links::consent(application)
            }
            _ => return None,
        };
        Some(path)
    }

    /// The same as a whole sentence that names who owes it.
    pub fn sentence(&self, whole: &Whole, language: Language) -> Phrase {
        let Some(who) = self.who else { return self.phrase() };
        let name = whole.name(who, language);
        if self.what == What::Consent {
            return Phrase::new("applications-missing-consent-of").with("name", name);
        }
        Phrase::new("applications-missing-of")
            .with("name", name)
            .with("what", crate::web::words::say(language, &self.phrase()))
    }
}

/// Everything that is not written yet and every invitation without an answer; consents apart.
pub fn unwritten(whole: &Whole, call: &Call) -> Vec<Missing> {
    let (form, none) = (&whole.form, Answers::default());
    let (asked, years) = (whole.questions_asked(call, None), whole.years(call));
    let mut missing: Vec<Missing> = unanswered(form, WhichPart::Common, &whole.common.answers, &asked)
        .into_iter()
        .map(|question| {
            let (who, lacks) = (owing(whole, &question.code), Unanswered::new(WhichPart::Common, question));
            Missing { who, what: if who.is_some() { What::Lead(lacks) } else { What::Common(lacks) } }
        })
        .collect();
    missing.extend(unfit(whole, call, None));
    for organisation in whole.accepted() {
        let who = Some(organisation);
        let answers = whole.own_of(organisation).map_or(&none, |part| &part.answers);
        let asked = whole.questions_asked(call, who);
        let lacks = unanswered(form, WhichPart::Own, answers, &asked).into_iter();
        let lacks = lacks.map(|question| What::Own(Unanswered::new(WhichPart::Own, question)));
        missing.extend(lacks.map(|what| Missing { who, what }));
        missing.extend(unfit(whole, call, who));
        if whole.budget.lines_of(organisation).next().is_none() {
            missing.push(Missing { who, what: What::Budget });
        }
        let beyond = whole.budget.rows_beyond(organisation, years);
        missing.extend(beyond.into_iter().map(|row| Missing { who, what: What::Years(row) }));
        let astray = whole.budget.rows_astray(organisation, &form.headings);
        missing.extend(astray.into_iter().map(|row| Missing { who, what: What::Heading(row) }));
    }
    let infected = whole.documents.iter().filter(|document| document.scan == Scan::Infected);
    missing.extend(infected.map(|document| Missing {
        who: Some(document.organisation),
        what: What::Infected(document.name.clone()),
    }));
    let language = whole.application.language;
    missing
        .extend(whole.asked().map(|p| Missing { who: None, what: What::Answer(whole.name_of(p, language)) }));
    missing
}

/// Who owes an answer of the common part: the lead, if it alone answers; else none more than another.
fn owing(whole: &Whole, code: &str) -> Option<OrganisationId> {
    whole.lead().filter(|_| !Hand::Partner.writes(&whole.form, code))
}

/// What is written in one part and cannot stay so: rows that lack something, and answers that fitted once.
fn unfit(whole: &Whole, call: &Call, own: Option<OrganisationId>) -> Vec<Missing> {
    let which = WhichPart::of(own);
    let part = own.map_or(Some(&whole.common), |id| whole.own_of(id));
    let Some(answers) = part.map(|part| &part.answers) else { return Vec::new() };
    let asked = whole.questions_asked(call, own);
    let wrong = problems(&whole.form, which, answers, &whole.offers(call));
    let is_wrong = |code: &str| {
        wrong.iter().any(|(field, _)| {
            field.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    let outdated = whole.form.questions_of(which).filter(|one| asked.has(&one.code) && is_wrong(&one.code));
    let outdated = outdated.map(|one| (one, What::Outdated(Unanswered::new(which, one))));
    let lacks = gaps(&whole.form, which, answers, &asked).into_iter();
    let lacks = lacks.map(|(one, count)| (one, What::Cells(Unanswered::new(which, one), count)));
    let missing = |(question, what): (&Question, What)| Missing {
        who: own.or_else(|| owing(whole, &question.code)),
        what,
    };
    outdated.chain(lacks).map(missing).collect()
}

/// How many organisations must still be invited for there to be as many as the call asks for; it never
/// keeps anybody from submitting.
pub fn partners_needed(whole: &Whole, call: &Call) -> usize {
    let asked_for = call.rules.r10.map_or(0, |rule| usize::try_from(rule.min_organisations).unwrap_or(0));
    let stand: HashSet<OrganisationId> = whole.accepted().collect();
    asked_for.saturating_sub(stand.len() + whole.asked().count())
}

/// The organisations that have not consented to the content as it stands.
pub fn unconsented(whole: &Whole) -> Vec<Missing> {
    whole
        .accepted()
        .filter(|id| whole.consent_of(*id).is_none())
        .map(|id| Missing { who: Some(id), what: What::Consent })
        .collect()
}

/// Everything that stands between this draft and its submission.
pub fn missing(whole: &Whole, call: &Call) -> Vec<Missing> {
    let mut missing = unwritten(whole, call);
    missing.extend(unconsented(whole));
    missing
}

#[cfg(test)]
pub(super) mod tests;
