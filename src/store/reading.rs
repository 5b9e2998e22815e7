//! Tolerant reading: what does not fit is put aside and reported, and the file opens all the same.

use std::fmt;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::de::DeValue;

use super::fit::Fit;
use super::misfit::Misfit;
use super::oddity::Oddity;
use super::place::{Positions, Tree, parse, path, stand};
use crate::message::Message;

/// The most bytes a file of a register may have.
pub const LIMIT: usize = 1 << 20;

/// Represents a file that could be opened: its value, and what in it does not fit.
#[derive(Clone, Debug)]
pub struct Read<'t, T> {
    /// The value, without what does not fit.
    pub value: T,
    /// What does not fit, in the order of the file; it is still in the file.
    pub oddities: Vec<Oddity>,
    /// Where its values stand.
    pub tree: Tree<'t>,
}

/// Says why and where a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Broken {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong there.
    pub kind: BrokenKind,
}

/// Says why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BrokenKind {
    /// It is larger than [`LIMIT`].
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
    /// It begins with a byte order mark.
    ByteOrderMark,
    /// A control character stands in it or is written as an escape.
    Control(char),
    /// A character that turns the direction of the text around it, so that it reads other than it is.
    Direction(char),
    /// It is no TOML, as the parser says.
    Syntax(String),
    /// It is TOML, but not a file of this kind, as the reader says.
    OtherKind(String),
}

/// Returns the text of a file, which is UTF-8.
pub fn text_of(bytes: Vec<u8>) -> Result<String, Broken> {
    String::from_utf8(bytes).map_err(|error| {
        let (good, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let good = std::str::from_utf8(good).expect("valid up to here");
        Broken::new(good, good.len(), BrokenKind::NotUtf8)
    })
}

/// Returns what a text says; every field of `T` must be one that may be absent, then any TOML fits in the end.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<Read<'_, T>, Broken> {
    refuse_unsafe(text)?;
    let root = parse(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Broken::new(text, offset, BrokenKind::Syntax(error.message().to_owned()))
    })?;
    if spells_characters_out(text) {
        refuse_unsafe_values(text, &root)?;
    }
    let mut fit = Fit::new(text);
    let mut found = Vec::new();
    let value = loop {
        match fit.attempt(&root) {
            Ok(value) => break value,
            Err(misfit) if misfit.steps.is_empty() => {
                return Err(Broken::new(text, 0, BrokenKind::OtherKind(misfit.detail)));
            }
            Err(misfit) => found.push(fit.put_aside(misfit, rounds(text))),
        }
    };
    found.extend(fit.unknown_keys());
    found.dedup_by(|later, earlier| later.steps == earlier.steps);
    Ok(Read { value, oddities: in_order(text, &root, found), tree: Tree { text, root: Some(root) } })
}

/// Returns how many values are put aside one by one before whole sections are, so that no file takes long.
fn rounds(text: &str) -> usize {
    (16 * LIMIT / text.len().max(1)).clamp(16, 1000)
}

fn in_order(text: &str, root: &DeValue<'_>, found: Vec<Misfit>) -> Vec<Oddity> {
    let mut placed: Vec<_> = found.into_iter().map(|misfit| (stand(root, &misfit.steps), misfit)).collect();
    placed.sort_by_key(|((offset, _), _)| *offset);
    let mut positions = Positions::new(text);
    let oddity = |((offset, value), Misfit { steps, kind, detail }): ((usize, Range<usize>), _)| {
        let (line, column) = positions.at(offset);
        Oddity { path: path(&steps), line, column, given: cut(&text[value]), kind: kind.kind(), detail }
    };
    placed.into_iter().map(oddity).collect()
}

fn cut(given: &str) -> String {
    match given.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &given[..end]),
        None => given.to_owned(),
    }
}

fn refuse_unsafe(text: &str) -> Result<(), Broken> {
    if text.len() > LIMIT {
        return Err(Broken::new(text, 0, BrokenKind::TooLarge));
    }
    if text.starts_with('\u{feff}') {
        return Err(Broken::new(text, 0, BrokenKind::ByteOrderMark));
    }
    match unsafe_character(text) {
        Some((offset, kind)) => Err(Broken::new(text, offset, kind)),
        None => Ok(()),
    }
}

/// Returns whether an escape may stand for a character that the text does not show; those of quotes and line ends
/// do not.
fn spells_characters_out(text: &str) -> bool {
    text.split('\\').skip(1).any(|after| !after.starts_with(['\n', '\r', '"', 'n', 't']))
}

/// Refuses what escapes such as `\u001b` stand for, which the text itself does not show.
fn refuse_unsafe_values(text: &str, value: &DeValue<'_>) -> Result<(), Broken> {
    let check = |given: &str, span: Range<usize>| match unsafe_character(given) {
        Some((_, kind)) => Err(Broken::new(text, span.start, kind)),
        None => Ok(()),
    };
    match value {
        DeValue::Table(table) => table.iter().try_for_each(|(key, value)| {
            check(key.get_ref(), key.span())?;
            value.get_ref().as_str().map_or(Ok(()), |given| check(given, value.span()))?;
            refuse_unsafe_values(text, value.get_ref())
        }),
        DeValue::Array(items) => items.iter().try_for_each(|item| {
            item.get_ref().as_str().map_or(Ok(()), |given| check(given, item.span()))?;
            refuse_unsafe_values(text, item.get_ref())
        }),
        _ => Ok(()),
    }
}

/// How many bytes are looked at in one go.
const STRETCH: usize = 64;

/// Finds control characters other than tab and line ends, and those that turn the direction of text.
fn unsafe_character(text: &str) -> Option<(usize, BrokenKind)> {
    // Only these bytes begin a character that is unsafe; most stretches of text have none, which shows without a branch.
    let suspect = |byte: &u8| matches!(byte, 0..=8 | 11..=31 | 127 | 0xc2 | 0xd8 | 0xe2);
    let stretches = text.as_bytes().chunks(STRETCH).zip((0..).step_by(STRETCH));
    let offsets = stretches
        .filter(|(stretch, _)| stretch.iter().fold(false, |any, byte| any | suspect(byte)))
        .flat_map(|(stretch, start)| (start..).zip(stretch))
        .filter_map(|(offset, byte)| suspect(byte).then_some(offset));
    offsets.filter_map(|offset| Some((offset, text[offset..].chars().next()?))).find_map(
        |(offset, character)| match character {
            '\r' if text[offset..].starts_with("\r\n") => None,
            '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                Some((offset, BrokenKind::Direction(character)))
            }
            _ if character.is_control() => Some((offset, BrokenKind::Control(character))),
            _ => None,
        },
    )
}

impl Broken {
    fn new(text: &str, offset: usize, kind: BrokenKind) -> Self {
        let (line, column) = Positions::new(text).at(offset);
        Self { line, column, kind }
    }

    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        let code = |character: char| format!("U+{:04X}", u32::from(character));
        let message = match &self.kind {
            BrokenKind::TooLarge => Message::new("file-too-large").with("limit", LIMIT / 1024),
            BrokenKind::NotUtf8 => Message::new("file-not-utf8"),
            BrokenKind::ByteOrderMark => Message::new("file-byte-order-mark"),
            BrokenKind::Control(character) => {
                Message::new("file-control-character").with("code", code(*character))
            }
            BrokenKind::Direction(character) => {
                Message::new("file-direction-character").with("code", code(*character))
            }
            BrokenKind::Syntax(detail) => Message::new("file-no-toml").with("detail", detail.as_str()),
            BrokenKind::OtherKind(detail) => Message::new("file-other-kind").with("detail", detail.as_str()),
        };
        message.with("line", self.line).with("column", self.column)
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new(format!("{}-hint", self.message().key())))
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
