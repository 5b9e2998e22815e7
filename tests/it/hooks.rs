//! The hook for commits by hand, in real repositories.

use std::path::Path;

use super::binary::{AVVIK, Home, Said, assert_lines};
use super::harness::variable;
use super::lint_outputs::{NOW, OVERDUE};

const HOOK: &str = "register/.git/hooks/pre-commit";

/// Runs git with this program on the path, at the time of the checks.
fn git(home: &Home, args: &[&str]) -> Said {
    let program = Path::new(AVVIK).parent().unwrap();
    let path = format!("{}:{}", program.display(), variable("PATH").unwrap_or_default());
    home.command("git").args(args).env("PATH", path).env("AVVIK_NOW", NOW).output().unwrap().into()
}

/// Returns a register with one case that has nothing to find at the time of the checks but a missing decision.
fn register() -> Home {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["new", "Brev i feil konvolutt", "--aware", "2026-10-23T11:00+02:00"]);
    assert_eq!(said.code, 0, "{}", said.err);
    home
}

#[test]
fn a_bad_hand_edit_is_refused_and_a_good_one_goes_through() {
    let home = register();
    let said = home.avvik(NOW, &["hook", "install"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let head = home.git(&["rev-parse", "HEAD"]);
    home.edit(OVERDUE, |text| text.replacen("aware = 2026-10-23", "aware = 2026-11-23", 1));
    let path = ["commit", "-qm", "bad", OVERDUE];
    for args in [&["commit", "-qam", "bad"][..], &path] {
        let said = git(&home, args);
        assert_eq!(said.code, 1, "{args:?}: {}", said.err);
        assert!(said.err.contains("error[time-in-future]"), "{args:?}: {}", said.err);
        assert_eq!(home.git(&["rev-parse", "HEAD"]), head);
    }
    // Staged, and mended in the work tree alone.
    home.git(&["add", OVERDUE]);
    home.edit(OVERDUE, |text| text.replacen("aware = 2026-11-23", "aware = 2026-10-23", 1));
    assert_eq!(git(&home, &["commit", "-qm", "bad"]).code, 1);
    home.edit(OVERDUE, |text| text.replacen("konvolutt", "postkasse", 1));
    let said = git(&home, &["commit", "-qam", "good"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_ne!(home.git(&["rev-parse", "HEAD"]), head);
    // What the program itself records needs no hook, and goes through beside it.
    assert_eq!(home.avvik(NOW, &["edit", "1", "--kind", "confidentiality"]).code, 0);
}

#[test]
fn a_hook_of_someone_elses_is_left_alone() {
    let home = register();
    std::fs::create_dir_all(home.path("register/.git/hooks")).unwrap();
    std::fs::write(home.path(HOOK), "#!/bin/sh\nexit 0\n").unwrap();
    for verb in ["install", "remove"] {
        let said = home.avvik(NOW, &["hook", verb, "--lang", "en"]);
        assert_eq!(said.code, 2, "{}", said.err);
        assert!(
            said.err.contains("left alone") && said.err.contains("avvik -C '.' lint --staged"),
            "{}",
            said.err
        );
        assert_eq!(std::fs::read_to_string(home.path(HOOK)).unwrap(), "#!/bin/sh\nexit 0\n");
    }
    std::fs::remove_file(home.path(HOOK)).unwrap();
    std::os::unix::fs::symlink("nowhere", home.path(HOOK)).unwrap();
    assert_eq!(home.avvik(NOW, &["hook", "install"]).code, 2);
}

#[test]
fn the_hook_is_made_once_and_taken_away_again() {
    let home = register();
    let say = |verb: &str| home.avvik(NOW, &["hook", verb, "--lang", "en"]);
    assert!(say("remove").err.contains("no hook to take away"));
    assert!(say("install").err.contains("From now on git checks"));
    assert!(say("install").err.contains("there already"));
    std::fs::write(home.path(HOOK), std::fs::read_to_string(home.path(HOOK)).unwrap() + "# older\n").unwrap();
    assert!(say("install").err.contains("From now on git checks"), "an older one of ours is replaced");
    assert!(say("remove").err.contains("was taken away"));
    assert!(!home.path(HOOK).exists());
}

#[test]
fn a_register_in_a_folder_is_found_and_another_branch_needs_none() {
    let home = register();
    std::fs::create_dir(home.path("register/kari's brudd")).unwrap();
    home.git(&["mv", "avvik.toml", "cases", "kari's brudd"]);
    home.git(&["commit", "-qm", "moved"]);
    assert_eq!(home.avvik(NOW, &["-C", "kari's brudd", "hook", "install"]).code, 0);
    home.edit(&format!("kari's brudd/{OVERDUE}"), |text| text.replacen("= 2026-10-23", "= 2026-11-23", 1));
    assert_eq!(git(&home, &["commit", "-qam", "bad"]).code, 1);
    home.git(&["checkout", "-q", "."]);
    home.git(&["checkout", "-q", "--orphan", "empty"]);
    home.git(&["rm", "-rqf", "."]);
    assert_eq!(git(&home, &["commit", "-q", "--allow-empty", "-m", "nothing"]).code, 0);
}

#[test]
fn hooks_that_all_repositories_share_are_left_alone_and_a_folder_of_its_own_is_used() {
    let home = register();
    home.git(&["config", "--global", "core.hooksPath", "/nowhere/hooks"]);
    let said = home.avvik(NOW, &["hook", "install", "--lang", "en"]);
    assert_eq!(said.code, 2);
    assert_lines(
        &said.err,
        &["Error: Git's settings name one folder of hooks for all repositories: /nowhere/hooks"],
    );
    home.git(&["config", "core.hooksPath", "hooks"]);
    assert_eq!(home.avvik(NOW, &["hook", "install"]).code, 0);
    assert!(home.path("register/hooks/pre-commit").exists());
}
