//! More was promised to the authority by a day that has passed.

use crate::law::duty::more_is_owed;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A follow-up was promised by a day, and nothing was sent since.
pub(crate) const RULE: Rule = Rule {
    id: "follow-up-overdue",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(4)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let promised = context.case.notification.last().and_then(|sent| sent.more_by);
    let today = context.now.day(context.zone);
    match (promised, today) {
        (Some(promised), Some(today)) if more_is_owed(context.case) && promised.date() < today.date() => {
            let message = Message::new("lint-follow-up-overdue").with("day", promised);
            let place = format!("notification.{}.more-by", context.case.notification.len() - 1);
            vec![RULE.says(&place, message)]
        }
        _ => Vec::new(),
    }
}
