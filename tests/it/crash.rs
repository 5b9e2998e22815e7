//! Kills a writer at every step and looks at what it leaves; breaks the protocol to see that the looking works.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};

use avvik::store::trail::faults::POINTS;
use avvik::store::trail::{Settled, Trail};

use crate::harness::{CASE, Register, Scratch, hermetic, said};

const NEW_CASE: &str = "cases/2026/2026-0002.toml";
const LETTER: &str = "sent/2026-0001/letter.txt";
const BY_HAND: &str = "by-hand.txt";

/// The records to be interrupted, by the files they make or change.
const SHAPES: [(&str, &[&str]); 3] =
    [("new file", &[NEW_CASE]), ("changed file", CHANGED), ("two files", TWO)];
const CHANGED: &[&str] = &[CASE];
const TWO: &[&str] = &[CASE, LETTER];

/// Returns every point a record of these files passes; those of the work tree once a file.
fn points(files: &[&str]) -> Vec<String> {
    let passes = |point: &str| if point.starts_with("work-tree") { files.len() } else { 1 };
    POINTS.iter().flat_map(|point| (1..=passes(point)).map(move |pass| format!("{point}:{pass}"))).collect()
}

#[test]
fn a_killed_writer_leaves_the_old_or_the_new_state() {
    hermetic(|scratch| {
        std::thread::scope(|threads| {
            for shape in SHAPES {
                threads.spawn(move || killed_at_every_point(scratch, shape));
            }
        });
    });
}

fn killed_at_every_point(scratch: &Scratch, (name, files): (&str, &[&str])) {
    let mut wrong = Vec::new();
    let mut recorded = false;
    for point in points(files) {
        recorded |= point == "reference:1";
        let register = scratch.register(&format!("{name}, {point}"));
        assert!(interrupt(scratch, &register, files, &point, ""), "{point} is passed by a {name}");
        let found = violations(scratch, &register, files, recorded);
        wrong.extend(found.iter().map(|what| format!("{name}, {point}: {what}")));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn without_the_journal_a_killed_writer_would_leave_a_half_state() {
    hermetic(|scratch| {
        for (name, point) in [("a", "reference"), ("b", "index")] {
            let register = scratch.register(name);
            assert!(interrupt(scratch, &register, CHANGED, point, "journal"));
            let found = violations(scratch, &register, CHANGED, true);
            assert!(found.iter().any(|what| what.starts_with("the status is")), "{point}: {found:?}");
        }
    });
}

#[test]
fn without_the_comparison_a_commit_by_somebody_else_would_be_lost() {
    hermetic(|scratch| {
        for (name, mutation, lost) in [("a", "", false), ("b", "compare", true)] {
            let register = scratch.register(name);
            let human = "git update-ref refs/heads/main $(git commit-tree -p HEAD -m human HEAD^{tree})";
            let fault = [
                ("AVVIK_FAULT_POINT", "journal"),
                ("AVVIK_FAULT_RUN", human),
                ("AVVIK_FAULT_MUTATION", mutation),
            ];
            assert!(said(&scratch.elsewhere(&register, CHANGED, &fault)).contains("acknowledged"));
            let log = register.git(&["log", "--format=%s"]);
            assert_eq!(!log.contains("human"), lost, "with mutation `{mutation}`: {log}");
        }
    });
}

/// Commits what the index holds right now, as a `git commit` does that has just read the branch and the index.
const COMMIT_NOW: &str =
    "cp .git/index .git/read; GIT_INDEX_FILE=.git/read git commit -qm human; rm .git/read";

#[test]
fn who_sees_the_new_branch_sees_the_new_index_and_without_that_would_undo_the_record() {
    hermetic(|scratch| {
        for (name, mutation, undone) in [("a", "", false), ("b", "index-first", true)] {
            let register = scratch.register(name);
            let fault = [
                ("AVVIK_FAULT_POINT", "reference"),
                ("AVVIK_FAULT_RUN", COMMIT_NOW),
                ("AVVIK_FAULT_MUTATION", mutation),
            ];
            assert!(said(&scratch.elsewhere(&register, CHANGED, &fault)).contains("acknowledged"));
            assert_eq!(register.git(&["log", "-1", "--format=%s"]), "human\n");
            let held = register.git(&["show", &format!("HEAD:{CASE}")]);
            assert_eq!(held == old_content(CASE), undone, "with mutation `{mutation}`: {held}");
        }
    });
}

#[test]
fn who_sees_the_new_index_cannot_move_the_branch_before_us() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let outcome = in_between(scratch, &register, "index", COMMIT_NOW);
        assert!(outcome.contains("acknowledged"), "{outcome}");
        assert!(!register.git(&["log", "--format=%s"]).contains("human"));
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}

#[test]
fn an_index_that_went_ahead_of_the_branch_comes_back_and_what_a_person_staged_stays() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        fs::write(register.path(BY_HAND), "new").unwrap();
        register.git(&["add", BY_HAND]);
        let before = register.git(&["ls-files", "--stage"]);
        assert!(interrupt(scratch, &register, &[CASE, NEW_CASE, BY_HAND], "index", ""));
        assert_ne!(register.git(&["ls-files", "--stage"]), before);
        assert_eq!(register.trail().settle().unwrap(), Settled::Cleared);
        assert_eq!(register.git(&["ls-files", "--stage"]), before);
        assert_eq!(leavings(&register), Vec::<String>::new());
    });
}

#[test]
fn a_power_cut_before_the_objects_were_durable_leaves_the_old_state() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let (index, objects) = (register.git(&["ls-files", "--stage"]), loose(&register));
        assert!(interrupt(scratch, &register, &[CASE, NEW_CASE], "index", ""));
        for lost in loose(&register).difference(&objects) {
            fs::remove_file(lost).unwrap();
        }
        assert_eq!(register.trail().settle().unwrap(), Settled::Cleared);
        assert_eq!(register.git(&["ls-files", "--stage"]), index);
        assert_eq!(leavings(&register), Vec::<String>::new());
        assert!(scratch.elsewhere(&register, CHANGED, &[]).status.success());
        register.git(&["fsck", "--strict"]);
    });
}

/// Returns the files of the objects that stand by themselves.
fn loose(register: &Register) -> BTreeSet<PathBuf> {
    let folders = fs::read_dir(register.path(".git/objects")).unwrap().map(|folder| folder.unwrap().path());
    folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path()).collect()
}

#[test]
fn a_branch_that_cannot_be_moved_leaves_the_index_as_it_was() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let before = register.git(&["ls-files", "--stage"]);
        let obstacle = "rm .git/logs/HEAD; mkdir .git/logs/HEAD; touch .git/logs/HEAD/x";
        let outcome = in_between(scratch, &register, "index", obstacle);
        assert!(outcome.contains("refused trail-branch-not-moved"), "{outcome}");
        assert_eq!(register.git(&["ls-files", "--stage"]), before);
        assert_eq!(leavings(&register), Vec::<String>::new());
    });
}

#[test]
fn a_recovery_that_is_killed_is_taken_up_by_the_next() {
    hermetic(|scratch| {
        for (first, recorded) in [("index", false), ("reference", true)] {
            for second in ["index-locked", "index-prepared", "index", "work-tree", "journal-removed"] {
                let register = scratch.register(&format!("{first}, {second}"));
                assert!(interrupt(scratch, &register, CHANGED, first, ""));
                interrupt(scratch, &register, &["cases/2026/2026-0008.toml"], second, "");
                let found = violations(scratch, &register, CHANGED, recorded);
                assert_eq!(found, Vec::<String>::new(), "{first}, {second}");
            }
        }
    });
}

#[test]
fn a_lock_that_died_on_the_branch_is_known_and_cleared_and_a_foreign_one_is_not() {
    hermetic(|scratch| {
        for (name, content, ours) in [("a", None, true), ("b", Some(""), true), ("c", Some("0123"), false)] {
            let register = scratch.register(name);
            assert!(interrupt(scratch, &register, CHANGED, "journal", ""));
            let journal = fs::read_to_string(register.path(".git/avvik/pending")).unwrap();
            let commit = journal.lines().find_map(|line| line.strip_prefix("commit ")).unwrap().to_owned();
            let lock = register.path(".git/refs/heads/main.lock");
            fs::write(&lock, content.map_or(commit + "\n", str::to_owned)).unwrap();
            let recorded = register.record(&[(CASE, "new")]);
            assert_eq!(recorded.is_ok(), ours, "{recorded:?}");
            assert_eq!(lock.exists(), !ours);
            if let Err(refusal) = recorded {
                assert_eq!(refusal.message().key(), "trail-locked");
            }
        }
    });
}

#[test]
fn what_a_person_did_after_the_crash_is_left_alone() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        assert!(interrupt(scratch, &register, TWO, "reference", ""));
        fs::write(register.path(CASE), "typed afterwards\n").unwrap();
        let trail = register.trail();
        trail.settle().unwrap();
        assert_eq!(fs::read_to_string(register.path(CASE)).unwrap(), "typed afterwards\n");
        assert_eq!(fs::read_to_string(register.path(LETTER)).unwrap(), "new");
        assert_eq!(register.git(&["status", "--porcelain"]), format!(" M {CASE}\nA  notes.txt\n"));
    });
}

#[test]
fn a_reading_command_settles_and_one_at_work_is_not_disturbed() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        assert!(interrupt(scratch, &register, CHANGED, "reference", ""));
        let trail = register.trail();
        trail.settle().unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
        let session = trail.begin().unwrap();
        let settled = Trail::open(&register.folder).unwrap().settle().unwrap();
        assert_eq!(format!("{settled:?}"), "AtWork");
        drop(session);
        assert_eq!(leavings(&register), Vec::<String>::new());
    });
}

/// Runs a record of the case with this command run there at a point of the protocol, and returns what it said.
fn in_between(scratch: &Scratch, register: &Register, point: &str, command: &str) -> String {
    let fault = [("AVVIK_FAULT_POINT", point), ("AVVIK_FAULT_RUN", command)];
    said(&scratch.elsewhere(register, CHANGED, &fault))
}

/// Runs a record that dies at this point, and tells whether it did.
fn interrupt(scratch: &Scratch, register: &Register, files: &[&str], point: &str, mutation: &str) -> bool {
    let fault = [("AVVIK_FAULT_POINT", point), ("AVVIK_FAULT_MUTATION", mutation)];
    let output = scratch.elsewhere(register, files, &fault);
    output.status.signal() == Some(9)
}

/// Returns everything that is not as promised: at once, and after the next record.
fn violations(scratch: &Scratch, register: &Register, files: &[&str], recorded: bool) -> Vec<String> {
    let mut found = Vec::new();
    for path in files {
        let content = register.try_git(&["cat-file", "-p", &format!("HEAD:{path}")]).stdout;
        let expected = if recorded { "new" } else { old_content(path) };
        if content != expected.as_bytes() {
            found.push(format!("{path} is {:?}", String::from_utf8_lossy(&content)));
        }
    }
    let fsck = register.try_git(&["fsck", "--strict", "--no-dangling"]);
    if !fsck.status.success() || !fsck.stdout.is_empty() {
        found.push(format!("fsck says {}", String::from_utf8_lossy(&fsck.stdout)));
    }
    let said = said(&scratch.elsewhere(register, &["cases/2026/2026-0009.toml"], &[]));
    if !said.contains("acknowledged") || said.contains("lagging") {
        found.push(format!("the next record says {said}"));
    }
    let status = register.git(&["status", "--porcelain"]);
    if status != "A  notes.txt\n" {
        found.push(format!("the status is {status:?}"));
    }
    found.extend(leavings(register));
    found
}

fn old_content(path: &str) -> &'static str {
    if path == CASE { "title = \"old\"\n" } else { "" }
}

/// Returns the locks and temporary files that lie about.
fn leavings(register: &Register) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![register.folder.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if is_leaving(path.strip_prefix(&register.folder).unwrap()) {
                found.push(format!("left: {}", path.display()));
            }
        }
    }
    found
}

fn is_leaving(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    let ours = path.starts_with(".git/avvik") && name != "lock" && name != "libgit2.config";
    ours || name.ends_with(".lock") || name.starts_with(".avvik-") || name.starts_with("tmp_")
}
