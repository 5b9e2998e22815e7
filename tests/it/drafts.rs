//! Drafts, byte for byte: the full case, the case with a title only, and one that tries to be more than data.

use std::fs;
use std::path::{Path, PathBuf};

use avvik::case::{Answer, Case, Code, Moment, Register};
use avvik::render::document::{Document, Draft, DraftError, draft};
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use chrono_tz::Europe::Oslo;
use similar::TextDiff;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts").join(name)
}

fn read(name: &str) -> (Case, Register) {
    let text = |file| fs::read_to_string(folder(name).join(file)).unwrap();
    (toml::from_str(&text("case.toml")).unwrap(), toml::from_str(&text("avvik.toml")).unwrap())
}

fn drafted(document: Document, case: &Case, register: &Register, now: &str) -> String {
    let id = "2026-0007".parse().unwrap();
    let now: Moment = now.parse().unwrap();
    let version = Some("1a2b3c4".to_owned());
    draft(document, Language::Bokmal, &Draft { case, id: &id, register, zone: Oslo, now, version }).unwrap()
}

/// The drafts as they should be; to accept a change, copy what the test wrote beside its binary.
#[test]
fn every_draft_is_as_it_was_approved() {
    let mut wrong = String::new();
    for name in ["full", "title-only", "hostile"] {
        let (case, register) = read(name);
        for document in Document::ALL {
            let file = format!("expected-{}.md", document.code());
            let expected = fs::read_to_string(folder(name).join(&file)).unwrap_or_default();
            let actual = drafted(document, &case, &register, "2026-10-26T15:30:00+01:00");
            if expected == actual {
                continue;
            }
            let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).join(&file);
            fs::create_dir_all(copy.parent().unwrap()).unwrap();
            fs::write(&copy, &actual).unwrap();
            let diff = TextDiff::from_lines(&expected, &actual);
            wrong += &format!(
                "{}\nto accept: cp {} {}\n",
                diff.unified_diff(),
                copy.display(),
                folder(name).join(file).display()
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
