//! How a command ends: the exit codes, and what a person is told when it cannot do its work.

use std::io;

use crate::message::Message;
use crate::render::refusal::Refusal;
use crate::store::StoreError;
use crate::store::trail::TrailError;

/// How a command ended; the number is the program's exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, and nothing found.
    Done = 0,
    /// Done, and there are findings.
    Findings = 1,
    /// Not done; nothing was recorded.
    Refused = 2,
    /// Recorded, but the work tree or the index lags behind.
    Lagging = 3,
    /// It is not known whether it was recorded; the next command settles it.
    Unknown = 4,
}

/// Why a command could not do its work, as data.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What is wrong, and where.
    pub message: Message,
    /// What lies behind it.
    pub causes: Vec<Message>,
    /// What to do next; a hint without words in the language is left out.
    pub hints: Vec<Message>,
}

impl Failure {
    /// Returns the failure with nothing recorded; its hint has the message's key with `-hint`.
    pub fn new(message: Message) -> Self {
        let hints = vec![message.hint()];
        Self { exit: Exit::Refused, message, causes: Vec::new(), hints }
    }

    /// Returns the failure with one more cause.
    #[must_use]
    pub fn because(mut self, cause: Message) -> Self {
        self.causes.push(cause);
        self
    }

    /// Returns what is to be shown of it.
    pub fn refusal(&self) -> Refusal<'_> {
        let Self { exit, message, causes, hints } = self;
        Refusal { exit: *exit as u8, message, causes, hints }
    }

    /// Returns the failure of something that the system refused.
    pub fn io(message: Message, error: &io::Error) -> Self {
        Self::new(message.with("cause", error.to_string()))
    }
}

/// Makes an error of a lower floor a failure: what to say is its `message()`, what to do has the same key with `-hint`.
macro_rules! explained {
    ($($error:ty,)+) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::new(error.message())
            }
        })+
    };
}

explained! {
    crate::case::Refusal,
    crate::case::SetError,
    crate::case::TimeInputError,
    crate::outbox::OutboxError,
    crate::outbox::recipients::ListError,
    crate::prompt::AskError,
    crate::prompt::Missing,
    crate::render::document::DraftError,
    crate::render::document::Unfinished,
    crate::store::FolderError,
}

#[cfg(feature = "pdf")]
explained! {
    crate::render::format::PressError,
}

impl From<TrailError> for Failure {
    fn from(error: TrailError) -> Self {
        let exit = if error.is_refusal() { Exit::Refused } else { Exit::Unknown };
        Self { exit, hints: error.hint().into_iter().collect(), ..Self::new(error.message()) }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Trail(error) => error.into(),
            error => Self {
                hints: error.hint().into_iter().collect(),
                causes: error.causes().to_vec(),
                ..Self::new(error.message())
            },
        }
    }
}
