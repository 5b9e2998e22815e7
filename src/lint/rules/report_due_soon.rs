//! The first notification to the authority is due within a day.

use chrono::TimeDelta;

use crate::law::clock::clocks;
use crate::lint::{Context, Finding, Rule, Severity};
use crate::message::Message;

/// How long before the deadline the rule begins to speak. The number is this program's own.
const SOON: TimeDelta = TimeDelta::hours(24);

/// Less than 24 hours are left and nothing was sent.
pub(crate) const RULE: Rule =
    Rule { id: "report-due-soon", severity: Severity::Warning, source: "GDPR art. 33(1)", check };

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for clock in clocks(context.case, context.register, context.zone) {
        let Some(deadline) = clock.deadline() else { continue };
        let left = deadline.left(context.now);
        if (TimeDelta::zero()..SOON).contains(&left) {
            let message = Message::new("lint-report-due-soon").with("due", deadline.due()).with("left", left);
            findings.push(RULE.says(clock.anchor.path, message));
        }
    }
    findings
}
