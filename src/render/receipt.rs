//! What was recorded, for machines; people are told in a line of talk.

use serde_json::{Value, json};

use super::talk::Talk;
use super::view::{Style, View};
use crate::case::CaseId;

/// What became of a change.
#[derive(Debug)]
pub struct Receipt<'a> {
    /// The case.
    pub id: &'a CaseId,
    /// The commit; none when nothing changed.
    pub commit: Option<&'a str>,
}

impl View for Receipt<'_> {
    const SCHEMA: &'static str = "avvik.recorded/1";

    fn text(&self, _: &Talk, _: Style) -> String {
        String::new()
    }

    fn json(&self, _: &Talk) -> Value {
        json!({ "case": self.id.to_string(), "commit": self.commit })
    }
}
