//! The persons concerned need the letter in a language that it is not in, or that cannot be checked.

use super::language::primary;
use crate::case::Case;
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A language of the group is not among those of the letters.
pub(crate) const MISSING: Rule = Rule {
    id: "letter-language-missing",
    severity: Severity::Error,
    source: "GDPR art. 12(1); EDPB Guidelines 9/2022, section III.C",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// A letter is in a language whose words this program does not know.
pub(crate) const UNREAD: Rule = Rule {
    id: "letter-language-unread",
    severity: Severity::Warning,
    source: "GDPR art. 12(1)",
    group: Group::Letters,
    finds: Finds::WhileReading,
};

/// Returns the languages of the persons concerned that no letter is in; the place is a key of the case.
pub fn missing_languages(case: &Case, letters: &[&str]) -> Vec<Finding> {
    let there: Vec<String> = letters.iter().map(|tag| primary(tag)).collect();
    let missing = case.persons.languages.iter().filter(|tag| !there.contains(&primary(tag)));
    let says = |tag: &String| Message::new(MISSING.key("")).with("language", tag.as_str());
    missing.map(|tag| MISSING.says("persons.languages", says(tag))).collect()
}

/// Returns the finding of a letter in a language that cannot be checked.
pub fn unread_language(tag: &str) -> Finding {
    UNREAD.says("", Message::new(UNREAD.key("")).with("language", tag))
}
