//! The shape of the house, kept by machine. What it means stands in `docs/ARCHITECTURE.md`.

use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::visit::Visit;

/// The rooms in their order: each may use only those before it.
const ORDER: [&str; 28] = [
    "base",
    "web",
    "notices",
    "people/accounts",
    "people/places",
    "people/organisations",
    "people/flags",
    "people/sanctions",
    "people/searches",
    "people/programmes",
    "rulebook",
    "ledger",
    "cycle/forms",
    "cycle/calls",
    "cycle/applications",
    "cycle/clarifications",
    "cycle/eligibility",
    "cycle/reviews",
    "cycle/awards",
    "cycle/reports",
    "cycle/disbursements",
    "cycle/progress",
    "cycle/log",
    "attachments",
    "public",
    "demo",
    "operations",
    "app",
];

/// These two know nothing but plain types: a call, a draft and a test all lean on them.
const ON_BASE_ALONE: [&str; 2] = ["rulebook", "ledger"];

/// Beside `store.rs` and `store/`, who may name a table.
const TABLES: [&str; 3] = ["base/audit.rs", "base/files/mod.rs", "notices/outbox.rs"];

const MOST_LINES_OF_A_FILE: usize = 400;
const MOST_LINES_OF_A_FUNCTION: usize = 60;

fn files(under: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(under);
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn room_of(path: &str) -> Option<usize> {
    ORDER.iter().position(|room| {
        path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
    })
}

/// Every path that begins with `crate`, as written or inside a `use` tree.
struct Paths(Vec<Vec<String>>);

impl<'a> Visit<'a> for Paths {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        fn flatten(tree: &syn::UseTree, before: &[String], found: &mut Vec<Vec<String>>) {
            match tree {
                syn::UseTree::Path(path) => {
                    let mut before = before.to_vec();
                    before.push(path.ident.to_string());
                    flatten(&path.tree, &before, found);
                }
                syn::UseTree::Group(group) => group.items.iter().for_each(|t| flatten(t, before, found)),
                syn::UseTree::Name(name) => found.push([before, &[name.ident.to_string()]].concat()),
                syn::UseTree::Rename(name) => found.push([before, &[name.ident.to_string()]].concat()),
                syn::UseTree::Glob(_) => found.push(before.to_vec()),
            }
        }
        flatten(&item.tree, &[], &mut self.0);
    }
    fn visit_path(&mut self, path: &'a syn::Path) {
        self.0.push(path.segments.iter().map(|s| s.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }
}

fn crate_paths(source: &str) -> Vec<String> {
    let mut paths = Paths(Vec::new());
    paths.visit_file(&syn::parse_file(source).unwrap());
    paths
        .0
        .into_iter()
        .filter(|p| p.first().is_some_and(|s| s == "crate"))
        .map(|p| p[1..].join("/"))
        .collect()
}

#[test]
fn a_room_uses_only_those_before_it() {
    let mut wrong = Vec::new();
    for (file, source) in files("src") {
        // Tests beside the code are no part of the house: they may show how a later room says it.
        let Some(room) = room_of(&file).filter(|_| !file.contains("/tests/")) else { continue };
        for used in crate_paths(&source) {
            let Some(other) = room_of(&used) else { continue };
            if other > room {
                wrong.push(format!("{file} uses {used}, which stands after {}", ORDER[room]));
            }
            if ON_BASE_ALONE.contains(&ORDER[room]) && other != room && ORDER[other] != "base" {
                wrong.push(format!("{file} uses {used}, but {} knows only base", ORDER[room]));
            }
        }
        assert!(
            !source.contains("super::super::super"),
            "{file} climbs out of its room; name the room instead"
        );
    }
    assert!(wrong.is_empty(), "the order of rooms (docs/ARCHITECTURE.md) is broken:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_stands_in_a_room() {
    let homeless: Vec<String> = files("src")
        .into_iter()
        .map(|(file, _)| file)
        .filter(|file| room_of(file).is_none())
        .filter(|file| !["lib.rs", "main.rs", "people/mod.rs", "cycle/mod.rs"].contains(&file.as_str()))
        .collect();
    assert_eq!(homeless, Vec::<String>::new(), "give it a place in docs/ARCHITECTURE.md and in ORDER");
}

#[test]
fn only_stores_name_tables() {
    let wrong: Vec<String> = files("src")
        .into_iter()
        .filter(|(file, _)| {
            !file.ends_with("/store.rs") && !file.contains("/store/") && !TABLES.contains(&file.as_str())
        })
        .filter(|(_, source)| crate_paths(source).iter().any(|p| p.starts_with("base/schema")))
        .map(|(file, _)| file)
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "tables are read and written in store.rs (docs/ARCHITECTURE.md)");
}

#[test]
fn pure_files_do_no_input_or_output() {
    for (file, source) in files("src") {
        let name = file.rsplit('/').next().unwrap();
        if !matches!(name, "model.rs" | "status.rs" | "rules.rs" | "questions.rs")
            && !file.starts_with("rulebook/")
        {
            continue;
        }
        // Tests beside the code may read a file.
        if file.contains("/tests/") {
            continue;
        }
        for word in ["diesel_async", "actix_web", "tokio::", "std::fs", "::store::", "Utc::now", "SystemTime"]
        {
            assert!(!source.contains(word), "{file} is a pure file, but says {word} (docs/ARCHITECTURE.md)");
        }
    }
}

#[test]
fn now_comes_from_the_clock_alone() {
    for (file, source) in files("src") {
        if matches!(file.as_str(), "base/kernel/clock.rs") || file.starts_with("base/local_postgres") {
            continue;
        }
        for word in ["Utc::now", "Local::now", "SystemTime::now"] {
            assert!(!source.contains(word), "{file} asks the system for the time; take it from the clock");
        }
    }
}

#[test]
fn files_and_functions_are_short() {
    struct Functions<'a>(&'a str, Vec<String>);
    impl Functions<'_> {
        fn look(&mut self, name: &syn::Ident, block: &syn::Block) {
            let lines = block.span().end().line - block.span().start().line;
            if lines > MOST_LINES_OF_A_FUNCTION + 1 {
                self.1.push(format!("{}: {name} has {lines} lines", self.0));
            }
        }
    }
    impl<'a> Visit<'a> for Functions<'_> {
        fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
            self.look(&item.sig.ident, &item.block);
        }
        fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
            self.look(&item.sig.ident, &item.block);
        }
    }
    let mut long = Vec::new();
    for under in ["src", "tests"] {
        for (file, source) in files(under) {
            let lines = source.lines().count();
            if lines > MOST_LINES_OF_A_FILE && file != "base/schema.rs" {
                long.push(format!("{under}/{file} has {lines} lines"));
            }
            if under == "src" {
                let mut functions = Functions(&file, Vec::new());
                functions.visit_file(&syn::parse_file(&source).unwrap());
                long.append(&mut functions.1);
            }
        }
    }
    assert!(long.is_empty(), "split what grew too long (docs/ARCHITECTURE.md):\n{}", long.join("\n"));
}
