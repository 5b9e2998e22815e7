//! Practice on published cases, with no register anywhere near.

use std::fs;

use super::binary::{AVVIK, Home, Said};
use super::walk_asked::{ends_with, start};

const NOW: &str = "2026-10-23T15:35+02:00";

/// Runs the program in an empty folder.
fn drill(home: &Home, args: &[&str]) -> Said {
    let folder = home.path("empty");
    fs::create_dir_all(&folder).unwrap();
    let output =
        home.command(AVVIK).current_dir(&folder).args(["--now", NOW, "drill"]).args(args).output().unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "a drill writes nothing");
    Said::from(output)
}

fn home() -> Home {
    let home = Home::new();
    fs::create_dir(home.path("register")).unwrap();
    home
}

#[test]
fn every_published_case_is_listed_and_can_be_drawn_in_both_languages() {
    let home = home();
    let listed = drill(&home, &["--format", "json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!(listed["cases"].as_array().unwrap().len(), 47);
    for number in 1..=47 {
        for language in ["nb", "en"] {
            let said =
                drill(&home, &[&number.to_string(), "--notify=yes", "--inform=no", "--lang", language]);
            assert_eq!(said.code, 0, "{}", said.err);
        }
    }
}

#[test]
fn ones_own_conclusion_stands_beside_the_official_one_and_that_of_the_rules() {
    let home = home();
    let said = drill(&home, &["7", "--notify=yes", "--inform=no", "--lang=en"]);
    let row = |duty: &str| {
        let line = said.out.lines().find(|line| line.starts_with(duty)).unwrap();
        line.split_whitespace().rev().take(3).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(row("Notify"), ["no", "no", "yes"], "{}", said.out);
    assert_eq!(row("Inform"), ["no", "no", "no"]);
    assert!(said.out.contains("Recommendation: low risk"), "{}", said.out);
    let json = drill(&home, &["7", "--notify=yes", "--inform=no", "--format=json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(
        json["notify_authority"],
        serde_json::json!({ "own": "yes", "official": "no", "rules": "no" })
    );
}

#[test]
fn a_number_that_is_none_and_answers_that_are_missing_are_said() {
    let home = home();
    let said = drill(&home, &["48", "--notify=yes", "--inform=no"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("de går fra 1 til 47"), "{}", said.err);
    let said = drill(&home, &["1"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("--notify, --inform"), "{}", said.err);
}

#[test]
fn at_a_terminal_the_case_is_told_before_the_questions_about_it() {
    let home = home();
    let mut session = start(&home, NOW, &["drill", "3"]);
    let before = session.exp_string("1  ").unwrap();
    assert!(before.contains("krypterte en stor del"), "{before}");
    session.send_control('c').unwrap();
    ends_with(session, 2);
}
