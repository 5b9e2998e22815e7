//! A case was recorded and is no longer there.

use crate::lint::history::{Kind, Mark};
use crate::lint::personal::masked;
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A commit took the file of a case away, or a merge left it out, and it has not come back.
pub(crate) const RULE: Rule = Rule {
    id: "case-vanished",
    group: Group::Trail,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InHistory(check),
};

fn check(mark: &Mark) -> Option<Finding> {
    let Kind::CaseGone(kept) = &mark.kind else { return None };
    let message = Message::new(RULE.key("")).with("commit", mark.commit.short()).with("at", mark.commit.at);
    let help =
        Message::new(RULE.key("-restore")).with("kept", kept.commit()).with("file", masked(&mark.file));
    Some(Finding { help: Some(help), ..RULE.says("", message) })
}
