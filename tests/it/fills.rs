//! What fills a field: the commands that reports and drafts name are ones that a person can paste.

use std::collections::BTreeSet;

use avvik::case::keys;
use avvik::law::content::{COMMUNICATION, NOTIFICATION};
use avvik::law::edpb::fields;
use avvik::law::fills::command;
use avvik::law::guidance::{AUTHORITY_FORM, LATE, LETTER};
use avvik::law::papers::{CONTROLLER, CORRECTION, DOCUMENTED, EARLIER, WITHDRAWAL};
use serde_json::Value;

use super::binary::Home;

const NOW: &str = "2026-10-23T12:00+02:00";

/// Returns every name in the tables.
fn names() -> BTreeSet<&'static str> {
    let tables = [
        NOTIFICATION,
        COMMUNICATION,
        AUTHORITY_FORM,
        LATE,
        LETTER,
        CONTROLLER,
        CORRECTION,
        DOCUMENTED,
        EARLIER,
        WITHDRAWAL,
    ];
    let contents = tables.into_iter().flatten().map(|row| row.fills);
    let fields = fields().map(|(_, field)| field.fills).filter(|fills| !fills.is_empty());
    // What is there from the first has its name for the docs alone.
    contents.chain(fields).filter(|name| *name != "new").collect()
}

/// Returns the words of a command line as a shell would.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let joined: String =
        parts.map(|(at, part)| if at % 2 == 1 { part.replace(' ', "_") } else { part.to_owned() }).collect();
    joined.split(' ').map(str::to_owned).collect()
}

#[test]
fn every_command_that_fills_something_is_understood() {
    let id = "2026-0001".parse().unwrap();
    let cli = avvik::cli::command();
    let known: BTreeSet<String> = keys().into_iter().map(|key| key.path).collect();
    for name in names() {
        let line = command(name, &id);
        let Some(rest) = line.strip_prefix("avvik.toml: ") else {
            let parsed = cli.clone().try_get_matches_from(words(&line));
            assert!(parsed.is_ok(), "{name}: {line}: {}", parsed.unwrap_err());
            if let Some((_, set)) = line.split_once("--set ") {
                let key = set.split('=').next().unwrap();
                assert!(known.contains(key), "{name}: {key}");
            }
            continue;
        };
        let settings = ["contact", "organisation", "profiles", "roles.dpo"];
        assert!(settings.iter().any(|key| rest.starts_with(key)), "{name}");
    }
}

#[test]
fn a_pasted_command_fills_the_field_it_stands_at() {
    let home = Home::with_register();
    home.avvik(NOW, &["new", "Brev i feil konvolutt"]);
    let missing = |number: u16| {
        let report = home.avvik(NOW, &["draft", "report", "1", "--as", "edpb-json"]);
        let report: Value = serde_json::from_str(&report.out).unwrap();
        let rows = report["missing"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["field"] == number).map(|row| row["fill_with"].to_string())
    };
    for number in [62, 63, 92] {
        let line: String = serde_json::from_str(&missing(number).unwrap()).unwrap();
        let line = words(&line.replace('…', "Et brev"));
        let said = home.avvik(NOW, &line[1..].iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(said.code, 0, "{line:?}: {}", said.err);
        assert_eq!(missing(number), None);
    }
    let draft = home.avvik(NOW, &["draft", "report", "1"]).out;
    let row = "| `avvik edit 2026-0001 --set timeline.aware=\"…\"` |";
    assert!(draft.contains(row) && draft.contains("Slik fyller du det ut"), "{draft}");
}
