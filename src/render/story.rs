//! A case's trail as a dated story: when it happened, when it was recorded, by whom, and what changed.

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use super::facts::{FactWords, changes_json, difference};
use super::plain::plain;
use super::talk::Talk;
use super::view::{Style, View};
use crate::case::{Action, CaseId, Code, FactChange, Moment};
use crate::lint::history::short;
use crate::lint::personal::masked;
use crate::message::Message;

/// One commit that changed a case.
#[derive(Debug)]
pub struct Entry {
    /// The case.
    pub id: CaseId,
    /// The commit.
    pub commit: String,
    /// When it was recorded, as the commit says.
    pub recorded: DateTime<FixedOffset>,
    /// Who recorded it.
    pub author: String,
    /// What kind of change it was; none for a commit that was made outside this program.
    pub action: Option<Action>,
    /// The commit's own subject.
    pub subject: String,
    /// What changed.
    pub changes: Vec<FactChange>,
}

impl Entry {
    /// Returns the commit's short id, as every document and answer gives it.
    pub(super) fn short(&self) -> &str {
        short(&self.commit)
    }

    /// Returns when what was recorded happened, if that is another time than when it was recorded.
    pub(super) fn happened(&self) -> Option<Moment> {
        let times = self.changes.iter().filter(|change| {
            let key = change.path.rsplit('.').next();
            matches!(key, Some("at" | "decided" | "done" | "reopened"))
        });
        let time = times.filter_map(|change| change.after.as_ref()?.as_datetime()).next()?;
        time.to_string().parse::<Moment>().ok().filter(|happened| happened.time() != self.recorded)
    }
}

/// A trail, oldest first.
#[derive(Debug)]
pub struct Story<'a> {
    /// The commits.
    pub entries: &'a [Entry],
}

impl View for Story<'_> {
    const SCHEMA: &'static str = "avvik.log/1";

    fn text(&self, talk: &Talk, _: Style) -> String {
        if self.entries.is_empty() {
            return talk.say(&Message::new("log-empty")) + "\n";
        }
        let words = FactWords::new(talk);
        self.entries.iter().map(|entry| entry_text(entry, &words, talk)).collect::<Vec<_>>().join("\n")
    }

    fn json(&self, _: &Talk) -> Value {
        let entries: Vec<Value> = self.entries.iter().map(entry_json).collect();
        json!({ "entries": entries })
    }
}

fn entry_text(entry: &Entry, words: &FactWords, talk: &Talk) -> String {
    let what = entry.action.map_or_else(
        || Message::new("log-outside").with("subject", masked(&entry.subject)),
        |action| action.label(),
    );
    let heading = Message::new("log-entry").with("id", entry.id.to_string()).with("what", what);
    let recorded = Message::new("log-recorded")
        .with("at", crate::message::Arg::Moment(entry.recorded))
        .with("author", entry.author.as_str());
    let commit = plain(entry.short());
    let mut text = format!("{}\n  {} ({commit})\n", talk.say(&heading), talk.say(&recorded));
    if let Some(happened) = entry.happened() {
        let happened = Message::new("log-happened").with("at", happened);
        text.push_str(&format!("  {}\n", talk.say(&happened)));
    }
    let facts = words.lines(&entry.changes, |change| difference(words, talk, change));
    for line in facts.lines().filter(|line| !line.is_empty()) {
        text.push_str(&format!("    {line}\n"));
    }
    text
}

fn entry_json(entry: &Entry) -> Value {
    json!({
        "case": entry.id.to_string(),
        "commit": entry.commit,
        "recorded": entry.recorded.to_rfc3339(),
        "author": entry.author,
        "action": entry.action.map(Code::code),
        "subject": masked(&entry.subject),
        "happened": entry.happened().map(|at| at.to_string()),
        "changes": changes_json(&entry.changes),
    })
}
