//! Rules over a letter to the persons: what it must say, and whether its readers will understand it.
//!
//! The signs that are looked for are words, so a finding is a reason to read again, and none is a promise. The places
//! are offsets in the letter, in bytes.

mod contents;
mod en;
mod foreign;
mod gap;
mod group;
mod hiding;
mod language;
mod limits;
mod mixed;
mod nb;
mod nn;
mod passive;
mod readable;
mod text;

pub use group::{missing_languages, unread_language};
pub use language::{LANGUAGES, Language};
pub use limits::{Audience, SENTENCE};
pub use text::{DRAFTS, begins};

pub(super) use contents::{ADVICE_MISSING, PART_MISSING};
pub(super) use foreign::RULE as LANGUAGE_MIXED;
pub(super) use gap::RULE as GAP;
pub(super) use group::{MISSING as LANGUAGE_MISSING, UNREAD as LANGUAGE_UNREAD};
pub(super) use hiding::RULE as HIDING;
pub(super) use mixed::RULE as MIXED;
pub(super) use passive::RULE as PASSIVE;
pub(super) use readable::{HARD, LONG};

use self::text::Section;
use super::{Finding, Rule};
use crate::message::Message;

/// A letter in a language that can be checked.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// Its text in Markdown.
    pub text: &'a str,
    /// What it is written in.
    pub language: &'static Language,
    /// Whom it is for.
    pub audience: Audience,
    /// Where the register says that the persons can turn.
    pub contact: Option<&'a str>,
}

/// A finding and where it stands in the letter, in bytes.
#[derive(Debug)]
pub struct Found {
    /// Where.
    pub offset: usize,
    /// What.
    pub finding: Finding,
}

/// Returns what is to be mended in a letter, in the order of its text.
pub fn check(letter: &Letter<'_>) -> Vec<Found> {
    let sections = text::sections(letter.text);
    let checks = [
        contents::check,
        gap::check,
        foreign::check,
        hiding::check,
        readable::check,
        passive::check,
        mixed::check,
    ];
    let mut found: Vec<Found> = checks.iter().flat_map(|check| check(letter, &sections)).collect();
    found.sort_by_key(|found| found.offset);
    found
}

fn found(rule: &Rule, offset: usize, message: Message) -> Found {
    Found { offset, finding: rule.says("", message) }
}

/// Returns every heading and sentence, in order.
fn all(sections: &[Section]) -> impl Iterator<Item = &text::Sentence> {
    sections.iter().flat_map(|section| std::iter::once(&section.heading).chain(&section.sentences))
}
