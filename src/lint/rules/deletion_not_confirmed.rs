//! It was decided not to notify although whoever had the data has not confirmed that they are deleted.

use crate::case::{NotifyDecision, Reach};
use crate::law::assessment::facts::Facts;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A known recipient has, or had, readable data, and the case does not say when they were deleted or returned.
pub(crate) const RULE: Rule = Rule {
    id: "deletion-not-confirmed",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_negative = case.ruling().is_some_and(|made| made.authority == Some(NotifyDecision::DoNotNotify));
    let facts = Facts::of(case);
    let is_with_someone_known = matches!(case.recipients.reach, Some(Reach::Trusted | Reach::Known));
    if is_negative && facts.is_breach && facts.exposed() && is_with_someone_known && !facts.contained {
        vec![RULE.finding("recipients.deletion-confirmed")]
    } else {
        Vec::new()
    }
}
