//! A fact has become worse since it was decided not to notify or not to inform.

use crate::case::{InformDecision, NotifyDecision};
use crate::law::assessment::record::changed_since;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// More persons, another kind of data, a lost key, a deletion that is no longer confirmed: each after a decision that
/// rested on less.
pub(crate) const RULE: Rule = Rule {
    id: "decide-anew",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 33(1), 34(1), 34(4)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(made) = context.case.ruling() else { return Vec::new() };
    let is_negative = made.authority == Some(NotifyDecision::DoNotNotify)
        || matches!(made.persons, Some(InformDecision::DoNotInform | InformDecision::Exempt));
    let worse = changed_since(made, context.case).into_iter().filter(|fact| is_negative && fact.is_worse);
    worse.map(|fact| RULE.changed(fact)).collect()
}
