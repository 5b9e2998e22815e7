//! The risk is set lower than its own likelihood and consequence say.

use crate::case::Code;
use crate::law::assessment::matrix::risk;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A conclusion below the level of the matrix, in the newest assessment.
pub(crate) const RULE: Rule = Rule {
    id: "risk-below-matrix",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 33(1), recital 76",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(made) = context.case.ruling() else { return Vec::new() };
    let (Some(likelihood), Some(consequence), Some(concluded)) =
        (made.likelihood, made.consequence, made.risk)
    else {
        return Vec::new();
    };
    let level = risk(likelihood, consequence);
    if concluded >= level {
        return Vec::new();
    }
    let message = Message::new(RULE.key("")).with("is", concluded.label()).with("matrix", level.label());
    vec![RULE.says(format!("assessment.{}.risk", context.case.assessment.len() - 1), message)]
}
