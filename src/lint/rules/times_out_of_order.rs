//! Two times of the case stand in an order that cannot be.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A time that should not be before another one, and is.
pub(crate) const RULE: Rule = Rule {
    id: "times-out-of-order",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let times = &context.case.timeline;
    let rows = [
        ("timeline.occurred-from", times.occurred_from, "timeline.occurred-to", times.occurred_to),
        ("timeline.occurred-from", times.occurred_from, "timeline.suspected", times.suspected),
        ("timeline.occurred-from", times.occurred_from, "timeline.discovered", times.discovered),
        ("timeline.suspected", times.suspected, "timeline.aware", times.aware),
        ("timeline.discovered", times.discovered, "timeline.aware", times.aware),
        (
            "timeline.processor-aware",
            times.processor_aware,
            "timeline.processor-told-us",
            times.processor_told_us,
        ),
    ];
    let mut findings = Vec::new();
    for (first_key, first, then_key, then) in rows {
        let earliest = first.and_then(|when| when.earliest(context.zone));
        let latest = then.and_then(|when| when.latest(context.zone));
        if let (Some(earliest), Some(latest)) = (earliest, latest)
            && latest < earliest
        {
            let message =
                Message::new("lint-times-out-of-order").with("first", first_key).with("then", then_key);
            findings.push(RULE.says(then_key, message));
        }
    }
    findings
}
