//! Foreign text stays data in Markdown, shown against a real parser.

use avvik::render::markdown::{escape, escape_paragraphs};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};

/// Where a value may stand in a document: around it, what the templates write.
const PLACES: &[(&str, &str)] = &[
    ("", "\n"),
    ("**Label:** ", "\n\nAfter.\n"),
    ("Before ", " after.\n"),
    ("- ", "\n- next\n"),
    ("1. first: ", "\n"),
    ("> ", "\n"),
    ("## ", "\n\nAfter.\n"),
    ("| a | b |\n|---|---|\n| ", " | x |\n"),
];

/// Returns the structure of a document, with all text in one place for each run of it, and the text itself.
fn parse(markdown: &str) -> (Vec<String>, String) {
    // Typographic quotes and dashes are left out: they change letters, not structure.
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let (mut structure, mut text) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(part) => {
                text.push_str(&part);
                if structure.last().is_none_or(|last| last != "text") {
                    structure.push("text".to_owned());
                }
            }
            other => structure.push(format!("{other:?}")),
        }
    }
    (structure, text)
}

/// Returns what a reader should see of a text.
fn seen(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'));
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    line.chars()
        .map(|c| if c.is_control() || "\u{ad}\u{202e}\u{200b}\u{feff}".contains(c) { '\u{fffd}' } else { c })
        .collect()
}

/// What Markdown and its extensions give a meaning.
const MARKS: &str = "# ## - + * ** _ __ ` ``` ~~ ~ > < <b> </b> <!-- &lt; &#35; & [ ] ( ) [x](y) ![x](y) [^1] [^1]: \
    [[x]] | --- === *** +++ \\ 1. 2) 10. : ::: :// http://a.no www.a.no $ $$ ^ {#id} {{ }} @ ! = ' \" a æ ord 7 🙂";

const SPACES: &[&str] =
    &["\n", "\r\n", "\r", "\n\n", "\t", "    ", " ", "\0", "\u{1b}", "\u{202e}", "\u{200b}", "\u{a0}"];

fn text_with_markdown() -> impl Strategy<Value = String> {
    let marks: Vec<&str> = MARKS.split(' ').filter(|mark| !mark.is_empty()).collect();
    let piece = prop_oneof![
        4 => prop::sample::select(marks).prop_map(str::to_owned),
        2 => prop::sample::select(SPACES).prop_map(|space| (*space).to_owned()),
        1 => "[ -~æøå]{0,5}",
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn escaped_text_comes_back_as_plain_text_and_changes_no_structure(text in text_with_markdown()) {
        if seen(&text).is_empty() {
            return Ok(());
        }
        for (before, after) in PLACES {
            let (structure, said) = parse(&format!("{before}{}{after}", escape(&text)));
            let (expected, around) = parse(&format!("{before}ORD{after}"));
            prop_assert_eq!(&structure, &expected, "{:?} in {:?}", text, before);
            prop_assert_eq!(said, around.replace("ORD", &seen(&text)));
        }
    }

    #[test]
    fn paragraphs_come_back_as_paragraphs_and_nothing_else(texts in prop::collection::vec(text_with_markdown(), 1..4)) {
        let texts: Vec<String> = texts.iter().map(|text| text.replace(['\n', '\r'], " ")).collect();
        let expected: Vec<String> = texts.iter().map(|text| seen(text)).filter(|text| !text.trim().is_empty()).collect();
        let (structure, said) = parse(&escape_paragraphs(&texts.join("\n \r\n")));
        let (same, _) = parse(&vec!["ORD"; expected.len()].join("\n\n"));
        prop_assert_eq!(structure, same);
        prop_assert_eq!(said, expected.concat());
    }
}

#[test]
fn ordinary_text_can_be_copied_from_the_source() {
    for text in [
        "Et brev gikk til feil mottaker (se fil_navn.txt), kl. 15.30 – \"ikke åpnet\".",
        "personvernombud@nordvik.example, tlf. 12 34 56 78",
        "Skatt & avgift AS: 50 % av sakene, ca. 1.000 kr!",
        "15.30 ble det oppdaget",
    ] {
        assert_eq!(escape(text), text);
    }
    assert_eq!(
        escape("27. oktober #1 @alle www.a.no https://a.no"),
        "27\\. oktober \\#1 \\@alle www\\.a.no https\\://a.no"
    );
}
