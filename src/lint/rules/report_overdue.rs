//! The deadline of a duty has passed: of the first notification to the authority, or of another.

use crate::law::clock::{Decided, Standing};
use crate::law::duty::NOTIFY_AUTHORITY;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The time is over and nothing was sent: the 72 hours whether or not anyone has decided, other times once it was decided.
pub(crate) const RULE: Rule = Rule {
    id: "report-overdue",
    group: Group::Deadlines,
    severity: Severity::Error,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for clock in &context.clocks {
        let Standing::Running(decided, Some(deadline)) = &clock.standing else { continue };
        let left = deadline.left(context.now);
        let key = match (clock.duty.id, decided) {
            _ if left >= chrono::TimeDelta::zero() => continue,
            (NOTIFY_AUTHORITY, Decided::Yes) => RULE.key(""),
            (NOTIFY_AUTHORITY, Decided::NotYet) => RULE.key("-undecided"),
            (_, Decided::Yes) => RULE.key("-for"),
            // `duty-undecided` speaks.
            (_, Decided::NotYet) => continue,
        };
        let message = Message::new(key).with("due", deadline.due()).with("over", -left);
        findings.push(RULE.says(clock.anchor.path.as_ref(), message.with("duty", clock.duty.name())));
    }
    findings
}
