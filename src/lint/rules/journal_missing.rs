//! A public body has sent something, and the archive does not know it.

use crate::case::{Profile, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// In a register of a public body, something that was sent, or a closed case, without `journal`.
pub(crate) const RULE: Rule = Rule {
    id: "journal-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "arkivlova; offentleglova § 10; Noark 5",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    if !context.register.profiles.contains(&Profile::Public) {
        return Vec::new();
    }
    let notified = case.notification.iter().enumerate();
    let notified = notified.map(|(index, sent)| (format!("notification.{index}"), &sent.journal));
    let informed = case.communication.iter().enumerate();
    let informed = informed.map(|(index, sent)| (format!("communication.{index}"), &sent.journal));
    let closed = case.is_closed().then(|| (String::new(), &case.journal));
    notified
        .chain(informed)
        .chain(closed)
        .filter(|(_, journal)| is_blank(journal.as_deref()))
        .map(|(place, _)| {
            let key = if place.is_empty() { "journal".to_owned() } else { format!("{place}.journal") };
            RULE.says(place, Message::new(RULE.key("")).with("key", key))
        })
        .collect()
}
