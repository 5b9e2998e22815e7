//! What is refused before anything is written, and by which name.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use avvik::store::trail::{FileChange, Record, Trail};

use crate::harness::{CASE, Register, Scratch, hermetic, moment, said};

/// Runs shell commands in a new register and returns the refusal of a record after them.
fn refusal_after(scratch: &Scratch, name: &str, commands: &str) -> String {
    let register = scratch.register(name);
    let script = format!("set -e; {commands}");
    let output = Command::new("sh").args(["-c", &script]).current_dir(&register.folder).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let status = register.git(&["status", "--porcelain"]);
    let refusal = register.refusal();
    assert_eq!(status, register.git(&["status", "--porcelain"]), "a refusal changes nothing");
    refusal
}

#[test]
fn a_repository_in_no_state_to_record_is_refused() {
    hermetic(|scratch| {
        let branch_off = "git commit -qm mine; git switch -qc side; echo a > f; git add f; git commit -qm a; \
                          git switch -q main; echo b > f; git add f; git commit -qm b;";
        for (name, commands, key) in [
            ("detached", "git switch -q --detach", "trail-detached"),
            ("merge", "git merge side || true", "trail-in-the-middle-of"),
            ("rebase", "git rebase side || true", "trail-in-the-middle-of"),
            ("cherry-pick", "git cherry-pick side || true", "trail-in-the-middle-of"),
            ("revert", "git revert --no-commit HEAD", "trail-in-the-middle-of"),
            ("bisect", "git bisect start", "trail-in-the-middle-of"),
            ("sparse", "git sparse-checkout set --cone cases", "trail-sparse"),
            ("split", "git update-index --split-index", "trail-split-index"),
            ("index", "cp /dev/null .git/index.lock", "trail-locked"),
            ("branch", "cp /dev/null .git/refs/heads/main.lock", "trail-locked"),
            ("place", "rm -r .git/avvik; cp /dev/null .git/avvik", "trail-io"),
            ("journal", "echo 'avvik journal 9' > .git/avvik/pending", "trail-journal-unreadable"),
        ] {
            let commands = format!("{branch_off} {commands}");
            assert_eq!(refusal_after(scratch, name, &commands), key, "{name}");
        }
    });
}

#[test]
fn a_file_that_is_not_as_it_should_be_is_refused() {
    hermetic(|scratch| {
        let case = CASE;
        for (name, commands, key) in [
            ("edited", format!("echo typed > {case}"), "trail-edited"),
            ("staged", format!("echo typed > {case}; git add {case}"), "trail-staged"),
            ("removed", format!("rm {case}"), "trail-missing"),
            ("unstaged", format!("git rm -q --cached {case}"), "trail-staged"),
            ("filter", "echo '*.toml filter=git-crypt' > .gitattributes".to_owned(), "trail-transformed"),
            ("ident", "echo 'cases/** ident' > .git/info/attributes".to_owned(), "trail-transformed"),
            (
                "encoding",
                "echo '* working-tree-encoding=UTF-16' > .gitattributes".to_owned(),
                "trail-transformed",
            ),
            ("link", format!("mv {case} kept; ln -s ../../kept {case}"), "open-symlink"),
            ("folder link", "mv cases kept; ln -s kept cases".to_owned(), "open-symlink"),
            ("hard link", format!("ln {case} kept"), "open-hard-linked"),
            ("pipe", format!("rm {case}; mkfifo {case}"), "open-special"),
        ] {
            assert_eq!(refusal_after(scratch, name, &commands), key, "{name}");
        }
    });
}

#[test]
fn attributes_that_only_concern_line_ends_or_are_switched_off_are_no_reason_to_refuse() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        fs::write(register.path(".gitattributes"), "cases/** text eol=lf -filter !ident diff=toml\n")
            .unwrap();
        register.record(&[(CASE, "new\n")]).unwrap();
    });
}

#[test]
fn a_path_that_leads_elsewhere_is_refused() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        for path in ["../x", "/tmp/x", ".git/hooks/post-commit", "cases/.GIT/x", "a\nb", "", "cases/../x"] {
            let trail = register.trail();
            let files = vec![FileChange { path: path.into(), before: None, after: b"x".to_vec() }];
            let record = Record { files, message: "x".to_owned(), at: moment() };
            let refused = trail.begin().unwrap().record(&record).unwrap_err();
            assert_eq!(refused.message().key(), "trail-unfit-path", "{path:?}");
        }
    });
}

#[test]
fn a_change_made_from_an_older_file_is_refused() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        for before in [None, Some(b"older".to_vec())] {
            let trail = register.trail();
            let files = vec![FileChange { path: CASE.into(), before, after: b"new".to_vec() }];
            let record = Record { files, message: "x".to_owned(), at: moment() };
            let refused = trail.begin().unwrap().record(&record).unwrap_err();
            assert_eq!(refused.message().key(), "trail-changed-since");
        }
    });
}

#[test]
fn nobody_is_made_up_to_record_as() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        fs::write(scratch.path(".gitconfig"), "").unwrap();
        assert_eq!(register.trail().identity().unwrap_err().message().key(), "trail-no-identity");
        let outcome = said(&scratch.elsewhere(&register, &[CASE], &[]));
        assert!(outcome.contains("refused trail-no-identity"), "{outcome}");
    });
}

#[test]
fn a_repository_of_a_kind_we_cannot_read_is_refused_by_its_kind() {
    hermetic(|scratch| {
        let made = |name: &str, arguments: &[&str]| {
            let folder = scratch.path(name);
            let made = Command::new("git").arg("init").args(arguments).arg(&folder).output().unwrap();
            assert!(made.status.success());
            Trail::open(&folder).unwrap_err().message().key().to_owned()
        };
        assert_eq!(made("bare", &["--bare"]), "trail-bare");
        assert_eq!(made("reftable", &["--ref-format=reftable"]), "trail-reftable");
        assert_eq!(made("sha256", &["--object-format=sha256"]), "trail-sha256");
        fs::create_dir(scratch.path("plain")).unwrap();
        let nowhere = Trail::open(&scratch.path("plain")).unwrap_err();
        assert_eq!(nowhere.message().key(), "trail-not-a-repository");
    });
}

#[test]
fn a_repository_of_another_owner_is_refused() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        // Only root can give a folder away; anybody else has nothing to try this with.
        if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(register.path(".git"), Some(12345), None).unwrap();
            std::os::unix::fs::chown(&register.folder, Some(12345), None).unwrap();
            let refused = Trail::open(&register.folder).unwrap_err();
            assert_eq!(refused.message().key(), "trail-foreign-owner");
        }
    });
}

#[test]
fn a_register_reached_by_a_link_is_the_register() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        symlink(&register.folder, scratch.path("link")).unwrap();
        Register::at(scratch.path("link")).record(&[(CASE, "new\n")]).unwrap();
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}
