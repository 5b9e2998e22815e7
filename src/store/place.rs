//! Where values stand in a file: from a symbolic path, or an error's span, to line and column.

use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml_edit::Key;

use crate::case::fact::join;

/// A text as the values that stand in it, each with its place.
#[derive(Clone, Debug)]
pub struct Tree<'t> {
    pub(super) text: &'t str,
    /// The values; none where the text is no TOML.
    pub(super) root: Option<DeValue<'t>>,
}

impl<'t> Tree<'t> {
    /// Returns the values of a text; one that is no TOML has none.
    pub fn of(text: &'t str) -> Self {
        Self { text, root: parse(text).ok() }
    }

    /// Returns lines and columns (from 1, in characters) of the values with these paths, such as `notification.0.sent`,
    /// or of their nearest parents that exist; nothing when the text is no TOML.
    pub fn places<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Vec<Option<(usize, usize)>> {
        let mut positions = Positions::new(self.text);
        paths.map(|path| Some(positions.at(stand(self.root.as_ref()?, &steps(path)).0))).collect()
    }
}

/// Returns line and column (from 1, in characters) of an offset in bytes.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    Positions::new(text).at(offset)
}

/// Counts lines and columns forward through a text, so that many places in order cost one pass.
pub(super) struct Positions<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl<'a> Positions<'a> {
    /// Returns a counter that stands at the beginning.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0, line: 1, column: 1 }
    }

    /// Returns line and column of a byte offset.
    pub(super) fn at(&mut self, offset: usize) -> (usize, usize) {
        if offset < self.offset {
            *self = Self::new(self.text);
        }
        let offset = self.text.floor_char_boundary(offset);
        let passed = &self.text[self.offset..offset];
        if let Some(newline) = passed.rfind('\n') {
            self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
            self.column = 1 + passed[newline + 1..].chars().count();
        } else {
            self.column += passed.chars().count();
        }
        self.offset = offset;
        (self.line, self.column)
    }
}

/// Returns the text as a tree of values with their spans.
pub(super) fn parse(text: &str) -> Result<DeValue<'_>, toml::de::Error> {
    DeTable::parse(text).map(|root| DeValue::Table(root.into_inner()))
}

/// Returns a path in writing: bare or quoted keys, and indices, joined by dots.
pub(super) fn path(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |path, step| join(&path, step))
}

fn steps(path: &str) -> Vec<String> {
    // Few keys are quoted; the others need no parser.
    match path.contains(['"', '\'']).then(|| Key::parse(path)) {
        Some(Ok(keys)) => keys.iter().map(|key| key.get().to_owned()).collect(),
        _ => path.split('.').map(str::to_owned).collect(),
    }
}

/// Returns the offset where a value or its nearest parent stands (its header, its key or, in an array, itself), and
/// the span of the value.
pub(super) fn stand(root: &DeValue<'_>, steps: &[String]) -> (usize, Range<usize>) {
    let mut found = (0, 0..0);
    let mut here = root;
    for step in steps {
        let next = match here {
            DeValue::Table(table) => {
                table.get_key_value(step.as_str()).map(|(key, value)| (key.span().start, value))
            }
            DeValue::Array(items) => {
                step.parse().ok().and_then(|i: usize| items.get(i)).map(|item| (usize::MAX, item))
            }
            _ => None,
        };
        let Some((start, value)) = next else { break };
        found = (start.min(value.span().start), value.span());
        here = value.get_ref();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_its_line_or_the_nearest_parents() {
        let text = "title = 'æ'\n\n[incident]\n  \"odd.key\" = 1\n  a.b = { c = 2 }\n\n[[told]]\nat = 1\n[[told]]\nat = 2\n";
        let tree = Tree::of(text);
        for (path, expected) in [
            ("title", (1, 1)),
            ("incident", (3, 1)),
            ("incident.\"odd.key\"", (4, 3)),
            ("incident.a.b.c", (5, 11)),
            ("told", (7, 1)),
            ("told.1", (9, 1)),
            ("told.1.at", (10, 1)),
            ("told.1.by.whom", (9, 1)),
            ("closing.at", (1, 1)),
            ("", (1, 1)),
        ] {
            assert_eq!(tree.places([path].into_iter()), [Some(expected)], "{path}");
        }
        let both = tree.places(["told.1.at", "title"].into_iter());
        assert_eq!(both, [Some((10, 1)), Some((1, 1))]);
        assert_eq!(Tree::of("no toml").places(["title"].into_iter()), [None]);
    }

    #[test]
    fn columns_count_characters_and_going_back_starts_over() {
        let mut positions = Positions::new("æøå = 1\nb = 2");
        assert_eq!(positions.at(9), (1, 7));
        assert_eq!(positions.at(11), (2, 1));
        assert_eq!(positions.at(2), (1, 2));
        assert_eq!(positions.at(99), (2, 6));
    }
}
