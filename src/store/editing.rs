//! Minimal edits: a changed value is written into its file, and every other byte of the file stays as it is.

use std::fmt;
use std::ops::Range;

use serde::Serialize;
use toml::{Table, Value};
use toml_edit::{ArrayOfTables, Document, Item, Key, Table as Section};

use super::carry::{carry, same};
use super::inline::{edit_value, span};
use super::layout::{line, section, sections, wide};
use super::splice::{Kind, Splices};
use crate::case::fact::{is_section, key_text, to_table};
use crate::message::Message;

/// Says why a change could not be written into a file.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// The value is not made of TOML's values.
    Value(#[source] toml::ser::Error),
    /// The file is no TOML.
    File(#[source] Box<toml_edit::TomlError>),
    /// The change would overwrite a value with this path, which could not be read.
    Odd(String),
    /// The edited file would not say what it should, so it is not used.
    Outcome,
}

/// Returns a file's text with what differs from `before`, which was read from it, to `after`. A section of which
/// nothing is left keeps its header for keys that nothing knows.
pub fn rewrite<T: Serialize>(original: &str, before: &T, after: &T) -> Result<String, EditError> {
    let before = to_table(before).map_err(EditError::Value)?;
    let after = to_table(after).map_err(EditError::Value)?;
    let document = Document::parse(original).map_err(|error| EditError::File(Box::new(error)))?;
    let held = toml::from_str(original).map_err(|_| EditError::Outcome)?;
    let target = carry("", &held, &before, &after).map_err(EditError::Odd)?;
    let mut editor = Editor { splices: Splices::new(original) };
    editor.section(&Place::default(), document.as_table(), &held, &target);
    let text = editor.splices.apply();
    let outcome: Table = toml::from_str(&text).map_err(|_| EditError::Outcome)?;
    if same(&outcome.into(), &target.into()) { Ok(text) } else { Err(EditError::Outcome) }
}

/// The keys that lead to a section, and those of them that its lines repeat: `a.b = 1`.
#[derive(Clone, Default)]
struct Place {
    path: Vec<String>,
    dotted: Vec<String>,
}

impl Place {
    fn below(&self, key: &str, section: &Section) -> Self {
        let mut place = self.clone();
        place.path.push(key.to_owned());
        if section.is_dotted() {
            place.dotted.push(key.to_owned());
        } else {
            place.dotted.clear();
        }
        place
    }

    fn key(&self, key: &str) -> String {
        let keys: Vec<String> = self.dotted.iter().map(String::as_str).chain([key]).map(key_text).collect();
        keys.join(".")
    }
}

struct Editor<'a> {
    splices: Splices<'a>,
}

impl Editor<'_> {
    fn section(&mut self, place: &Place, written: &Section, held: &Table, target: &Table) {
        for (key, item) in written.iter().filter(|(key, _)| !target.contains_key(*key)) {
            self.remove(key_span(written, key), item);
        }
        let mut lines = self.first_line(place, written);
        let mut below = self.first_below(place, written);
        let mut unplaced = Table::new();
        for (key, value) in target {
            let item = written.get(key);
            if let (Some(item), Some(held)) = (item.filter(|item| is_like(item, value)), held.get(key)) {
                self.item(place, key, item, held, value);
                if is_below(item) {
                    below = self.splices.past_comments(end(item));
                } else {
                    let indent = self.splices.indent(key_span(written, key).start).to_owned();
                    lines = (self.splices.line_end(end(item)), Kind::Lines, indent);
                }
                continue;
            }
            if let Some(item) = item {
                self.remove(key_span(written, key), item);
            }
            if place.dotted.is_empty() && is_section(value, place.path.len() + 1) {
                let path: Vec<String> = place.path.iter().chain([key]).cloned().collect();
                self.splices.insert(below, Kind::Section, sections(&path, value, self.splices.ending));
            } else if written.is_implicit() && !written.is_dotted() {
                unplaced.insert(key.clone(), value.clone());
            } else {
                let (at, kind, indent) = &lines;
                let text = format!("{indent}{}", line(&place.key(key), value, self.splices.ending));
                self.splices.insert(*at, *kind, text);
            }
        }
        if !unplaced.is_empty() {
            self.splices.insert(
                below,
                Kind::Section,
                section(&place.path, &unplaced, false, self.splices.ending),
            );
        }
    }

    fn item(&mut self, place: &Place, key: &str, item: &Item, held: &Value, target: &Value) {
        match (item, held, target) {
            _ if same(held, target) => {}
            (Item::Table(written), Value::Table(held), Value::Table(target)) => {
                self.section(&place.below(key, written), written, held, target);
            }
            (Item::ArrayOfTables(written), Value::Array(held), Value::Array(target)) => {
                self.elements(place, key, written, held, target);
            }
            (Item::Value(written), Value::Array(_), Value::Array(_))
            | (Item::Value(written), Value::Table(_), Value::Table(_)) => {
                edit_value(&mut self.splices, written, held, target);
            }
            (Item::Value(written), ..) => {
                let text = wide(target, self.splices.ending);
                self.splices.replace(span(written), text);
            }
            _ => {}
        }
    }

    fn elements(
        &mut self,
        place: &Place,
        key: &str,
        written: &ArrayOfTables,
        held: &[Value],
        target: &[Value],
    ) {
        for (i, element) in written.iter().enumerate() {
            match (held.get(i).and_then(Value::as_table), target.get(i).and_then(Value::as_table)) {
                (Some(held), Some(target)) => self.section(&place.below(key, element), element, held, target),
                _ => self.remove_section(element),
            }
        }
        let added = &target[written.len().min(target.len())..];
        if !added.is_empty() {
            let path: Vec<String> =
                place.path.iter().map(String::as_str).chain([key]).map(str::to_owned).collect();
            let text = sections(&path, &Value::Array(added.to_vec()), self.splices.ending);
            let at = self.splices.past_comments(written.iter().map(section_end).max().unwrap_or(0));
            self.splices.insert(at, Kind::Section, text);
        }
    }

    fn remove(&mut self, key: Range<usize>, item: &Item) {
        match item {
            Item::Value(written) => self.splices.remove_lines(&(key.start..span(written).end)),
            Item::Table(written) => self.remove_section(written),
            Item::ArrayOfTables(written) => written.iter().for_each(|element| self.remove_section(element)),
            Item::None => {}
        }
    }

    fn remove_section(&mut self, written: &Section) {
        if let Some(header) = written.span().filter(|_| !written.is_implicit()) {
            self.splices.remove_lines(&header);
        }
        for (key, item) in written {
            self.remove(key_span(written, key), item);
        }
    }

    /// Returns where a line goes that comes before all others of its section.
    fn first_line(&self, place: &Place, written: &Section) -> (usize, Kind, String) {
        let at = |offset| (offset, Kind::Lines, String::new());
        if !place.path.is_empty() {
            let header = written.span().map_or(0, |span| span.end);
            return at(self.splices.line_end(if written.is_dotted() {
                section_end(written)
            } else {
                header
            }));
        }
        let starts = |below| {
            let items = written.iter().filter(move |(_, item)| is_below(item) == below);
            items.map(|(key, item)| start(key_span(written, key), item)).min()
        };
        match (starts(false), starts(true)) {
            (Some(line), _) => at(self.splices.above(line)),
            (None, Some(header)) => (self.splices.above(header), Kind::Top, String::new()),
            (None, None) => at(self.splices.len()),
        }
    }

    /// Returns where a section goes that comes before all others below its section.
    fn first_below(&self, place: &Place, written: &Section) -> usize {
        if written.is_implicit() {
            return self.splices.past_comments(section_end(written));
        }
        let header = written.span().filter(|_| !place.path.is_empty()).map(|span| span.end);
        let own = written.iter().filter(|(_, item)| !is_below(item)).map(|(_, item)| end(item)).max();
        match own.max(header) {
            Some(end) => self.splices.past_comments(end),
            None => self.first_line(place, written).0,
        }
    }
}

fn key_span(written: &Section, key: &str) -> Range<usize> {
    written.key(key).and_then(Key::span).expect("a parsed key has a span")
}

/// Returns whether an item can be edited into this value rather than exchanged for it.
fn is_like(item: &Item, value: &Value) -> bool {
    match item {
        Item::Value(_) => true,
        // Without a header there is nothing left to say that an empty table is there.
        Item::Table(written) => {
            value.as_table().is_some_and(|table| !table.is_empty() || !written.is_implicit())
        }
        Item::ArrayOfTables(_) => is_section(value, 0),
        Item::None => false,
    }
}

/// Returns whether an item has headers of its own.
fn is_below(item: &Item) -> bool {
    match item {
        Item::Table(section) => !section.is_dotted(),
        other => other.is_array_of_tables(),
    }
}

fn start(key: Range<usize>, item: &Item) -> usize {
    let headers = |section: &Section| section.span().map_or(key.start, |span| span.start);
    match item {
        Item::Table(section) => headers(section),
        Item::ArrayOfTables(elements) => elements.iter().map(headers).min().unwrap_or(key.start),
        _ => key.start,
    }
}

fn end(item: &Item) -> usize {
    match item {
        Item::Value(written) => span(written).end,
        Item::Table(section) => section_end(section),
        Item::ArrayOfTables(elements) => elements.iter().map(section_end).max().unwrap_or(0),
        Item::None => 0,
    }
}

fn section_end(section: &Section) -> usize {
    let header = section.span().map_or(0, |span| span.end);
    section.iter().map(|(_, item)| end(item)).chain([header]).max().unwrap_or(header)
}

impl EditError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        match self {
            Self::Value(cause) => Message::new("edit-value").with("detail", cause.to_string()),
            Self::File(cause) => Message::new("edit-file").with("detail", cause.message()),
            Self::Odd(path) => Message::new("edit-odd").with("path", path.as_str()),
            Self::Outcome => Message::new("edit-outcome"),
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new(format!("{}-hint", self.message().key())))
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
