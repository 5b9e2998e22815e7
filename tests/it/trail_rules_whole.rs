//! The rules about the history on whole histories: an honest one has no finding, and half a history gives no answer.

use std::fs;

use avvik::case::{Case, CaseId, Change, Measure, Moment};
use avvik::store::{SETTINGS_FILE, Step, Store};
use chrono::TimeDelta;
use serde_json::Value;

use super::binary::{AVVIK, assert_lines};
use super::harness::{Register, hermetic};
use super::lint_outputs::NOW;
use super::trail_rules::{commit_at, git_at, lint, register};

/// The rules that read the history.
const TRAIL: [&str; 10] = [
    "awareness-moved",
    "recorded-late",
    "case-vanished",
    "sent-vanished",
    "record-removed",
    "closed-case-changed",
    "commit-outside-tool",
    "clock-backwards",
    "history-rewritten",
    "uncommitted-change",
];

/// Returns 250 cases with four actions each, one an hour.
fn lives() -> Vec<Step> {
    let begin: Moment = "2026-01-01T08:00:00+01:00".parse().unwrap();
    let step = |number: u32, action: u32| {
        let at = begin.plus(TimeDelta::hours(i64::from(action * 250 + number))).unwrap();
        let id = CaseId::new(2026, number).unwrap();
        let mut case = Case { id: Some(id), title: Some("Brev".to_owned()), ..Case::default() };
        case.timeline.aware = Some(at.into());
        let measure = Measure { what: Some("Ring".to_owned()), decided: Some(at), ..Measure::default() };
        let change = match action {
            0 => Change::Register(Box::new(case)),
            _ => Change::AddMeasure(measure),
        };
        Step { id, change, text: None, sent: None, at }
    };
    (0..4).flat_map(|action| (1..=250).map(move |number| step(number, action))).collect()
}

#[test]
fn an_honest_history_of_a_thousand_commits_with_a_merge_has_no_finding() {
    hermetic(|scratch| {
        let folder = scratch.path("register");
        let founded = "2026-01-01T07:00:00+01:00".parse().unwrap();
        let files = [(SETTINGS_FILE, "format = 1\norganisation = \"Fjordvik kommune\"\n".to_owned())];
        let (store, _) = Store::create(&folder, &files, founded).unwrap();
        store.replay(lives()).unwrap();
        let register = Register::at(folder.clone());
        let avvik = |args: &[&str]| {
            let mut program = std::process::Command::new(AVVIK);
            program.args(["--now", NOW]).args(args).current_dir(&folder).output().unwrap()
        };
        // Two branches change different cases, and git puts them together.
        register.git(&["switch", "-qc", "side"]);
        assert!(avvik(&["measure", "add", "1", "Skriv"]).status.success());
        register.git(&["switch", "-q", "main"]);
        assert!(avvik(&["measure", "add", "2", "Skriv"]).status.success());
        register.git(&["merge", "-q", "--no-edit", "side"]);
        assert_eq!(register.git(&["rev-list", "--count", "HEAD"]).trim(), "1004");
        for _ in 0..2 {
            let report: Value = serde_json::from_slice(&avvik(&["lint", "--format", "json"]).stdout).unwrap();
            assert_eq!((&report["history"], &report["cases"]), (&true.into(), &250.into()));
            let of_trail = |finding: &&Value| TRAIL.iter().any(|rule| finding["rule"] == *rule);
            let found: Vec<_> = report["findings"].as_array().unwrap().iter().filter(of_trail).collect();
            assert!(found.is_empty(), "{found:?}");
        }
    });
}

#[test]
fn what_is_remembered_hides_nothing_that_happens_to_the_history_later() {
    let home = register();
    home.edit("cases/2026/2026-0001.toml", |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, "2026-10-05T09:00:00+02:00");
    assert!(lint(&home, "commit-outside-tool", "en").contains("[commit-outside-tool]"));
    home.avvik(NOW, &["lint"]);
    // Another history takes its place, in which somebody dated a commit back.
    home.git(&["reset", "-q", "--hard", "HEAD~1"]);
    home.edit("cases/2026/2026-0001.toml", |text| text.replacen("Brev", "Eske", 1));
    commit_at(&home, "2026-09-01T09:00:00+02:00");
    let said = home.avvik(NOW, &["lint", "--lang", "en"]).out;
    assert!(said.contains("[clock-backwards]"), "{said}");
    let commit = home.git(&["rev-parse", "--short=7", "HEAD"]);
    assert!(said.contains(&format!("Commit {} changed the case", commit.trim())), "{said}");
    assert!(!said.contains("5 October"), "{said}");
}

#[test]
fn settings_that_change_what_counts_have_the_history_read_anew() {
    let home = register();
    let set = |fact: &str| {
        let facts = ["edit", "1", "--set", "reported-through=processor", "--set", fact];
        let said = home.avvik(NOW, &facts);
        assert_eq!(said.code, 0, "{}", said.err);
    };
    set("timeline.processor-aware=2026-10-02T11:00:00+02:00");
    set("timeline.processor-told-us=2026-10-03T11:00:00+02:00");
    set("timeline.processor-aware=2026-10-22T11:00:00+02:00");
    let moved = || home.avvik(NOW, &["lint", "--rule", "awareness-moved", "--lang", "en"]).out;
    assert!(!moved().contains("timeline.processor-aware"), "{}", moved());
    home.edit("avvik.toml", |text| format!("{text}\n[policy]\nprocessor-awareness = \"processor-aware\"\n"));
    commit_at(&home, NOW);
    let said = moved();
    assert!(
        said.contains("error[awareness-moved]: `timeline.processor-aware` was Thursday 1 October"),
        "{said}"
    );
}

#[test]
fn half_a_history_gives_no_answer() {
    let home = register();
    home.git(&["config", "uploadpack.allowFilter", "true"]);
    let origin = format!("file://{}", home.path("register").display());
    for (name, limit, words) in [
        (
            "shallow",
            "--depth=1",
            "The clone has only the newest part of the history, so the answers would be wrong",
        ),
        (
            "partial",
            "--filter=blob:none",
            "The clone lacks part of the content (partial clone), so the answers would be wrong",
        ),
        ("sparse", "--sparse", "Only part of the files is checked out (sparse checkout)"),
    ] {
        let clone = home.path(name);
        git_at(
            &home,
            NOW,
            &["-c", "protocol.file.allow=always", "clone", "-q", limit, &origin, clone.to_str().unwrap()],
        );
        let register = format!("-C{}", clone.display());
        let said = home.avvik(NOW, &[&register, "lint", "--lang", "en"]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{name}: {}", said.err);
        assert_lines(&said.err, &[&format!("Error: {words}")]);
        if name != "sparse" {
            assert!(
                said.err.contains("fetch-depth: 0") && said.err.contains("GIT_DEPTH: \"0\""),
                "{}",
                said.err
            );
        }
        let said = home.avvik(NOW, &[&register, "lint", "--lang", "en", "--since", "HEAD"]);
        assert_eq!(said.code, 2, "{name}: {}", said.out);
        if name != "sparse" {
            let said = home.avvik(NOW, &[&register, "lint", "--lang", "en", "--no-history"]);
            assert!(said.code == 1 && said.out.ends_with("; the history was not checked\n"), "{}", said.out);
        }
        let said = home.avvik(NOW, &[&register, "lint", "--lang", "en", "--rule", "key-unknown"]);
        assert!(!said.out.contains("history"), "{}{}", said.out, said.err);
    }
}

#[test]
fn a_change_is_checked_for_what_its_own_commits_did() {
    let home = register();
    home.edit("cases/2026/2026-0001.toml", |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, "2026-10-05T09:00:00+02:00");
    home.git(&["tag", "base"]);
    assert_eq!(home.avvik(NOW, &["new", "Annet"]).code, 0);
    home.edit("cases/2026/2026-0002.toml", |text| text.replacen("Annet", "Noe annet", 1));
    commit_at(&home, NOW);
    home.git(&["rm", "-q", "cases/2026/2026-0001.toml"]);
    commit_at(&home, NOW);
    let said = home.avvik(NOW, &["lint", "--since", "base", "--lang", "en"]).out;
    assert_eq!(said.matches("[commit-outside-tool]").count(), 1, "{said}");
    assert!(said.contains("cases/2026/2026-0002.toml:1:1: info[commit-outside-tool]"), "{said}");
    assert!(said.contains("cases/2026/2026-0001.toml: error[case-vanished]"), "{said}");
    let narrow = home.avvik(NOW, &["lint", "2", "--lang", "en"]).out;
    assert!(!narrow.contains("2026-0001"), "{narrow}");
    assert!(fs::read_to_string(home.path("register/.git/avvik/lint-cache.json")).is_ok());
}
