//! Recording: what one record is in git, and what is left alone.

use std::fs;
use std::path::Path;
use std::process::Command;

use avvik::store::trail::{Recorded, Settled, Standing, Trail};

use crate::harness::{CASE, Register, Scratch, hermetic, said};

/// Records a change of the case in another process, with a shell command run there at a point of the protocol.
fn interrupted(scratch: &Scratch, register: &Register, point: &str, command: &str) -> String {
    let fault = [("AVVIK_FAULT_POINT", point), ("AVVIK_FAULT_RUN", command)];
    said(&scratch.elsewhere(register, &[CASE], &fault))
}

#[test]
fn a_record_is_one_commit_of_its_own_files() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let recorded = register.record(&[(CASE, "new\n"), ("sent/2026-0001/letter.txt", "Hei\n")]).unwrap();
        assert!(matches!(recorded, Recorded::Everywhere(_)), "{recorded:?}");
        let shown = register.git(&["show", "--name-status", "--format=%H|%an|%ae|%aI|%cn|%cI|%B", "HEAD"]);
        let expected = format!(
            "{}|Personvernkoordinator|koordinator@example.org|2026-11-21T14:03:00+01:00\
             |Personvernkoordinator|2026-11-21T14:03:00+01:00|2026-0001: assess\n\n\n\
             M\t{CASE}\nA\tsent/2026-0001/letter.txt\n",
            recorded.commit()
        );
        assert_eq!(shown, expected);
        assert_eq!(fs::read_to_string(register.path(CASE)).unwrap(), "new\n");
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(register.git(&["log", "-1", "--format=%gs", "-g"]), "commit: 2026-0001: assess\n");
        register.git(&["fsck", "--strict"]);
    });
}

#[test]
fn a_foreign_edit_is_neither_taken_along_nor_taken_away() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        fs::write(register.path("avvik.toml"), "edited\n").unwrap();
        register.record(&[(CASE, "new\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), " M avvik.toml\nA  notes.txt\n");
        assert_eq!(
            register.git(&["diff-tree", "-r", "--name-only", "--no-commit-id", "HEAD"]),
            format!("{CASE}\n")
        );
    });
}

#[test]
fn a_hand_edit_may_be_the_record_itself() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        fs::write(register.path(CASE), "edited\n").unwrap();
        let trail = register.trail();
        assert_eq!(trail.standing(CASE.as_ref()).unwrap(), Standing::Edited);
        register.record(&[(CASE, "edited\n")]).unwrap();
        fs::write(register.path("cases/2026/2026-0002.toml"), "made by hand\n").unwrap();
        register.git(&["add", "cases"]);
        register.record(&[("cases/2026/2026-0002.toml", "made by hand\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(trail.standing(CASE.as_ref()).unwrap(), Standing::Clean);
    });
}

#[test]
fn a_file_stands_as_git_says_it_does() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let standing = |path: &str| register.trail().standing(path.as_ref()).unwrap();
        assert_eq!(standing("nothing/here"), Standing::Absent);
        assert_eq!(standing(CASE), Standing::Clean);
        assert_eq!(standing("notes.txt"), Standing::Staged);
        fs::write(register.path("loose.txt"), "").unwrap();
        assert_eq!(standing("loose.txt"), Standing::Untracked);
        fs::remove_file(register.path(CASE)).unwrap();
        assert_eq!(standing(CASE), Standing::Missing);
        register.git(&["rm", "-q", "--cached", CASE]);
        assert_eq!(standing(CASE), Standing::Staged);
    });
}

#[test]
fn a_work_tree_with_windows_line_ends_is_not_an_edit() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        register.git(&["config", "core.autocrlf", "true"]);
        fs::remove_file(register.path(CASE)).unwrap();
        register.git(&["checkout", CASE]);
        assert_eq!(fs::read_to_string(register.path(CASE)).unwrap(), "title = \"old\"\r\n");
        register.record(&[(CASE, "new\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(register.git(&["cat-file", "-p", &format!("HEAD:{CASE}")]), "new\n");
    });
}

#[test]
fn a_new_repository_owes_nothing_to_the_users_templates() {
    hermetic(|scratch| {
        fs::create_dir_all(scratch.path("template/hooks")).unwrap();
        fs::write(scratch.path("template/hooks/post-commit"), "").unwrap();
        let register = Register::at(scratch.path("new"));
        fs::create_dir(&register.folder).unwrap();
        Command::new("git")
            .args(["config", "--global", "init.templateDir"])
            .arg(scratch.path("template"))
            .status()
            .unwrap();
        let trail = Trail::create(&register.folder).unwrap();
        assert_eq!((trail.head().unwrap(), trail.head_names(Path::new("cases")).unwrap().len()), (None, 0));
        assert!(trail.history(None).unwrap().is_empty());
        assert!(!register.path(".git/hooks/post-commit").exists());
        assert_eq!(register.git(&["symbolic-ref", "HEAD"]), "refs/heads/main\n");
        register.record(&[("avvik.toml", "format = 1\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "");
        let again = Trail::create(&register.folder).unwrap_err();
        assert_eq!(again.message().key(), "trail-already-a-repository");
    });
}

#[test]
fn a_register_may_be_a_folder_inside_a_repository() {
    hermetic(|scratch| {
        let outer = scratch.register("outer");
        let inner = Register::at(outer.path("personvern/avvik"));
        fs::create_dir_all(&inner.folder).unwrap();
        inner.record(&[(CASE, "inner\n")]).unwrap();
        let trail = inner.trail();
        assert_eq!(trail.head_file(CASE.as_ref()).unwrap().unwrap(), b"inner\n");
        assert_eq!(trail.head_names(Path::new("cases/2026")).unwrap(), ["2026-0001.toml"]);
        let history = trail.history(None).unwrap();
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].files[0].path, Path::new(CASE));
        assert_eq!(outer.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(fs::read_to_string(outer.path(CASE)).unwrap(), "title = \"old\"\n");
    });
}

#[test]
fn a_linked_work_tree_records_on_its_own_branch() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let linked = scratch.path("linked");
        register.git(&["worktree", "add", "-q", "-b", "side", linked.to_str().unwrap()]);
        let side = Register::at(linked);
        let recorded = side.record(&[(CASE, "side\n")]).unwrap();
        assert!(matches!(recorded, Recorded::Everywhere(_)), "{recorded:?}");
        assert_eq!(side.git(&["status", "--porcelain"]), "");
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(register.git(&["log", "--format=%s", "main..side"]), "2026-0001: assess\n");
    });
}

#[test]
fn several_records_fit_in_one_session_and_packed_branches_move_too() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        register.git(&["switch", "-q", "-c", "team/a"]);
        register.git(&["pack-refs", "--all"]);
        register.git(&["gc", "-q"]);
        register.git(&["update-index", "--index-version", "4"]);
        for content in ["one\n", "two\n"] {
            register.record(&[(CASE, content)]).unwrap();
        }
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        assert_eq!(register.git(&["rev-list", "--count", "HEAD"]), "3\n");
    });
}

#[test]
fn the_environment_names_who_records() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let people = [
            ("GIT_AUTHOR_NAME", "Vakt"),
            ("GIT_AUTHOR_EMAIL", "vakt@example.org"),
            ("GIT_COMMITTER_NAME", "CI"),
            ("GIT_COMMITTER_EMAIL", "ci@example.org"),
        ];
        assert!(said(&scratch.elsewhere(&register, &[CASE], &people)).contains("acknowledged"));
        assert_eq!(
            register.git(&["log", "-1", "--format=%an <%ae> %cn <%ce> %cI"]),
            "Vakt <vakt@example.org> CI <ci@example.org> 2026-11-21T14:03:00+01:00\n"
        );
    });
}

#[test]
fn a_commit_by_somebody_else_in_between_is_built_upon() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let human = "git update-ref refs/heads/main $(git commit-tree -p HEAD -m human HEAD^{tree})";
        let outcome = interrupted(scratch, &register, "journal", human);
        assert!(outcome.contains("acknowledged"), "{outcome}");
        assert_eq!(register.git(&["log", "--format=%s"]), "2026-0001: assess\nhuman\n2026-0001: assess\n");
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}

#[test]
fn a_change_by_somebody_else_in_between_is_not_overwritten() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let human = format!(
            "export GIT_INDEX_FILE=$HOME/other; git read-tree HEAD; \
             git update-index --cacheinfo 100644,$(echo theirs | git hash-object -w --stdin),{CASE}; \
             git update-ref refs/heads/main $(git commit-tree -p HEAD -m human $(git write-tree))"
        );
        let outcome = interrupted(scratch, &register, "journal", &human);
        assert!(outcome.contains("trail-changed-since"), "{outcome}");
        assert_eq!(register.git(&["log", "--format=%s"]), "human\n2026-0001: assess\n");
        assert!(!register.path(".git/index.lock").exists() && !register.path(".git/avvik/pending").exists());
    });
}

#[test]
fn a_file_edited_while_it_is_recorded_keeps_the_edit() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let outcome = interrupted(scratch, &register, "work-tree-temporary", &format!("echo typed > {CASE}"));
        assert!(outcome.contains("lagging trail-edited"), "{outcome}");
        assert_eq!(fs::read_to_string(register.path(CASE)).unwrap(), "typed\n");
        assert_eq!(register.git(&["cat-file", "-p", &format!("HEAD:{CASE}")]), "new");
        assert_eq!(register.git(&["status", "--porcelain"]), format!(" M {CASE}\nA  notes.txt\n"));
    });
}

#[test]
fn a_work_tree_that_cannot_follow_is_said_and_settled_later() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let obstacle = register.path("cases/2026/.avvik-2026-0001.toml");
        fs::create_dir(&obstacle).unwrap();
        let recorded = register.record(&[(CASE, "new\n")]).unwrap();
        assert!(matches!(recorded, Recorded::Lagging(..)), "{recorded:?}");
        assert_eq!(register.git(&["cat-file", "-p", &format!("HEAD:{CASE}")]), "new\n");
        // Plain git would now commit the old file on top; our lock keeps it from that.
        assert!(!register.try_git(&["commit", "-qam", "human"]).status.success());
        assert!(register.trail().settle().is_err());
        fs::remove_dir(&obstacle).unwrap();
        assert_eq!(register.trail().settle().unwrap(), Settled::CarriedThrough(recorded.commit()));
        assert_eq!(register.trail().settle().unwrap(), Settled::Nothing);
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}

#[test]
fn an_outcome_that_cannot_be_read_is_called_unknown_and_found_out_later() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let tip = register.git(&["rev-parse", "HEAD"]);
        let outcome = interrupted(scratch, &register, "index", "echo garbage > .git/refs/heads/main");
        assert!(outcome.contains("trail-outcome-unknown"), "{outcome}");
        assert!(register.path(".git/avvik/pending").exists() && register.path(".git/index.lock").exists());
        fs::write(register.path(".git/refs/heads/main"), tip).unwrap();
        assert_eq!(register.trail().settle().unwrap(), Settled::Cleared);
        register.record(&[(CASE, "new\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}
