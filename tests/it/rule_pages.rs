//! The pages of the docs on the rules: each rule in full, and which requirement is checked by which rule.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use avvik::case::Code;
use avvik::lint::{Group, RULES};
use avvik::render::language::Language;
use avvik::render::talk::Talk;

use super::requirements::{REQUIREMENTS, Requirement};

const RULES_HEAD: &str = "\
# The rules of `avvik lint`

Made by a test from `src/lint/rules/` and `locales/`; to accept a change, copy what the test wrote beside its binary. The
same stands in `avvik explain RULE`, also in bokmål. A finding is an *error* where a duty is missed or a case cannot be
trusted, a *warning* where something needs attention, and *info* where nothing is wrong. Numbers of days that the law does
not give are this program's own, and each rule says so. Each rule's folder in `tests/rules/` has a case with the fault, the
nearest one without, and what is said.
";

const REQUIREMENTS_HEAD: &str = "\
# Which requirement is checked by which rule

Made by a test from `tests/it/requirements.rs`, which holds it to the rules: every rule named here exists, and every rule
stands here. What a register of personal-data breaches must do is gathered from the GDPR, the EDPB's Guidelines 9/2022 and
Norwegian guidance. Where no rule checks a requirement, the last column says what keeps it instead, or why nothing can.

| | requirement | rules | what is not checked, and why |
|---|---|---|---|
";

fn rules_page() -> String {
    let talk = Talk::new(Language::English, chrono_tz::UTC);
    let mut text = RULES_HEAD.to_owned();
    for group in Group::ALL {
        let of_group = || RULES.iter().filter(|rule| rule.group == *group);
        if of_group().next().is_none() {
            continue;
        }
        write!(text, "\n## {}\n", talk.say(&group.label())).unwrap();
        for rule in of_group() {
            let words = [rule.title(), rule.why(), rule.example(), rule.help().with("file", "FILE")];
            let [title, why, example, help] = words.map(|message| talk.say(&message));
            let (id, severity, source) = (rule.id, rule.severity.code(), rule.source);
            write!(
                text,
                "\n### `{id}`\n\n**{title}** ({severity}; {source})\n\n{why}\n\n*Example:* {example}\n\n*To mend it:* {help}\n"
            )
            .unwrap();
        }
    }
    text
}

fn requirements_page() -> String {
    let mut text = REQUIREMENTS_HEAD.to_owned();
    for Requirement { id, title, rules, besides } in REQUIREMENTS {
        let rules: Vec<_> = rules.iter().map(|rule| format!("[`{rule}`](rules.md#{rule})")).collect();
        writeln!(text, "| {id} | {title} | {} | {besides} |", rules.join(", ")).unwrap();
    }
    text
}

#[track_caller]
fn assert_page(name: &str, made: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if made != fs::read_to_string(file).unwrap_or_default() {
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&copy, made).unwrap();
        panic!("docs/{name} is not the code's; to accept: cp {} docs/", copy.display());
    }
}

#[test]
fn the_page_of_the_rules_is_made_from_their_table() {
    assert_page("rules.md", &rules_page());
}

#[test]
fn the_page_of_the_requirements_names_every_rule_and_no_other() {
    assert_page("requirements.md", &requirements_page());
    let named: BTreeSet<&str> = REQUIREMENTS.iter().flat_map(|row| row.rules).copied().collect();
    assert_eq!(named, RULES.iter().map(|rule| rule.id).collect());
    for row in REQUIREMENTS {
        assert!(
            !row.rules.is_empty() || !row.besides.is_empty(),
            "{} is neither checked nor explained",
            row.id
        );
    }
}
