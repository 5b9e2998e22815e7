//! The first notification to the authority is overdue.

use crate::law::clock::{Decided, Standing, clocks};
use crate::lint::{Context, Finding, Rule, Severity};
use crate::message::Message;

/// The 72 hours are over and nothing was sent, whether or not anyone has decided to notify.
pub(crate) const RULE: Rule =
    Rule { id: "report-overdue", severity: Severity::Error, source: "GDPR art. 33(1)", check };

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for clock in clocks(context.case, context.register, context.zone) {
        let Standing::Running(decided, Some(deadline)) = &clock.standing else { continue };
        let left = deadline.left(context.now);
        if left >= chrono::TimeDelta::zero() {
            continue;
        }
        let key = match decided {
            Decided::Yes => "lint-report-overdue",
            Decided::NotYet => "lint-report-overdue-undecided",
        };
        let message = Message::new(key).with("due", deadline.due()).with("over", -left);
        findings.push(RULE.says(clock.anchor.path, message));
    }
    findings
}
