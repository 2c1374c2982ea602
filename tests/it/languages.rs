//! The language files hold together: the same messages and facts in every language, each used and
//! each there; no text hides in a template.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cogrant::base::kernel::language::Language;
use cogrant::public::guides::TEXTS;
use cogrant::rulebook::RuleId;
use cogrant::web::words::{FILES, source_of};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

type Messages = BTreeMap<String, BTreeSet<String>>;

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|v| variables(&v.value, found));
        }
    }
}

/// The messages that other messages are made of.
fn referred() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, texts) in FILES {
        for line in source_of(Language::English, texts).lines().filter(|l| !l.starts_with('#')) {
            for part in line.split("{ ").skip(1) {
                found.insert(part.split(' ').next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn messages(source: &str, whose: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, e)| panic!("{whose}: {e:?}"));
    let mut found = Messages::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut named = BTreeSet::new();
            variables(
                message.value.as_ref().unwrap_or_else(|| panic!("{whose}: {} is empty", message.id.name)),
                &mut named,
            );
            let twice = found.insert(message.id.name.to_owned(), named);
            assert!(twice.is_none(), "{whose}: {} stands twice", message.id.name);
        }
    }
    found
}

fn all_messages(language: Language) -> Messages {
    let mut all = Messages::new();
    for (room, texts) in FILES {
        all.extend(messages(&source_of(language, texts), &format!("{language}/{room}")));
    }
    all
}

#[test]
fn every_language_has_the_same_messages_with_the_same_facts() {
    let english = all_messages(Language::English);
    for language in [Language::Albanian, Language::SerbianCyrillic, Language::SerbianLatin] {
        let other = all_messages(language);
        let missing: Vec<_> = english.keys().filter(|k| !other.contains_key(*k)).collect();
        let extra: Vec<_> = other.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language} lacks {missing:?}, has more {extra:?}");
        let differ: Vec<_> = english.iter().filter(|(k, v)| other[*k] != **v).map(|(k, _)| k).collect();
        assert!(differ.is_empty(), "{language} names other facts in {differ:?}");
    }
}

#[test]
fn every_language_file_on_disk_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/locales");
    for language in ["en", "sq", "sr-Cyrl"] {
        let mut on_disk: Vec<String> = std::fs::read_dir(folder.join(language))
            .unwrap()
            .map(|e| e.unwrap().file_name().to_string_lossy().trim_end_matches(".ftl").to_owned())
            .collect();
        on_disk.sort();
        let mut listed: Vec<String> = FILES.iter().map(|f| f.0.to_owned()).collect();
        listed.sort();
        assert_eq!(on_disk, listed, "{language}");
    }
}

/// Every text of the source between plain quotes, with where it stands.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources(&["rs", "html"]) {
        let mut rest = source.1.as_str();
        while let Some(start) = rest.find('"') {
            rest = &rest[start + 1..];
            let Some(end) = rest.find('"') else { break };
            let text = &rest[..end];
            // A key that is put together is known by what stands before its first changing part.
            let fixed = text.split('{').next().unwrap_or_default().trim_end_matches('-');
            let is_family = fixed.len() < text.len() && text[fixed.len()..].starts_with("-{");
            if is_key(fixed) && (fixed == text || is_family) {
                found.insert(fixed.to_owned());
                rest = &rest[end + 1..];
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.len() < 80
        && text.contains('-')
        && !text.ends_with('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn sources(kinds: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, kinds: &[&str], found: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, kinds, found);
            } else if path.extension().is_some_and(|e| kinds.contains(&e.to_str().unwrap())) {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), kinds, &mut found);
    found
}

#[test]
fn every_message_that_the_code_names_exists() {
    let english = all_messages(Language::English);
    let families = |text: &str| english.keys().any(|k| k.starts_with(&format!("{text}-")));
    let prefixes: BTreeSet<&str> = english.keys().filter_map(|k| k.split('-').next()).collect();
    let missing: Vec<String> = literals()
        .into_iter()
        .filter(|text| text.split('-').next().is_some_and(|p| prefixes.contains(p) && p != "form"))
        .filter(|text| !english.contains_key(text) && !families(text))
        .filter(|text| !english.contains_key(&format!("notice-{text}-subject")))
        // The code of a rule's reason, which its messages carry in their keys.
        .filter(|text| !english.contains_key(&format!("rulebook-found-{text}")))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_message_is_used() {
    let (literals, referred) = (literals(), referred());
    let used = |key: &str| {
        let inner = key
            .strip_prefix("notice-")
            .and_then(|k| k.strip_suffix("-subject").or_else(|| k.strip_suffix("-text")));
        literals.contains(key) || referred.contains(key)
            || inner.is_some_and(|kind| literals.contains(kind))
            // Named by the rule's own number.
            || RuleId::ALL.iter().any(|r| key.starts_with(&format!("rulebook-{r}").to_lowercase()))
            // Named by `validator`'s codes.
            || matches!(key, "error-length" | "error-required")
            || key.match_indices('-').any(|(at, _)| literals.contains(&key[..at]))
    };
    let unused: Vec<String> = all_messages(Language::English).into_keys().filter(|k| !used(k)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn no_word_mixes_two_scripts() {
    let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    for (room, texts) in FILES.iter().chain(&TEXTS) {
        for word in source_of(Language::SerbianCyrillic, texts).split(|c: char| !c.is_alphabetic()) {
            let mixed = word.chars().any(cyrillic) && word.chars().any(|c| c.is_ascii_alphabetic());
            assert!(!mixed, "sr-Cyrl/{room}: {word}");
        }
        for language in [Language::English, Language::Albanian, Language::SerbianLatin] {
            let wrong = source_of(language, texts).chars().find(|c| cyrillic(*c));
            assert_eq!(wrong, None, "{language}/{room}");
        }
    }
}

/// A template without its expressions, tags and entities: what would be shown as it stands.
fn bare_text(template: &str) -> String {
    // A macro writes these attributes outside of the tag that it stands in.
    let mut text = template
        .replace(" aria-invalid=\"true\"", "")
        .replace(" aria-describedby=\"{{ name }}-problem\"", "")
        .replace(" aria-describedby=\"{{ name }}-hint\"", "")
        .replace(" data-stamp=\"{{ stamp }}\"", "")
        .replace(" data-unsaved=\"{{ ui.t(\"form-unsaved\") }}\"", "")
        .replace(" data-clash=\"{{ ui.t(\"form-clash\") }}\"", "");
    for (open, close) in
        [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<svg", "</svg>"), ("<", ">"), ("&", ";")]
    {
        while let Some(start) = text.find(open) {
            let Some(length) = text[start..].find(close) else { break };
            text.replace_range(start..start + length + close.len(), " ");
        }
    }
    text
}

#[test]
fn no_template_has_a_text_of_its_own() {
    for (path, source) in sources(&["html"]) {
        let text = bare_text(&source).replace("cogrant", "");
        let found: String = text.chars().filter(|c| c.is_alphabetic()).collect();
        assert_eq!(found, "", "{path} shows words that no language file has");
        for attribute in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
            for (at, _) in source.match_indices(attribute) {
                let value = &source[at + attribute.len()..];
                assert!(
                    value.starts_with("{{") || value.starts_with('"'),
                    "{path}: {attribute} has words of its own"
                );
            }
        }
    }
}

#[test]
fn templates_carry_no_script_and_no_style() {
    // The house's one file of script, which every page refers to.
    let file = "<script src=\"{{ ui.script() }}\" defer></script>";
    for (path, source) in sources(&["html"]) {
        let source =
            if path.ends_with("src/web/pages/base.html") { source.replacen(file, "", 1) } else { source };
        for word in ["<script", "<style", " style=\"", " onclick", " onchange", " onsubmit", "javascript:"] {
            assert!(!source.contains(word), "{path} says {word}: the content security policy refuses it");
        }
    }
}

/// The rows of docs/TERMS.md: English, Albanian, Serbian.
fn terms() -> Vec<[&'static str; 3]> {
    let rows = include_str!("../../docs/TERMS.md").lines().filter(|line| line.starts_with("| "));
    rows.skip(2)
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            cells.try_into().unwrap_or_else(|cells| panic!("three cells each: {cells:?}"))
        })
        .collect()
}

/// What of a term a text says: all that does not stand in brackets or only leads up to them.
fn said_of(term: &str) -> &str {
    term.split([',', '(']).next().unwrap_or_default().trim()
}

/// A word without its last letters, which change from case to case.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(if letters <= 3 { letters } else { (letters - 2).max(3) }).collect()
}

/// Whether these words follow each other somewhere in the texts, in whatever case.
fn is_said(texts: &[String], term: &str) -> bool {
    // Albanian links words with an article that changes with the case too.
    const ARTICLES: [&str; 4] = ["i", "e", "të", "së"];
    let stems: Vec<String> = term.to_lowercase().split_whitespace().map(stem).collect();
    let is_of = |word: &str, stem: &str| {
        if ARTICLES.contains(&stem) { ARTICLES.contains(&word) } else { word.starts_with(stem) }
    };
    let follows = |words: &[&str]| words.iter().zip(&stems).all(|(word, stem)| is_of(word, stem));
    texts.iter().any(|text| {
        let words: Vec<&str> = text.split(|c: char| !(c.is_alphabetic() || c == '-')).collect();
        words.windows(stems.len()).any(follows)
    })
}

#[test]
fn the_texts_use_the_terms_of_the_table() {
    let languages = [Language::English, Language::Albanian, Language::SerbianCyrillic];
    for (at, language) in languages.into_iter().enumerate() {
        let texts: Vec<String> =
            FILES.iter().map(|(_, texts)| source_of(language, texts).to_lowercase()).collect();
        let silent: Vec<&str> = terms()
            .into_iter()
            .map(|row| said_of(row[at]))
            .filter(|term| !term.is_empty() && !is_said(&texts, term))
            .collect();
        assert!(silent.is_empty(), "no text in {language} says {silent:?}, which docs/TERMS.md has");
    }
}

/// Words that stood for a thing before it had its one term, or name a person by one gender.
const OTHER_WORDS: [(Language, &[&str]); 2] = [
    (
        Language::Albanian,
        &[
            "indirekt",
            "vetanak",
            "stafi ",
            "zyrtar ",
            "zyrtari ",
            "kryesues",
            "vlerësuesi",
            "menaxhimi",
            "rregulli ",
            "rregullat ",
            "nënshkruesi",
            "redaktorë",
            "administratorë",
        ],
    ),
    (
        Language::SerbianCyrillic,
        &[
            "посредн",
            "споразум",
            "оцењивач",
            "председавајућ",
            "потписник",
            "службеник",
            "службено лице",
            "запослен",
            "правил",
            "панел",
            "поена",
            "мерило",
            "администратор",
            "/ла",
        ],
    ),
];

#[test]
fn no_text_uses_a_second_word_for_a_thing_that_has_a_term() {
    for (language, words) in OTHER_WORDS {
        for (room, texts) in FILES.iter().chain(&TEXTS) {
            let text = source_of(language, texts).to_lowercase();
            let found: Vec<_> = words.iter().filter(|word| text.contains(**word)).collect();
            assert!(found.is_empty(), "{language}/{room} says {found:?}: see docs/TERMS.md");
        }
    }
}

#[test]
fn every_noun_of_the_glossary_stands_in_the_table_once() {
    let english: String = terms().iter().map(|row| format!("|{}|", row[0].replace(['(', ')'], ""))).collect();
    let nouns: Vec<String> = include_str!("../../docs/GLOSSARY.md")
        .split("**")
        .skip(1)
        .step_by(2)
        .flat_map(|bold| bold.split(", "))
        .map(|noun| noun.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        .filter(|noun| noun != "direct and indirect costs")
        .collect();
    assert!(nouns.len() > 60, "{nouns:?}");
    let missing: Vec<_> = nouns
        .iter()
        .filter(|noun| !english.contains(&format!("|{noun}|")) && !english.contains(&format!(" {noun}|")))
        .collect();
    assert!(missing.is_empty(), "docs/TERMS.md lacks {missing:?}");
    for (at, language) in ["English", "Albanian", "Serbian"].into_iter().enumerate() {
        let said: Vec<&str> = terms().iter().map(|row| row[at]).collect();
        let twice: Vec<_> = said.iter().filter(|a| said.iter().filter(|b| b == a).count() > 1).collect();
        assert!(twice.is_empty(), "{language} has one term for two things: {twice:?}");
    }
}
