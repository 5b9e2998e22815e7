//! The rules about the history where something takes another's place: a record, a number, the history itself.

use super::binary::Home;
use super::lint_outputs::NOW;
use super::trail_rules::{commit_at, found_as, git_at, lint, new, none, register, set};

const CASE: &str = "cases/2026/2026-0001.toml";
const OTHER: &str = "cases/2026/2026-0002.toml";
const LATER: &str = "2026-10-05T09:00:00+02:00";
const LAST: &str = "2026-10-06T09:00:00+02:00";

const ASSESSMENT: &str = "\n[[assessment]]\nat = 2026-10-02T12:00:00+02:00\nrisk = \"high\"\n";
const NOTIFICATION: &str = "\n[[notification]]\nat = 2026-10-02T13:00:00+02:00\nphase = \"complete\"\n";

#[test]
fn a_record_that_was_removed_is_found_until_it_is_back() {
    let home = register();
    let bare = home.read(CASE);
    home.edit_new(CASE, &format!("{bare}{ASSESSMENT}{NOTIFICATION}"));
    commit_at(&home, "2026-10-02T14:00:00+02:00");
    none(&home, "record-removed");
    // Another one in its place does not hide it.
    let other = ASSESSMENT.replace("02T12", "04T12").replace("high", "low");
    home.edit_new(CASE, &format!("{bare}{other}{NOTIFICATION}"));
    commit_at(&home, LATER);
    found_as(&home, "record-removed", "message.txt", "error", "HEAD");
    home.edit_new(CASE, &format!("{bare}{ASSESSMENT}"));
    commit_at(&home, LAST);
    let said = lint(&home, "record-removed", "en");
    for record in ["The assessment (Sunday 4 October", "The notification (Friday 2 October"] {
        assert!(said.contains(record), "{said}");
    }
    home.edit_new(CASE, &format!("{bare}{ASSESSMENT}{other}{NOTIFICATION}"));
    commit_at(&home, LAST);
    none(&home, "record-removed");
}

#[test]
fn a_record_that_a_merge_leaves_out_is_found_and_one_by_the_program_is_a_warning() {
    let home = register();
    home.git(&["switch", "-qc", "side"]);
    home.edit(CASE, |text| format!("{text}{NOTIFICATION}"));
    commit_at(&home, "2026-10-02T14:00:00+02:00");
    home.git(&["switch", "-q", "main"]);
    home.edit(CASE, |text| format!("{text}{ASSESSMENT}"));
    commit_at(&home, "2026-10-02T14:00:00+02:00");
    git_at(&home, LATER, &["merge", "-q", "-s", "ours", "-m", "merge", "side"]);
    let said = lint(&home, "record-removed", "en");
    assert_eq!(said.matches("error[record-removed]").count(), 1, "{said}");
    assert!(said.contains("The notification"), "{said}");
    home.edit(CASE, |text| format!("{text}{NOTIFICATION}"));
    commit_at(&home, LATER);
    home.edit(CASE, |text| text.replacen("02T13:00", "02T13:30", 1));
    assert_eq!(home.avvik(LAST, &["edit", "1"]).code, 0);
    let said = lint(&home, "record-removed", "en");
    assert!(said.contains("warning[record-removed]"), "{said}");
}

#[test]
fn a_history_that_begins_anew_with_cases_is_an_error_whether_it_replaces_the_old_one_or_is_merged_into_it() {
    let home = register();
    none(&home, "history-rewritten");
    home.git(&["switch", "-q", "--orphan", "anew"]);
    home.git(&["checkout", "-q", "main", "--", "."]);
    git_at(&home, LATER, &["commit", "-qm", "by hand"]);
    found_as(&home, "history-rewritten", "begun.txt", "error", "HEAD");
    home.git(&["tag", "root"]);
    home.git(&["switch", "-q", "main"]);
    git_at(&home, LAST, &["merge", "-q", "--allow-unrelated-histories", "-m", "merge", "anew"]);
    found_as(&home, "history-rewritten", "begun.txt", "error", "root");
}

/// Returns a register in which two people registered a case under the same number, one of them on the branch `side`, with
/// a later awareness and moved before.
fn twice() -> Home {
    let home = Home::with_register();
    home.git(&["switch", "-qc", "side"]);
    let said = home
        .avvik("2026-10-02T10:00+02:00", &["new", "Mistet mappe", "--aware", "2026-10-02T09:00:00+02:00"]);
    assert_eq!(said.code, 0, "{}", said.err);
    set(&home, "2026-10-02T11:00+02:00", "timeline.aware=2026-10-02T09:30:00+02:00");
    home.git(&["switch", "-q", "main"]);
    new(&home, "2026-10-01T12:00+02:00");
    home
}

/// Gives the case on the branch another number and takes it into the work tree.
fn renumber(home: &Home) {
    let text = home.git(&["show", &format!("side:{CASE}")]);
    home.edit_new(OTHER, &text.replacen("2026-0001", "2026-0002", 1));
}

/// Asserts that each case tells of its own awareness alone.
#[track_caller]
fn each_tells_its_own(home: &Home) {
    for rule in ["case-vanished", "recorded-late", "closed-case-changed"] {
        none(home, rule);
    }
    let said = lint(home, "awareness-moved", "en");
    let found: Vec<_> = said.lines().filter(|line| line.contains("[awareness-moved]")).collect();
    assert!(found.len() == 1 && found[0].starts_with(OTHER), "{said}");
    assert!(
        found[0].contains("was Friday 2 October 2026 at 09:00 and is Friday 2 October 2026 at 09:30"),
        "{said}"
    );
}

#[test]
fn a_case_that_is_renumbered_in_a_merge_moves_no_awareness() {
    let home = twice();
    let merged = home.command("git").args(["merge", "-q", "--no-commit", "side"]).output().unwrap();
    assert!(!merged.status.success(), "they conflict");
    home.git(&["checkout", "-q", "--ours", "--", CASE]);
    renumber(&home);
    commit_at(&home, "2026-10-20T09:00:00+02:00");
    each_tells_its_own(&home);
}

#[test]
fn a_case_that_is_renumbered_on_its_branch_moves_no_awareness() {
    let home = twice();
    home.git(&["switch", "-q", "side"]);
    home.avvik(NOW, &["lint"]);
    renumber(&home);
    home.git(&["rm", "-q", CASE]);
    commit_at(&home, "2026-10-20T09:00:00+02:00");
    for rule in ["case-vanished", "recorded-late"] {
        none(&home, rule);
    }
    home.git(&["switch", "-q", "main"]);
    git_at(&home, "2026-10-20T10:00:00+02:00", &["merge", "-q", "-m", "merge", "side"]);
    each_tells_its_own(&home);
}

#[test]
fn a_renumbering_hides_no_moved_awareness() {
    let home = register();
    home.git(&["mv", CASE, OTHER]);
    home.edit(OTHER, |text| {
        text.replacen("2026-0001", "2026-0002", 1).replacen(
            "aware = 2026-10-01T11",
            "aware = 2026-10-22T11",
            1,
        )
    });
    commit_at(&home, LATER);
    let said = lint(&home, "awareness-moved", "en");
    assert!(said.contains(&format!("{OTHER}:")) && said.contains("error[awareness-moved]"), "{said}");
}
