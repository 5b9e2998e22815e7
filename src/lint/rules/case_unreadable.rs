//! A case file that cannot be read at all: no rule can look inside, so this one speaks.

use crate::lint::{Finds, Group, Rule, Severity};

/// The file is no TOML, or is not a plain file. The store finds it, as no case comes out of it.
pub(crate) const RULE: Rule = Rule {
    id: "case-unreadable",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};
