//! A deadline cannot be counted, because the time it runs from is missing.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use crate::case::{Unknown, When};
use crate::law::clock::{Decided, Standing};
use crate::law::duty::DUTIES;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long a suspicion may be looked into before it counts as left open. The number is this program's own; the
/// guidelines allow a short investigation (EDPB Guidelines 9/2022).
const SHORT_INVESTIGATION: TimeDelta = TimeDelta::hours(72);

/// A duty applies or may apply, and a time that it is counted from is absent or unknown.
pub(crate) const RULE: Rule = Rule {
    id: "awareness-missing",
    group: Group::Deadlines,
    severity: Severity::Error,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for clock in &context.clocks {
        let others_count = match clock.standing {
            Standing::NoAnchor(_) => false,
            // The earlier of two limits counts, and one of the two cannot be counted.
            Standing::Running(Decided::Yes, _) => true,
            _ => continue,
        };
        for anchor in clock.anchors().filter(|anchor| anchor.is_missing_fact()) {
            if !told.insert(anchor.path.clone()) {
                continue;
            }
            let is_gdpr = DUTIES.iter().any(|duty| duty.id == clock.duty.id);
            let key = if is_gdpr { RULE.key("") } else { RULE.key("-for") };
            let message = Message::new(key).with("key", anchor.path.as_ref()).with("duty", clock.duty.name());
            let mut finding = RULE.says(anchor.path.as_ref(), message);
            let is_open = anchor.when == Some(When::Unknown(Unknown::NotKnownYet));
            if others_count || (is_open && is_being_looked_into(context)) {
                finding.severity = Severity::Warning;
            }
            findings.push(finding);
        }
    }
    findings
}

/// Returns whether the first sign is so fresh that awareness may still be open.
fn is_being_looked_into(context: &Context) -> bool {
    context.first_sign().is_some_and(|first| context.now.since(first) <= SHORT_INVESTIGATION)
}
