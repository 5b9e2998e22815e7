//! The deadline of a duty is within a day: of the first notification to the authority, or of another.

use chrono::TimeDelta;

use crate::law::duty::NOTIFY_AUTHORITY;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long before the deadline the rule begins to speak. The number is this program's own.
const SOON: TimeDelta = TimeDelta::hours(24);

/// Less than 24 hours are left and nothing was sent.
pub(crate) const RULE: Rule = Rule {
    id: "report-due-soon",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for clock in &context.clocks {
        let Some(deadline) = clock.deadline() else { continue };
        let left = deadline.left(context.now);
        if (TimeDelta::zero()..SOON).contains(&left) {
            let key = RULE.key(if clock.duty.id == NOTIFY_AUTHORITY { "" } else { "-for" });
            let message = Message::new(key).with("due", deadline.due()).with("left", left);
            findings.push(RULE.says(clock.anchor.path.as_ref(), message.with("duty", clock.duty.name())));
        }
    }
    findings
}
