//! The dated changes that a case tells of, so that a finished file can become a history again.

use std::collections::BTreeSet;

use super::fact::differences;
use super::{Action, Assessment, BreachTest, Case, Change, Closing, Measure, MeasureState, Moment, When};

/// Returns the changes that lead to the case, in time order; applied one after another they give it exactly again.
///
/// The first registers it with the facts known then. What has no date of its own comes with what stands before it,
/// and whatever no dated change can tell comes as a last edit. A case that was never registered has no history.
pub fn replay(case: &Case) -> Vec<(Moment, Change)> {
    let Some(start) = case.registered else { return Vec::new() };
    let mut current = registration(case, start);
    let mut history = vec![(start, Change::Register(Box::new(current.clone())))];
    for (at, step) in steps(case, start) {
        let change = match step {
            Some(change) => change,
            None => Change::Edit(Box::new(knowing(case, current.clone(), at))),
        };
        match change.apply(&current) {
            Ok(next) if next != current => {
                current = next;
                history.push((at, change));
            }
            _ => {}
        }
    }
    if current != *case {
        let last = history.last().map_or(start, |(at, _)| *at);
        history.push((last, Change::Edit(Box::new(case.clone()))));
    }
    history
}

/// What happens at one time, or nothing where facts become known.
type Step = Option<Change>;

/// Returns the steps after the registration in time order.
fn steps(case: &Case, start: Moment) -> Vec<(Moment, Step)> {
    let mut steps: Vec<(Moment, Step)> = learning_times(case, start).map(|at| (at, None)).collect();
    let happenings = [
        in_line(start, case.assessment.iter().flat_map(|assessment| conclusion(case, assessment)).collect()),
        in_line(
            start,
            case.advice.iter().map(|advice| (advice.at, Change::Advise(advice.clone()))).collect(),
        ),
        in_line(start, case.duty.iter().map(|made| (made.at, Change::DecideDuty(made.clone()))).collect()),
        in_line(start, case.measure.iter().map(|measure| (measure.decided, decision(measure))).collect()),
        in_line(
            start,
            case.notification.iter().map(|sent| (sent.at, Change::Notify(sent.clone()))).collect(),
        ),
        in_line(
            start,
            case.communication.iter().map(|sent| (sent.at, Change::Communicate(sent.clone()))).collect(),
        ),
        in_line(start, case.told.iter().map(|told| (told.at, Change::Tell(told.clone()))).collect()),
        in_line(start, case.closing.iter().flat_map(closing).collect()),
    ];
    steps.extend(happenings.into_iter().flatten().map(|(at, change)| (at, Some(change))));
    let finished = case.measure.iter().enumerate().filter_map(|(index, measure)| finish(index + 1, measure));
    steps.extend(finished.map(|(at, change)| (at.max(start), Some(change))));
    steps.sort_by_key(|(at, step)| (*at, step.as_ref().map_or(Action::Edit, Change::action)));
    steps
}

/// Returns the changes of one list with their times, none of them before the one it follows in the list.
fn in_line(start: Moment, changes: Vec<(Option<Moment>, Change)>) -> Vec<(Moment, Change)> {
    let mut latest = start;
    let mut at_least = |at: Option<Moment>| {
        latest = at.map_or(latest, |at| at.max(latest));
        latest
    };
    changes.into_iter().map(|(at, change)| (at_least(at), change)).collect()
}

fn conclusion(case: &Case, assessment: &Assessment) -> Vec<(Option<Moment>, Change)> {
    let mut known = Case::default();
    known.incident.kinds.clone_from(&case.incident.kinds);
    let made = Change::Assess {
        breach_test: case.breach_test.clone(),
        facts: differences(&Case::default(), &known),
        assessment: Box::new(Assessment { approval: None, ..assessment.clone() }),
    };
    let approved =
        assessment.approval.iter().map(|approval| (approval.at, Change::Approve(approval.clone())));
    std::iter::once((assessment.at, made)).chain(approved).collect()
}

fn decision(measure: &Measure) -> Change {
    Change::AddMeasure(match finish(1, measure) {
        Some(_) => {
            Measure { state: Some(MeasureState::Planned), done: None, result: None, ..measure.clone() }
        }
        None => measure.clone(),
    })
}

fn finish(number: usize, measure: &Measure) -> Option<(Moment, Change)> {
    let (Some(state), Some(done), false) = (measure.state, measure.done, measure.is_open()) else {
        return None;
    };
    let change = Change::FinishMeasure { number, state, at: done, result: measure.result.clone() };
    Some((measure.decided.map_or(done, |decided| decided.max(done)), change))
}

fn closing(closing: &Closing) -> Vec<(Option<Moment>, Change)> {
    let (Some(at), Some(reasons)) = (closing.reopened, closing.reopened_because.clone()) else {
        return vec![(closing.at, Change::Close(Box::new(closing.clone())))];
    };
    let closed = Closing { reopened: None, reopened_because: None, ..closing.clone() };
    vec![(closing.at, Change::Close(Box::new(closed))), (Some(at), Change::Reopen { at, reasons })]
}

/// Facts that cannot have been known before an instant the case itself names.
struct LateFact {
    since: fn(&Case) -> Option<Moment>,
    copy: fn(&Case, &mut Case),
}

const LATE_FACTS: [LateFact; 5] = [
    LateFact {
        since: |case| instant(case.timeline.aware),
        copy: |from, to| {
            to.timeline.aware = from.timeline.aware;
            to.timeline.aware_basis.clone_from(&from.timeline.aware_basis);
        },
    },
    LateFact {
        since: |case| instant(case.timeline.occurred_to),
        copy: |from, to| to.timeline.occurred_to = from.timeline.occurred_to,
    },
    LateFact {
        since: |case| instant(case.recipients.deletion_confirmed),
        copy: |from, to| {
            to.recipients.deletion_confirmed = from.recipients.deletion_confirmed;
            to.recipients.data_now.clone_from(&from.recipients.data_now);
        },
    },
    LateFact {
        since: |case| instant(case.impact.restored),
        copy: |from, to| {
            to.impact.restored = from.impact.restored;
            to.impact.backup.clone_from(&from.impact.backup);
        },
    },
    LateFact {
        since: root_cause_told,
        copy: |from, to| {
            to.incident.root_cause.clone_from(&from.incident.root_cause);
            to.incident.routines_breached.clone_from(&from.incident.routines_breached);
        },
    },
];

fn instant(when: Option<When>) -> Option<Moment> {
    when.and_then(|when| when.moment())
}

/// Returns when the root cause was first told of: with the second notification or the closing.
fn root_cause_told(case: &Case) -> Option<Moment> {
    let second = case.notification.get(1).and_then(|sent| sent.at);
    second.or(case.closing.as_ref().and_then(|closing| closing.at))
}

fn learning_times(case: &Case, start: Moment) -> impl Iterator<Item = Moment> {
    let times: BTreeSet<Moment> = LATE_FACTS.iter().filter_map(|fact| (fact.since)(case)).collect();
    times.into_iter().filter(move |at| *at > start)
}

/// Returns the case at a time, with the late facts of the finished one that were known by then.
fn knowing(finished: &Case, mut case: Case, by: Moment) -> Case {
    for fact in LATE_FACTS.iter().filter(|fact| (fact.since)(finished).is_none_or(|since| since <= by)) {
        (fact.copy)(finished, &mut case);
    }
    case
}

/// Returns the case as it was registered: the facts known then, and nothing that has a date of its own.
fn registration(case: &Case, start: Moment) -> Case {
    let mut new = Case {
        measure: Vec::new(),
        assessment: Vec::new(),
        advice: Vec::new(),
        duty: Vec::new(),
        notification: Vec::new(),
        communication: Vec::new(),
        told: Vec::new(),
        closing: None,
        ..case.clone()
    };
    if !case.assessment.is_empty() {
        new.breach_test = BreachTest::default();
        new.incident.kinds.clear();
    }
    for fact in &LATE_FACTS {
        (fact.copy)(&Case::default(), &mut new);
    }
    knowing(case, new, start)
}
