//! What holds for every draft: what counts as reported, lateness, the words of nynorsk, and values that stay data.

use std::collections::BTreeSet;
use std::fs;

use avvik::case::Code;
use avvik::case::{Case, Notification};
use avvik::law::reported::reported;
use avvik::render::document::{Document, Draft, DraftError, More, draft};
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use chrono_tz::Europe::Oslo;
use pulldown_cmark::{Event, Options, Parser, Tag};
use toml::Table;

use super::drafts::{NOW, drafted, every_document, folder, read, variants};

/// Keys that a report shows and that are no facts of the breach.
const NO_FACTS: [&str; 2] = ["journal", "notification"];

/// Keys whose change counts although taking them from the full case changes no report: "no", where nothing is said
/// otherwise, the state of a measure that is planned all the same, a measure that was given up, and a decision to inform
/// that has been carried out.
const NOT_SHOWN: [&str; 6] = [
    "incident.ongoing",
    "measure.1.state",
    "measure.2.what",
    "measure.2.result",
    "assessment.0.persons",
    "assessment.0.persons-reasons",
];

#[test]
fn what_counts_as_reported_is_what_the_reports_tell_and_nothing_else() {
    let (full, _) = read("full");
    let orders = [Document::Report, Document::ReportEdpb];
    let told = |case: &Case| orders.map(|order| drafted("full", order, Language::Bokmal, case, NOW));
    let told_of_full = told(&full);
    let mut only_counted = Vec::new();
    for (taken, case) in variants() {
        if NO_FACTS.contains(&taken.split('.').next().unwrap()) {
            continue;
        }
        let is_told = told(&case) != told_of_full;
        let counts = reported(&case) != reported(&full);
        assert!(counts || !is_told, "without {taken}");
        if counts && !is_told {
            only_counted.push(taken);
        }
    }
    assert_eq!(only_counted, NOT_SHOWN);
}

#[test]
fn a_late_report_asks_for_the_reasons_and_gives_them() {
    let (mut case, _) = read("full");
    case.notification.clear();
    let report = |case: &Case, now| drafted("full", Document::Report, Language::Bokmal, case, now);
    let in_time = report(&case, "2026-10-26T10:15:00+01:00");
    assert!(in_time.contains("**Type melding:** førstegangsmelding, foreløpig\n"), "{in_time}");
    assert!(!in_time.contains("forsinkelse"), "{in_time}");
    let late = report(&case, "2026-10-26T12:00:00+01:00");
    let gap = "**Begrunnelse for forsinkelsen:** **[mangler: begrunnelse for at meldingen er forsinket]**";
    assert!(late.contains(gap), "{late}");
    assert!(late.contains("| begrunnelse for at meldingen er forsinket | GDPR art. 33(1) |"), "{late}");
    let letter = drafted("full", Document::Letter, Language::Bokmal, &case, "2026-10-26T12:00:00+01:00");
    assert!(!letter.contains("forsinket"), "{letter}");
    let reasons = "Saken ble liggende over en helg.".to_owned();
    case.notification.push(Notification {
        at: Some("2026-10-27T12:00:00+01:00".parse().unwrap()),
        delay_reasons: Some(reasons),
        ..Notification::default()
    });
    let late = report(&case, "2026-10-28T12:00:00+01:00");
    assert!(late.contains("**Begrunnelse for forsinkelsen:** Saken ble liggende over en helg."), "{late}");
}

#[test]
fn no_line_of_a_draft_begins_with_a_stray_blank_and_words_that_were_given_up_are_gone() {
    for name in ["full", "title-only"] {
        let (case, _) = read(name);
        for (document, language) in every_document() {
            let draft = drafted(name, document, language, &case, NOW);
            let is_stray = |line: &&str| line.starts_with(' ') && !line.trim_start().starts_with("- ");
            assert_eq!(draft.lines().find(is_stray), None, "{document:?} in {language:?}");
            for word in ["utgave", "utgåve", "Fylles ut i eller med", "Blir fylt ut i eller med"] {
                assert!(!draft.contains(word), "{word} in {document:?} in {language:?}");
            }
        }
    }
}

/// Words of bokmål that nynorsk has not.
const NOT_NYNORSK: &[&str] = &[
    "ikke",
    "opplysninger",
    "opplysningene",
    "hva",
    "hvor",
    "hvem",
    "hvordan",
    "hvorfor",
    "hvilke",
    "noe",
    "noen",
    "dere",
    "bare",
    "fra",
    "gjør",
    "gjøre",
    "være",
    "ennå",
    "saken",
    "meldingen",
    "brudd",
    "bruddet",
    "berørte",
    "ble",
    "fikk",
    "gikk",
    "mer",
    "selv",
    "også",
    "kommer",
    "virksomhet",
    "virksomheten",
    "hendelse",
    "hendelsen",
    "begrunnelse",
    "mangler",
    "et",
    "en",
    "dem",
    "jeg",
    "følger",
    "navn",
    "antall",
];

#[test]
fn drafts_in_nynorsk_have_no_words_of_bokmal() {
    let text = fs::read_to_string(folder("full").join("case.toml")).unwrap();
    // With every text of the case away, what is left are the words of the templates and of the codes.
    let without_texts =
        text.parse::<Table>().unwrap().into_iter().map(|(key, value)| (key, without_texts(value)));
    let case: Case = toml::from_str(&toml::to_string(&without_texts.collect::<Table>()).unwrap()).unwrap();
    let blank = read("title-only").0;
    for (name, document) in ["full", "title-only"]
        .into_iter()
        .flat_map(|name| Document::ALL.iter().map(move |document| (name, document)))
    {
        // What is compared with is in the words of the organisation, which are bokmål in the full case.
        if name == "full" && (document.compares() || document.tells_all()) {
            continue;
        }
        let case = if name == "full" { &case } else { &blank };
        let markdown = drafted(name, *document, Language::Nynorsk, case, NOW).to_lowercase();
        let markdown: String = markdown
            .lines()
            // The title, which is in the words of the organisation.
            .filter(|line| !line.contains("feil mottaker"))
            .map(|line| format!("{line}\n"))
            .collect();
        let words: BTreeSet<&str> = markdown.split(|c: char| !c.is_alphabetic()).collect();
        let found: Vec<_> = NOT_NYNORSK.iter().filter(|word| words.contains(**word)).collect();
        assert_eq!(found, Vec::<&&str>::new(), "{document:?} of {name}:\n{markdown}");
    }
}

/// Returns the value with its free texts, which have blanks in them, as a word that every language has.
fn without_texts(value: toml::Value) -> toml::Value {
    match value {
        toml::Value::String(text) if text.contains(' ') => "x".into(),
        toml::Value::Array(items) => toml::Value::Array(items.into_iter().map(without_texts).collect()),
        toml::Value::Table(table) => {
            toml::Value::Table(table.into_iter().map(|(key, value)| (key, without_texts(value))).collect())
        }
        other => other,
    }
}

#[test]
fn no_value_becomes_markup_in_any_document() {
    let (case, _) = read("hostile");
    for (document, language) in every_document() {
        let markdown = drafted("hostile", document, language, &case, NOW);
        for event in Parser::new_ext(&markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            let is_markup = match &event {
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
                Event::Start(tag) => matches!(tag, Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)),
                _ => false,
            };
            assert!(!is_markup, "{event:?} in {document:?} in {language:?}:\n{markdown}");
        }
    }
}

#[test]
fn a_follow_up_to_nothing_is_refused() {
    let (case, register) = read("full");
    let (id, now) = ("2026-0007".parse().unwrap(), NOW.parse().unwrap());
    let more = More::default();
    let values = Draft { case: &case, id: &id, register: &register, zone: Oslo, now, version: None, more };
    for document in [Document::FollowUp, Document::Correction] {
        let error = draft(document, Language::Bokmal, &values).unwrap_err();
        assert!(matches!(error, DraftError::NothingToCompare { .. }));
        let talk = Talk::new(Language::Bokmal, Oslo);
        assert!(talk.say(&error.message()).contains("registeret ikke vet hva Datatilsynet har fått vite"));
        assert!(talk.knows(error.hint().unwrap().key()));
    }
}
