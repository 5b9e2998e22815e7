//! Sections 3.1 and 3.2 of the template: when it happened, and what.

use super::codes;
use super::{Facts, Field, Required, Section, Value};
use crate::case::{Answer, Source, Unknown, When};
use crate::law::anchor::awareness;
use Required::{Always, If, IfLate, Optional};

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section { number: "3.1", altinn: Some(1), fields: TIMES },
    Section { number: "3.2", altinn: Some(1), fields: NATURE },
];

const TIMES: &[Field] = &[
    Field::derived(44, Always, "timeline.occurred-from", |facts| period(facts).map(Value::letter))
        .of("a b c d e")
        .open("e"),
    Field::derived(45, Optional, "timeline.occurred-from", |facts| {
        let (from, to) = (facts.case.timeline.occurred_from?, facts.case.timeline.occurred_to);
        let is_estimate = |when| matches!(when, When::About(_));
        Value::time(Some(from)).map(|_| Value::Bool(is_estimate(from) || to.is_some_and(is_estimate)))
    }),
    Field::filled(46, If(&[(44, "a b c")]), "timeline.occurred-from", |facts| {
        Value::time(facts.case.timeline.occurred_from)
    }),
    Field::filled(47, If(&[(44, "a b")]), "timeline.occurred-to", |facts| {
        // What happened on one day, and is over, ended on it.
        Value::time(facts.case.timeline.occurred_to.or(facts.case.timeline.occurred_from))
    }),
    Field::filled(48, Always, "timeline.aware", |facts| {
        Value::time(awareness(facts.case, &facts.register.policy).when)
    }),
    Field::filled(49, IfLate, "notify --delay-reasons", |facts| {
        let reasons = facts.case.notification.iter().map(|sent| sent.delay_reasons.as_ref());
        reasons.map(Value::text).find_map(|reasons| reasons)
    }),
    Field::filled(50, Always, "reported-through", |facts| {
        facts.case.reported_through.map(codes::discovery).map(Value::letter)
    })
    .of("a b c d e f"),
    Field::filled(51, Always, "discovery", |facts| Value::text(facts.case.discovery.as_ref())),
    Field::filled(52, If(&[(50, "b c d e f")]), "timeline.discovered", |facts| {
        let times = &facts.case.timeline;
        let is_processor = facts.case.reported_through == Some(Source::Processor);
        facts.day(if is_processor { times.processor_told_us } else { times.discovered })
    }),
    Field::filled(53, Optional, "timeline.remarks", |facts| {
        let times = &facts.case.timeline;
        Value::texts([times.aware_basis.as_ref(), times.remarks.as_ref()])
    }),
];

const NATURE: &[Field] = &[
    Field::filled(55, Always, "incident.kinds", |facts| {
        Value::letters(facts.case.incident.kinds.iter().copied().map(codes::kind))
    })
    .of("a b c"),
    Field::filled(56, If(&[(55, "a")]), "impact.disclosure", |facts| {
        facts.case.impact.disclosure.map(codes::disclosure).map(Value::letter)
    })
    .of("a b c d e")
    .open("e"),
    Field::filled(57, If(&[(55, "a")]), "data.protection", |facts| {
        facts.case.data.protection.map(codes::protection).map(Value::letter)
    })
    .of("a b c d e")
    .open("e"),
    Field::filled(58, If(&[(55, "b")]), "impact.alteration", |facts| {
        facts.case.impact.alteration.map(codes::alteration).map(Value::letter)
    })
    .of("a b c"),
    Field::filled(59, If(&[(55, "c")]), "impact.outage", |facts| {
        facts.case.impact.outage.and_then(codes::outage).map(Value::letter)
    })
    .of("a b c"),
    // The template takes one; the first scenario is the one that people chose first.
    Field::filled(60, Always, "incident.scenarios", |facts| {
        facts.case.incident.scenarios.first().copied().map(codes::incident).map(Value::letter)
    })
    .of("a b c d e f g h i j k l m n o p q r s t u v w x y")
    .open("x"),
    Field::derived(61, Always, "incident.cause", |facts| {
        let incident = &facts.case.incident;
        incident.cause.map(|cause| Value::letter(codes::cause(cause, incident.deliberate)))
    })
    .of("a b c d e f")
    .open("e"),
    Field::filled(62, Always, "incident.what", |facts| {
        let incident = &facts.case.incident;
        let more = [&incident.how, &incident.root_cause, &facts.case.recipients.data_now];
        Value::text(incident.what.as_ref())?;
        Value::texts([incident.what.as_ref()].into_iter().chain(more.map(Option::as_ref)))
    }),
    Field::filled(63, Always, "incident.systems", |facts| Value::text(facts.case.incident.systems.as_ref())),
];

/// Returns the letter of field 44: a day, a period, still going on, not to be known, or not known yet.
fn period(facts: &Facts<'_>) -> Option<&'static str> {
    let (times, is_ongoing) = (&facts.case.timeline, facts.case.incident.ongoing);
    let day = |when: When| When::moment(&when).and_then(|moment| moment.day(facts.zone));
    let day = |when: When| if let When::Day(day) = when { Some(day) } else { day(when) };
    match (times.occurred_from?, times.occurred_to) {
        (When::Unknown(unknown), _) => Some(not_known(unknown)),
        (_, Some(When::Unknown(unknown))) if is_ongoing != Some(Answer::Yes) => Some(not_known(unknown)),
        (from, Some(to)) if day(to).is_some() => Some(if day(from) == day(to) { "a" } else { "b" }),
        _ => match is_ongoing? {
            Answer::Yes => Some("c"),
            Answer::No => Some("a"),
            Answer::NotKnownYet => Some("e"),
        },
    }
}

fn not_known(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::CannotBeDetermined => "d",
        Unknown::NotKnownYet => "e",
    }
}
