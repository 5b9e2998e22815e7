//! The case has been kept for as long as the organisation keeps cases.

use chrono::Months;

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The time in `policy.retention-months` is over since the case was closed.
pub(crate) const RULE: Rule = Rule {
    id: "retention-reached",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 5(1)(e)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let months = context.register.policy.retention_months;
    let closed = context.case.closing.as_ref().filter(|_| context.case.is_closed()).and_then(|made| made.at);
    let (Some(months), Some(closed), Some(today)) = (months, closed, context.now.day(context.zone)) else {
        return Vec::new();
    };
    let end = closed.day(context.zone).and_then(|day| day.date().checked_add_months(Months::new(months)));
    let message = |day: chrono::NaiveDate| Message::new(RULE.key("")).with("day", day);
    let over = end.filter(|end| *end < today.date());
    over.map(|end| RULE.says("closing.at", message(end))).into_iter().collect()
}
