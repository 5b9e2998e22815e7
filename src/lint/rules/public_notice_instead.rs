//! The risk is high, and the persons were only informed in public.

use crate::case::{InformDecision, Reaching, Risk};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A high risk without an exemption, and no communication to the persons one by one.
pub(crate) const RULE: Rule = Rule {
    id: "public-notice-instead",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 34(1), 34(3)(c)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_due = case
        .ruling()
        .is_some_and(|made| made.risk == Some(Risk::High) && made.persons != Some(InformDecision::Exempt));
    let sent = || case.communication.iter().filter(|sent| sent.at.is_some());
    let is_public_only =
        sent().next().is_some() && sent().all(|sent| sent.reaching == Some(Reaching::Public));
    let place = "communication.0.reaching";
    if is_due && is_public_only { vec![RULE.finding(place)] } else { Vec::new() }
}
