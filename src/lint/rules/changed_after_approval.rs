//! A fact that an approved conclusion stands on is not what it was, or the conclusion itself is not.

use crate::law::assessment::record::changed_since;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The newest assessment was approved, and since then one of its facts or its conclusion was changed.
pub(crate) const RULE: Rule = Rule {
    id: "changed-after-approval",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(made) = context.case.ruling() else { return Vec::new() };
    let Some(approval) = &made.approval else { return Vec::new() };
    let place = format!("assessment.{}.approval", context.case.assessment.len() - 1);
    let is_other = approval.fingerprint.as_ref().is_some_and(|print| *print != context.case.fingerprint());
    let conclusion =
        is_other.then(|| RULE.says(&place, Message::new("lint-changed-after-approval-conclusion")));
    let facts = changed_since(made, context.case).into_iter().map(|fact| RULE.changed(fact));
    conclusion.into_iter().chain(facts).collect()
}
