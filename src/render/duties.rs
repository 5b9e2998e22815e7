//! Duties explained, listed and one by one: the law and why it applies, what the time is counted from, who is told and how.

use std::collections::BTreeMap;

use super::facts::FactWords;
use super::plain::plain;
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::fact::to_table;
use serde_json::{Value, json};

use crate::case::{CaseId, Code, Register};
use crate::law::anchor::Anchor;
use crate::law::clock::Clock;
use crate::law::duty::{Certainty, Duty, Period, Start};
use crate::law::own::known;
use crate::message::{Arg, Message};

/// Explains the duties of one case.
pub(super) struct Explained<'a> {
    talk: &'a Talk,
    words: FactWords<'a>,
    id: &'a CaseId,
    register: &'a Register,
}

impl<'a> Explained<'a> {
    /// Returns what explains the duties of a case; its number stands in the commands that are named.
    pub(super) fn new(talk: &'a Talk, id: &'a CaseId, register: &'a Register) -> Self {
        Self { talk, words: FactWords::new(talk), id, register }
    }

    /// Returns a paragraph for each duty.
    pub(super) fn text<'c>(&self, clocks: impl Iterator<Item = &'c Clock<'c>>) -> String {
        clocks.map(|clock| format!("\n{}", self.paragraph(clock))).collect()
    }

    fn paragraph(&self, clock: &Clock) -> String {
        let mut lines = vec![self.why(clock)];
        lines.extend(clock.anchors().map(|anchor| self.counted_from(clock, anchor)));
        lines.extend(recipient(&clock.duty, self.talk));
        lines.extend(remarks(&clock.duty, self.talk));
        if clock.awaits_decision() {
            let decide = Message::new("duty-decide").with("id", self.id.to_string());
            lines.push(decide.with("duty", clock.duty.id));
        }
        let lines: String = lines.iter().map(|line| format!("  {}\n", self.talk.say(line))).collect();
        format!("{}\n{lines}", self.talk.say(&clock.duty.name()))
    }

    fn why(&self, clock: &Clock) -> Message {
        let law = if clock.duty.law.is_empty() { clock.duty.id } else { clock.duty.law };
        Message::new("duty-why").with("law", law).with("reason", clock.reason.clone())
    }

    fn counted_from(&self, clock: &Clock, anchor: &Anchor) -> Message {
        let period = period(&clock.duty, anchor.start);
        let time = |key: &'static str| -> Message {
            let when = to_table(&BTreeMap::from([("at", anchor.when)])).ok();
            let when = when.and_then(|mut table| table.remove("at"));
            let time = when.map(|when| self.words.value(&anchor.path, &when));
            Message::new(key).with("time", time.unwrap_or_default())
        };
        let message = match anchor.start {
            Start::NotStated => Message::new("duty-anchor-not-stated"),
            Start::Done(before) => {
                let before = known(self.register, before);
                let name = before.map_or_else(|| Arg::from("–"), |duty| duty.name().into());
                let key = if anchor.when.is_some() { "duty-anchor-done" } else { "duty-anchor-done-missing" };
                time(key).with("duty", name)
            }
            Start::Fact(_) if anchor.is_missing_fact() => Message::new("duty-anchor-missing")
                .with("id", self.id.to_string())
                .with("key", anchor.path.as_ref()),
            Start::Fact(_) | Start::LastNotification => {
                time("duty-anchor").with("label", self.words.label(&anchor.path))
            }
        };
        message.with("period", period)
    }
}

/// Returns how long there is from what a limit is counted from, as a message.
pub(super) fn period(duty: &Duty, start: Start) -> Message {
    let limit = duty.limits().find(|limit| limit.start == start).unwrap_or(duty.limit);
    let number = |key: &'static str, count: u32| {
        Message::new(key).with("count", usize::try_from(count).unwrap_or(usize::MAX))
    };
    match limit.period {
        Period::Hours(hours) => number("period-hours", hours),
        Period::Months(months) => number("period-months", months),
        Period::Promised => Message::new("period-promised"),
        Period::WithoutUndueDelay => Message::new("period-without-undue-delay"),
        Period::AtOnce => Message::new("period-at-once"),
    }
}

/// Returns who is to be told, and how.
fn recipient(duty: &Duty, talk: &Talk) -> Option<Message> {
    let (to, channel): (Option<Arg>, Option<Arg>) = match duty.own {
        Some(own) => (own.to.map(Arg::from), own.channel.map(Arg::from)),
        None => {
            let of = |ending: &str| {
                let key = format!("duty-{}-{ending}", duty.id);
                talk.knows(&key).then(|| Message::new(key).into())
            };
            (of("to"), of("channel"))
        }
    };
    Some(match (to?, channel) {
        (to, None) => Message::new("duty-to").with("to", to),
        (to, Some(channel)) => Message::new("duty-to-by").with("to", to).with("channel", channel),
    })
}

/// Returns what has to be known of a row: a remark of its own, and that its source has to be checked.
fn remarks(duty: &Duty, talk: &Talk) -> Vec<Message> {
    let note = format!("duty-{}-note", duty.id);
    let note = (duty.own.is_none() && talk.knows(&note)).then(|| Message::new(note));
    let source = if duty.source.is_empty() { duty.law } else { duty.source };
    let check = match (duty.certainty, duty.checked) {
        (Certainty::A, _) => None,
        (Certainty::B, Some(day)) => Some(Message::new("duty-check-source-again").with("checked", day)),
        (Certainty::B, None) => Some(Message::new("duty-check-source")),
        (Certainty::C, _) => Some(Message::new("duty-not-verified")),
    };
    let check = check.map(|message| message.with("source", source));
    note.into_iter().chain(check).collect()
}

/// Duties that a register knows, whatever the case.
#[derive(Debug)]
pub struct Duties<'a> {
    /// The rows.
    pub rows: &'a [Duty<'a>],
}

impl View for Duties<'_> {
    const SCHEMA: &'static str = "avvik.duties/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let headings = ["heading-id", "heading-duty", "heading-period", "heading-law", "heading-certainty"];
        let mut table = view::table(talk, style, &headings);
        for row in self.rows {
            let law = match row.valid_from {
                None => Message::new("duty-law").with("law", row.law),
                Some(day) => Message::new("duty-law-from").with("law", row.law).with("day", day.to_string()),
            };
            let cells = [
                plain(row.id),
                talk.say(&row.name()),
                talk.say(&periods(row)),
                talk.say(&law),
                talk.say(&Message::new(format!("certainty-{}", row.certainty.code()))),
            ];
            table.add_row(cells.map(|words| toned(words, Tone::Calm)));
        }
        lines(&table)
    }

    fn json(&self, talk: &Talk) -> Value {
        json!({ "duties": self.rows.iter().map(|row| row_json(row, talk)).collect::<Vec<_>>() })
    }
}

/// Returns how long there is, or the two limits of which the earlier counts.
fn periods(row: &Duty) -> Message {
    let first = period(row, row.limit.start);
    match row.at_latest {
        None => first,
        Some(second) => {
            Message::new("period-earlier-of").with("first", first).with("second", period(row, second.start))
        }
    }
}

fn row_json(row: &Duty, talk: &Talk) -> Value {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    json!({
        "duty": row.id,
        "name": talk.say(&row.name()),
        "law": row.law,
        "period": talk.say(&periods(row)),
        "profile": row.profile.map(Code::code),
        "valid-from": day(row.valid_from),
        "valid-to": day(row.valid_to),
        "source": row.source,
        "checked": day(row.checked),
        "certainty": row.certainty.code(),
        "own": row.own.is_some(),
    })
}
