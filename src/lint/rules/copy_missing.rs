//! Someone who is to be told according to the routing has not been told.

use crate::case::{Moment, Risk};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A role in `routing` that nobody told: on every case, at a high risk, or after the authority was notified.
pub(crate) const RULE: Rule = Rule {
    id: "copy-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 38(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let (case, routing) = (context.case, &context.register.routing);
    let is_high = case.ruling().is_some_and(|made| made.risk == Some(Risk::High));
    let notified = case.first_notification().and_then(|sent| sent.at);
    let occasions: [(&str, &[String], bool, Option<Moment>); 3] = [
        ("", &routing.every_case, true, None),
        ("-high-risk", &routing.high_risk, is_high, None),
        ("-notified", &routing.notified, notified.is_some(), notified),
    ];
    let mut findings: Vec<Finding> = Vec::new();
    let mut named: Vec<&str> = Vec::new();
    for (ending, roles, _, since) in occasions.into_iter().filter(|(_, _, applies, _)| *applies) {
        for role in roles.iter().filter(|role| !is_told(context, role, since)) {
            if !named.contains(&role.as_str()) {
                named.push(role);
                findings.push(RULE.says("told", Message::new(RULE.key(ending)).with("role", role.as_str())));
            }
        }
    }
    findings
}

/// Returns whether a role was told, if need be not before a time.
fn is_told(context: &Context, role: &str, since: Option<Moment>) -> bool {
    let mut told = context.case.told.iter();
    told.any(|told| {
        let is_theirs = told.who.as_deref().is_some_and(|who| context.register.is_role(role, who));
        is_theirs && since.is_none_or(|since| told.at.is_some_and(|at| at >= since))
    })
}
