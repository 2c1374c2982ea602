//! The letters of this room: results in words, each reader's own language.

use super::links;
use super::rules::Standing;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::Call;
use crate::notices::{Notice, Recipient, enqueue};
use crate::rulebook::Facts;
use crate::rulebook::words::{Vocabulary, said};
use crate::web::words::{say, word};

/// A letter about one application's results.
pub fn about(kind: &'static str, once: impl ToString, application: &Application, call: &Call) -> Notice {
    Notice::new(kind, once)
        .with("title", application.title.as_str())
        .with("reference", application.reference(call))
        .with("call", call.title.clone())
        .link(links::show(application.id))
}

/// Sends a letter with every rule's result in words, to each reader in their language.
pub async fn send_with_rules(
    conn: &mut Conn,
    state: &State,
    letter: Notice,
    (standings, facts): (&[Standing<'_>], &Facts),
    readers: &[Recipient],
) -> Result<(), AppError> {
    for language in Language::ALL.iter().copied() {
        let group: Vec<Recipient> = readers.iter().filter(|r| r.language == language).cloned().collect();
        if group.is_empty() {
            continue;
        }
        let words = applications::vocabulary(conn, facts, language).await?;
        let letter = letter.clone().with("rules", in_words(language, standings, &words));
        enqueue(conn, state, &letter, &group).await?;
    }
    Ok(())
}

/// Every rule with its result: what was looked at, what was needed, what to do; a blank line between.
fn in_words(language: Language, standings: &[Standing<'_>], words: &Vocabulary) -> String {
    let paragraphs: Vec<String> = standings.iter().map(|s| paragraph(language, s, words)).collect();
    paragraphs.join("\n\n")
}

fn paragraph(language: Language, standing: &Standing<'_>, words: &Vocabulary) -> String {
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
    lines.join("\n")
}
