//! A place that the draft left open has not been filled in.

use super::text::Section;
use super::{Found, Letter, all, found};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

pub(crate) const RULE: Rule = Rule {
    id: "letter-gap",
    severity: Severity::Error,
    source: "GDPR art. 34(2)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let gaps = all(sections).filter_map(|sentence| {
        let (_, gap) = sentence.text.split_once(letter.language.gap)?;
        let gap = gap.split(']').next().unwrap_or_default().trim();
        Some(found(&RULE, sentence.offset, Message::new(RULE.key("")).with("gap", gap)))
    });
    gaps.collect()
}
