//! Facts as the register has them, by section: all of them, those that differ, and how they came about.

use serde::Serialize;
use toml::Value;

use super::words::Words;
use super::{Earlier, Source};
use crate::case::{Case, FactChange, differences};
use crate::law::reported::untold;
use crate::lint::personal::masked;
use crate::message::Message;
use crate::render::facts::FactWords;
use crate::render::story::Entry;

/// The facts of one section.
#[derive(Debug, Serialize)]
pub(super) struct Section {
    heading: String,
    facts: Vec<Fact>,
}

/// One fact as it was and as it is.
#[derive(Debug, Serialize)]
struct Fact {
    label: String,
    before: Option<String>,
    after: Option<String>,
}

/// What the authority was told last, as far as the register knows.
#[derive(Debug, Serialize)]
pub(super) struct Base<'a> {
    /// `pinned` or `trail`.
    source: &'static str,
    file: Option<&'a str>,
    commit: Option<&'a str>,
}

/// One commit of the trail.
#[derive(Debug, Serialize)]
pub(super) struct Recorded<'a> {
    at: String,
    by: &'a str,
    commit: &'a str,
    what: String,
    happened: Option<String>,
    sections: Vec<Section>,
}

/// Returns every fact of a case.
pub(super) fn all(case: &Case, words: &Words<'_>) -> Vec<Section> {
    sections(&differences(&Case::default(), case), words)
}

/// Returns what a report would tell otherwise than the authority was told last.
pub(super) fn changes(earlier: &Earlier<'_>, case: &Case, words: &Words<'_>) -> Vec<Section> {
    sections(&untold(earlier.case, case), words)
}

/// Returns what was compared with.
pub(super) fn base<'a>(earlier: &Earlier<'a>) -> Base<'a> {
    match earlier.source {
        Source::Pinned(file) => Base { source: "pinned", file: Some(file), commit: None },
        Source::Trail(commit) => Base { source: "trail", file: None, commit: Some(commit) },
    }
}

/// Returns the trail, oldest first.
pub(super) fn trail<'a>(entries: &'a [Entry], words: &Words<'_>) -> Vec<Recorded<'a>> {
    let recorded = |entry: &'a Entry| Recorded {
        at: words.talk.long_moment(entry.recorded),
        by: &entry.author,
        commit: entry.short(),
        what: match entry.action {
            Some(action) => words.talk.say(&crate::case::Code::label(action)),
            None => words.talk.say(&Message::new("draft-outside").with("subject", masked(&entry.subject))),
        },
        happened: entry.happened().map(|at| words.moment(at)),
        sections: sections(&entry.changes, words),
    };
    entries.iter().map(recorded).collect()
}

fn sections(changes: &[FactChange], words: &Words<'_>) -> Vec<Section> {
    let names = FactWords::new(words.talk);
    let said = |path: &str, value: &Option<Value>| {
        let said = match value.as_ref()? {
            Value::String(role) if is_role(path) => words.role(role),
            value => names.value(path, value),
        };
        (!said.trim().is_empty()).then_some(said)
    };
    let fact = |change: FactChange| Fact {
        label: names.label(&change.path),
        before: said(&change.path, &change.before),
        after: said(&change.path, &change.after),
    };
    let section = |(heading, facts): (String, Vec<FactChange>)| Section {
        heading,
        facts: facts.into_iter().map(fact).filter(|fact| fact.before != fact.after).collect(),
    };
    names.sections(changes).into_iter().map(section).collect()
}

/// Returns whether a key has a role: who did it, who answers for it, or who was told.
fn is_role(path: &str) -> bool {
    let key = path.rsplit('.').next().unwrap_or_default();
    ["by", "owner", "reported-by", "who"].contains(&key)
}
