//! The learning review at closing, and reopening.

use super::code::section;
use super::moment::Moment;

section! {
    /// The seven questions of the learning review (requirement I1).
    Learning {
        /// Why existing measures did not prevent it.
        why_not_prevented: Option<String>,
        /// Systems or governing documents to change.
        changes: Option<String>,
        /// Whether there was enough control.
        control: Option<String>,
        /// Whether a supplier must be changed.
        supplier: Option<String>,
        /// Whether staff knew that it could happen.
        awareness: Option<String>,
        /// Whether more training is needed.
        training: Option<String>,
        /// Whether there were enough resources.
        resources: Option<String>,
    }
}

section! {
    /// The closing of a case.
    Closing {
        /// When.
        at: Option<Moment>,
        /// The role that closed it.
        by: Option<String>,
        /// What was learnt.
        learning: Learning,
        /// How the effect of the measures was checked.
        effect_checked: Option<String>,
        /// When it was opened again.
        reopened: Option<Moment>,
        /// Why it was opened again.
        reopened_because: Option<String>,
    }
}

impl Learning {
    /// Returns the seven questions' keys with their answers, in the order they are asked.
    pub fn questions(&self) -> [(&'static str, &Option<String>); 7] {
        [
            ("why-not-prevented", &self.why_not_prevented),
            ("changes", &self.changes),
            ("control", &self.control),
            ("supplier", &self.supplier),
            ("awareness", &self.awareness),
            ("training", &self.training),
            ("resources", &self.resources),
        ]
    }
}
