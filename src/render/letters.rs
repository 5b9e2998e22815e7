//! How many letters go which way, for people and for machines.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::talk::Talk;
use super::view::{Style, View, lines, table};
use crate::case::{CaseId, Channel, Code};
use crate::message::Message;

/// Letters that are made or would be.
#[derive(Debug)]
pub struct Sending<'a> {
    /// The case.
    pub case: &'a CaseId,
    /// What all of them have in common.
    pub batch: &'a str,
    /// How many.
    pub tally: Tally,
}

/// How many letters go which way in which language, and how many persons get none.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Letters by channel and language.
    pub ways: BTreeMap<(Channel, &'static str), usize>,
    /// Persons who cannot be reached.
    pub unreachable: usize,
    /// Persons whom the list keeps out.
    pub withheld: usize,
    /// Rows with faults.
    pub faulty: usize,
}

impl Tally {
    /// Returns whether everyone on the list gets a letter.
    pub fn is_everyone_reached(&self) -> bool {
        self.unreachable + self.withheld + self.faulty == 0
    }
}

impl View for Sending<'_> {
    const SCHEMA: &'static str = "avvik.letters/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let mut rows = table(talk, style, &["letters-channel", "letters-language", "letters-count"]);
        for ((channel, language), count) in &self.tally.ways {
            let language = Message::new(format!("outbox-language-{language}"));
            rows.add_row([talk.say(&channel.label()), talk.say(&language), count.to_string()]);
        }
        let Tally { unreachable, withheld, faulty, .. } = self.tally;
        for (key, count) in [
            ("letters-unreachable", unreachable),
            ("letters-withheld", withheld),
            ("letters-left-out", faulty),
        ] {
            if count > 0 {
                rows.add_row([talk.say(&Message::new(key)), String::new(), count.to_string()]);
            }
        }
        lines(&rows)
    }

    fn json(&self, _: &Talk) -> Value {
        let ways = self.tally.ways.iter().map(|((channel, language), count)| {
            json!({ "channel": channel.code(), "language": language, "count": count })
        });
        json!({
            "case": self.case.to_string(),
            "reference": self.batch,
            "letters": ways.collect::<Vec<_>>(),
            "unreachable": self.tally.unreachable,
            "withheld": self.tally.withheld,
            "faulty": self.tally.faulty,
        })
    }
}
