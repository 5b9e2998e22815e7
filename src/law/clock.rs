//! Where a case's duties stand: running, met, late, not due, or impossible to count.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::anchor::{Anchor, anchor, awareness, done};
use super::applies::{Applies, Verdict, WhyNot, verdict};
use super::deadline::{Deadline, Timeliness, by_day, deadline, months_after};
use super::duty::{DUTIES, Duty, Limit, NOTIFY_AUTHORITY, Period, Start};
use super::own::rows;
use crate::case::{Case, Moment, Register, When};
use crate::message::Message;

/// One duty of one case, and where it stands.
#[derive(Debug)]
pub struct Clock<'a> {
    /// The duty, in the version that was in force at its anchor's time.
    pub duty: Duty<'a>,
    /// What its time is counted from.
    pub anchor: Anchor<'a>,
    /// The other anchor, where the earlier of two limits counts.
    pub other_anchor: Option<Anchor<'a>>,
    /// Why it applies, may apply or does not; its key begins with `reason-`.
    pub reason: Message,
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

/// Returns every duty that the law in force at its anchor's time lays on the case, or may lay on it.
///
/// Of several versions of a duty, the newest that was in force at the time it is counted from applies; a version
/// whose anchor is missing applies only when no other can be counted.
pub fn clocks<'a>(case: &Case, register: &'a Register, zone: Tz) -> Vec<Clock<'a>> {
    clocks_of(&rows(register), case, register, zone)
}

/// Returns the end of the 72 hours that run from this awareness, whatever the case, or nothing if it is unknown or the
/// calendar ends (GDPR art. 33(1)).
pub fn notify_by(aware: &When, zone: Tz) -> Option<Deadline> {
    let duty = DUTIES.iter().find(|duty| duty.id == NOTIFY_AUTHORITY)?;
    match duty.limit.period {
        Period::Hours(hours) => deadline(aware, hours, zone),
        _ => None,
    }
}

/// Returns where the duties of a table stand; see [`clocks`].
pub fn clocks_of<'a>(rows: &[Duty<'a>], case: &Case, register: &Register, zone: Tz) -> Vec<Clock<'a>> {
    let is_first = |(index, row): &(usize, &Duty)| rows[..*index].iter().all(|before| before.id != row.id);
    let ids = rows.iter().enumerate().filter(is_first).map(|(_, row)| row.id);
    ids.filter_map(|id| clock(id, rows, case, register, zone)).collect()
}

/// Returns where one duty of a table stands, if the law lays it on the case or may; see [`clocks`].
pub fn clock<'a>(
    id: &str,
    rows: &[Duty<'a>],
    case: &Case,
    register: &Register,
    zone: Tz,
) -> Option<Clock<'a>> {
    let versions = rows.iter().filter(|version| version.id == id);
    let counted = versions.map(|version| Counted::new(version, case, register, zone));
    let in_force = counted.filter(|counted| counted.is_in_force(zone));
    let counted = in_force.max_by_key(Counted::weight)?;
    verdict(&counted.duty, rows, case).map(|verdict| counted.clock(verdict, case))
}

/// A version of a duty with its anchors and the deadline that follows from them.
struct Counted<'a> {
    duty: Duty<'a>,
    anchor: Anchor<'a>,
    other_anchor: Option<Anchor<'a>>,
    deadline: Option<Deadline>,
    /// The earliest instant that it is counted from.
    start: Option<Moment>,
    /// The instant whose law applies.
    law_at: Option<Moment>,
}

impl<'a> Counted<'a> {
    fn new(duty: &Duty<'a>, case: &Case, register: &Register, zone: Tz) -> Self {
        let count = |limit: Limit<'a>| {
            let anchor = anchor(limit.start, case, &register.policy);
            let deadline = end(limit.period, &anchor, case, zone);
            (anchor, deadline)
        };
        let mut limits: Vec<_> = duty.limits().map(count).collect();
        let starts = limits.iter().filter_map(|(anchor, _)| anchor.when?.earliest(zone));
        let start = starts.min();
        // What runs from no fact, or from a duty that is not met yet, is under the law of the awareness; it is not
        // counted from there.
        let has_fact = limits.iter().any(|(anchor, _)| matches!(anchor.start, Start::Fact(_)));
        let aware = || awareness(case, &register.policy).when?.earliest(zone);
        let law_at = if has_fact { start } else { start.or_else(aware) };
        // The earlier deadline first; a limit that cannot be counted gives way to one that can.
        limits.sort_by_key(|(_, deadline)| (deadline.is_none(), deadline.map(|deadline| deadline.due())));
        let mut limits = limits.into_iter();
        let (anchor, deadline) = limits.next().expect("a duty has a limit");
        let other_anchor = limits.next().map(|(anchor, _)| anchor);
        Self { duty: *duty, anchor, other_anchor, deadline, start, law_at }
    }

    fn is_in_force(&self, zone: Tz) -> bool {
        self.law_at.is_none_or(|at| {
            let day = at.time().with_timezone(&zone).date_naive();
            self.duty.valid_from.is_none_or(|first| day >= first)
                && self.duty.valid_to.is_none_or(|last| day <= last)
        })
    }

    /// Returns what puts the version that applies above the others: that it can be counted, that it is the
    /// organisation's own, then how new it is.
    fn weight(&self) -> (bool, bool, Option<NaiveDate>) {
        (self.start.is_some(), self.duty.own.is_some(), self.duty.valid_from)
    }

    fn clock(self, verdict: Verdict, case: &Case) -> Clock<'a> {
        let has_number = self.duty.limits().any(|limit| limit.period.has_number());
        let can_be_counted = if has_number { self.deadline.is_some() } else { self.start.is_some() };
        let running = |decided| match can_be_counted {
            true => Standing::Running(decided, self.deadline),
            false => Standing::NoAnchor(decided),
        };
        let standing = match (done(self.duty.id, case), verdict.applies) {
            (Some(at), _) => {
                Standing::Done { at, timeliness: self.deadline.map(|deadline| deadline.judge(at)) }
            }
            (None, Applies::No(why)) => Standing::NotDue(why),
            (None, Applies::Yes) => running(Decided::Yes),
            (None, Applies::Undecided) => running(Decided::NotYet),
        };
        let Self { duty, anchor, other_anchor, .. } = self;
        Clock { duty, anchor, other_anchor, reason: verdict.reason, standing }
    }
}

impl Period {
    /// Returns whether there is a number of hours or months.
    fn has_number(self) -> bool {
        matches!(self, Self::Hours(_) | Self::Months(_))
    }
}

/// Returns the end of a period, where it has one and its anchor is there.
fn end(period: Period, anchor: &Anchor, case: &Case, zone: Tz) -> Option<Deadline> {
    match period {
        Period::Hours(hours) => deadline(&anchor.when?, hours, zone),
        Period::Months(months) => months_after(&anchor.when?, months, zone),
        Period::Promised => by_day(case.notification.last()?.more_by?, zone),
        Period::WithoutUndueDelay | Period::AtOnce => None,
    }
}

impl<'a> Clock<'a> {
    /// Returns whether something is still to be done or decided.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::NoAnchor(_) | Standing::Running(..))
    }

    /// Returns whether it is one that people have to decide on with `avvik duty`, and have not.
    pub fn awaits_decision(&self) -> bool {
        let is_undecided = matches!(
            self.standing,
            Standing::NoAnchor(Decided::NotYet) | Standing::Running(Decided::NotYet, _)
        );
        is_undecided && !self.duty.trigger.is_of_the_case()
    }

    /// Returns whether it was met, and too late.
    pub fn was_late(&self) -> bool {
        matches!(self.standing, Standing::Done { timeliness: Some(Timeliness::Late), .. })
    }

    /// Returns the deadline of a running duty.
    pub fn deadline(&self) -> Option<&Deadline> {
        match &self.standing {
            Standing::Running(_, limit) => limit.as_ref(),
            _ => None,
        }
    }

    /// Returns what its time is counted from, that which gives the deadline first.
    pub fn anchors(&self) -> impl Iterator<Item = &Anchor<'a>> {
        std::iter::once(&self.anchor).chain(&self.other_anchor)
    }

    /// Returns the key that puts clocks in order: open with a deadline, open without, met, not due.
    pub fn order(&self) -> (u8, Option<Moment>) {
        match &self.standing {
            Standing::Running(_, Some(deadline)) => (0, Some(deadline.due())),
            Standing::Running(..) | Standing::NoAnchor(_) => (1, None),
            Standing::Done { .. } => (2, None),
            Standing::NotDue(_) => (3, None),
        }
    }
}
