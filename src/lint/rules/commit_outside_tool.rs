//! A case was changed by other means than this program.

use crate::lint::history::{Kind, Mark};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A commit without this program's trailers changed what a case says. Hand edits are welcome, so nothing is wrong; but
/// no guard stood between the hand and the history.
pub(crate) const RULE: Rule = Rule {
    id: "commit-outside-tool",
    group: Group::Trail,
    severity: Severity::Info,
    source: "GDPR art. 24(1), 33(5)",
    finds: Finds::InHistory(check),
};

fn check(mark: &Mark) -> Option<Finding> {
    let message = Message::new(RULE.key("")).with("commit", mark.commit.short()).with("at", mark.commit.at);
    let help = Message::new(RULE.key("-show")).with("commit", mark.commit.short());
    (mark.kind == Kind::Outside).then(|| Finding { help: Some(help), ..RULE.says("", message) })
}
