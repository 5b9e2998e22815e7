//! The findings of a check of letters, as those of the register are shown.

use serde_json::{Value, json};

use super::findings::{Placed, count, list_json, listed};
use super::talk::Talk;
use super::view::{Style, View};
use crate::lint::Severity;
use crate::message::Message;

/// The findings of a check of letters.
#[derive(Debug)]
pub struct LetterFindings<'a> {
    /// The findings.
    pub findings: &'a [Placed],
    /// How many letters were checked.
    pub letters: usize,
}

impl View for LetterFindings<'_> {
    const SCHEMA: &'static str = "avvik.letter-check/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let summary = Message::new("check-letter-summary")
            .with("letters", self.letters)
            .with("errors", count(self.findings, Severity::Error))
            .with("warnings", count(self.findings, Severity::Warning));
        listed(self.findings, talk, style) + &talk.say(&summary) + "\n"
    }

    fn json(&self, talk: &Talk) -> Value {
        json!({
            "letters": self.letters,
            "errors": count(self.findings, Severity::Error),
            "warnings": count(self.findings, Severity::Warning),
            "findings": list_json(self.findings, talk),
        })
    }
}
