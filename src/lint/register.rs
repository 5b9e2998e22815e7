//! What is kept of each case while a register is checked, for the rules that look at several cases and for what is asked
//! once the history is known.

use super::history::{Kind, Mark};
use super::rules::recorded_late;
use super::{Context, Finding, Finds, RULES};
use crate::case::{CaseId, Cause, MeasureAim, MeasureKind, MeasureState, Moment, Scenario};

/// The little of a case that is kept.
#[derive(Debug)]
pub struct Sketch {
    /// The number in the file's name.
    pub(super) file: CaseId,
    /// The number in the file.
    pub(super) says: Option<CaseId>,
    /// The cause.
    pub(super) cause: Option<Cause>,
    /// The scenarios.
    pub(super) scenarios: Vec<Scenario>,
    /// When the breach began, or else when the case was registered.
    pub(super) began: Option<Moment>,
    /// When the last measure against the cause was done that was to last, in a closed case.
    pub(super) mended: Option<Moment>,
    /// The cases that it names.
    pub(super) related: Vec<CaseId>,
    /// Whether it matters if the time that the 72 hours run from was recorded late.
    may_be_rescued: bool,
}

/// A finding on one of several cases.
#[derive(Debug)]
pub struct OfCase {
    /// The number in the name of the case's file.
    pub case: CaseId,
    /// The finding.
    pub finding: Finding,
}

impl Sketch {
    /// Returns what is kept of a case.
    pub fn of(file: CaseId, context: &Context) -> Self {
        let Context { case, zone, .. } = *context;
        let began = case.timeline.occurred_from.and_then(|when| when.earliest(zone));
        let mended = case.measure.iter().filter(|measure| {
            let is_done = measure.state == Some(MeasureState::Done);
            is_done && measure.aim == Some(MeasureAim::Cause) && measure.kind != Some(MeasureKind::Immediate)
        });
        let mended = mended.filter(|_| case.is_closed()).filter_map(|measure| measure.done).max();
        Self {
            file,
            says: case.id,
            cause: case.incident.cause.filter(|cause| *cause != Cause::Unknown),
            scenarios: case.incident.scenarios.clone(),
            began: began.or(case.registered),
            mended,
            related: case.incident.related.clone(),
            may_be_rescued: recorded_late::rescued(context).is_some(),
        }
    }

    /// Returns the number in the file's name.
    pub fn file(&self) -> CaseId {
        self.file
    }

    /// Returns whether a rule may find something in the case because of what a commit did to it.
    pub fn heeds(&self, mark: &Mark) -> bool {
        self.may_be_rescued || !matches!(mark.kind, Kind::RecordedLate { .. })
    }
}

/// Returns every finding of the rules that look at several cases, in the order of the cases.
pub fn check_register(sketches: &[Sketch]) -> Vec<OfCase> {
    let checks = RULES.iter().filter_map(|rule| match rule.finds {
        Finds::InRegister(check) => Some(check),
        _ => None,
    });
    let mut found: Vec<OfCase> = checks.flat_map(|check| check(sketches)).collect();
    found.sort_by_key(|found| found.case);
    found
}
