//! The persons were informed long after the risk was found to be high.

use chrono::TimeDelta;

use crate::case::Risk;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long informing may take before the rule speaks. The number is this program's own: the law says without undue
/// delay, and 40 days were too many (Datatilsynet, Denmark, 2021-442-13805).
const SLOW: TimeDelta = TimeDelta::days(7);

/// More than a week lies between the first assessment of a high risk and the first communication.
pub(crate) const RULE: Rule = Rule {
    id: "persons-informed-late",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 34(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let high =
        case.assessment.iter().filter(|made| made.risk == Some(Risk::High)).filter_map(|made| made.at).min();
    let sent =
        case.communication.iter().enumerate().filter_map(|(index, sent)| Some((sent.at?, index))).min();
    match (high, sent) {
        (Some(high), Some((sent, index))) if sent.since(high) > SLOW => {
            let message = Message::new(RULE.key("")).with("after", sent.since(high));
            vec![RULE.says(format!("communication.{index}.at"), message)]
        }
        _ => Vec::new(),
    }
}
