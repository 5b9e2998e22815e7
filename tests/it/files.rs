//! Properties of files: for any layout and any change, only the changed lines change, and what is written is read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use avvik::case::Case;
use avvik::store::editing::{EditError, rewrite};
use avvik::store::layout::write_new;
use avvik::store::oddity::{Oddity, OddityKind};
use avvik::store::place::Tree;
use avvik::store::reading::{Read, read, text_of};
use avvik::store::scan::scan;
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::sample::{Closing, Count, Effect, Level, Persons, Sample, Told};

fn text() -> impl Strategy<Value = String> {
    "[a-zæ \"'\\\\#=\n\t\\[\\]]{0,60}"
}

fn level() -> impl Strategy<Value = Level> {
    select(vec![Level::Low, Level::High, Level::VeryHigh])
}

fn count() -> impl Strategy<Value = Count> {
    let number = 0..1000_u32;
    prop_oneof![
        number.clone().prop_map(Count::Exact),
        number.clone().prop_map(|about| Count::About { about }),
        (number.clone(), number).prop_map(|(from, to)| Count::Range { from, to }),
    ]
}

prop_compose! {
    fn effect()(
        level in of(level()),
        grounds in of(text()),
        by in of("[a-z]{1,9}"),
        at in of(select(vec!["2026-10-23T10:00:00Z", "2026-10-23", "2026-10-23T10:00:00.5+02:00"])),
    ) -> Effect {
        Effect { level, grounds, by, at: at.map(|at| at.parse().unwrap()) }
    }
}

prop_compose! {
    fn told()(role in of(text()), effect in vec(effect(), 0..3)) -> Told {
        Told { role, at: None, effect }
    }
}

prop_compose! {
    fn persons()(
        count in of(count()),
        kinds in vec(level(), 0..4),
        effect in of(effect()),
        notes in btree_map("[a-z .\"æ]{1,4}", text(), 0..3),
    ) -> Persons {
        Persons { count, kinds, effect, notes }
    }
}

prop_compose! {
    fn sample()(
        title in of(text()),
        summary in of(text()),
        persons in of(persons()),
        told in vec(told(), 0..3),
        closing in of((text(), of(any::<bool>()))),
    ) -> Sample {
        let closing = closing.map(|(lesson, done)| Closing { lesson, done });
        Sample { title, summary, persons, told, closing }
    }
}

/// Ways to write the same keys, with what people leave between them.
const LAYOUTS: [&str; 5] = [
    "#:schema x.json\n\ntitle  = 'T' # note\nodd = 1\nsummary = '''\nlong\n# no comment'''\n\n# about\n[persons]\n  count = { about = 30 } # guess\n\
     \n  kinds = [\n    'low', # one\n    'what',\n    'high'\n  ]\n'un known' = { x = 1 }\n# below\n\n[persons.notes] # n\n\"a b\" = 'x'\n\n\
     [[told]]\nrole = 'dpo'\nlost = true\n\n  [[told.effect]]\n  level = 'low'\n\n[[told]]\n\n[closing]\nlesson = 'l' # end",
    "persons . count = 30\nodd.key = 1\npersons.'kinds' = [ 'low' , 'high' ]\npersons.notes = { a = 'x', \"b c\" = 'y' }\ntitle = 'T'\n\
     persons.notes-odd = 1\ntold = [ { role = 'x' }, { lost = 1 } ]\nclosing.lesson = 'x'\n",
    "# only a comment\n\n# another\n[persons.effect]\nlevel = 'low' # why\n[other]\nx = 1\n[persons.notes]\na = 'b'\n[[other.effect]]\nby = 'x'\n",
    "title = 'T'\r\n\r\n[persons]\r\ncount = 'odd'\r\nkinds = ['low']\r\n\r\n[[told]]\r\nrole = 'r'\r\n[[told]]\r\nrole = 7\r\n[told.lost]\r\na = 1\r\n",
    "",
];

#[test]
fn the_example_cases_are_read_whole_and_written_as_they_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases-example");
    let found = scan(&root).unwrap();
    assert!(found.cases.len() >= 10 && found.strays.is_empty());
    for id in found.cases {
        let text = fs::read_to_string(root.join(id.path())).unwrap();
        let Read { value, oddities, .. } = read::<Case>(&text).unwrap();
        assert_eq!(oddities, [], "{id}");
        assert_eq!(rewrite(&text, &value, &value).unwrap(), text, "{id}");
        let new = write_new(&value, "");
        let again = read::<Case>(&new).unwrap();
        assert_eq!((&again.value, again.oddities), (&value, oddities), "{id}");
        assert_eq!(rewrite(&new, &value, &Case::default()).unwrap().trim(), "", "{id}");
        assert_eq!(
            read::<Case>(&rewrite("", &Case::default(), &value).unwrap()).unwrap().value,
            value,
            "{id}"
        );
    }
}

fn keeps(old: &str, new: &str, changed: &[&str]) -> Result<(), TestCaseError> {
    let mut rest = new.lines();
    for line in old.lines().filter(|line| !changed.iter().any(|key| line.contains(key))) {
        prop_assert!(rest.any(|other| other == line), "lost {line:?} of\n{old}\nin\n{new}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_is_written_is_read(sample in sample(), header in select(vec!["", "#:schema x.json\n# Note.\n"])) {
        let text = write_new(&sample, header);
        let read = read::<Sample>(&text).unwrap();
        prop_assert_eq!(&read.oddities, &[]);
        prop_assert_eq!(&read.value, &sample, "{}", text);
        prop_assert!(text.starts_with(header) && !text.starts_with("\n"));
        prop_assert_eq!(rewrite(&text, &sample, &sample).unwrap(), text);
    }

    #[test]
    fn any_value_can_be_written_over_any_other(before in sample(), after in sample()) {
        let text = write_new(&before, "# Note.\n");
        let new = rewrite(&text, &before, &after).unwrap();
        prop_assert_eq!(&read::<Sample>(&new).unwrap().value, &after, "{}\n->\n{}", text, new);
        prop_assert!(new.contains("# Note.\n"));
    }

    #[test]
    fn any_value_can_be_written_into_any_layout(layout in select(LAYOUTS.to_vec()), after in sample()) {
        let before = read::<Sample>(layout).unwrap();
        let new = match rewrite(layout, &before.value, &after) {
            Ok(new) => new,
            Err(EditError::Odd(path)) => {
                prop_assert!(before.oddities.iter().any(|odd| odd.path == path), "{} is not odd", path);
                return Ok(());
            }
            Err(error) => panic!("{error}: {after:?} into\n{layout}"),
        };
        let outcome = read::<Sample>(&new).unwrap();
        for comment in ["#:schema x.json", "# about", "# below", "# only a comment", "# another", "odd = 1"] {
            prop_assert_eq!(layout.contains(comment), new.contains(comment), "{} in\n{}", comment, new);
        }
        // An element that goes takes along what nothing knew in it.
        let stays = |odd: &&Oddity| matches!(odd.kind, OddityKind::UnknownKey { .. }) && !odd.path.starts_with("told.");
        let unknown = |read: &Read<Sample>| read.oddities.iter().filter(stays).count();
        prop_assert!(unknown(&outcome) >= unknown(&before), "{}", new);
    }

    #[test]
    fn only_the_lines_of_the_changed_keys_change(layout in select(LAYOUTS.to_vec()), title in of(text()), role in text(), count in of(count())) {
        let before = read::<Sample>(layout).unwrap().value;
        prop_assert_eq!(rewrite(layout, &before, &before).unwrap(), layout);
        let mut after = before.clone();
        after.title = title;
        after.told.push(Told { role: Some(role), ..Told::default() });
        if let Some(persons) = after.persons.as_mut().filter(|persons| persons.count.is_some()) {
            persons.count = count;
        }
        let new = rewrite(layout, &before, &after).unwrap();
        keeps(layout, &new, &["title", "count", "told = "])?;
        prop_assert_eq!(read::<Sample>(&new).unwrap().value, after);
    }

    #[test]
    fn nothing_makes_reading_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = text_of(bytes).and_then(|text| read::<Sample>(&text).map(|read| read.value));
    }

    #[test]
    fn any_toml_opens_and_says_where_it_is_odd(file in toml_text()) {
        let read = read::<Sample>(&file).unwrap();
        for odd in &read.oddities {
            let found = Tree::of(&file).places([odd.path.as_str()].into_iter());
            prop_assert_eq!(found, [Some((odd.line, odd.column))], "{} in\n{}", odd.path, file);
        }
        let title = Some("new".to_owned());
        let after = Sample { title: title.clone(), ..read.value.clone() };
        let new = rewrite(&file, &read.value, &after).unwrap();
        prop_assert_eq!(read_title(&new), title);
        keeps(&file, &new, &["title"])?;
    }
}

fn read_title(text: &str) -> Option<String> {
    read::<Sample>(text).unwrap().value.title
}

/// Files that use our keys for whatever comes to mind.
fn toml_text() -> impl Strategy<Value = String> {
    let key = select(vec![
        "title", "persons", "kinds", "count", "effect", "told", "closing", "lesson", "at", "x y", "notes",
    ]);
    let leaf = prop_oneof![
        any::<i64>().prop_map(toml::Value::from),
        any::<bool>().prop_map(toml::Value::from),
        "[a-z\n]{0,9}".prop_map(toml::Value::from),
        select(vec!["low", "high", "hihg"]).prop_map(toml::Value::from),
        select(vec!["2026-01-01", "10:00:00", "2026-01-01T10:00:00Z"])
            .prop_map(|time| toml::Value::Datetime(time.parse().unwrap())),
        Just(toml::Value::Float(f64::NAN)),
    ];
    let value = leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(toml::Value::Array),
            btree_map(key.clone().prop_map(str::to_owned), inner, 0..5).prop_map(table),
        ]
    });
    let top = select(vec!["persons", "told", "closing", "summary", "other"]);
    btree_map(top.prop_map(str::to_owned), value, 0..6)
        .prop_map(|file| toml::to_string_pretty(&file).unwrap())
}

fn table(entries: BTreeMap<String, toml::Value>) -> toml::Value {
    toml::Value::Table(entries.into_iter().collect())
}
