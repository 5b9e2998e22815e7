//! Tolerant reading: what fits is read, what does not is reported, and only what is no TOML is refused.

use avvik::case::Case;
use avvik::store::oddity::{Oddity, OddityKind};
use avvik::store::reading::{Broken, BrokenKind, LIMIT, Read, read, text_of};

use crate::sample::{Count, Level, Sample, Told};

fn opened(text: &str) -> Read<'_, Sample> {
    read(text).unwrap()
}

fn refused(text: &str) -> (usize, usize, BrokenKind) {
    let Broken { line, column, kind } = read::<Sample>(text).unwrap_err();
    (line, column, kind)
}

fn brief(oddities: &[Oddity]) -> Vec<String> {
    let line = |odd: &Oddity| {
        let kind = odd.message().key().trim_start_matches("file-").to_owned();
        format!("{}:{} {} {kind} {}", odd.line, odd.column, odd.path, odd.given)
    };
    oddities.iter().map(line).collect()
}

#[test]
fn a_file_that_fits_has_no_oddities() {
    let read = opened(
        "title = 'a'\npersons.count = { about = 30 }\npersons.kinds = ['low']\n[[told]]\nrole = 'dpo'\n",
    );
    assert_eq!(read.oddities, []);
    let persons = read.value.persons.unwrap();
    assert_eq!((persons.count, persons.kinds), (Some(Count::About { about: 30 }), vec![Level::Low]));
    assert_eq!(read.value.told, [Told { role: Some("dpo".to_owned()), ..Told::default() }]);
}

/// The file of a case is read by a way of its own, which must take and refuse what any other reader of TOML does.
#[test]
fn a_time_is_read_from_its_text_as_from_its_value() {
    for written in [
        "2026-10-23T15:30:00+02:00",
        "2026-10-23 15:30:00+02:00",
        "2026-10-23t15:30:00z",
        "2026-10-23T15:30+02:00",
        "2026-10-23T15:30:00.25-14:00",
        "2026-10-23",
        "\"2026-10-23\"",
        "\"2026-10-23T15:30:00Z\"",
        "{ about = 2026-10-23T15:30:00+02:00 }",
        "\"not-known-yet\"",
        "2026-10-23T15:30:00",
        "15:30:00",
        "2026-10-23T15:30:60Z",
        "2026-10-23T15:30:00+15:00",
        "{ about = 2026-10-23 }",
        "\"i går\"",
        "[2026-10-23]",
        "7",
    ] {
        for key in ["registered", "timeline.aware", "timeline.discovered"] {
            let text = format!("{key} = {written}\n");
            let own = read::<Case>(&text).unwrap();
            match toml::from_str::<Case>(&text) {
                Ok(case) => assert_eq!((&own.value, &own.oddities[..]), (&case, &[][..]), "{text}"),
                Err(error) => {
                    assert_eq!((own.value, own.oddities.len()), (Case::default(), 1), "{text}");
                    assert!(error.message().contains(&own.oddities[0].detail), "{text}: {error}");
                }
            }
        }
    }
}

#[test]
fn odd_values_are_put_aside_and_the_rest_is_read() {
    let text = "title = 7\ncolour = 'red'\n\n[persons]\ncount = 'many'\nkinds = ['low', 'hihg', 2, 'very-high']\n\
                [persons.effect]\nlevel = 'x'\nby = 'dpo'\n[persons.notes]\n'any thing' = 1\n\n[[told]]\nrole = 'ciso'\n\
                at = 'then'\nnote = \"\"\"\nlong\"\"\"\n[[told]]\nat = 2026-01-01\n";
    let read = opened(text);
    assert_eq!(
        brief(&read.oddities),
        [
            "1:1 title wrong-type 7",
            "2:1 colour unknown-key 'red'",
            "5:1 persons.count value-not-allowed 'many'",
            "6:17 persons.kinds.1 unknown-code 'hihg'",
            "6:25 persons.kinds.2 wrong-type 2",
            "8:1 persons.effect.level unknown-code 'x'",
            "11:1 persons.notes.\"any thing\" wrong-type 1",
            "15:1 told.0.at wrong-type 'then'",
            "16:1 told.0.note unknown-key \"\"\"\nlong\"\"\"",
        ]
    );
    let persons = read.value.persons.unwrap();
    assert_eq!(persons.kinds, [Level::Low, Level::VeryHigh]);
    assert_eq!(persons.effect.unwrap().by.as_deref(), Some("dpo"));
    assert_eq!(read.value.told.len(), 2);
    assert_eq!(read.value.told[0].role.as_deref(), Some("ciso"));
    assert!(read.value.told[1].at.is_some());
}

#[test]
fn an_unknown_code_is_reported_with_those_that_may_stand_there() {
    let read = opened("persons.kinds = ['hihg']\n");
    let expected = ["low", "high", "very-high"].map(str::to_owned).to_vec();
    assert_eq!(read.oddities[0].kind, OddityKind::UnknownCode { expected, nearest: Some("high".to_owned()) });
    assert_eq!(read.oddities[0].hint().unwrap().key(), "file-unknown-code-nearest-hint");
}

#[test]
fn an_unknown_key_is_reported_with_the_one_that_was_meant() {
    let read = opened("[persons]\nCounts = 1\nx = 2\n");
    let kinds: Vec<_> = read.oddities.into_iter().map(|odd| odd.kind).collect();
    let nearest = |nearest: Option<&str>| OddityKind::UnknownKey { nearest: nearest.map(str::to_owned) };
    assert_eq!(kinds, [nearest(Some("count")), nearest(None)]);
}

#[test]
fn what_serde_would_take_by_position_or_in_disguise_is_odd() {
    let read = opened("persons = [3, ['low']]\ntold = [2026-01-01]\n[[closing]]\nlesson = 'x'\n");
    let expected = [
        "1:1 persons wrong-type [3, ['low']]",
        "2:9 told.0 wrong-type 2026-01-01",
        "3:1 closing wrong-type [[closing]]",
    ];
    assert_eq!(
        (brief(&read.oddities), read.value),
        (expected.map(str::to_owned).to_vec(), Sample::default())
    );
}

#[test]
fn what_a_section_must_not_or_must_have_is_reported_as_one() {
    let read = opened("[closing]\nlesson = 'x'\ncolour = 'red'\n");
    assert_eq!(brief(&read.oddities), ["3:1 closing.colour unknown-key 'red'"]);
    assert_eq!(read.value.closing.unwrap().lesson, "x");
    let read = opened("[closing]\ndone = true\n");
    assert_eq!(brief(&read.oddities), ["1:1 closing value-not-allowed [closing]"]);
    assert_eq!(read.value.closing, None);
}

#[test]
fn a_section_of_another_shape_is_reported_as_a_whole() {
    let read = opened("told = 'nobody'\n[[persons]]\ncount = 1\n[[persons]]\n[[closing]]\n");
    assert_eq!(
        brief(&read.oddities),
        [
            "1:1 told wrong-type 'nobody'",
            "2:1 persons wrong-type [[persons]]",
            "5:1 closing wrong-type [[closing]]"
        ]
    );
    assert_eq!(read.value, Sample::default());
}

#[test]
fn elements_keep_their_numbers_when_others_are_put_aside() {
    #[derive(Debug, serde::Deserialize)]
    struct Strict {
        must: u8,
    }
    #[derive(Debug, Default, serde::Deserialize)]
    #[serde(default)]
    struct File {
        part: Vec<Strict>,
    }
    let read =
        read::<File>("[[part]]\nmust = 'x'\n[[part]]\nmay = 1\n[[part]]\nmust = 3\nmay = 2\n").unwrap();
    assert_eq!(
        brief(&read.oddities),
        [
            "1:1 part.0 value-not-allowed [[part]]",
            "2:1 part.0.must wrong-type 'x'",
            "3:1 part.1 value-not-allowed [[part]]",
            "7:1 part.2.may unknown-key 2"
        ]
    );
    assert_eq!(read.value.part.iter().map(|part| part.must).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_file_with_more_oddities_than_rounds_still_opens_soon() {
    let wrong = "  'x',\n".repeat(5_000);
    let text = format!("title = 'a'\nlost = 1\npersons.kinds = [\n{wrong}]\n");
    let read = opened(&text);
    assert_eq!(read.value, Sample { title: Some("a".to_owned()), ..Sample::default() });
    assert_eq!(read.oddities[1].path, "persons");
    let unknown = "[[told]]\nx = 1\ny = 2\n".repeat(40_000);
    assert_eq!(opened(&unknown).oddities.len(), 80_000);
}

#[test]
fn what_is_no_toml_is_refused_with_its_place() {
    assert!(matches!(refused("title = 'a'\nx y\n"), (2, 3, BrokenKind::Syntax(_))));
    assert!(matches!(refused("a = 1\na = 2\n"), (2, 1, BrokenKind::Syntax(_))));
    for bomb in [
        "[".repeat(100_000),
        format!("a = {}", "[".repeat(100_000)),
        format!("a{} = 1", ".a".repeat(100_000)),
    ] {
        assert!(matches!(refused(&bomb), (_, _, BrokenKind::Syntax(_))));
    }
}

#[test]
fn characters_that_deceive_are_refused_however_they_are_written() {
    for (text, line, column, kind) in [
        ("\u{feff}title = 'a'", 1, 1, BrokenKind::ByteOrderMark),
        ("title = 'a\0'", 1, 11, BrokenKind::Control('\0')),
        ("# a\n#\u{1b}[2J", 2, 2, BrokenKind::Control('\u{1b}')),
        ("# a\rtitle = 'b'", 1, 4, BrokenKind::Control('\r')),
        ("title = \"\\u0000\"", 1, 9, BrokenKind::Control('\0')),
        ("title = \"\\e[2J\"", 1, 9, BrokenKind::Control('\u{1b}')),
        ("a = [{ \"\\u009b\" = 1 }]", 1, 8, BrokenKind::Control('\u{9b}')),
        ("a = [\n[\"\\b\"]]", 2, 2, BrokenKind::Control('\u{8}')),
        ("# \u{202e}", 1, 3, BrokenKind::Direction('\u{202e}')),
        ("title = \"\\u2066\"", 1, 9, BrokenKind::Direction('\u{2066}')),
    ] {
        assert_eq!(refused(text), (line, column, kind), "{text:?}");
    }
    assert_eq!(opened("title = \"a\\tb\\\\c\\nd\"\r\n# crlf\r\n").oddities, []);
}

#[test]
fn bytes_that_are_no_text_or_too_many_are_refused() {
    let sample =
        |bytes: &[u8]| text_of(bytes.to_vec()).and_then(|text| read::<Sample>(&text).map(|read| read.value));
    let refused = |bytes: &[u8]| sample(bytes).unwrap_err();
    assert_eq!(refused(b"a = 1\nb = '\xff'"), Broken { line: 2, column: 6, kind: BrokenKind::NotUtf8 });
    assert_eq!(refused(&vec![b'\n'; LIMIT + 1]).kind, BrokenKind::TooLarge);
    assert_eq!(sample(&vec![b'\n'; LIMIT]).unwrap(), Sample::default());
}
