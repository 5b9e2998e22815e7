//! A key that this program does not know, often a misspelling.

use crate::lint::{Rule, Severity};

/// An unknown key. It is kept, but nothing reads it. The store finds it while reading.
pub(crate) const RULE: Rule =
    Rule { id: "key-unknown", severity: Severity::Warning, source: "GDPR art. 33(5)", check: |_| Vec::new() };
