//! The rules about the history where it has gaps: what was gone, came back otherwise, or claims to be older than it is.

use super::binary::Home;
use super::lint_outputs::NOW;
use super::trail_rules::{commit_at, git_at, lint, none, register, set};

const CASE: &str = "cases/2026/2026-0001.toml";
const LATER: &str = "2026-10-05T09:00:00+02:00";

/// Returns the short id of a commit.
fn short(home: &Home, commit: &str) -> String {
    home.git(&["rev-parse", "--short=7", commit]).trim().to_owned()
}

/// Removes the case in one commit.
fn remove(home: &Home) {
    home.git(&["rm", "-q", CASE]);
    git_at(home, LATER, &["commit", "-qm", "by hand"]);
}

/// Brings the case back as another commit has it.
fn restore(home: &Home, from: &str) {
    home.git(&["checkout", "-q", from, "--", CASE]);
}

#[test]
fn a_case_that_came_back_with_a_later_awareness_rescues_nothing_unseen() {
    let home = register();
    remove(&home);
    assert!(lint(&home, "case-vanished", "en").contains("error[case-vanished]"));
    // What was remembered so far is gone on from.
    home.avvik(NOW, &["lint"]);
    restore(&home, "HEAD~1");
    home.edit(CASE, |text| text.replacen("aware = 2026-10-01T11", "aware = 2026-10-22T11", 1));
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    let on = home.avvik(NOW, &["lint", "--rule", "awareness-moved", "--lang", "en"]).out;
    let said = lint(&home, "awareness-moved", "en");
    assert!(said.contains("error[awareness-moved]: `timeline.aware` was Thursday 1 October"), "{said}");
    assert!(said.contains(&format!("since commit {}", short(&home, "HEAD"))), "{said}");
    assert_eq!(on, said);
    // It is not the case that was gone, until it is.
    assert!(lint(&home, "case-vanished", "en").contains("error[case-vanished]"));
    restore(&home, "HEAD~2");
    commit_at(&home, "2026-10-05T11:00:00+02:00");
    none(&home, "case-vanished");
}

#[test]
fn a_case_that_came_back_as_it_was_may_be_changed_again() {
    let home = register();
    remove(&home);
    restore(&home, "HEAD~1");
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    set(&home, "2026-10-05T12:00+02:00", "title=Et annet brev");
    none(&home, "case-vanished");
    none(&home, "commit-outside-tool");
}

#[test]
fn a_closed_case_that_came_back_otherwise_is_found() {
    let home = register();
    home.edit(CASE, |text| format!("{text}\n[closing]\nat = 2026-10-02T12:00:00+02:00\nby = \"head\"\n"));
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    remove(&home);
    restore(&home, "HEAD~1");
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    assert!(lint(&home, "closed-case-changed", "en").contains("error[closed-case-changed]"));
}

#[test]
fn awareness_that_was_moved_while_the_case_could_not_be_read_is_found() {
    let home = register();
    home.edit(CASE, |text| format!("{text}\n= no TOML\n"));
    commit_at(&home, LATER);
    home.avvik(NOW, &["lint"]);
    home.edit(CASE, |text| {
        text.replacen("\n= no TOML\n", "", 1).replacen("aware = 2026-10-01T11", "aware = 2026-10-22T11", 1)
    });
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    assert!(lint(&home, "awareness-moved", "en").contains("error[awareness-moved]"));
}

#[test]
fn a_merge_that_keeps_the_case_of_one_side_puts_right_what_the_other_did() {
    let home = register();
    home.git(&["switch", "-qc", "side"]);
    set(&home, "2026-10-02T12:00+02:00", "title=Et annet brev");
    home.git(&["switch", "-q", "main"]);
    remove(&home);
    assert!(lint(&home, "case-vanished", "en").contains("error[case-vanished]"));
    let merged = home.command("git").args(["merge", "-q", "--no-commit", "side"]).output().unwrap();
    assert!(!merged.status.success(), "they conflict");
    restore(&home, "side");
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    none(&home, "case-vanished");
    none(&home, "awareness-moved");
}

#[test]
fn a_case_that_vanished_can_be_waived() {
    let home = register();
    remove(&home);
    home.edit_new(
        "waivers.toml",
        "[[waiver]]\nrule = \"case-vanished\"\ncase = \"2026-0001\"\nreason = \"Ført dobbelt.\"\n\
         approver = \"head\"\nadded = 2026-10-06\nexpires = 2026-12-01\n",
    );
    commit_at(&home, "2026-10-06T09:00:00+02:00");
    for extra in [&[][..], &["--no-history"]] {
        let said = home.avvik(NOW, &[&["lint", "--lang", "en"], extra].concat()).out;
        assert!(!said.contains("[waiver-invalid]") && !said.contains("[case-vanished]"), "{said}");
    }
    home.edit("waivers.toml", |text| text.replacen("case-vanished", "key-unknown", 1));
    let said = home.avvik(NOW, &["lint", "--lang", "en"]).out;
    assert!(said.contains("[waiver-invalid]") && said.contains("[case-vanished]"), "{said}");
}

#[test]
fn a_back_dated_commit_that_touches_no_case_covers_for_none_that_does() {
    let home = register();
    git_at(&home, "2026-09-01T08:00:00+02:00", &["commit", "-q", "--allow-empty", "-m", "nothing"]);
    let first = short(&home, "HEAD");
    home.avvik(NOW, &["lint"]);
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, "2026-09-01T08:00:00+02:00");
    let on = home.avvik(NOW, &["lint", "--rule", "clock-backwards", "--lang", "en"]).out;
    let said = lint(&home, "clock-backwards", "en");
    assert_eq!(on, said);
    for (file, commit) in [("avvik.toml", first), (CASE, short(&home, "HEAD"))] {
        let line = said.lines().find(|line| line.contains(&commit)).unwrap_or_else(|| panic!("{said}"));
        assert!(line.starts_with(file), "{line}");
        assert!(line.ends_with("(Thursday 1 October 2026 at 12:00)"), "{line}");
    }
}

#[test]
fn the_help_names_a_commit_that_has_what_is_gone() {
    let home = register();
    // A merge that takes nothing of what the other side has.
    home.git(&["switch", "-qc", "side", "HEAD~1"]);
    git_at(&home, LATER, &["merge", "-q", "-s", "ours", "-m", "merge", "main"]);
    let restore = format!("git checkout {} -- {CASE}", short(&home, "main"));
    for lang in ["nb", "en"] {
        let said = lint(&home, "case-vanished", lang);
        assert!(said.contains(&format!("`{restore}`")), "{said}");
    }
    home.git(&restore.split(' ').skip(1).collect::<Vec<_>>());
    commit_at(&home, "2026-10-05T10:00:00+02:00");
    none(&home, "case-vanished");
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, "2026-10-05T11:00:00+02:00");
    let show = format!("`git show {}`", short(&home, "HEAD"));
    assert!(lint(&home, "commit-outside-tool", "nb").contains(&show));
}
