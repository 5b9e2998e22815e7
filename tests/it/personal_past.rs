//! Personal data that only the history has: what was taken out of a file, and what stands in messages.

use super::binary::Home;
use super::lint_outputs::NOW;
use super::trail_rules::{commit_at, found_as, git_at, lint, none, register};

const CASE: &str = "cases/2026/2026-0001.toml";
const SENT: &str = "sent/2026-0001/2026-10-02-brev.md";
const LATER: &str = "2026-10-05T09:00:00+02:00";
/// A number of nobody.
const MOBILE: &str = "912 34 567";

/// Commits a case with a number by hand, and then without.
fn cleaned() -> Home {
    let home = register();
    let text = home.read(CASE);
    home.edit_new(CASE, &format!("{text}\n[incident]\nwhat = \"Ring {MOBILE}\"\n"));
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    home.git(&["tag", "held"]);
    home.edit_new(CASE, &text);
    home
}

#[test]
fn what_was_taken_out_of_a_file_is_found_in_its_history_masked_and_with_help() {
    let home = cleaned();
    // The file does not show it before the removal is committed either, and neither does the history lose it.
    none(&home, "personal-data");
    commit_at(&home, LATER);
    found_as(&home, "personal-data", "past.txt", "error", "held");
    let said = lint(&home, "personal-data", "nb");
    assert!(said.contains(&format!("{CASE}: error")) && !said.contains("912"), "{said}");
    for help in ["`avvik new`", "`git filter-repo`", "personvernombudet"] {
        assert!(said.contains(help), "{said}");
    }
    // It is not told twice: not while the file shows it again, nor when it was taken out once more.
    let text = home.read(CASE);
    home.edit_new(CASE, &format!("{text}# {MOBILE}\n"));
    commit_at(&home, LATER);
    let said = lint(&home, "personal-data", "en");
    assert!(said.matches("[personal-data]").count() == 1 && !said.contains("no longer stands in"), "{said}");
    home.edit_new(CASE, &text);
    commit_at(&home, LATER);
    found_as(&home, "personal-data", "past.txt", "error", "held");
}

#[test]
fn a_change_that_brings_a_value_and_takes_it_out_again_is_found_by_its_own_check() {
    let home = cleaned();
    commit_at(&home, LATER);
    let said = home.avvik(NOW, &["lint", "--since", "HEAD~2", "--lang", "en"]);
    assert!(
        said.code == 1 && said.out.contains("91****** looks like a mobile number. It no longer"),
        "{}",
        said.out
    );
}

#[test]
fn a_waiver_accepts_what_only_the_history_has_also_of_a_case_that_is_gone() {
    let home = cleaned();
    let waive = |case: &str| {
        home.edit_new(
            "waivers.toml",
            &format!(
                "[[waiver]]\nrule = \"personal-data\"\ncase = \"{case}\"\nreason = \"Eget brudd.\"\n\
                 approver = \"head\"\nadded = 2026-10-06\nexpires = 2026-12-01\n"
            ),
        );
        home.avvik(NOW, &["lint", "--lang", "en"]).out
    };
    home.git(&["rm", "-qf", CASE]);
    commit_at(&home, LATER);
    git_at(&home, LATER, &["commit", "-q", "--allow-empty", "-m", "post@kommune.no"]);
    let said = waive("2026-0001");
    assert!(!said.contains("[waiver-invalid]") && !said.contains("91******"), "{said}");
    assert!(said.contains("avvik.toml: error[personal-data]"), "{said}");
    let said = waive("register");
    assert!(
        !said.contains("[waiver-invalid]") && !said.contains("avvik.toml: error[personal-data]"),
        "{said}"
    );
    assert!(said.contains("91******"), "{said}");
}

#[test]
fn what_was_sent_and_files_with_a_value_in_their_names_are_found_when_they_are_gone() {
    let home = register();
    let named = format!("sent/2026-0001/{MOBILE}.md");
    for (file, text) in [(SENT, format!("Ring {MOBILE}\n")), (&named, "Hei\n".to_owned())] {
        std::fs::create_dir_all(home.path("register/sent/2026-0001")).unwrap();
        home.edit_new(file, &text);
    }
    commit_at(&home, "2026-10-02T12:00:00+02:00");
    home.git(&["rm", "-rq", "sent"]);
    git_at(&home, LATER, &["commit", "-qm", "by hand"]);
    let said = lint(&home, "personal-data", "en");
    assert!(said.contains(&format!("{SENT}: error[personal-data]: 91****** looks like")), "{said}");
    assert!(said.contains("91******.md: error[personal-data]: 91****** in the file's name"), "{said}");
    assert_eq!(said.matches("It no longer stands in the file").count(), 2, "{said}");
}

#[test]
fn messages_about_the_rest_of_a_larger_repository_are_not_the_registers() {
    let home = Home::with_register();
    let init = ["init", "brudd", "--organisation", "Fjordvik kommune"];
    assert_eq!(home.avvik(NOW, &init).code, 0);
    git_at(&home, LATER, &["commit", "-q", "--allow-empty", "-m", "ring 912 34 567"]);
    git_at(&home, LATER, &["tag", "-am", "ring 912 34 567", "v1"]);
    let lint = |folder: &str| home.avvik(NOW, &["-C", folder, "lint", "--rule", "personal-data"]).out;
    assert!(!lint("brudd").contains("[personal-data]"), "{}", lint("brudd"));
    assert_eq!(lint(".").matches("[personal-data]").count(), 2, "{}", lint("."));
    home.edit_new("brudd/waivers.toml", "");
    git_at(&home, LATER, &["add", "brudd"]);
    git_at(&home, LATER, &["commit", "-qm", "ring 912 34 567"]);
    assert_eq!(lint("brudd").matches("[personal-data]").count(), 1, "{}", lint("brudd"));
}

#[test]
fn messages_of_commits_without_files_of_merges_and_of_tags_are_read() {
    let home = register();
    git_at(&home, LATER, &["commit", "-q", "--allow-empty", "-m", "ring 912 34 567"]);
    found_as(&home, "personal-data", "commit.txt", "error", "HEAD");
    home.git(&["reset", "-q", "--hard", "HEAD~1"]);

    home.git(&["switch", "-qc", "side"]);
    git_at(&home, LATER, &["commit", "-q", "--allow-empty", "-m", "nothing"]);
    home.git(&["switch", "-q", "main"]);
    git_at(&home, LATER, &["merge", "-q", "--no-ff", "-m", "ring 912 34 567", "side"]);
    found_as(&home, "personal-data", "commit.txt", "error", "HEAD");
    home.git(&["reset", "-q", "--hard", "HEAD~1"]);

    git_at(&home, LATER, &["tag", "-am", "Signed-off-by: Kari <kari.nord@kommune.no>", "signed"]);
    git_at(&home, LATER, &["tag", "light"]);
    none(&home, "personal-data");
    git_at(&home, LATER, &["tag", "-am", "ring 912 34 567", "v1"]);
    found_as(&home, "personal-data", "tag.txt", "error", "v1");
}
