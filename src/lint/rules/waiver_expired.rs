//! A waiver whose time is over, so that it excuses nothing.

use crate::lint::{Rule, Severity};

/// A waiver in `waivers.toml` that has expired; `lint::judge` finds it, as it stands in no case.
pub(crate) const RULE: Rule = Rule {
    id: "waiver-expired",
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    check: |_| Vec::new(),
};
