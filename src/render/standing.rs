//! Where a duty stands, in words and for machines.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::view::Tone;
use crate::case::json::to_json;
use crate::case::{Moment, When};
use crate::law::clock::{Clock, Decided, Standing};
use crate::law::deadline::{Deadline, Timeliness};
use crate::law::duty::WhyNot;
use crate::message::Message;

/// How long before a deadline it is marked as near. The number is this program's own.
const NEAR: TimeDelta = TimeDelta::hours(24);

/// Returns where a duty stands, as a message and its tone.
pub fn standing(clock: &Clock, now: Moment) -> (Message, Tone) {
    let key = |code: &str| Message::new(format!("standing-{}-{code}", clock.duty.id));
    let message = key(code(&clock.standing, now));
    match &clock.standing {
        Standing::Running(_, Some(deadline)) => {
            let left = deadline.left(now);
            (message.with("left", left), tone(left))
        }
        Standing::Running(Decided::Yes, None) => (message, Tone::Soon),
        Standing::NoAnchor(_) => (message, Tone::Wrong),
        Standing::Done { timeliness: Some(Timeliness::Late), .. } => (message, Tone::Wrong),
        Standing::Running(Decided::NotYet, None) | Standing::NotDue(_) | Standing::Done { .. } => {
            (message, Tone::Calm)
        }
    }
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

/// Returns the code of where a duty stands, for machines and as part of a message's key.
fn code(standing: &Standing, now: Moment) -> &'static str {
    let is_over = |deadline: &Deadline| deadline.left(now) < TimeDelta::zero();
    match standing {
        Standing::NotDue(WhyNot::NotABreach) => "not-a-breach",
        Standing::NotDue(WhyNot::Decided) => "decided-not",
        Standing::NotDue(WhyNot::Exempt) => "exempt",
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
    json!({
        "duty": clock.duty.id,
        "article": clock.duty.article,
        "standing": code(&clock.standing, now),
        "anchor": { "key": clock.anchor.path, "time": clock.anchor.when.map(time_json) },
        "due": deadline.map(|deadline| deadline.due().to_string()),
        "hour-end": deadline.map(|deadline| deadline.hour_end().to_string()),
        "seconds-left": deadline.map(|deadline| deadline.left(now).num_seconds()),
        "done": done.map(|at| at.to_string()),
    })
}

fn time_json(when: When) -> Value {
    to_json(&when).expect("a time can be written as JSON")
}
