//! The id of a case, `2026-0007`: allotted once, never used again, and also the name of its file.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::message::Message;

/// Represents the id of a case: its year and its number in that year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Cow<str>", into = "String")]
pub struct CaseId {
    year: u16,
    number: Number,
}

/// A number, or the letters that stand for it until clones can agree on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Number {
    Given(u32),
    Provisional([char; 5]),
}

/// Says which text is no case id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct CaseIdError {
    /// The text as given.
    pub text: String,
}

/// One id has one spelling: only a number above 9999 has more than four digits.
const PATTERN: &str = "^[0-9]{4}-([0-9]{4}|[1-9][0-9]{4,5}|x-[0-9a-hjkmnp-tv-z]{5})$";

impl CaseId {
    /// Returns the id with this number in this year, or nothing when one of them is too large for an id.
    pub fn new(year: u16, number: u32) -> Option<Self> {
        (year <= 9999 && number <= 999_999).then_some(Self { year, number: Number::Given(number) })
    }

    /// Returns the year the case was opened in.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// Returns the number in the year, or nothing for a provisional id.
    pub fn number(&self) -> Option<u32> {
        match self.number {
            Number::Given(number) => Some(number),
            Number::Provisional(_) => None,
        }
    }

    /// Returns where the case is kept, relative to the register's root.
    pub fn path(&self) -> PathBuf {
        PathBuf::from(format!("cases/{:04}/{self}.toml", self.year))
    }

    /// Returns whether a shortened id, such as `7`, `0007`, `2026-7` or `k7x3q`, may mean this case.
    pub fn matches(&self, short: &str) -> bool {
        let (year, rest) = match short.split_once('-') {
            Some((year, rest)) if year != "x" => (Some(year), rest),
            _ => (None, short),
        };
        let this_year = year.is_none_or(|year| digits(year) == Some(self.year.into()));
        this_year
            && match self.number {
                Number::Given(number) => digits(rest) == Some(number),
                Number::Provisional(_) => {
                    provisional(rest.strip_prefix("x-").unwrap_or(rest)) == Some(self.number)
                }
            }
    }
}

fn digits(text: &str) -> Option<u32> {
    let plain = (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Reads the five letters of a provisional id; i, l, o and u are left out because they look like others.
fn provisional(text: &str) -> Option<Number> {
    let letters: Vec<char> = text.chars().collect();
    let known = |letter: &char| matches!(letter, '0'..='9' | 'a'..='h' | 'j' | 'k' | 'm' | 'n' | 'p'..='t' | 'v'..='z');
    letters.iter().all(known).then(|| letters.try_into().ok()).flatten().map(Number::Provisional)
}

impl FromStr for CaseId {
    type Err = CaseIdError;

    /// Reads a whole id; a shortened one is for [`CaseId::matches`].
    fn from_str(text: &str) -> Result<Self, CaseIdError> {
        let read = || {
            let (year, rest) = text.split_once('-')?;
            let year = digits(year)?.try_into().ok()?;
            let id = match rest.strip_prefix("x-") {
                Some(letters) => Self { year, number: provisional(letters)? },
                None => Self::new(year, digits(rest)?)?,
            };
            (id.to_string() == text).then_some(id)
        };
        read().ok_or_else(|| CaseIdError { text: text.to_owned() })
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Number::Given(number) => write!(f, "{:04}-{number:04}", self.year),
            Number::Provisional(letters) => write!(f, "{:04}-x-{}", self.year, String::from_iter(letters)),
        }
    }
}

impl TryFrom<Cow<'_, str>> for CaseId {
    type Error = CaseIdError;

    fn try_from(text: Cow<'_, str>) -> Result<Self, CaseIdError> {
        text.parse()
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> Self {
        id.to_string()
    }
}

impl JsonSchema for CaseId {
    fn schema_name() -> Cow<'static, str> {
        "CaseId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": PATTERN })
    }
}

impl CaseIdError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        Message::new("case-id-not-understood").with("text", self.text.as_str())
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new("case-id-not-understood-hint"))
    }
}

impl fmt::Display for CaseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_spelling() {
        for text in ["2026-0007", "2026-9999", "2026-10000", "2026-999999", "2026-x-k7x3q", "0026-0000"] {
            assert_eq!(text.parse::<CaseId>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "7",
            "2026",
            "2026-7",
            "2026-007",
            "2026-00007",
            "2026-1000000",
            "26-0007",
            "2026-+007",
            "2026-x-k7x3",
            "2026-x-k7x3i",
            "2026-X-k7x3q",
            "2026-x-k7x3qq",
            "2026-0007 ",
            "2026-0007.toml",
            "../2026-0007",
            "2026-٠٠٠٧",
        ] {
            assert_eq!(text.parse::<CaseId>(), Err(CaseIdError { text: text.to_owned() }), "{text}");
        }
    }

    #[test]
    fn numbers_sort_before_provisional_ids_and_years_before_numbers() {
        let mut ids =
            ["2026-x-00000", "2026-10000", "2025-0009", "2026-9999"].map(|id| id.parse::<CaseId>().unwrap());
        ids.sort();
        assert_eq!(ids.map(|id| id.to_string()), ["2025-0009", "2026-9999", "2026-10000", "2026-x-00000"]);
    }

    #[test]
    fn a_shortened_id_may_mean_the_case() {
        let given = CaseId::new(2026, 7).unwrap();
        for short in ["7", "07", "0007", "2026-7", "2026-0007"] {
            assert!(given.matches(short), "{short}");
        }
        for short in ["", "70", "2025-7", "2026-", "-7", "x-7", "2026-0007-1", "2026"] {
            assert!(!given.matches(short), "{short}");
        }
        let provisional: CaseId = "2026-x-k7x3q".parse().unwrap();
        for short in ["k7x3q", "x-k7x3q", "2026-x-k7x3q", "2026-k7x3q"] {
            assert!(provisional.matches(short), "{short}");
        }
        assert!(!provisional.matches("2025-x-k7x3q") && !provisional.matches("7"));
    }

    #[test]
    fn the_file_follows_from_the_id() {
        assert_eq!(CaseId::new(2026, 7).unwrap().path(), PathBuf::from("cases/2026/2026-0007.toml"));
        assert_eq!(CaseId::new(2026, 1_000_000), None);
    }
}
