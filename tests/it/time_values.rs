//! Moments, days, times and counts keep what was written, in TOML and in JSON.

use avvik::case::json::to_json;
use avvik::case::{Count, Day, Moment, Unknown, When};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Holder<T> {
    value: T,
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn read<T: DeserializeOwned>(toml: &str) -> Result<T, String> {
    toml::from_str::<Holder<T>>(&format!("value = {toml}")).map(|h| h.value).map_err(|e| e.to_string())
}

#[track_caller]
fn keeps<T>(value: T, toml: &str, json: &str)
where
    T: Copy + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned,
{
    let line = format!("value = {toml}\n");
    let holder = Holder { value };
    assert_eq!(toml_edit::ser::to_string(&holder).unwrap(), line);
    assert_eq!(toml::from_str::<Holder<T>>(&toml::to_string(&holder).unwrap()).unwrap(), holder);
    assert_eq!(toml::from_str::<Holder<T>>(&line).unwrap(), holder);
    assert_eq!(toml_edit::de::from_str::<Holder<T>>(&line).unwrap(), holder);
    assert_eq!(to_json(&value).unwrap().to_string(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), value);
}

#[test]
fn every_form_reads_as_it_is_written() {
    let at = "2026-10-23T15:30:00+02:00";
    let moment = moment(at);
    let day = Day::new(NaiveDate::from_ymd_opt(2026, 10, 23).unwrap()).unwrap();
    keeps(moment, at, &format!("\"{at}\""));
    keeps(day, "2026-10-23", "\"2026-10-23\"");
    keeps(When::At(moment), at, &format!("\"{at}\""));
    keeps(When::Day(day), "2026-10-23", "\"2026-10-23\"");
    keeps(When::About(moment), &format!("{{ about = {at} }}"), &format!("{{\"about\":\"{at}\"}}"));
    keeps(When::Unknown(Unknown::NotKnownYet), "\"not-known-yet\"", "\"not-known-yet\"");
    keeps(Count::Exact(27), "27", "27");
    keeps(Count::About(30), "{ about = 30 }", "{\"about\":30}");
    keeps(Count::Range { from: 20, to: 40 }, "{ from = 20, to = 40 }", "{\"from\":20,\"to\":40}");
    keeps(
        Count::Unknown(Unknown::CannotBeDetermined),
        "\"cannot-be-determined\"",
        "\"cannot-be-determined\"",
    );
}

#[test]
fn a_moment_is_written_with_seconds_and_without_fractions() {
    for (written, kept) in [
        ("2026-10-23T15:30+02:00", "2026-10-23T15:30:00+02:00"),
        ("2026-10-23 15:30:59.999Z", "2026-10-23T15:30:59+00:00"),
        ("2026-10-23T15:30:00-14:00", "2026-10-23T15:30:00-14:00"),
    ] {
        assert_eq!(read::<Moment>(written).unwrap().to_string(), kept);
    }
}

#[test]
fn what_is_no_moment_is_refused_with_the_reason() {
    for (written, reason) in [
        ("2026-10-23T15:30:00", "lacks its offset"),
        ("2026-12-31T23:59:60Z", "leap seconds"),
        ("2026-10-23T15:30:00+14:01", "beyond 14 hours"),
        ("2026-10-23T15:30:00-23:59", "beyond 14 hours"),
        ("2026-10-23", "not a point in time"),
        ("15:30:00", "not a point in time"),
        ("\"2026-10-23T15:30:00\"", "lacks its offset"),
        ("\"\"", "not a point in time"),
        ("\"soon\"", "not a point in time"),
        ("7", "a time such as 2026-10-23T15:30:00+02:00"),
    ] {
        let error = read::<Moment>(written).unwrap_err();
        assert!(error.contains(reason) && error.contains("line 1"), "{written}: {error}");
        assert!(read::<When>(written).is_err() || written == "2026-10-23", "{written}");
    }
    for written in ["2026-10-23T15:30:00Z", "15:30:00", "\"2026-02-30\""] {
        assert!(read::<Day>(written).unwrap_err().contains("not a day"), "{written}");
    }
}

#[test]
fn a_time_that_is_none_is_refused_with_the_accepted_forms() {
    for written in ["\"soon\"", "7", "{ about = \"x\" }", "{ about = 2026-10-23, x = 1 }", "true", "[]"] {
        let error = read::<When>(written).unwrap_err();
        for form in ["2026-10-23T15:30:00+02:00", "{ about =", "not-known-yet", "cannot-be-determined"] {
            assert!(error.contains(form), "{written}: {error}");
        }
    }
}

#[test]
fn a_count_that_is_none_is_refused_with_the_accepted_forms() {
    let huge = "{ \"value\": 9223372036854775808 }";
    assert!(serde_json::from_str::<Holder<Count>>(huge).unwrap_err().to_string().contains("too large"));
    assert!(read::<Count>("{ from = 40, to = 20 }").unwrap_err().contains("backwards"));
    for written in ["-1", "1.5", "\"many\"", "{ from = 1 }", "{ about = 1, to = 2 }", "{}", "true"] {
        let error = read::<Count>(written).unwrap_err();
        assert!(error.contains("{ about = 30 }") && error.contains("not-known-yet"), "{written}: {error}");
    }
}

#[test]
fn a_count_reads_from_a_flag() {
    for (text, count) in [
        ("27", Some(Count::Exact(27))),
        (" 0 ", Some(Count::Exact(0))),
        ("~30", Some(Count::About(30))),
        ("ca 30", Some(Count::About(30))),
        ("ca. 30", Some(Count::About(30))),
        ("20-40", Some(Count::Range { from: 20, to: 40 })),
        ("20 – 40", Some(Count::Range { from: 20, to: 40 })),
        ("ukjent", Some(Count::Unknown(Unknown::NotKnownYet))),
        ("Unknown", Some(Count::Unknown(Unknown::NotKnownYet))),
        ("cannot-be-determined", Some(Count::Unknown(Unknown::CannotBeDetermined))),
        ("40-20", None),
        ("-5", None),
        ("12 000", None),
        ("9223372036854775808", None),
        ("99999999999999999999", None),
        ("", None),
        ("~", None),
    ] {
        assert_eq!(text.parse::<Count>().ok(), count, "{text}");
    }
}

#[test]
fn the_worse_value_of_a_count_is_its_most() {
    assert_eq!(Count::Range { from: 20, to: 40 }.most(), Some(40));
    assert_eq!(Count::About(30).most(), Some(30));
    assert_eq!(Count::Unknown(Unknown::NotKnownYet).most(), None);
}

#[test]
fn the_calendar_ends_without_a_panic() {
    let last = moment("9999-12-31T23:59:59+00:00");
    let oslo = chrono_tz::Europe::Oslo;
    assert_eq!(last.plus(TimeDelta::seconds(1)), None);
    assert_eq!(last.plus(TimeDelta::MAX), None);
    assert_eq!(last.plus(TimeDelta::MIN), None);
    assert_eq!(last.in_zone(oslo), None);
    assert_eq!(last.day(oslo), None);
    assert_eq!(last.day(chrono_tz::UTC).unwrap().plus_days(1), None);
    assert_eq!(last.day(chrono_tz::UTC).unwrap().plus_days(i64::MAX), None);
    assert!(Moment::new(DateTime::<chrono::Utc>::MAX_UTC.fixed_offset()).is_err());
    assert!(Moment::new(DateTime::<chrono::Utc>::MIN_UTC.fixed_offset()).is_err());
    assert!(Day::new(NaiveDate::MAX).is_err());
    assert!(last.since(moment("0000-01-01T00:00:00Z")) > TimeDelta::zero());
}

#[test]
fn an_offset_with_seconds_is_kept_as_an_instant() {
    let written = DateTime::parse_from_rfc3339("1930-01-01T12:00:00Z").unwrap();
    let amsterdam = written.with_timezone(&FixedOffset::east_opt(19 * 60 + 32).unwrap());
    assert_eq!(Moment::new(amsterdam).unwrap().to_string(), "1930-01-01T12:19:00+00:19");
}

#[test]
fn the_schema_offers_every_form() {
    let schema = schemars::schema_for!(When).to_value().to_string();
    for part in ["date-time", "\"date\"", "about", "not-known-yet", "cannot-be-determined"] {
        assert!(schema.contains(part), "{part} in {schema}");
    }
    let schema = schemars::schema_for!(Count).to_value().to_string();
    for part in ["integer", "about", "from", "to", "not-known-yet"] {
        assert!(schema.contains(part), "{part} in {schema}");
    }
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (0_i64..=4_102_444_800, -14 * 60..=14 * 60).prop_map(|(second, minutes)| {
        let offset = FixedOffset::east_opt(minutes * 60).unwrap();
        Moment::new(DateTime::from_timestamp(second, 0).unwrap().with_timezone(&offset)).unwrap()
    })
}

proptest! {
    #[test]
    fn a_time_survives_toml_and_json(moment in any_moment()) {
        keeps(moment, &moment.to_string(), &format!("\"{moment}\""));
        keeps(When::At(moment), &moment.to_string(), &format!("\"{moment}\""));
        keeps(
            When::About(moment),
            &format!("{{ about = {moment} }}"),
            &format!("{{\"about\":\"{moment}\"}}"),
        );
        let day = moment.day(chrono_tz::UTC).unwrap();
        keeps(When::Day(day), &day.to_string(), &format!("\"{day}\""));
        let text = moment.to_string();
        prop_assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
    }

    #[test]
    fn a_count_survives_its_text(from in any::<u32>(), more in any::<u32>()) {
        let to = u64::from(from) + u64::from(more);
        let range = Count::Range { from: from.into(), to };
        prop_assert_eq!(format!("{from}-{to}").parse::<Count>().unwrap(), range);
        keeps(range, &format!("{{ from = {from}, to = {to} }}"), &format!("{{\"from\":{from},\"to\":{to}}}"));
    }

    #[test]
    fn no_text_makes_a_moment_or_a_count_panic(text in any::<String>()) {
        let _ = (text.parse::<Moment>(), text.parse::<Day>(), text.parse::<Count>());
    }
}
