//! What a command that could not do its work writes for other programs: never nothing, and never something that looks good.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Value, json};

use super::binary::{Home, Said};
use super::lint_outputs::NOW;

/// Returns the one JSON document on standard output.
fn document(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}{}", said.out, said.err))
}

#[test]
fn with_json_an_error_is_a_document_with_its_message_and_hints_and_the_words_stay_on_stderr() {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["show", "7", "--format", "json", "--lang", "en"]);
    assert_eq!(said.code, 2);
    let hint = "`avvik list` shows the cases.";
    assert_eq!(
        document(&said),
        json!({
            "schema": "avvik.error/1",
            "exit": 2,
            "message": "There is no case with the number 7",
            "causes": [],
            "hints": [hint],
        })
    );
    assert!(said.err.starts_with("Error: There is no case with the number 7\n"), "{}", said.err);
    // What stands behind it is told too, and nobody's number is.
    let said = home.avvik(NOW, &["new", "Ring 912 34 567", "--format", "json"]);
    let found = document(&said);
    assert!(found["causes"][0].as_str().unwrap().contains("91******"), "{found}");
    assert!(!said.out.contains("34 567"), "{}", said.out);
    // Without it, standard output stays empty.
    assert_eq!(home.avvik(NOW, &["show", "7"]).out, "");
}

#[test]
fn with_json_a_command_line_that_is_not_understood_is_a_document_too() {
    let home = Home::with_register();
    for args in [
        &["show", "--format", "json"][..],
        &["--format=json", "lost"],
        &["--format", "json", "list", "--lost"],
    ] {
        let said = home.avvik(NOW, args);
        assert_eq!(said.code, 2);
        let found = document(&said);
        assert_eq!((&found["schema"], &found["exit"]), (&"avvik.error/1".into(), &2.into()), "{args:?}");
        assert!(!found["hints"].as_array().unwrap().is_empty(), "{found}");
    }
}

/// Returns what `lint` reports in a clone that lacks part of the history.
fn refused(report: &str) -> String {
    let home = Home::with_register();
    assert_eq!(home.avvik(NOW, &["new", "Brev"]).code, 0);
    let origin = format!("file://{}", home.path("register").display());
    home.git(&["clone", "-q", "--depth=1", &origin, home.path("shallow").to_str().unwrap()]);
    let register = format!("-C{}", home.path("shallow").display());
    let said = home.avvik(NOW, &[&register, "lint", "--lang", "en", "--report", report]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("only the newest part of the history"), "{}", said.err);
    for word in ["only the newest part of the history", "fetch-depth: 0"] {
        assert!(said.out.contains(word), "{report}: {}", said.out);
    }
    said.out
}

#[test]
fn a_refused_sarif_report_says_that_the_execution_failed() {
    let log: Value = serde_json::from_str(&refused("sarif")).unwrap();
    let run = &log["runs"][0];
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    assert_eq!(run["invocations"][0]["toolExecutionNotifications"][0]["level"], "error");
    assert_eq!(run["results"], json!([]));
    assert_eq!((&log["version"], &run["tool"]["driver"]["name"]), (&"2.1.0".into(), &"avvik".into()));
}

#[test]
fn a_refused_test_report_has_a_test_that_could_not_be_run() {
    let report = refused("junit");
    let mut reader = Reader::from_str(&report);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => names.push(element.name().as_ref().to_owned()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(names, ["testsuites", "testsuite", "testcase", "error"]);
    assert!(report.contains("errors=\"1\""), "{report}");
}

#[test]
fn a_refused_code_quality_report_has_a_blocker_and_annotations_have_an_error() {
    let issues: Value = serde_json::from_str(&refused("gitlab")).unwrap();
    assert_eq!((issues.as_array().unwrap().len(), &issues[0]["severity"]), (1, &"blocker".into()));
    let annotation = refused("github");
    assert!(
        annotation.starts_with("::error title=avvik lint::") && annotation.lines().count() == 1,
        "{annotation}"
    );
}

#[test]
fn warnings_that_are_left_out_cannot_be_denied() {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["lint", "--deny", "warnings", "--severity", "error", "--lang", "en"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(
        said.err.contains("cannot be used together") && said.err.contains("`--severity warning`"),
        "{}",
        said.err
    );
    assert_eq!(home.avvik(NOW, &["lint", "--deny", "warnings", "--severity", "warning"]).code, 0);
}
