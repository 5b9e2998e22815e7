//! Reports as the fields of the EDPB's template: every field is told once, and no letter is the program's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use avvik::case::{Answer, Case, Moment, Register};
use avvik::law::edpb::{Completeness, Facts, Field, Source, fields};
use avvik::law::lacking::{Form, Lacking};
use avvik::render::edpb::report;
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use chrono_tz::Europe::Oslo;
use serde_json::Value;

use super::binary::Home;
use super::drafts::{NOW, folder, read, variants};

/// The numbers of the template's input fields, as its transcription has them.
#[rustfmt::skip]
const NUMBERS: [u16; 100] = [
    3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 29, 30, 31, 33, 34, 35, 36, 38, 39,
    40, 41, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 55, 56, 57, 58, 59, 60, 61, 62, 63, 65, 66, 67, 68, 70, 71, 72, 73,
    75, 76, 79, 80, 81, 82, 83, 84, 85, 86, 87, 89, 90, 92, 94, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 109,
    110, 111, 113, 114, 115, 116, 117, 118, 120, 121, 122, 123, 125, 126,
];

/// How many options the template's fields have; field 97 has `b1` besides.
#[rustfmt::skip]
const OPTIONS: [(u16, usize); 38] = [
    (3, 2), (4, 3), (10, 3), (14, 2), (15, 4), (23, 3), (33, 3), (38, 2), (44, 5), (50, 6), (55, 3), (56, 5), (57, 5),
    (58, 3), (59, 3), (60, 25), (61, 6), (65, 11), (67, 4), (70, 21), (72, 4), (75, 12), (79, 5), (81, 4), (83, 4),
    (85, 15), (87, 4), (89, 4), (94, 15), (97, 6), (100, 3), (102, 2), (104, 3), (109, 3), (110, 3), (113, 3), (120, 3),
    (125, 10), 
];

/// The letters that only an incomplete report may have.
#[rustfmt::skip]
const OPEN: [(u16, &str); 16] = [
    (44, "e"), (56, "e"), (57, "e"), (60, "x"), (61, "e"), (65, "k"), (67, "d"), (70, "t"), (72, "d"), (79, "e"),
    (81, "d"), (83, "d"), (85, "o"), (87, "d"), (89, "d"), (97, "c"),
];

const CASES: [&str; 3] = ["full", "title-only", "hostile"];

/// Returns the report of a case; without a phase in the one that the case is in.
pub(crate) fn reported(
    case: &Case,
    register: &Register,
    phase: Option<Completeness>,
    language: Language,
) -> (String, Value) {
    let (id, now) = ("2026-0007".parse().unwrap(), NOW.parse::<Moment>().unwrap());
    let facts = Facts { case, id: &id, register, zone: Oslo, now, completeness: Completeness::Incomplete };
    let lacking = Lacking::new(&facts);
    let completeness = phase.unwrap_or_else(|| lacking.completeness(Form::Edpb));
    let text = report(&Facts { completeness, ..facts }, &lacking, &Talk::new(language, Oslo));
    let value = serde_json::from_str(&text).unwrap();
    (text, value)
}

fn complete(case: &Case, register: &Register) -> Value {
    reported(case, register, Some(Completeness::Complete), Language::English).1
}

/// Returns the report of a case that more is to follow on.
pub(crate) fn incomplete(case: &Case, register: &Register) -> Value {
    reported(case, register, Some(Completeness::Incomplete), Language::English).1
}

/// Returns the letters of a field.
pub(crate) fn letters(report: &Value, number: u16) -> Vec<&str> {
    let letters = report["fields"][number.to_string()]["letters"].as_array();
    letters.into_iter().flatten().map(|letter| letter.as_str().unwrap()).collect()
}

/// Returns the numbers of one of the two lists.
fn numbers(report: &Value, list: &str) -> Vec<u16> {
    let numbers = report[list].as_array().unwrap().iter().map(|row| row["field"].as_u64().unwrap());
    numbers.map(|number| u16::try_from(number).unwrap()).collect()
}

fn options(number: u16) -> Vec<String> {
    let count = OPTIONS.iter().find(|(field, _)| *field == number).map_or(0, |(_, count)| *count);
    let count = if number == 97 { 5 } else { count };
    let mut letters: Vec<String> = ('a'..='z').take(count).map(String::from).collect();
    if number == 97 {
        letters.insert(2, "b1".to_owned());
    }
    letters
}

/// Holds a report to what is true of every one.
pub(crate) fn check(report: &Value, what: &str) {
    let filled = report["fields"].as_object().unwrap();
    let mut all: Vec<u16> = filled.keys().map(|number| number.parse().unwrap()).collect();
    for list in ["missing", "by_sender", "not_applicable"] {
        all.extend(numbers(report, list));
    }
    all.sort_unstable();
    assert_eq!(all, NUMBERS, "{what}");
    for (number, field) in filled {
        let number = number.parse().unwrap();
        assert_ne!(field["label"], "", "{what}: {number}");
        let is_known = |letter: &&str| options(number).iter().any(|option| option == letter);
        assert!(letters(report, number).iter().all(is_known), "{what}: {number} {field}");
        let is_empty = field.get("value").is_some_and(|value| value == "" || value == &Value::Array(vec![]));
        assert!(
            !is_empty && (field.get("letters").is_some() != field.get("value").is_some()),
            "{what}: {field}"
        );
    }
    for row in report["missing"].as_array().unwrap() {
        assert!(!row["fill_with"].as_str().unwrap().is_empty(), "{what}: {row}");
    }
    let unfilled = ["by_sender", "not_applicable"].into_iter();
    for row in unfilled.flat_map(|list| report[list].as_array().unwrap()) {
        assert!(!row["reason"].as_str().unwrap().contains('⟨'), "{what}: {row}");
    }
    for (number, open) in OPEN {
        let is_open = letters(report, number).contains(&open);
        assert!(report["phase"] == "incomplete" || !is_open, "{what}: {number}");
        let has_help = report["fields"][number.to_string()]["fill_with"].is_string();
        assert_eq!(has_help, is_open, "{what}: {number}");
    }
}

#[test]
fn every_field_is_told_exactly_once_whatever_the_case_lacks() {
    for name in CASES {
        let (case, register) = read(name);
        check(&complete(&case, &register), name);
        check(&incomplete(&case, &register), name);
    }
    let (_, register) = read("full");
    for (taken, case) in variants() {
        check(&complete(&case, &register), &taken);
        check(&incomplete(&case, &register), &taken);
    }
}

#[test]
fn the_table_has_the_options_and_the_open_letters_of_the_template() {
    let all: Vec<&Field> = fields().map(|(_, field)| field).collect();
    for field in &all {
        assert_eq!(field.options.replace(' ', ","), options(field.number).join(","), "{}", field.number);
        let is_filled = matches!(field.source, Source::Filled(_) | Source::Derived(_));
        assert_eq!(field.fills.is_empty(), !is_filled, "{}", field.number);
    }
    let open: BTreeMap<u16, &str> =
        all.iter().filter_map(|field| Some((field.number, field.open?))).collect();
    assert_eq!(open, BTreeMap::from(OPEN));
    let by_hand: BTreeSet<u16> = NUMBERS.into();
    assert_eq!((all.len(), by_hand.len()), (100, 100));
}

#[test]
fn what_is_not_known_is_open_in_an_incomplete_report_and_missing_in_a_complete_one() {
    let (case, register) = read("title-only");
    let (first, whole) = (incomplete(&case, &register), complete(&case, &register));
    assert_eq!((letters(&first, 4), letters(&whole, 4)), (vec!["b"], vec!["a"]));
    for (number, open) in [(44, "e"), (60, "x"), (61, "e"), (67, "d"), (70, "t"), (85, "o"), (97, "c")] {
        assert_eq!(letters(&first, number), [open]);
        let is_asked = |row: &&Value| row["field"] == number && row["required"] == true;
        assert_eq!(whole["missing"].as_array().unwrap().iter().filter(is_asked).count(), 1, "{number}");
    }
    let (hostile, register) = read("hostile");
    assert_eq!(letters(&incomplete(&hostile, &register), 70), ["t"], "asked, and not known yet");
    assert!(numbers(&complete(&hostile, &register), "missing").contains(&70));
    assert_eq!(letters(&complete(&hostile, &register), 72), ["c"], "that it cannot be known is an answer");
    assert!(numbers(&complete(&hostile, &register), "missing").contains(&100), "a national exemption");
    assert_eq!(reported(&hostile, &register, None, Language::English).1["phase"], "incomplete");
}

#[test]
fn who_sends_the_report_is_asked_of_the_sender() {
    let (mut case, register) = read("full");
    let report = complete(&case, &register);
    let required = |number: u16| {
        let rows = report["by_sender"].as_array().unwrap();
        rows.iter().find(|row| row["field"] == number).unwrap()["required"].clone()
    };
    let all = [21, 22, 23, 24, 25, 26].map(|number| required(number) == true);
    assert_eq!(all, [true, true, true, false, false, false]);
    assert!(numbers(&report, "not_applicable").contains(&115), "no other country is concerned");
    case.cross_border.concerned = Some(Answer::Yes);
    let report = complete(&case, &register);
    assert!([115, 117, 118].iter().all(|number| numbers(&report, "by_sender").contains(number)));
}

#[test]
fn the_first_notification_is_new_and_the_late_one_is_asked_why() {
    let (mut case, register) = read("full");
    let follow_up = incomplete(&case, &register);
    assert_eq!((letters(&follow_up, 3), &follow_up["fields"]["6"]["value"]), (vec!["b"], &"AR123456".into()));
    case.notification.clear();
    let new = incomplete(&case, &register);
    assert_eq!(letters(&new, 3), ["a"]);
    assert!(numbers(&new, "not_applicable").contains(&6), "there is no earlier one");
    // The clocks went back in between, so that the same hour three days before is 73 hours ago, and an hour later 72.
    let aware =
        |text: &str| toml::from_str::<Case>(&format!("[timeline]\naware = {text}")).unwrap().timeline.aware;
    case.timeline.aware = aware("2026-10-23T15:30:00+02:00");
    assert!(numbers(&incomplete(&case, &register), "missing").contains(&49));
    case.timeline.aware = aware("2026-10-23T16:30:00+02:00");
    assert!(numbers(&incomplete(&case, &register), "not_applicable").contains(&49));
}

#[test]
fn a_processor_reports_for_its_controller() {
    let (mut case, register) = read("full");
    let party = "role = 'processor'\n[[party]]\nrole = 'controller'\nname = 'Fjordvik kommune'\n";
    let more: Case = toml::from_str(party).unwrap();
    (case.role, case.party) = (more.role, more.party);
    let report = complete(&case, &register);
    assert_eq!(report["fields"]["12"]["value"], "Fjordvik kommune");
    assert_eq!(report["fields"]["40"]["value"][0], "Nordvik kommune");
    assert!([10, 13, 29].iter().all(|number| numbers(&report, "missing").contains(number)));
}

#[test]
fn the_reports_are_as_they_were_approved() {
    let mut wrong = String::new();
    for name in ["full", "title-only"] {
        let (case, register) = read(name);
        let (text, report) = reported(&case, &register, None, Language::Bokmal);
        assert_eq!(report["phase"], "incomplete", "{:#}", report["missing"]);
        let file = folder(name).join("expected-edpb.json");
        if fs::read_to_string(&file).unwrap_or_default() != text {
            let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("edpb-{name}.json"));
            fs::write(&copy, text).unwrap();
            writeln!(wrong, "to accept: cp {} {}", copy.display(), file.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_label_and_reason_is_there_in_every_language() {
    let (case, register) = read("title-only");
    for language in Language::DOCUMENTS {
        let (text, _) = reported(&case, &register, None, language);
        assert!(!text.contains('⟨'), "{text}");
    }
}

#[test]
fn the_command_gives_fields_for_reports_only_and_to_a_file_too() {
    let home = Home::with_register();
    home.avvik(NOW, &["new", "Brev i feil konvolutt"]);
    let said = home.avvik(NOW, &["draft", "report", "1", "--as", "edpb-json", "--phase", "complete"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (report["schema"].as_str(), report["phase"].as_str()),
        (Some("avvik.edpb/1"), Some("complete"))
    );
    let same = home.avvik(NOW, &["draft", "report", "1", "--format", "edpb-json", "--phase", "complete"]);
    assert_eq!((same.code, &same.out), (0, &said.out));
    let two = home.avvik(NOW, &["draft", "report", "1", "--format", "html", "--as", "pdf"]);
    assert_eq!((two.code, two.out.as_str()), (2, ""));
    assert!(two.err.starts_with("Feil: `--as` og `--format` ber om hver sin form\n"), "{}", two.err);
    let twice = ["draft", "report", "1", "--format", "edpb-json", "--as", "edpb-json", "--phase", "complete"];
    assert_eq!(home.avvik(NOW, &twice).out, said.out);
    let elsewhere = home.avvik(NOW, &["--lang", "en", "list", "--format", "edpb-json"]);
    assert_eq!((elsewhere.code, elsewhere.out.as_str()), (2, ""));
    assert!(
        elsewhere.err.starts_with("Error: `--format` with the form of a document is for drafts only\n"),
        "{}",
        elsewhere.err
    );
    let to_file = ["draft", "report", "1", "--as", "edpb-json", "--out", "felt.json"];
    assert_eq!(home.avvik(NOW, &to_file).code, 0);
    let report: Value = serde_json::from_str(&home.read("felt.json")).unwrap();
    assert_eq!(report["phase"], "incomplete");
    let said = home.avvik(NOW, &["draft", "letter", "1", "--as", "edpb-json"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
}
