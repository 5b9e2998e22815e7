//! Nobody has decided whether to notify, and the time for it is running out.

use chrono::TimeDelta;

use crate::law::clock::{Decided, Standing};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// How long before the deadline the rule begins to speak: 48 of the 72 hours have gone. The number is this program's own.
const BEFORE: TimeDelta = TimeDelta::hours(24);

/// No conclusion on notifying or on informing, with less than a day left, or in a closed case.
pub(crate) const RULE: Rule = Rule {
    id: "decision-missing",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 33(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let is_pressing = context.clocks.iter().any(|clock| {
        let Standing::Running(Decided::NotYet, deadline) = &clock.standing else { return false };
        if !clock.duty.trigger.is_assessed() {
            return false;
        }
        context.case.is_closed()
            || deadline.as_ref().is_some_and(|deadline| deadline.left(context.now) < BEFORE)
    });
    if is_pressing { vec![RULE.finding("assessment")] } else { Vec::new() }
}
