//! Holds the Fluent files of all languages to the same keys, and every key to a use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use avvik::lint::RULES;
use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use fluent_bundle::FluentResource;

/// Files that only bokmål needs; their English text stands in the code.
const BOKMAL_ONLY: &[&str] = &["describe", "help"];

/// Beginnings of keys that are put together in the code, each with the place that does it.
///
/// The names of codes are not here: they begin with the name of their list.
const COMPUTED: &[(&str, &str)] = &[
    ("ask-fact-", "src/commands/asking.rs"),
    ("asked-", "src/law/assessment/asked.rs"),
    ("certainty-", "src/render/duties.rs"),
    ("close-open-", "src/commands/close.rs"),
    ("content-", "src/render/document/facts.rs"),
    ("describe-", "src/render/schema.rs"),
    ("drill-", "src/render/drill.rs"),
    ("duty-", "src/law/duty.rs"),
    ("edpb-", "src/law/edpb/mod.rs"),
    ("exempt-", "src/law/assessment/exemption.rs"),
    ("factor-", "src/render/document/assessed.rs"),
    ("field-", "src/render/facts.rs"),
    ("help-", "src/cli/help.rs"),
    ("lint-", "src/lint/finding.rs"),
    ("outbox-language-", "src/render/letters.rs"),
    ("recommended-", "src/render/recommendation.rs"),
    ("row-fault-", "src/lint/rules/duty_row_unusable.rs"),
    ("role-", "src/render/document/words.rs"),
    ("rule-", "src/law/assessment/rule.rs"),
    ("section-", "src/render/facts.rs"),
    ("standing-", "src/render/standing.rs"),
    ("value-", "src/render/facts.rs"),
    ("waiver-fault-", "src/lint/waiver.rs"),
];

/// The text of one message, in the lines of its file.
pub(crate) type Messages = BTreeMap<String, String>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the messages of a file; a message begins at the margin and its further lines are indented.
pub(crate) fn messages(source: &str) -> Messages {
    let mut messages = Messages::new();
    let mut current = None;
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((key, text)) if !line.starts_with(' ') => {
                let before = messages.insert(key.to_owned(), text.trim_start().to_owned());
                assert_eq!(before, None, "{key} stands twice");
                current = Some(key.to_owned());
            }
            _ => {
                let Some(key) = &current else { continue };
                let text = messages.entry(key.clone()).or_default();
                text.push('\n');
                text.push_str(line.trim_start());
            }
        }
    }
    messages
}

fn all_messages(language: Language) -> Messages {
    let mut all = Messages::new();
    for locale in LOCALES {
        for (key, text) in messages(locale.text(language)) {
            assert_eq!(all.insert(key.clone(), text), None, "{key} stands in two files");
        }
    }
    all
}

/// Returns what follows each mark in the text, as long as it looks like a key or a name.
pub(crate) fn names_after<'a>(text: &'a str, mark: &str) -> BTreeSet<&'a str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let ends = |rest: &'a str| &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
    text.split(mark).skip(1).map(ends).filter(|name| !name.is_empty()).collect()
}

/// Returns the code of every source file without its unit tests, by path.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of the sources is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            let text = fs::read_to_string(&path).expect("a source is text");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            found.push((path, code));
        }
    }
    found
}

#[test]
fn every_file_on_disk_is_compiled_in_and_can_be_read() {
    for language in Language::ALL {
        let folder = root().join("locales").join(language.code());
        let on_disk =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let expected = LOCALES.iter().map(|locale| locale.name);
        let expected = expected.filter(|name| language == Language::Bokmal || !BOKMAL_ONLY.contains(name));
        assert_eq!(
            on_disk.collect::<BTreeSet<_>>(),
            expected.map(|name| format!("{name}.ftl")).collect::<BTreeSet<_>>()
        );
        for locale in LOCALES {
            if let Err((_, errors)) = FluentResource::try_new(locale.text(language).to_owned()) {
                panic!("locales/{}/{}.ftl: {errors:?}", language.code(), locale.name);
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    for locale in LOCALES.iter().filter(|locale| !BOKMAL_ONLY.contains(&locale.name)) {
        let [bokmal, english] = Language::ALL.map(|language| messages(locale.text(language)));
        let keys = |messages: &Messages| messages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&bokmal), keys(&english), "{}", locale.name);
        for (key, text) in &bokmal {
            assert_eq!(names_after(text, "$"), names_after(&english[key], "$"), "{key}");
        }
    }
}

/// Keys of a file that no document needs, by how they begin; the rest must be there in nynorsk.
const FOR_TALK: &[(&str, &[&str])] = &[
    ("codes", &[]),
    ("drafts", &["draft-not", "draft-own", "draft-template", "draft-option", "draft-case"]),
    ("edpb", &[]),
    ("fields", &[]),
    ("outbox", &[]),
    ("ui", &["ui-", "span-"]),
    ("words", &[]),
];

#[test]
fn nynorsk_has_every_word_that_documents_need() {
    for locale in LOCALES {
        let [bokmal, nynorsk] = [Language::Bokmal, Language::Nynorsk].map(|one| messages(locale.text(one)));
        let Some((_, for_talk)) = FOR_TALK.iter().find(|(name, _)| *name == locale.name) else {
            assert!(nynorsk.is_empty(), "{}", locale.name);
            continue;
        };
        let is_needed = |key: &&String| !for_talk.iter().any(|beginning| key.starts_with(beginning));
        let needed: Vec<&String> = bokmal.keys().filter(is_needed).collect();
        assert_eq!(nynorsk.keys().collect::<Vec<_>>(), needed, "{}", locale.name);
        for (key, text) in &nynorsk {
            assert_eq!(names_after(text, "$"), names_after(&bokmal[key], "$"), "{key}");
        }
        if let Err((_, errors)) = FluentResource::try_new(locale.text(Language::Nynorsk).to_owned()) {
            panic!("locales/nn/{}.ftl: {errors:?}", locale.name);
        }
    }
}

#[test]
fn every_key_is_used_in_the_code_or_in_another_message() {
    let sources = sources(&root().join("src"));
    let all = all_messages(Language::Bokmal);
    let inside: BTreeSet<_> = all.values().flat_map(|text| names_after(text, "{ ")).collect();
    let lists: BTreeSet<_> = sources.iter().flat_map(|(_, code)| lists(code)).collect();
    let is_used = |key: &str| {
        let literal = format!("\"{key}\"");
        let is_computed = COMPUTED.iter().any(|(beginning, _)| key.starts_with(beginning));
        let is_code =
            lists.iter().any(|list| key.strip_prefix(list).is_some_and(|code| code.starts_with('-')));
        is_computed
            || is_code
            || inside.contains(key)
            || sources.iter().any(|(_, code)| code.contains(&literal))
    };
    let is_hint = |key: &str| key.strip_suffix("-hint").is_some_and(is_used);
    let unused = all.keys().filter(|key| !is_used(key) && !is_hint(key));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// Returns the names of the closed lists that the code declares, as in `Harm in "harm" {`.
fn lists(code: &str) -> BTreeSet<&str> {
    names_after(code, " in \"")
}

#[test]
fn every_rule_has_its_words() {
    let all = all_messages(Language::Bokmal);
    for rule in RULES {
        for message in [rule.title(), rule.why(), rule.example(), rule.help()] {
            assert!(all.contains_key(message.key()), "{} is in no file", message.key());
        }
    }
}

#[test]
fn computed_keys_are_put_together_where_the_table_says() {
    for (prefix, place) in COMPUTED {
        let code = fs::read_to_string(root().join(place)).unwrap();
        assert!(code.contains(&format!("\"{prefix}")), "{place} makes no key that begins with {prefix}");
    }
}

#[test]
fn every_message_that_the_code_names_has_words() {
    let all = all_messages(Language::Bokmal);
    let sources = sources(&root().join("src"));
    let named = sources.iter().flat_map(|(path, code)| {
        names_after(code, "Message::new(\"").into_iter().map(move |key| (key, path.display()))
    });
    let missing =
        named.filter(|(key, _)| !all.contains_key(*key)).map(|(key, path)| format!("{key} in {path}"));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_words_are_well_spaced_and_the_norwegian_ones_well_spelt() {
    for language in Language::ALL {
        for (key, text) in all_messages(language) {
            let untidy = text.lines().any(|line| line.contains("  ") || line.ends_with(' '));
            assert!(!untidy, "{key} in {} has spaces too many", language.code());
        }
    }
    for (key, text) in all_messages(Language::Bokmal) {
        for word in norwegian_words(&text) {
            assert!(!is_without_its_letters(&word), "{key}: {word}");
        }
    }
}

/// Returns the words of a message outside of commands in backticks.
fn norwegian_words(text: &str) -> Vec<String> {
    let outside: Vec<_> = text.split('`').step_by(2).collect();
    let outside = outside.join(" ").to_lowercase();
    outside.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Words that have `oe` by right, in all their forms.
const WITH_OE: &[&str] = &["noe", "kommandoe", "kontoe", "risikoe", "poeng", "koeffisient"];

/// Returns whether a word is spelt with `aa`, `ae` or `oe` where Norwegian has å, æ or ø.
fn is_without_its_letters(word: &str) -> bool {
    let may_have_oe = WITH_OE.iter().any(|beginning| word.starts_with(beginning));
    word.contains("aa") || word.contains("ae") || (word.contains("oe") && !may_have_oe)
}

#[test]
fn words_without_their_letters_are_found() {
    for word in ["maa", "foer", "vaere", "gjoer"] {
        assert!(is_without_its_letters(word), "{word}");
    }
    for word in ["må", "før", "noen", "noe", "være"] {
        assert!(!is_without_its_letters(word), "{word}");
    }
    assert_eq!(norwegian_words("Bruk `avvik paa`, så {\n[one] Én}"), ["bruk", "så", "one", "én"]);
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
            assert!(keys.contains_key(&format!("{key}-hint")), "`{key}` has no hint");
        }
    }
}
