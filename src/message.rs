//! A message to a person: a key into the Fluent files with its arguments, not yet in any language.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use crate::case::{Day, Moment};

/// What is to be said, as data: the words live in `locales/` under the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

/// One argument of a [`Message`]; the language decides how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words from a case, a path or a command: data, shown with control characters made visible.
    Text(String),
    /// A count.
    Number(i64),
    /// A point in time, written in the register's zone.
    Moment(DateTime<FixedOffset>),
    /// A day, written as in `fredag 23. oktober 2026`.
    Day(NaiveDate),
    /// A length of time, written in words such as "2 dager 3 t".
    Span(TimeDelta),
    /// Another message, such as the name of a code.
    Message(Box<Message>),
}

impl Message {
    /// Returns the message with this key and no arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Returns the message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Returns the message that says what to do next: the key with `-hint`, and the same arguments.
    pub fn hint(&self) -> Self {
        Self { key: format!("{}-hint", self.key).into(), args: self.args.clone() }
    }

    /// Returns the key into the Fluent files.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the arguments in the order they were given.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}

impl fmt::Display for Message {
    /// Writes the key alone; people are given the words by the render floor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)
    }
}

/// A message is what a parser of arguments fails with, so that the fault is told in the chosen language.
impl std::error::Error for Message {}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&std::path::Path> for Arg {
    fn from(path: &std::path::Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<DateTime<FixedOffset>> for Arg {
    fn from(moment: DateTime<FixedOffset>) -> Self {
        Self::Moment(moment)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Self::Day(day.date())
    }
}

impl From<TimeDelta> for Arg {
    fn from(span: TimeDelta) -> Self {
        Self::Span(span)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Moment> for Arg {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment.time())
    }
}
