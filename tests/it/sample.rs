//! A small file with everything that reading and editing meet: codes, forms, sections, lists and free text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml_datetime::Datetime;

/// Represents the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Sample {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) persons: Option<Persons>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) told: Vec<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) closing: Option<Closing>,
}

/// Represents a section with a list, a count in several forms, a section below and keys of any name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Persons {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<Count>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) kinds: Vec<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) effect: Option<Effect>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) notes: BTreeMap<String, String>,
}

/// Represents a section below a section.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Effect {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level: Option<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) grounds: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<Datetime>,
}

/// Represents one of many sections of the same name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<Datetime>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) effect: Vec<Effect>,
}

/// Represents the last section, with a field that it must have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Closing {
    pub(crate) lesson: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) done: Option<bool>,
}

/// Represents a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    Low,
    High,
    VeryHigh,
}

/// Represents a number in one of its forms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a number or { about = 30 }")]
pub(crate) enum Count {
    Exact(u32),
    About { about: u32 },
    Range { from: u32, to: u32 },
}
