//! The letters of this room: results in words, each reader's own language.

use super::actions::Hold;
use super::links;
use super::model::{About, Concluded};
use super::objections::Objection;
use super::rules::{Effective, Standing};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::Call;
use crate::notices::{Notice, Recipient, enqueue};
use crate::rulebook::words::{Vocabulary, said, title};
use crate::rulebook::{Change, Facts, Outcome};
use crate::web::words::{say, word};

/// A letter about one application's results.
pub fn about(kind: &'static str, once: impl ToString, application: &Application, call: &Call) -> Notice {
    Notice::new(kind, once)
        .with("title", application.title.as_str())
        .with("reference", application.reference(call))
        .with("call", call.title.clone())
        .link(links::show(application.id))
}

/// The letter of a result. That of one not in favour says how to object.
pub fn concluded(concluded: &Concluded, application: &Application, call: &Call) -> Notice {
    if concluded.eligible {
        return about("eligibility-concluded-eligible", concluded.id, application, call);
    }
    match concluded.objection_until {
        Some(until) => about("eligibility-concluded-contestable", concluded.id, application, call)
            .with("until", (until, call.zone))
            .link(links::objection(application.id)),
        None => about("eligibility-concluded-not-eligible", concluded.id, application, call),
    }
}

/// The same, waiting as long as what it tells of can be undone.
pub fn held(letter: Notice, hold: Option<Hold>) -> Notice {
    hold.map_or(letter.clone(), |hold| letter.held(hold.by.into(), hold.until))
}

/// A letter about an objection.
pub fn objection(
    kind: &'static str,
    objection: &Objection,
    application: &Application,
    call: &Call,
) -> Notice {
    about(kind, objection.id, application, call)
        .with("grounds", objection.grounds.as_str())
        .link(links::objection(application.id))
}

/// The letter of what was decided of an objection, and what that makes of the application.
pub fn objection_decided(
    objection: &Objection,
    eligible: bool,
    application: &Application,
    call: &Call,
) -> Notice {
    let kind = if eligible {
        "eligibility-objection-decided-eligible"
    } else {
        "eligibility-objection-decided-not-eligible"
    };
    about(kind, objection.id, application, call).link(links::objection(application.id))
}

/// Every rule of a check as it stands, and the zone in which its times are told.
pub type Told<'a> = (&'a [Standing<'a>], &'a Facts, Zone);

/// Sends a letter with every rule's result in words, to each reader in their language.
pub async fn send_with_rules(
    conn: &mut Conn,
    state: &State,
    letter: Notice,
    (standings, facts, zone): Told<'_>,
    readers: &[Recipient],
) -> Result<(), AppError> {
    for (language, group) in by_language(readers) {
        let words = applications::vocabulary(conn, facts, language).await?;
        let letter = letter.clone().with("rules", in_words(language, (standings, zone), &words));
        enqueue(conn, state, &letter, &group).await?;
    }
    Ok(())
}

/// Sends a letter with what a run of the rules found otherwise than the one before.
pub async fn send_with_changes(
    conn: &mut Conn,
    state: &State,
    letter: Notice,
    (changes, facts): (&[Change], &Facts),
    readers: &[Recipient],
) -> Result<(), AppError> {
    for (language, group) in by_language(readers) {
        let words = applications::vocabulary(conn, facts, language).await?;
        let letter = letter.clone().with("changes", changed(language, changes, &words));
        enqueue(conn, state, &letter, &group).await?;
    }
    Ok(())
}

/// Rule by rule, before and after; that nothing else changed is said too.
fn changed(language: Language, changes: &[Change], words: &Vocabulary) -> String {
    let outcome = |outcome: Outcome| word(language, &format!("rulebook-outcome-{}", outcome.as_str()));
    let none = || say(language, &Phrase::new("rulebook-changes-none"));
    let mut parts: Vec<String> = Vec::new();
    for change in changes.iter().filter_map(|change| change.said(words)) {
        let then = |found: &Option<(Outcome, Phrase)>, otherwise: &'static str| match found {
            Some((was, found)) => format!("{}. {}", outcome(*was), say(language, found)),
            None => say(language, &Phrase::new(otherwise)),
        };
        let now = say(language, &Phrase::new("rulebook-changes-now"));
        parts.push(format!(
            "{}\n{}\n{now} {}",
            named(language, (change.rule, change.organisation), words),
            then(&change.before, "rulebook-changes-new"),
            then(&change.after, "rulebook-changes-gone"),
        ));
    }
    if parts.is_empty() {
        return none();
    }
    parts.push(say(language, &Phrase::new("rulebook-changes-rest")));
    parts.join("\n\n")
}

/// Sends a letter about an objection with the findings that it is about.
pub async fn send_with_points(
    conn: &mut Conn,
    state: &State,
    letter: Notice,
    (objection, facts): (&Objection, &Facts),
    readers: &[Recipient],
) -> Result<(), AppError> {
    for (language, group) in by_language(readers) {
        let words = applications::vocabulary(conn, facts, language).await?;
        let organisation = words.organisations.get(&objection.organisation).cloned().unwrap_or_default();
        let letter = letter
            .clone()
            .with("organisation", organisation)
            .with("points", points(language, objection, &words));
        enqueue(conn, state, &letter, &group).await?;
    }
    Ok(())
}

/// Sends a letter with what was decided of an objection, and every rule's result after it.
pub async fn send_decided(
    conn: &mut Conn,
    state: &State,
    letter: Notice,
    (objection, (standings, facts, zone)): (&Objection, Told<'_>),
    readers: &[Recipient],
) -> Result<(), AppError> {
    for (language, group) in by_language(readers) {
        let words = applications::vocabulary(conn, facts, language).await?;
        let letter = letter
            .clone()
            .with("points", points(language, objection, &words))
            .with("rules", in_words(language, (standings, zone), &words));
        enqueue(conn, state, &letter, &group).await?;
    }
    Ok(())
}

fn by_language(readers: &[Recipient]) -> Vec<(Language, Vec<Recipient>)> {
    let of = |language: Language| readers.iter().filter(move |r| r.language == language).cloned().collect();
    let all = Language::ALL.iter().map(|language| (*language, of(*language)));
    all.filter(|(_, group): &(Language, Vec<Recipient>)| !group.is_empty()).collect()
}

/// Every rule with its result: what was looked at, what was needed, what to do; a blank line between.
fn in_words(language: Language, (standings, zone): (&[Standing<'_>], Zone), words: &Vocabulary) -> String {
    let paragraphs: Vec<String> = standings.iter().map(|s| paragraph(language, (s, zone), words)).collect();
    paragraphs.join("\n\n")
}

fn paragraph(language: Language, (standing, zone): (&Standing<'_>, Zone), words: &Vocabulary) -> String {
    let finding = &standing.kept.finding;
    let told = said(finding, words);
    let head = Phrase::new("eligibility-letter-rule")
        .with("number", finding.rule.as_str())
        .with("rule", say(language, &told.rule))
        .with("state", word(language, standing.effective.word()));
    let mut lines = vec![say(language, &head), say(language, &told.found)];
    let mut add = |key: &'static str, text: String| {
        lines.push(say(language, &Phrase::new(key).with("text", text)));
    };
    if let Some(needed) = &told.needed {
        add("eligibility-needed", say(language, needed));
    }
    if let Some(decision) = standing.decision {
        add("eligibility-decided-because", decision.reason.clone());
    }
    if let Some(to_do) = told.to_do.as_ref().filter(|_| !standing.effective.is_met()) {
        add("eligibility-to-do", say(language, to_do));
    }
    if let Effective::CureOpen(until) = standing.effective {
        lines.push(say(language, &Phrase::new("eligibility-letter-until").with("until", (until, zone))));
    }
    lines.join("\n")
}

/// The findings that an objection is about, each with what was decided of it and why.
fn points(language: Language, objection: &Objection, words: &Vocabulary) -> String {
    let one = |point: &super::objections::Point| {
        let mut said = named(language, point.about, words);
        if let Some((answer, reason)) = &point.answer {
            let phrase = Phrase::new("eligibility-letter-answer")
                .with("point", said)
                .with("answer", Fact::Word(format!("eligibility-answered-{}", answer.as_str()).into()))
                .with("reason", reason.as_str());
            said = say(language, &phrase);
        }
        said
    };
    objection.points.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// A rule by number and title, with the organisation where it looks at each.
pub fn named(language: Language, (rule, organisation): About, words: &Vocabulary) -> String {
    let rule = format!("{rule} {}", say(language, &title(rule)));
    match organisation.and_then(|id| words.organisations.get(&id)) {
        Some(name) => format!("{rule}: {name}"),
        None => rule,
    }
}
