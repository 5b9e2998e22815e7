//! The labels of the case file: every key and section has one, and none is left over.

use std::collections::{BTreeMap, BTreeSet};

use avvik::case::keys;
use avvik::law::duty::{DUTIES, INFORM_PERSONS, NOTIFY_AUTHORITY};
use avvik::law::sector::SECTOR;
use avvik::message::Message;
use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use avvik::render::talk::Talk;

use super::languages::{messages, names_after};

/// Returns the key of every label that the case file needs, each with the variables that it takes.
fn needed() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut needed = BTreeMap::from([("section-case".to_owned(), BTreeSet::new())]);
    for key in keys() {
        let name = key.path.replace('.', "-");
        assert_eq!(needed.insert(format!("field-{name}"), BTreeSet::new()), None, "two keys are `{name}`");
        for (end, _) in key.path.match_indices('.') {
            let section = &key.path[..end];
            let is_numbered = key.is_repeated && !section.contains('.');
            let variables = if is_numbered { BTreeSet::from(["number"]) } else { BTreeSet::new() };
            needed.insert(format!("section-{}", section.replace('.', "-")), variables);
        }
    }
    needed
}

#[test]
fn every_key_and_section_has_its_label_and_no_label_is_left_over() {
    let fields = LOCALES.iter().find(|locale| locale.name == "fields").unwrap();
    let needed = needed();
    let needed: BTreeMap<_, _> =
        needed.iter().map(|(key, variables)| (key.as_str(), variables.clone())).collect();
    for language in Language::ALL {
        let labels = messages(fields.text(language));
        let labels = labels.iter().filter(|(key, _)| !key.starts_with("value-"));
        let labels: BTreeMap<_, _> =
            labels.map(|(key, text)| (key.as_str(), names_after(text, "$"))).collect();
        assert_eq!(labels, needed, "{}", language.code());
    }
}

#[test]
fn a_label_is_short_and_ready_to_stand_before_a_value() {
    for language in Language::ALL {
        let talk = Talk::new(language, chrono_tz::UTC);
        for key in needed().into_keys() {
            let label = talk.say(&Message::new(key).with("number", 7_usize));
            assert!(label.starts_with(char::is_uppercase), "{label}");
            assert!(!label.contains(':') && !label.ends_with('.'), "{label}");
            assert!(label.chars().count() <= 50, "{label}");
        }
    }
}

#[test]
fn every_standing_of_a_duty_has_its_words() {
    let standings = [
        "not-a-breach",
        "decided-not",
        "exempt",
        "not-controller",
        "no-anchor",
        "due",
        "undecided",
        "overdue",
        "overdue-undecided",
        "done",
        "done-by-hour-rule",
        "done-late",
    ];
    for language in Language::ALL {
        let talk = Talk::new(language, chrono_tz::UTC);
        for duty in DUTIES.iter().chain(SECTOR) {
            assert!(talk.knows(duty.name().key()), "{}", duty.id);
            assert!(talk.knows(&format!("duty-{}-to", duty.id)), "{}", duty.id);
        }
        for duty in [NOTIFY_AUTHORITY, INFORM_PERSONS, "duty"] {
            for standing in standings {
                let key = format!("standing-{duty}-{standing}");
                assert!(talk.knows(&key), "{key}");
            }
        }
    }
}

#[test]
fn days_are_counted_in_the_singular_and_the_plural() {
    let said = |key: &'static str, name, number: usize| {
        Language::ALL
            .map(|language| Talk::new(language, chrono_tz::UTC).say(&Message::new(key).with(name, number)))
    };
    assert_eq!(said("due-days-left", "days", 1), ["1 dag igjen", "1 day left"]);
    assert_eq!(said("due-days-left", "days", 3), ["3 dager igjen", "3 days left"]);
    assert_eq!(said("due-days-over", "days", 3), ["3 dager over fristen", "3 days overdue"]);
}
