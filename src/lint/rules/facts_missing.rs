//! A case is closed without the facts, the effects or the remedial action that art. 33(5) asks for.

use crate::case::{Case, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A closed breach without one of the facts of art. 33(5), notified or not.
pub(crate) const RULE: Rule = Rule {
    id: "facts-missing",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

/// A key, and whether the case has nothing there.
pub(super) type Row = (&'static str, fn(&Case) -> bool);

/// What must be documented of every breach.
const FACTS: &[Row] = &[
    ("incident.what", |case| is_blank(case.incident.what.as_deref())),
    ("incident.kinds", |case| case.incident.kinds.is_empty()),
    ("data.categories", |case| case.data.categories.is_empty()),
    ("persons.count", |case| case.persons.count.is_none()),
    ("persons.kinds", |case| case.persons.kinds.is_empty()),
    ("assessment.consequences", |case| {
        case.impact.felt.is_none() && case.ruling().is_none_or(|made| is_blank(made.consequences.as_deref()))
    }),
    ("measure", |case| case.measure.iter().all(|measure| is_blank(measure.what.as_deref()))),
];

fn check(context: &Context) -> Vec<Finding> {
    if !context.is_closed_breach() {
        return Vec::new();
    }
    RULE.names("closing", missing(FACTS, context.case))
}

/// Returns the keys of a table where the case has nothing.
pub(super) fn missing(rows: &[Row], case: &Case) -> impl Iterator<Item = &'static str> {
    rows.iter().filter(|(_, is_missing)| is_missing(case)).map(|(key, _)| *key)
}

/// Returns whether this rule asks for a key.
pub(super) fn asks(key: &str) -> bool {
    FACTS.iter().any(|(asked, _)| *asked == key)
}
