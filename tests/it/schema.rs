//! The committed JSON Schema is the one that the types make.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use avvik::render::schema::schema;
use serde_json::Value;

/// Where the schema is committed: for those who read the repository, and where the example cases point to.
const COPIES: [&str; 2] = ["case.schema.json", "cases-example/case.schema.json"];

#[test]
fn the_committed_schema_is_the_one_that_the_types_make() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_avvik"))
        .arg("schema")
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("GIT_CONFIG_GLOBAL", home.path().join(".gitconfig"))
        .output()
        .unwrap();
    let made = String::from_utf8(output.stdout).unwrap();
    assert!(made.contains("\"first-considerations\""), "{made}");
    for copy in COPIES {
        let committed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(copy)).unwrap();
        assert!(committed == made, "{copy} is not what `avvik schema` prints: print it anew");
    }
}

#[test]
fn every_key_and_code_is_described_in_bokmal_and_in_english() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let mut described = BTreeSet::new();
    for part in schema["$defs"].as_object().unwrap().values().chain([&schema]) {
        let properties = part["properties"].as_object().into_iter().flatten().map(|(_, property)| property);
        let codes = part["oneOf"].as_array().into_iter().flatten().filter(|_| part["x-list"].is_string());
        for one in properties.chain(codes) {
            let text = one["description"].as_str().unwrap_or_default();
            let [bokmal, english] = text.lines().collect::<Vec<_>>()[..] else {
                panic!("not in two languages: {one}")
            };
            assert!(!bokmal.starts_with('⟨') && !bokmal.is_empty() && !english.is_empty(), "{text}");
            described.insert(bokmal);
        }
    }
    let words = LOCALES.iter().find(|locale| locale.name == "describe").unwrap().text(Language::Bokmal);
    let unused: Vec<_> = words
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(_, words)| !described.contains(words))
        .collect();
    assert_eq!(unused, [], "nothing in the schema is described so");
}
