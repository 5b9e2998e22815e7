//! The persons were informed, and the case lacks what the information must contain.

use crate::law::content::{COMMUNICATION, missing};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// Contents of art. 34(2) that the case cannot say, although the persons were informed.
pub(crate) const RULE: Rule = Rule {
    id: "communication-incomplete",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 34(2)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let sent = context.case.communication.iter().rposition(|sent| sent.at.is_some());
    let Some(index) = sent else { return Vec::new() };
    let wanting = missing(COMMUNICATION, context.case, context.register);
    RULE.names(format!("communication.{index}"), wanting.iter().map(|content| content.fills))
}
