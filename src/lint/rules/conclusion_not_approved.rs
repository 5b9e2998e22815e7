//! The newest conclusion has not been approved by a role.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A conclusion on risk or duties without an approval, whatever the risk.
pub(crate) const RULE: Rule = Rule {
    id: "conclusion-not-approved",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 24(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    match context.case.ruling() {
        Some(made) if made.risk.is_some() && made.approval.is_none() => {
            vec![RULE.finding(format!("assessment.{}", context.case.assessment.len() - 1))]
        }
        _ => Vec::new(),
    }
}
