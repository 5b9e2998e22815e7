//! Two times of the case stand in an order that cannot be.

use std::borrow::Cow;
use std::fmt;

use crate::case::{Moment, When};
use crate::law::anchor::awareness;
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
    let keyed = |(first, earlier, then, later)| (once(first), earlier, once(then), later);
    let mut findings = Vec::new();
    for (first_key, first, then_key, then) in rows.into_iter().map(keyed).chain(happenings(context)) {
        let earliest = first.and_then(|when| when.earliest(context.zone));
        let latest = then.and_then(|when| when.latest(context.zone));
        if let (Some(earliest), Some(latest)) = (earliest, latest)
            && latest < earliest
        {
            let [first_key, then_key] = [first_key, then_key].map(|key| key.to_string());
            let message = Message::new(RULE.key("")).with("first", first_key).with("then", then_key.as_str());
            findings.push(RULE.says(then_key, message));
        }
    }
    findings
}

/// A key and its time, and those of what cannot be before it.
type Row = (Key, Option<When>, Key, Option<When>);

/// The key of a time.
enum Key {
    /// One that stands in a case once.
    Once(Cow<'static, str>),
    /// One of an item in a list: the list, which item, and the key in it.
    Of(&'static str, usize, &'static str),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Once(key) => f.write_str(key),
            Self::Of(list, index, key) => write!(f, "{list}.{index}.{key}"),
        }
    }
}

fn once(key: &'static str) -> Key {
    Key::Once(key.into())
}

/// Returns what is done in an order: notified once it was known, approved once it was concluded, opened again once it
/// was closed, and a measure done once it was decided.
fn happenings<'a>(context: &Context<'a>) -> impl Iterator<Item = Row> + 'a {
    let case = context.case;
    let aware = awareness(case, &context.register.policy);
    let at = |time: Option<Moment>| time.map(When::At);
    let notified = case.notification.iter().enumerate().map(move |(index, sent)| {
        (Key::Once(aware.path.clone()), aware.when, Key::Of("notification", index, "at"), at(sent.at))
    });
    let approved = case.assessment.iter().enumerate().map(move |(index, made)| {
        let approved = made.approval.as_ref().and_then(|approval| approval.at);
        let key = |key| Key::Of("assessment", index, key);
        (key("at"), at(made.at), key("approval.at"), at(approved))
    });
    let done = case.measure.iter().enumerate().map(move |(index, measure)| {
        let key = |key| Key::Of("measure", index, key);
        (key("decided"), at(measure.decided), key("done"), at(measure.done))
    });
    let reopened = case.closing.iter().map(move |closing| {
        (once("closing.at"), at(closing.at), once("closing.reopened"), at(closing.reopened))
    });
    notified.chain(approved).chain(done).chain(reopened)
}
