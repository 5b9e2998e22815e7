//! A letter uses words that hide what happened.

use super::text::Section;
use super::{Found, Letter, all, found};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

pub(crate) const RULE: Rule = Rule {
    id: "letter-hides",
    severity: Severity::Error,
    source: "GDPR art. 34(2), 12(1)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let hiding = all(sections).flat_map(|sentence| {
        letter.language.hiding.iter().filter_map(|(sign, instead)| {
            let words = sentence.find(sign)?;
            let message = Message::new(RULE.key("")).with("words", words).with("instead", *instead);
            Some(found(&RULE, sentence.offset, message))
        })
    });
    hiding.collect()
}
