//! Something was sent in writing, and its text is not kept.

use crate::case::{Channel, Phase};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A written notification or communication without `text.file`.
pub(crate) const RULE: Rule = Rule {
    id: "sent-text-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(5); EDPB Guidelines 9/2022",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let notified = context.case.notification.iter().enumerate();
    let notified = notified
        .filter(|(_, sent)| sent.phase != Some(Phase::Telephone) && sent.text.file.is_none())
        .map(|(index, _)| format!("notification.{index}"));
    let is_spoken = |channel| matches!(channel, Some(Channel::Telephone | Channel::InPerson));
    let informed = context.case.communication.iter().enumerate();
    let informed = informed
        .filter(|(_, sent)| !is_spoken(sent.channel) && sent.text.file.is_none())
        .map(|(index, _)| format!("communication.{index}"));
    notified.chain(informed).map(|place| RULE.finding(place)).collect()
}
