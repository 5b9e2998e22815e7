//! Asking: what was given by a flag is taken, what was not is asked, one line at a time.

mod form;
mod question;
mod remembering;
mod scripted;
mod terminal;

use std::io;

pub use form::{Complete, Form, Missing};
pub use question::Question;
pub use remembering::{Remembering, Trust};
pub use scripted::{Reply, Scripted};
pub use terminal::Terminal;

use crate::message::Message;

/// Someone who can be asked.
pub trait Ask {
    /// Shows the lines and returns the line that is typed below them.
    fn ask(&mut self, lines: &[Line]) -> Result<String, AskError>;

    /// Hears how the last answer was understood, in words that mean the same at any time.
    fn settle(&mut self, _answer: &str) -> Result<(), AskError> {
        Ok(())
    }
}

impl<A: Ask + ?Sized> Ask for &mut A {
    fn ask(&mut self, lines: &[Line]) -> Result<String, AskError> {
        (**self).ask(lines)
    }

    fn settle(&mut self, answer: &str) -> Result<(), AskError> {
        (**self).settle(answer)
    }
}

/// A line shown above the place where the answer is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The question itself.
    Prompt(Message),
    /// What the law or the guides say about it.
    Hint(Message),
    /// One of several answers, with the number that picks it.
    Choice(usize, Message),
    /// How to answer.
    Note(Message),
    /// Why the last answer was not taken.
    Fault(Message),
}

/// No answer came.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The person pressed Ctrl-C, the terminal went away, or the program was told to stop.
    Interrupted,
    /// The terminal could not be read or written.
    Terminal(#[source] io::Error),
    /// The answer could not be kept for the case that the dialogue is interrupted.
    NotKept(#[source] io::Error),
}

impl AskError {
    /// Returns what went wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::Interrupted => Message::new("prompt-interrupted"),
            Self::Terminal(cause) => Message::new("prompt-terminal").with("cause", cause.to_string()),
            Self::NotKept(cause) => Message::new("prompt-not-kept").with("cause", cause.to_string()),
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::Interrupted => None,
            Self::Terminal(_) => Some(Message::new("prompt-terminal-hint")),
            Self::NotKept(_) => Some(Message::new("prompt-not-kept-hint")),
        }
    }
}

impl std::fmt::Display for AskError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}
