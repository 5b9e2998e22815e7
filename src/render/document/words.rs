//! Case values in the words of one language, for use within a sentence.

use chrono::Datelike;
use serde::Serialize;

use crate::case::{Code, Count, Day, Moment, Unknown, When};
use crate::message::{Arg, Message};
use crate::render::talk::Talk;

/// One language's words for the values of a case.
pub(super) struct Words<'a>(pub(super) &'a Talk);

/// A time in words, with its kind, since a sentence may need to know it.
#[derive(Debug, Serialize)]
pub(super) struct Time {
    text: String,
    /// `known`, `not-known-yet` or `cannot-be-determined`.
    kind: &'static str,
}

impl Words<'_> {
    /// Returns the name of a code.
    pub(super) fn name<C: Code>(&self, code: Option<C>) -> Option<String> {
        code.map(|code| self.0.say(&code.label()))
    }

    /// Returns the names of codes in their order.
    pub(super) fn names<C: Code>(&self, codes: &[C]) -> Vec<String> {
        codes.iter().map(|code| self.0.say(&code.label())).collect()
    }

    /// Returns the words under a key without arguments.
    pub(super) fn words(&self, key: String) -> String {
        self.0.say(&Message::new(key))
    }

    /// Returns a count as well as it is known.
    pub(super) fn count(&self, count: Option<Count>) -> Option<String> {
        let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let message = match count? {
            Count::Exact(exact) => Message::new("count-exact").with("number", number(exact)),
            Count::About(about) => Message::new("count-about").with("number", number(about)),
            Count::Range { from, to } => {
                Message::new("count-range").with("from", number(from)).with("to", number(to))
            }
            Count::Unknown(unknown) => unknown_words(unknown),
        };
        Some(self.0.say(&message))
    }

    /// Returns a time as well as it is known.
    pub(super) fn time(&self, when: Option<When>) -> Option<Time> {
        let (message, kind) = match when? {
            When::At(moment) => return Some(Time { text: self.moment(moment), kind: "known" }),
            When::Day(day) => (day_words(day), "known"),
            When::About(moment) => (Message::new("when-about").with("moment", moment), "known"),
            When::Unknown(unknown) => (unknown_words(unknown), unknown_code(unknown)),
        };
        Some(Time { text: self.0.say(&message), kind })
    }

    /// Returns a moment as in `fredag 23. oktober 2026 kl. 15.30`.
    pub(super) fn moment(&self, moment: Moment) -> String {
        self.0.long_moment(moment.time())
    }

    /// Returns a day as in `fredag 23. oktober 2026`.
    pub(super) fn day(&self, day: Day) -> String {
        self.0.say(&day_words(day))
    }
}

fn day_words(day: Day) -> Message {
    let date = day.date();
    Message::new("when-day")
        .with("weekday", Arg::Number(date.weekday().number_from_monday().into()))
        .with("day", Arg::Number(date.day().into()))
        .with("month", Arg::Number(date.month().into()))
        .with("year", Arg::Number(date.year().into()))
}

fn unknown_words(unknown: Unknown) -> Message {
    Message::new(match unknown {
        Unknown::NotKnownYet => "unknown-not-known-yet",
        Unknown::CannotBeDetermined => "unknown-cannot-be-determined",
    })
}

fn unknown_code(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::NotKnownYet => "not-known-yet",
        Unknown::CannotBeDetermined => "cannot-be-determined",
    }
}
