//! The clock of a deadline: in hours, such as the 72 of GDPR art. 33(1), in months, or on a day.

use chrono::{Months, TimeDelta, Timelike};
use chrono_tz::Tz;

use crate::case::wall_clock::start_of;
use crate::case::{Day, Moment, When};

/// Represents a deadline counted from an anchor, such as awareness of a breach.
///
/// Elapsed hours are counted on the UTC line and shown in the register's zone: three calendar days would be an hour
/// wrong twice a year. Saturdays, Sundays and holidays lie inside the period and never move its end, as Regulation
/// (EEC, Euratom) 1182/71 art. 3(4) rolls on to a working day only for periods expressed otherwise than in hours.
/// Whether its art. 3(5), on two working days, lengthens a period in hours is disputed; it is not counted here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    due: Moment,
    hour_end: Moment,
    last_day: Day,
    precision: Precision,
    zone: Tz,
}

/// Says how exactly the anchor, and so the deadline, is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// To the second.
    Exact,
    /// Counted from an approximate instant.
    About,
    /// Counted from a day without clock, so that lateness goes by dates.
    Day,
    /// A day to its end, as months end and as people promise.
    WholeDay,
}

/// Says whether something was done by a deadline, the better first.
///
/// It tells of the hours alone: whether there was undue delay within them is for people to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timeliness {
    /// By the strict end, the elapsed hours.
    InTime,
    /// After the strict end, but not after the end of the last full hour (Regulation 1182/71 art. 3).
    InTimeByHourRule,
    /// After both; GDPR art. 33(1) then asks for the reasons for the delay.
    Late,
}

/// Returns the deadline so many hours after an anchor, or nothing when the anchor is unknown or the calendar ends.
///
/// An approximate anchor counts from the instant given. A day counts from its first instant, which is the safe side
/// for planning.
pub fn deadline(anchor: &When, hours: u32, zone: Tz) -> Option<Deadline> {
    let (from, precision) = match *anchor {
        When::At(moment) => (moment, Precision::Exact),
        When::About(moment) => (moment, Precision::About),
        When::Day(day) => (start_of(day, zone)?, Precision::Day),
        When::Unknown(_) => return None,
    };
    let period = TimeDelta::hours(hours.into());
    let due = from.plus(period)?.in_zone(zone)?;
    let hour_end = end_of_hour(from, zone)?.plus(period)?.in_zone(zone)?;
    let last_day = match *anchor {
        When::Day(day) => day.plus_days(hours.div_ceil(24).into())?,
        _ => due.day(zone)?,
    };
    Some(Deadline { due, hour_end, last_day, precision, zone })
}

/// Returns the deadline so many months after an anchor, or nothing when the anchor is unknown or the calendar ends.
///
/// It is the end of the day with the same number, or of the month's last day where the month has no such day
/// (Regulation 1182/71 art. 3(2)(c)). It is not moved for Saturdays, Sundays and holidays, which is the safe side.
pub fn months_after(anchor: &When, months: u32, zone: Tz) -> Option<Deadline> {
    let from = match *anchor {
        When::Day(day) => day,
        _ => anchor.moment()?.day(zone)?,
    };
    by_day(Day::new(from.date().checked_add_months(Months::new(months))?).ok()?, zone)
}

/// Returns the deadline at the end of a day, or nothing when the calendar ends.
pub fn by_day(last_day: Day, zone: Tz) -> Option<Deadline> {
    let due = When::Day(last_day).latest(zone)?.in_zone(zone)?;
    Some(Deadline { due, hour_end: due, last_day, precision: Precision::WholeDay, zone })
}

/// Returns the end of the hour in which an event falls, from which Regulation 1182/71 art. 3(1) counts hours.
fn end_of_hour(event: Moment, zone: Tz) -> Option<Moment> {
    let clock = event.in_zone(zone)?.time();
    let into_hour = TimeDelta::seconds((clock.minute() * 60 + clock.second()).into());
    event.plus(TimeDelta::hours(1).checked_sub(&into_hour)?)
}

impl Deadline {
    /// Returns the strict end, such as exactly the elapsed hours after the anchor, in the register's zone.
    pub fn due(&self) -> Moment {
        self.due
    }

    /// Returns the last lawful instant when the hour of the event is not counted and the last hour runs to its end
    /// (Regulation 1182/71 art. 3(1) and 3(2)(a)), in the register's zone.
    pub fn hour_end(&self) -> Moment {
        self.hour_end
    }

    /// Returns how exactly the deadline is known.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// Returns the last day in time where only dates are known, in the register's zone.
    pub fn last_day(&self) -> Day {
        self.last_day
    }

    /// Returns whether something done at an instant was in time; by its date when the anchor is a day.
    pub fn judge(&self, done: Moment) -> Timeliness {
        match self.precision {
            Precision::Day | Precision::WholeDay => {
                done.day(self.zone).map_or(Timeliness::Late, |day| self.judge_day(day))
            }
            _ if done <= self.due => Timeliness::InTime,
            _ if done <= self.hour_end => Timeliness::InTimeByHourRule,
            _ => Timeliness::Late,
        }
    }

    /// Returns whether something done on a day, at an hour nobody wrote down, was in time by its date.
    pub fn judge_day(&self, done: Day) -> Timeliness {
        if done <= self.last_day { Timeliness::InTime } else { Timeliness::Late }
    }

    /// Returns how many days there are until the last day in time, negative when it has passed.
    pub fn days_left(&self, now: Moment) -> i64 {
        now.day(self.zone).map_or(0, |today| (self.last_day.date() - today.date()).num_days())
    }

    /// Returns the time left until the strict end, negative when it has passed.
    pub fn left(&self, now: Moment) -> TimeDelta {
        self.due.since(now)
    }
}
