//! How times are written: as TOML's date-times, and as text in JSON.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use toml_datetime::Datetime;

use super::moment::{Day, Moment, MomentError};

/// The name under which a time is asked for: who has a date-time as text may give that, which takes much less than the
/// map that serde is given of a date-time otherwise.
pub const TIME: &str = "time";

/// A TOML date-time, native in TOML and a string in JSON.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged, expecting = "a date such as 2026-10-23 or a time such as 2026-10-23T15:30:00+02:00")]
pub(super) enum Written {
    Native(Datetime),
    Text(String),
}

/// Returns the time that is written, in a form that may say more than a date-time.
pub(super) fn time<'de, F, T, D>(deserializer: D) -> Result<T, D::Error>
where
    F: Deserialize<'de> + From<Written>,
    T: TryFrom<F, Error: Display>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(TIME, Reader(PhantomData::<(F, T)>))
}

struct Reader<F, T>(PhantomData<(F, T)>);

impl<'de, F, T> Visitor<'de> for Reader<F, T>
where
    F: Deserialize<'de> + From<Written>,
    T: TryFrom<F, Error: Display>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let time: Datetime = text.parse().map_err(E::custom)?;
        T::try_from(Written::Native(time).into()).map_err(E::custom)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::try_from(F::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Written {
    fn read<T>(self) -> Result<T, MomentError>
    where
        T: TryFrom<Datetime, Error = MomentError> + FromStr<Err = MomentError>,
    {
        match self {
            Self::Native(datetime) => datetime.try_into(),
            Self::Text(text) => text.parse(),
        }
    }
}

impl TryFrom<Written> for Moment {
    type Error = MomentError;

    fn try_from(written: Written) -> Result<Self, MomentError> {
        written.read()
    }
}

impl TryFrom<Written> for Day {
    type Error = MomentError;

    fn try_from(written: Written) -> Result<Self, MomentError> {
        written.read()
    }
}
