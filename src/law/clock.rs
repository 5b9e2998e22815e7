//! Where a case's duties stand: running, met, late, not due, or impossible to count.

use chrono_tz::Tz;

use super::deadline::{Deadline, Timeliness, deadline};
use super::duty::{Anchor, Applies, DUTIES, Duty, Period, WhyNot};
use crate::case::{Case, Moment, Register};

/// One duty of one case, and where it stands.
#[derive(Debug)]
pub struct Clock {
    /// The duty.
    pub duty: &'static Duty,
    /// What its time is counted from.
    pub anchor: Anchor,
    /// Where it stands.
    pub standing: Standing,
}

/// Where a duty stands; nothing here depends on the time it is asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It does not apply.
    NotDue(WhyNot),
    /// It applies or may apply, but what it is counted from is missing or at the end of the calendar.
    NoAnchor(Decided),
    /// It runs, to a deadline where the law gives one.
    Running(Decided, Option<Deadline>),
    /// It was met.
    Done {
        /// When.
        at: Moment,
        /// Whether that was in time; none where the law gives no number of hours or the anchor is missing.
        timeliness: Option<Timeliness>,
    },
}

/// Whether someone concluded that the duty applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It was concluded.
    Yes,
    /// Nobody has concluded yet; the time runs all the same.
    NotYet,
}

/// Returns every duty that the law in force at its anchor's time lays on the case.
pub fn clocks(case: &Case, register: &Register, zone: Tz) -> Vec<Clock> {
    DUTIES.iter().filter_map(|duty| clock(duty, case, register, zone)).collect()
}

/// Returns where a duty of a table stands, or none if its law was not in force at the anchor's time.
pub fn clock(duty: &'static Duty, case: &Case, register: &Register, zone: Tz) -> Option<Clock> {
    let anchor = (duty.anchor)(case, &register.policy);
    let start = anchor.when.and_then(|when| when.earliest(zone));
    let is_in_force = start.is_none_or(|start| {
        let day = start.time().with_timezone(&zone).date_naive();
        day >= duty.valid_from && duty.valid_to.is_none_or(|last| day <= last)
    });
    let limit = match duty.period {
        Period::Hours(hours) => anchor.when.and_then(|when| deadline(&when, hours, zone)),
        Period::WithoutUndueDelay => None,
    };
    let standing = match ((duty.done)(case), (duty.applies)(case)) {
        (Some(at), _) => Standing::Done { at, timeliness: limit.map(|limit| limit.judge(at)) },
        (None, Applies::No(why)) => Standing::NotDue(why),
        (None, applies) => {
            let decided = if applies == Applies::Yes { Decided::Yes } else { Decided::NotYet };
            let can_be_counted = match duty.period {
                Period::Hours(_) => limit.is_some(),
                Period::WithoutUndueDelay => start.is_some(),
            };
            if can_be_counted { Standing::Running(decided, limit) } else { Standing::NoAnchor(decided) }
        }
    };
    is_in_force.then_some(Clock { duty, anchor, standing })
}

impl Clock {
    /// Returns whether something is still to be done or decided.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::NoAnchor(_) | Standing::Running(..))
    }

    /// Returns the deadline of a running duty.
    pub fn deadline(&self) -> Option<&Deadline> {
        match &self.standing {
            Standing::Running(_, limit) => limit.as_ref(),
            _ => None,
        }
    }
}
