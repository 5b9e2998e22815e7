//! A record was made anew, or was taken out of the history.

use crate::lint::history::{Kind, Mark};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A record of this program has another commit time than it was written at, as after `git commit --amend` or a rebase; or
/// the branch's log in this clone has one that the history no longer has, as after `git reset`, which is an error.
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
        Kind::Lost => Some(Finding { severity: Severity::Error, ..RULE.says("", message("-lost")) }),
        _ => None,
    }
}
