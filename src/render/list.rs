//! The list of cases: one line a case, with where its duties stand.

use serde_json::{Value, json};

use super::plain::plain;
use super::standing::{clock_json, standing};
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::{BreachVerdict, Case, CaseId, Code, Moment, Risk};
use crate::law::clock::Clock;
use crate::law::duty::{INFORM_PERSONS, NOTIFY_AUTHORITY};
use crate::message::Message;

/// One case as the list shows it; the case itself need not be kept.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its number.
    pub id: CaseId,
    /// Its title.
    pub title: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// The risk that its newest assessment concludes.
    pub risk: Option<Risk>,
    /// Whether it is a breach.
    pub verdict: BreachVerdict,
    /// Where its duties stand, as far as they are shown.
    pub clocks: Vec<Clock<'a>>,
}

crate::case::codes! {
    /// How far a case has come; derived, never stored.
    Stage in "stage" {
        /// Registered, and nobody has assessed it.
        Unassessed = "unassessed",
        /// Assessed, and nobody has approved the conclusion.
        Assessed = "assessed",
        /// The conclusion is approved.
        Approved = "approved",
        /// Closed.
        Closed = "closed",
    }
}

impl Stage {
    /// Returns how far a case has come.
    pub fn of(case: &Case) -> Self {
        match case.ruling() {
            _ if case.is_closed() => Self::Closed,
            None => Self::Unassessed,
            Some(made) if made.approval.is_some() => Self::Approved,
            Some(_) => Self::Assessed,
        }
    }
}

impl<'a> Row<'a> {
    /// Returns the line of a case.
    pub fn new(id: CaseId, case: Case, clocks: Vec<Clock<'a>>) -> Self {
        let risk = case.ruling().and_then(|made| made.risk);
        let (stage, verdict) = (Stage::of(&case), case.breach_test.verdict());
        Self { id, stage, risk, verdict, clocks, title: case.title }
    }
}

/// Cases in the order of their numbers.
#[derive(Debug)]
pub struct List<'a> {
    /// The cases.
    pub rows: &'a [Row<'a>],
    /// The time of asking.
    pub now: Moment,
}

/// The duties that the table has a column for.
pub const IN_TABLE: [&str; 2] = [NOTIFY_AUTHORITY, INFORM_PERSONS];

const HEADINGS: [&str; 6] = [
    "heading-case",
    "heading-title",
    "heading-stage",
    "heading-risk",
    "heading-authority",
    "heading-persons",
];

impl View for List<'_> {
    const SCHEMA: &'static str = "avvik.list/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        if self.rows.is_empty() {
            return talk.say(&Message::new("list-empty")) + "\n";
        }
        let mut table = view::table(talk, style, &HEADINGS);
        for row in self.rows {
            let risk = risk(row.risk, row.verdict);
            let mut cells = vec![
                toned(row.id.to_string(), Tone::Calm),
                toned(plain(row.title.as_deref().unwrap_or_default()), Tone::Calm),
                toned(talk.say(&row.stage.label()), Tone::Calm),
                toned(talk.say(&risk), Tone::Calm),
            ];
            cells.extend(IN_TABLE.map(|duty| {
                let clock = row.clocks.iter().find(|clock| clock.duty.id == duty);
                let Some(clock) = clock else { return toned(String::new(), Tone::Calm) };
                let (message, tone) = standing(clock, self.now);
                toned(talk.say(&message), tone)
            }));
            table.add_row(cells);
        }
        lines(&table)
    }

    fn json(&self, _: &Talk) -> Value {
        let cases: Vec<Value> = self.rows.iter().map(|row| row_json(row, self.now)).collect();
        json!({ "now": self.now.to_string(), "cases": cases })
    }
}

fn row_json(row: &Row<'_>, now: Moment) -> Value {
    let duties: Vec<Value> = row.clocks.iter().map(|clock| clock_json(clock, now)).collect();
    json!({
        "id": row.id.to_string(),
        "title": row.title,
        "stage": row.stage.code(),
        "risk": row.risk.map(Code::code),
        "duties": duties,
    })
}

/// Returns the risk in words; an event that is no breach has none.
pub(super) fn risk(risk: Option<Risk>, verdict: BreachVerdict) -> Message {
    match (risk, verdict) {
        (_, BreachVerdict::SecurityEvent) => Message::new("risk-none"),
        (None, _) => Message::new("risk-open"),
        (Some(risk), _) => risk.label(),
    }
}
