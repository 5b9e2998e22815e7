//! The 72 hours cannot be counted, because the time they run from is missing.

use chrono::TimeDelta;

use crate::case::{Unknown, When};
use crate::law::clock::{Standing, clocks};
use crate::lint::{Context, Finding, Rule, Severity};
use crate::message::Message;

/// How long a suspicion may be looked into before it counts as left open. The number is this program's own; the
/// guidelines allow a short investigation (EDPB Guidelines 9/2022).
const SHORT_INVESTIGATION: TimeDelta = TimeDelta::hours(72);

/// A duty with hours applies or may apply, and its anchor is absent or unknown.
pub(crate) const RULE: Rule =
    Rule { id: "awareness-missing", severity: Severity::Error, source: "GDPR art. 33(1)", check };

fn check(context: &Context) -> Vec<Finding> {
    let clocks = clocks(context.case, context.register, context.zone);
    let Some(clock) = clocks.iter().find(|clock| matches!(clock.standing, Standing::NoAnchor(_))) else {
        return Vec::new();
    };
    let message = Message::new("lint-awareness-missing").with("key", clock.anchor.path);
    let mut finding = RULE.says(clock.anchor.path, message);
    if clock.anchor.when == Some(When::Unknown(Unknown::NotKnownYet)) && is_being_looked_into(context) {
        finding.severity = Severity::Warning;
    }
    vec![finding]
}

/// Returns whether the first sign is so fresh that awareness may still be open.
fn is_being_looked_into(context: &Context) -> bool {
    let times = &context.case.timeline;
    let signs = [times.suspected, times.discovered, context.case.registered.map(When::At)];
    let first = signs.into_iter().flatten().filter_map(|sign| sign.earliest(context.zone)).min();
    first.is_some_and(|first| context.now.since(first) <= SHORT_INVESTIGATION)
}
