//! A letter seems to hold information that has nothing to do with the breach.

use super::text::Section;
use super::{Found, Letter, all, found};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// A warning: a breach may itself concern newsletters or invoices.
pub(crate) const RULE: Rule = Rule {
    id: "letter-mixed",
    severity: Severity::Warning,
    source: "EDPB Guidelines 9/2022, section III.C",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let signs = all(sections).flat_map(|sentence| {
        let words = letter.language.mixed.iter().filter_map(|sign| sentence.find(sign));
        words.map(|words| found(&RULE, sentence.offset, Message::new(RULE.key("")).with("words", words)))
    });
    signs.collect()
}
