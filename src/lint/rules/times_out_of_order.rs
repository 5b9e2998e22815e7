//! Two times of the case stand in an order that cannot be.

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
    let own = |(first, earlier, then, later): (&str, _, &str, _)| {
        (first.to_owned(), earlier, then.to_owned(), later)
    };
    let mut findings = Vec::new();
    for (first_key, first, then_key, then) in rows.into_iter().map(own).chain(happenings(context)) {
        let earliest = first.and_then(|when| when.earliest(context.zone));
        let latest = then.and_then(|when| when.latest(context.zone));
        if let (Some(earliest), Some(latest)) = (earliest, latest)
            && latest < earliest
        {
            let message = Message::new(RULE.key("")).with("first", first_key).with("then", then_key.as_str());
            findings.push(RULE.says(then_key, message));
        }
    }
    findings
}

/// A key and its time, and those of what cannot be before it.
type Row = (String, Option<When>, String, Option<When>);

/// Returns what is done in an order: notified once it was known, approved once it was concluded, opened again once it
/// was closed, and a measure done once it was decided.
fn happenings<'a>(context: &Context<'a>) -> impl Iterator<Item = Row> + 'a {
    let case = context.case;
    let aware = awareness(case, &context.register.policy);
    let at = |time: Option<Moment>| time.map(When::At);
    let notified = case.notification.iter().enumerate().map(move |(index, sent)| {
        (aware.path.to_string(), aware.when, format!("notification.{index}.at"), at(sent.at))
    });
    let approved = case.assessment.iter().enumerate().map(move |(index, made)| {
        let approved = made.approval.as_ref().and_then(|approval| approval.at);
        let place = format!("assessment.{index}");
        (format!("{place}.at"), at(made.at), format!("{place}.approval.at"), at(approved))
    });
    let done = case.measure.iter().enumerate().map(move |(index, measure)| {
        let place = format!("measure.{index}");
        (format!("{place}.decided"), at(measure.decided), format!("{place}.done"), at(measure.done))
    });
    let reopened = case.closing.iter().map(move |closing| {
        ("closing.at".to_owned(), at(closing.at), "closing.reopened".to_owned(), at(closing.reopened))
    });
    notified.chain(approved).chain(done).chain(reopened)
}
