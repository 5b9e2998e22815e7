//! Documents as HTML, and the ways to get a document out: nothing is lost, and no text becomes markup.

use std::fs;
use std::path::Path;

use avvik::render::format::{Page, Stage, html};
use avvik::render::markdown::escape;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::binary::Home;

/// Returns every approved draft in Markdown, with its path.
pub(crate) fn drafts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut found = Vec::new();
    for case in fs::read_dir(folder).unwrap() {
        for file in fs::read_dir(case.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "md") {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(found.len() >= 6, "{}", found.len());
    found.sort();
    found
}

/// Returns a draft's page.
pub(crate) fn page(markdown: &str) -> Page<'_> {
    Page {
        organisation: Some("Nordvik kommune"),
        contact: Some("Rådhusgata 1, 0001 Nordvik"),
        version: Some("1a2b3c4"),
        ..Page::new(markdown, "2026-0007", "2026-10-26".parse().unwrap())
    }
}

/// An HTML file taken apart.
#[derive(Debug, Default)]
struct Apart {
    /// Every tag as it stands, in order.
    tags: Vec<String>,
    /// The text between them, without that of the head.
    text: String,
}

/// Takes an HTML file apart; every tag that is opened must be closed in its turn.
fn apart(html: &str) -> Apart {
    let mut apart = Apart::default();
    let mut open: Vec<String> = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split(' ').next().unwrap().to_owned();
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "{html}"),
            None if ["!DOCTYPE", "meta", "br", "hr"].contains(&name.as_str()) => {}
            None => open.push(name.clone()),
        }
        apart.tags.push(tag.to_owned());
        if open.iter().any(|name| name == "main") {
            apart.text += &text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
            apart.text += if name == "br" { " " } else { "" };
        }
    }
    assert!(open.is_empty(), "{open:?}");
    apart.text = apart.text.replace("&#39;", "'").replace("&amp;", "&");
    apart
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().concat()
}

/// Returns the words of a document as the parser of Markdown understands them.
fn words_of(markdown: &str) -> String {
    let parts = Parser::new_ext(markdown, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(words(&text)),
        _ => None,
    });
    parts.collect()
}

#[test]
fn every_draft_says_all_its_words_in_html() {
    for (name, markdown) in drafts() {
        let html = html(&page(&markdown));
        let apart = apart(&html);
        assert_eq!(words(&apart.text), words_of(&markdown), "{name}");
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"nb\">\n"), "{name}");
        assert!(html.contains("<p class=\"mark\"><strong>UTKAST</strong></p>"), "{name}");
        assert!(html.contains("Sak 2026-0007<br>26. oktober 2026<br>Versjon 1a2b3c4"), "{name}");
        for tag in &apart.tags {
            let known = ["a", "script", "img", "link", "iframe", "object", "form", "svg"];
            assert!(!known.contains(&tag.split(' ').next().unwrap()), "{name}: {tag}");
        }
    }
}

/// Returns the levels of the headings of an HTML file, in order.
fn levels(html: &str) -> Vec<usize> {
    let tags = apart(html).tags;
    tags.iter()
        .filter_map(|tag| ["h1", "h2", "h3", "h4", "h5", "h6"].iter().position(|name| name == tag))
        .collect()
}

#[test]
fn every_document_opens_with_its_one_title_and_skips_no_level() {
    for (name, markdown) in drafts() {
        let levels = levels(&html(&page(&markdown)));
        assert_eq!(levels.iter().filter(|level| **level == 0).count(), 1, "{name}: {levels:?}");
        assert_eq!(levels.first(), Some(&0), "{name}");
        assert!(levels.is_sorted_by(|above, below| *below <= above + 1), "{name}: {levels:?}");
        // The Markdown says the same before any format puts it in order.
        let marks = Parser::new_ext(&markdown, Options::ENABLE_TABLES).filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as usize - 1),
            _ => None,
        });
        assert_eq!(marks.collect::<Vec<_>>(), levels, "{name}");
    }
}

#[test]
fn the_title_is_the_highest_heading_and_says_that_it_is_a_draft() {
    assert!(html(&page("## Sjekk\n\n# Brev\n\n# Mer\n")).contains("<title>UTKAST – Brev</title>"));
    let (_, report) =
        drafts().into_iter().find(|(name, _)| name.ends_with("full/expected-report-nb.md")).unwrap();
    let title = "UTKAST – Melding til Datatilsynet om brudd på personopplysningssikkerheten";
    assert!(html(&page(&report)).contains(&format!("<title>{title}</title>")));
    let sent = Page { stage: Stage::Final, language: "nn-NO", title: Some("Brev"), ..page(&report) };
    let sent = html(&sent);
    assert!(sent.contains("<html lang=\"nn\">") && sent.contains("<title>Brev</title>"));
    assert!(sent.contains("Versjon 1a2b3c4") && !sent.contains("class=\"mark\""));
    let english = html(&Page { language: "en", ..page(&report) });
    assert!(english.contains("Case 2026-0007<br>26 October 2026<br>Version 1a2b3c4"));
    assert!(english.contains("<strong>DRAFT</strong>") && english.contains("\"Page\" \" \" counter(page)"));
}

#[test]
fn html_and_pictures_in_markdown_are_text_and_links_lead_to_the_web_alone() {
    let markdown = "<script>alert(1)</script>\n\na <img src=x onerror=y> b ![bilde](https://evil.example/x.png)\n\n\
        [k](javascript:alert(1)) [d](data:text/html,x) [e](https://datatilsynet.no/\"onclick=\"x)\n\n<b>fet</b>\n";
    let html = html(&page(markdown));
    let apart = apart(&html);
    let links: Vec<&String> = apart.tags.iter().filter(|tag| tag.starts_with("a ")).collect();
    assert_eq!(links, ["a href=\"https://datatilsynet.no/&quot;onclick=&quot;x\""]);
    for tag in ["script", "img", "b"] {
        assert!(!apart.tags.iter().any(|found| found.split(' ').next() == Some(tag)), "{tag}");
    }
    assert!(apart.text.contains("<script>alert(1)</script>"), "{}", apart.text);
    assert!(apart.text.contains("a <img src=x onerror=y> b bilde"), "{}", apart.text);
    assert!(!html.contains("evil.example"));
}

#[test]
fn headings_begin_at_the_top_and_skip_no_level() {
    let html = html(&page("### a\n\n# b\n\n#### c\n\n#\n\n##### d\n\n> # e\n\n- # f\n"));
    assert_eq!(levels(&html), [0, 0, 1, 2]);
}

#[test]
fn what_is_nested_without_end_keeps_its_text() {
    for (open, text) in [("> ", "sitat"), ("- ", "punkt"), ("[", "lenke"), ("***", "fet")] {
        let markdown = format!("{}{text}", open.repeat(20_000));
        assert!(apart(&html(&page(&markdown))).text.contains(text), "{open}");
    }
}

/// Returns the words that can be seen of a value.
fn seen(value: &str) -> String {
    words(&words_of(&format!("x{}", escape(value))))[1..].to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_text_in_html_wherever_it_stands(value in any::<String>()) {
        let data = escape(&value);
        let markdown = format!(
            "# x{data}\n\n**Ledetekst:** {data}\n\n- x{data}\n  - x{data}\n\n| x | y |\n|---|---|\n| x{data} | `z` |\n"
        );
        let seen = seen(&value);
        let sender = format!("x{value}");
        let file = html(&Page { title: Some(&value), organisation: Some(&sender), ..page(&markdown) });
        let apart = apart(&file);
        let expected = format!("x{seen}Ledetekst:{seen}x{seen}x{seen}xyx{seen}z");
        prop_assert_eq!(words(&apart.text), expected);
        let plain = html(&page("# x\n\n**y:** z\n\n- x\n  - x\n\n| x | y |\n|---|---|\n| x | `z` |\n"));
        prop_assert_eq!(apart.tags.len(), self::apart(&plain).tags.len());
    }
}

const NOW: &str = "2026-10-26T15:30+01:00";

fn home_with_case() -> Home {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["new", "Brev i feil konvolutt – ærlig talt, ålreit"]);
    assert_eq!(said.code, 0, "{}", said.err);
    home
}

#[test]
fn a_draft_goes_to_a_new_file_and_never_over_an_old_one() {
    let home = home_with_case();
    let said = home.avvik(NOW, &["draft", "report", "1", "--as", "html", "--out", "melding.html"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.err);
    let html = home.read("melding.html");
    assert!(html.contains("<p class=\"organisation\">Fjordvik kommune</p>"), "{html}");
    assert_eq!(home.avvik(NOW, &["draft", "report", "1", "--as", "html"]).out, html);
    let said = home.avvik(NOW, &["--lang", "en", "draft", "report", "1", "--out", "melding.html"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("melding.html is already there, and was left as it is"), "{}", said.err);
    assert_eq!(home.read("melding.html"), html);
    let said = home.avvik(NOW, &["--lang", "en", "draft", "report", "1", "--out", "ingen/melding.md"]);
    assert!(said.code == 2 && said.err.contains("ingen/melding.md cannot be written"), "{}", said.err);
    let markdown = home.avvik(NOW, &["draft", "report", "1"]).out;
    home.avvik(NOW, &["draft", "report", "1", "--out", "melding.md"]);
    assert_eq!(home.read("melding.md"), markdown);
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_goes_to_a_file_or_a_pipe() {
    let home = home_with_case();
    let said = home.avvik(NOW, &["draft", "letter", "1", "--as", "pdf", "--out", "brev.pdf"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.err);
    let file = fs::read(home.path("register/brev.pdf")).unwrap();
    assert!(file.starts_with(b"%PDF-1.7"));
    let mut again = home.command(super::binary::AVVIK);
    let piped = again.args(["--now", NOW, "draft", "letter", "1", "--as", "pdf"]).output().unwrap().stdout;
    assert_eq!(piped, file, "the same document is the same file");
}
