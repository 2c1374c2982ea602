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
use crate::cycle::forms::{Answers, Belongs, Question, unanswered};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A question of the common part.
    Common(Unanswered),
    /// A question of an organisation's own part.
    Own(Unanswered),
    /// Not one line in the budget.
    Budget,
    /// Somebody was asked and has not answered; by name or address.
    Answer(String),
    Consent,
    /// A file that a scanner found infected, by its name.
    Infected(String),
}

/// A question that has no answer: its code, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    pub code: String,
    pub label: Fact,
}

impl From<&Question> for Unanswered {
    fn from(question: &Question) -> Self {
        Self { code: question.code.clone(), label: question.label() }
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
            What::Own(one) => Phrase::new("applications-missing-own").with("question", &one.label),
            What::Budget => Phrase::new("applications-missing-budget"),
            What::Answer(name) => Phrase::new("applications-missing-answer").with("name", name.as_str()),
            What::Consent => Phrase::new("applications-missing-consent"),
            What::Infected(name) => Phrase::new("applications-missing-infected").with("name", name.as_str()),
        }
    }

    /// Whether somebody in this seat may write it.
    pub fn is_written_by(&self, seat: &Seat) -> bool {
        let may = match self.what {
            What::Common(_) => true,
            What::Own(_) | What::Budget => self.who == Some(seat.organisation),
            What::Infected(_) => seat.is_lead || self.who == Some(seat.organisation),
            What::Answer(_) | What::Consent => false,
        };
        may && seat.may_write
    }

    /// Where somebody in this seat gives it, if they may.
    pub fn link(&self, application: ApplicationId, seat: &Seat) -> Option<String> {
        let path = match &self.what {
            What::Common(one) | What::Own(one) if self.is_written_by(seat) => {
                format!("{}#{}", links::part(application, self.who), one.code)
            }
            What::Budget if self.is_written_by(seat) => links::budget(application, seat.organisation),
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
    let asked = whole.questions_asked(call, None);
    let mut missing: Vec<Missing> = unanswered(form, Belongs::Common, &whole.common.answers, &asked)
        .into_iter()
        .map(|question| Missing { who: None, what: What::Common(question.into()) })
        .collect();
    for organisation in whole.accepted() {
        let who = Some(organisation);
        let answers = whole.own_of(organisation).map_or(&none, |part| &part.answers);
        let asked = whole.questions_asked(call, who);
        let lacks = unanswered(form, Belongs::EachPartner, answers, &asked);
        missing.extend(lacks.into_iter().map(|question| Missing { who, what: What::Own(question.into()) }));
        if whole.budget.lines_of(organisation).next().is_none() {
            missing.push(Missing { who, what: What::Budget });
        }
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
pub(super) mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::base::kernel::clock::{Timestamp, Zone};
    use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, ConsentId, PartnerId, ProgrammeId};
    use crate::base::kernel::money::{Currency, Share};
    use crate::base::kernel::translated::Translated;
    use crate::cycle::applications::budget::{Heading, JointBudget, tests::line};
    use crate::cycle::applications::model::{Application, Consent, Part, Partner, PartnerStatus, Role};
    use crate::cycle::applications::status::Status;
    use crate::cycle::calls::{self, Scoring};
    use crate::cycle::forms::Form;
    use crate::rulebook::RuleSet;

    fn at() -> Timestamp {
        "2026-03-01T10:00:00Z".parse().unwrap()
    }

    pub fn call() -> Call {
        Call {
            id: CallId::new(),
            programme: ProgrammeId::new(),
            reference: "X-1".into(),
            title: Translated::default(),
            summary: Translated::default(),
            guidance: Translated::default(),
            languages: vec![Language::English],
            currency: Currency::EUR,
            envelope: "1000".parse().unwrap(),
            zone: Zone::BELGRADE,
            deadline: "2026-03-27T15:00:00Z".parse().unwrap(),
            questions: None,
            places: vec!["north".into(), "south".into()],
            themes: Vec::new(),
            rules: RuleSet::default(),
            scoring: Scoring {
                scale: 100.into(),
                criteria: Vec::new(),
                assessors: 2,
                third_if_gap_over: Share::WHOLE,
                threshold: 60.into(),
            },
            tranches: Vec::new(),
            status: calls::Status::Published,
            published_at: Some(at()),
            closed_at: None,
            corrigendum: 0,
            version: 1,
        }
    }

    pub fn partner(organisation: Option<OrganisationId>, position: i32) -> Partner {
        Partner {
            id: PartnerId::new(),
            application: ApplicationId::new(),
            organisation,
            invited_email: organisation.is_none().then(|| "new@example.org".parse().unwrap()),
            role: if position == 0 { Role::Lead } else { Role::Partner },
            status: if organisation.is_some() { PartnerStatus::Accepted } else { PartnerStatus::Invited },
            position,
            invited_at: Timestamp::default(),
            answered_at: None,
            reason: None,
            lead_offered_at: None,
            reminded_at: None,
        }
    }

    fn part(organisation: Option<OrganisationId>, answers: Answers) -> Part {
        Part { organisation, answers, version: 1, saved_by: AccountId::new(), saved_at: at() }
    }

    /// A complete application of these, without consents.
    pub fn whole(organisations: &[OrganisationId]) -> Whole {
        let common = ["summary", "need", "change", "activities", "cooperation"]
            .into_iter()
            .fold(Answers::default(), |answers, code| answers.text(code, "Words"))
            .number("duration_months", 9)
            .chosen("places", vec!["north".into()]);
        let own = Answers::default().text("role", "Words").text("experience", "Words");
        let partners = organisations.iter().zip(0..).map(|(id, i)| partner(Some(*id), i)).collect();
        Whole {
            application: Application {
                id: ApplicationId::new(),
                call: CallId::new(),
                number: 1,
                title: "A park".into(),
                language: Language::English,
                status: Status::Draft,
                started_by: AccountId::new(),
                started_at: at(),
                content_version: 4,
                submitted_at: None,
                submitted_hash: None,
                late_reason: None,
                withdrawn_at: None,
                version: 4,
                form_number: None,
            },
            partners,
            organisations: HashMap::new(),
            common: part(None, common),
            own: organisations.iter().map(|id| part(Some(*id), own.clone())).collect(),
            budget: JointBudget {
                lines: organisations.iter().map(|id| line(*id, Heading::Travel, "1", "5")).collect(),
                contributions: Vec::new(),
            },
            documents: Vec::new(),
            consents: Vec::new(),
            form: Form::standard(),
            form_number: 1,
            communities: Vec::new(),
        }
    }

    fn lacks(code: &str) -> Unanswered {
        Form::standard().question(code).unwrap().into()
    }

    fn consent(organisation: OrganisationId, content_version: i32) -> Consent {
        Consent {
            id: ConsentId::new(),
            organisation,
            account: AccountId::new(),
            signatory: "A".into(),
            capacity: "B".into(),
            content_version,
            content_hash: String::new(),
            given_at: at(),
            reopened_at: None,
        }
    }

    #[test]
    fn a_complete_application_lacks_only_the_consents() {
        let (lead, other) = (OrganisationId::new(), OrganisationId::new());
        let mut application = whole(&[lead, other]);
        assert_eq!(unwritten(&application, &call()), []);
        let owed = |id| Missing { who: Some(id), what: What::Consent };
        assert_eq!(missing(&application, &call()), [owed(lead), owed(other)]);

        application.consents = vec![consent(lead, 4), consent(other, 3)];
        assert_eq!(missing(&application, &call()), [owed(other)], "consent to an older version is none");
        assert!(application.was_reopened(other));
        application.consents.push(consent(other, 4));
        assert_eq!(missing(&application, &call()), []);
        application.consents[2].reopened_at = Some(at());
        assert_eq!(missing(&application, &call()), [owed(other)]);
    }

    #[test]
    fn what_is_missing_says_who_owes_it() {
        let (lead, other) = (OrganisationId::new(), OrganisationId::new());
        let mut application = whole(&[lead, other]);
        application.common.answers = Answers::default();
        application.own[1].answers = Answers::default().text("role", "Words");
        application.budget.lines.retain(|l| l.organisation != lead);
        application.partners.push(partner(None, 2));
        let found: Vec<_> = unwritten(&application, &call()).into_iter().map(|m| (m.who, m.what)).collect();
        let common = ["summary", "places", "duration_months", "need", "change", "activities", "cooperation"];
        let mut expected: Vec<_> = common.map(|code| (None, What::Common(lacks(code)))).into();
        expected.push((Some(lead), What::Budget));
        expected.push((Some(other), What::Own(lacks("experience"))));
        expected.push((None, What::Answer("new@example.org".into())));
        assert_eq!(found, expected);
    }

    #[test]
    fn an_organisation_that_left_owes_nothing() {
        let (lead, other) = (OrganisationId::new(), OrganisationId::new());
        let mut application = whole(&[lead, other]);
        application.partners[1].status = PartnerStatus::Removed;
        application.own.pop();
        application.budget.lines.pop();
        assert_eq!(unwritten(&application, &call()), []);
        assert_eq!(unconsented(&application).len(), 1);
    }
}
