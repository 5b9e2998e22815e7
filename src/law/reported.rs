//! The facts of a case that a report to the authority tells, so that a later change of them shows.

use chrono_tz::Tz;

use super::clock::{Standing, clocks};
use super::deadline::Timeliness;
use super::duty::NOTIFY_AUTHORITY;
use crate::case::{
    Assessment, BreachTest, Case, Communication, Data, FactChange, FirstConsiderations, Incident, Measure,
    MeasureState, Moment, Notification, Persons, Phase, Register, SentText, Timeline, differences,
};

/// Returns the case with nothing but what a report tells, and of the assessments only the one that rules.
pub fn reported(case: &Case) -> Case {
    Case {
        reported_through: case.reported_through,
        discovery: case.discovery.clone(),
        incident: Incident { related: Vec::new(), ..case.incident.clone() },
        breach_test: BreachTest { reasons: None, ..case.breach_test.clone() },
        timeline: Timeline { suspected: None, ..case.timeline.clone() },
        data: Data { revealing: None, ..case.data.clone() },
        persons: Persons { languages: Vec::new(), advice: Vec::new(), ..case.persons.clone() },
        recipients: case.recipients.clone(),
        impact: case.impact.clone(),
        processor: case.processor.clone(),
        party: case.party.clone(),
        cross_border: case.cross_border.clone(),
        first_considerations: FirstConsiderations {
            report_crime: case.first_considerations.report_crime.clone(),
            ..FirstConsiderations::default()
        },
        measure: case.measure.iter().map(measure).collect(),
        assessment: case.ruling().map(assessment).into_iter().collect(),
        communication: case.communication.iter().map(communication).collect(),
        ..Case::default()
    }
}

/// Returns what a report of the case now would tell otherwise than one of the case as it was before.
///
/// Of the assessments only the one that rules is compared, so its path has no number. A measure that was given up is
/// told only to those who were told of it.
pub fn untold(before: &Case, now: &Case) -> Vec<FactChange> {
    let is_new_and_dropped = |change: &FactChange| {
        let number =
            change.path.strip_prefix("measure.").and_then(|rest| rest.split('.').next()?.parse().ok());
        number.is_some_and(|number: usize| {
            let is_dropped = |measure: &Measure| measure.state == Some(MeasureState::Dropped);
            number >= before.measure.len() && now.measure.get(number).is_some_and(is_dropped)
        })
    };
    let mut changes = differences(&reported(before), &reported(now));
    changes.retain(|change| !is_new_and_dropped(change));
    for change in &mut changes {
        if let Some(rest) = change.path.strip_prefix("assessment.0.") {
            change.path = format!("assessment.{rest}");
        }
    }
    changes
}

/// Returns the newest written notification with its place among all of them: a call tells only the little that is urgent.
pub fn newest_report(case: &Case) -> Option<(usize, &Notification)> {
    case.notification.iter().enumerate().rfind(|(_, sent)| sent.phase != Some(Phase::Telephone))
}

/// Returns whether the authority has been told something that still stands: the newest notification is no withdrawal.
pub fn is_reported(case: &Case) -> bool {
    newest_report(case).is_some_and(|(_, sent)| sent.phase != Some(Phase::Withdrawal))
}

/// Returns where the duty to notify the authority stands.
pub fn standing(case: &Case, register: &Register, zone: Tz) -> Option<Standing> {
    let clocks = clocks(case, register, zone);
    clocks.into_iter().find(|clock| clock.duty.id == NOTIFY_AUTHORITY).map(|clock| clock.standing)
}

/// Returns whether the first notification was, or would be now, later than GDPR art. 33(1) allows.
pub fn is_late(case: &Case, register: &Register, zone: Tz, now: Moment) -> bool {
    match standing(case, register, zone) {
        Some(Standing::Done { timeliness, .. }) => timeliness == Some(Timeliness::Late),
        Some(Standing::Running(_, Some(deadline))) => deadline.judge(now) == Timeliness::Late,
        _ => false,
    }
}

/// Returns why the first notification was late, if any notification says so (GDPR art. 33(1)).
pub fn delay_reasons(case: &Case) -> Option<&str> {
    case.notification.iter().find_map(|sent| sent.delay_reasons.as_deref())
}

fn measure(measure: &Measure) -> Measure {
    Measure { kind: None, decided: None, ..measure.clone() }
}

fn assessment(made: &Assessment) -> Assessment {
    Assessment {
        at: None,
        by: None,
        authority: None,
        authority_reasons: None,
        look_again: None,
        look_again_on: None,
        approval: None,
        ..made.clone()
    }
}

fn communication(sent: &Communication) -> Communication {
    let text = SentText { sha256: None, ..sent.text.clone() };
    Communication {
        audience: None,
        language: None,
        by: None,
        reference: None,
        journal: None,
        text,
        ..sent.clone()
    }
}
