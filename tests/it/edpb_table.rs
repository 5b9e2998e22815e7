//! The table of the EDPB's fields in the docs, made from that of the code.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use avvik::law::edpb::{Required, Source, TEMPLATE, answers_text, fields};
use avvik::message::Message;
use avvik::render::language::Language;
use avvik::render::talk::Talk;

const HEAD: &str = "\
# The fields of the EDPB's template

Made by a test from `src/law/edpb/`; to accept a change, copy what the test wrote beside its binary. The template is
";

const MORE: &str = "\
: not in force, and known here from a transcription. *Open* is the
option \"to be determined\", which only an incomplete report may have. Where the template takes one number or one kind of
incident, it is the most that a range can be and the first scenario. The last column is the part of Datatilsynet's form.

| no. | label | section | options | open | required | filled from | Altinn |
|---|---|---|---|---|---|---|---|
";

fn table() -> String {
    let talk = Talk::new(Language::English, chrono_tz::UTC);
    let mut text = format!("{HEAD}{TEMPLATE}{MORE}");
    for (section, field) in fields() {
        let required = match field.required {
            Required::Always => "always".to_owned(),
            Required::If(answers) => format!("if {}", answers_text(answers)),
            Required::IfLate => "if new and late".to_owned(),
            Required::Optional => "no".to_owned(),
        };
        let from = match field.source {
            Source::Filled(_) => format!("`{}`", field.fills),
            Source::Derived(_) => format!("`{}`, derived", field.fills),
            Source::Sender(key) => format!("the sender ({})", talk.say(&Message::new(key))),
            Source::NotApplicable(key) => format!("– ({})", talk.say(&Message::new(key))),
        };
        let (number, label, options) = (field.number, talk.say(&field.label()), field.options);
        let open = field.open.unwrap_or_default();
        let altinn = section.altinn.map(|part| part.to_string()).unwrap_or_default();
        let section = section.number;
        writeln!(
            text,
            "| {number} | {label} | {section} | {options} | {open} | {required} | {from} | {altinn} |"
        )
        .unwrap();
    }
    text
}

#[test]
fn the_table_of_the_docs_is_that_of_the_code() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/edpb-fields.md");
    let (made, there) = (table(), fs::read_to_string(file).unwrap_or_default());
    if made != there {
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edpb-fields.md");
        fs::write(&copy, made).unwrap();
        panic!("docs/edpb-fields.md is not the code's table; to accept: cp {} docs/", copy.display());
    }
}
