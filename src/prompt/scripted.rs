//! A person in a script, for tests.

use std::collections::VecDeque;

use super::{Ask, AskError, Line};

/// Types prepared replies and remembers what was shown.
#[derive(Debug, Default)]
pub struct Scripted {
    replies: VecDeque<Reply>,
    /// What was shown, line by line.
    pub shown: Vec<Line>,
}

/// What the person in the script does when asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Types this line.
    Types(&'static str),
    /// Presses Ctrl-C.
    Interrupts,
}

impl Scripted {
    /// Returns a person who gives these replies in turn, and interrupts when they are used up.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: replies.into_iter().collect(), shown: Vec::new() }
    }

    /// Returns a person who types these lines in turn, and interrupts when they are used up.
    pub fn typing(lines: impl IntoIterator<Item = &'static str>) -> Self {
        Self::new(lines.into_iter().map(Reply::Types))
    }

    /// Returns whether every reply was asked for.
    pub fn is_done(&self) -> bool {
        self.replies.is_empty()
    }
}

impl Ask for Scripted {
    fn ask(&mut self, lines: &[Line]) -> Result<String, AskError> {
        self.shown.extend_from_slice(lines);
        match self.replies.pop_front() {
            Some(Reply::Types(line)) => Ok(line.to_owned()),
            Some(Reply::Interrupts) | None => Err(AskError::Interrupted),
        }
    }
}
