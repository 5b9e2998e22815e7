//! The authority was called, and nothing in writing followed.

use chrono::TimeDelta;

use crate::case::Phase;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long the written notification may take after the call. The number is this program's own.
const SOON: TimeDelta = TimeDelta::hours(72);

/// Three days after the call there is no written notification.
pub(crate) const RULE: Rule = Rule {
    id: "telephone-not-confirmed",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(1); Datatilsynet",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let sent = &context.case.notification;
    let called = sent.iter().rposition(|sent| sent.phase == Some(Phase::Telephone));
    let last = called.filter(|index| index + 1 == sent.len());
    let since = last.and_then(|index| Some((index, context.now.since(sent[index].at?))));
    since
        .filter(|(_, since)| *since > SOON)
        .map(|(index, since)| {
            RULE.says(format!("notification.{index}.at"), Message::new(RULE.key("")).with("since", since))
        })
        .into_iter()
        .collect()
}
