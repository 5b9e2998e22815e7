//! The case, which is also the format of a case file, and what may happen to it: no I/O, no clock, no terminal.
//!
//! The words are those of the GDPR and the EDPB. A *case* is one suspected or certain personal-data breach. A
//! *measure* acts on it, an *assessment* concludes on it, a *notification* goes to the supervisory authority, a
//! *communication* to the persons concerned, and *told* are those who must know besides.
//!
//! Every key may be absent: what nobody answered is absent, and what was asked and is not known is a value of its
//! own. The serde and schemars derives here are the only description of the format.

mod action;
mod assessment;
mod change;
mod closing;
mod code;
mod count;
mod data;
mod duty;
pub mod fact;
mod fingerprint;
mod id;
mod incident;
mod invisible;
pub mod json;
mod keys;
mod moment;
mod parties;
mod refusal;
mod register;
mod replay;
mod sent;
mod set;
mod steps;
mod time_input;
mod time_words;
mod timeline;
mod waiver;
pub mod wall_clock;
mod when;
mod written;

pub use action::Action;
pub use assessment::{
    Advice, Approval, Assessment, Consequence, Exemption, ExemptionGround, Factors, Harm, InformDecision,
    Likelihood, NotifyDecision, Recommended, Risk,
};
pub use change::Change;
pub use closing::{Closing, Learning};
pub use code::Code;
pub use count::{Count, Unknown};
pub use data::{
    Data, DataCategory, Identifiability, PersonKind, Persons, ProcessingContext, Protection, Reach,
    Recipients,
};
pub use duty::{AnchorFact, Condition, DutyDecision, OwnDuty, OwnRole, Profile};
pub use fact::{FactChange, differences};
pub use fingerprint::sha256;
pub use id::{CaseId, CaseIdError};
pub use incident::{
    Alteration, Answer, BreachKind, BreachTest, BreachVerdict, Cause, Disclosure, Felt, Impact, Incident,
    Misuse, Outage, Scenario, Source,
};
pub use invisible::is_invisible;
pub use keys::{Key, keys};
pub use moment::{Day, Moment};
pub use parties::{CrossBorder, Party, PartyRole, Processor};
pub use refusal::Refusal;
pub use register::{Policy, Privacy, ProcessorAwareness, Register, Role, Routing};
pub use replay::replay;
pub use sent::{Channel, Communication, Notification, Phase, Reaching, SentText, Told, text_in};
pub use set::SetError;
pub use steps::{FirstConsiderations, Measure, MeasureAim, MeasureKind, MeasureState, Step, StepState};
pub use time_input::{TimeInputError, parse_day, parse_time, parse_when};
pub use timeline::Timeline;
pub use waiver::{Waiver, Waivers};
pub use when::When;
pub use written::TIME;

pub(crate) use code::codes;
use code::section;

section! {
    /// One case, in the order of its file.
    Case {
        /// The case's number, which is also its file's name.
        id: Option<CaseId>,
        /// A title with no names of persons in it.
        title: Option<String>,
        /// When it was put in the register.
        registered: Option<Moment>,
        /// The role that reported it.
        reported_by: Option<String>,
        /// How the organisation came to hear of it.
        reported_through: Option<Source>,
        /// More on how it was discovered.
        discovery: Option<String>,
        /// The reference in the organisation's own archive.
        journal: Option<String>,
        /// What this organisation is for the data concerned; the controller unless said otherwise.
        role: Option<OwnRole>,
        /// What happened.
        incident: Incident,
        /// The three elements of a breach.
        breach_test: BreachTest,
        /// When things happened and became known.
        timeline: Timeline,
        /// The data concerned.
        data: Data,
        /// The persons concerned.
        persons: Persons,
        /// Who got the data.
        recipients: Recipients,
        /// What the breach did.
        impact: Impact,
        /// The processor where it happened.
        processor: Processor,
        /// Other bodies that have a part.
        party: Vec<Party>,
        /// Other countries.
        cross_border: CrossBorder,
        /// The seven things to consider at once.
        first_considerations: FirstConsiderations,
        /// Measures.
        measure: Vec<Measure>,
        /// Assessments; the last one rules.
        assessment: Vec<Assessment>,
        /// Advice of the data protection officer.
        advice: Vec<Advice>,
        /// Decisions on whether duties besides those of the GDPR apply.
        duty: Vec<DutyDecision>,
        /// Notifications to the authority.
        notification: Vec<Notification>,
        /// Communications to the persons.
        communication: Vec<Communication>,
        /// Roles and other authorities that were told.
        told: Vec<Told>,
        /// The closing.
        closing: Option<Closing>,
    }
}

impl Case {
    /// Returns the assessment that rules: the newest.
    pub fn ruling(&self) -> Option<&Assessment> {
        self.assessment.last()
    }

    /// Returns the index of the newest advice on either duty that the newest assessment departs from without a reason
    /// (requirement E6).
    pub fn unanswered_advice(&self) -> Option<usize> {
        let ruling = self.ruling()?;
        let on_authority = self.advice.iter().rposition(|advice| advice.authority.is_some());
        let on_persons = self.advice.iter().rposition(|advice| advice.persons.is_some());
        let departs = |index: &usize| {
            let advice = &self.advice[*index];
            let is_left = departs(advice.authority, ruling.authority) && on_authority == Some(*index)
                || departs(advice.persons, ruling.persons) && on_persons == Some(*index);
            is_left && is_blank(advice.not_followed_because.as_deref())
        };
        on_persons.into_iter().chain(on_authority).find(departs)
    }

    /// Returns whether the case is closed and has not been opened again.
    pub fn is_closed(&self) -> bool {
        self.closing.as_ref().is_some_and(|closing| closing.reopened.is_none())
    }

    /// Returns the newest decision on whether a duty applies.
    pub fn decision_on(&self, duty: &str) -> Option<&DutyDecision> {
        self.duty.iter().rfind(|decision| decision.id.as_deref() == Some(duty))
    }

    /// Returns the notification that met, or should have met, the 72 hours: the first one sent.
    pub fn first_notification(&self) -> Option<&Notification> {
        self.notification.iter().filter(|sent| sent.at.is_some()).min_by_key(|sent| sent.at)
    }
}

/// Returns whether nothing was written.
pub fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

fn departs<D: Copy + PartialEq>(advised: Option<D>, decided: Option<D>) -> bool {
    advised.is_some() && decided.is_some() && advised != decided
}
