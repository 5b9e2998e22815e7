//! What `lint` writes for other programs: each form is read back and held to its own rules.

use std::collections::BTreeSet;

use avvik::lint::RULES;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use super::binary::{Home, assert_lines};

/// When the register is checked: three weeks after its first case.
pub(crate) const NOW: &str = "2026-10-23T12:00+02:00";

/// The first case, whose deadline has passed.
pub(crate) const OVERDUE: &str = "cases/2026/2026-0001.toml";

/// The second case, which has a key that nobody knows.
pub(crate) const ODD: &str = "cases/2026/2026-0002.toml";

/// A file among the cases whose name every form has to escape in its own way.
const STRAY: &str = "cases/2026/a b,%:&.toml";

/// Returns a register with two cases: the deadline of one has passed, the other was spoilt by hand and committed.
pub(crate) fn spoilt() -> Home {
    let home = Home::with_register();
    for title in ["Brev i feil konvolutt", "Mistet minnepinne"] {
        let said =
            home.avvik("2026-10-01T12:00+02:00", &["new", title, "--aware", "2026-10-01T11:00:00+02:00"]);
        assert_eq!(said.code, 0, "{}", said.err);
    }
    home.edit(ODD, |text| text.replacen("\nregistered", "\ncolour = \"rød\"\nregistered", 1));
    home.git(&["commit", "-qam", "by hand"]);
    home
}

fn json(home: &Home, args: &[&str]) -> Value {
    let said = home.avvik(NOW, args);
    assert_eq!(said.code, 1, "{}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

fn fingerprints(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn text_shows_the_line_with_a_mark_under_its_column() {
    let home = spoilt();
    let said = home.avvik(NOW, &["lint", "2", "--lang", "en"]);
    let line = home.read(ODD).lines().position(|line| line.starts_with("colour")).unwrap() + 1;
    assert_lines(&said.out, &[&format!("{line} | colour = \"rød\""), "| ^"]);
    assert!(!said.out.contains('\u{1b}'), "{}", said.out);
    let coloured = home.avvik(NOW, &["lint", "2", "--color", "always"]).out;
    assert!(coloured.contains("\u{1b}[1;33m^\u{1b}[0m"), "{coloured}");
    // The first line names the schema and says nothing about a finding.
    assert!(!said.out.contains("#:schema"), "{}", said.out);
}

#[test]
fn json_keeps_its_version_and_has_title_help_source_and_fingerprint() {
    let report = json(&spoilt(), &["lint", "--format", "json", "--lang", "en"]);
    assert_eq!((&report["schema"], &report["waived"]), (&"avvik.lint/1".into(), &0.into()));
    let finding = &report["findings"][0];
    assert_eq!(finding["rule"], "report-overdue");
    assert_eq!(finding["title"], "The deadline for notifying has passed");
    assert_eq!(finding["source"], "GDPR art. 33(1)");
    assert!(finding["help"].as_str().unwrap().starts_with("Notify now"), "{finding}");
    assert_eq!(finding["fingerprint"].as_str().unwrap().len(), 64);
}

#[test]
fn a_fingerprint_survives_moved_lines_and_later_checks_and_is_each_findings_own() {
    let home = spoilt();
    let before = json(&home, &["lint", "--format", "json"]);
    for file in [OVERDUE, ODD] {
        home.edit(file, |text| text.replacen('\n', "\n# A note.\n\n", 1));
    }
    home.git(&["commit", "-qam", "Notes"]);
    let said = home.avvik("2026-10-30T09:17+01:00", &["lint", "--format", "json", "--lang", "en"]);
    let after: Value = serde_json::from_str(&said.out).unwrap();
    assert_ne!(before["findings"][0]["line"], after["findings"][0]["line"]);
    assert_eq!(fingerprints(&before), fingerprints(&after));
    let own: BTreeSet<_> = fingerprints(&before).into_iter().collect();
    assert_eq!(own.len(), before["findings"].as_array().unwrap().len());
}

#[test]
fn sarif_has_what_the_standard_asks_and_names_files_from_the_root_of_the_repository() {
    let home = spoilt();
    std::fs::write(home.path("register").join(STRAY), "").unwrap();
    let log = json(&home, &["lint", "--report", "sarif"]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &run["language"]), (&"avvik".into(), &"nb".into()));
    let rules = driver["rules"].as_array().unwrap();
    assert_eq!(rules.len(), RULES.len());
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty(), "{rule}");
        }
        assert!(is_level(&rule["defaultConfiguration"]["level"]), "{rule}");
    }
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], rules[index]["id"]);
        assert!(is_level(&result["level"]), "{result}");
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte)), "{uri}");
        assert!(place["artifactLocation"].get("uriBaseId").is_none());
        if let Some(region) = place.get("region") {
            assert!(region["startLine"].as_u64() > Some(0) && region["startColumn"].as_u64() > Some(0));
        }
        assert!(result["partialFingerprints"].as_object().unwrap().values().all(Value::is_string));
    }
    let uris =
        results.iter().map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]);
    let uris: Vec<_> = uris.filter_map(Value::as_str).collect();
    assert!(uris.contains(&"cases/2026/a%20b%2C%25%3A%26.toml"), "{uris:?}");
}

fn is_level(level: &Value) -> bool {
    ["error", "warning", "note", "none"].contains(&level.as_str().unwrap())
}

#[test]
fn a_register_in_a_folder_is_named_from_the_root_of_its_repository() {
    let home = spoilt();
    let register = home.path("register");
    std::fs::create_dir(register.join("brudd")).unwrap();
    home.git(&["mv", "avvik.toml", "cases", "brudd"]);
    home.git(&["commit", "-qm", "moved"]);
    let log = json(&home, &["-C", "brudd", "lint", "--report", "sarif"]);
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "brudd/cases/2026/2026-0001.toml");
    let said = home.avvik(NOW, &["-C", "brudd", "lint", "--since", "HEAD~1"]);
    assert!(said.out.contains("2 saker kontrollert"), "{}", said.out);
    assert!(home.avvik(NOW, &["-C", "brudd", "lint", "--since", "HEAD"]).out.contains("0 saker"));
}

#[test]
fn github_annotations_escape_what_would_end_them() {
    let home = spoilt();
    std::fs::write(home.path("register").join(STRAY), "").unwrap();
    let said = home.avvik(NOW, &["lint", "--report", "github", "--lang", "en"]);
    let (summary, commands): (Vec<_>, Vec<_>) = said.out.lines().partition(|line| !line.starts_with("::"));
    assert_eq!((said.code, summary.len()), (1, 1), "{}", said.out);
    assert!(commands[0].starts_with("::error file=cases/2026/2026-0001.toml,line="), "{}", commands[0]);
    assert!(commands[0].contains(",col=1,title=report-overdue::The deadline"), "{}", commands[0]);
    assert!(commands[0].contains("%0ANotify now"), "{}", commands[0]);
    let stray = commands.iter().find(|line| line.contains("title=stray-file")).unwrap();
    assert!(stray.starts_with("::error file=cases/2026/a b%2C%25%3A&.toml,title=stray-file::"), "{stray}");
    assert!(commands.iter().any(|line| line.starts_with("::warning file=") && line.contains("key-unknown")));
}

#[test]
fn gitlab_gets_a_list_of_findings_each_with_severity_line_and_fingerprint() {
    let report = json(&spoilt(), &["lint", "--report", "gitlab"]);
    let issues = report.as_array().unwrap();
    let own: BTreeSet<_> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(own.len(), issues.len());
    for issue in issues {
        assert!(
            ["info", "minor", "major", "critical", "blocker"].contains(&issue["severity"].as_str().unwrap())
        );
        assert!(issue["location"]["lines"]["begin"].as_u64() > Some(0), "{issue}");
        assert!(issue["description"].is_string() && issue["check_name"].is_string(), "{issue}");
    }
    assert_eq!(issues[0]["location"]["path"], OVERDUE);
}

#[test]
fn junit_fails_what_makes_the_check_fail_and_skips_the_rest() {
    let home = spoilt();
    home.edit(ODD, |text| text.replacen("\"rød\"", "\"<&]]>\"", 1).replacen("colour", "\"<&>\"", 1));
    // The key, and that it was not committed.
    for (deny, skipped) in [(&[][..], 2), (&["--deny", "warnings"], 0)] {
        let said = home.avvik(NOW, &[&["lint", "--report", "junit"], deny].concat());
        let elements = elements(&said.out);
        let count = |name: &str| elements.iter().filter(|element| element.0 == name).count();
        let suite = &elements.iter().find(|element| element.0 == "testsuite").unwrap().1;
        let said =
            |key: &str| suite.iter().find(|(name, _)| name == key).unwrap().1.parse::<usize>().unwrap();
        assert_eq!((count("skipped"), said("skipped")), (skipped, skipped));
        assert_eq!((count("testcase"), count("failure")), (said("tests"), said("failures")));
        let odd = elements.iter().flat_map(|element| &element.1).any(|(_, value)| value.contains("<&>"));
        assert!(odd, "the key is read back as it was");
    }
}

/// Returns the elements of a document with their attributes; the document has to be well formed.
fn elements(xml: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut elements = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return elements,
            Event::Start(element) | Event::Empty(element) => {
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                elements.push((element.name().as_ref().to_owned(), attributes.collect()));
            }
            _ => {}
        }
    }
}

#[test]
fn every_form_ends_with_the_same_code() {
    let home = spoilt();
    let forms = ["sarif", "github", "gitlab", "junit"].map(|form| ["--report", form]);
    for form in forms.iter().chain([&["--format", "json"], &["--format", "text"]]) {
        for (args, code) in [
            (&["lint"][..], 1),
            (&["lint", "--rule", "key-unknown"], 0),
            (&["lint", "--rule", "key-unknown", "--deny", "warnings"], 1),
            (&["lint", "--rule", "key-unknow"], 2),
            (&["lint", "--since", "nowhere"], 2),
        ] {
            let said = home.avvik(NOW, &[args, form].concat());
            assert_eq!(said.code, code, "{args:?} {form:?}: {}", said.err);
            assert_eq!(said.out.is_empty(), code == 2 && form[1] == "text", "{args:?} {form:?}");
        }
    }
    let both = home.avvik(NOW, &["lint", "--report", "sarif", "--format", "json"]);
    assert_eq!(both.code, 2);
    assert!(both.out.contains("avvik.error/1"), "{}", both.out);
    assert_lines(&both.err, &["Feil: `--report` og `--format json` kan ikke brukes sammen"]);
}
