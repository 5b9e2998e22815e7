//! A value that does not fit where it stands: put aside when a file is read, and reported.

use crate::lint::personal::masked;
use crate::message::Message;

/// Represents a value that reading put aside, or a key that nothing knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oddity {
    /// Where it stands, as `notification.0.sent`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The value as it is written, cut when it is long.
    pub given: String,
    /// In what way it is odd.
    pub kind: OddityKind,
    /// What the reader said, in English.
    pub detail: String,
}

/// Says in what way a value is odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OddityKind {
    /// The value is of another type, such as text where a list stands.
    WrongType,
    /// The text is none of the codes that may stand there.
    UnknownCode {
        /// The codes that may.
        expected: Vec<String>,
        /// The one that looks most like it.
        nearest: Option<String>,
    },
    /// Nothing knows the key; the value is kept in the file and has no effect.
    UnknownKey {
        /// The key that looks most like it.
        nearest: Option<String>,
    },
    /// The type is right and the value is not.
    NotAllowed,
}

impl Oddity {
    /// Returns whether it is a key that nothing knows, which does no harm.
    pub fn is_unknown_key(&self) -> bool {
        matches!(self.kind, OddityKind::UnknownKey { .. })
    }

    /// Returns what is to be said; what looks like personal data is masked, for it ends in the logs of CI.
    pub fn message(&self) -> Message {
        let key = match self.kind {
            OddityKind::WrongType => "file-wrong-type",
            OddityKind::UnknownCode { .. } => "file-unknown-code",
            OddityKind::UnknownKey { .. } => "file-unknown-key",
            OddityKind::NotAllowed => "file-value-not-allowed",
        };
        Message::new(key)
            .with("path", masked(&self.path))
            .with("given", masked(&self.given))
            .with("detail", self.detail.as_str())
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(match &self.kind {
            OddityKind::WrongType => Message::new("file-wrong-type-hint"),
            OddityKind::UnknownCode { expected, nearest: None } => {
                Message::new("file-unknown-code-hint").with("expected", expected.join(", "))
            }
            OddityKind::UnknownCode { expected, nearest: Some(nearest) } => {
                Message::new("file-unknown-code-nearest-hint")
                    .with("nearest", nearest.as_str())
                    .with("expected", expected.join(", "))
            }
            OddityKind::UnknownKey { nearest: None } => Message::new("file-unknown-key-hint"),
            OddityKind::UnknownKey { nearest: Some(nearest) } => {
                Message::new("file-unknown-key-nearest-hint").with("nearest", nearest.as_str())
            }
            OddityKind::NotAllowed => Message::new("file-value-not-allowed-hint"),
        })
    }
}

impl OddityKind {
    /// Returns that the text is none of these codes.
    pub(super) fn unknown_code(given: &str, expected: &[&str]) -> Self {
        Self::UnknownCode {
            nearest: nearest(given, expected),
            expected: expected.iter().copied().map(str::to_owned).collect(),
        }
    }

    /// Returns that the key is none of these.
    pub(super) fn unknown_key(given: &str, expected: &[&str]) -> Self {
        Self::UnknownKey { nearest: nearest(given, expected) }
    }
}

/// How many letters an answer such as yes or no has at most.
const SHORT: usize = 3;

/// Returns the word that was probably meant; not a long one for one as short as `no`, which rather answers a question.
pub fn nearest(given: &str, expected: &[impl AsRef<str>]) -> Option<String> {
    let given = given.to_lowercase().replace([' ', '_'], "-");
    let likeness = |known: &str| strsim::jaro_winkler(&given, known);
    let words = expected
        .iter()
        .map(AsRef::as_ref)
        .filter(|known| given.len() > SHORT || known.len() < 2 * given.len());
    let best = words.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.7).then(|| best.to_owned())
}
