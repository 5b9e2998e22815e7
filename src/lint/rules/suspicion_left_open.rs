//! A suspicion has been left open for more than a day.

use chrono::TimeDelta;

use crate::case::{BreachVerdict, Unknown, When};
use crate::law::anchor::awareness;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long a suspicion may be looked into without a word. The number is this program's own; the guidelines allow a
/// short investigation.
const SHORT: TimeDelta = TimeDelta::hours(24);

/// The time of awareness is not known yet, and the first sign is more than a day old.
pub(crate) const RULE: Rule = Rule {
    id: "suspicion-left-open",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(1); EDPB Guidelines 9/2022",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let aware = awareness(context.case, &context.register.policy);
    let is_event = context.case.breach_test.verdict() == BreachVerdict::SecurityEvent;
    if is_event || aware.when != Some(When::Unknown(Unknown::NotKnownYet)) {
        return Vec::new();
    }
    let old = context.first_sign().filter(|first| context.now.since(*first) > SHORT);
    let message =
        |first| Message::new(RULE.key("")).with("since", first).with("age", context.now.since(first));
    old.map(|first| RULE.says(aware.path.as_ref(), message(first))).into_iter().collect()
}
