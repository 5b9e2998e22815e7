//! A record was made anew, or was taken out of the history.

use crate::lint::history::{Kind, Mark};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A record of this program has another commit time than it was written at, as after `git commit --amend` or a rebase. It is
/// an error that the branch's log in this clone has a record that the history no longer has, as after `git reset`, and that
/// the history, or one that was merged into it, begins with a commit by other means that has cases already.
pub(crate) const RULE: Rule = Rule {
    id: "history-rewritten",
    group: Group::Trail,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 33(5)",
    finds: Finds::InHistory(check),
};

fn check(mark: &Mark) -> Option<Finding> {
    let message =
        |key| Message::new(RULE.key(key)).with("commit", mark.commit.short()).with("at", mark.commit.at);
    match mark.kind {
        Kind::Rewritten { written } => Some(RULE.says("", message("").with("written", written))),
        Kind::Begun => Some(Finding {
            severity: Severity::Error,
            help: Some(Message::new(RULE.key("-begun-help"))),
            ..RULE.says("", message("-begun"))
        }),
        Kind::Lost => Some(Finding { severity: Severity::Error, ..RULE.says("", message("-lost")) }),
        _ => None,
    }
}
