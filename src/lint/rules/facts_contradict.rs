//! Two facts of the case cannot both be so.

use crate::case::{
    Answer, BreachKind, BreachVerdict, Case, Cause, Disclosure, Misuse, Outage, Protection, Reach,
};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A pair of answers of which at least one is wrong.
pub(crate) const RULE: Rule = Rule {
    id: "facts-contradict",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

/// Two keys, and whether they cannot both be so.
type Row = (&'static str, &'static str, fn(&Case) -> bool);

const ROWS: &[Row] = &[
    ("impact.disclosure", "recipients.reach", |case| match case.impact.disclosure {
        Some(Disclosure::RuledOut) => case.recipients.reach == Some(Reach::Public),
        Some(Disclosure::Confirmed) => case.recipients.reach == Some(Reach::Nobody),
        _ => false,
    }),
    ("impact.disclosure", "impact.misuse", |case| {
        case.impact.disclosure == Some(Disclosure::RuledOut) && case.impact.misuse == Some(Misuse::Confirmed)
    }),
    ("data.protection", "impact.misuse", |case| {
        case.data.protection == Some(Protection::Intact) && case.impact.misuse == Some(Misuse::Confirmed)
    }),
    ("recipients.reach", "recipients.count", |case| {
        let count = case.recipients.count.and_then(|count| count.most());
        match case.recipients.reach {
            Some(Reach::Nobody) => count.is_some_and(|count| count > 0),
            Some(Reach::Known | Reach::Trusted) => count == Some(0),
            _ => false,
        }
    }),
    ("breach-test.personal-data", "persons.count", |case| {
        let nobody = case.persons.count.and_then(|count| count.most()) == Some(0);
        case.breach_test.verdict() == BreachVerdict::Breach && nobody
    }),
    ("incident.kinds", "impact.outage", |case| {
        let is_away = matches!(case.impact.outage, Some(Outage::Days | Outage::Permanent));
        is_away && lacks(case, BreachKind::Availability)
    }),
    ("incident.kinds", "impact.alteration", |case| {
        case.impact.alteration.is_some() && lacks(case, BreachKind::Integrity)
    }),
    ("incident.cause", "incident.deliberate", |case| {
        let expected = match case.incident.cause {
            Some(Cause::HumanError) => Answer::No,
            Some(Cause::StaffMisuse) => Answer::Yes,
            _ => return false,
        };
        matches!(case.incident.deliberate, Some(Answer::Yes | Answer::No))
            && case.incident.deliberate != Some(expected)
    }),
    ("incident.ongoing", "timeline.occurred-to", |case| {
        let ended = case.timeline.occurred_to.and_then(|when| when.moment());
        case.incident.ongoing == Some(Answer::Yes) && ended.is_some()
    }),
];

fn check(context: &Context) -> Vec<Finding> {
    let wrong = ROWS.iter().filter(|(_, _, contradict)| contradict(context.case));
    wrong
        .map(|(one, other, _)| {
            RULE.says(*other, Message::new(RULE.key("")).with("one", *one).with("other", *other))
        })
        .collect()
}

/// Returns whether the kinds of breach are said and this is not among them.
fn lacks(case: &Case, kind: BreachKind) -> bool {
    !case.incident.kinds.is_empty() && !case.incident.kinds.contains(&kind)
}
