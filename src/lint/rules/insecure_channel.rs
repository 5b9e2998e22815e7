//! Persons were informed through a channel that is not secure.

use crate::case::{Channel, Code, Reaching};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A communication to each person by e-mail or text message.
pub(crate) const RULE: Rule = Rule {
    id: "insecure-channel",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 32(1), 5(1)(f)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let sent = context.case.communication.iter().enumerate();
    sent.filter_map(|(index, sent)| {
        let channel = sent.channel.filter(|channel| matches!(channel, Channel::Email | Channel::Sms))?;
        let is_to_each = sent.reaching == Some(Reaching::Individual);
        let message = Message::new(RULE.key("")).with("channel", channel.label());
        is_to_each.then(|| RULE.says(format!("communication.{index}.channel"), message))
    })
    .collect()
}
