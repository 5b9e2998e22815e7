//! The day has come to look again at a decision not to notify or not to inform.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The newest assessment set a day for looking again, and the day is over.
pub(crate) const RULE: Rule = Rule {
    id: "look-again-due",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let due = context.case.ruling().filter(|_| !context.case.is_closed()).and_then(|made| made.look_again_on);
    let today = context.now.time().with_timezone(&context.zone).date_naive();
    let place = || format!("assessment.{}.look-again-on", context.case.assessment.len() - 1);
    let over = due.filter(|day| day.date() < today);
    over.map(|day| RULE.says(place(), Message::new("lint-look-again-due").with("day", day)))
        .into_iter()
        .collect()
}
