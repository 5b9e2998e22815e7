//! A time as well as it is known: an instant, a day, about an instant, or unknown.

use std::borrow::Cow;

use chrono::TimeDelta;
use chrono_tz::Tz;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use super::count::Unknown;
use super::moment::{Day, Moment};
use super::wall_clock::start_of;
use super::written::{Written, time};

/// Represents a time as well as it is known; nothing defaults to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "Form")]
pub enum When {
    /// At this instant.
    At(Moment),
    /// On this day, at an hour nobody wrote down.
    Day(Day),
    /// About this instant.
    About(Moment),
    /// Not known.
    Unknown(Unknown),
}

impl When {
    /// Returns the instant, exact or approximate, or nothing for a day or an unknown.
    pub fn moment(&self) -> Option<Moment> {
        match *self {
            Self::At(moment) | Self::About(moment) => Some(moment),
            Self::Day(_) | Self::Unknown(_) => None,
        }
    }

    /// Returns the earliest instant that the time can stand for: a day begins at midnight in the zone.
    pub fn earliest(&self, zone: Tz) -> Option<Moment> {
        match *self {
            Self::Day(day) => start_of(day, zone),
            _ => self.moment(),
        }
    }

    /// Returns the latest instant that the time can stand for: a day lasts until the next one begins in the zone.
    pub fn latest(&self, zone: Tz) -> Option<Moment> {
        match *self {
            Self::Day(day) => start_of(day.plus_days(1)?, zone)?.plus(TimeDelta::seconds(-1)),
            _ => self.moment(),
        }
    }
}

impl From<Moment> for When {
    fn from(moment: Moment) -> Self {
        Self::At(moment)
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// The TOML shapes of a time.
#[derive(Serialize, Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "expected a time as 2026-10-23T15:30:00+02:00, \
    a day as 2026-10-23, { about = 2026-10-23T15:30:00+02:00 }, \"not-known-yet\" or \"cannot-be-determined\""
)]
enum Form {
    About { about: Written },
    Unknown(Unknown),
    Plain(Written),
}

impl From<When> for Form {
    fn from(when: When) -> Self {
        match when {
            When::At(moment) => Self::Plain(Written::Native(moment.into())),
            When::Day(day) => Self::Plain(Written::Native(day.into())),
            When::About(moment) => Self::About { about: Written::Native(moment.into()) },
            When::Unknown(unknown) => Self::Unknown(unknown),
        }
    }
}

impl From<Written> for Form {
    fn from(written: Written) -> Self {
        Self::Plain(written)
    }
}

impl TryFrom<Form> for When {
    type Error = String;

    fn try_from(form: Form) -> Result<Self, String> {
        match form {
            Form::About { about } => about.try_into().map(Self::About),
            Form::Unknown(unknown) => Ok(Self::Unknown(unknown)),
            Form::Plain(written) => {
                Day::try_from(written.clone()).map(Self::Day).or_else(|_| written.try_into().map(Self::At))
            }
        }
        .map_err(|error| {
            format!(
                "{error}; a day as 2026-10-23, {{ about = 2026-10-23T15:30:00+02:00 }}, \
                 \"not-known-yet\" and \"cannot-be-determined\" are accepted too"
            )
        })
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        time::<Form, _, _>(deserializer)
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let moment = generator.subschema_for::<Moment>();
        json_schema!({
            "anyOf": [
                moment,
                generator.subschema_for::<Day>(),
                { "type": "object", "properties": { "about": moment }, "required": ["about"], "additionalProperties": false },
                generator.subschema_for::<Unknown>(),
            ]
        })
    }
}
