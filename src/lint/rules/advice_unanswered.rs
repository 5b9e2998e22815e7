//! The conclusion departs from the data protection officer's advice, and nobody has said why.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// The newest advice says to notify or inform otherwise than was decided, and it is not said why.
pub(crate) const RULE: Rule = Rule {
    id: "advice-unanswered",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 38(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let index = context.case.unanswered_advice();
    index.map(|index| RULE.finding(format!("advice.{index}"))).into_iter().collect()
}
