//! A case file does not name its schema, so that editors cannot help.

use crate::lint::{Finding, Finds, Group, Rule, Severity};

/// No line `#:schema` at the top of the file.
pub(crate) const RULE: Rule = Rule {
    id: "schema-line-missing",
    group: Group::Format,
    severity: Severity::Info,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};

/// Returns the finding of a text whose opening comments name no schema.
pub(crate) fn found(text: &str) -> Option<Finding> {
    let mut opening = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
    let is_named = opening.any(|line| line.starts_with("#:schema "));
    (!is_named).then(|| RULE.finding(""))
}
