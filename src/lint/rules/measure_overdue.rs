//! A measure is not done, and its day is over.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A measure that is neither done nor dropped by the day it was due, also in a closed case.
pub(crate) const RULE: Rule = Rule {
    id: "measure-overdue",
    group: Group::Deadlines,
    severity: Severity::Error,
    source: "GDPR art. 33(3)(d), 24(1); Normen 2.4",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(today) = context.now.day(context.zone) else { return Vec::new() };
    let open = context.case.measure.iter().enumerate().filter(|(_, measure)| measure.is_open());
    open.filter_map(|(index, measure)| Some((index, measure.due.filter(|due| *due < today)?)))
        .map(|(index, due)| {
            let message = Message::new(RULE.key("")).with("number", index + 1).with("day", due);
            RULE.says(format!("measure.{index}.due"), message)
        })
        .collect()
}
