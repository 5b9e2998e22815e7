//! A waiver that does not say what it must, so that it excuses nothing.

use crate::lint::{Finds, Group, Rule, Severity};

/// A waiver in `waivers.toml` that is incomplete, wrong or too long; `lint::judge` finds it, as it stands in no case.
pub(crate) const RULE: Rule = Rule {
    id: "waiver-invalid",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    finds: Finds::WhileReading,
};
