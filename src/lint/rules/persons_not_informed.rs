//! The risk is high, and the persons have neither been informed nor exempted.

use crate::case::{BreachVerdict, InformDecision, Risk};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// High risk without a communication to the persons and without an exemption.
pub(crate) const RULE: Rule = Rule {
    id: "persons-not-informed",
    group: Group::Deadlines,
    severity: Severity::Error,
    source: "GDPR art. 34(1), 34(3)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_high = case
        .ruling()
        .is_some_and(|made| made.risk == Some(Risk::High) && made.persons != Some(InformDecision::Exempt));
    let is_breach = case.breach_test.verdict() != BreachVerdict::SecurityEvent;
    let is_informed = case.communication.iter().any(|sent| sent.at.is_some());
    if is_breach && is_high && !is_informed { vec![RULE.finding("communication")] } else { Vec::new() }
}
