//! Drafts, byte for byte: every document in every language of the full case, of the case with a title only, and of one
//! that tries to be more than data.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use avvik::case::{Action, Case, Code, Moment, Register, differences};
use avvik::render::document::{Document, Draft, Earlier, Kept, More, Source, draft};
use avvik::render::language::Language;
use avvik::render::story::Entry;
use chrono_tz::Europe::Oslo;
use similar::TextDiff;
use toml::Table;

/// The cases that are drafted.
const CASES: [&str; 3] = ["full", "title-only", "hostile"];

/// When the drafts are made.
pub(crate) const NOW: &str = "2026-10-26T15:30:00+01:00";

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts").join(name)
}

fn read_case(name: &str, file: &str) -> Case {
    toml::from_str(&fs::read_to_string(folder(name).join(file)).unwrap()).unwrap()
}

/// Returns a case with its register.
pub(crate) fn read(name: &str) -> (Case, Register) {
    let register = fs::read_to_string(folder(name).join("avvik.toml")).unwrap();
    (read_case(name, "case.toml"), toml::from_str(&register).unwrap())
}

/// What a draft is made from besides the case.
struct Given {
    earlier: Case,
    trail: Vec<Entry>,
    reason: Option<&'static str>,
    sent: Kept,
}

/// Returns what belongs to a case: what was reported before, and a trail that leads from there to the case.
fn given(name: &str, case: &Case) -> Given {
    let earlier = read_case(name, "reported.toml");
    let entry = |recorded: &str, action, subject: &str, changes| Entry {
        id: "2026-0007".parse().unwrap(),
        commit: "1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d".to_owned(),
        recorded: chrono::DateTime::parse_from_rfc3339(recorded).unwrap(),
        author: "Personvernkoordinator *x*".to_owned(),
        action,
        subject: subject.to_owned(),
        changes,
    };
    let trail = vec![
        entry("2026-10-23T09:05:00+02:00", Some(Action::New), "", differences(&Case::default(), &earlier)),
        entry("2026-10-26T12:00:00+01:00", None, "# rettet for hånd", differences(&earlier, case)),
    ];
    let reason = (name != "title-only").then_some("Vi hadde regnet feil.\n\n# {{ id }} **x**");
    let text = "# Brev\n\nHei\n\n- en\n- to *x*\n\n<b>Hilsen</b>\nkommunen\n";
    let sent = Kept::from([("sent/2026-0007/brev.md".to_owned(), text.into())]);
    Given { earlier, trail, reason, sent }
}

/// Returns a draft of the case, compared and explained by what lies beside it in its folder.
pub(crate) fn drafted(name: &str, document: Document, language: Language, case: &Case, now: &str) -> String {
    let (_, register) = read(name);
    let given = given(name, case);
    let source =
        if name == "full" { Source::Pinned("sent/2026-0007/f.facts.toml") } else { Source::Trail("0a1b2c3") };
    let more = More {
        earlier: Some(Earlier { case: &given.earlier, source }),
        reason: given.reason,
        phase: None,
        trail: &given.trail,
        sent: Some(&given.sent),
        templates: None,
    };
    let (id, now) = ("2026-0007".parse().unwrap(), now.parse::<Moment>().unwrap());
    let version = Some("1a2b3c4".to_owned());
    draft(document, language, &Draft { case, id: &id, register: &register, zone: Oslo, now, version, more })
        .unwrap()
}

/// Returns every document in every language.
pub(crate) fn every_document() -> impl Iterator<Item = (Document, Language)> {
    Document::ALL.iter().flat_map(|document| Language::DOCUMENTS.map(|language| (*document, language)))
}

/// The drafts as they should be; to accept a change, copy what the test wrote beside its binary.
#[test]
fn every_draft_is_as_it_was_approved() {
    let mut wrong = String::new();
    for name in CASES {
        let (case, _) = read(name);
        let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drafts").join(name);
        for (document, language) in every_document() {
            let file = format!("expected-{}-{}.md", document.code(), language.code());
            let expected = fs::read_to_string(folder(name).join(&file)).unwrap_or_default();
            let actual = drafted(name, document, language, &case, NOW);
            if expected == actual {
                continue;
            }
            fs::create_dir_all(&copies).unwrap();
            fs::write(copies.join(&file), &actual).unwrap();
            let diff = TextDiff::from_lines(&expected, &actual);
            let (copy, folder) = (copies.join(file), folder(name));
            wrong +=
                &format!("{}\nto accept: cp {} {}\n", diff.unified_diff(), copy.display(), folder.display());
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
    let rows = markdown.lines().skip_while(|line| *line != "|---|---|---|").skip(1);
    let rows = rows.take_while(|line| line.starts_with("| "));
    let rows = rows.map(|row| row.trim_start_matches("| ").split(" | ").next().unwrap());
    // The summary has them on one line, to be one page.
    let marks = ["> **Mangler:** ", "> **Manglar:** ", "> **Missing:** "];
    let line = markdown.lines().find_map(|line| marks.iter().find_map(|mark| line.strip_prefix(mark)));
    let short =
        line.and_then(|line| line.split_once(". ")).into_iter().flat_map(|(names, _)| names.split("; "));
    let listed = rows.chain(short).collect();
    let places = markdown.split("**[").skip(1).filter_map(|rest| rest.split_once(": "));
    let places = places.filter(|(mark, _)| ["mangler", "manglar", "missing"].contains(mark));
    (listed, places.map(|(_, rest)| rest.split("]**").next().unwrap()).collect())
}

/// Returns the full case less one key, for each key that may be taken away, with what was taken.
pub(crate) fn variants() -> Vec<(String, Case)> {
    // Half a time is no time: such a case is not read at all.
    let readable = |(taken, table): (String, Table)| Some((taken, table.try_into::<Case>().ok()?));
    full_case_less_one_key().into_iter().filter_map(readable).collect()
}

/// Returns the names of what the draft says is missing, which must stand in the list and at their places.
fn listed_and_placed(markdown: &str, what: &str) -> usize {
    let (listed, placed) = gaps(markdown);
    assert_eq!(listed, placed, "{what}");
    let is_label = |line: &str| line.starts_with("**") && line.ends_with(":**");
    let lines: Vec<&str> = markdown.lines().filter(|line| !line.is_empty()).collect();
    // A label without a value stands only before a list or a text of its own.
    let follows = |line: &str| is_label(line) || line.starts_with('#');
    let empty = lines.windows(2).find(|pair| is_label(pair[0]) && follows(pair[1]));
    assert_eq!(empty, None, "{what}");
    listed.len()
}

#[test]
fn whatever_is_missing_is_listed_and_marked_at_its_place() {
    let variants = variants();
    assert!(variants.len() > 100, "{}", variants.len());
    let mut seen = BTreeSet::new();
    for (nth, (taken, case)) in variants.iter().enumerate() {
        for (other, document) in Document::ALL.iter().enumerate() {
            let check = |language| {
                let markdown = drafted("full", *document, language, case, NOW);
                listed_and_placed(&markdown, &format!("{document:?} in {language:?} without {taken}"))
            };
            // Where nothing is missing the languages take turns, since each draft takes its time.
            if check(Language::DOCUMENTS[(nth + other) % 3]) > 0 {
                seen.insert(taken.as_str());
                Language::DOCUMENTS.into_iter().for_each(|language| _ = check(language));
            }
        }
    }
    for needed in
        ["incident.what", "persons.count", "data.records", "timeline.aware", "assessment", "measure", "party"]
    {
        assert!(seen.contains(needed), "{needed} in {seen:?}");
    }
    for name in CASES {
        let (case, _) = read(name);
        for (document, language) in every_document() {
            let markdown = drafted(name, document, language, &case, NOW);
            listed_and_placed(&markdown, &format!("{document:?} of {name} in {language:?}"));
        }
    }
}
