//! One case in full: where it stands, then every fact that was answered.

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::facts::{FactWords, changes_json};
use super::list::{Stage, risk};
use super::standing::{clock_json, standing};
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::json::to_json;
use crate::case::{Case, CaseId, Code, FactChange, Moment, Register, differences};
use crate::law::clock::clocks;
use crate::law::duty::more_is_owed;
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
        for clock in clocks(self.case, self.register, self.zone) {
            let (message, tone) = standing(&clock, self.now);
            let due = clock.deadline().map(|deadline| talk.long_moment(deadline.due().time()));
            let duty = Message::new(format!("duty-{}", clock.duty.id));
            let due = toned(due.unwrap_or_default(), Tone::Calm);
            table.add_row([toned(talk.say(&duty), Tone::Calm), due, toned(talk.say(&message), tone)]);
        }
        let words = FactWords::new(talk);
        let mut facts = differences(&Case::default(), self.case);
        facts.retain(|fact| fact.path != "id" && fact.path != "title");
        let facts = words.lines(&facts, |fact| {
            fact.after.as_ref().map(|value| words.value(&fact.path, value)).unwrap_or_default()
        });
        let owed = self.owed().map(|message| talk.say(&message) + "\n").collect::<String>();
        let gap = if owed.is_empty() { "" } else { "\n" };
        format!("{}\n\n{}\n{owed}{gap}{facts}", talk.say(&heading), lines(&table))
    }

    fn json(&self, _: &Talk) -> Value {
        let clocks = clocks(self.case, self.register, self.zone);
        let duties: Vec<Value> = clocks.iter().map(|clock| clock_json(clock, self.now)).collect();
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
    /// Returns what the authority has still to be told.
    fn owed(&self) -> impl Iterator<Item = Message> {
        let promised = self.case.notification.last().and_then(|sent| sent.more_by);
        let promised = promised.filter(|_| more_is_owed(self.case));
        let promised = promised.map(|day| Message::new("show-more-promised").with("day", day.to_string()));
        let count = self.untold.len();
        let untold = (count > 0)
            .then(|| Message::new("show-untold").with("count", count).with("id", self.id.to_string()));
        promised.into_iter().chain(untold)
    }
}
