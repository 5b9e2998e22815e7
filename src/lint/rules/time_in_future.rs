//! Something is said to have happened later than now.

use chrono::TimeDelta;

use crate::case::{Case, Moment, When};
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
    let is_ahead = |when: When| when.earliest(context.zone).is_some_and(|at| at > limit);
    let once = single(context.case).into_iter().filter(|(_, when)| when.is_some_and(is_ahead));
    let often = repeated(context.case).filter(|(.., at)| at.is_some_and(|at| at > limit));
    let places = once.map(|(place, _)| place.to_owned());
    places
        .chain(often.map(|(list, index, _)| format!("{list}.{index}.at")))
        .map(|place| RULE.says(place.as_str(), Message::new(RULE.key("")).with("key", place.as_str())))
        .collect()
}

/// Returns every time of something that has happened once, with its key.
fn single(case: &Case) -> [(&'static str, Option<When>); 10] {
    let times = &case.timeline;
    [
        ("registered", case.registered.map(When::At)),
        ("timeline.occurred-from", times.occurred_from),
        ("timeline.occurred-to", times.occurred_to),
        ("timeline.suspected", times.suspected),
        ("timeline.discovered", times.discovered),
        ("timeline.processor-aware", times.processor_aware),
        ("timeline.processor-told-us", times.processor_told_us),
        ("timeline.aware", times.aware),
        ("timeline.classified-major", times.classified_major),
        ("closing.at", case.closing.as_ref().and_then(|closing| closing.at).map(When::At)),
    ]
}

/// Returns every time of something that may happen again, with its list and its number there.
fn repeated(case: &Case) -> impl Iterator<Item = (&'static str, usize, Option<Moment>)> {
    fn times<T>(
        name: &'static str,
        list: &[T],
        at: fn(&T) -> Option<Moment>,
    ) -> impl Iterator<Item = (&'static str, usize, Option<Moment>)> {
        list.iter().enumerate().map(move |(index, each)| (name, index, at(each)))
    }
    times("assessment", &case.assessment, |made| made.at)
        .chain(times("notification", &case.notification, |sent| sent.at))
        .chain(times("communication", &case.communication, |sent| sent.at))
        .chain(times("duty", &case.duty, |made| made.at))
        .chain(times("told", &case.told, |told| told.at))
}
