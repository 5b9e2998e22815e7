//! Where a duty stands, in words and for machines.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::view::Tone;
use crate::case::json::to_json;
use crate::case::{Moment, When};
use crate::law::applies::WhyNot;
use crate::law::clock::{Clock, Decided, Standing};
use crate::law::deadline::{Deadline, Precision, Timeliness};
use crate::law::duty::{INFORM_PERSONS, NOTIFY_AUTHORITY, Period};
use crate::message::Message;

/// How long before a deadline it is marked as near. The number is this program's own.
const NEAR: TimeDelta = TimeDelta::hours(24);

/// Returns where a duty stands, as a message and its tone.
pub fn standing(clock: &Clock, now: Moment) -> (Message, Tone) {
    let message = Message::new(key(clock, now));
    match &clock.standing {
        Standing::Running(decided, Some(deadline)) if deadline.precision() == Precision::WholeDay => {
            let (left, tone) = days(deadline.days_left(now));
            match decided {
                Decided::Yes => (left, tone),
                Decided::NotYet => (Message::new("standing-duty-day-undecided").with("left", left), tone),
            }
        }
        Standing::Running(_, Some(deadline)) => {
            let left = deadline.left(now);
            (message.with("left", left), tone(left))
        }
        Standing::Running(Decided::Yes, None) => (message, Tone::Soon),
        Standing::NoAnchor(_) => (message, Tone::Wrong),
        Standing::Done { .. } if clock.was_late() => (message, Tone::Wrong),
        Standing::Running(Decided::NotYet, None) | Standing::NotDue(_) | Standing::Done { .. } => {
            (message, Tone::Calm)
        }
    }
}

/// Returns how many days are left, as a message and its tone.
pub(super) fn days(days: i64) -> (Message, Tone) {
    let (key, tone) = match days {
        ..0 => ("due-days-over", Tone::Wrong),
        0 => ("due-today", Tone::Soon),
        _ => ("due-days-left", Tone::Calm),
    };
    (Message::new(key).with("days", usize::try_from(days.abs()).unwrap_or(usize::MAX)), tone)
}

fn tone(left: TimeDelta) -> Tone {
    if left < TimeDelta::zero() {
        Tone::Wrong
    } else if left < NEAR {
        Tone::Soon
    } else {
        Tone::Calm
    }
}

/// Returns the key of the words; the two duties that every case has are told in words of their own.
fn key(clock: &Clock, now: Moment) -> String {
    let code = code(&clock.standing, now);
    match (clock.duty.id, &clock.standing, clock.duty.limit.period) {
        (NOTIFY_AUTHORITY | INFORM_PERSONS, ..) => format!("standing-{}-{code}", clock.duty.id),
        (_, Standing::Running(_, None), Period::AtOnce) => format!("standing-duty-{code}-at-once"),
        (_, Standing::Running(_, None), _) => format!("standing-duty-{code}-no-limit"),
        _ => format!("standing-duty-{code}"),
    }
}

/// Returns the code of where a duty stands, for machines and as part of a message's key.
fn code(standing: &Standing, now: Moment) -> &'static str {
    let is_over = |deadline: &Deadline| deadline.left(now) < TimeDelta::zero();
    match standing {
        Standing::NotDue(WhyNot::NotABreach) => "not-a-breach",
        Standing::NotDue(WhyNot::Decided) => "decided-not",
        Standing::NotDue(WhyNot::Exempt) => "exempt",
        Standing::NotDue(WhyNot::NotController) => "not-controller",
        Standing::NoAnchor(_) => "no-anchor",
        Standing::Running(Decided::Yes, Some(deadline)) if is_over(deadline) => "overdue",
        Standing::Running(Decided::NotYet, Some(deadline)) if is_over(deadline) => "overdue-undecided",
        Standing::Running(Decided::Yes, _) => "due",
        Standing::Running(Decided::NotYet, _) => "undecided",
        Standing::Done { timeliness: Some(Timeliness::Late), .. } => "done-late",
        Standing::Done { timeliness: Some(Timeliness::InTimeByHourRule), .. } => "done-by-hour-rule",
        Standing::Done { .. } => "done",
    }
}

/// Returns a clock for machines; lengths of time are in seconds, negative when overdue.
pub fn clock_json(clock: &Clock, now: Moment) -> Value {
    let deadline = clock.deadline();
    let done = match clock.standing {
        Standing::Done { at, .. } => Some(at),
        _ => None,
    };
    let missing = clock.anchors().filter(|anchor| anchor.is_missing_fact()).map(|anchor| &anchor.path);
    let is_undecided =
        matches!(clock.standing, Standing::NoAnchor(Decided::NotYet) | Standing::Running(Decided::NotYet, _));
    json!({
        "duty": clock.duty.id,
        "article": clock.duty.law,
        "standing": code(&clock.standing, now),
        "reason": clock.reason.key().trim_start_matches("reason-"),
        "undecided": is_undecided,
        "anchor": { "key": clock.anchor.path, "time": clock.anchor.when.map(time_json) },
        "missing-anchors": missing.collect::<Vec<_>>(),
        "due": deadline.map(|deadline| deadline.due().to_string()),
        "hour-end": deadline.map(|deadline| deadline.hour_end().to_string()),
        "seconds-left": deadline.map(|deadline| deadline.left(now).num_seconds()),
        "done": done.map(|at| at.to_string()),
        "certainty": clock.duty.certainty.code(),
        "source": clock.duty.source,
        "checked": clock.duty.checked.map(|day| day.to_string()),
        "valid-from": clock.duty.valid_from.map(|day| day.to_string()),
    })
}

fn time_json(when: When) -> Value {
    to_json(&when).expect("a time can be written as JSON")
}
