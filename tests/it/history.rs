//! Reading what was recorded: everything, over all parents, or nothing at all.

use std::fs;
use std::path::Path;

use avvik::store::trail::{Entry, Trail};

use crate::harness::{CASE, Register, hermetic, moment};

/// Returns what each entry says, and the files it changed with how.
fn lines(history: &[Entry]) -> Vec<String> {
    let line = |entry: &Entry| {
        let step = |file: &avvik::store::trail::FileStep| {
            let how = match (file.old, file.new) {
                (None, _) => '+',
                (_, None) => '-',
                _ => '~',
            };
            format!(" {how}{}", file.path.display())
        };
        let files: String = entry.files.iter().map(step).collect();
        format!("{}{files}", entry.message.lines().next().unwrap_or_default())
    };
    history.iter().map(line).collect()
}

#[test]
fn history_tells_who_when_and_from_what_to_what() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let recorded = register.record(&[(CASE, "new\n")]).unwrap();
        let trail = register.trail();
        let history = trail.history(Some(Path::new(CASE))).unwrap();
        let newest = &history[0];
        assert_eq!(
            (newest.commit, newest.at, newest.at.offset()),
            (recorded.commit(), moment(), moment().offset())
        );
        assert_eq!(
            (newest.author.name.as_str(), newest.parents.as_slice()),
            ("Personvernkoordinator", &[history[1].commit][..])
        );
        assert_eq!(trail.blob(newest.files[0].old.unwrap()).unwrap(), b"title = \"old\"\n");
        assert_eq!(trail.blob(newest.files[0].new.unwrap()).unwrap(), b"new\n");
        assert_eq!(trail.head().unwrap(), Some(newest.commit));
    });
}

#[test]
fn history_sees_what_was_added_changed_moved_and_removed() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        register.git(&["commit", "-qm", "note"]);
        register.record(&[(CASE, "new\n"), ("sent/a", "x")]).unwrap();
        register.git(&["mv", "sent/a", "sent/b"]);
        register.git(&["commit", "-qm", "move"]);
        register.git(&["rm", "-rq", "sent"]);
        fs::write(register.path("sent"), "now a file\n").unwrap();
        register.git(&["add", "sent"]);
        register.git(&["commit", "-qm", "remove"]);
        register.git(&["commit", "-qm", "empty", "--allow-empty"]);
        let trail = register.trail();
        let all = [
            "remove +sent -sent/b",
            "move -sent/a +sent/b",
            "2026-0001: assess ~cases/2026/2026-0001.toml +sent/a",
            "note +notes.txt",
            "2026-0001: assess +avvik.toml +cases/2026/2026-0001.toml",
        ];
        assert_eq!(lines(&trail.history(None).unwrap()), all);
        let of_case = lines(&trail.history(Some(Path::new(CASE))).unwrap());
        assert_eq!(
            of_case,
            ["2026-0001: assess ~cases/2026/2026-0001.toml", "2026-0001: assess +cases/2026/2026-0001.toml"]
        );
    });
}

#[test]
fn history_walks_every_side_of_a_merge() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        register.git(&["commit", "-qm", "note"]);
        register.git(&["switch", "-qc", "side"]);
        register.record(&[(CASE, "side\n")]).unwrap();
        register.git(&["switch", "-q", "main"]);
        register.record(&[("cases/2026/2026-0002.toml", "main\n")]).unwrap();
        register.git(&["merge", "-q", "--no-commit", "side"]);
        fs::write(register.path("avvik.toml"), "slipped in\n").unwrap();
        register.git(&["commit", "-qam", "merge"]);
        let history = register.trail().history(None).unwrap();
        assert_eq!(lines(&history)[0], "merge ~avvik.toml", "of a merge only what neither side had");
        assert_eq!(history[0].parents.len(), 2);
        let mut sides = lines(&history[1..3]);
        sides.sort();
        assert_eq!(
            sides,
            ["2026-0001: assess +cases/2026/2026-0002.toml", "2026-0001: assess ~cases/2026/2026-0001.toml"]
        );
    });
}

#[test]
fn a_clone_that_lacks_history_gives_none() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        register.record(&[(CASE, "new\n")]).unwrap();
        register.git(&["config", "uploadpack.allowFilter", "true"]);
        let origin = format!("file://{}", register.folder.display());
        for (name, limit, key) in
            [("shallow", "--depth=1", "trail-shallow"), ("partial", "--filter=blob:none", "trail-partial")]
        {
            let clone = scratch.path(name);
            register.git(&["clone", "-q", limit, &origin, clone.to_str().unwrap()]);
            let refused = Trail::open(&clone).unwrap().history(None).unwrap_err();
            assert_eq!(refused.message().key(), key);
            // To record on top needs no history.
            Register::at(clone).record(&[("cases/2026/2026-0005.toml", "new\n")]).unwrap();
        }
    });
}
