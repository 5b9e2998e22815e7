//! Every rule of the check on a case that has its fault and on the nearest one that has not, through the real program.
//!
//! `tests/rules/<id>/` holds `bad` and `good`: a case file, or a folder with the files of a register. They are laid over
//! `tests/rules/avvik.toml`, or the rule's own, and checked at [`NOW`]. `message.txt` holds what is found in `bad`: how grave
//! and where, then the words in bokmål and in English. A rule over letters has `bad` and `good` letters in Markdown, with
//! their language before the ending unless it is bokmål. Rules over the history need one, and make their own registers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use avvik::lint::{Group, RULES, Rule};
use serde_json::Value;
use tempfile::TempDir;

use super::binary::AVVIK;

/// When every fixture is checked.
const NOW: &str = "2026-03-04T12:00+01:00";

/// The ids that others may rely on, in waivers and in CI: one that goes or changes breaks them.
const IDS: &[&str] = &[
    "advice-unanswered",
    "approved-by-dpo",
    "awareness-missing",
    "awareness-moved",
    "awareness-unexplained",
    "background-missing",
    "case-unreadable",
    "case-vanished",
    "cause-returned",
    "changed-after-approval",
    "clock-backwards",
    "closed-case-changed",
    "closed-with-duty-open",
    "commit-outside-tool",
    "communication-incomplete",
    "conclusion-not-approved",
    "copy-missing",
    "decide-anew",
    "decision-missing",
    "decision-without-reasons",
    "deletion-not-confirmed",
    "duty-row-unusable",
    "duty-undecided",
    "duty-unknown",
    "facts-contradict",
    "facts-missing",
    "first-steps-unanswered",
    "follow-up-overdue",
    "follow-up-unpromised",
    "form-incomplete",
    "history-rewritten",
    "id-differs",
    "id-duplicate",
    "insecure-channel",
    "journal-missing",
    "key-unknown",
    "late-without-reasons",
    "learning-missing",
    "letter-advice-missing",
    "letter-gap",
    "letter-hard-to-read",
    "letter-hides",
    "letter-language-missing",
    "letter-language-mixed",
    "letter-language-unread",
    "letter-long-sentence",
    "letter-mixed",
    "letter-part-missing",
    "letter-passive",
    "look-again-due",
    "measure-incomplete",
    "measure-overdue",
    "not-all-informed",
    "not-notified-despite-risk",
    "notification-incomplete",
    "personal-data",
    "persons-informed-late",
    "persons-not-informed",
    "processor-notice-missing",
    "protection-claimed",
    "public-notice-instead",
    "public-notice-missing",
    "record-removed",
    "recorded-late",
    "reference-missing",
    "report-due-soon",
    "report-outdated",
    "report-overdue",
    "residual-risk-missing",
    "retention-reached",
    "risk-below-matrix",
    "role-unknown",
    "role-without-contact",
    "schema-line-missing",
    "sent-against-decision",
    "sent-text-missing",
    "sent-vanished",
    "special-categories-low-risk",
    "stray-file",
    "suspicion-left-open",
    "telephone-not-confirmed",
    "time-in-future",
    "times-out-of-order",
    "uncommitted-change",
    "unknown-in-closed-case",
    "value-not-understood",
    "waiver-expired",
    "waiver-invalid",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folder(rule: &str) -> PathBuf {
    root().join("tests/rules").join(rule)
}

/// Returns the names in a folder, without their endings.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// Returns the register of a rule's fixture.
fn register(rule: &str, fixture: &str) -> TempDir {
    let (register, folder) = (tempfile::tempdir().unwrap(), folder(rule));
    let place = |name: &str| register.path().join(name);
    let own = folder.join("avvik.toml");
    let settings = if own.exists() { own } else { root().join("tests/rules/avvik.toml") };
    copy(&settings, &place("avvik.toml"));
    let case = folder.join(fixture).with_extension("toml");
    match folder.join(fixture) {
        files if files.is_dir() => copy(&files, register.path()),
        _ if case.exists() => copy(&case, &place("cases/2026/2026-0001.toml")),
        _ => copy(&root().join("tests/rules/letter.toml"), &place("cases/2026/2026-0001.toml")),
    }
    register
}

/// Returns what is found in a rule's fixture, in a language.
fn findings(rule: &Rule, fixture: &str, language: &str) -> Vec<Value> {
    let register = register(rule.id, fixture);
    if rule.group != Group::Letters {
        return check(register.path(), NOW, language);
    }
    let letters = fs::read_dir(folder(rule.id)).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with(fixture) && name.ends_with(".md")
    };
    let letter = letters.into_iter().find(is_it).unwrap();
    let tongue =
        Path::new(letter.file_stem().unwrap()).extension().map_or("nb", |tongue| tongue.to_str().unwrap());
    copy(&letter, &register.path().join("letter.md"));
    run(register.path(), NOW, language, &["check-letter", "1", "letter.md", "--language", tongue])
}

/// Returns what the check finds at a time, in a language.
pub(crate) fn check(register: &Path, now: &str, language: &str) -> Vec<Value> {
    run(register, now, language, &["lint"])
}

fn run(register: &Path, now: &str, language: &str, command: &[&str]) -> Vec<Value> {
    let mut avvik = Command::new(AVVIK);
    avvik.args(["--now", now, "--format", "json", "--lang", language]).args(command);
    let output = avvik.current_dir(register).env_clear().env("HOME", register).output();
    let output = output.unwrap();
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    report["findings"].as_array().unwrap().clone()
}

/// Returns what `message.txt` has to say: each finding of the rule with its place and its words.
fn found(rule: &Rule) -> String {
    let [nb, en] = ["nb", "en"].map(|language| findings(rule, "bad", language));
    let own = nb.iter().zip(&en).filter(|(finding, _)| finding["rule"] == rule.id);
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let about = own.map(|(nb, en)| {
        let at = match (&nb["line"], &nb["column"]) {
            (Value::Null, _) => String::new(),
            (line, column) => format!(":{line}:{column}"),
        };
        let place = format!("{} {}{at}", words(&nb["severity"]), words(&nb["file"]));
        format!("{place}\n{}\n{}\n", words(&nb["message"]), words(&en["message"]))
    });
    about.collect::<Vec<_>>().join("\n")
}

/// Returns the rules whose fixtures have this form.
fn with_fixtures() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| rule.group != Group::Trail)
}

#[test]
fn each_rule_finds_its_fault_at_its_place_in_its_words() {
    let mut wrong = Vec::new();
    for rule in with_fixtures() {
        let (made, file) = (found(rule), folder(rule.id).join("message.txt"));
        if made.is_empty() || made != fs::read_to_string(file).unwrap_or_default() {
            let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules").join(rule.id);
            fs::create_dir_all(&copy).unwrap();
            fs::write(copy.join("message.txt"), &made).unwrap();
            wrong.push(format!("{}:\n{made}", rule.id));
        }
    }
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules");
    assert!(wrong.is_empty(), "{}\nto accept: cp -r {}/. tests/rules/", wrong.join("\n"), copies.display());
}

#[test]
fn no_rule_finds_anything_in_the_nearest_innocent_case() {
    for rule in with_fixtures() {
        let findings = findings(rule, "good", "en");
        let own: Vec<_> = findings.iter().filter(|finding| finding["rule"] == rule.id).collect();
        assert!(own.is_empty(), "{}: {own:?}", rule.id);
    }
}

#[test]
fn a_wrong_code_or_key_is_answered_with_the_nearest_right_one() {
    for (rule, nearest) in [("value-not-understood", "`human-error`"), ("key-unknown", "`discovered`")] {
        let findings = check(register(rule, "bad").path(), NOW, "en");
        let finding = findings.iter().find(|finding| finding["rule"] == rule).unwrap();
        assert!(finding["help"].as_str().unwrap().contains(nearest), "{finding}");
    }
}

#[test]
fn ids_files_fixtures_docs_and_the_frozen_list_agree() {
    let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(ids.len(), RULES.len(), "an id stands twice");
    assert_eq!(ids, IDS.iter().map(|id| (*id).to_owned()).collect());
    let files = names(&root().join("src/lint/rules"));
    let files = files.iter().filter(|file| *file != "mod").map(|file| file.replace('_', "-"));
    // Those over letters stand with what they look at.
    let of_letters = RULES.iter().filter(|rule| rule.group == Group::Letters).map(|rule| rule.id.to_owned());
    assert_eq!(ids, files.chain(of_letters).collect());
    let mut fixtures = names(&root().join("tests/rules"));
    for shared in ["avvik", "letter"] {
        assert!(fixtures.remove(shared), "the settings and the case that fixtures share");
    }
    assert_eq!(ids, fixtures);
    for id in &ids {
        assert!(folder(id).join("message.txt").exists(), "{id} has no message.txt");
    }
    let docs = fs::read_to_string(root().join("docs/rules.md")).unwrap();
    let sections = docs.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'));
    assert_eq!(ids, sections.map(str::to_owned).collect());
}
