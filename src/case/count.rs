//! Numbers that a breach rarely lets anyone know exactly, and the two ways of not knowing.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::message::Message;

/// Says that a value is unknown, and whether it may yet become known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// Nobody knows yet; it is still being looked into.
    NotKnownYet,
    /// It has been looked into and will not be known.
    CannotBeDetermined,
}

/// Represents a number as well as it is known; nothing defaults to 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Form", into = "Form")]
#[schemars(with = "Form")]
pub enum Count {
    /// The number itself.
    Exact(u64),
    /// An approximate number.
    About(u64),
    /// Somewhere between two numbers, both included.
    Range {
        /// The least it can be.
        from: u64,
        /// The most it can be.
        to: u64,
    },
    /// Not known.
    Unknown(Unknown),
}

/// Says which text is no number, range or unknown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct CountError {
    /// The text as given.
    pub text: String,
}

impl Unknown {
    /// Returns the kind of unknown that a word stands for, in the register's words or in everyday ones.
    pub fn from_word(word: &str) -> Option<Self> {
        match word.trim().to_lowercase().as_str() {
            "not-known-yet" | "unknown" | "ukjent" => Some(Self::NotKnownYet),
            "cannot-be-determined" | "kan ikke fastslås" => Some(Self::CannotBeDetermined),
            _ => None,
        }
    }
}

impl Count {
    /// Returns the most it can be, which is the worse value, or nothing when it is unknown.
    pub fn most(&self) -> Option<u64> {
        match *self {
            Self::Exact(number) | Self::About(number) | Self::Range { to: number, .. } => Some(number),
            Self::Unknown(_) => None,
        }
    }

    /// Returns the count if its range is in order and TOML, whose integers are signed, can hold it.
    fn checked(self) -> Option<Self> {
        let in_order = !matches!(self, Self::Range { from, to } if from > to);
        let fits = self.most().is_none_or(|most| i64::try_from(most).is_ok());
        (in_order && fits).then_some(self)
    }
}

impl CountError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        Message::new("count-not-understood").with("text", self.text.as_str())
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new("count-not-understood-hint"))
    }
}

impl fmt::Display for CountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

const ABOUT: [&str; 9] = ["~", "ca.", "ca ", "cirka ", "circa ", "omtrent ", "rundt ", "about ", "around "];

/// Returns what follows a word for "about", whatever its case.
pub(super) fn after_about(text: &str) -> Option<&str> {
    let text = text.trim_start();
    ABOUT.iter().find_map(|word| {
        let (start, rest) = text.split_at_checked(word.len())?;
        start.eq_ignore_ascii_case(word).then_some(rest)
    })
}

impl FromStr for Count {
    type Err = CountError;

    /// Reads what a person types: `27`, `~30`, `ca 30`, `20-40`, `unknown`, `ukjent` or a code.
    fn from_str(text: &str) -> Result<Self, CountError> {
        let text = text.trim();
        let about = || after_about(text).and_then(number).map(Self::About);
        let range = || {
            let (from, to) = text.split_once(['-', '–'])?;
            Some(Self::Range { from: number(from)?, to: number(to)? })
        };
        let exact = number(text).map(Self::Exact);
        exact
            .or_else(about)
            .or_else(range)
            .or_else(|| Unknown::from_word(text).map(Self::Unknown))
            .and_then(Self::checked)
            .ok_or_else(|| CountError { text: text.to_owned() })
    }
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

/// The TOML shapes of a count.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "expected a number as 27, { about = 30 }, \
    { from = 20, to = 40 }, \"not-known-yet\" or \"cannot-be-determined\""
)]
enum Form {
    Exact(u64),
    About { about: u64 },
    Range { from: u64, to: u64 },
    Unknown(Unknown),
}

impl From<Count> for Form {
    fn from(count: Count) -> Self {
        match count {
            Count::Exact(number) => Self::Exact(number),
            Count::About(about) => Self::About { about },
            Count::Range { from, to } => Self::Range { from, to },
            Count::Unknown(unknown) => Self::Unknown(unknown),
        }
    }
}

impl TryFrom<Form> for Count {
    type Error = &'static str;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        match form {
            Form::Exact(number) => Self::Exact(number),
            Form::About { about } => Self::About(about),
            Form::Range { from, to } => Self::Range { from, to },
            Form::Unknown(unknown) => Self::Unknown(unknown),
        }
        .checked()
        .ok_or("the range runs backwards or the number is too large: write { from = 20, to = 40 }")
    }
}
