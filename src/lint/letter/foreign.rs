//! A part of a letter is in another language than the letter, as facts of the case are when nobody has translated them.

use super::text::Section;
use super::{Found, Letter, found};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

pub(crate) const RULE: Rule = Rule {
    id: "letter-language-mixed",
    severity: Severity::Error,
    source: "GDPR art. 12(1), 34(2)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// Returns the first sentence of each section whose frequent words are those of another language.
pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let foreign = sections.iter().filter_map(|section| {
        section.sentences.iter().find_map(|sentence| {
            let other = letter.language.other(&sentence.text)?;
            let message = Message::new(RULE.key("")).with("found", other.code);
            Some(found(&RULE, sentence.offset, message.with("language", letter.language.code)))
        })
    });
    foreign.collect()
}
