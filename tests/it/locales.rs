//! The files of messages: each key has one home, and what it refers to lives there too.

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
