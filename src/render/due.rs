//! What is due: running duties, promises to the authority and open measures, the most pressing first.

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::duties::Explained;
use super::plain::plain;
use super::standing::{clock_json, days, standing};
use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::{Case, CaseId, Day, Moment, Register};
use crate::law::clock::{Clock, clocks};
use crate::law::deadline::Precision;
use crate::message::Message;

/// One thing that is due.
#[derive(Debug)]
pub struct Due<'a> {
    /// The case.
    pub id: CaseId,
    /// What it is.
    pub what: What<'a>,
}

/// What is due.
#[derive(Debug)]
pub enum What<'a> {
    /// A duty that runs.
    Duty(Box<Clock<'a>>),
    /// A measure that waits.
    Measure {
        /// Its number in the case.
        number: usize,
        /// What is to be done.
        what: String,
        /// The day it is due.
        day: Option<Day>,
    },
    /// A negative decision that is to be looked at again on a day.
    LookAgain(Day),
}

/// Returns everything that is due in a case.
pub fn due<'a>(id: &CaseId, case: &Case, register: &'a Register, zone: Tz) -> Vec<Due<'a>> {
    let clocks = clocks(case, register, zone).into_iter().filter(Clock::is_open);
    let clocks = clocks.map(|clock| What::Duty(Box::new(clock)));
    let measures = case.measure.iter().zip(1..).filter(|(measure, _)| measure.is_open());
    let measures = measures.map(|(measure, number)| What::Measure {
        number,
        what: measure.what.clone().unwrap_or_default(),
        day: measure.due,
    });
    let again = case.ruling().filter(|_| !case.is_closed()).and_then(|made| made.look_again_on);
    let again = again.map(What::LookAgain);
    clocks.chain(measures).chain(again).map(|what| Due { id: *id, what }).collect()
}

/// Everything that is due.
#[derive(Debug)]
pub struct Agenda<'a> {
    /// What is due, in the order it is to be shown.
    pub items: &'a [Due<'a>],
    /// The time of asking.
    pub now: Moment,
    /// The register's zone.
    pub zone: Tz,
    /// The register's settings, where each duty is to be explained below the table.
    pub explained: Option<&'a Register>,
}

impl Due<'_> {
    /// Returns when it is due, if that has a time; what is due on a day, is so when the day begins.
    pub fn at(&self, zone: Tz) -> Option<Moment> {
        let day = |day: Day| crate::case::wall_clock::start_of(day, zone);
        match &self.what {
            What::Duty(clock) => clock.deadline().map(|deadline| deadline.due()),
            What::Measure { day: due, .. } => due.and_then(day),
            What::LookAgain(again) => day(*again),
        }
    }

    /// Returns the key that puts the most pressing first: what has a time before what has none.
    pub fn urgency(&self, zone: Tz) -> (bool, Option<Moment>, CaseId) {
        let at = self.at(zone);
        (at.is_none(), at, self.id)
    }
}

impl View for Agenda<'_> {
    const SCHEMA: &'static str = "avvik.due/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        if self.items.is_empty() {
            return talk.say(&Message::new("due-nothing")) + "\n";
        }
        let headings = ["heading-case", "heading-what", "heading-due", "heading-state"];
        let mut table = view::table(talk, style, &headings);
        for item in self.items {
            let (what, day, left, tone) = self.words(item, talk);
            table.add_row([
                toned(item.id.to_string(), Tone::Calm),
                toned(what, Tone::Calm),
                toned(day, Tone::Calm),
                toned(left, tone),
            ]);
        }
        lines(&table) + &self.explanations(talk)
    }

    fn json(&self, _: &Talk) -> Value {
        let items: Vec<Value> = self.items.iter().map(|item| self.item_json(item)).collect();
        json!({ "now": self.now.to_string(), "due": items })
    }
}

impl Agenda<'_> {
    /// Returns what is due, when, how it stands and how urgent that is.
    fn words(&self, item: &Due<'_>, talk: &Talk) -> (String, String, String, Tone) {
        match &item.what {
            What::Duty(clock) => {
                let what = talk.say(&clock.duty.name());
                let (message, tone) = standing(clock, self.now);
                let due = clock.deadline().map_or_else(String::new, |deadline| match deadline.precision() {
                    Precision::WholeDay => plain(&deadline.last_day().to_string()),
                    _ => talk.short_moment(deadline.due().time()),
                });
                (what, due, talk.say(&message), tone)
            }
            What::Measure { number, what, day } => {
                let message = Message::new("due-measure").with("number", *number).with("what", what.as_str());
                self.by_day(talk, &message, *day)
            }
            What::LookAgain(day) => self.by_day(talk, &Message::new("due-look-again"), Some(*day)),
        }
    }

    /// Returns a paragraph for each duty, if they are to be explained.
    fn explanations(&self, talk: &Talk) -> String {
        let Some(register) = self.explained else { return String::new() };
        let paragraph = |item: &Due<'_>| match &item.what {
            What::Duty(clock) => Explained::new(talk, &item.id, register).text(std::iter::once(&**clock)),
            _ => String::new(),
        };
        self.items.iter().map(paragraph).collect()
    }

    fn by_day(&self, talk: &Talk, what: &Message, day: Option<Day>) -> (String, String, String, Tone) {
        let what = talk.say(what);
        let Some(day) = day else {
            return (what, String::new(), talk.say(&Message::new("due-no-day")), Tone::Soon);
        };
        let left = self.now.day(self.zone).map_or(0, |today| (day.date() - today.date()).num_days());
        let (left, tone) = days(left);
        (what, plain(&day.to_string()), talk.say(&left), tone)
    }

    fn item_json(&self, item: &Due<'_>) -> Value {
        let (kind, detail) = match &item.what {
            What::Duty(clock) => ("duty", clock_json(clock, self.now)),
            What::Measure { number, what, day } => {
                let due = day.map(|day| day.to_string());
                ("measure", json!({ "number": number, "what": what, "due": due }))
            }
            What::LookAgain(day) => ("look-again", json!({ "due": day.to_string() })),
        };
        json!({ "case": item.id.to_string(), "kind": kind, "detail": detail })
    }
}
