//! One fact set by its key, as flags and `--set KEY=VALUE` give it: words that become the value the key asks for.

use chrono_tz::Tz;
use toml::{Table, Value};

use super::fact::{FactChange, to_table};
use super::keys::keys;
use super::time_input::{TimeInputError, parse_day, parse_when};
use super::{Case, Count, Moment, When};
use crate::message::Message;

/// Why a fact cannot be set.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetError {
    /// The case has no such key.
    UnknownKey {
        /// The key as it was given.
        key: String,
        /// The nearest key there is.
        nearest: String,
    },
    /// The value is not of the key's kind.
    WrongValue {
        /// The key.
        key: String,
        /// The value as it was given.
        value: String,
        /// What the key asks for.
        expected: String,
    },
    /// The key is the case's number, by which its file is named too.
    Number,
    /// The key asks for a time, and the value is none.
    WrongTime(#[source] TimeInputError),
    /// The key asks when something happened, and the time has not come yet.
    InFuture {
        /// The time as it was given, or the beginning of the day.
        time: Moment,
        /// What the clock says.
        now: Moment,
    },
}

impl std::fmt::Display for SetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

impl SetError {
    /// Returns what to tell the person; the hint has the same key with `-hint`.
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownKey { key, nearest } => {
                Message::new("set-unknown-key").with("key", key.as_str()).with("nearest", nearest.as_str())
            }
            Self::WrongValue { key, value, expected } => Message::new("set-wrong-value")
                .with("key", key.as_str())
                .with("value", value.as_str())
                .with("expected", expected.as_str()),
            Self::Number => Message::new("set-number"),
            Self::WrongTime(error) => error.message(),
            Self::InFuture { time, now } => {
                Message::new("time-in-future").with("time", *time).with("now", *now)
            }
        }
    }
}

impl Case {
    /// Returns the case with the fact at a dotted key, such as `persons.count`, set to what the words mean.
    ///
    /// An empty text takes the fact away. Times are read as people write them, counted from `now` in `zone`.
    ///
    /// # Errors
    /// The key is unknown, no reading of the words fits it, or they put what happened in the future.
    pub fn set(&self, key: &str, words: &str, now: Moment, zone: Tz) -> Result<Self, SetError> {
        let table = to_table(self).expect("every case can be written as TOML");
        if key == "id" {
            return Err(SetError::Number);
        }
        if words.is_empty() {
            return put(table, key, None).map_err(|expected| refused(key, words, &expected));
        }
        let attempts =
            readings(words, now, zone).into_iter().map(|value| put(table.clone(), key, Some(value)));
        let mut expected = String::new();
        let time = parse_when(words, now, zone);
        // The timeline tells what has happened; a time to come would move the deadline.
        let start = time.as_ref().ok().and_then(|when| when.earliest(zone)).filter(|time| *time > now);
        if let Some(time) = start.filter(|_| key.starts_with("timeline."))
            && takes_a_time(table.clone(), key, now)
        {
            return Err(SetError::InFuture { time, now });
        }
        for attempt in attempts {
            match attempt {
                Ok(case) => return Ok(case),
                Err(reason) if expected.is_empty() => expected = reason,
                Err(_) => {}
            }
        }
        match time {
            Err(error) if takes_a_time(table, key, now) => Err(SetError::WrongTime(error)),
            _ => Err(refused(key, words, &expected)),
        }
    }
}

/// Returns the case with these facts, none of which stands in a repeated section.
///
/// # Panics
/// If a change is not one that [`differences`](super::differences) found between two cases.
pub(super) fn with_facts(case: &Case, changes: &[FactChange]) -> Case {
    let mut table = to_table(case).expect("every case can be written as TOML");
    for change in changes {
        place(&mut table, &change.path, change.after.clone()).expect("a fact stands in sections");
    }
    table.try_into().expect("facts of cases make a case")
}

/// Returns what the words may mean, the likeliest first.
fn readings(words: &str, now: Moment, zone: Tz) -> Vec<Value> {
    let literal =
        format!("value = {words}").parse::<Table>().ok().and_then(|mut table| table.remove("value"));
    let list = words.split(',').map(|word| Value::String(word.trim().to_owned())).collect();
    let time = parse_when(words, now, zone).ok().and_then(|when| Value::try_from(when).ok());
    let day = parse_day(words, now, zone).ok().and_then(|day| Value::try_from(day).ok());
    let count = words.parse::<Count>().ok().and_then(|count| Value::try_from(count).ok());
    let text = Some(Value::String(words.to_owned()));
    [text, literal, Some(Value::Array(list)), count, time, day].into_iter().flatten().collect()
}

/// Returns the case with a value at a key, or without the key; or what the key asks for instead.
fn put(mut table: Table, key: &str, value: Option<Value>) -> Result<Case, String> {
    place(&mut table, key, value).ok_or_else(String::new)?;
    let mut unknown = false;
    let case = serde_ignored::deserialize(Value::Table(table), |_| unknown = true);
    if unknown { Err(String::new()) } else { case.map_err(|error| error.message().to_owned()) }
}

/// Places a value at a key of a table, or takes the key away; none if the key leads through something else.
fn place(table: &mut Table, key: &str, value: Option<Value>) -> Option<()> {
    let (parents, last) = key.rsplit_once('.').unwrap_or(("", key));
    let mut section = table;
    for part in parents.split('.').filter(|part| !part.is_empty()) {
        let entry = section.entry(part).or_insert_with(|| Value::Table(Table::new()));
        section = entry.as_table_mut()?;
    }
    match value {
        Some(value) => section.insert(last.to_owned(), value),
        None => section.remove(last),
    };
    Some(())
}

fn takes_a_time(table: Table, key: &str, now: Moment) -> bool {
    Value::try_from(When::At(now)).is_ok_and(|time| put(table, key, Some(time)).is_ok())
}

fn refused(key: &str, words: &str, expected: &str) -> SetError {
    let keys: Vec<String> =
        keys().into_iter().filter(|known| !known.is_repeated).map(|known| known.path).collect();
    if keys.iter().any(|known| known == key) {
        let (key, value, expected) = (key.to_owned(), words.to_owned(), expected.to_owned());
        return SetError::WrongValue { key, value, expected };
    }
    let nearest = keys.into_iter().max_by(|a, b| likeness(a, key).total_cmp(&likeness(b, key)));
    SetError::UnknownKey { key: key.to_owned(), nearest: nearest.unwrap_or_default() }
}

fn likeness(known: &str, given: &str) -> f64 {
    strsim::jaro_winkler(known, given)
}
