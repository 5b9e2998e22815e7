//! A finding of the check that the organisation accepts for a time, as it stands in `waivers.toml`.

use super::code::section;
use super::moment::Day;

section! {
    /// One accepted finding.
    Waiver {
        /// The rule's id.
        rule: Option<String>,
        /// The case's whole number.
        case: Option<String>,
        /// Why the finding is accepted.
        reason: Option<String>,
        /// The role that accepts it.
        approver: Option<String>,
        /// The day it was added.
        added: Option<Day>,
        /// The last day it counts.
        expires: Option<Day>,
    }
}

section! {
    /// Every accepted finding.
    Waivers {
        /// The waivers, in the order of the file.
        waiver: Vec<Waiver>,
    }
}
