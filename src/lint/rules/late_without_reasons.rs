//! The first notification went later than 72 hours, and no reasons for the delay are given.

use crate::law::clock::Clock;
use crate::law::duty::NOTIFY_AUTHORITY;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// Late by more than the full-hour rule allows, and `delay-reasons` is absent.
pub(crate) const RULE: Rule = Rule {
    id: "late-without-reasons",
    group: Group::Deadlines,
    severity: Severity::Error,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let notify = context.clocks.iter().find(|clock| clock.duty.id == NOTIFY_AUTHORITY);
    let is_late = notify.is_some_and(Clock::was_late);
    let first = case.first_notification();
    let index = case.notification.iter().position(|sent| Some(sent) == first).unwrap_or(0);
    match first {
        Some(sent) if is_late && sent.delay_reasons.is_none() => {
            vec![RULE.finding(format!("notification.{index}"))]
        }
        _ => Vec::new(),
    }
}
