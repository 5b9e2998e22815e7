//! Something was sent that it was decided not to send.

use crate::case::{InformDecision, NotifyDecision};
use crate::law::reported::is_reported;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The newest decision is not to notify or not to inform, and it was done all the same and not withdrawn.
pub(crate) const RULE: Rule = Rule {
    id: "sent-against-decision",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let Some(made) = case.ruling() else { return Vec::new() };
    let newest = case.assessment.len() - 1;
    let notified = made.authority == Some(NotifyDecision::DoNotNotify) && is_reported(case);
    let is_informed = case.communication.iter().any(|sent| sent.at.is_some());
    let informed = made.persons == Some(InformDecision::DoNotInform) && is_informed;
    let notified = notified.then(|| RULE.finding(format!("assessment.{newest}.authority")));
    let informed = informed
        .then(|| RULE.says(format!("assessment.{newest}.persons"), Message::new(RULE.key("-persons"))));
    notified.into_iter().chain(informed).collect()
}
