//! Holds the source to its own rules: the floors, the head and length of each file, and nothing left lying about.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use avvik::render::locales::LOCALES;

/// The floors of the code, the lowest first; those that share one do not know each other unless they are one.
///
/// `message` and `case` are one: a case says what is wrong with it, and a message may carry a moment.
const FLOORS: &[&[&[&str]]] = &[
    &[&["message", "case"]],
    &[&["law"]],
    &[&["lint"]],
    &[&["store"], &["render"], &["outbox"]],
    &[&["context", "failure", "ui", "prompt"]],
    &[&["commands"]],
    &[&["cli", "main"]],
];

/// The most lines that a file may have, its unit tests included.
const MAX_LINES: usize = 300;

/// Words that say that something is not finished.
const UNFINISHED: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("#[ign", "ore")];

/// Returns the floor of a module and its place on it.
fn floor(module: &str) -> Option<(usize, usize)> {
    FLOORS.iter().enumerate().find_map(|(floor, rooms)| {
        rooms.iter().position(|room| room.contains(&module)).map(|room| (floor, room))
    })
}

/// Returns what is wrong with a source file of this program, one line a fault.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_test = path.starts_with("tests/");
    if !text.starts_with("//! ") {
        faults.push("does not open with a `//!` sentence".to_owned());
    }
    if text.lines().count() > MAX_LINES {
        faults.push(format!("has more than {MAX_LINES} lines"));
    }
    faults.extend(UNFINISHED.iter().filter(|word| text.contains(**word)).map(|word| format!("has {word}")));
    if !is_test && without_comments(code).contains(".unwrap()") {
        faults.push("has `unwrap()` outside its tests".to_owned());
    }
    faults.extend(upward(path, code).into_iter().map(|module| format!("uses `crate::{module}`")));
    faults
}

/// Returns the modules that a file uses although they are not on a lower floor than its own.
fn upward(path: &str, code: &str) -> BTreeSet<String> {
    let Some(inside) = path.strip_prefix("src/") else { return BTreeSet::new() };
    let own = inside.split(['/', '.']).next().unwrap_or_default();
    let allowed = |module: &str| match (floor(own), floor(module)) {
        (Some(own), Some(other)) => other == own || other.0 < own.0,
        // `lib.rs` stands outside of the house, and a module with no floor is found by another test.
        _ => true,
    };
    modules_used(&without_comments(code)).into_iter().filter(|module| !allowed(module)).collect()
}

/// Returns the top modules that the code names after `crate::`, also in `use crate::{…}`.
fn modules_used(code: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
    };
    let mut modules = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            None => modules.extend([name(rest)]),
            Some(group) => modules.extend(top_of_group(group).map(|item| name(item.trim_start()))),
        }
    }
    modules
}

/// Returns the items of a group in braces, without what stands in braces inside it.
fn top_of_group(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let end = group.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth < 0
    });
    let mut depth = 0_i32;
    group[..end.unwrap_or(group.len())].split(move |c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0 && c == ','
    })
}

fn without_comments(code: &str) -> String {
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Returns every Rust file below a folder of the project, with its path from the top and its text.
fn files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

/// Returns the names that a file declares with `mod`.
fn declared(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect()
}

#[test]
fn every_file_keeps_the_rules() {
    let all = ["src", "tests/it", "benches", "examples"].into_iter().flat_map(files);
    let faults: Vec<String> = all
        .flat_map(|(path, text)| faults(&path, &text).into_iter().map(move |fault| format!("{path} {fault}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_has_a_floor_and_every_floor_its_modules() {
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared: BTreeSet<_> = declared(&library).into_iter().chain(["main"]).collect();
    let planned: BTreeSet<_> = FLOORS.iter().copied().flatten().copied().flatten().copied().collect();
    assert_eq!(declared, planned);
}

#[test]
fn every_file_of_tests_is_declared() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    let on_disk = fs::read_dir(root().join("tests/it")).unwrap().map(|entry| entry.unwrap().path());
    let on_disk: BTreeSet<String> =
        on_disk.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let declared = declared(&main).into_iter().chain(["main"]).map(str::to_owned).collect();
    assert_eq!(on_disk, declared);
}

#[test]
fn every_file_of_words_is_in_the_table() {
    let table: BTreeSet<String> = LOCALES.iter().map(|locale| format!("{}.ftl", locale.name)).collect();
    for language in ["nb", "nn", "en"] {
        for entry in fs::read_dir(root().join("locales").join(language)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(table.contains(&name), "locales/{language}/{name} is not compiled in");
        }
    }
}

#[test]
fn an_upward_use_is_found() {
    let used = |path, code| upward(path, code).into_iter().collect::<Vec<_>>();
    assert_eq!(used("src/law/duty.rs", "use crate::case::Case;\nuse crate::message::Message;"), [""; 0]);
    assert_eq!(used("src/law/duty.rs", "use crate::lint::Rule;"), ["lint"]);
    assert_eq!(used("src/store/scan.rs", "use crate::render::list::List;"), ["render"]);
    assert_eq!(used("src/render/list.rs", "let store = crate::store::open();"), ["store"]);
    assert_eq!(used("src/case/id.rs", "use crate::{message::{Arg, Message}, ui, law::duty};"), ["law", "ui"]);
    assert_eq!(used("src/ui.rs", "use crate::prompt::Ask;\nuse crate::commands::Command;"), ["commands"]);
    assert_eq!(used("src/case/mod.rs", "/// See `crate::store::Store`."), [""; 0]);
    assert_eq!(used("src/main.rs", "use avvik::cli::run;"), [""; 0]);
}

#[test]
fn an_untidy_file_is_found() {
    let long = format!("//! Long.\n{}", "\n".repeat(MAX_LINES));
    assert_eq!(faults("src/law/a.rs", "//! Fine.\nfn a() {}\n"), [""; 0]);
    assert_eq!(faults("src/law/a.rs", "fn a() {}\n"), ["does not open with a `//!` sentence"]);
    assert_eq!(faults("src/law/a.rs", &long), ["has more than 300 lines"]);
    assert_eq!(faults("src/law/a.rs", "//! A.\na.unwrap();\n"), ["has `unwrap()` outside its tests"]);
    assert_eq!(faults("src/law/a.rs", "//! A.\n#[cfg(test)]\nmod t { a.unwrap() }\n"), [""; 0]);
    assert_eq!(faults("tests/it/a.rs", "//! A.\na.unwrap();\n"), [""; 0]);
    for word in UNFINISHED {
        assert_eq!(faults("src/law/a.rs", &format!("//! A.\n// {word} later\n")), [format!("has {word}")]);
    }
}
