//! Applications at every step of being complete.

use std::collections::HashMap;

use super::*;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{AccountId, ApplicationId, CallId, ConsentId, PartnerId, ProgrammeId};
use crate::base::kernel::money::{Currency, Share};
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::budget::{Heading, JointBudget, tests::by_year, tests::line};
use crate::cycle::applications::model::{Application, Consent, Part, Partner, PartnerStatus, Role};
use crate::cycle::applications::status::Status;
use crate::cycle::calls::{self, Scoring};
use crate::cycle::forms::{Belongs, Form, Headings, OnlyIf, OwnHeading, Section, Test, flaws};
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
        objection_days: None,
        conclusion_days: None,
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
            late_recorded_by: None,
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
            ..JointBudget::default()
        },
        documents: Vec::new(),
        consents: Vec::new(),
        form: Form::standard(),
        form_number: 1,
        communities: Vec::new(),
    }
}

fn lacks(code: &str) -> Unanswered {
    let form = Form::standard();
    Unanswered::new(form.part_of(code).unwrap(), form.question(code).unwrap())
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
fn what_the_lead_alone_answers_is_owed_by_the_lead_and_asked_of_nobody_else() {
    let (lead, other) = (OrganisationId::new(), OrganisationId::new());
    let mut application = whole(&[lead, other]);
    // Two of the common questions come to stand in a section of the lead; one of them depends on what all answer.
    let section = &mut application.form.sections[0];
    let (common, mut leads): (Vec<_>, Vec<_>) =
        section.questions.drain(..).partition(|one| !["need", "change"].contains(&one.code.as_str()));
    leads[1].only_if = Some(OnlyIf { question: "summary".into(), test: Test::Answered });
    section.questions = common;
    let of_lead = Section {
        code: "s_1".into(),
        title: Translated::of(Language::English, "Answerable"),
        help: Translated::default(),
        belongs: Belongs::Lead,
        questions: leads,
    };
    application.form.sections.push(of_lead);
    assert_eq!(unwritten(&application, &call()), []);
    assert_eq!(flaws(&application.form, &[]), [], "{:?}", application.form);

    application.common.answers = application.common.answers.without("need").without("change");
    let owed = |code| Missing { who: Some(lead), what: What::Lead(lacks(code)) };
    let found = unwritten(&application, &call());
    assert_eq!(found, [owed("need"), owed("change")]);
    let seat = |organisation, is_lead| Seat {
        organisation,
        is_lead,
        may_write: true,
        may_sign: false,
        may_manage: false,
    };
    let id = application.application.id;
    let link = found[0].link(id, &seat(lead, true)).unwrap();
    assert!(link.ends_with("/parts/common#need"), "{link}");
    assert_eq!(found[0].link(id, &seat(other, false)), None);
    application.common.answers = application.common.answers.without("summary");
    let found: Vec<_> = unwritten(&application, &call()).into_iter().map(|missing| missing.what).collect();
    assert_eq!(found, [What::Common(lacks("summary")), What::Lead(lacks("need"))]);
}

#[test]
fn a_quantity_after_the_end_of_the_project_is_named_with_its_row() {
    let (lead, other) = (OrganisationId::new(), OrganisationId::new());
    let mut application = whole(&[lead, other]);
    let beyond = by_year(other, Heading::Travel, &["1", "0", "2"], "5");
    application.budget.lines.push(beyond);
    let found = |months: u32| {
        let mut application = application.clone();
        application.common.answers = application.common.answers.number("duration_months", months);
        unwritten(&application, &call())
    };
    assert_eq!(found(25), []);
    for shorter in [9, 24] {
        assert_eq!(found(shorter), [Missing { who: Some(other), what: What::Years(2) }]);
    }
}

#[test]
fn a_line_under_no_heading_of_the_call_is_named_with_its_row() {
    let (lead, other) = (OrganisationId::new(), OrganisationId::new());
    let mut application = whole(&[lead, other]);
    let own = |code: &str| OwnHeading {
        code: code.into(),
        name: Translated::default(),
        counts_as: application.budget.lines[0].heading,
    };
    let headings = Headings(vec![own("h_1"), own("h_2")]);
    application.form.headings = headings;
    for line in &mut application.budget.lines {
        line.own_heading = Some("h_2".into());
    }
    assert_eq!(unwritten(&application, &call()), []);
    let astray = by_year(other, Heading::Travel, &["1"], "5");
    application.budget.lines.push(astray);
    assert_eq!(unwritten(&application, &call()), [Missing { who: Some(other), what: What::Heading(2) }]);
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
