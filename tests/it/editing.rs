//! Minimal edits: what changed is written, and every other byte stays.

use avvik::store::editing::rewrite;
use avvik::store::layout::write_new;
use avvik::store::reading::read;

use crate::sample::{Closing, Count, Effect, Level, Persons, Sample, Told};

/// Returns the lines that an edit takes out (`-`) and puts in (`+`).
fn edited(text: &str, change: impl Fn(&mut Sample)) -> Vec<String> {
    let before = read::<Sample>(text).unwrap().value;
    let mut after = before.clone();
    change(&mut after);
    let new = rewrite(text, &before, &after).unwrap();
    assert_eq!(read::<Sample>(&new).unwrap().value, after);
    let diff = similar::TextDiff::from_lines(text, &new);
    let changed = diff.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal);
    changed.map(|change| format!("{}{}", change.tag(), change.value().trim_end_matches('\n'))).collect()
}

fn told(role: &str) -> Told {
    Told { role: Some(role.to_owned()), ..Told::default() }
}

fn persons(file: &mut Sample) -> &mut Persons {
    file.persons.get_or_insert_default()
}

const FILE: &str = "#:schema case.json
# Who wrote this: the coordinator.

title   =  'Odd letter'   # to be improved
colour = 'red'

# Everybody concerned.
[persons]
  count = { about = 30 } # as far as we know
  kinds = [
    'low', # first
    'odd',
    'high' # second
  ]
# said by the school

[[told]] # the first
role = \"dpo\"
x.y = 1

[[told]]
role = 'ciso'

# The end.
[closing]
lesson = 'none'
";

#[test]
fn a_changed_value_keeps_its_line() {
    let new = edited(FILE, |file| file.title = Some("A \"quoted\" letter".to_owned()));
    assert_eq!(
        new,
        [
            "-title   =  'Odd letter'   # to be improved",
            "+title   =  \"A \\\"quoted\\\" letter\"   # to be improved"
        ]
    );
    let new = edited(FILE, |file| persons(file).count = Some(Count::Range { from: 20, to: 40 }));
    assert_eq!(
        new,
        [
            "-  count = { about = 30 } # as far as we know",
            "+  count = { from = 20, to = 40 } # as far as we know"
        ]
    );
    let new = edited(FILE, |file| file.told[1].role = None);
    assert_eq!(new, ["-role = 'ciso'"]);
}

#[test]
fn a_list_keeps_its_items_comments_and_odd_values() {
    let new = edited(FILE, |file| persons(file).kinds.push(Level::VeryHigh));
    assert_eq!(new, ["-    'high' # second", "+    'high', # second", "+    \"very-high\","]);
    let new = edited(FILE, |file| persons(file).kinds = vec![Level::High]);
    assert_eq!(new[0], "-    'low', # first");
    let one = "persons.kinds = ['low', 'odd', 'high',] # all\n";
    let new = edited(one, |file| persons(file).kinds.push(Level::Low));
    assert_eq!(new[1], "+persons.kinds = ['low', 'odd', 'high', \"low\",] # all");
    let new = edited(one, |file| persons(file).kinds.truncate(1));
    assert_eq!(new[1], "+persons.kinds = ['low', 'odd',] # all");
    let new = edited(one, |file| persons(file).kinds.clear());
    assert_eq!(new[1], "+persons.kinds = ['odd',] # all");
}

#[test]
fn a_new_key_goes_behind_the_one_before_it() {
    let new = edited(FILE, |file| file.summary = Some("Two\nlines \\ \"\"\"".to_owned()));
    assert_eq!(new, ["+summary = \"\"\"", "+Two", "+lines \\\\ \"\"\\\"\"\"\""]);
    let new = edited(FILE, |file| file.told[0].at = Some("2026-10-23T10:00:00Z".parse().unwrap()));
    assert_eq!(new, ["+at = 2026-10-23T10:00:00Z"]);
    let new = edited("[closing]\nlesson = 'x'\n", |file| file.title = Some("x".to_owned()));
    assert_eq!(new, ["+title = \"x\"", "+"]);
    let new = edited("# a\n\n# b\n[closing]\nlesson = 'x'", |file| file.title = Some("x".to_owned()));
    assert_eq!(new, ["+title = \"x\"", "+"]);
    let new = edited("  persons.count = 3", |file| persons(file).kinds.push(Level::Low));
    assert_eq!(new, ["-  persons.count = 3", "+  persons.count = 3", "+  persons.kinds = [\"low\"]"]);
}

#[test]
fn a_new_section_goes_where_the_order_of_the_fields_puts_it() {
    let new = edited(FILE, |file| file.told.push(told("press")));
    assert_eq!(new, ["+[[told]]", "+role = \"press\"", "+"]);
    let effect = Effect { grounds: Some("a\nb".to_owned()), ..Effect::default() };
    let new = edited(FILE, |file| persons(file).effect = Some(effect.clone()));
    assert_eq!(new, ["+[persons.effect]", "+grounds = \"\"\"", "+a", "+b\"\"\"", "+"]);
    let bare = "title = 'x'\n[closing]\nlesson = 'x'\n# end";
    let new = edited(bare, |file| {
        file.told = vec![told("dpo"), Told { effect: vec![effect.clone()], ..told("x") }];
    });
    let expected = "\n[[told]]\nrole = \"dpo\"\n\n[[told]]\nrole = \"x\"\n\n[[told.effect]]\ngrounds = \"\"\"\na\nb\"\"\"\n";
    assert_eq!(new, expected.lines().chain([""]).map(|line| format!("+{line}")).collect::<Vec<_>>());
    let new = edited("[persons.effect]\nlevel = 'low'\n", |file| persons(file).kinds.push(Level::Low));
    assert_eq!(new, ["+", "+[persons]", "+kinds = [\"low\"]"]);
    assert_eq!(edited("", |file| file.told.push(told("x"))), ["+[[told]]", "+role = \"x\""]);
}

#[test]
fn what_is_gone_takes_only_its_own_lines() {
    let new = edited(FILE, |file| {
        file.told.pop();
        file.closing = None;
    });
    assert_eq!(new, ["-[[told]]", "-role = 'ciso'", "-[closing]", "-lesson = 'none'"]);
    let new = edited("[persons]\n# keep\ncount = 1\nown = 'x'\n", |file| persons(file).count = None);
    assert_eq!(new, ["-count = 1"]);
}

#[test]
fn windows_line_ends_and_dotted_keys_stay() {
    let text = "title = 'x'\r\npersons . count = 1\r\ncolour = 2\r\npersons.notes.a = 'b'\r\n";
    let before = read::<Sample>(text).unwrap().value;
    let mut after = before.clone();
    after.summary = Some("a\nb".to_owned());
    persons(&mut after).count = Some(Count::Exact(2));
    after.closing = Some(Closing { lesson: "c".to_owned(), done: None });
    assert_eq!(
        rewrite(text, &before, &after).unwrap(),
        "title = 'x'\r\nsummary = \"a\\nb\"\r\npersons . count = 2\r\ncolour = 2\r\npersons.notes.a = 'b'\r\n\
         \r\n[closing]\r\nlesson = \"c\"\r\n"
    );
}

#[test]
fn times_are_written_with_seconds_and_left_without() {
    let text = "[[told]]\nat = 2026-10-23T10:00Z\n";
    let before = read::<Sample>(text).unwrap().value;
    let mut after = before.clone();
    after.told[0].at = Some("2026-10-23T10:00:00Z".parse().unwrap());
    assert_eq!(rewrite(text, &before, &after).unwrap(), text);
    after.told[0].at = Some("2026-10-23T11:00Z".parse().unwrap());
    assert_eq!(rewrite(text, &before, &after).unwrap(), "[[told]]\nat = 2026-10-23T11:00:00Z\n");
}

#[test]
fn a_new_file_is_laid_out_in_sections() {
    let text = write_new(
        &Sample {
            title: Some("Brev på avveie".to_owned()),
            persons: Some(Persons { count: Some(Count::About { about: 30 }), ..Persons::default() }),
            told: vec![told("dpo")],
            ..Sample::default()
        },
        "#:schema case.json\n",
    );
    assert_eq!(
        text,
        "#:schema case.json\n\ntitle = \"Brev på avveie\"\n\n[persons]\ncount = { about = 30 }\n\n[[told]]\nrole = \"dpo\"\n"
    );
}
