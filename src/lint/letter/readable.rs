//! A letter is hard to read, as a whole or in a sentence.

use super::limits::SENTENCE;
use super::text::{Section, Sentence};
use super::{Found, Letter, found};
use crate::case::Code;
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// The letter's LIX is above the limit of its audience.
pub(crate) const HARD: Rule = Rule {
    id: "letter-hard-to-read",
    severity: Severity::Error,
    source: "GDPR art. 34(2), 12(1); LIX, Björnsson 1968",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// A sentence has more words than the limit.
pub(crate) const LONG: Rule = Rule {
    id: "letter-long-sentence",
    severity: Severity::Error,
    source: "GDPR art. 34(2), 12(1)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// Letters of a word that LIX does not yet count as long.
const SHORT: usize = 6;

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let sentences: Vec<&Sentence> = sections.iter().flat_map(|section| &section.sentences).collect();
    let long = sentences.iter().filter_map(|sentence| {
        let words = sentence.words().len();
        let message = Message::new(LONG.key("")).with("words", words).with("limit", SENTENCE);
        (words > SENTENCE).then(|| found(&LONG, sentence.offset, message))
    });
    let (lix, limit) = (lix(&sentences), letter.audience.lix());
    let message = Message::new(HARD.key("")).with("lix", lix).with("limit", limit);
    let message = message.with("audience", letter.audience.label());
    long.chain((lix > limit).then(|| found(&HARD, 0, message))).collect()
}

/// Returns the LIX: words a sentence, and long words in a hundred, rounded up; headings do not count.
fn lix(sentences: &[&Sentence]) -> usize {
    let words: Vec<Vec<&str>> =
        sentences.iter().map(|sentence| sentence.words()).filter(|words| !words.is_empty()).collect();
    let all = words.concat();
    if all.is_empty() {
        return 0;
    }
    let long = all.iter().filter(|word| word.chars().count() > SHORT).count();
    (100 * all.len() / words.len() + 10_000 * long / all.len()).div_ceil(100)
}
