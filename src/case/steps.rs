//! What is done: the seven first considerations and the measures.

use super::code::{codes, section};
use super::moment::{Day, Moment};

codes! {
    /// How far a first consideration has come.
    StepState in "step-state" {
        /// Done.
        Done = "done",
        /// Considered and not relevant.
        NotRelevant = "not-relevant",
        /// To do.
        ToDo = "to-do",
    }
}

section! {
    /// One consideration's answer.
    Step {
        /// How far it has come.
        state: Option<StepState>,
        /// What was done, or why it is not relevant.
        note: Option<String>,
    }
}

section! {
    /// Seven things to consider at once (requirement B2).
    FirstConsiderations {
        /// Map the course of events.
        map_events: Step,
        /// Limit the damage.
        limit_damage: Step,
        /// Switch systems off.
        switch_off: Step,
        /// Stop access: passwords, accounts.
        stop_access: Step,
        /// Restore data.
        restore_data: Step,
        /// Report the crime to the police.
        report_crime: Step,
        /// Secure the evidence.
        secure_evidence: Step,
    }
}

codes! {
    /// Whether a measure acts at once or in the long run.
    MeasureKind in "measure-kind" {
        /// At once.
        Immediate = "immediate",
        /// In the long run.
        LongTerm = "long-term",
    }
}

codes! {
    /// What a measure is aimed at (requirement D2).
    MeasureAim in "measure-aim" {
        /// The effects for the persons (art. 33(3)(d)).
        Effects = "effects",
        /// The cause.
        Cause = "cause",
    }
}

codes! {
    /// How far a measure has come.
    MeasureState in "measure-state" {
        /// Planned or under way.
        Planned = "planned",
        /// Done.
        Done = "done",
        /// Given up, with the reason as its result.
        Dropped = "dropped",
    }
}

section! {
    /// A measure against the effects or the cause (requirements D1, D2; GDPR art. 33(3)(d)).
    Measure {
        /// What is to be done.
        what: Option<String>,
        /// At once or in the long run.
        kind: Option<MeasureKind>,
        /// Aimed at the effects or the cause.
        aim: Option<MeasureAim>,
        /// The role that owns it.
        owner: Option<String>,
        /// The day it is due.
        due: Option<Day>,
        /// How far it has come.
        state: Option<MeasureState>,
        /// When it was decided.
        decided: Option<Moment>,
        /// When it was done.
        done: Option<Moment>,
        /// What came of it.
        result: Option<String>,
    }
}

impl Measure {
    /// Returns whether the measure still waits to be done or dropped.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, Some(MeasureState::Done | MeasureState::Dropped))
    }
}
