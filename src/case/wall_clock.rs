//! What the time on a wall clock can mean: one instant, two in the hour that is repeated, none in the one skipped.

use chrono::{MappedLocalTime, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::moment::{Day, Moment};

/// Represents the instants that a local time in a zone can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One instant, as nearly always.
    Once(Moment),
    /// Two instants, the earlier first: the clock was set back over it.
    Twice(Moment, Moment),
    /// None, as the clock was set forward over it; the instants it would be by the offset after the change and by
    /// the one before, the earlier first.
    Never(Moment, Moment),
}

impl Reading {
    /// Returns what a local time means in a zone, or nothing beyond the calendar.
    pub fn new(local: NaiveDateTime, zone: Tz) -> Option<Self> {
        Some(match zone.from_local_datetime(&local).map(|time| Moment::new(time.fixed_offset()).ok()) {
            MappedLocalTime::Single(moment) => Self::Once(moment?),
            MappedLocalTime::Ambiguous(first, second) => Self::Twice(first?, second?),
            MappedLocalTime::None => {
                Self::Never(by_offset_near(local, zone, DAY)?, by_offset_near(local, zone, -DAY)?)
            }
        })
    }

    /// Returns the earliest instant it can mean.
    pub fn earliest(self) -> Moment {
        match self {
            Self::Once(moment) | Self::Twice(moment, _) | Self::Never(moment, _) => moment,
        }
    }
}

/// Returns the first instant of a day in a zone, or nothing beyond the calendar.
pub fn start_of(day: Day, zone: Tz) -> Option<Moment> {
    Reading::new(day.date().and_time(NaiveTime::MIN), zone).map(|reading| match reading {
        // Where midnight is skipped, the offset before the change names the instant of the change.
        Reading::Never(_, change) => change,
        other => other.earliest(),
    })
}

const DAY: TimeDelta = TimeDelta::days(1);

/// Reads a local time by the offset that the zone keeps so much later.
fn by_offset_near(local: NaiveDateTime, zone: Tz, later: TimeDelta) -> Option<Moment> {
    let offset = zone.offset_from_utc_datetime(&local.checked_add_signed(later)?).fix();
    let utc = local.checked_sub_offset(offset)?.and_utc();
    Moment::new(utc.fixed_offset()).ok()?.in_zone(zone)
}
