//! Drafts, byte for byte: the full case, the case with a title only, and one that tries to be more than data.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use avvik::case::{Case, Moment, Notification, Register};
use avvik::render::document::{Document, Draft, DraftError, draft};
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use chrono_tz::Europe::Oslo;
use similar::TextDiff;
use toml::Table;

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

/// Returns the full case as a table with one key taken away, for each key of each of its sections.
fn full_case_less_one_key() -> Vec<(String, Table)> {
    fn without(table: &Table) -> Vec<(String, Table)> {
        let mut all = Vec::new();
        for key in table.keys() {
            let mut less = table.clone();
            let taken = less.remove(key).unwrap();
            all.push((key.clone(), less));
            let put_back = |(inner, value): (String, toml::Value)| {
                let mut less = table.clone();
                less.insert(key.clone(), value);
                (format!("{key}.{inner}"), less)
            };
            match taken {
                toml::Value::Table(inner) => {
                    let inner = without(&inner).into_iter().map(|(name, less)| (name, less.into()));
                    all.extend(inner.map(put_back));
                }
                toml::Value::Array(items) if items.first().is_some_and(toml::Value::is_table) => {
                    for (at, item) in items.iter().enumerate() {
                        let inner = without(item.as_table().unwrap()).into_iter().map(|(name, less)| {
                            let mut items = items.clone();
                            items[at] = less.into();
                            (format!("{at}.{name}"), items.into())
                        });
                        all.extend(inner.map(put_back));
                    }
                }
                _ => {}
            }
        }
        all
    }
    without(&toml::from_str(&fs::read_to_string(folder("full").join("case.toml")).unwrap()).unwrap())
}

/// Returns what the list on top says is missing, and what the places in the text say.
fn gaps(markdown: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let rows =
        markdown.lines().filter(|line| line.contains(" | GDPR art. ") || line.contains(" | Datatilsynet | "));
    let listed = rows.map(|row| row.trim_start_matches("| ").split(" | ").next().unwrap()).collect();
    let places = markdown.split("**[mangler: ").skip(1);
    (listed, places.map(|rest| rest.split("]**").next().unwrap()).collect())
}

#[test]
fn whatever_is_missing_is_listed_and_marked_at_its_place() {
    let (_, register) = read("full");
    let variants = full_case_less_one_key();
    assert!(variants.len() > 100, "{}", variants.len());
    let mut seen = BTreeSet::new();
    for (taken, table) in &variants {
        // Half a time is no time: such a case is not read at all.
        let Ok(case) = table.clone().try_into::<Case>() else { continue };
        for document in Document::ALL {
            let markdown = drafted(document, &case, &register, "2026-10-26T15:30:00+01:00");
            let (listed, placed) = gaps(&markdown);
            assert_eq!(listed, placed, "{document:?} without {taken}");
            if !listed.is_empty() {
                seen.insert(taken.as_str());
            }
            let empty = markdown.lines().find(|line| line.ends_with(":**") && !line.ends_with("tiltak:**"));
            assert_eq!(empty, None, "{document:?} without {taken}");
        }
    }
    for needed in
        ["incident.what", "persons.count", "data.records", "timeline.aware", "assessment", "measure"]
    {
        assert!(seen.contains(needed), "{needed} in {seen:?}");
    }
    for name in ["full", "title-only", "hostile"] {
        let (case, register) = read(name);
        for document in Document::ALL {
            let markdown = drafted(document, &case, &register, "2026-10-26T15:30:00+01:00");
            let (listed, placed) = gaps(&markdown);
            assert_eq!(listed, placed, "{document:?} of {name}");
        }
    }
}

#[test]
fn a_late_report_asks_for_the_reasons_and_gives_them() {
    let (mut case, register) = read("full");
    case.notification.clear();
    let in_time = drafted(Document::Report, &case, &register, "2026-10-26T10:15:00+01:00");
    assert!(in_time.contains("**Type melding:** førstegangsmelding\n"), "{in_time}");
    assert!(!in_time.contains("forsinkelse"), "{in_time}");
    let late = drafted(Document::Report, &case, &register, "2026-10-26T12:00:00+01:00");
    let gap = "**Begrunnelse for forsinkelsen:** **[mangler: begrunnelse for at meldingen er forsinket]**";
    assert!(late.contains(gap), "{late}");
    assert!(late.contains("| begrunnelse for at meldingen er forsinket | GDPR art. 33(1) |"), "{late}");
    let letter = drafted(Document::Letter, &case, &register, "2026-10-26T12:00:00+01:00");
    assert!(!letter.contains("forsinket"), "{letter}");
    let reasons = "Saken ble liggende over en helg.".to_owned();
    case.notification.push(Notification {
        at: Some("2026-10-27T12:00:00+01:00".parse().unwrap()),
        delay_reasons: Some(reasons),
        ..Notification::default()
    });
    let late = drafted(Document::Report, &case, &register, "2026-10-28T12:00:00+01:00");
    assert!(late.contains("**Begrunnelse for forsinkelsen:** Saken ble liggende over en helg."), "{late}");
}

#[test]
fn a_language_without_templates_is_refused_with_its_name() {
    let (case, register) = read("full");
    let id = "2026-0007".parse().unwrap();
    let now = "2026-10-26T12:00:00+01:00".parse().unwrap();
    let values = Draft { case: &case, id: &id, register: &register, zone: Oslo, now, version: None };
    let error = draft(Document::Letter, Language::English, &values).unwrap_err();
    assert!(matches!(error, DraftError::NoTemplate { .. }));
    let talk = Talk::new(Language::Bokmal, Oslo);
    assert_eq!(talk.say(&error.message()), "Det finnes ingen mal for brev til de berørte på språket `en`");
    assert!(talk.knows(error.hint().unwrap().key()));
}
