//! What people type for a time or a day means one thing, or is refused with what it could mean.

use avvik::case::{Moment, TimeInputError, Unknown, When, parse_day, parse_time, parse_when};
use chrono::{DateTime, MappedLocalTime, TimeZone};
use chrono_tz::Europe::Oslo;
use proptest::prelude::*;

/// A Saturday.
const NOW: &str = "2026-11-21T14:30:15+01:00";

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[track_caller]
fn time(text: &str) -> Result<Moment, TimeInputError> {
    parse_time(text, moment(NOW), Oslo)
}

#[test]
fn a_time_reads_in_every_form() {
    for (text, time_meant) in [
        ("2026-10-23T15:30:00+02:00", "2026-10-23T15:30:00+02:00"),
        (" 2026-10-23T13:30:00Z ", "2026-10-23T13:30:00+00:00"),
        ("2026-10-23 13:30:00-05:00", "2026-10-23T13:30:00-05:00"),
        ("2026-11-21 14:03", "2026-11-21T14:03:00+01:00"),
        ("2026-06-01 9:03:59", "2026-06-01T09:03:59+02:00"),
        ("2026-11-21T14:03", "2026-11-21T14:03:00+01:00"),
        ("21.11.2026 14:03", "2026-11-21T14:03:00+01:00"),
        ("21.11.2026 kl. 14.03", "2026-11-21T14:03:00+01:00"),
        ("1.6.26 kl 9.05", "2026-06-01T09:05:00+02:00"),
        ("21.11.2026 kl.14.03", "2026-11-21T14:03:00+01:00"),
        ("14:03", "2026-11-21T14:03:00+01:00"),
        ("kl. 14.03", "2026-11-21T14:03:00+01:00"),
        ("23:59", "2026-11-21T23:59:00+01:00"),
        ("today 08:00", "2026-11-21T08:00:00+01:00"),
        ("I dag  kl. 08.00", "2026-11-21T08:00:00+01:00"),
        ("yesterday 14:03", "2026-11-20T14:03:00+01:00"),
        ("yesterday at 14:03", "2026-11-20T14:03:00+01:00"),
        ("i går 14:03", "2026-11-20T14:03:00+01:00"),
        ("I GÅR KL. 14.03", "2026-11-20T14:03:00+01:00"),
        ("i forgårs 14.03", "2026-11-19T14:03:00+01:00"),
        ("i morgen 09:00", "2026-11-22T09:00:00+01:00"),
        ("fredag 15:30", "2026-11-20T15:30:00+01:00"),
        ("Friday 15:30", "2026-11-20T15:30:00+01:00"),
        ("saturday 14:30", "2026-11-21T14:30:00+01:00"),
        ("lørdag 14:31", "2026-11-14T14:31:00+01:00"),
        ("søndag 12:00", "2026-11-15T12:00:00+01:00"),
        ("now", NOW),
        ("nå", NOW),
        ("no", NOW),
        ("-3h", "2026-11-21T11:30:15+01:00"),
        ("-3t", "2026-11-21T11:30:15+01:00"),
        ("−45m", "2026-11-21T13:45:15+01:00"),
        ("-2d", "2026-11-19T14:30:15+01:00"),
        ("3 timer siden", "2026-11-21T11:30:15+01:00"),
        ("for 1 time siden", "2026-11-21T13:30:15+01:00"),
        ("3 hours ago", "2026-11-21T11:30:15+01:00"),
        ("in 2 hours", "2026-11-21T16:30:15+01:00"),
    ] {
        assert_eq!(time(text).map(|moment| moment.to_string()).as_deref(), Ok(time_meant), "{text}");
    }
}

#[test]
fn hours_ago_are_elapsed_and_days_ago_keep_the_clock() {
    let after_the_change = moment("2026-10-25T12:00:00+01:00");
    let at = |text| parse_time(text, after_the_change, Oslo).unwrap().to_string();
    assert_eq!(at("-24h"), "2026-10-24T13:00:00+02:00");
    assert_eq!(at("-1d"), "2026-10-24T12:00:00+02:00");
}

#[test]
fn what_is_no_time_is_refused() {
    for text in [
        "",
        " ",
        "soon",
        "25:00",
        "24:00",
        "14:60",
        "14:03:60",
        "14.03",
        "2026-02-30 12:00",
        "21.11.202 14:03",
        "2026-12-31T23:59:60Z",
        "2026-10-23T15:30:00+15:00",
        "-h",
        "-3",
        "-3x",
        "h ago",
        "--3h",
        "kl.",
        "kl. kl. 14",
        "-99999999999999999999h",
        "-9223372036854775807h",
        "yesterday yesterday 12:00",
        "\u{0}",
        "i går kl.",
    ] {
        assert_eq!(time(text), Err(TimeInputError::NotATime { text: text.trim().to_owned() }), "{text}");
    }
    for text in ["-90000000h", "-9223372036854775807d", "-1000000000000d", "+80000000h"] {
        assert_eq!(time(text), Err(TimeInputError::Beyond { text: text.to_owned() }), "{text}");
    }
}

#[test]
fn a_time_that_occurs_twice_is_refused_with_both_readings() {
    for text in ["2026-10-25 02:30", "25.10.2026 kl. 02.30"] {
        let error = time(text).unwrap_err();
        let (first, second) = (moment("2026-10-25T02:30:00+02:00"), moment("2026-10-25T02:30:00+01:00"));
        assert_eq!(error, TimeInputError::Ambiguous { text: text.to_owned(), first, second });
        let said = format!("{:?}", error.message());
        assert!(
            said.contains("2026-10-25T02:30:00+02:00") && said.contains("2026-10-25T02:30:00+01:00"),
            "{said}"
        );
    }
    // Between the two readings of the same clock, the latest Sunday is still this one.
    let between = moment("2026-10-25T02:15:00+01:00");
    assert!(matches!(parse_time("søndag 02:30", between, Oslo), Err(TimeInputError::Ambiguous { .. })));
    assert!(time("2026-10-25 01:59").is_ok() && time("2026-10-25 03:00").is_ok());
}

#[test]
fn a_time_that_does_not_occur_is_refused_with_the_nearest_readings() {
    let text = "2026-03-29 02:30".to_owned();
    let (before, after) = (moment("2026-03-29T01:30:00+01:00"), moment("2026-03-29T03:30:00+02:00"));
    let error = time(&text).unwrap_err();
    assert_eq!(error, TimeInputError::Impossible { text, before, after });
    let said = format!("{:?}", error.message());
    assert!(
        said.contains("2026-03-29T01:30:00+01:00") && said.contains("2026-03-29T03:30:00+02:00"),
        "{said}"
    );
    let samoa = parse_time("2011-12-30 12:00", moment(NOW), chrono_tz::Pacific::Apia);
    assert!(matches!(samoa, Err(TimeInputError::Impossible { .. })));
}

#[test]
fn a_day_without_clock_is_no_time_but_a_when() {
    for (text, day) in [("2026-11-20", "2026-11-20"), ("i går", "2026-11-20"), ("lørdag", "2026-11-21")] {
        let day = day.parse().unwrap();
        assert_eq!(time(text), Err(TimeInputError::NoClock { text: text.to_owned(), day }));
        assert_eq!(parse_when(text, moment(NOW), Oslo), Ok(When::Day(day)));
    }
}

#[test]
fn a_when_reads_approximate_and_unknown_times() {
    let when = |text| parse_when(text, moment(NOW), Oslo);
    let at = moment("2026-11-20T14:03:00+01:00");
    assert_eq!(when("i går 14:03"), Ok(When::At(at)));
    for text in
        ["ca. i går 14:03", "Ca i går kl. 14.03", "about yesterday 14:03", "~2026-11-20T14:03:00+01:00"]
    {
        assert_eq!(when(text), Ok(When::About(at)), "{text}");
    }
    for text in ["ukjent", "Unknown", "not-known-yet"] {
        assert_eq!(when(text), Ok(When::Unknown(Unknown::NotKnownYet)), "{text}");
    }
    assert_eq!(when("cannot-be-determined"), Ok(When::Unknown(Unknown::CannotBeDetermined)));
    assert!(matches!(when("ca. 20.11.2026"), Err(TimeInputError::NoClock { .. })));
    assert!(matches!(when("ca"), Err(TimeInputError::NotATime { .. })));
}

#[test]
fn a_due_day_reads_in_every_form() {
    let day = |text| parse_day(text, moment(NOW), Oslo);
    for (text, due) in [
        ("2026-12-01", "2026-12-01"),
        ("1.12.2026", "2026-12-01"),
        ("+14d", "2026-12-05"),
        ("om 14 dager", "2026-12-05"),
        ("in 14 days", "2026-12-05"),
        ("om 2 uker", "2026-12-05"),
        ("today", "2026-11-21"),
        ("i morgen", "2026-11-22"),
    ] {
        assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Ok(due), "{text}");
    }
    for text in ["", "fredag", "+3h", "2026-12-01 12:00", "14:03", "1.13.2026", "now"] {
        assert_eq!(day(text), Err(TimeInputError::NotADay { text: text.to_owned() }), "{text}");
    }
    assert!(matches!(day("+99999999d"), Err(TimeInputError::Beyond { .. })));
}

#[test]
fn the_end_of_the_calendar_is_an_error() {
    let last = moment("9999-12-31T23:59:59Z");
    for text in ["now", "14:03", "i morgen 12:00", "-1d", "+1h", "fredag 12:00"] {
        assert_eq!(parse_time(text, last, Oslo), Err(TimeInputError::Beyond { text: text.to_owned() }));
        assert!(parse_day(text, last, Oslo).is_err());
    }
    assert!(time("9999-12-31 23:59").is_ok() && time("10000-01-01 00:00").is_err());
    assert!(parse_time("monday 12:00", moment("0000-01-01T00:00:00Z"), chrono_tz::UTC).is_err());
}

proptest! {
    #[test]
    fn an_unambiguous_local_time_reads_back_as_its_instant(second in 0_i64..4_102_444_800) {
        let there = DateTime::from_timestamp(second, 0).unwrap().with_timezone(&Oslo);
        let meant = Moment::new(there.fixed_offset()).unwrap();
        for format in ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%d.%m.%Y kl. %H.%M.%S"] {
            let read = time(&there.format(format).to_string());
            match Oslo.from_local_datetime(&there.naive_local()) {
                MappedLocalTime::Single(_) => prop_assert_eq!(read, Ok(meant)),
                _ => {
                    let refused = matches!(read, Err(TimeInputError::Ambiguous { first, second, .. })
                        if (first == meant || second == meant) && first < second);
                    prop_assert!(refused);
                }
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(
        text in prop_oneof![
            any::<String>(),
            "[-+~]?[0-9]{0,25}[ .:T-]?(kl\\.|h|t|d|uker|siden|ago|om |fredag|i går)?[ 0-9.:+-]{0,12}",
        ],
        year in prop_oneof![Just("0000"), Just("2026"), Just("9999")],
    ) {
        for edge in ["01-01T00:00:00-14:00", "10-25T02:30:00+01:00", "12-31T23:59:59+14:00"] {
            let now = moment(&format!("{year}-{edge}"));
            for zone in [Oslo, chrono_tz::Pacific::Kiritimati] {
                let _ = (parse_time(&text, now, zone), parse_when(&text, now, zone), parse_day(&text, now, zone));
            }
        }
    }
}
