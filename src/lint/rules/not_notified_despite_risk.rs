//! A risk was concluded, and yet it was decided not to notify.

use crate::case::{BreachVerdict, NotifyDecision, OwnRole, Risk};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// The decision is not to notify, although the conclusion is a risk or a high risk.
pub(crate) const RULE: Rule = Rule {
    id: "not-notified-despite-risk",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_ours =
        case.breach_test.verdict() != BreachVerdict::SecurityEvent && case.role != Some(OwnRole::Processor);
    let is_wrong = case.ruling().is_some_and(|made| {
        made.authority == Some(NotifyDecision::DoNotNotify)
            && matches!(made.risk, Some(Risk::Medium | Risk::High))
    });
    if is_ours && is_wrong {
        return vec![RULE.finding(format!("assessment.{}.authority", case.assessment.len() - 1))];
    }
    Vec::new()
}
