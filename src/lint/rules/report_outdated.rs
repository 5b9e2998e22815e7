//! The authority was told something that is no longer so, or it is not known what it was told.

use crate::case::FactChange;
use crate::law::reported::{is_reported, newest_report, untold};
use crate::lint::{Context, Finding, Finds, Group, Reported, Rule, Severity};
use crate::message::Message;

/// Facts that the last report told have changed since, or were not kept, and the case is still open.
pub(crate) const RULE: Rule = Rule {
    id: "report-outdated",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(4)",
    finds: Finds::InCase(check),
};

/// How many keys are named.
const NAMED: usize = 3;

fn check(context: &Context) -> Vec<Finding> {
    let place = format!("notification.{}", newest_report(context.case).map_or(0, |(at, _)| at));
    let message = match &context.reported {
        _ if context.case.is_closed() || !is_reported(context.case) => return Vec::new(),
        Reported::Unknown => {
            let unknown = RULE.says(&place, Message::new("lint-report-outdated-unknown"));
            return vec![Finding {
                help: Some(Message::new("lint-report-outdated-unknown-help")),
                ..unknown
            }];
        }
        Reported::Lost(cause) => Message::new("lint-report-outdated-lost").with("cause", cause.clone()),
        Reported::Known(told) => match &untold(told, context.case)[..] {
            [] => return Vec::new(),
            changes => {
                Message::new("lint-report-outdated").with("count", changes.len()).with("keys", keys(changes))
            }
        },
    };
    vec![RULE.says(&place, message)]
}

/// Returns the first keys.
fn keys(changes: &[FactChange]) -> String {
    let mut named: Vec<&str> = changes.iter().take(NAMED).map(|change| change.path.as_str()).collect();
    if changes.len() > NAMED {
        named.push("…");
    }
    named.join(", ")
}
