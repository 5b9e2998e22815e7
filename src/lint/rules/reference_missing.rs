//! The authority was notified, and neither its reference number nor a receipt is kept.

use crate::case::is_blank;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A notification, also one by telephone, with neither `reference` nor `receipt`.
pub(crate) const RULE: Rule = Rule {
    id: "reference-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 5(2); Datatilsynet",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let sent = context.case.notification.iter().enumerate();
    sent.filter(|(_, sent)| is_blank(sent.reference.as_deref()) && is_blank(sent.receipt.as_deref()))
        .map(|(index, _)| RULE.finding(format!("notification.{index}")))
        .collect()
}
