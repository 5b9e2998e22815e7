//! A question, and what counts as an answer to it.

use super::Line;
use crate::message::Message;

/// What is asked of a person.
#[derive(Clone, Debug)]
pub struct Question {
    prompt: Message,
    hint: Option<Message>,
    default: Option<String>,
    no_answer: NoAnswer,
}

/// Whether the question may be left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoAnswer {
    Refused,
    Unknown,
    Skipped,
}

/// How a typed line is to be understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed<'a> {
    Answer(&'a str),
    Open,
    Nothing,
}

impl Question {
    /// Returns a question that must be answered.
    pub fn new(prompt: Message) -> Self {
        Self { prompt, hint: None, default: None, no_answer: NoAnswer::Refused }
    }

    /// Shows what the law or a guide says, beside the question.
    #[must_use]
    pub fn hint(self, hint: Message) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// Takes this answer when the line is left empty or nobody can be asked.
    #[must_use]
    pub fn default(self, answer: impl Into<String>) -> Self {
        Self { default: Some(answer.into()), ..self }
    }

    /// Lets the person say that it is not known yet.
    #[must_use]
    pub fn or_unknown(self) -> Self {
        Self { no_answer: NoAnswer::Unknown, ..self }
    }

    /// Lets the person pass the question by.
    #[must_use]
    pub fn or_skip(self) -> Self {
        Self { no_answer: NoAnswer::Skipped, ..self }
    }

    pub(super) fn is_required(&self) -> bool {
        self.no_answer == NoAnswer::Refused
    }

    pub(super) fn default_answer(&self) -> Option<&str> {
        self.default.as_deref()
    }

    /// Returns what to show, the choices in the middle.
    pub(super) fn lines<'a>(&self, choices: impl IntoIterator<Item = &'a Message>) -> Vec<Line> {
        let mut lines = vec![Line::Prompt(self.prompt.clone())];
        lines.extend(self.hint.clone().map(Line::Hint));
        lines.extend(
            choices.into_iter().zip(1..).map(|(choice, number)| Line::Choice(number, choice.clone())),
        );
        lines.extend(self.notes().into_iter().map(Line::Note));
        lines
    }

    /// Returns what the typed line means: `?` leaves the question open, and an empty line takes the default or
    /// else leaves it open too.
    pub(super) fn understand<'a>(&'a self, line: &'a str) -> Typed<'a> {
        match (line.trim(), &self.default) {
            ("", Some(default)) => Typed::Answer(default),
            ("" | "?", _) if !self.is_required() => Typed::Open,
            ("", None) => Typed::Nothing,
            (answer, _) => Typed::Answer(answer),
        }
    }

    fn notes(&self) -> Vec<Message> {
        let default = self.default.as_ref();
        let default =
            default.map(|answer| Message::new("prompt-enter-default").with("answer", answer.as_str()));
        let open = match (self.no_answer, &default) {
            (NoAnswer::Refused, _) => None,
            (NoAnswer::Unknown, None) => Some("prompt-enter-unknown"),
            (NoAnswer::Unknown, Some(_)) => Some("prompt-mark-unknown"),
            (NoAnswer::Skipped, None) => Some("prompt-enter-skip"),
            (NoAnswer::Skipped, Some(_)) => Some("prompt-mark-skip"),
        };
        default.into_iter().chain(open.map(Message::new)).collect()
    }
}
