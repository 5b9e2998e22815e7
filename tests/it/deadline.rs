//! The 72-hour clock, across weekends, holidays, changes of the clock and published decisions.

use avvik::case::{Day, Moment, Unknown, When};
use avvik::law::deadline::{Deadline, Precision, Timeliness, deadline};
use chrono::{DateTime, FixedOffset, TimeDelta};
use chrono_tz::Europe::Oslo;
use proptest::prelude::*;

const HOURS: u32 = 72;

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn from(anchor: impl Into<When>) -> Deadline {
    deadline(&anchor.into(), HOURS, Oslo).unwrap()
}

/// What it shows, awareness, strict end, end of the last hour.
const WORKED: [(&str, &str, &str, &str); 13] = [
    ("plain week", "2026-11-09T10:15:00+01:00", "2026-11-12T10:15:00+01:00", "2026-11-12T11:00:00+01:00"),
    ("weekend", "2026-11-20T23:59:00+01:00", "2026-11-23T23:59:00+01:00", "2026-11-24T00:00:00+01:00"),
    ("spring change", "2026-03-27T15:30:00+01:00", "2026-03-30T16:30:00+02:00", "2026-03-30T17:00:00+02:00"),
    (
        "due in the skipped hour",
        "2026-03-26T02:30:00+01:00",
        "2026-03-29T03:30:00+02:00",
        "2026-03-29T04:00:00+02:00",
    ),
    ("autumn change", "2026-10-23T15:30:00+02:00", "2026-10-26T14:30:00+01:00", "2026-10-26T15:00:00+01:00"),
    (
        "due in the repeated hour",
        "2026-10-22T02:30:00+02:00",
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:00:00+01:00",
    ),
    (
        "aware in its first pass",
        "2026-10-25T02:30:00+02:00",
        "2026-10-28T01:30:00+01:00",
        "2026-10-28T02:00:00+01:00",
    ),
    (
        "aware in its second pass",
        "2026-10-25T02:30:00+01:00",
        "2026-10-28T02:30:00+01:00",
        "2026-10-28T03:00:00+01:00",
    ),
    ("Easter", "2026-04-01T16:20:00+02:00", "2026-04-04T16:20:00+02:00", "2026-04-04T17:00:00+02:00"),
    (
        "Christmas, full hour",
        "2026-12-24T10:00:00+01:00",
        "2026-12-27T10:00:00+01:00",
        "2026-12-27T11:00:00+01:00",
    ),
    ("change of year", "2026-12-31T14:05:00+01:00", "2027-01-03T14:05:00+01:00", "2027-01-03T15:00:00+01:00"),
    (
        "Easter Sunday, spring change",
        "2027-03-25T08:00:00+01:00",
        "2027-03-28T09:00:00+02:00",
        "2027-03-28T10:00:00+02:00",
    ),
    (
        "ends on a holiday",
        "2020-12-22T12:17:00+01:00",
        "2020-12-25T12:17:00+01:00",
        "2020-12-25T13:00:00+01:00",
    ),
];

#[test]
fn the_worked_examples_come_out() {
    for (shows, aware, due, hour_end) in WORKED {
        let deadline = from(moment(aware));
        let ends = (deadline.due().to_string(), deadline.hour_end().to_string());
        assert_eq!(ends, (due.to_owned(), hour_end.to_owned()), "{shows}");

        let second = TimeDelta::seconds(1);
        let (due, hour_end) = (deadline.due(), deadline.hour_end());
        assert_eq!(deadline.judge(due), Timeliness::InTime, "{shows}");
        assert_eq!(deadline.judge(due.plus(second).unwrap()), Timeliness::InTimeByHourRule, "{shows}");
        assert_eq!(deadline.judge(hour_end), Timeliness::InTimeByHourRule, "{shows}");
        assert_eq!(deadline.judge(hour_end.plus(second).unwrap()), Timeliness::Late, "{shows}");
    }
}

/// Decision, awareness, last day in time, day of the notification (none: never), days late.
const DECISIONS: [(&str, &str, &str, Option<&str>, i64); 9] = [
    ("NO Argon", "2021-07-19", "2021-07-22", Some("2021-09-24"), 64),
    ("NL Booking.com", "2019-01-13", "2019-01-16", Some("2019-02-07"), 22),
    ("NL PVV Overijssel", "2019-01-11", "2019-01-14", None, 0),
    ("DK FMK", "2021-08-09", "2021-08-12", Some("2021-08-13"), 1),
    ("DK tax agency", "2021-07-09", "2021-07-12", Some("2021-07-12"), 0),
    ("NO UiA", "2024-02-14", "2024-02-17", Some("2024-02-14"), 0),
    ("AT DSB", "2023-03-06T18:30:00+01:00", "2023-03-09", Some("2023-04-24"), 46),
    ("IE Twitter", "2019-01-03", "2019-01-06", Some("2019-01-08"), 2),
    ("ES Air Europa", "2018-10-17", "2018-10-20", Some("2018-11-27"), 38),
];

#[test]
fn the_published_decisions_come_out() {
    for (decision, aware, last_day, notified, days_late) in DECISIONS {
        let anchor = aware.parse().map(When::At).or_else(|_| aware.parse().map(When::Day)).unwrap();
        let deadline = deadline(&anchor, HOURS, Oslo).unwrap();
        assert_eq!(deadline.last_day(), day(last_day), "{decision}");
        let Some(notified) = notified.map(day) else {
            assert!(deadline.left(moment("2019-01-15T00:00:00+01:00")) < TimeDelta::zero(), "{decision}");
            continue;
        };
        let late = (notified.date() - deadline.last_day().date()).num_days().max(0);
        let verdict = if days_late > 0 { Timeliness::Late } else { Timeliness::InTime };
        assert_eq!((late, deadline.judge_day(notified)), (days_late, verdict), "{decision}");
    }
}

#[test]
fn awareness_by_date_is_planned_from_midnight_and_judged_by_dates() {
    let deadline = from(day("2026-10-23"));
    assert_eq!(deadline.precision(), Precision::Day);
    assert_eq!(deadline.due().to_string(), "2026-10-25T23:00:00+01:00");
    assert_eq!(deadline.judge(moment("2026-10-26T23:59:59+01:00")), Timeliness::InTime);
    assert_eq!(deadline.judge(moment("2026-10-27T00:00:00+01:00")), Timeliness::Late);
    assert_eq!(deadline.judge(moment("2026-10-26T23:30:00Z")), Timeliness::Late);
}

#[test]
fn a_day_whose_midnight_is_skipped_starts_at_the_change() {
    let cairo = chrono_tz::Africa::Cairo;
    let deadline = deadline(&day("2024-04-26").into(), 1, cairo).unwrap();
    assert_eq!(deadline.due().to_string(), "2024-04-26T02:00:00+03:00");
}

#[test]
fn the_hour_rule_goes_by_the_hours_of_the_zone() {
    let kolkata = chrono_tz::Asia::Kolkata;
    let deadline = deadline(&moment("2026-11-09T10:15:00+05:30").into(), HOURS, kolkata).unwrap();
    assert_eq!(deadline.hour_end().to_string(), "2026-11-12T11:00:00+05:30");
}

#[test]
fn an_approximate_anchor_counts_and_says_so() {
    let aware = moment("2026-11-09T10:15:00+01:00");
    let about = from(When::About(aware));
    assert_eq!(about.precision(), Precision::About);
    assert_eq!(about.due(), from(aware).due());
    assert_eq!(about.left(moment("2026-11-12T11:15:00+01:00")), TimeDelta::hours(-1));
}

#[test]
fn there_is_no_deadline_without_an_anchor_or_beyond_the_calendar() {
    for anchor in [
        When::Unknown(Unknown::NotKnownYet),
        When::Unknown(Unknown::CannotBeDetermined),
        When::At(moment("9999-12-29T12:00:00Z")),
        When::At(moment("9999-12-31T23:59:59-14:00")),
        When::Day(day("9999-12-31")),
    ] {
        assert_eq!(deadline(&anchor, HOURS, Oslo), None, "{anchor:?}");
    }
    assert_eq!(deadline(&moment("2026-11-09T10:15:00Z").into(), u32::MAX, Oslo), None);
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (0_i64..4_133_980_800, -14 * 60..=14 * 60).prop_map(|(second, minutes)| {
        let offset = FixedOffset::east_opt(minutes * 60).unwrap();
        Moment::new(DateTime::from_timestamp(second, 0).unwrap().with_timezone(&offset)).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_deadline_is_72_elapsed_hours_and_the_last_hour_follows(aware in any_moment()) {
        let deadline = from(aware);
        prop_assert_eq!(deadline.due().time().timestamp() - aware.time().timestamp(), 72 * 3600);
        let more = deadline.hour_end().since(deadline.due());
        prop_assert!(more > TimeDelta::zero() && more <= TimeDelta::hours(1));
        prop_assert_eq!(deadline.hour_end().time().timestamp() % 3600, 0);
    }

    #[test]
    fn what_is_done_later_is_never_judged_better(
        aware in any_moment(),
        minutes in (-100_i64..9000, 0_i64..9000),
        by_date in any::<bool>(),
    ) {
        let deadline = if by_date { from(aware.day(Oslo).unwrap()) } else { from(aware) };
        let done = aware.plus(TimeDelta::minutes(minutes.0)).unwrap();
        let later = done.plus(TimeDelta::minutes(minutes.1)).unwrap();
        prop_assert!(deadline.judge(done) <= deadline.judge(later));
        prop_assert!(deadline.judge_day(done.day(Oslo).unwrap()) <= deadline.judge_day(later.day(Oslo).unwrap()));
        prop_assert_eq!(deadline.left(done) >= TimeDelta::zero(), done <= deadline.due());
    }
}
