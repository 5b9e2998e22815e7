//! Documents as PDF: they keep to PDF/A-2a and PDF/UA-1 as far as a reader within this process can tell.

use std::collections::BTreeSet;

use avvik::render::format::{Page, Press, PressError, Stage};
use lopdf::{Dictionary, Document, Object};

use super::formats::{drafts, page};

fn dictionary<'a>(pdf: &'a Document, parent: &'a Dictionary, key: &str) -> &'a Dictionary {
    let value = parent.get(key.as_bytes()).unwrap_or_else(|_| panic!("{key} is there"));
    pdf.dereference(value).unwrap().1.as_dict().unwrap()
}

fn name(object: &Object) -> String {
    String::from_utf8_lossy(object.as_name().unwrap()).into_owned()
}

/// Returns the file's description of itself.
pub(crate) fn metadata(pdf: &Document) -> String {
    let stream = pdf.catalog().unwrap().get(b"Metadata").unwrap();
    let stream = pdf.dereference(stream).unwrap().1.as_stream().unwrap();
    String::from_utf8(stream.get_plain_content().unwrap_or_else(|_| stream.content.clone())).unwrap()
}

/// Returns the roles of all parts of the document's structure.
fn roles(pdf: &Document) -> BTreeSet<String> {
    let parts = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let parts = parts.filter(|part| part.has(b"S") && part.has(b"P"));
    parts.map(|part| name(part.get(b"S").unwrap())).collect()
}

#[test]
fn every_draft_is_archivable_and_accessible() {
    let press = Press::new().unwrap();
    for (draft, markdown) in drafts() {
        let made = press.pdf(&page(&markdown)).unwrap_or_else(|error| panic!("{draft}: {error:?}"));
        let pdf = Document::load_mem(&made.bytes).unwrap();
        let catalog = pdf.catalog().unwrap();
        let language = pdf.dereference(catalog.get(b"Lang").unwrap()).unwrap().1.as_str().unwrap();
        assert_eq!(language, b"nb", "{draft}");
        let marked = dictionary(&pdf, catalog, "MarkInfo").get(b"Marked").unwrap();
        assert!(marked.as_bool().unwrap(), "{draft}");
        let shown = dictionary(&pdf, catalog, "ViewerPreferences").get(b"DisplayDocTitle").unwrap();
        assert!(shown.as_bool().unwrap(), "{draft}");
        assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"OutputIntents"), "{draft}");
        let metadata = metadata(&pdf);
        for says in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "UTKAST – ",
            "Nordvik kommune",
            "2026-10-26",
        ] {
            assert!(metadata.contains(says), "{draft}: {says} in {metadata}");
        }
        let descriptors = pdf.objects.values().filter_map(|object| object.as_dict().ok());
        let fonts: Vec<&Dictionary> = descriptors.filter(|font| font.has_type(b"FontDescriptor")).collect();
        assert!(!fonts.is_empty(), "{draft}");
        for font in fonts {
            assert!([&b"FontFile2"[..], b"FontFile3"].iter().any(|file| font.has(file)), "{draft}: {font:?}");
        }
        assert!(
            roles(&pdf).is_superset(&["H1", "P"].map(str::to_owned).into()),
            "{draft}: {:?}",
            roles(&pdf)
        );
    }
}

#[test]
fn headings_tables_lists_and_quotations_keep_their_roles() {
    let markdown = "# En\n\n## To\n\n> Sitat\n\n- a\n  - b\n\n1. c\n\n| x | y |\n|---|---|\n| 1 | `2` |\n\n---\n\n\
        [nett](https://datatilsynet.no) *vekt*\\\nlinje\n\n    kode\n";
    let made = Press::new().unwrap().pdf(&page(markdown)).unwrap();
    let roles = roles(&Document::load_mem(&made.bytes).unwrap());
    let expected =
        ["H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Link"];
    let lacking: Vec<&str> = expected.into_iter().filter(|role| !roles.contains(*role)).collect();
    assert!(lacking.is_empty(), "{lacking:?} not in {roles:?}");
    assert!(roles.contains("BlockQuote") || roles.contains("Quote"), "{roles:?}");
}

#[test]
fn the_same_page_is_the_same_file_whatever_was_made_between() {
    let (one, other) = (Press::new().unwrap(), Press::new().unwrap());
    for (draft, markdown) in drafts() {
        let first = one.pdf(&page(&markdown)).unwrap();
        one.pdf(&page("# Noe annet")).unwrap();
        assert_eq!(one.pdf(&page(&markdown)).unwrap(), first, "{draft}");
        assert_eq!(other.pdf(&page(&markdown)).unwrap(), first, "{draft}");
    }
}

#[test]
fn a_document_without_headings_or_sender_is_a_document_still() {
    let press = Press::new().unwrap();
    for markdown in ["", "Bare tekst", "> Sitat", "| | |\n|---|---|\n| | |", "-\n-\n", "```\n\n```"] {
        let bare =
            Page { organisation: None, contact: None, version: None, stage: Stage::Final, ..page(markdown) };
        let made = press.pdf(&bare).unwrap_or_else(|error| panic!("{markdown:?}: {error:?}"));
        assert_eq!(Document::load_mem(&made.bytes).unwrap().get_pages().len(), 1);
    }
}

#[test]
fn what_the_fonts_lack_is_told() {
    let press = Press::new().unwrap();
    let made = press
        .pdf(&page("# Båtsfjord\n\nKárášjohka, Åse Østbø, «é» – 北 \u{1f600} \u{e000} 2 ≥ 1 → 3"))
        .unwrap();
    assert_eq!(made.lacking, BTreeSet::from(['北', '\u{1f600}', '\u{e000}']));
}

#[test]
fn a_template_sees_its_page_and_nothing_else() {
    let refused = |template: &str| match Press::with_template(template).unwrap().pdf(&page("# x")) {
        Err(PressError::NotSet { said }) => said,
        other => panic!("{template}: {other:?}"),
    };
    for template in ["#read(\"/etc/passwd\")", "#include \"avvik.toml\"", "#image(\"/logo.png\")"] {
        assert!(refused(template).contains("access denied"), "{template}: {}", refused(template));
    }
    refused("#read(\"../../../../etc/passwd\")");
    refused("#import \"@preview/example:0.1.0\": *");
    refused("#datetime.today()");
    let own = "#set document(title: \"x\", date: datetime(year: 2026, month: 10, day: 26))\n#json(\"page.json\").organisation";
    let made = Press::with_template(own).unwrap().pdf(&page("# x"));
    assert!(made.is_ok(), "{made:?}");
}
