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

#[test]
fn a_file_that_cannot_be_read_is_searched_all_the_same() {
    let home = register();
    home.edit_new(OVERDUE, "title = \"ringte 912 34 567\n");
    home.edit_new("waivers.toml", "reason = \"ringte 912 34 567\n");
    home.git(&["add", "-A"]);
    for args in [&["lint"][..], &["lint", "--staged"]] {
        let said = home.avvik(NOW, args);
        let of = |file: &str| format!("{file}: error[personal-data]: 91****** ser ut som et mobilnummer");
        assert_lines(&said.out, &[&of("cases/2026/2026-0001.toml:1:17"), &of("waivers.toml:1:18")]);
        assert!(!said.out.contains("34 567"), "{}", said.out);
    }
}

#[test]
fn settings_and_waivers_count_as_they_are_staged() {
    let home = register();
    home.avvik(NOW, &["hook", "install"]);
    let settings = home.read("avvik.toml");
    let waivers = "[[waiver]]\nrule = \"x\"\n";
    home.edit_new("waivers.toml", waivers);
    home.edit("avvik.toml", |text| format!("# ringte 912 34 567\n{text}"));
    home.git(&["add", "-A"]);
    // Mended in the work tree alone.
    home.edit_new("avvik.toml", &settings);
    home.edit_new("waivers.toml", "");
    let said = git(&home, &["commit", "-qm", "bad"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains("avvik.toml:1:10: error[personal-data]"), "{}", said.err);
    assert!(said.err.contains("error[waiver-invalid]"), "{}", said.err);
    home.git(&["add", "-A"]);
    let said = git(&home, &["commit", "-qm", "good"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn a_case_and_a_text_that_was_sent_cannot_be_taken_away() {
    let home = register();
    let letter = "sent/2026-0001/letter.txt";
    std::fs::create_dir_all(home.path("register/sent/2026-0001")).unwrap();
    home.edit_new(letter, "Vi har sendt et brev feil.\n");
    home.git(&["add", "-A"]);
    home.git(&["commit", "-qm", "sent"]);
    home.avvik(NOW, &["hook", "install"]);
    home.git(&["rm", "-q", OVERDUE]);
    let said = git(&home, &["commit", "-qm", "bad"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains(&format!("{OVERDUE}: error[case-vanished]")), "{}", said.err);
    home.git(&["reset", "-q", "--hard"]);
    home.edit(letter, |text| text.replace("feil", "riktig"));
    let said = git(&home, &["commit", "-qam", "bad"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains(&format!("{letter}: error[sent-vanished]")), "{}", said.err);
    home.git(&["reset", "-q", "--hard"]);
    home.git(&["rm", "-q", letter]);
    assert_eq!(git(&home, &["commit", "-qm", "bad"]).code, 1);
}

#[test]
fn what_stood_in_a_case_before_is_shown_and_stops_nothing() {
    let home = register();
    home.avvik(NOW, &["hook", "install"]);
    home.edit(OVERDUE, |text| text.replacen("aware = 2026-10-23", "aware = 2026-11-23", 1));
    home.git(&["commit", "-qnam", "unchecked"]);
    home.edit(OVERDUE, |text| text.replacen("konvolutt", "postkasse", 1));
    let said = git(&home, &["commit", "-qam", "spelling"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(
        said.err.contains("error[time-in-future]") && said.err.contains("sto der fra før"),
        "{}",
        said.err
    );
    // Personal data are never excused, nor what is new beside what stood there.
    home.edit(OVERDUE, |text| text.replacen("postkasse", "912 34 567", 1));
    home.git(&["commit", "-qnam", "unchecked"]);
    home.edit(OVERDUE, |text| text.replacen("Brev", "Et brev", 1));
    assert_eq!(git(&home, &["commit", "-qam", "spelling"]).code, 1);
}

#[test]
fn the_name_of_every_file_is_looked_at_and_what_is_no_text_is_told() {
    let home = register();
    for folder in ["attachments", "sent/2026-0001"] {
        std::fs::create_dir_all(home.path("register").join(folder)).unwrap();
    }
    home.edit_new("attachments/kari.nord@kommune.no.txt", "");
    std::fs::write(home.path("register/sent/2026-0001/photo.png"), b"\x89PNG\0\xff").unwrap();
    home.git(&["add", "-A"]);
    let expected = [
        "attachments/k***@***.txt: error[personal-data]: k***@***.txt i filnavnet ser ut som en e-postadresse",
        "sent/2026-0001/photo.png: info[personal-data]: Filen er ikke ren tekst, så det er ikke kontrollert om den inneholder personopplysninger",
    ];
    assert_lines(&home.avvik(NOW, &["lint", "--staged"]).out, &expected);
    home.git(&["commit", "-qm", "added"]);
    assert_lines(&home.avvik(NOW, &["lint"]).out, &expected);
    // It stood there before this change.
    assert!(!home.avvik(NOW, &["lint", "--staged"]).out.contains("personal-data"));
}

#[test]
fn the_message_of_a_commit_is_searched_and_a_merge_is_checked() {
    let home = register();
    home.avvik(NOW, &["hook", "install"]);
    let refused = git(&home, &["commit", "-q", "--allow-empty", "-m", "ringte 912 34 567"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("error[personal-data]: 91******"), "{}", refused.err);
    assert!(!refused.err.contains("34 567"), "{}", refused.err);
    let credit = "ringte\n\nSigned-off-by: Kari <kari.nord@kommune.no>";
    let said = git(&home, &["commit", "-q", "--allow-empty", "-m", credit]);
    assert_eq!(said.code, 0, "{}", said.err);
    home.git(&["checkout", "-qb", "other", "HEAD~1"]);
    home.edit(OVERDUE, |text| text.replacen("aware = 2026-10-23", "aware = 2026-11-23", 1));
    home.git(&["commit", "-qnam", "unchecked"]);
    home.git(&["checkout", "-q", "main"]);
    let said = git(&home, &["merge", "-q", "--no-ff", "-m", "merged", "other"]);
    assert!(said.code != 0 && said.err.contains("error[time-in-future]"), "{}", said.err);
    home.git(&["merge", "--abort"]);
    assert_eq!(home.avvik(NOW, &["hook", "remove"]).code, 0);
    for hook in ["pre-commit", "pre-merge-commit", "commit-msg"] {
        assert!(!home.path("register/.git/hooks").join(hook).exists(), "{hook}");
    }
}
