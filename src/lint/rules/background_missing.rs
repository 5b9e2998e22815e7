//! A case is closed without the cause, or what the risk was assessed on.

use super::facts_missing::{self, Row, missing};
use crate::case::is_blank;
use crate::law::assessment::asked::ASKED;
use crate::law::assessment::facts::Facts;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A closed breach without how, why and where it happened, or without a fact that the assessment reads.
pub(crate) const RULE: Rule = Rule {
    id: "background-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(5); EDPB Guidelines 9/2022",
    finds: Finds::InCase(check),
};

/// What belongs to the account of a breach besides the facts that the law names.
const BACKGROUND: &[Row] = &[
    ("reported-through", |case| case.reported_through.is_none()),
    ("incident.how", |case| is_blank(case.incident.how.as_deref())),
    ("incident.systems", |case| is_blank(case.incident.systems.as_deref())),
    ("incident.scenarios", |case| case.incident.scenarios.is_empty()),
    ("incident.root-cause", |case| is_blank(case.incident.root_cause.as_deref())),
    ("timeline.discovered", |case| case.timeline.discovered.is_none()),
];

fn check(context: &Context) -> Vec<Finding> {
    if !context.is_closed_breach() {
        return Vec::new();
    }
    let case = context.case;
    let facts = Facts::of(case);
    let asked = ASKED.iter().filter(|row| {
        let is_open = row.is_asked(case, &facts) && row.words(case).is_empty() && row.is_open(case);
        // Of a deletion that is not confirmed, `deletion-not-confirmed` speaks where it matters.
        is_open && !facts_missing::asks(row.key) && row.key != "recipients.deletion-confirmed"
    });
    RULE.names("closing", missing(BACKGROUND, case).chain(asked.map(|row| row.key)))
}
