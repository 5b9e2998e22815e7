//! The duties that follow from a breach, as dated data: who must be told, counted from what, by when.

use chrono::NaiveDate;

use crate::case::{
    BreachVerdict, Case, InformDecision, Moment, NotifyDecision, Phase, Policy, ProcessorAwareness, Risk,
    Source, When,
};

/// A duty: one row of [`DUTIES`].
#[derive(Debug)]
pub struct Duty {
    /// The duty's name in the program and, with `duty-` before it, its key in the Fluent files.
    pub id: &'static str,
    /// The provision it follows from.
    pub article: &'static str,
    /// How long there is from the anchor.
    pub period: Period,
    /// The first day the provision applies in Norway; the law in force at the anchor's time counts.
    pub valid_from: NaiveDate,
    /// The last day it applies, if that is known.
    pub valid_to: Option<NaiveDate>,
    /// The day the row was last held against its source.
    pub checked: NaiveDate,
    /// Whether the duty applies to a case.
    pub applies: fn(&Case) -> Applies,
    /// What the time is counted from.
    pub anchor: fn(&Case, &Policy) -> Anchor,
    /// When the duty was met.
    pub done: fn(&Case) -> Option<Moment>,
}

/// How long there is from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Elapsed hours.
    Hours(u32),
    /// No number of hours: as soon as it can be done.
    WithoutUndueDelay,
}

/// Whether a duty applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// Nobody has decided; the time runs all the same.
    Undecided,
    /// It does not, and this is why.
    No(WhyNot),
}

/// Why a duty does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// A security event, not a breach.
    NotABreach,
    /// So it was decided.
    Decided,
    /// An exemption is used.
    Exempt,
}

/// The fact that a duty's time is counted from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// The fact's key in the case file.
    pub path: &'static str,
    /// The fact, if it is there. Another fact never stands in for it.
    pub when: Option<When>,
}

/// The first day the GDPR applied in Norway (LOV-2018-06-15-38).
const GDPR_IN_NORWAY: NaiveDate = date(2018, 7, 20);

/// The day the rows were last held against their sources.
const CHECKED: NaiveDate = date(2026, 11, 21);

/// Every duty that is built in, in the order people meet them.
pub const DUTIES: &[Duty] = &[
    Duty {
        id: "notify-authority",
        article: "GDPR art. 33(1)",
        period: Period::Hours(72),
        valid_from: GDPR_IN_NORWAY,
        valid_to: None,
        checked: CHECKED,
        applies: authority_applies,
        anchor: awareness,
        done: |case| case.first_notification().and_then(|sent| sent.at),
    },
    Duty {
        id: "inform-persons",
        article: "GDPR art. 34(1)",
        period: Period::WithoutUndueDelay,
        valid_from: GDPR_IN_NORWAY,
        valid_to: None,
        checked: CHECKED,
        applies: persons_apply,
        anchor: awareness,
        done: |case| case.communication.iter().filter_map(|sent| sent.at).min(),
    },
];

/// Returns the fact that awareness is counted from, as the register's policy has it (requirement B5).
pub fn awareness(case: &Case, policy: &Policy) -> Anchor {
    let timeline = &case.timeline;
    match (case.reported_through, policy.processor_awareness) {
        (Some(Source::Processor), Some(ProcessorAwareness::ProcessorAware)) => {
            Anchor { path: "timeline.processor-aware", when: timeline.processor_aware }
        }
        (Some(Source::Processor), _) => {
            Anchor { path: "timeline.processor-told-us", when: timeline.processor_told_us }
        }
        _ => Anchor { path: "timeline.aware", when: timeline.aware },
    }
}

fn authority_applies(case: &Case) -> Applies {
    if case.breach_test.verdict() == BreachVerdict::SecurityEvent {
        return Applies::No(WhyNot::NotABreach);
    }
    match case.ruling().and_then(|assessment| assessment.authority) {
        Some(NotifyDecision::Notify) => Applies::Yes,
        Some(NotifyDecision::DoNotNotify) => Applies::No(WhyNot::Decided),
        None => Applies::Undecided,
    }
}

fn persons_apply(case: &Case) -> Applies {
    if case.breach_test.verdict() == BreachVerdict::SecurityEvent {
        return Applies::No(WhyNot::NotABreach);
    }
    let Some(assessment) = case.ruling() else { return Applies::Undecided };
    match (assessment.persons, assessment.risk) {
        (Some(InformDecision::Exempt), _) => Applies::No(WhyNot::Exempt),
        // A high risk carries the duty whatever was decided: only an exemption lifts it (art. 34(3)).
        (Some(InformDecision::Inform), _) | (_, Some(Risk::High)) => Applies::Yes,
        (Some(InformDecision::DoNotInform), _) => Applies::No(WhyNot::Decided),
        (None, _) => Applies::Undecided,
    }
}

/// Returns whether more is still owed to the authority after a notification in phases (GDPR art. 33(4)).
pub fn more_is_owed(case: &Case) -> bool {
    let last = case.notification.iter().rfind(|sent| sent.phase != Some(Phase::Correction));
    last.is_some_and(|sent| matches!(sent.phase, Some(Phase::First | Phase::FollowUp | Phase::Telephone)))
}

const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}
