//! A commit claims to be older than what it was made on top of.

use crate::lint::history::{Kind, Mark};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A commit's time is more than five minutes before that of one below it: it was back-dated, or a clock is wrong.
pub(crate) const RULE: Rule = Rule {
    id: "clock-backwards",
    group: Group::Trail,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 33(5)",
    finds: Finds::InHistory(check),
};

fn check(mark: &Mark) -> Option<Finding> {
    let Kind::Backwards { newest } = mark.kind else { return None };
    let message = Message::new(RULE.key("")).with("commit", mark.commit.short()).with("at", mark.commit.at);
    Some(RULE.says("", message.with("newest", newest)))
}
