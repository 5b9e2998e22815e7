//! A run that is stopped leaves letters that are whole, and the next goes on.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use avvik::outbox::shipment::check;
use lopdf::Document;

use super::binary::AVVIK;
use super::letters::{LATER, NOW, arguments, home, json_of, letters, plain_list};
use super::pdf::metadata;

#[test]
fn a_run_that_is_killed_is_gone_on_with_and_letters_are_whole_or_not_there() {
    let home = home();
    fs::write(home.path("m.csv"), plain_list(6)).unwrap();
    let mut killed = home.command(AVVIK);
    killed.args(["--now", NOW]).args(arguments("../m.csv", &[])).env("AVVIK_FAULT_POINT", "letter:2");
    assert_eq!(killed.output().unwrap().status.code(), None, "it was killed");
    let digital = home.path("ut/digital");
    let whole = |digital: &Path| -> Vec<String> {
        let names =
            fs::read_dir(digital).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut whole: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        whole.sort();
        for name in &whole {
            let pdf = fs::read(digital.join(name).join("brev.pdf")).unwrap();
            assert!(pdf.trim_ascii_end().ends_with(b"%%EOF"), "{name}");
            assert_eq!(check(&json_of(&digital.join(name).join("forsendelse.json"))), Vec::<String>::new());
        }
        whole
    };
    let before = whole(&digital);
    assert!((2..6).contains(&before.len()), "{before:?}");
    assert_eq!(json_of(&home.path("ut/manifest.json"))["complete"], false);
    assert_eq!(
        home.git(&["log", "--format=%s", "-1"]).trim(),
        "2026-0001: registered",
        "nothing is recorded yet"
    );
    let inode = |name: &String| fs::metadata(digital.join(name).join("brev.pdf")).unwrap().ino();
    let inodes: Vec<u64> = before.iter().map(inode).collect();
    fs::create_dir_all(digital.join(".0006.part")).unwrap();
    fs::write(digital.join(".0006.part/brev.pdf"), "half").unwrap();
    fs::write(home.path("other.csv"), plain_list(7)).unwrap();
    let refused = letters(&home, LATER, "../other.csv", &[]);
    assert!(refused.code == 2 && refused.err.contains("was begun with another case"), "{}", refused.err);
    let said = letters(&home, LATER, "../m.csv", &["--sent"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(whole(&digital).len(), 6);
    assert_eq!(before.iter().map(inode).collect::<Vec<_>>(), inodes, "what was whole is not made again");
    assert_eq!(fs::read_dir(&digital).unwrap().count(), 6, "nothing half made is left");
    let case = home.read("cases/2026/2026-0001.toml");
    assert!(case.contains("count = 6") && case.contains("at = 2026-11-24T09:00:00+01:00"), "{case}");
    // All letters of a sending have the date it was begun.
    let dated = |name: &str| {
        let about = metadata(&Document::load(digital.join(name).join("brev.pdf")).unwrap());
        about.contains("2026-11-22") && !about.contains("2026-11-24")
    };
    assert!(["0001", "0002", "0003", "0004", "0005", "0006"].into_iter().all(dated));
    fs::write(digital.join("0003/brev.pdf"), "other").unwrap();
    let said = letters(&home, LATER, "../m.csv", &[]);
    assert!(
        said.code == 2 && said.err.contains("0003/brev.pdf is not what the manifest says"),
        "{}",
        said.err
    );
}
