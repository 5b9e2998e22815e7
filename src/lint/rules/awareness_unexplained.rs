//! Awareness is set long after the first sign, and it is not said why.

use chrono::TimeDelta;

use crate::case::is_blank;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long a suspicion may be looked into without a word. The number is this program's own; the guidelines allow a
/// short investigation.
const SHORT: TimeDelta = TimeDelta::hours(24);

/// More than a day lies between the first sign and awareness, without `aware-basis`.
pub(crate) const RULE: Rule = Rule {
    id: "awareness-unexplained",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let times = &context.case.timeline;
    let aware = times.aware.and_then(|when| when.earliest(context.zone));
    let first = [times.suspected, times.discovered].into_iter().flatten();
    let first = first.filter_map(|when| when.latest(context.zone)).min();
    let gap = aware.zip(first).map(|(aware, first)| aware.since(first)).filter(|gap| *gap > SHORT);
    let unexplained = gap.filter(|_| is_blank(times.aware_basis.as_deref()));
    let message = |gap| Message::new(RULE.key("")).with("gap", gap);
    unexplained.map(|gap| RULE.says("timeline.aware", message(gap))).into_iter().collect()
}
