//! One case in full: where it stands, then every fact that was answered.

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::duties::Explained;
use super::facts::{FactWords, changes_json};
use super::list::{Stage, risk};
use super::plain::plain;
use super::standing::{clock_json, standing};
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::json::to_json;
use crate::case::{Case, CaseId, Code, FactChange, Moment, Register, differences};
use crate::law::clock::{Clock, clocks};
use crate::law::deadline::Precision;
use crate::message::Message;

/// One case.
#[derive(Debug)]
pub struct Whole<'a> {
    /// Its number.
    pub id: &'a CaseId,
    /// The case.
    pub case: &'a Case,
    /// The register's settings.
    pub register: &'a Register,
    /// The register's zone.
    pub zone: Tz,
    /// The time of asking.
    pub now: Moment,
    /// What a report would tell otherwise than the authority was told last.
    pub untold: &'a [FactChange],
}

impl View for Whole<'_> {
    const SCHEMA: &'static str = "avvik.case/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let stage = Stage::of(self.case);
        let heading = Message::new("show-heading")
            .with("id", self.id.to_string())
            .with("title", self.case.title.as_deref().unwrap_or_default())
            .with("stage", stage.label())
            .with(
                "risk",
                risk(self.case.ruling().and_then(|made| made.risk), self.case.breach_test.verdict()),
            );
        let mut table = view::table(talk, style, &["heading-duty", "heading-due", "heading-state"]);
        let clocks = self.clocks();
        for clock in &clocks {
            let (message, tone) = standing(clock, self.now);
            let due = clock.deadline().map(|deadline| match deadline.precision() {
                Precision::WholeDay => plain(&deadline.last_day().to_string()),
                _ => talk.long_moment(deadline.due().time()),
            });
            let due = toned(due.unwrap_or_default(), Tone::Calm);
            let duty = toned(talk.say(&clock.duty.name()), Tone::Calm);
            table.add_row([duty, due, toned(talk.say(&message), tone)]);
        }
        let words = FactWords::new(talk);
        let mut facts = differences(&Case::default(), self.case);
        facts.retain(|fact| fact.path != "id" && fact.path != "title");
        let facts = words.lines(&facts, |fact| {
            fact.after.as_ref().map(|value| words.value(&fact.path, value)).unwrap_or_default()
        });
        let open = clocks.iter().filter(|clock| clock.is_open());
        let explained = Explained::new(talk, self.id, self.register).text(open);
        let owed = self.owed().map(|message| talk.say(&message) + "\n").collect::<String>();
        let gap = if owed.is_empty() { "" } else { "\n" };
        format!("{}\n\n{}{explained}\n{owed}{gap}{facts}", talk.say(&heading), lines(&table))
    }

    fn json(&self, _: &Talk) -> Value {
        let duties: Vec<Value> = self.clocks().iter().map(|clock| clock_json(clock, self.now)).collect();
        json!({
            "id": self.id.to_string(),
            "now": self.now.to_string(),
            "stage": Stage::of(self.case).code(),
            "duties": duties,
            "untold": changes_json(self.untold),
            "case": to_json(self.case).expect("every case can be written as JSON"),
        })
    }
}

impl Whole<'_> {
    /// Returns where every duty stands, the most pressing first.
    fn clocks(&self) -> Vec<Clock<'_>> {
        let mut clocks = clocks(self.case, self.register, self.zone);
        clocks.sort_by_key(Clock::order);
        clocks
    }

    /// Returns what the authority has still to be told.
    fn owed(&self) -> impl Iterator<Item = Message> {
        let count = self.untold.len();
        let untold = (count > 0)
            .then(|| Message::new("show-untold").with("count", count).with("id", self.id.to_string()));
        untold.into_iter()
    }
}
