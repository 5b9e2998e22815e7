//! A key that this program does not know, often a misspelling.

use crate::lint::{Finds, Group, Rule, Severity};

/// An unknown key. It is kept, but nothing reads it. The store finds it while reading.
pub(crate) const RULE: Rule = Rule {
    id: "key-unknown",
    group: Group::Format,
    severity: Severity::Warning,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};
