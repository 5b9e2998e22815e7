//! Something is said to have happened later than now.

use chrono::TimeDelta;

use crate::case::{Case, When};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How far ahead of this machine's clock another may be.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// A time of something that has happened lies in the future.
pub(crate) const RULE: Rule = Rule {
    id: "time-in-future",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(limit) = context.now.plus(TOLERANCE) else { return Vec::new() };
    times(context.case)
        .into_iter()
        .filter(|(_, when)| when.earliest(context.zone).is_some_and(|at| at > limit))
        .map(|(place, _)| {
            let message = Message::new("lint-time-in-future").with("key", place.as_str());
            RULE.says(place, message)
        })
        .collect()
}

/// Returns every time of something that has happened, with its key.
fn times(case: &Case) -> Vec<(String, When)> {
    let times = &case.timeline;
    let mut all: Vec<(String, Option<When>)> = vec![
        ("registered".into(), case.registered.map(When::At)),
        ("timeline.occurred-from".into(), times.occurred_from),
        ("timeline.occurred-to".into(), times.occurred_to),
        ("timeline.suspected".into(), times.suspected),
        ("timeline.discovered".into(), times.discovered),
        ("timeline.processor-aware".into(), times.processor_aware),
        ("timeline.processor-told-us".into(), times.processor_told_us),
        ("timeline.aware".into(), times.aware),
        ("timeline.classified-major".into(), times.classified_major),
        ("closing.at".into(), case.closing.as_ref().and_then(|closing| closing.at).map(When::At)),
    ];
    let at = |list: &str, index: usize, when: Option<_>| (format!("{list}.{index}.at"), when.map(When::At));
    all.extend(case.assessment.iter().enumerate().map(|(index, made)| at("assessment", index, made.at)));
    all.extend(case.notification.iter().enumerate().map(|(index, sent)| at("notification", index, sent.at)));
    all.extend(
        case.communication.iter().enumerate().map(|(index, sent)| at("communication", index, sent.at)),
    );
    all.extend(case.duty.iter().enumerate().map(|(index, made)| at("duty", index, made.at)));
    all.extend(case.told.iter().enumerate().map(|(index, told)| at("told", index, told.at)));
    all.into_iter().filter_map(|(place, when)| Some((place, when?))).collect()
}
