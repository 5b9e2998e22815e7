//! How hard a letter may be to read, by audience.
//!
//! The law asks for clear and plain language and gives no number (GDPR art. 34(2), 12(1); språklova § 9). The limits are
//! this project's own. Those of LIX follow the scale of its author, C.-H. Björnsson (1968): below 30 is very easy, below
//! 40 easy, below 50 of medium difficulty, and official texts lie between 50 and 60.

use crate::case::codes;

codes! {
    /// Whom a letter is for.
    Audience in "audience" {
        /// Adults.
        Adults = "adults",
        /// Children and young people.
        Children = "children",
        /// Parents of the children concerned.
        Parents = "parents",
        /// Patients and elderly people.
        Patients = "patients",
    }
}

/// The most words that a sentence may have.
pub const SENTENCE: usize = 30;

impl Audience {
    /// Returns the highest LIX that a letter for this audience may have.
    pub fn lix(self) -> usize {
        match self {
            Self::Adults | Self::Parents => 45,
            Self::Patients => 40,
            Self::Children => 35,
        }
    }
}
