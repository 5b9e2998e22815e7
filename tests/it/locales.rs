//! The files of messages: they parse, and every language says the same things.

use std::collections::{BTreeMap, BTreeSet};

use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use fluent_bundle::FluentResource;

/// Returns a Fluent file's keys, each with the variables that its words use.
pub(crate) fn messages(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages = BTreeMap::new();
    let mut key = "";
    for line in text.lines() {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            key = line.split_once(" =").expect("a key has an equals sign").0;
            assert!(messages.insert(key, BTreeSet::new()).is_none(), "`{key}` stands twice");
        }
        let variables = line.split('$').skip(1).filter_map(|rest| rest.split(' ').next());
        if let Some(known) = messages.get_mut(key) {
            known.extend(variables);
        }
    }
    messages
}

#[test]
fn every_file_of_messages_parses() {
    for locale in LOCALES {
        for language in Language::ALL {
            if let Err((_, errors)) = FluentResource::try_new(locale.text(language).to_owned()) {
                panic!("{} in {}: {errors:?}", locale.name, language.code());
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_and_variables() {
    for locale in LOCALES {
        let [bokmal, english] = Language::ALL.map(|language| messages(locale.text(language)));
        assert!(!bokmal.is_empty(), "{} is empty", locale.name);
        assert_eq!(bokmal, english, "in {}", locale.name);
    }
}

#[test]
fn no_key_stands_in_two_files() {
    let mut homes = BTreeMap::new();
    for locale in LOCALES {
        for key in messages(locale.text(Language::Bokmal)).into_keys() {
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
        let keys = messages(locale.text(Language::Bokmal));
        let is_fault = |key: &str| {
            ["open", "time", "trail"].contains(&locale.name)
                || FAULTS.iter().any(|start| key.starts_with(start))
        };
        for key in keys.keys().filter(|key| !key.ends_with("-hint") && is_fault(key)) {
            assert!(keys.contains_key(format!("{key}-hint").as_str()), "`{key}` has no hint");
        }
    }
}
