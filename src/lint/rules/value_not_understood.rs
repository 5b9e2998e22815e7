//! A value that is not of its key's kind, so that the case reads as if it were not answered.

use crate::lint::{Finds, Group, Rule, Severity};

/// A value of the wrong type or a code that is not in its list. The store finds it while reading.
pub(crate) const RULE: Rule = Rule {
    id: "value-not-understood",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};
