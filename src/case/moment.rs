//! Points in time and days as the register stores them: RFC 3339 with offset, to the second.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;
use toml_datetime::{Date, Datetime, Offset, Time};

use super::written::{Written, time};

/// Represents a point in time together with the offset it was written in; compared by instant alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(DateTime<FixedOffset>);

/// Represents a calendar day without clock or offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// Says why something written is no point in time or no day.
///
/// The words stand here in English, beside those of the TOML parser, because serde carries nothing but text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MomentError {
    /// The text or value is no date-time with offset.
    #[error("not a point in time: write it as 2026-10-23T15:30:00+02:00")]
    NotATime,
    /// The text or value is no local date.
    #[error("not a day: write it as 2026-10-23")]
    NotADay,
    /// The offset from UTC is missing, so that the hour could mean several instants.
    #[error("the time lacks its offset from UTC: write +01:00, +02:00 or Z behind it")]
    NoOffset,
    /// The offset is one that no place on earth keeps.
    #[error("the offset from UTC is beyond 14 hours")]
    Offset,
    /// The second is 60.
    #[error("the second is 60: leap seconds are not kept, write 59")]
    LeapSecond,
    /// The year does not have the four digits that RFC 3339 asks for.
    #[error("the year is outside 0000 to 9999")]
    Year,
}

const MAX_OFFSET_MINUTES: i32 = 14 * 60;

impl Moment {
    /// Returns the moment of a date-time, cut to whole seconds and to an offset in whole minutes.
    pub fn new(time: DateTime<FixedOffset>) -> Result<Self, MomentError> {
        let minutes = time.offset().local_minus_utc() / 60;
        if minutes.abs() > MAX_OFFSET_MINUTES {
            return Err(MomentError::Offset);
        }
        let offset = FixedOffset::east_opt(minutes * 60).ok_or(MomentError::Offset)?;
        let time = time.with_timezone(&offset);
        four_digits(time.year())?;
        time.with_nanosecond(0).map(Self).ok_or(MomentError::Year)
    }

    /// Returns the date-time in the offset it was written in.
    pub fn time(self) -> DateTime<FixedOffset> {
        self.0
    }

    /// Returns the moment so much later (earlier when negative), or nothing beyond the calendar.
    #[must_use]
    pub fn plus(self, span: TimeDelta) -> Option<Self> {
        Self::new(self.0.checked_add_signed(span)?).ok()
    }

    /// Returns the elapsed time since another moment, negative when that one is later.
    pub fn since(self, earlier: Self) -> TimeDelta {
        self.0.signed_duration_since(earlier.0)
    }

    /// Returns the same instant in the offset of a zone, or nothing beyond the calendar.
    #[must_use]
    pub fn in_zone(self, zone: Tz) -> Option<Self> {
        Self::new(self.0.with_timezone(&zone).fixed_offset()).ok()
    }

    /// Returns the calendar day on which the instant falls in a zone, or nothing beyond the calendar.
    pub fn day(self, zone: Tz) -> Option<Day> {
        self.in_zone(zone).map(|moment| Day(moment.0.date_naive()))
    }
}

impl Day {
    /// Returns the day of a date.
    pub fn new(date: NaiveDate) -> Result<Self, MomentError> {
        four_digits(date.year()).map(|()| Self(date))
    }

    /// Returns the date.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// Returns the day so many days later (earlier when negative), or nothing beyond the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::new(self.0.checked_add_signed(TimeDelta::try_days(days)?)?).ok()
    }
}

fn four_digits(year: i32) -> Result<(), MomentError> {
    if (0..=9999).contains(&year) { Ok(()) } else { Err(MomentError::Year) }
}

impl FromStr for Moment {
    type Err = MomentError;

    /// Reads RFC 3339 and nothing else.
    fn from_str(text: &str) -> Result<Self, MomentError> {
        text.parse::<Datetime>().map_err(|_| MomentError::NotATime)?.try_into()
    }
}

impl FromStr for Day {
    type Err = MomentError;

    /// Reads `2026-10-23` and nothing else.
    fn from_str(text: &str) -> Result<Self, MomentError> {
        text.parse::<Datetime>().map_err(|_| MomentError::NotADay)?.try_into()
    }
}

impl TryFrom<Datetime> for Moment {
    type Error = MomentError;

    fn try_from(datetime: Datetime) -> Result<Self, MomentError> {
        let (Some(date), Some(time)) = (datetime.date, datetime.time) else {
            return Err(MomentError::NotATime);
        };
        let minutes = match datetime.offset {
            None => return Err(MomentError::NoOffset),
            Some(Offset::Z) => 0,
            Some(Offset::Custom { minutes }) => i32::from(minutes),
        };
        let second = time.second.unwrap_or(0);
        if second == 60 {
            return Err(MomentError::LeapSecond);
        }
        let offset = FixedOffset::east_opt(minutes * 60).ok_or(MomentError::Offset)?;
        let local = naive(date)
            .and_then(|day| day.and_hms_opt(time.hour.into(), time.minute.into(), second.into()))
            .ok_or(MomentError::NotATime)?;
        Self::new(offset.from_local_datetime(&local).single().ok_or(MomentError::Year)?)
    }
}

impl TryFrom<Datetime> for Day {
    type Error = MomentError;

    fn try_from(datetime: Datetime) -> Result<Self, MomentError> {
        match datetime {
            Datetime { date: Some(date), time: None, offset: None } => naive(date).map(Self),
            _ => None,
        }
        .ok_or(MomentError::NotADay)
    }
}

fn naive(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

impl From<Moment> for Datetime {
    fn from(Moment(time): Moment) -> Self {
        let minutes = small(time.offset().local_minus_utc() / 60);
        Self {
            time: Some(Time {
                hour: small(time.hour()),
                minute: small(time.minute()),
                second: Some(small(time.second())),
                nanosecond: None,
            }),
            offset: Some(Offset::Custom { minutes }),
            ..Day(time.date_naive()).into()
        }
    }
}

impl From<Day> for Datetime {
    fn from(Day(date): Day) -> Self {
        Date { year: small(date.year()), month: small(date.month()), day: small(date.day()) }.into()
    }
}

fn small<T: TryInto<U>, U>(part: T) -> U {
    part.try_into().ok().expect("`new` lets only four-digit years and offsets within a day through")
}

impl fmt::Display for Moment {
    /// Writes RFC 3339 in the offset it was written in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Datetime::from(*self).fmt(f)
    }
}

impl fmt::Display for Day {
    /// Writes `2026-10-23`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Datetime::from(*self).fmt(f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Datetime::from(*self).serialize(serializer)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Datetime::from(*self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        time::<Written, _, _>(deserializer)
    }
}

impl JsonSchema for Moment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        time::<Written, _, _>(deserializer)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}
