//! Pieces of text put into another, whose other bytes all stay as they are.

use std::ops::Range;

use super::layout::Ending;

/// Collects what is to be put in, taken out or exchanged.
pub(super) struct Splices<'a> {
    text: &'a str,
    /// How lines end in the text.
    pub(super) ending: Ending,
    pieces: Vec<Piece>,
}

struct Piece {
    at: Range<usize>,
    kind: Kind,
    text: String,
}

/// Says what a piece is; of several at one place, the first kind goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Whole lines.
    Lines,
    /// Whole lines with a blank line after them.
    Top,
    /// Whole lines with a blank line on both sides.
    Section,
    /// Something within a line, or lines taken out.
    Change,
}

impl<'a> Splices<'a> {
    /// Returns no pieces yet.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, ending: Ending::of(text), pieces: Vec::new() }
    }

    /// Puts text in.
    pub(super) fn insert(&mut self, at: usize, kind: Kind, text: String) {
        self.pieces.push(Piece { at: at..at, kind, text });
    }

    /// Exchanges text.
    pub(super) fn replace(&mut self, at: Range<usize>, text: String) {
        self.pieces.push(Piece { at, kind: Kind::Change, text });
    }

    /// Takes out the lines that this range touches.
    pub(super) fn remove_lines(&mut self, at: &Range<usize>) {
        self.replace(self.line_start(at.start)..self.line_end(at.end), String::new());
    }

    /// Returns the text with all pieces in their places.
    pub(super) fn apply(mut self) -> String {
        self.pieces.sort_by_key(|piece| (piece.at.start, piece.kind));
        let mut out = String::new();
        let (mut done, mut blank_due) = (0, false);
        for piece in self.pieces.iter().chain([&Piece::end(self.text)]) {
            let kept = &self.text[done..piece.at.start.max(done)];
            if blank_due && !kept.is_empty() {
                blank_due = false;
                if !starts_blank(kept) {
                    out += self.ending.text();
                }
            }
            out += kept;
            if piece.kind != Kind::Change && !out.is_empty() && !out.ends_with('\n') {
                out += self.ending.text();
            }
            if piece.kind == Kind::Section && !ends_blank(&out) {
                out += self.ending.text();
            }
            out += &piece.text;
            done = piece.at.end.max(done);
            blank_due |= matches!(piece.kind, Kind::Top | Kind::Section);
        }
        out
    }

    /// Returns where the line begins that holds this offset.
    pub(super) fn line_start(&self, offset: usize) -> usize {
        self.text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Returns where the next line begins.
    pub(super) fn line_end(&self, offset: usize) -> usize {
        self.text[offset..].find('\n').map_or(self.text.len(), |newline| offset + newline + 1)
    }

    /// Returns the length of the text.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Returns the text between two offsets.
    pub(super) fn between(&self, range: Range<usize>) -> &'a str {
        &self.text[range]
    }

    /// Returns the white space that begins the line of this offset.
    pub(super) fn indent(&self, offset: usize) -> &'a str {
        let line = &self.text[self.line_start(offset)..];
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }

    /// Returns the end of a section whose last value ends here: the comment lines right below belong to it, unless
    /// something else follows them without a blank line.
    pub(super) fn past_comments(&self, offset: usize) -> usize {
        let end = self.line_end(offset);
        let mut below = end;
        while self.text[below..].trim_start_matches([' ', '\t']).starts_with('#') {
            below = self.line_end(below);
        }
        if starts_blank(&self.text[below..]) { below } else { end }
    }

    /// Returns where the comment lines begin that stand right above the first thing in the file; those at the very top
    /// are the file's own.
    pub(super) fn above(&self, offset: usize) -> usize {
        let line = self.line_start(offset);
        let lines: Vec<&str> = self.text[..line].split_inclusive('\n').collect();
        let comments = lines.iter().rev().take_while(|line| line.trim_start().starts_with('#')).count();
        if comments == lines.len() { line } else { line - lines[lines.len() - comments..].concat().len() }
    }
}

impl Piece {
    fn end(text: &str) -> Self {
        Self { at: text.len()..text.len(), kind: Kind::Change, text: String::new() }
    }
}

fn starts_blank(text: &str) -> bool {
    text.is_empty() || text.starts_with('\n') || text.starts_with("\r\n")
}

fn ends_blank(text: &str) -> bool {
    text.is_empty() || text.ends_with("\n\n") || text.ends_with("\n\r\n")
}
