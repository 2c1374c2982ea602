//! A text that no language file has shows as its key: what such a key looks like.

use cogrant::web::words::FILES;

/// What keys begin with beside the name of a room.
const OTHERS: [&str; 5] = ["done", "error", "form", "layout", "notice"];

fn is_family(word: &str) -> bool {
    OTHERS.contains(&word) || FILES.iter().any(|(room, _)| *room == word)
}

/// The keys that stand in a text where their words should: `calls-title` and the like.
pub fn raw_keys(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .filter(|word| word.split_once('-').is_some_and(|(room, rest)| is_family(room) && !rest.is_empty()))
        .collect()
}

#[test]
fn raw_keys_are_found_in_a_text() {
    assert_eq!(
        raw_keys("Open calls-title here; co-operation, e-mail, form-save."),
        ["calls-title", "form-save"]
    );
}
