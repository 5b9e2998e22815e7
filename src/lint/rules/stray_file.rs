//! Something among the case files that is no case file, and might be meant as one.

use crate::lint::{Finds, Group, Rule, Severity};

/// A file or folder under `cases/` whose name or kind is not a case's. The store finds it while listing.
pub(crate) const RULE: Rule = Rule {
    id: "stray-file",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};
