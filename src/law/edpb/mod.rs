//! The fields of the EDPB's template for breach notifications by number, and what of them a case fills.

mod breach;
mod codes;
mod consequences;
mod facts;
mod information;
mod notification;
mod scope;

pub use self::facts::{Completeness, Facts, Part, Value};
use crate::case::{Measure, MeasureAim, MeasureState};
use crate::message::Message;

/// The version of the template that the fields, their numbers and letters are of.
pub const TEMPLATE: &str = "EDPB v1.0, draft of 2026-06";

/// A section of the template with its fields.
#[derive(Debug)]
pub struct Section {
    /// Its number in the template, such as `3.2`.
    pub number: &'static str,
    /// The part of Datatilsynet's form in Altinn, 1 to 5, that asks for the same.
    pub altinn: Option<u8>,
    /// Its fields in order.
    pub fields: &'static [Field],
}

/// One input field of the template.
#[derive(Debug)]
pub struct Field {
    /// Its number; with `edpb-` before it, the key of its label.
    pub number: u16,
    /// When it has to be filled.
    pub required: Required,
    /// The letters of its options with a blank between them; empty where it has none.
    pub options: &'static str,
    /// The option "to be determined", which only an incomplete report may have.
    pub open: Option<&'static str>,
    /// How it is filled.
    pub source: Source,
    /// The key of the case file or the command that fills it; empty where nothing does.
    pub fills: &'static str,
}

/// When a field has to be filled.
#[derive(Clone, Copy, Debug)]
pub enum Required {
    /// In every report.
    Always,
    /// Where one of these other fields has one of these letters; else it is not asked.
    If(&'static [(u16, &'static str)]),
    /// In a new notification that is late (GDPR art. 33(1)); else it is not asked.
    IfLate,
    /// Nowhere.
    Optional,
}

/// How a field is filled.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// From a fact of the case or the register.
    Filled(Fill),
    /// From several facts together.
    Derived(Fill),
    /// By whoever sends the report, for the reason whose key this is.
    Sender(&'static str),
    /// Never, for the reason whose key this is.
    NotApplicable(&'static str),
}

/// Returns a field's value, if the case has it.
pub type Fill = fn(&Facts<'_>) -> Option<Value>;

/// What became of a field in a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It has a value.
    Filled(Value),
    /// It has the letter for "to be determined".
    Open(&'static str),
    /// It has no value.
    Missing {
        /// Whether the report needs one.
        is_required: bool,
    },
    /// Whoever sends the report gives its value, which the register does not hold.
    BySender {
        /// Whether the report needs one.
        is_required: bool,
        /// Why the register does not hold it.
        reason: Message,
    },
    /// It is not asked here.
    NotApplicable(Message),
}

/// The template's sections in order.
pub const SECTIONS: &[&[Section]] = &[
    notification::SECTIONS,
    breach::SECTIONS,
    scope::SECTIONS,
    consequences::SECTIONS,
    information::SECTIONS,
];

/// Returns every field with its section, in the order of the template.
pub fn fields() -> impl Iterator<Item = (&'static Section, &'static Field)> {
    let sections = SECTIONS.iter().copied().flatten();
    sections.flat_map(|section| section.fields.iter().map(move |field| (section, field)))
}

impl Field {
    /// Returns what becomes of the field in a report.
    pub fn outcome(&self, facts: &Facts<'_>) -> Outcome {
        let is_asked = self.is_asked(facts);
        let is_required = is_asked && !matches!(self.required, Required::Optional);
        let fill = match self.source {
            Source::Filled(fill) | Source::Derived(fill) if is_asked => fill,
            Source::Sender(reason) if is_asked || self.rests_on_sender(facts) => {
                return Outcome::BySender { is_required, reason: Message::new(reason) };
            }
            _ => return Outcome::NotApplicable(self.reason()),
        };
        let is_open = |value: &Value| self.open.is_some_and(|letter| value.has(letter));
        match (fill(facts), facts.completeness, self.open) {
            (Some(value), Completeness::Incomplete, _) => Outcome::Filled(value),
            (Some(value), Completeness::Complete, _) if !is_open(&value) => Outcome::Filled(value),
            (None, Completeness::Incomplete, Some(letter)) => Outcome::Open(letter),
            _ => Outcome::Missing { is_required },
        }
    }

    /// Returns the message that names the field.
    pub fn label(&self) -> Message {
        Message::new(format!("edpb-{}", self.number))
    }

    fn is_asked(&self, facts: &Facts<'_>) -> bool {
        match self.required {
            Required::Always | Required::Optional => true,
            Required::If(answers) => answers.iter().any(|(on, letters)| facts.has(*on, letters)),
            Required::IfLate => facts.has(3, "a") && facts.is_late(),
        }
    }

    /// Returns whether the field is asked depending on an answer of whoever sends the report.
    fn rests_on_sender(&self, facts: &Facts<'_>) -> bool {
        let Required::If(answers) = self.required else { return false };
        let is_by_sender = |field: &Field| matches!(field.outcome(facts), Outcome::BySender { .. });
        fields().any(|(_, field)| answers.iter().any(|(on, _)| *on == field.number) && is_by_sender(field))
    }

    /// Returns why the field is not filled where it does not apply.
    fn reason(&self) -> Message {
        match (self.source, self.required) {
            (Source::NotApplicable(key), _) => Message::new(key),
            (_, Required::If(answers)) => {
                Message::new("edpb-not-asked").with("answers", answers_text(answers))
            }
            _ => Message::new("edpb-not-late"),
        }
    }

    const fn new(number: u16, required: Required, fills: &'static str, source: Source) -> Self {
        Self { number, required, options: "", open: None, source, fills }
    }

    const fn filled(number: u16, required: Required, fills: &'static str, fill: Fill) -> Self {
        Self::new(number, required, fills, Source::Filled(fill))
    }

    const fn derived(number: u16, required: Required, fills: &'static str, fill: Fill) -> Self {
        Self::new(number, required, fills, Source::Derived(fill))
    }

    const fn by_sender(number: u16, required: Required, reason: &'static str) -> Self {
        Self::new(number, required, "", Source::Sender(reason))
    }

    const fn without(number: u16, required: Required, reason: &'static str) -> Self {
        Self::new(number, required, "", Source::NotApplicable(reason))
    }

    const fn of(self, options: &'static str) -> Self {
        Self { options, ..self }
    }

    const fn open(self, letter: &'static str) -> Self {
        Self { open: Some(letter), ..self }
    }
}

/// Returns answers as in `44 = a/b, 45 = a`.
pub fn answers_text(answers: &[(u16, &str)]) -> String {
    answers
        .iter()
        .map(|(on, letters)| format!("{on} = {}", letters.replace(' ', "/")))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Returns the measures with an aim, or none, that were done or are planned.
fn measures(facts: &Facts<'_>, is_meant: fn(Option<MeasureAim>) -> bool) -> Option<Vec<Measure>> {
    let is_told = |measure: &&Measure| {
        is_meant(measure.aim)
            && measure.state != Some(MeasureState::Dropped)
            && measure.what.as_ref().is_some_and(|what| !what.trim().is_empty())
    };
    let told: Vec<Measure> = facts.case.measure.iter().filter(is_told).cloned().collect();
    (!told.is_empty()).then_some(told)
}
