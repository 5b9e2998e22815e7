//! The files of messages: each key has one home, and every fault says what to do next.

use std::collections::{BTreeMap, BTreeSet};

use avvik::render::language::Language;
use avvik::render::locales::LOCALES;

/// Returns the keys of a Fluent file.
fn keys(text: &str) -> BTreeSet<&str> {
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    text.lines().filter(begins).filter_map(|line| Some(line.split_once(" =")?.0)).collect()
}

/// Only the file that holds a message is read to say it.
#[test]
fn a_message_refers_only_to_messages_of_its_own_file() {
    for (locale, language) in
        LOCALES.iter().flat_map(|locale| Language::ALL.map(|language| (locale, language)))
    {
        let text = locale.text(language);
        let known = keys(text);
        for rest in text.split("{ ").skip(1).filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            let key = rest.split([' ', '.']).next().unwrap_or_default();
            assert!(known.contains(key), "`{key}` is not in {}.ftl", locale.name);
        }
    }
}

#[test]
fn no_key_stands_in_two_files() {
    let mut homes = BTreeMap::new();
    for locale in LOCALES {
        for key in keys(locale.text(Language::Bokmal)) {
            let other = homes.insert(key, locale.name);
            assert_eq!(other, None, "`{key}` stands in {} too", locale.name);
        }
    }
}

/// How the keys of faults begin, besides those in files that hold nothing but faults.
const FAULTS: [&str; 13] = [
    "case-ambiguous",
    "case-broken",
    "case-changed-",
    "case-no",
    "case-unfit",
    "close-refused",
    "edit-no-editor",
    "file-",
    "given-",
    "init-already",
    "refused-",
    "register-",
    "set-",
];

#[test]
fn every_fault_says_what_to_do_next() {
    for locale in LOCALES {
        let keys = keys(locale.text(Language::Bokmal));
        let is_fault = |key: &str| {
            ["open", "time", "trail"].contains(&locale.name)
                || FAULTS.iter().any(|start| key.starts_with(start))
        };
        for key in keys.iter().filter(|key| !key.ends_with("-hint") && is_fault(key)) {
            assert!(keys.contains(format!("{key}-hint").as_str()), "`{key}` has no hint");
        }
    }
}
