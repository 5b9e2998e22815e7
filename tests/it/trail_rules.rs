//! The rules about the history: each fault is made by hand with plain git, and found with its words.

use std::fs;
use std::path::Path;

use super::binary::Home;
use super::lint_outputs::NOW;

const CASE: &str = "cases/2026/2026-0001.toml";
const NEW: &str = "2026-10-01T12:00+02:00";
const LATER: &str = "2026-10-05T09:00:00+02:00";

/// Returns a register with one case, registered an hour after the organisation became aware.
pub(crate) fn register() -> Home {
    let home = Home::with_register();
    new(&home, NEW);
    home
}

pub(crate) fn new(home: &Home, now: &str) {
    let said = home.avvik(now, &["new", "Brev i feil konvolutt", "--aware", "2026-10-01T11:00:00+02:00"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

pub(crate) fn set(home: &Home, now: &str, fact: &str) {
    let said = home.avvik(now, &["edit", "1", "--set", fact]);
    assert_eq!(said.code, 0, "{}", said.err);
}

/// Runs git as somebody whose clock stands at this time.
#[track_caller]
pub(crate) fn git_at(home: &Home, at: &str, args: &[&str]) {
    let mut git = home.command("git");
    let output = git.args(args).env("GIT_COMMITTER_DATE", at).env("GIT_AUTHOR_DATE", at).output().unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Commits by hand what stands in the work tree.
#[track_caller]
pub(crate) fn commit_at(home: &Home, at: &str) {
    git_at(home, at, &["add", "-A"]);
    git_at(home, at, &["commit", "-qm", "by hand"]);
}

/// Returns what is said of a rule's findings, and asserts that it does not depend on what was remembered of the history.
#[track_caller]
pub(crate) fn lint(home: &Home, rule: &str, lang: &str) -> String {
    let cache = home.path("register/.git/avvik/lint-cache.json");
    let run = || home.avvik(NOW, &["lint", "--rule", rule, "--lang", lang]).out;
    let first = run();
    assert!(cache.exists());
    assert_eq!(run(), first, "the second time");
    for spoilt in ["", "{}", "no JSON", "{\"by\":\"\",\"tip\":\"\",\"lines\":0,\"lost\":[],\"marks\":[]}"] {
        fs::write(&cache, spoilt).unwrap();
        assert_eq!(run(), first, "after {spoilt:?}");
    }
    fs::remove_file(&cache).unwrap();
    assert_eq!(run(), first, "anew");
    first
}

/// Asserts that a rule finds one thing and says it in the words of `tests/rules/<rule>/<file>`, which is bokmål in its
/// first line and English in its second.
#[track_caller]
pub(crate) fn found_as(home: &Home, rule: &str, file: &str, label: &str, commit: &str) {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules").join(rule).join(file);
    let words = fs::read_to_string(&words).unwrap_or_else(|error| panic!("{}: {error}", words.display()));
    let commit = home.git(&["rev-parse", "--short=7", commit]);
    for (lang, words) in ["nb", "en"].into_iter().zip(words.lines()) {
        let said = lint(home, rule, lang);
        let expected = format!("{label}[{rule}]: {}", words.replace("COMMIT", commit.trim()));
        let found: Vec<_> = said.lines().filter(|line| line.contains(&format!("[{rule}]: "))).collect();
        assert!(found.len() == 1 && found[0].ends_with(&expected), "{expected}\n{said}");
    }
}

#[track_caller]
fn found(home: &Home, rule: &str, label: &str, commit: &str) {
    found_as(home, rule, "message.txt", label, commit);
}

#[track_caller]
pub(crate) fn none(home: &Home, rule: &str) {
    let said = lint(home, rule, "en");
    assert!(!said.contains(&format!("[{rule}]")), "{said}");
}

#[test]
fn an_amended_record_is_found() {
    let home = register();
    none(&home, "history-rewritten");
    let mut git = home.command("git");
    git.args(["commit", "-q", "--amend", "--no-edit"]).env("GIT_COMMITTER_DATE", LATER);
    assert!(git.status().unwrap().success());
    found(&home, "history-rewritten", "warning", "HEAD");
}

#[test]
fn a_rebased_record_is_found() {
    let home = register();
    let mut git = home.command("git");
    git.args(["rebase", "-q", "--no-ff", "HEAD~1"]).env("GIT_COMMITTER_DATE", LATER);
    assert!(git.status().unwrap().success());
    found(&home, "history-rewritten", "warning", "HEAD");
    let said = lint(&home, "history-rewritten", "nb");
    assert!(said.contains("bruk `git pull --no-rebase` neste gang"), "{said}");
}

#[test]
fn a_record_that_was_reset_is_found_until_it_is_back() {
    let home = register();
    set(&home, NEW, "title=Et annet brev");
    none(&home, "history-rewritten");
    home.git(&["tag", "kept"]);
    home.git(&["reset", "-q", "--hard", "HEAD~1"]);
    found_as(&home, "history-rewritten", "lost.txt", "error", "kept");
    set(&home, LATER, "title=Et tredje brev");
    found_as(&home, "history-rewritten", "lost.txt", "error", "kept");
    home.git(&["reset", "-q", "--hard", "kept"]);
    assert!(!lint(&home, "history-rewritten", "en").contains(&home.git(&["rev-parse", "--short=7", "kept"])));
}

#[test]
fn every_record_that_was_reset_is_told_however_they_alternate() {
    let home = register();
    new(&home, NEW);
    home.edit(CASE, |text| text.replace("Brev i feil", "To brev i feil"));
    commit_at(&home, NEW);
    let mut lost = Vec::new();
    for case in ["1", "2", "1"] {
        let said = home.avvik(NEW, &["edit", case, "--set", &format!("title=Brev {}", lost.len())]);
        assert_eq!(said.code, 0, "{}", said.err);
        lost.push(home.git(&["rev-parse", "--short=7", "HEAD"]));
    }
    let stood = lint(&home, "commit-outside-tool", "en");
    assert_eq!(stood.matches("commit-outside-tool").count(), 1, "{stood}");
    home.git(&["reset", "-q", "--hard", "HEAD~3"]);
    let said = lint(&home, "history-rewritten", "en");
    assert!(lost.iter().all(|commit| said.contains(commit.trim())), "{lost:?} {said}");
    assert_eq!(lint(&home, "commit-outside-tool", "en"), stood);
}

#[test]
fn a_back_dated_commit_is_found_and_clocks_may_differ_a_little() {
    let home = register();
    home.edit(CASE, |text| format!("{text}# A note.\n"));
    commit_at(&home, "2026-10-01T11:56:00+02:00");
    none(&home, "clock-backwards");
    home.edit(CASE, |text| format!("{text}# One more.\n"));
    commit_at(&home, "2026-09-01T08:00:00+02:00");
    found(&home, "clock-backwards", "warning", "HEAD");
}

#[test]
fn a_case_that_was_removed_is_found_until_it_is_back() {
    let home = register();
    home.git(&["rm", "-q", CASE]);
    git_at(&home, LATER, &["commit", "-qm", "by hand"]);
    found(&home, "case-vanished", "error", "HEAD");
    home.git(&["checkout", "-q", "HEAD~1", "--", CASE]);
    commit_at(&home, "2026-10-20T09:00:00+02:00");
    none(&home, "case-vanished");
    // It had been recorded in time when it first was.
    none(&home, "recorded-late");
}

#[test]
fn a_case_that_a_merge_drops_is_found() {
    let home = register();
    home.git(&["switch", "-qc", "side", "HEAD~1"]);
    home.edit_new("waivers.toml", "");
    commit_at(&home, NEW);
    home.git(&["merge", "-q", "--no-commit", "--no-ff", "main"]);
    home.git(&["rm", "-qf", CASE]);
    git_at(&home, LATER, &["commit", "-qm", "merge"]);
    found(&home, "case-vanished", "error", "HEAD");
    assert_eq!(home.git(&["log", "-1", "--format=%P"]).split(' ').count(), 2);
}

#[test]
fn an_edit_of_a_closed_case_is_found_and_a_comment_in_it_is_not() {
    let home = register();
    home.edit(CASE, |text| format!("{text}\n[closing]\nat = 2026-10-02T12:00:00+02:00\nby = \"head\"\n"));
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    home.edit(CASE, |text| format!("{text}# A note.\n"));
    commit_at(&home, "2026-10-03T12:00:00+02:00");
    none(&home, "closed-case-changed");
    home.edit(CASE, |text| text.replacen("by = \"head\"", "by = \"dpo\"", 1));
    commit_at(&home, LATER);
    found(&home, "closed-case-changed", "error", "HEAD");
}

#[test]
fn what_the_program_does_after_a_closing_is_no_fault_but_an_edit_is_a_warning() {
    let home = register();
    home.edit(CASE, |text| format!("{text}\n[closing]\nat = 2026-10-02T12:00:00+02:00\nby = \"head\"\n"));
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    assert_eq!(home.avvik(LATER, &["measure", "add", "1", "Ring"]).code, 0);
    none(&home, "closed-case-changed");
    set(&home, LATER, "title=Et annet brev");
    found(&home, "closed-case-changed", "warning", "HEAD");
    assert_eq!(home.avvik(LATER, &["reopen", "1", "--reasons", "Nytt"]).code, 0);
    set(&home, LATER, "title=Et tredje brev");
    let said = lint(&home, "closed-case-changed", "en");
    assert_eq!(said.matches("[closed-case-changed]").count(), 1, "{said}");
}

#[test]
fn a_moved_awareness_is_found_and_is_an_error_where_it_rescues_a_deadline() {
    let home = register();
    set(&home, NEW, "timeline.aware=2026-10-01T11:30:00+02:00");
    found(&home, "awareness-moved", "warning", "HEAD");
    set(&home, "2026-10-23T09:00:00+02:00", "timeline.aware=2026-10-22T11:00:00+02:00");
    found_as(&home, "awareness-moved", "rescued.txt", "error", "HEAD");
    set(&home, LATER, "timeline.aware=");
    found_as(&home, "awareness-moved", "removed.txt", "error", "HEAD");
    set(&home, LATER, "timeline.aware=2026-10-01T11:00:00+02:00");
    let said = lint(&home, "awareness-moved", "en");
    assert!(said.contains("info[awareness-moved]"), "{said}");
}

#[test]
fn awareness_that_is_only_told_more_exactly_was_not_moved() {
    let home = Home::with_register();
    assert_eq!(home.avvik(NEW, &["new", "Brev", "--aware", "2026-10-01"]).code, 0);
    set(&home, NEW, "timeline.aware=2026-10-01T11:00:00+02:00");
    none(&home, "awareness-moved");
}

#[test]
fn awareness_that_was_recorded_after_its_deadline_is_found() {
    let home = Home::with_register();
    new(&home, "2026-10-09T12:00+02:00");
    found(&home, "recorded-late", "warning", "HEAD");
    none(&register(), "recorded-late");
}

#[test]
fn a_text_that_was_sent_and_then_changed_or_removed_is_found() {
    let home = register();
    let sent = "sent/2026-0001/2026-10-02-brev.md";
    fs::create_dir_all(home.path("register/sent/2026-0001")).unwrap();
    home.edit_new(sent, "Vi beklager.\n");
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    none(&home, "sent-vanished");
    home.edit_new(sent, "Vi beklager ikke.\n");
    commit_at(&home, LATER);
    found(&home, "sent-vanished", "error", "HEAD");
    home.edit_new(sent, "Vi beklager.\n");
    commit_at(&home, "2026-10-06T09:00:00+02:00");
    none(&home, "sent-vanished");
    home.git(&["rm", "-q", sent]);
    git_at(&home, "2026-10-07T09:00:00+02:00", &["commit", "-qm", "by hand"]);
    let said = lint(&home, "sent-vanished", "en");
    assert!(said.contains("error[sent-vanished]"), "{said}");
}

#[test]
fn a_change_by_other_means_is_told_and_what_a_record_did_to_another_case_too() {
    let home = register();
    none(&home, "commit-outside-tool");
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, LATER);
    found(&home, "commit-outside-tool", "info", "HEAD");
}

#[test]
fn what_is_not_committed_is_found() {
    let home = register();
    none(&home, "uncommitted-change");
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    found(&home, "uncommitted-change", "warning", "HEAD");
    home.edit_new("cases/2026/2026-0002.toml", "title = \"Ny\"\n");
    let said = lint(&home, "uncommitted-change", "en");
    assert_eq!(said.matches("[uncommitted-change]").count(), 2, "{said}");
    let staged = home.avvik(NOW, &["lint", "--staged"]);
    assert!(!staged.out.contains("uncommitted-change"), "{}", staged.out);
    fs::remove_file(home.path("register").join(CASE)).unwrap();
    let gone = "[uncommitted-change]: The file is gone, and its removal is not committed";
    assert_eq!(lint(&home, "uncommitted-change", "en").matches(gone).count(), 1);
}

#[test]
fn personal_data_in_a_message_are_found_masked_but_not_who_signed_it() {
    let home = register();
    home.edit(CASE, |text| text.replacen("Brev", "Pakke", 1));
    git_at(&home, LATER, &["commit", "-qam", "by hand\n\nSigned-off-by: Kari <kari.nord@kommune.no>"]);
    none(&home, "personal-data");
    home.edit(CASE, |text| text.replacen("Pakke", "Brev", 1));
    git_at(&home, LATER, &["commit", "-qam", "ring 912 34 567"]);
    found_as(&home, "personal-data", "commit.txt", "error", "HEAD");
}
