//! What a duty's time is counted from in a case: the fact itself, and never another in its place.

use std::borrow::Cow;

use super::duty::{FOLLOW_UP, INFORM_PERSONS, NOTIFY_AUTHORITY, Start};
use crate::case::{AnchorFact, Case, Moment, Policy, ProcessorAwareness, Source, When};

/// What a duty's time is counted from.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchor<'a> {
    /// What it is.
    pub start: Start<'a>,
    /// Its key in the case file; empty where the source of the duty does not say what it is.
    pub path: Cow<'static, str>,
    /// Its time, if it is there.
    pub when: Option<When>,
}

impl Anchor<'_> {
    /// Returns whether it is a fact that someone could fill in, and nobody has, or that is not known.
    pub fn is_missing_fact(&self) -> bool {
        matches!(self.start, Start::Fact(_)) && matches!(self.when, None | Some(When::Unknown(_)))
    }
}

/// Returns what a time is counted from in a case.
pub fn anchor<'a>(start: Start<'a>, case: &Case, policy: &Policy) -> Anchor<'a> {
    let (path, when) = match start {
        Start::Fact(AnchorFact::Aware) => return awareness(case, policy),
        Start::Fact(fact) => timeline(fact, case),
        Start::Done(duty) => ("told".into(), last_done(duty, case).map(When::At)),
        Start::LastNotification => {
            let index = case.notification.len().saturating_sub(1);
            let last = case.notification.last().and_then(|sent| sent.at);
            (format!("notification.{index}.at").into(), last.map(When::At))
        }
        Start::NotStated => ("".into(), None),
    };
    Anchor { start, path, when }
}

/// Returns when what a duty asks for was last done: what follows it is counted from the latest.
fn last_done(duty: &str, case: &Case) -> Option<Moment> {
    let told = case.told.iter().filter(|told| told.duty.as_deref() == Some(duty));
    told.filter_map(|told| told.at).max().or_else(|| done(duty, case))
}

/// Returns the fact that awareness is counted from, as the register's policy has it (requirement B5).
pub fn awareness(case: &Case, policy: &Policy) -> Anchor<'static> {
    let fact = match (case.reported_through, policy.processor_awareness) {
        (Some(Source::Processor), Some(ProcessorAwareness::ProcessorAware)) => AnchorFact::ProcessorAware,
        (Some(Source::Processor), _) => AnchorFact::ProcessorToldUs,
        _ => AnchorFact::Aware,
    };
    let (path, when) = timeline(fact, case);
    Anchor { start: Start::Fact(fact), path, when }
}

fn timeline(fact: AnchorFact, case: &Case) -> (Cow<'static, str>, Option<When>) {
    let times = &case.timeline;
    let (path, when) = match fact {
        AnchorFact::Occurred => ("timeline.occurred-from", times.occurred_from),
        AnchorFact::Suspected => ("timeline.suspected", times.suspected),
        AnchorFact::Discovered => ("timeline.discovered", times.discovered),
        AnchorFact::Aware => ("timeline.aware", times.aware),
        AnchorFact::ProcessorAware => ("timeline.processor-aware", times.processor_aware),
        AnchorFact::ProcessorToldUs => ("timeline.processor-told-us", times.processor_told_us),
        AnchorFact::ClassifiedMajor => ("timeline.classified-major", times.classified_major),
    };
    (path.into(), when)
}

/// Returns when a duty was met: by the notification, the communication, or the first who was told for its sake.
pub fn done(duty: &str, case: &Case) -> Option<Moment> {
    match duty {
        NOTIFY_AUTHORITY => case.first_notification().and_then(|sent| sent.at),
        INFORM_PERSONS => case.communication.iter().filter_map(|sent| sent.at).min(),
        FOLLOW_UP => None,
        other => {
            let told = case.told.iter().filter(|told| told.duty.as_deref() == Some(other));
            told.filter_map(|told| told.at).min()
        }
    }
}
