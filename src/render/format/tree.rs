//! A document as its parts: what is not a part here cannot come out in any format.

use serde::Serialize;

use crate::case::is_invisible;

/// A part that stands by itself.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Block {
    /// A heading; the levels begin with 1, and none is skipped on the way down.
    Heading { level: u8, text: Vec<Inline> },
    /// A paragraph.
    Paragraph { text: Vec<Inline> },
    /// A list, numbered from `start` if there is one.
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    /// A table with one row of headings.
    Table { head: Vec<Cell>, rows: Vec<Vec<Cell>> },
    /// A quotation.
    Quote { blocks: Vec<Block> },
    /// Lines to be shown as they are.
    Code { text: String },
    /// A line across the page.
    Rule,
}

/// The text of a table's cell.
pub(super) type Cell = Vec<Inline>;

/// A part of a text.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Inline {
    Text {
        text: String,
    },
    Strong {
        text: Vec<Inline>,
    },
    Emphasis {
        text: Vec<Inline>,
    },
    Code {
        text: String,
    },
    /// A link to the web or to an address of e-mail.
    Link {
        to: String,
        text: Vec<Inline>,
    },
    Break,
}

impl Block {
    /// Returns the level and the text of a heading.
    pub(super) fn heading(&self) -> Option<(u8, &[Inline])> {
        match self {
            Self::Heading { level, text } => Some((*level, text)),
            _ => None,
        }
    }
}

/// Returns the text without its marks.
pub(super) fn words(text: &[Inline]) -> String {
    let mut out = String::new();
    for part in text {
        match part {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Strong { text } | Inline::Emphasis { text } | Inline::Link { text, .. } => {
                out.push_str(&words(text));
            }
            Inline::Break => out.push(' '),
        }
    }
    out
}

/// Returns the text on one line, with U+FFFD for what cannot be seen.
pub(super) fn visible(text: &str) -> String {
    let seen = |c: char| match c {
        '\t' | '\n' | '\r' => ' ',
        c if is_invisible(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(seen).collect()
}
