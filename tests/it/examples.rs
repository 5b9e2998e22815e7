//! The example register reads cleanly, uses every section, and its history can be told again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use avvik::case::{Case, Moment, Register, SentText};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

fn register_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases-example")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

fn case_files() -> Vec<(PathBuf, String)> {
    let files = files_below(&register_root().join("cases"));
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Returns every example case in the order of their numbers.
pub(crate) fn cases() -> Vec<Case> {
    case_files().iter().map(|(_, text)| toml::from_str(text).unwrap()).collect()
}

#[track_caller]
fn read_strictly<T: DeserializeOwned>(text: &str) -> T {
    let mut unknown = Vec::new();
    let parsed = toml::Deserializer::parse(text).unwrap();
    let value = serde_ignored::deserialize(parsed, |path| unknown.push(path.to_string())).unwrap();
    assert_eq!(unknown, Vec::<String>::new());
    value
}

#[test]
fn every_example_reads_without_an_unknown_key() {
    let files = case_files();
    assert!(files.len() >= 10);
    for (path, text) in files {
        let case: Case = read_strictly(&text);
        let id = toml::Value::try_from(case.id.unwrap()).unwrap();
        assert_eq!(id.as_str(), path.file_stem().unwrap().to_str());
        assert!(text.starts_with("#:schema ../../case.schema.json\n"), "{id}");
    }
    let settings = fs::read_to_string(register_root().join("avvik.toml")).unwrap();
    let register: Register = read_strictly(&settings);
    assert_eq!(register.format, Some(1));
    let routing = register.routing;
    for role in [routing.every_case, routing.high_risk, routing.notified].concat() {
        assert!(register.roles.contains_key(&role), "{role}");
    }
}

#[test]
fn the_examples_use_every_section_of_a_case() {
    let tables = case_files().into_iter().map(|(_, text)| text.parse::<toml::Table>().unwrap());
    let used: BTreeSet<String> = tables.flatten().map(|(key, _)| key).collect();
    let schema = schemars::schema_for!(Case).to_value();
    let all: BTreeSet<String> = schema["properties"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(used, all);
}

fn times(value: &toml::Value) -> Vec<toml_datetime::Datetime> {
    match value {
        toml::Value::Datetime(time) if time.offset.is_some() => vec![*time],
        toml::Value::Array(items) => items.iter().flat_map(times).collect(),
        toml::Value::Table(table) => table.iter().flat_map(|(_, value)| times(value)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_time_has_the_offset_of_oslo_and_lies_before_the_examples_end() {
    let end: Moment = "2026-11-21T12:00:00+01:00".parse().unwrap();
    for (path, text) in case_files() {
        for time in times(&toml::Value::Table(text.parse().unwrap())) {
            let moment = Moment::try_from(time).unwrap();
            let in_oslo = moment.in_zone(chrono_tz::Europe::Oslo).unwrap();
            assert_eq!(moment.to_string(), in_oslo.to_string(), "{path:?}");
            assert!(moment < end, "{path:?}: {moment}");
        }
    }
}

#[test]
fn every_text_that_was_sent_is_there_and_has_its_hash() {
    let root = register_root();
    let mut named = BTreeSet::new();
    for case in cases() {
        let notified = case.notification.iter().map(|sent| &sent.text);
        let informed = case.communication.iter().map(|sent| &sent.text);
        for SentText { file, sha256 } in notified.chain(informed) {
            let file = root.join(file.as_deref().unwrap());
            let hash: String =
                Sha256::digest(fs::read(&file).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(sha256.as_deref(), Some(hash.as_str()), "{file:?}");
            named.insert(file);
        }
    }
    assert_eq!(named, files_below(&root.join("sent")).into_iter().collect());
}
