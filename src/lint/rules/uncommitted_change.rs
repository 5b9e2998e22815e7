//! A file of the register is not as the newest commit has it.

use crate::lint::{Finds, Group, Rule, Severity};

/// A case, a text that was sent, the settings or the waivers differ from the newest commit, or are not in it. It stands in
/// no case, so whoever compares the files finds it.
pub(crate) const RULE: Rule = Rule {
    id: "uncommitted-change",
    group: Group::Trail,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 33(5)",
    finds: Finds::WhileReading,
};
