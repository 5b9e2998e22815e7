//! What the fields are filled from, and the values that they take.

use chrono_tz::Tz;

use super::{Outcome, fields};
use crate::case::{
    Assessment, Case, CaseId, Communication, Count, Day, Measure, Moment, OwnRole, Register, When,
};
use crate::law::reported::is_late;
use crate::message::Message;

/// Whether a report is the whole one or one of several phases (GDPR art. 33(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// Nothing is left to be determined.
    Complete,
    /// More is to follow.
    Incomplete,
}

/// What a report's fields are filled from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its id.
    pub id: &'a CaseId,
    /// The register's settings.
    pub register: &'a Register,
    /// The zone that a moment's day is told in.
    pub zone: Tz,
    /// When the report is made.
    pub now: Moment,
    /// How complete it claims to be.
    pub completeness: Completeness,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The letters of the options that hold.
    Letters(Vec<&'static str>),
    /// Words in paragraphs.
    Text(Vec<Part>),
    /// Several texts.
    List(Vec<Part>),
    /// A number.
    Number(u64),
    /// A time as well as it is known.
    Time(When),
    /// A day.
    Day(Day),
    /// Yes or no.
    Bool(bool),
    /// Measures, done or planned.
    Measures(Vec<Measure>),
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// As it stands in the case.
    Said(String),
    /// A name in the language of the report.
    Name(Message),
}

impl Value {
    /// Returns the value of one letter.
    pub(super) fn letter(letter: &'static str) -> Self {
        Self::Letters(vec![letter])
    }

    /// Returns the value of letters in their order, if there are any.
    pub(super) fn letters(letters: impl IntoIterator<Item = &'static str>) -> Option<Self> {
        let mut letters: Vec<_> = letters.into_iter().collect();
        letters.sort_unstable();
        letters.dedup();
        (!letters.is_empty()).then_some(Self::Letters(letters))
    }

    /// Returns the text, if it is more than blanks.
    pub(super) fn text(text: Option<&String>) -> Option<Self> {
        Self::texts([text])
    }

    /// Returns those of the texts that are more than blanks as paragraphs, if there are any.
    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = Option<&'a String>>) -> Option<Self> {
        let parts: Vec<_> = texts.into_iter().filter_map(said).collect();
        (!parts.is_empty()).then_some(Self::Text(parts))
    }

    /// Returns the time, if it is known.
    pub(super) fn time(when: Option<When>) -> Option<Self> {
        when.filter(|when| !matches!(when, When::Unknown(_))).map(Self::Time)
    }

    /// Returns the most that a count can be, if it is known.
    pub(super) fn number(count: Option<Count>) -> Option<Self> {
        count?.most().map(Self::Number)
    }

    /// Returns whether the value has the letter.
    pub fn has(&self, letter: &str) -> bool {
        matches!(self, Self::Letters(letters) if letters.contains(&letter))
    }
}

/// Returns a text without the blanks around it, if there is more.
pub(super) fn said(text: Option<&String>) -> Option<Part> {
    let text = text?.trim();
    (!text.is_empty()).then(|| Part::Said(text.to_owned()))
}

impl<'a> Facts<'a> {
    /// Returns whether a field has one of the letters.
    pub(super) fn has(&self, number: u16, letters: &str) -> bool {
        let field = fields().map(|(_, field)| field).find(|field| field.number == number);
        match field.map(|field| field.outcome(self)) {
            Some(Outcome::Filled(value)) => letters.split(' ').any(|letter| value.has(letter)),
            Some(Outcome::Open(letter)) => letters.split(' ').any(|one| one == letter),
            _ => false,
        }
    }

    /// Returns whether the first notification was, or would be now, later than GDPR art. 33(1) allows.
    pub(in crate::law) fn is_late(&self) -> bool {
        is_late(self.case, self.register, self.zone, self.now)
    }

    /// Returns the assessment that rules.
    pub(super) fn ruling(&self) -> Option<&'a Assessment> {
        self.case.ruling()
    }

    /// Returns the likely consequences in words.
    pub(super) fn consequences(&self) -> Option<&'a String> {
        self.ruling()?.consequences.as_ref().filter(|text| !text.trim().is_empty())
    }

    /// Returns the register, if its organisation is the controller.
    pub(super) fn controller(&self) -> Option<&'a Register> {
        (self.case.role != Some(OwnRole::Processor)).then_some(self.register)
    }

    /// Returns the communications to the persons.
    pub(super) fn communications(&self) -> &'a [Communication] {
        &self.case.communication
    }

    /// Returns the day of a time, if it is known.
    pub(super) fn day(&self, when: Option<When>) -> Option<Value> {
        match when? {
            When::Day(day) => Some(Value::Day(day)),
            other => other.moment()?.day(self.zone).map(Value::Day),
        }
    }
}
