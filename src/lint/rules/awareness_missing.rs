//! The 72 hours cannot be counted, because the time they run from is missing.

use crate::law::clock::{Standing, clocks};
use crate::lint::{Context, Finding, Rule, Severity};
use crate::message::Message;

/// A duty with hours applies or may apply, and its anchor is absent or unknown.
pub(crate) const RULE: Rule =
    Rule { id: "awareness-missing", severity: Severity::Error, source: "GDPR art. 33(1)", check };

fn check(context: &Context) -> Vec<Finding> {
    clocks(context.case, context.register, context.zone)
        .iter()
        .filter(|clock| matches!(clock.standing, Standing::NoAnchor(_)))
        .take(1)
        .map(|clock| {
            let message = Message::new("lint-awareness-missing").with("key", clock.anchor.path);
            RULE.says(clock.anchor.path, message)
        })
        .collect()
}
