//! A case was changed while it was closed.

use crate::lint::history::{Kind, Mark, Stranger};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A commit changed what a closed case says, and neither opened it nor did what may follow a closing, such as a measure
/// that is done. An edit by this program is a warning.
pub(crate) const RULE: Rule = Rule {
    id: "closed-case-changed",
    group: Group::Trail,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InHistory(check),
};

fn check(mark: &Mark) -> Option<Finding> {
    let Kind::ClosedChanged(stranger) = mark.kind else { return None };
    let message = Message::new(RULE.key("")).with("commit", mark.commit.short()).with("at", mark.commit.at);
    let severity = match stranger {
        Stranger::Edit => Severity::Warning,
        Stranger::Other => Severity::Error,
    };
    Some(Finding { severity, ..RULE.says("closing", message) })
}
