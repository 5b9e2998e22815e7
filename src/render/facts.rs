//! Facts with their labels: as a case has them, and as they differ.

use std::collections::HashMap;

use serde_json::{Value as Json, json};
use toml::Value;

use super::plain::plain_lines;
use super::talk::Talk;
use super::view::{Style, View};
use crate::case::fact::join;
use crate::case::{Day, FactChange, Moment, keys};
use crate::message::Message;

/// Says facts in words: knows every key's label and the closed list that its value comes from.
pub struct FactWords<'a> {
    talk: &'a Talk,
    lists: HashMap<String, String>,
}

impl<'a> FactWords<'a> {
    /// Returns the words of a language.
    pub fn new(talk: &'a Talk) -> Self {
        let lists = keys().into_iter().filter_map(|key| Some((key.path, key.list?))).collect();
        Self { talk, lists }
    }

    /// Returns the label of a key; a key nobody knows is its own label.
    pub fn label(&self, path: &str) -> String {
        let key = label_key(kept(path).map_or(path, |(_, fact)| fact));
        if self.talk.knows(&key) { self.talk.say(&Message::new(key)) } else { plain_lines(path) }
    }

    /// Returns the heading of the section that a key stands in.
    pub fn section(&self, path: &str) -> String {
        if let Some((parent, _)) = kept(path) {
            return self.label(parent);
        }
        let parent = path.rsplit_once('.').map_or("case", |(parent, _)| parent);
        let key = format!("section-{}", without_numbers(parent).replace('.', "-"));
        if !self.talk.knows(&key) {
            return plain_lines(parent);
        }
        let number = parent.split('.').find_map(|part| part.parse::<usize>().ok());
        match number {
            None if parent == "assessment" => self.talk.say(&Message::new("draft-newest-assessment")),
            _ => self.talk.say(&Message::new(key).with("number", number.map_or(0, |index| index + 1))),
        }
    }

    /// Returns a value in words.
    pub fn value(&self, path: &str, value: &Value) -> String {
        match value {
            Value::String(text) => self.text(path, text),
            Value::Datetime(time) => match time.to_string().parse::<Moment>() {
                Ok(moment) => self.talk.long_moment(moment.time()),
                Err(_) => time
                    .to_string()
                    .parse::<Day>()
                    .map_or_else(|_| time.to_string(), |day| self.talk.long_day(day.date())),
            },
            Value::Array(items) => {
                items.iter().map(|item| self.value(path, item)).collect::<Vec<_>>().join(", ")
            }
            Value::Table(parts) => self.parts(path, parts),
            other => plain_lines(&other.to_string()),
        }
    }

    fn text(&self, path: &str, text: &str) -> String {
        if let Some((_, fact)) = kept(path) {
            return text.split(", ").map(|word| self.text(fact, word)).collect::<Vec<_>>().join(", ");
        }
        let list = self.lists.get(&without_numbers(path));
        let key = list.map_or_else(|| format!("value-{text}"), |list| format!("{list}-{text}"));
        if self.talk.knows(&key) { self.talk.say(&Message::new(key)) } else { plain_lines(text) }
    }

    fn parts(&self, path: &str, parts: &toml::Table) -> String {
        let part = |name: &str| parts.get(name).map(|value| self.value(path, value));
        match (part("about"), part("from"), part("to")) {
            (Some(about), ..) => self.talk.say(&Message::new("value-about").with("value", about)),
            (None, Some(from), Some(to)) => {
                self.talk.say(&Message::new("value-range").with("from", from).with("to", to))
            }
            _ => plain_lines(&parts.to_string()),
        }
    }

    /// Returns facts under the headings of their sections, a line each; what belongs to a section stands together.
    pub fn lines(&self, facts: &[FactChange], say: impl Fn(&FactChange) -> String) -> String {
        let line = |fact: &FactChange| {
            let said = say(fact).replace('\n', "\n    ");
            format!("  {}: {}\n", self.label(&fact.path), said.trim_end())
        };
        let section = |(heading, facts): (String, Vec<FactChange>)| {
            format!("{heading}\n{}", facts.iter().map(line).collect::<String>())
        };
        self.sections(facts).into_iter().map(section).collect::<Vec<_>>().join("\n")
    }

    /// Returns facts by the headings of their sections; what belongs to a section stands together.
    pub fn sections(&self, facts: &[FactChange]) -> Vec<(String, Vec<FactChange>)> {
        let mut parents: Vec<(String, Vec<FactChange>)> = Vec::new();
        for fact in facts.iter().flat_map(|fact| self.apart(fact)) {
            let parent = match kept(&fact.path) {
                Some((parent, _)) => parent,
                None => fact.path.rsplit_once('.').map_or("", |(parent, _)| parent),
            };
            match parents.iter_mut().find(|(known, _)| known == parent) {
                Some((_, facts)) => facts.push(fact),
                None => parents.push((parent.to_owned(), vec![fact])),
            }
        }
        let mut sections: Vec<(String, Vec<FactChange>)> = Vec::new();
        for (parent, facts) in parents {
            // Any key below the section stands for it.
            let heading = match parent.strip_suffix(".facts") {
                Some(_) => self.label(&parent),
                None => self.section(&join(&parent, "key")),
            };
            match sections.last_mut() {
                Some((last, all)) if *last == heading => all.extend(facts),
                _ => sections.push((heading, facts)),
            }
        }
        sections
    }

    /// Returns the fact, or the facts in it where it is a small table whose keys have labels of their own.
    fn apart(&self, fact: &FactChange) -> Vec<FactChange> {
        let tables = [&fact.after, &fact.before].into_iter().flatten().filter_map(Value::as_table);
        let part = |side: &Option<Value>, key: &str| side.as_ref()?.get(key).cloned();
        let mut parts: Vec<FactChange> = Vec::new();
        for key in tables.flat_map(toml::Table::keys) {
            let path = join(&fact.path, key);
            if !self.talk.knows(&label_key(&path)) {
                return vec![fact.clone()];
            }
            let (before, after) = (part(&fact.before, key), part(&fact.after, key));
            if before != after && parts.iter().all(|known| known.path != path) {
                parts.push(FactChange { path, before, after });
            }
        }
        if parts.is_empty() { vec![fact.clone()] } else { parts }
    }
}

/// Returns where an assessment keeps a fact, and the fact's own key: `assessment.0.facts."recipients.reach"`.
fn kept(path: &str) -> Option<(&str, &str)> {
    path.strip_suffix('"')?.split_once(".\"")
}

/// Returns the key of a fact's label.
fn label_key(path: &str) -> String {
    format!("field-{}", without_numbers(path).replace('.', "-"))
}

/// Returns a path without the numbers of repeated sections.
fn without_numbers(path: &str) -> String {
    path.split('.').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

/// Facts that differ, each with what it was and what it is.
#[derive(Debug)]
pub struct Differences<'a> {
    /// The facts.
    pub changes: &'a [FactChange],
}

impl View for Differences<'_> {
    const SCHEMA: &'static str = "avvik.differences/1";

    fn text(&self, talk: &Talk, _: Style) -> String {
        if self.changes.is_empty() {
            return talk.say(&Message::new("facts-none")) + "\n";
        }
        let words = FactWords::new(talk);
        words.lines(self.changes, |change| difference(&words, talk, change))
    }

    fn json(&self, _: &Talk) -> Json {
        json!({ "changes": changes_json(self.changes) })
    }
}

/// Returns what a fact was and is, in words.
pub(super) fn difference(words: &FactWords, talk: &Talk, change: &FactChange) -> String {
    let said = |value: &Option<Value>| value.as_ref().map(|value| words.value(&change.path, value));
    let message = match (said(&change.before), said(&change.after)) {
        (None, Some(after)) => return after,
        (Some(before), Some(after)) => {
            Message::new("facts-changed").with("before", before).with("after", after)
        }
        (Some(before), None) => Message::new("facts-gone").with("before", before),
        (None, None) => return String::new(),
    };
    talk.say(&message)
}

/// Returns facts for machines.
pub(super) fn changes_json(changes: &[FactChange]) -> Json {
    let value = |value: &Option<Value>| {
        value.as_ref().map(|value| crate::case::json::to_json(value).expect("a TOML value can be JSON"))
    };
    let row = |change: &FactChange| json!({ "key": change.path, "before": value(&change.before), "after": value(&change.after) });
    changes.iter().map(row).collect()
}
