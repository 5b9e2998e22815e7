//! Times and days as people type them, in Norwegian and English; nothing ambiguous is guessed.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use thiserror::Error;

use super::count::{Unknown, after_about};
use super::moment::{Day, Moment};
use super::time_words::{Said, SaidDay, said};
use super::wall_clock::Reading;
use super::when::When;
use crate::message::Message;

/// Says why what was typed is no time or no day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TimeInputError {
    /// The text is none of the forms of a time.
    NotATime {
        /// The text as typed.
        text: String,
    },
    /// The text is none of the forms of a day.
    NotADay {
        /// The text as typed.
        text: String,
    },
    /// The text names a day where a time is wanted.
    NoClock {
        /// The text as typed.
        text: String,
        /// The day it names.
        day: Day,
    },
    /// The local time occurs twice, as the clock is set back over it.
    Ambiguous {
        /// The text as typed.
        text: String,
        /// The earlier reading.
        first: Moment,
        /// The later reading.
        second: Moment,
    },
    /// The local time does not occur, as the clock is set forward over it.
    Impossible {
        /// The text as typed.
        text: String,
        /// The nearest reading before the change.
        before: Moment,
        /// The nearest reading after the change.
        after: Moment,
    },
    /// The time lies outside the years 0 to 9999.
    Beyond {
        /// The text as typed.
        text: String,
    },
}

impl TimeInputError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        let say = |key, text: &str| Message::new(key).with("text", text);
        match self {
            Self::NotATime { text } => say("time-not-understood", text),
            Self::NotADay { text } => say("day-not-understood", text),
            Self::NoClock { text, day } => say("time-without-clock", text).with("day", day.to_string()),
            Self::Ambiguous { text, first, second } => say("time-ambiguous", text)
                .with("first", first.to_string())
                .with("second", second.to_string()),
            Self::Impossible { text, before, after } => say("time-impossible", text)
                .with("before", before.to_string())
                .with("after", after.to_string()),
            Self::Beyond { text } => say("time-beyond-calendar", text),
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(match self {
            Self::NotATime { .. } => Message::new("time-not-understood-hint"),
            Self::NotADay { .. } => Message::new("day-not-understood-hint"),
            Self::NoClock { day, .. } => Message::new("time-without-clock-hint").with("day", day.to_string()),
            Self::Ambiguous { .. } => Message::new("time-ambiguous-hint"),
            Self::Impossible { .. } => Message::new("time-impossible-hint"),
            Self::Beyond { .. } => Message::new("time-beyond-calendar-hint"),
        })
    }
}

impl fmt::Display for TimeInputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

/// Returns the point in time that a text means, local times read in `zone`.
pub fn parse_time(text: &str, now: Moment, zone: Tz) -> Result<Moment, TimeInputError> {
    text.trim().parse().or_else(|_| Input::new(text, now, zone)?.moment())
}

/// Returns the time, day, approximate time or unknown that a text means, local times read in `zone`.
pub fn parse_when(text: &str, now: Moment, zone: Tz) -> Result<When, TimeInputError> {
    if let Some(unknown) = Unknown::from_word(text) {
        return Ok(When::Unknown(unknown));
    }
    if let Some(rest) = after_about(text) {
        return parse_time(rest, now, zone).map(When::About);
    }
    match parse_time(text, now, zone) {
        Err(TimeInputError::NoClock { day, .. }) => Ok(When::Day(day)),
        time => time.map(When::At),
    }
}

/// Returns the day that a text means, such as a due date; "today" is the day it is in `zone`.
pub fn parse_day(text: &str, now: Moment, zone: Tz) -> Result<Day, TimeInputError> {
    Input::new(text, now, zone)?.day()
}

/// What was typed, and where and when; `now` is in the zone.
struct Input<'a> {
    text: &'a str,
    now: Moment,
    zone: Tz,
}

impl<'a> Input<'a> {
    fn new(text: &'a str, now: Moment, zone: Tz) -> Result<Self, TimeInputError> {
        let input = Self { text: text.trim(), now, zone };
        let now = now.in_zone(zone).ok_or_else(|| input.beyond())?;
        Ok(Self { now, ..input })
    }

    fn moment(&self) -> Result<Moment, TimeInputError> {
        let text = || self.text.to_owned();
        match said(self.text).ok_or_else(|| TimeInputError::NotATime { text: text() })? {
            Said::Span(span) => self.later(span).ok_or_else(|| self.beyond()),
            Said::Days(days) => {
                self.settle(self.reading(self.days_on(days)?.date(), self.now.time().time())?)
            }
            Said::On(day, Some(clock)) => self.settle(self.on(day, clock)?),
            Said::On(day, None) => Err(TimeInputError::NoClock { text: text(), day: self.named(day)? }),
        }
    }

    fn later(&self, span: TimeDelta) -> Option<Moment> {
        self.now.plus(span)?.in_zone(self.zone)
    }

    fn day(&self) -> Result<Day, TimeInputError> {
        match said(self.text) {
            Some(Said::Days(days)) => self.days_on(days),
            Some(Said::On(day @ (SaidDay::Date(_) | SaidDay::DaysOn(_)), None)) => self.named(day),
            // A due weekday could be this week's or the next.
            _ => Err(TimeInputError::NotADay { text: self.text.to_owned() }),
        }
    }

    /// Returns what a clock on a day means; of weekdays the latest on which the clock is not ahead of now.
    fn on(&self, day: SaidDay, clock: NaiveTime) -> Result<Reading, TimeInputError> {
        let date = self.named(day)?.date();
        let reading = self.reading(date, clock)?;
        if matches!(day, SaidDay::Weekday(_)) && reading.earliest() > self.now {
            let week_before = date.checked_sub_signed(TimeDelta::days(7)).ok_or_else(|| self.beyond())?;
            return self.reading(week_before, clock);
        }
        Ok(reading)
    }

    fn named(&self, day: SaidDay) -> Result<Day, TimeInputError> {
        match day {
            SaidDay::Date(date) => Day::new(date).map_err(|_| self.beyond()),
            SaidDay::DaysOn(days) => self.days_on(days),
            SaidDay::Weekday(weekday) => {
                let today = self.now.time().date_naive().weekday();
                self.days_on(-i64::from(today.days_since(weekday)))
            }
        }
    }

    fn days_on(&self, days: i64) -> Result<Day, TimeInputError> {
        let today = self.now.day(self.zone);
        today.and_then(|day| day.plus_days(days)).ok_or_else(|| self.beyond())
    }

    fn reading(&self, date: NaiveDate, clock: NaiveTime) -> Result<Reading, TimeInputError> {
        Reading::new(date.and_time(clock), self.zone).ok_or_else(|| self.beyond())
    }

    fn settle(&self, reading: Reading) -> Result<Moment, TimeInputError> {
        let text = self.text.to_owned();
        match reading {
            Reading::Once(moment) => Ok(moment),
            Reading::Twice(first, second) => Err(TimeInputError::Ambiguous { text, first, second }),
            Reading::Never(before, after) => Err(TimeInputError::Impossible { text, before, after }),
        }
    }

    fn beyond(&self) -> TimeInputError {
        TimeInputError::Beyond { text: self.text.to_owned() }
    }
}
