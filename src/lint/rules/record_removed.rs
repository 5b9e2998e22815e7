//! An assessment or a notification was taken out of a case, or was given another time.

use crate::lint::history::{Kind, Record, Stranger, records};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::{Arg, Message};

/// A commit took it away, or a merge left it out, and it has not come back. By `avvik edit`, as when a wrong time is put
/// right, it is a warning.
pub(crate) const RULE: Rule = Rule {
    id: "record-removed",
    group: Group::Trail,
    severity: Severity::Error,
    source: "GDPR art. 5(2), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let standing = records(context.case);
    let removed = context.past.iter().filter_map(|mark| match mark.kind {
        Kind::RecordRemoved { record, at, by } if !standing.contains(&(record, at)) => {
            Some((mark, record, at, by))
        }
        _ => None,
    });
    let told = removed.map(|(mark, record, at, by)| {
        let (place, key) = match record {
            Record::Assessment => ("assessment", "-assessment"),
            Record::Notification => ("notification", "-notification"),
        };
        let at = at.map_or_else(|| Arg::from(Message::new(RULE.key("-undated"))), Arg::from);
        let message = Message::new(RULE.key(key)).with("at", at).with("commit", mark.commit.short());
        let help = Message::new(RULE.key("-show")).with("commit", mark.commit.short());
        let severity = match by {
            Stranger::Edit => Severity::Warning,
            Stranger::Other => RULE.severity,
        };
        Finding { severity, help: Some(help), ..RULE.says(place, message) }
    });
    told.collect()
}
