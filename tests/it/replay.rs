//! A finished case becomes a history of changes that gives it again.

use avvik::case::{Action, Case, Change, Moment, replay};
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::examples::cases;

#[track_caller]
fn gives_again(case: &Case) -> Vec<(Moment, Change)> {
    let history = replay(case);
    let told = history.iter().fold(Case::default(), |told, (_, change)| change.apply(&told).unwrap());
    assert_eq!(&told, case);
    assert!(history.is_sorted_by_key(|(at, _)| *at), "{history:?}");
    history
}

fn actions(history: &[(Moment, Change)]) -> Vec<(String, Action)> {
    history.iter().map(|(at, change)| (at.to_string(), change.action())).collect()
}

#[test]
fn every_example_gives_its_history_and_the_history_the_example() {
    for case in cases() {
        let history = gives_again(&case);
        assert_eq!(history[0].1.action(), Action::New);
        let last = &history[history.len() - 1];
        assert_ne!(last.1.action(), Action::Edit, "{}: something is told by no dated change", last.0);
    }
}

#[test]
fn a_history_tells_each_step_at_its_own_time() {
    let history = gives_again(&cases()[4]);
    let times_and_actions = actions(&history);
    let expected = [
        ("2026-04-22T11:15:00+02:00", Action::New),
        ("2026-04-22T11:15:00+02:00", Action::MeasureAdd),
        ("2026-04-22T11:15:00+02:00", Action::MeasureDone),
        ("2026-04-22T11:20:00+02:00", Action::MeasureAdd),
        ("2026-04-22T11:25:00+02:00", Action::Tell),
        ("2026-04-22T13:00:00+02:00", Action::MeasureAdd),
        ("2026-04-22T14:40:00+02:00", Action::Assess),
        ("2026-04-22T15:00:00+02:00", Action::Tell),
        ("2026-04-22T15:30:00+02:00", Action::Advise),
        ("2026-04-23T08:50:00+02:00", Action::Approve),
        ("2026-04-23T09:40:00+02:00", Action::Notify),
        ("2026-04-23T09:45:00+02:00", Action::Tell),
        ("2026-04-23T09:46:00+02:00", Action::Tell),
        ("2026-04-23T13:30:00+02:00", Action::Inform),
        ("2026-04-24T08:10:00+02:00", Action::MeasureDone),
        ("2026-04-24T12:30:00+02:00", Action::MeasureDone),
        ("2026-04-28T09:00:00+02:00", Action::MeasureAdd),
        ("2026-05-20T10:00:00+02:00", Action::MeasureDone),
        ("2026-06-12T11:00:00+02:00", Action::Edit),
        ("2026-06-12T11:00:00+02:00", Action::Close),
    ];
    assert_eq!(times_and_actions, expected.map(|(at, action)| (at.to_owned(), action)));
}

#[test]
fn what_was_not_known_at_registration_comes_when_it_was() {
    let letter = &cases()[0];
    let history = gives_again(letter);
    let Change::Register(registered) = &history[0].1 else { panic!("not registered first") };
    assert_eq!(registered.recipients.deletion_confirmed, None);
    assert_eq!(registered.incident.root_cause, None);
    assert_eq!(registered.timeline.aware, letter.timeline.aware);
    let (at, edit) = history.iter().find(|(_, change)| change.action() == Action::Edit).unwrap();
    let Change::Edit(edited) = edit else { panic!("an edit holds a case") };
    assert_eq!(at.to_string(), "2026-01-12T12:10:00+01:00");
    assert_eq!(edited.recipients.deletion_confirmed, letter.recipients.deletion_confirmed);
    assert_eq!(edited.incident.root_cause, None);
}

#[test]
fn a_case_that_was_never_registered_has_no_history() {
    assert_eq!(replay(&Case::default()), Vec::new());
}

/// Moves every date of the records by so many minutes, or takes it away.
fn scatter(case: &mut Case, shifts: &[Option<i16>]) {
    let assessed = case.assessment.iter_mut().flat_map(|assessment| {
        let approved = assessment.approval.iter_mut().map(|approval| &mut approval.at);
        std::iter::once(&mut assessment.at).chain(approved)
    });
    let measures = case.measure.iter_mut().flat_map(|measure| [&mut measure.decided, &mut measure.done]);
    let closings = case.closing.iter_mut().flat_map(|closing| [&mut closing.at, &mut closing.reopened]);
    let dates = assessed
        .chain(case.advice.iter_mut().map(|advice| &mut advice.at))
        .chain(measures)
        .chain(case.notification.iter_mut().map(|sent| &mut sent.at))
        .chain(case.communication.iter_mut().map(|sent| &mut sent.at))
        .chain(case.told.iter_mut().map(|told| &mut told.at))
        .chain(closings);
    for (date, shift) in dates.zip(shifts.iter().cycle()) {
        *date = date.and_then(|at| at.plus(TimeDelta::minutes(i64::from((*shift)?))));
    }
}

proptest! {
    #[test]
    fn any_disorder_of_dates_still_gives_the_case_again(
        index in 0_usize..12,
        shifts in prop::collection::vec(prop::option::weighted(0.9, any::<i16>()), 1..40),
    ) {
        let mut case = cases().swap_remove(index);
        scatter(&mut case, &shifts);
        gives_again(&case);
    }
}
