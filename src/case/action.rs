//! The kinds of change, as commits name them.

use super::code::codes;

codes! {
    /// The kind of a change, as it stands in a commit's trailer.
    Action in "action" {
        /// A register was made.
        Init = "init",
        /// A case was registered.
        New = "new",
        /// Facts were edited.
        Edit = "edit",
        /// An assessment was made.
        Assess = "assess",
        /// A conclusion was approved.
        Approve = "approve",
        /// The DPO's advice was recorded.
        Advise = "advise",
        /// A measure was decided.
        MeasureAdd = "measure-add",
        /// A measure was done or dropped.
        MeasureDone = "measure-done",
        /// It was decided whether a duty applies.
        Duty = "duty",
        /// The authority was notified.
        Notify = "notify",
        /// The persons were informed.
        Inform = "inform",
        /// A role or another authority was told.
        Tell = "tell",
        /// The case was closed.
        Close = "close",
        /// The case was opened again.
        Reopen = "reopen",
    }
}
