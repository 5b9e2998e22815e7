//! The words, dates and clocks that people write times with, in bokmål, nynorsk and English.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, ParseResult, TimeDelta, Timelike, Weekday};

/// What a text says about a time, before it is known what day and zone it was typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// So much elapsed time from now, ago when negative.
    Span(TimeDelta),
    /// So many calendar days from today, ago when negative, at the same clock.
    Days(i64),
    /// A day, with the clock if one is given.
    On(SaidDay, Option<NaiveTime>),
}

/// A day as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SaidDay {
    /// A date.
    Date(NaiveDate),
    /// So many days from today, ago when negative.
    DaysOn(i64),
    /// The latest such weekday.
    Weekday(Weekday),
}

const DATES: [&str; 3] = ["%Y-%m-%d", "%d.%m.%y", "%d.%m.%Y"];
const DATE_TIMES: [&str; 2] = ["%Y-%m-%dt%H:%M", "%Y-%m-%dt%H:%M:%S"];
const CLOCKS: [&str; 2] = ["%H:%M", "%H:%M:%S"];
/// Clocks that alone could be dates, and so want a day or "kl." before them.
const DOTTED_CLOCKS: [&str; 2] = ["%H.%M", "%H.%M.%S"];
const AT: [&str; 5] = ["kl.", "kl", "klokka", "klokken", "at"];
const NOW: [&str; 3] = ["now", "nå", "no"];

const DAYS: [(&[&str], i64); 5] = [
    (&["i forgårs", "i førgår"], -2),
    (&["yesterday", "i går", "igår"], -1),
    (&["today", "i dag", "idag"], 0),
    (&["tomorrow", "i morgen", "i morgon"], 1),
    (&["i overmorgen", "i overmorgon"], 2),
];

const WEEKDAYS: [(&[&str], Weekday); 7] = [
    (&["monday", "mandag", "måndag"], Weekday::Mon),
    (&["tuesday", "tirsdag", "tysdag"], Weekday::Tue),
    (&["wednesday", "onsdag"], Weekday::Wed),
    (&["thursday", "torsdag"], Weekday::Thu),
    (&["friday", "fredag"], Weekday::Fri),
    (&["saturday", "lørdag", "laurdag"], Weekday::Sat),
    (&["sunday", "søndag", "sundag"], Weekday::Sun),
];

const AHEAD: [&str; 3] = ["+", "om ", "in "];
const AGO: [&str; 3] = [" siden", " sidan", " ago"];

/// Makes a span of an amount of some unit, or nothing when it is too long for any calendar.
type Unit = fn(i64) -> Option<Said>;

const UNITS: [(&[&str], Unit); 4] = [
    (&["m", "min", "minutt", "minutter", "minute", "minutes"], |n| TimeDelta::try_minutes(n).map(Said::Span)),
    (&["h", "t", "time", "timer", "timar", "hour", "hours"], |n| TimeDelta::try_hours(n).map(Said::Span)),
    (&["d", "dag", "dager", "dagar", "day", "days"], |n| Some(Said::Days(n))),
    (&["u", "uke", "uker", "veke", "veker", "w", "week", "weeks"], |n| n.checked_mul(7).map(Said::Days)),
];

/// Returns what a text says, or nothing when it is not understood.
pub(super) fn said(text: &str) -> Option<Said> {
    let text = text.to_lowercase().replace("kl.", "kl. ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if NOW.contains(&text.as_str()) {
        return Some(Said::Span(TimeDelta::zero()));
    }
    span(&text)
        .or_else(|| day(&text).map(|day| Said::On(day, None)))
        .or_else(|| {
            first_fit(&DATE_TIMES, |format| NaiveDateTime::parse_from_str(&text, format)).and_then(on)
        })
        .or_else(|| day_and_clock(&words))
}

fn span(text: &str) -> Option<Said> {
    let ahead = || AHEAD.iter().find_map(|word| text.strip_prefix(word)).map(|rest| (rest, 1));
    let ago = || AGO.iter().find_map(|word| text.strip_suffix(word)).map(|rest| (rest, -1));
    let minus = text.strip_prefix(['-', '−']).map(|rest| (rest, -1));
    let (amount, sign) = minus.or_else(ahead).or_else(ago)?;
    let amount = amount.strip_prefix("for ").unwrap_or(amount);
    let (number, unit) = amount.split_at(amount.find(|c: char| !c.is_ascii_digit())?);
    let number: i64 = number.parse().ok()?;
    look_up(&UNITS, unit.trim())?(sign * number)
}

fn day(text: &str) -> Option<SaidDay> {
    let date = first_fit(&DATES, |format| NaiveDate::parse_from_str(text, format)).filter(is_of_our_time);
    date.map(SaidDay::Date)
        .or_else(|| look_up(&DAYS, text).map(SaidDay::DaysOn))
        .or_else(|| look_up(&WEEKDAYS, text).map(SaidDay::Weekday))
}

fn on(local: NaiveDateTime) -> Option<Said> {
    let whole = is_of_our_time(&local.date()) && is_no_leap_second(&local.time());
    whole.then(|| Said::On(SaidDay::Date(local.date()), Some(local.time())))
}

fn day_and_clock(words: &[&str]) -> Option<Said> {
    let (clock, before) = words.split_last()?;
    let named = match before.split_last() {
        Some((at, named)) if AT.contains(at) => named,
        _ => before,
    };
    let dotted = if before.is_empty() { &[][..] } else { &DOTTED_CLOCKS };
    let clock = first_fit(&CLOCKS, |format| NaiveTime::parse_from_str(clock, format))
        .or_else(|| first_fit(dotted, |format| NaiveTime::parse_from_str(clock, format)))
        .filter(is_no_leap_second)?;
    let day = if named.is_empty() { Some(SaidDay::DaysOn(0)) } else { day(&named.join(" ")) };
    Some(Said::On(day?, Some(clock)))
}

fn first_fit<T>(formats: &[&str], parse: impl Fn(&str) -> ParseResult<T>) -> Option<T> {
    formats.iter().find_map(|format| parse(format).ok())
}

fn look_up<T: Copy>(table: &[(&[&str], T)], text: &str) -> Option<T> {
    table.iter().find(|(words, _)| words.contains(&text)).map(|&(_, value)| value)
}

/// Tells a year from a slip of the finger such as `21.11.202`.
fn is_of_our_time(date: &NaiveDate) -> bool {
    (1900..=9999).contains(&date.year())
}

fn is_no_leap_second(clock: &NaiveTime) -> bool {
    clock.nanosecond() < 1_000_000_000
}
