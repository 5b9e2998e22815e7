//! An audit of the history trusts neither what was remembered of it nor the names of objects.

use std::fs;
use std::path::PathBuf;

use super::binary::Home;
use super::lint_outputs::NOW;
use super::trail_rules::{commit_at, register};

const LINT: [&str; 5] = ["lint", "--lang", "en", "--rule", "commit-outside-tool"];

/// Returns a register with a case that somebody changed by plain git.
fn changed_by_hand() -> Home {
    let home = register();
    home.edit("cases/2026/2026-0001.toml", |text| text.replacen("Brev", "Pakke", 1));
    commit_at(&home, NOW);
    home
}

/// Returns the file of an object that git has not packed.
fn object(home: &Home, name: &str) -> PathBuf {
    let id = home.git(&["rev-parse", name]);
    let (folder, file) = id.trim().split_at(2);
    home.path("register/.git/objects").join(folder).join(file)
}

#[test]
fn an_object_that_is_not_what_its_name_says_is_refused() {
    let home = changed_by_hand();
    let audit = [&LINT[..], &["--audit"]].concat();
    let honest = home.avvik(NOW, &LINT);
    assert_eq!(home.avvik(NOW, &audit).out, honest.out);

    let [old, new] = ["HEAD~1", "HEAD"].map(|at| object(&home, &format!("{at}:cases/2026/2026-0001.toml")));
    fs::remove_file(&old).unwrap();
    fs::copy(&new, &old).unwrap();
    let refused = home.avvik(NOW, &audit);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    let said = "Error: The repository could not be read: object hash mismatch";
    assert!(refused.err.starts_with(said) && refused.err.contains("Hint: Run `git fsck`"), "{}", refused.err);
}

#[test]
fn what_was_remembered_wrongly_is_read_again() {
    let home = changed_by_hand();
    let honest = home.avvik(NOW, &LINT).out;
    assert!(honest.contains("info[commit-outside-tool]"), "{honest}");

    let cache = home.path("register/.git/avvik/lint-cache.json");
    let mut seen: serde_json::Value = serde_json::from_slice(&fs::read(&cache).unwrap()).unwrap();
    seen["marks"] = serde_json::json!([]);
    fs::write(&cache, seen.to_string()).unwrap();
    assert!(!home.avvik(NOW, &LINT).out.contains("commit-outside-tool"));
    assert_eq!(home.avvik(NOW, &[&LINT[..], &["--audit"]].concat()).out, honest);
    assert_eq!(home.avvik(NOW, &LINT).out, honest, "the audit is remembered instead");
}
