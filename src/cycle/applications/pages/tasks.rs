//! The task list of a draft: what is done, what is missing, who owes it, and what the rules would say.

use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::completeness::{Missing, What, partners_needed, unwritten};
use crate::cycle::applications::handlers::Reading;
use crate::cycle::applications::links;
use crate::cycle::applications::model::DocumentKind;
use crate::cycle::applications::presence::{self, Present};
use crate::cycle::applications::whole::Whole;
use crate::cycle::forms::{Belongs, Section};
use crate::rulebook::words::{Said, Vocabulary, said};
use crate::rulebook::{Finding, Outcome, RuleId};
use crate::web::ui::Ui;

/// One thing to do, with its state and whose it is.
pub struct Task {
    pub label: String,
    pub link: String,
    pub tag: &'static str,
    pub state: String,
    pub who: String,
    pub is_done: bool,
    /// Who is writing there just now.
    pub here: String,
}

/// One organisation's row of who still owes what.
pub struct Owing {
    pub name: String,
    /// Everything that it owes; empty if nothing.
    pub owes: Vec<String>,
    pub consent_tag: &'static str,
    pub consent: String,
}

/// One finding of the rules, live.
pub struct RuleView {
    pub outcome: Outcome,
    pub said: Said,
    /// The organisation that a finding is about.
    pub about: Option<String>,
    pub provisional: bool,
}

impl RuleView {
    pub fn mark(&self) -> &'static str {
        match self.outcome {
            Outcome::Pass => "✓",
            Outcome::Fail => "✗",
            Outcome::Cure => "!",
            Outcome::Review => "?",
        }
    }
}

pub fn rules(findings: &[Finding], words: &Vocabulary) -> Vec<RuleView> {
    findings
        .iter()
        .map(|finding| RuleView {
            outcome: finding.outcome,
            said: said(finding, words),
            about: finding.organisation.and_then(|id| words.organisations.get(&id).cloned()),
            provisional: finding.provisional,
        })
        .collect()
}

fn task(ui: &Ui, label: String, link: String, lacks: usize, who: String) -> Task {
    let (tag, state) = if lacks == 0 {
        ("good", ui.t("applications-tag-complete").to_string())
    } else {
        ("wait", ui.t("applications-tag-missing").with("count", lacks).to_string())
    };
    Task { label, link, tag, state, who, is_done: lacks == 0, here: String::new() }
}

/// Everything to do before submission, in the order in which people do it.
pub fn tasks(ui: &Ui, reading: &Reading, present: &[Present]) -> Vec<Task> {
    let here = |part| {
        let there: Vec<Present> = present.iter().filter(|one| one.part == part).cloned().collect();
        presence::said(ui, reading.call.zone, &there)
    };
    let whole = &reading.whole;
    let id = whole.application.id;
    let missing = unwritten(whole, &reading.call);
    let count = |wanted: &dyn Fn(&Missing) -> bool| missing.iter().filter(|m| wanted(m)).count();
    let label = |key: &str| ui.t(key).to_string();
    let asked = count(&|m| matches!(m.what, What::Answer(_)));
    let lead = whole.lead().map(|id| whole.name(id, ui.language)).unwrap_or_default();
    let mut partners = task(ui, label("applications-task-partners"), links::partners(id), asked, lead);
    let needed = partners_needed(whole, &reading.call);
    if needed > 0 {
        let state = ui.t("applications-tag-partners").with("count", needed).to_string();
        partners = Task { tag: "wait", state, is_done: false, ..partners };
    }
    let mut tasks = vec![partners];
    let common = count(&|m| matches!(m.what, What::Common(_)));
    let everybody = label("applications-everybody");
    let link = links::part(id, None);
    let written = task(ui, label("applications-task-common"), link, common, everybody.clone());
    tasks.push(Task { here: here(None), ..written });
    tasks.extend(leads_section(ui, reading, &missing));
    for organisation in whole.accepted() {
        let name = whole.name(organisation, ui.language);
        let owes = |m: &Missing| m.who == Some(organisation);
        let own = count(&|m| owes(m) && matches!(m.what, What::Own(_)));
        let title = ui.t("applications-task-own").with("name", &name).to_string();
        let written = task(ui, title, links::part(id, Some(organisation)), own, name.clone());
        tasks.push(Task { here: here(Some(organisation)), ..written });
        let budget = count(&|m| owes(m) && m.what == What::Budget);
        let title = ui.t("applications-task-budget").with("name", &name).to_string();
        tasks.push(task(ui, title, links::budget(id, organisation), budget, name));
    }
    tasks.push(documents(ui, reading, everybody.clone()));
    tasks.push(consents(ui, whole, missing.is_empty()));
    tasks
}

/// What the lead alone answers, where the call asks for such a thing.
fn leads_section(ui: &Ui, reading: &Reading, missing: &[Missing]) -> Option<Task> {
    let whole = &reading.whole;
    let asked = whole.questions_asked(&reading.call, None);
    let is_asked = |section: &&Section| section.questions.iter().any(|one| asked.has(&one.code));
    let first =
        whole.form.sections.iter().filter(|section| section.belongs == Belongs::Lead).find(is_asked)?;
    let lacks = missing.iter().filter(|missing| matches!(missing.what, What::Lead(_))).count();
    let lead = whole.lead().map(|id| whole.name(id, ui.language)).unwrap_or_default();
    let link = format!("{}#{}", links::part(whole.application.id, None), first.code);
    Some(task(ui, ui.t("applications-task-lead").to_string(), link, lacks, lead))
}

/// The memorandum, where the call asks for one: it may come later, so it is never in the way.
fn documents(ui: &Ui, reading: &Reading, who: String) -> Task {
    let whole = &reading.whole;
    let (label, link) =
        (ui.t("applications-task-documents").to_string(), links::documents(whole.application.id));
    if !reading.call.rules.is_on(RuleId::R14) {
        let state = ui.t("applications-tag-no-memorandum").to_string();
        return Task { label, link, tag: "", state, who, is_done: true, here: String::new() };
    }
    let memoranda = || whole.documents.iter().filter(|d| d.kind == DocumentKind::Memorandum);
    let signed = |id: &OrganisationId| memoranda().any(|d| d.signed_by.contains(id));
    let all = whole.accepted().count();
    let count = whole.accepted().filter(signed).count();
    let is_done = count == all;
    Task {
        label,
        link,
        tag: if is_done { "good" } else { "wait" },
        state: ui.t("applications-tag-signed").with("count", count).with("all", all).to_string(),
        who,
        is_done,
        here: String::new(),
    }
}

fn consents(ui: &Ui, whole: &Whole, is_written: bool) -> Task {
    let all = whole.accepted().count();
    let given = whole.accepted().filter(|id| whole.consent_of(*id).is_some()).count();
    let (tag, state) = if given == all {
        ("good", ui.t("applications-tag-complete"))
    } else if is_written {
        ("wait", ui.t("applications-tag-consents").with("count", given).with("all", all))
    } else {
        ("", ui.t("applications-tag-later"))
    };
    let waiting: Vec<String> = whole
        .accepted()
        .filter(|id| whole.consent_of(*id).is_none())
        .map(|id| whole.name(id, ui.language))
        .collect();
    Task {
        label: ui.t("applications-task-consent").to_string(),
        link: links::consent(whole.application.id),
        tag,
        state: state.to_string(),
        who: waiting.join(", "),
        is_done: given == all,
        here: String::new(),
    }
}

/// Who still owes what, organisation by organisation.
pub fn owing(ui: &Ui, reading: &Reading) -> Vec<Owing> {
    let whole = &reading.whole;
    let missing = unwritten(whole, &reading.call);
    let row = |id: OrganisationId| {
        let (consent_tag, key) = if whole.consent_of(id).is_some() {
            ("good", "applications-tag-consented")
        } else if whole.was_reopened(id) {
            ("wait", "applications-tag-reopened")
        } else {
            ("", "applications-tag-not-yet")
        };
        let owed = missing.iter().filter(|m| m.who == Some(id));
        Owing {
            name: whole.name(id, ui.language),
            owes: owed.map(|m| ui.say(&m.phrase())).collect(),
            consent_tag,
            consent: ui.t(key).to_string(),
        }
    };
    whole.accepted().map(row).collect()
}
