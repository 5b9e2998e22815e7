//! Passive verbs pile up, so that nobody is seen to have done anything.

use super::language::Passive;
use super::text::{Section, Sentence};
use super::{Found, Letter, found};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

pub(crate) const RULE: Rule = Rule {
    id: "letter-passive",
    severity: Severity::Error,
    source: "GDPR art. 34(2), 12(1)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// Passive verbs that one sentence may have; this project's own limit.
const IN_A_SENTENCE: usize = 1;

/// Sentences in a row that may have one; this project's own limit.
const IN_A_ROW: usize = 2;

/// Words among which the participle follows its auxiliary.
const REACH: usize = 2;

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    sections.iter().flat_map(|section| piled_up(&letter.language.passive, &section.sentences)).collect()
}

fn piled_up(passive: &Passive, sentences: &[Sentence]) -> Vec<Found> {
    let mut piles = Vec::new();
    let mut row: Vec<String> = Vec::new();
    for sentence in sentences {
        let verbs = verbs(passive, &sentence.words());
        if verbs.is_empty() {
            row.clear();
            continue;
        }
        let is_pile = verbs.len() > IN_A_SENTENCE;
        row.extend(verbs);
        if is_pile || row.len() > IN_A_ROW {
            let message = Message::new(RULE.key("")).with("verbs", row.join(", "));
            piles.push(found(&RULE, sentence.offset, message));
            row.clear();
        }
    }
    piles
}

/// Returns the passive verbs of a sentence, as far as their form shows them.
fn verbs(passive: &Passive, words: &[&str]) -> Vec<String> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let is_none = |word: &str| {
        passive
            .neither
            .iter()
            .any(|other| other.strip_prefix('-').map_or(word == *other, |end| word.ends_with(end)))
    };
    let ends = |word: &str, endings: &[&str]| {
        word.chars().count() > 3 && !is_none(word) && endings.iter().any(|ending| word.ends_with(ending))
    };
    let is_participle =
        |word: &&String| passive.irregular.contains(&word.as_str()) || ends(word, passive.participles);
    let mut found = Vec::new();
    for (at, word) in lower.iter().enumerate() {
        if ends(word, passive.endings) {
            found.push(word.clone());
        } else if passive.auxiliaries.contains(&word.as_str()) {
            let participle = lower[at + 1..].iter().take(REACH).find(is_participle);
            found.extend(participle.map(|participle| format!("{word} {participle}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::lint::letter::LANGUAGES;

    use super::*;

    #[test]
    fn the_passive_is_seen_by_its_form() {
        let [nb, nn, en] = LANGUAGES
            .map(|language| move |text: &str| verbs(&language.passive, &text.split(' ').collect::<Vec<_>>()));
        assert_eq!(nb("Det ble ikke oppdaget at saken behandles fremdeles"), ["ble oppdaget", "behandles"]);
        assert_eq!(nb("Det ble sent og deres opplysninger finnes"), [""; 0]);
        assert_eq!(nn("Brevet vart sendt og skal slettast viktigast"), ["vart sendt", "slettast"]);
        assert_eq!(en("It was not noticed and they were sent indeed"), ["was noticed", "were sent"]);
    }
}
