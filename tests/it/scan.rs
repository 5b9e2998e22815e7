//! Finding and reading all cases: what is a case is read in order, and what is none is said.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use avvik::store::open::OpenError;
use avvik::store::scan::{StrayKind, read_all, scan};

fn put(root: &Path, path: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, path.file_stem().unwrap().as_encoded_bytes()).unwrap();
}

#[test]
fn cases_are_found_in_order_and_strays_are_said() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    assert_eq!(scan(root).unwrap().cases, []);
    for path in [
        "cases/2026/2026-10000.toml",
        "cases/2026/2026-0007.toml",
        "cases/2025/2025-0001.toml",
        "cases/2026/2026-x-k7x3q.toml",
        "cases/2026/2025-0002.toml",
        "cases/2026/2026-0007.toml~",
        "cases/2026/2026-00008.toml",
        "cases/2026/.2026-0007.toml.swp",
        "cases/.gitkeep",
        "cases/notes/note.txt",
        "cases/readme.md",
        "elsewhere/2026-0009.toml",
    ] {
        put(root, path);
    }
    fs::create_dir(root.join("cases/2026/2026-0008.toml")).unwrap();
    symlink("2026-0007.toml", root.join("cases/2026/2026-0009.toml")).unwrap();
    symlink("../elsewhere", root.join("cases/2027")).unwrap();
    let found = scan(root).unwrap();
    let ids: Vec<_> = found.cases.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["2025-0001", "2026-0007", "2026-10000", "2026-x-k7x3q"]);
    let strays: Vec<_> =
        found.strays.iter().map(|stray| (stray.path.to_str().unwrap(), stray.kind)).collect();
    assert_eq!(
        strays,
        [
            ("cases/2026/2025-0002.toml", StrayKind::Year),
            ("cases/2026/2026-00008.toml", StrayKind::Name),
            ("cases/2026/2026-0007.toml~", StrayKind::Name),
            ("cases/2026/2026-0008.toml", StrayKind::Folder),
            ("cases/2026/2026-0009.toml", StrayKind::Symlink),
            ("cases/2027", StrayKind::Symlink),
            ("cases/notes", StrayKind::Name),
            ("cases/readme.md", StrayKind::Special),
        ]
    );
}

#[test]
fn a_link_in_place_of_the_folder_is_not_followed() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "elsewhere/2026/2026-0007.toml");
    symlink("elsewhere", root.path().join("cases")).unwrap();
    let found = scan(root.path()).unwrap();
    assert_eq!((found.cases.len(), found.strays[0].kind), (0, StrayKind::Symlink));
}

#[test]
fn files_are_read_in_order_on_any_number_of_threads() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    for i in 0..300 {
        put(root, &format!("cases/{0}/{0}-{i:04}.toml", 2024 + i % 3));
    }
    let cases = scan(root).unwrap().cases;
    fs::remove_file(root.join("cases/2024/2024-0003.toml")).unwrap();
    for threads in [0, 1, 2, 9] {
        let read = read_all(root, &cases, threads, |id, bytes| match bytes {
            Ok(bytes) => (id, String::from_utf8(bytes).unwrap()),
            Err(OpenError::NotFound(path)) => (id, format!("no {}", path.display())),
            Err(error) => (id, error.to_string()),
        });
        assert_eq!(read.len(), 300);
        for (place, (id, text)) in read.into_iter().enumerate() {
            assert_eq!(id, cases[place]);
            let gone = id.to_string() == "2024-0003";
            let expected = if gone { "no cases/2024/2024-0003.toml".to_owned() } else { id.to_string() };
            assert_eq!(text, expected);
        }
    }
}
