//! Why a change cannot happen to a case.

use super::code::Code;
use super::sent::Phase;
use crate::message::Message;

/// Why a change cannot happen to this case.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The case is closed.
    Closed,
    /// The case is not closed.
    NotClosed,
    /// There is no assessment to approve.
    NothingToApprove,
    /// The newest assessment is approved already.
    AlreadyApproved,
    /// The newest assessment has no conclusion yet on what is named.
    NoConclusion {
        /// The open keys of the assessment.
        open: &'static str,
    },
    /// The newest assessment departs from the DPO's advice, and nobody has said why.
    AdviceUnanswered,
    /// There is no advice to answer.
    NoAdvice,
    /// There is no measure with this number.
    NoSuchMeasure {
        /// The number asked for.
        number: usize,
        /// How many there are.
        count: usize,
    },
    /// The measure is done or dropped already.
    MeasureFinished {
        /// Its number.
        number: usize,
    },
    /// A later phase was given, but nothing was sent before it.
    NothingSentBefore {
        /// The phase that was given.
        phase: Phase,
    },
    /// The first phase was given, but something was sent before.
    SentBefore,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

impl Refusal {
    /// Returns what to tell the person; the hint has the same key with `-hint`.
    pub fn message(&self) -> Message {
        match self {
            Self::Closed => Message::new("refused-closed"),
            Self::NotClosed => Message::new("refused-not-closed"),
            Self::NothingToApprove => Message::new("refused-nothing-to-approve"),
            Self::AlreadyApproved => Message::new("refused-already-approved"),
            Self::NoConclusion { open } => Message::new("refused-no-conclusion").with("open", *open),
            Self::AdviceUnanswered => Message::new("refused-advice-unanswered"),
            Self::NoAdvice => Message::new("refused-no-advice"),
            Self::NoSuchMeasure { number, count } => {
                Message::new("refused-no-such-measure").with("number", *number).with("count", *count)
            }
            Self::MeasureFinished { number } => {
                Message::new("refused-measure-finished").with("number", *number)
            }
            Self::NothingSentBefore { phase } => {
                Message::new("refused-nothing-sent-before").with("phase", phase.label())
            }
            Self::SentBefore => Message::new("refused-sent-before"),
        }
    }
}
