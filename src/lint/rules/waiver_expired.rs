//! A waiver whose time is over, so that it excuses nothing.

use crate::lint::{Finds, Group, Rule, Severity};

/// A waiver in `waivers.toml` that has expired; `lint::judge` finds it, as it stands in no case.
pub(crate) const RULE: Rule = Rule {
    id: "waiver-expired",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    finds: Finds::WhileReading,
};
