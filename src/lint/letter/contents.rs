//! A letter lacks one of the four parts of GDPR art. 34(2), or says nothing of what the person can do.

use super::language::Signs;
use super::text::{Opening, Section};
use super::{Found, Letter, all, found};
use crate::law::content::COMMUNICATION;
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// One of the four parts is not found.
pub(crate) const PART_MISSING: Rule = Rule {
    id: "letter-part-missing",
    severity: Severity::Error,
    source: "GDPR art. 34(2)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// Nothing is found that the person can do.
pub(crate) const ADVICE_MISSING: Rule = Rule {
    id: "letter-advice-missing",
    severity: Severity::Error,
    source: "GDPR recital 86; EDPB Guidelines 9/2022, section III.B",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// The part that is told by an address, and not by words.
const CONTACT: &str = "contact";

/// What the person can do, which is a part of the measures in the law's words.
const ADVICE: &str = "advice";

/// Digits that a telephone number has.
const DIGITS: usize = 8;

pub(super) fn check(letter: &Letter<'_>, sections: &[Section]) -> Vec<Found> {
    let required = COMMUNICATION.iter().map(|part| (&PART_MISSING, part.id));
    let lacking = required.chain([(&ADVICE_MISSING, ADVICE)]).filter_map(|(rule, id)| {
        let place = if id == CONTACT { contact(letter, sections) } else { told(letter, sections, id) };
        let part = Message::new(format!("content-{id}"));
        place.err().map(|Missing { at }| found(rule, at, Message::new(rule.key("")).with("part", part)))
    });
    lacking.collect()
}

/// A part is not told; where it should be.
struct Missing {
    at: usize,
}

/// Finds a part by its heading with something below it, or else by a sentence that stands below no part's heading.
fn told(letter: &Letter<'_>, sections: &[Section], id: &str) -> Result<(), Missing> {
    let parts = letter.language.parts;
    let mut missing = Missing { at: 0 };
    let mut current = None;
    for section in sections {
        let own = part(parts, section);
        // What stands out in bold goes on with the part above it, unless it opens one of its own.
        let goes_on = own.is_none() && section.opening == Opening::LeadIn;
        current = if goes_on { current } else { own };
        let says = goes_on || !section.sentences.is_empty();
        match current {
            Some(part) if part.id == id && says => return Ok(()),
            Some(part) if part.id == id => missing.at = section.heading.offset,
            // Advice helps wherever it stands; the rest may belong to the part above it.
            None if says_itself(parts, section, id) => return Ok(()),
            Some(_) if id == ADVICE && says_itself(parts, section, id) => return Ok(()),
            _ => {}
        }
    }
    Err(missing)
}

/// Returns the part that a section's heading names.
fn part<'a>(parts: &'a [Signs], section: &Section) -> Option<&'a Signs> {
    let names = |part: &&Signs| part.headings.iter().any(|sign| section.heading.has(sign));
    parts.iter().find(names).filter(|_| section.opening != Opening::Title)
}

fn says_itself(parts: &[Signs], section: &Section, id: &str) -> bool {
    let signs = parts.iter().filter(|part| part.id == id).flat_map(|part| part.sentences);
    let sentences = || std::iter::once(&section.heading).chain(&section.sentences);
    signs.into_iter().any(|sign| sentences().any(|sentence| sentence.has(sign)))
}

/// Finds an address, a number, or what the register has as its contact point.
fn contact(letter: &Letter<'_>, sections: &[Section]) -> Result<(), Missing> {
    let is_contact = |text: &str| {
        letter.contact.is_some_and(|contact| text.contains(contact.trim()))
            || has_address(text)
            || has_number(text)
    };
    if all(sections).any(|sentence| is_contact(&sentence.text)) { Ok(()) } else { Err(Missing { at: 0 }) }
}

fn has_address(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')))
}

fn has_number(text: &str) -> bool {
    let runs = text.split(|c: char| !c.is_ascii_digit() && !c.is_whitespace());
    runs.into_iter().any(|run| run.chars().filter(char::is_ascii_digit).count() >= DIGITS)
}
