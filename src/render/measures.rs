//! The measures of a case.

use serde_json::{Value, json};

use super::plain::plain;
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::json::to_json;
use crate::case::{Case, CaseId, Code};
use crate::message::Message;

/// The measures of a case, numbered from 1.
#[derive(Debug)]
pub struct Measures<'a> {
    /// The case's number.
    pub id: &'a CaseId,
    /// The case.
    pub case: &'a Case,
}

const HEADINGS: [&str; 7] = [
    "heading-number",
    "heading-what",
    "heading-kind",
    "heading-owner",
    "heading-due",
    "heading-state",
    "heading-result",
];

impl View for Measures<'_> {
    const SCHEMA: &'static str = "avvik.measures/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        if self.case.measure.is_empty() {
            return talk.say(&Message::new("measures-empty")) + "\n";
        }
        let mut table = view::table(talk, style, &HEADINGS);
        let label = |label: Option<Message>| label.map(|label| talk.say(&label)).unwrap_or_default();
        let text = |text: &Option<String>| plain(text.as_deref().unwrap_or_default());
        for (number, measure) in (1..).zip(&self.case.measure) {
            let due = measure.due.map(|day| day.to_string()).unwrap_or_default();
            let tone = if measure.is_open() { Tone::Soon } else { Tone::Calm };
            table.add_row([
                toned(number.to_string(), Tone::Calm),
                toned(text(&measure.what), Tone::Calm),
                toned(label(measure.kind.map(Code::label)), Tone::Calm),
                toned(text(&measure.owner), Tone::Calm),
                toned(due, Tone::Calm),
                toned(label(measure.state.map(Code::label)), tone),
                toned(text(&measure.result), Tone::Calm),
            ]);
        }
        lines(&table)
    }

    fn json(&self, _: &Talk) -> Value {
        let measures = to_json(&self.case.measure).expect("every case can be written as JSON");
        json!({ "id": self.id.to_string(), "measures": measures })
    }
}
