//! Letters to the persons, checked: what a good one passes, and what is found in a bad one, at which line.

use std::fs;
use std::path::Path;

use avvik::case::{Case, Code};
use avvik::law::content::contact_point;
use avvik::lint::Severity;
use avvik::lint::letter::{Audience, LANGUAGES, Language, Letter, SENTENCE, check, missing_languages};
use avvik::message::{Arg, Message};
use avvik::render::document::Document;
use avvik::render::language::Language as Tongue;
use proptest::prelude::*;

use super::binary::Home;
use super::drafts::{NOW, drafted, read};

const LETTERS: [(Document, Audience); 5] = [
    (Document::Letter, Audience::Adults),
    (Document::LetterChildren, Audience::Children),
    (Document::LetterParents, Audience::Parents),
    (Document::LetterPatients, Audience::Patients),
    (Document::Announcement, Audience::Adults),
];

/// Returns each finding as its rule and its line.
fn found(text: &str, code: &str, audience: Audience) -> Vec<(&'static str, usize)> {
    let letter = Letter { text, language: Language::of(code).unwrap(), audience, contact: None };
    let line = |offset: usize| 1 + text[..offset].matches('\n').count();
    check(&letter).into_iter().map(|found| (found.finding.rule, line(found.offset))).collect()
}

/// Returns every shipped letter of the full case.
fn shipped() -> impl Iterator<Item = (String, &'static str, Audience)> {
    let (case, _) = read("full");
    LETTERS.into_iter().flat_map(move |(document, audience)| {
        let case = case.clone();
        Tongue::DOCUMENTS
            .map(move |language| (drafted("full", document, language, &case, NOW), language.code(), audience))
    })
}

/// What is found where a letter has texts of the case in another language.
const FOREIGN: &str = "letter-language-mixed";

#[test]
fn the_shipped_letters_of_a_filled_case_have_no_finding() {
    for (letter, code, audience) in shipped() {
        let found = found(&letter, code, audience);
        // The texts of the case are bokmål, and nobody has translated them.
        let (foreign, other): (Vec<_>, Vec<_>) = found.into_iter().partition(|(rule, _)| *rule == FOREIGN);
        assert_eq!(other, [], "{code} {}\n{letter}", audience.code());
        assert_eq!(foreign.is_empty(), code == "nb", "{code} {}\n{letter}", audience.code());
        assert_eq!(Language::detect(&letter).unwrap().code, code, "{letter}");
    }
}

#[test]
fn the_letters_of_the_example_register_have_no_finding() {
    let sent = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases-example/sent");
    let letters = [
        "2026-0001/2026-01-13-brev.md",
        "2026-0003/2026-02-17-foresatte.md",
        "2026-0004/2026-03-31-brev.md",
        "2026-0005/2026-04-23-brev.md",
        "2026-0007/2026-07-15-ansatte.md",
        "2026-0007/2026-07-15-nettside.md",
        "2026-0007/2026-07-22-brev.md",
        "2026-0008/2026-08-27-kunngjoring.md",
        "2026-0008/2026-08-28-brev.md",
        "2026-0010/2026-11-10-ark.md",
    ];
    for letter in letters {
        let text = fs::read_to_string(sent.join(letter)).unwrap();
        assert_eq!(found(&text, "nb", Audience::Adults), [], "{letter}");
    }
}

/// Returns the letter without its section number `index`, and the heading of that.
fn without_section(letter: &str, index: usize) -> Option<(String, &str)> {
    let (_, letter) = letter.split_once("\n---\n").unwrap();
    let mut sections: Vec<&str> = letter.split("\n## ").collect();
    let removed = (index < sections.len()).then(|| sections.remove(index))?;
    Some((sections.join("\n## "), removed.lines().next().unwrap()))
}

#[test]
fn a_part_that_is_taken_from_a_shipped_letter_is_missed() {
    for (letter, code, audience) in shipped() {
        let missed: Vec<Vec<&str>> = (1..)
            .map_while(|index| without_section(&letter, index))
            .map(|(less, _)| found(&less, code, audience).into_iter().map(|(rule, _)| rule))
            .map(|rules| rules.filter(|rule| *rule != FOREIGN).collect())
            .collect();
        let parts = missed.iter().filter(|rules| **rules == ["letter-part-missing"]).count();
        let advice = missed.iter().filter(|rules| **rules == ["letter-advice-missing"]).count();
        // The patients' letter gives its contact point before the first section.
        let in_sections = if audience == Audience::Patients { 3 } else { 4 };
        assert_eq!((parts, advice), (in_sections, 1), "{code} {}: {missed:?}", audience.code());
    }
}

#[test]
fn what_nobody_has_translated_is_named_above_the_letter_and_found_in_it() {
    let (case, _) = read("full");
    for (language, name, note) in [
        (Tongue::Nynorsk, "kva som har skjedd", "Omset før teksten blir send"),
        (Tongue::English, "what happened", "Translate before the text is sent"),
    ] {
        let draft = drafted("full", Document::Letter, language, &case, NOW);
        let (notes, letter) = draft.split_once("\n---\n").unwrap();
        assert!(notes.contains(note) && notes.contains(&format!("- {name} (")), "{notes}");
        assert!(!letter.contains(note), "{letter}");
        let found = found(&draft, language.code(), Audience::Adults);
        let line = |text: &str| draft.lines().position(|line| line.starts_with(text)).unwrap() + 1;
        assert!(found.contains(&(FOREIGN, line("Torsdag 22. oktober sendte vi"))), "{found:?}");
        let consequences = (FOREIGN, line("Uvedkommende kan ha fått vite"));
        assert_eq!(found.contains(&consequences), language == Tongue::English, "{found:?}");
    }
    let draft = drafted("full", Document::Letter, Tongue::Bokmal, &case, NOW);
    assert!(!draft.contains("Oversett"), "{draft}");
}

#[test]
fn a_heading_with_nothing_below_it_tells_nothing() {
    let letter = "# Brev\n\n## Hva har skjedd?\n\n## Hva kan det bety for deg?\n\nDet kan bli kjent.\n\n\
        **Hva gjør vi?** Vi ringer.\n\n**Hva kan du gjøre?**\n\n- **Si fra.**\n\nRing 68 05 00 00.\n";
    assert_eq!(found(letter, "nb", Audience::Adults), [("letter-part-missing", 3)]);
}

#[test]
fn what_is_wrong_is_found_in_its_line() {
    let good = "# Brev\n\nVi sendte brevet til feil person. Det kan bli kjent. Vi har bedt om å få det igjen. Si fra til oss. Ring 68 05 00 00.\n\n";
    let long = "ord ".repeat(SENTENCE);
    let cases = [
        ("Beklageligvis har en uregelmessighet oppstått.".to_owned(), vec!["letter-hides", "letter-hides"]),
        (format!("Dette er {long}."), vec!["letter-long-sentence"]),
        ("Det ble sendt og skal behandles.".to_owned(), vec!["letter-passive"]),
        ("Det ble sendt. Det ble tatt imot. Det ble åpnet.".to_owned(), vec!["letter-passive"]),
        ("Det ble sendt. Vi hentet det. Det ble ikke åpnet.".to_owned(), vec![]),
        ("Meld deg på nyhetsbrevet vårt.".to_owned(), vec!["letter-mixed", "letter-mixed"]),
        ("Opplysningene: **[mangler: type personopplysninger]**.".to_owned(), vec!["letter-gap"]),
        (format!("Dette er {}", "ord ".repeat(SENTENCE - 2)), vec![]),
    ];
    assert_eq!(found(good, "nb", Audience::Adults), []);
    for (text, rules) in cases {
        let expected: Vec<_> = rules.into_iter().map(|rule| (rule, 5)).collect();
        assert_eq!(found(&format!("{good}{text}\n"), "nb", Audience::Adults), expected, "{text}");
    }
}

#[test]
fn a_letter_may_be_harder_to_read_for_adults_than_for_children() {
    // Ten words a sentence, and three of ten long: LIX 40.
    let text = "Vi sender brev til deg uforskyldt grunnet forholdene hos oss. ".repeat(4);
    let hard = |audience| found(&text, "nb", audience).contains(&("letter-hard-to-read", 1));
    assert_eq!(
        Audience::ALL.iter().map(|audience| hard(*audience)).collect::<Vec<_>>(),
        [false, true, false, false]
    );
    let (letter, limit) =
        (text.repeat(2) + "Sammenhengende personopplysningssikkerhetsbrudd.", Audience::Adults.lix());
    assert!(
        found(&letter.replace("brev", "informasjonsskriv"), "nb", Audience::Adults)
            .contains(&("letter-hard-to-read", 1)),
        "{limit}"
    );
}

#[test]
fn every_language_has_words_that_hide_and_parts_that_must_be_there() {
    for (code, bad) in [
        ("nb", "Beklageligvis har en uregelmessighet inntruffet. Noen vet ikke."),
        ("nn", "Ei uregelmessigheit har inntreft. Nokon veit ikkje."),
        ("en", "Regrettably, an irregularity has come up. We are sorry."),
    ] {
        let rules: Vec<&str> = found(bad, code, Audience::Adults).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(rules.iter().filter(|rule| **rule == "letter-part-missing").count(), 4, "{code}");
        assert!(
            rules.contains(&"letter-hides") && rules.contains(&"letter-advice-missing"),
            "{code}: {rules:?}"
        );
        assert_eq!(Language::detect(bad).map(|language| language.code), Some(code));
    }
    assert_eq!(LANGUAGES.map(|language| language.code), ["nb", "nn", "en"]);
}

#[test]
fn the_contact_point_of_the_register_is_one_whatever_its_form() {
    let text = "Kontakt: servicetorget i Rådhusgata 1";
    let lacks = |contact| {
        let letter = Letter { text, language: LANGUAGES[0], audience: Audience::Adults, contact };
        let contact = Arg::from(Message::new("content-contact"));
        check(&letter).iter().any(|found| found.finding.message.args() == [("part", contact.clone())])
    };
    assert!(lacks(None) && !lacks(Some("Rådhusgata 1")));
    let (_, register) = read("full");
    assert!(contact_point(&register).is_some());
}

#[test]
fn every_language_of_the_group_must_be_there() {
    let mut case = Case::default();
    assert_eq!(missing_languages(&case, &["nb"]), []);
    case.persons.languages = ["nb-NO", "PL", "se"].map(str::to_owned).to_vec();
    let missing = missing_languages(&case, &["no", "pl"]);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert_eq!((missing[0].place.as_str(), missing[0].severity), ("persons.languages", Severity::Error));
    assert_eq!(missing[0].message.args(), [("language", Arg::from("se"))]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_checked_and_every_place_is_in_it(text in "(\\PC|\n|[#*\\->\\[\\] .åÅİ]){0,80}") {
        for language in LANGUAGES {
            let letter = Letter { text: &text, language, audience: Audience::Adults, contact: Some("x") };
            for found in check(&letter) {
                prop_assert!(text.is_char_boundary(found.offset), "{}", found.offset);
            }
        }
    }
}

const DAY: &str = "2026-10-26T15:30+01:00";

#[test]
fn the_command_says_where_and_what_to_do_and_ends_with_one() {
    let home = Home::with_register();
    assert_eq!(
        home.avvik(DAY, &["new", "Brev i feil konvolutt", "--set", "persons.languages=nb,pl"]).code,
        0
    );
    let letter = "# Vi sendte brevet ditt til feil person\n\nBrevet kan bli lest. Vi har bedt om å få det igjen.\n\n\
        Si fra hvis noen ringer deg, eller ring oss på 68 05 00 00. Vi har ikke noe nytt.\n";
    fs::write(home.path("register/brev.md"), letter).unwrap();
    fs::write(home.path("register/pl.md"), "Wysłaliśmy list do niewłaściwej osoby.\n").unwrap();
    let said = home.avvik(DAY, &["--lang", "en", "check-letter", "1", "brev.md"]);
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    assert!(
        said.out.starts_with("cases/2026/2026-0001.toml:8:1: error[letter-language-missing]: "),
        "{}",
        said.out
    );
    let both = ["check-letter", "1", "brev.md", "pl.md", "--language", "nb", "--language", "pl"];
    let said = home.avvik(DAY, &[["--lang", "en"].as_slice(), &both].concat());
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(
        said.out.contains("pl.md: warning[letter-language-unread]: ")
            && said.out.contains("2 letters checked: 0 errors, 1 warning\n"),
        "{}",
        said.out
    );
    let said = home.avvik(DAY, &["sjekk-brev", "1", "brev.md", "pl.md"]);
    assert!(said.code == 2 && said.err.contains("hvilket språk pl.md er skrevet på"), "{}", said.err);
    let said = home.avvik(DAY, &["check-letter", "1", "brev.md", "pl.md", "--language", "nb"]);
    assert!(said.code == 2 && said.err.contains("1 språk til 2 filer"), "{}", said.err);
    fs::write(home.path("register/brev.md"), format!("{letter}\nBeklageligvis.\n")).unwrap();
    let said = home.avvik(DAY, &["check-letter", "1", "brev.md", "--language", "nb", "--format", "json"]);
    assert_eq!(said.code, 1);
    for part in ["\"avvik.letter-check/1\"", "\"letter-hides\"", "\"line\": 7", "\"letters\": 1"] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
}
