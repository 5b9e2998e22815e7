//! The time that the 72 hours run from is another than was first recorded.

use chrono::TimeDelta;

use crate::case::{AnchorFact, Case, When};
use crate::law::anchor::{Anchor, awareness};
use crate::law::clock::{Clock, Standing, clocks, notify_by};
use crate::law::duty::{NOTIFY_AUTHORITY, Start};
use crate::lint::history::{Kind, Mark};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::{Arg, Message};

/// It is later than one that history has, or is gone: a warning, and an error when a missed deadline no longer shows.
/// That it is earlier is worth knowing.
pub(crate) const RULE: Rule = Rule {
    id: "awareness-moved",
    group: Group::Trail,
    severity: Severity::Warning,
    source: "GDPR art. 33(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let moves: Vec<_> = context.past.iter().filter_map(moved).collect();
    let earliest = |when: &When| when.earliest(context.zone);
    let latest = |when: &When| when.latest(context.zone);
    let known = || moves.iter().flat_map(|(_, was, is)| [Some(*was), *is]).flatten();
    let Some(first) = known().min_by_key(latest) else { return Vec::new() };
    let anchor = awareness(context.case, &context.register.policy);
    let now = anchor.when.filter(|when| earliest(when).is_some());
    let was_later =
        || known().filter(|when| now.is_some_and(|now| earliest(when) > latest(&now))).max_by_key(earliest);
    let (key, was) = match now {
        None => ("-removed", first),
        Some(now) if earliest(&now) > latest(&first) => ("", first),
        Some(_) => match was_later() {
            Some(later) => ("-earlier", later),
            None => return Vec::new(),
        },
    };
    let commit = moves.iter().filter(|(_, _, is)| *is == now).map(|(mark, ..)| &mark.commit).max();
    let commit = commit.map_or(Arg::from("–"), |commit| commit.short().into());
    let rescues = key != "-earlier"
        && is_missed(context, &with(context.case, &anchor, was))
        && !is_missed(context, context.case);
    let key = if rescues { format!("{key}-rescued") } else { key.to_owned() };
    let severity = match (rescues, key.as_str()) {
        (true, _) => Severity::Error,
        (false, "-earlier") => Severity::Info,
        _ => RULE.severity,
    };
    let mut message = Message::new(RULE.key(&key)).with("key", anchor.path.as_ref()).with("commit", commit);
    message = message.with("was", said(was)).with("was-due", due(was, context));
    if let Some(now) = now {
        message = message.with("is", said(now)).with("is-due", due(now, context));
    }
    vec![Finding { severity, ..RULE.says(anchor.path.as_ref(), message) }]
}

fn moved(mark: &Mark) -> Option<(&Mark, When, Option<When>)> {
    match mark.kind {
        Kind::Moved { was, is } => Some((mark, was, is)),
        _ => None,
    }
}

/// Returns the case with another time that the 72 hours run from.
fn with(case: &Case, anchor: &Anchor, when: When) -> Case {
    let mut other = case.clone();
    let place = match anchor.start {
        Start::Fact(AnchorFact::ProcessorAware) => &mut other.timeline.processor_aware,
        Start::Fact(AnchorFact::ProcessorToldUs) => &mut other.timeline.processor_told_us,
        _ => &mut other.timeline.aware,
    };
    *place = Some(when);
    other
}

/// Returns whether the deadline for notifying the authority has been missed, or was.
fn is_missed(context: &Context, case: &Case) -> bool {
    let clocks = clocks(case, context.register, context.zone);
    let notify = clocks.iter().find(|clock| clock.duty.id == NOTIFY_AUTHORITY);
    notify.is_some_and(|clock| match &clock.standing {
        Standing::Running(_, Some(deadline)) => deadline.left(context.now) < TimeDelta::zero(),
        _ => Clock::was_late(clock),
    })
}

fn said(when: When) -> Arg {
    match when {
        When::Day(day) => day.to_string().into(),
        _ => when.moment().map_or_else(|| Arg::from("–"), Arg::from),
    }
}

fn due(when: When, context: &Context) -> Arg {
    notify_by(&when, context.zone).map_or_else(|| Arg::from("–"), |deadline| Arg::from(deadline.due()))
}
