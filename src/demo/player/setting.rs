//! Places, the programme and its staff, organisations, the call.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::TimeDelta;
use serde_json::Value;

use crate::base::files::Upload;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::{CallId, OrganisationId, ProgrammeId};
use crate::base::kernel::language::Language;
use crate::base::kernel::money::{Currency, Share};
use crate::base::kernel::translated::Translated;
use crate::base::state::State;
use crate::cycle::calls::{CallInput, Condition, Criterion, Scoring, TranchePlan, actions as calls};
use crate::cycle::forms::{Edit, Form, Question, Section, standard};
use crate::demo::cast::{self, email_of, enter};
use crate::demo::scenario::{self, Scenario, instant};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations::{Declared, DocumentKind, Profile, actions as organisations};
use crate::people::places::{Community, Place, actions as places};
use crate::people::programmes::actions::{self as programmes, NewProgramme};
use crate::rulebook::RuleSet;

use super::paper;

/// What the demonstration's calls ask beside the standard questions.
const SECTIONS: &str = include_str!("../form.json");

/// How long before the deadline questions end, and their answers: as the EU's calls have it.
const ASKED_BEFORE: TimeDelta = TimeDelta::days(21);
const ANSWERED_BEFORE: TimeDelta = TimeDelta::days(11);

/// Which staff hold which role in the programme.
const ROLES: [(&str, Role); 7] = [
    ("programme manager", Role::ProgrammeManager),
    ("grants officer", Role::GrantsOfficer),
    ("finance officer", Role::FinanceOfficer),
    ("second finance officer", Role::FinanceOfficer),
    ("approver", Role::Approver),
    ("second approver", Role::Approver),
    ("auditor", Role::Auditor),
];

pub async fn programme(state: &State, scenario: &Scenario) -> anyhow::Result<ProgrammeId> {
    let administrator = enter(state, email_of("system administrator")).await?;
    for (position, place) in (0_i32..).zip(&scenario.places) {
        let place = Place { code: place.code.clone(), names: place.names(), position };
        places::save_place(state, &administrator, place).await?;
    }
    for (position, community) in (0_i32..).zip(&scenario.communities) {
        let community = Community { code: community.code.clone(), names: community.names(), position };
        places::save_community(state, &administrator, community).await?;
    }
    let new = NewProgramme {
        code: "MIT".into(),
        names: Translated::of(Language::English, "Together in the Mitrovica region")
            .with(Language::Albanian, "Bashkë në rajonin e Mitrovicës")
            .with(Language::SerbianCyrillic, "Заједно у регији Митровица"),
        currency: Currency::EUR,
        envelope: "200000.00".parse()?,
        zone: Zone::BELGRADE,
        contact: "programme@cogrant.example".parse()?,
    };
    let id = programmes::create(state, &administrator, new).await?;
    for (who, role) in ROLES {
        programmes::add_staff(state, &administrator, id, &email_of(who).parse()?, role).await?;
    }
    Ok(id)
}

pub async fn organisations(
    state: &State,
    scenario: &Scenario,
) -> anyhow::Result<BTreeMap<String, OrganisationId>> {
    let mut found = BTreeMap::new();
    for organisation in &scenario.organisations {
        let id = register(state, organisation).await.with_context(|| organisation.name.clone())?;
        found.insert(organisation.code.clone(), id);
    }
    Ok(found)
}

async fn register(state: &State, organisation: &scenario::Organisation) -> anyhow::Result<OrganisationId> {
    let who = enter(state, &organisation.email).await?;
    let profile = Profile {
        names: Translated::of(Language::English, &*organisation.name),
        legal_form: organisation.legal_form.parse()?,
        registration_number: organisation.registration_number.clone(),
        registered_on: organisation.registered_on,
        seat: organisation.seat.clone(),
        address: String::new(),
        representative: organisation.representative.clone(),
        iban: organisation.iban.parse()?,
        email: organisation.email.parse()?,
    };
    let id = organisations::register(state, &who, profile).await?;
    // The roles that came with the registration.
    let who = enter(state, &organisation.email).await?;
    let declared = Declared::Declared { communities: organisation.communities.clone() };
    organisations::declare(state, &who, id, declared).await?;
    let certificate = paper(&format!("Certificate of {}", organisation.name));
    let certificate = Upload::of(state, "certificate.pdf", &certificate).await?;
    organisations::add_document(state, &who, id, DocumentKind::RegistrationCertificate, certificate).await?;
    organisations::submit(state, &who, id).await?;
    let officer = enter(state, email_of("grants officer")).await?;
    organisations::verify(state, &officer, id).await?;
    Ok(id)
}

pub async fn call(state: &State, scenario: &Scenario, programme: ProgrammeId) -> anyhow::Result<CallId> {
    let manager = enter(state, email_of("programme manager")).await?;
    state.clock.move_to(instant(&scenario.call.published_at)?);
    let input = input(scenario)?;
    let call = calls::create(state, &manager, programme, input).await?;
    form(state, &manager, call).await?;
    calls::publish(state, &manager, call).await?;
    panel(state, scenario, call).await?;
    Ok(call)
}

/// What the call asks beside the usual questions; nothing of it must be answered.
async fn form(state: &State, manager: &SignedIn, call: CallId) -> anyhow::Result<()> {
    let mut form = Form::standard();
    let tables = ["work_plan", "logframe"].into_iter().filter_map(standard::find);
    let tables = tables.map(|table| Question { required: false, ..table.question() });
    if let Some(common) = form.sections.first_mut() {
        common.questions.extend(tables);
    }
    form.sections.extend(serde_json::from_str::<Vec<Section>>(SECTIONS)?);
    let changed = calls::change_form(state, manager, call, 0, Edit::Whole(form)).await?;
    changed.map_err(|flaws| anyhow::anyhow!("{flaws:?}"))?;
    Ok(())
}

/// The panel's chair and assessors.
async fn panel(state: &State, scenario: &Scenario, call: CallId) -> anyhow::Result<()> {
    let manager = enter(state, email_of("programme manager")).await?;
    let chair = email_of("panel chair").parse()?;
    calls::add_panel_member(state, &manager, call, &chair, Role::PanelChair).await?;
    for assessor in &scenario.assessors {
        let email = cast::assessor_email(&assessor.code).parse()?;
        calls::add_panel_member(state, &manager, call, &email, Role::Assessor).await?;
    }
    Ok(())
}

/// A call that is open for thirty days from now, with the same rules and an envelope of its own.
pub async fn second_call(
    state: &State,
    scenario: &Scenario,
    manager: &SignedIn,
    programme: ProgrammeId,
) -> anyhow::Result<CallId> {
    let last_day = Zone::BELGRADE.day(Zone::BELGRADE.days_later(state.now(), 30));
    let four_o_clock = last_day.and_hms_opt(16, 0, 0).context("an hour")?;
    let call = CallInput {
        reference: "MIT-OPEN".into(),
        title: Translated::of(Language::English, "Neighbours together: small grants")
            .with(Language::Albanian, "Fqinjë së bashku: grante të vogla")
            .with(Language::SerbianCyrillic, "Комшије заједно: мали грантови"),
        envelope: "60000.00".parse()?,
        deadline: Zone::BELGRADE.instant(four_o_clock)?,
        questions_until: Some(Zone::BELGRADE.instant(four_o_clock)? - ASKED_BEFORE),
        answers_until: Some(Zone::BELGRADE.instant(four_o_clock)? - ANSWERED_BEFORE),
        objection_days: Some(8),
        conclusion_days: Some(21),
        ..input(scenario)?
    };
    let id = calls::create(state, manager, programme, call).await?;
    form(state, manager, id).await?;
    calls::publish(state, manager, id).await?;
    panel(state, scenario, id).await?;
    Ok(id)
}

fn input(scenario: &Scenario) -> anyhow::Result<CallInput> {
    Ok(CallInput {
        reference: scenario.call.reference.clone(),
        title: Translated::of(Language::English, &*scenario.call.title_en)
            .with(Language::Albanian, "Grante të vogla ndërkomunitare, rajoni i Mitrovicës 2026")
            .with(Language::SerbianCyrillic, "Мали грантови за сарадњу заједница, регија Митровица 2026"),
        summary: Translated::of(
            Language::English,
            "For projects that organisations of different communities plan and carry out together.",
        )
        .with(
            Language::Albanian,
            "Për projekte që organizata të komuniteteve të ndryshme i planifikojnë dhe i zbatojnë bashkë.",
        )
        .with(
            Language::SerbianCyrillic,
            "За пројекте које организације различитих заједница заједно планирају и спроводе.",
        ),
        guidance: Translated::of(
            Language::English,
            "Write the application together; each organisation writes its own part and budget.",
        )
        .with(
            Language::Albanian,
            "Shkruajeni aplikimin bashkë; çdo organizatë shkruan pjesën dhe buxhetin e vet.",
        )
        .with(Language::SerbianCyrillic, "Пријаву пишите заједно; свака организација пише свој део и буџет."),
        languages: vec![
            Language::Albanian,
            Language::SerbianCyrillic,
            Language::SerbianLatin,
            Language::English,
        ],
        envelope: scenario.call.envelope,
        zone: Zone::BELGRADE,
        deadline: instant(&scenario.call.deadline)?,
        questions_until: Some(instant(&scenario.call.deadline)? - ASKED_BEFORE),
        answers_until: Some(instant(&scenario.call.deadline)? - ANSWERED_BEFORE),
        // The scenario's panel begins as soon as the last application is concluded.
        objection_days: None,
        conclusion_days: None,
        places: scenario.places.iter().map(|p| p.code.clone()).collect(),
        themes: Vec::new(),
        rules: rules(scenario)?,
        scoring: scoring(scenario)?,
        tranches: tranches(scenario),
    })
}

/// The scenario's rules without the explanations that stand beside the parameters.
pub fn rules(scenario: &Scenario) -> anyhow::Result<RuleSet> {
    let mut rules = scenario.call.rules.clone();
    for (rule, explanation) in
        [("R13", "on_breach"), ("R14", "missing"), ("R14", "cure"), ("R25", "rounding")]
    {
        if let Some(Value::Object(parameters)) = rules.get_mut(rule) {
            parameters.remove(explanation);
        }
    }
    if let Some(Value::Object(memorandum)) = rules.get_mut("R14") {
        memorandum.insert("cure_days".into(), 3.into());
    }
    Ok(serde_json::from_value(serde_json::to_value(rules)?)?)
}

/// The criteria's names in the three written languages; the scenario has only codes.
const CRITERIA: [(&str, &str, &str, &str); 5] = [
    ("relevance", "Relevance", "Rëndësia", "Релевантност"),
    ("partnership", "Partnership", "Partneriteti", "Партнерство"),
    ("design", "Design", "Hartimi", "Поставка пројекта"),
    ("sustainability", "Sustainability", "Qëndrueshmëria", "Одрживост"),
    ("budget", "Budget", "Buxheti", "Буџет"),
];

fn scoring(scenario: &Scenario) -> anyhow::Result<Scoring> {
    let asked = &scenario.call.scoring;
    let criteria = asked.criteria.iter().map(|criterion| {
        let names = CRITERIA.iter().find(|names| names.0 == criterion.code);
        let name = names.map_or_else(Translated::default, |(_, en, sq, sr)| {
            Translated::of(Language::English, *en)
                .with(Language::Albanian, *sq)
                .with(Language::SerbianCyrillic, *sr)
        });
        Criterion { code: criterion.code.clone(), name, maximum: criterion.maximum.into() }
    });
    Ok(Scoring {
        scale: asked.scale.1.into(),
        criteria: criteria.collect(),
        assessors: asked.assessors,
        third_if_gap_over: Share::new("0.30".parse()?)?,
        threshold: asked.threshold,
    })
}

fn tranches(scenario: &Scenario) -> Vec<TranchePlan> {
    let condition = |when: &str| {
        if when.starts_with("agreement") {
            Condition::AgreementInForce
        } else {
            Condition::FinalReportAccepted
        }
    };
    scenario
        .call
        .tranches
        .iter()
        .map(|tranche| TranchePlan { share: tranche.share, condition: condition(&tranche.when) })
        .collect()
}
