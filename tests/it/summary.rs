//! The summary for management: one page, with what there is to decide and nothing else below that heading.

use avvik::render::document::Document;
use avvik::render::language::Language;

use super::drafts::{drafted, read};

/// A day after the planned measure of the full case was due.
const LATER: &str = "2026-10-28T09:00:00+01:00";

/// Returns what stands below the heading of what there is to decide.
fn decide(summary: &str) -> &str {
    summary.split_once("## Hva ledelsen må ta stilling til\n\n").unwrap().1
}

#[test]
fn an_overdue_measure_is_said_to_be_and_is_to_be_decided_on() {
    let (case, _) = read("full");
    for (language, words) in [
        (Language::Bokmal, "- Over fristen, skulle vært gjort innen mandag 26. oktober 2026: Slå på"),
        (Language::Nynorsk, "- Over fristen, skulle vore gjort innan måndag 26. oktober 2026: Slå på"),
        (Language::English, "- Overdue, should have been done by Monday 26 October 2026: Slå på"),
    ] {
        for document in [Document::Summary, Document::MessageHead] {
            let late = drafted("full", document, language, &case, LATER);
            assert!(late.contains(words), "{late}");
        }
    }
    let late = drafted("full", Document::Summary, Language::Bokmal, &case, LATER);
    assert!(decide(&late).contains("- Tiltak er ikke gjort innen fristen."), "{late}");
    let in_time = drafted("full", Document::Summary, Language::Bokmal, &case, "2026-10-26T23:00:00+01:00");
    assert!(!in_time.contains("ver fristen") && !in_time.contains("innen fristen"), "{in_time}");
}

#[test]
fn what_is_decided_stands_among_the_decisions() {
    let (mut case, _) = read("full");
    case.assessment[0].approval = Some(toml::from_str("by = 'head'").unwrap());
    let summary = drafted("full", Document::Summary, Language::Bokmal, &case, "2026-10-26T12:00:00+01:00");
    let (before, _) = summary.split_once("## Hva vi gjør").unwrap();
    assert!(before.contains("\n**Konklusjonen:** godkjent av virksomhetens leder\n"), "{summary}");
    assert_eq!(decide(&summary), "Ingenting nå.\n");
    case.assessment[0].approval = None;
    let summary = drafted("full", Document::Summary, Language::Bokmal, &case, "2026-10-26T12:00:00+01:00");
    assert_eq!(
        decide(&summary),
        "- Konklusjonen er ikke godkjent: **[mangler: godkjenning av konklusjonen]**\n"
    );
}

#[cfg(feature = "pdf")]
#[test]
fn it_is_one_page_for_every_example_case() {
    use super::binary::Home;
    let home = Home::new();
    std::fs::create_dir(home.path("register")).unwrap();
    let now = "2026-11-20T12:00+01:00";
    assert_eq!(home.avvik(now, &["init", "--example"]).code, 0);
    let pages = |case: &str, language: &str| {
        let file = format!("{case}-{language}.pdf");
        let args = ["draft", "summary", case, "--language", language, "--as", "pdf", "--out", &file];
        let said = home.avvik(now, &args);
        assert_eq!(said.code, 0, "{}", said.err);
        lopdf::Document::load(home.path("register").join(file)).unwrap().get_pages().len()
    };
    for case in 1..=12 {
        for language in ["nb", "en"] {
            assert_eq!(pages(&case.to_string(), language), 1, "{case} in {language}");
        }
    }
}
