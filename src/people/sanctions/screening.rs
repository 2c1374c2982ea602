//! Which list entries an organisation resembles. Pure.
//!
//! Names of the list are folded once and found by their words: a word of an organisation is looked up once
//! among all words of the list, however many organisations have it, and only names that share enough of them
//! are compared as a whole.

use std::collections::{BTreeMap, HashMap};

use super::folding::{Folded, Word};
use super::matching::{THRESHOLD, alike, alike_joined, compare};
use super::model::{Kind, Likeness, ListEntry, Part};

/// What of an organisation is compared.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// In all languages.
    pub names: &'a [String],
    pub representative: &'a str,
}

/// The list, ready to be searched.
pub struct Screener {
    individuals: Index,
    entities: Index,
}

impl Screener {
    pub fn of<'a>(entries: impl Iterator<Item = &'a ListEntry> + Clone) -> Self {
        let of = |kind| Index::of(kind, entries.clone().filter(|entry| entry.kind == kind));
        Self { individuals: of(Kind::Individual), entities: of(Kind::Entity) }
    }

    /// The best likeness to each list entry that reaches the threshold, by the entry's number.
    pub fn screen(&mut self, asked: Asked<'_>) -> Vec<Likeness> {
        let mut best: BTreeMap<i64, Likeness> = BTreeMap::new();
        let people = self.individuals.like(asked.representative, Part::Representative);
        let bodies = asked.names.iter().flat_map(|name| self.entities.like(name, Part::Name));
        for likeness in people.into_iter().chain(bodies) {
            match best.get(&likeness.entry) {
                Some(known) if known.score >= likeness.score => {}
                _ => {
                    best.insert(likeness.entry, likeness);
                }
            }
        }
        best.into_values().collect()
    }
}

struct Listed {
    entry: i64,
    text: String,
    folded: Folded,
}

/// Words, each with the names that have it.
type Words = BTreeMap<Word, Vec<usize>>;

/// All names of one kind of list entries.
struct Index {
    kind: Kind,
    names: Vec<Listed>,
    words: Words,
    /// Names as one word each.
    joined: Words,
    /// Of words that were looked up before, which names have one like it.
    found: HashMap<Word, Vec<usize>>,
}

impl Index {
    fn of<'a>(kind: Kind, entries: impl Iterator<Item = &'a ListEntry>) -> Self {
        let (mut names, mut words, mut joined) = (Vec::new(), Words::new(), Words::new());
        for entry in entries {
            for name in &entry.names.0 {
                let Some(folded) = Folded::of(&name.text, kind) else { continue };
                for key in folded.keys() {
                    words.entry(key.clone()).or_default().push(names.len());
                }
                joined.entry(folded.joined().clone()).or_default().push(names.len());
                names.push(Listed { entry: entry.data_id, text: name.text.clone(), folded });
            }
        }
        Self { kind, names, words, joined, found: HashMap::new() }
    }

    /// The names that have a word like this one, each once.
    fn having(&mut self, key: &Word) -> &[usize] {
        let (words, kind) = (&self.words, self.kind);
        self.found.entry(key.clone()).or_insert_with(|| {
            let like = words.iter().filter(|(word, _)| alike(word, key, kind) > 0);
            let mut names: Vec<usize> = like.flat_map(|(_, names)| names.iter().copied()).collect();
            names.sort_unstable();
            names.dedup();
            names
        })
    }

    /// The names that share enough with this one to be compared as a whole.
    fn candidates(&mut self, folded: &Folded) -> Vec<usize> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for key in folded.keys() {
            for at in self.having(key) {
                let count = shared.entry(*at).or_default();
                *count = count.saturating_add(1);
            }
        }
        let names = &self.names;
        shared.retain(|at, count| {
            names.get(*at).is_some_and(|listed| *count >= folded.shared_with(&listed.folded))
        });
        let apart = self.joined.iter().filter(|(word, _)| alike_joined(word, folded.joined()) > 0);
        for at in apart.flat_map(|(_, names)| names) {
            shared.entry(*at).or_default();
        }
        shared.into_keys().collect()
    }

    fn like(&mut self, name: &str, part: Part) -> Vec<Likeness> {
        let Some(folded) = Folded::of(name, self.kind) else { return Vec::new() };
        let candidates = self.candidates(&folded);
        let listed = candidates.into_iter().filter_map(|at| self.names.get(at));
        let seen = listed.filter_map(|listed| {
            let (score, manner) = compare(&folded, &listed.folded);
            (score >= THRESHOLD).then(|| Likeness {
                entry: listed.entry,
                part,
                own_name: name.to_owned(),
                listed_name: listed.text.clone(),
                score: score.into(),
                manner,
            })
        });
        seen.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::sanctions::model::{Births, ListedName, Manner, NameKind, Names};

    fn entry(data_id: i64, kind: Kind, names: &[&str]) -> ListEntry {
        let alias = |text: &&str| ListedName { kind: NameKind::Alias, text: (*text).to_owned() };
        ListEntry {
            data_id,
            kind,
            reference: format!("INi.{data_id}"),
            names: Names(names.iter().map(alias).collect()),
            births: Births::default(),
            listed_on: None,
            list_type: "Invented".into(),
            version: 1,
        }
    }

    fn screen(names: &[&str], representative: &str) -> Vec<(i64, Part, i32, Manner)> {
        let list = [
            entry(1, Kind::Individual, &["OREN VALDRIN ŽEREC", "Oren Zherets", "Орен Валдрин Жерец"]),
            entry(2, Kind::Entity, &["NORTHERN LANTERN TRADING", "N.L.T. Ltd"]),
            entry(3, Kind::Individual, &["MIRAK TOVEN"]),
        ];
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let found = Screener::of(list.iter()).screen(Asked { names: &names, representative });
        found.into_iter().map(|one| (one.entry, one.part, one.score, one.manner)).collect()
    }

    #[test]
    fn people_are_compared_with_people_and_bodies_with_bodies_in_every_language() {
        assert_eq!(screen(&["River Trust"], "Ana"), []);
        assert_eq!(screen(&["River Trust"], "Жерец Орен"), [(1, Part::Representative, 100, Manner::Order)]);
        assert_eq!(screen(&["Oren Zherets"], "Northern Lantern Trading"), []);
        assert_eq!(screen(&["Reka", "НЛТ"], "Ana"), [(2, Part::Name, 100, Manner::Same)]);
        let both = screen(&["Northern Lantern Tradings"], "Toven Mirrak");
        assert_eq!(both.iter().map(|one| (one.0, one.1)).collect::<Vec<_>>(), {
            [(2, Part::Name), (3, Part::Representative)]
        });
    }

    #[test]
    fn what_is_found_by_words_is_what_comparing_everything_would_find() {
        let parts = ["oren", "zerec", "valdrin", "mirak", "toven", "tovan", "o", "al", "valdri", "zerek"];
        let mut names = Vec::new();
        for (at, first) in parts.iter().enumerate() {
            for second in parts.iter().skip(at) {
                names.push(format!("{first} {second}"));
                names.push(format!("{second} {first} {}", parts[at]));
            }
        }
        let list: Vec<ListEntry> =
            names.iter().zip(1..).map(|(name, id)| entry(id, Kind::Individual, &[name.as_str()])).collect();
        let mut screener = Screener::of(list.iter());
        for name in &names {
            let found = screener.screen(Asked { names: &[], representative: name });
            let found: Vec<i64> = found.into_iter().map(|likeness| likeness.entry).collect();
            let own = Folded::of(name, Kind::Individual).expect("a name");
            let alike = list.iter().filter(|entry| {
                let listed = Folded::of(entry.primary(), Kind::Individual).expect("a name");
                compare(&own, &listed).0 >= THRESHOLD
            });
            assert_eq!(found, alike.map(|entry| entry.data_id).collect::<Vec<_>>(), "{name}");
        }
    }
}
