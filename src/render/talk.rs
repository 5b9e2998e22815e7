//! Says messages in one language, with times in the register's zone.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::language::Language;
use super::locales::{LOCALES, Locale};
use super::plain::plain;
use crate::lint::personal::masked;
use crate::message::{Arg, Message};

/// One language with its words, and the zone that times are written in.
///
/// A file is read when one of its messages is first said.
pub struct Talk {
    language: Language,
    zone: Tz,
    homes: RefCell<Homes>,
    files: [OnceCell<FluentBundle<FluentResource>>; LOCALES.len()],
}

/// Which file each key stands in, as far as the files have been searched.
#[derive(Default)]
struct Homes {
    known: HashMap<&'static str, usize>,
    searched: usize,
}

impl Talk {
    /// Returns the talk of a language; its words are read when they are first said.
    pub fn new(language: Language, zone: Tz) -> Self {
        let files = [const { OnceCell::new() }; LOCALES.len()];
        Self { language, zone, homes: RefCell::default(), files }
    }

    /// Returns the language that is spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the zone that times are written in.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Returns the message in words.
    ///
    /// Text arguments come out as [`plain`] text on one line, moments in the long form. A key or an argument
    /// that does not exist shows as `⟨key⟩`, which the tests refuse.
    pub fn say(&self, message: &Message) -> String {
        self.said(message, plain)
    }

    /// Returns the message in words like [`Self::say`], with personal data in its text arguments masked: for whatever
    /// goes into logs.
    pub fn say_masked(&self, message: &Message) -> String {
        self.said(message, |text| plain(&masked(text)))
    }

    fn said(&self, message: &Message, shown: fn(&str) -> String) -> String {
        let mut args = FluentArgs::with_capacity(message.args().len());
        for (name, arg) in message.args() {
            args.set(*name, self.value(arg, shown));
        }
        self.look_up(message.key(), &args)
    }

    /// Returns whether the language has words under the key.
    pub fn knows(&self, key: &str) -> bool {
        self.home(key).is_some()
    }

    /// Returns the moment in the register's zone as in `fredag 23. oktober 2026 kl. 15.30`.
    ///
    /// Where the clock was set back and shows the same time twice, the offset stands behind.
    pub fn long_moment(&self, moment: DateTime<FixedOffset>) -> String {
        let local = moment.with_timezone(&self.zone);
        let mut args = FluentArgs::with_capacity(7);
        args.set("weekday", local.weekday().number_from_monday());
        args.set("day", local.day());
        args.set("month", local.month());
        args.set("year", local.year());
        args.set("hour", format!("{:02}", local.hour()));
        args.set("minute", format!("{:02}", local.minute()));
        args.set("offset", local.offset().fix().to_string());
        self.look_up(if self.is_shown_twice(moment) { "moment-twice" } else { "moment" }, &args)
    }

    /// Returns the day as in `fredag 23. oktober 2026`.
    pub fn long_day(&self, day: NaiveDate) -> String {
        let mut args = FluentArgs::with_capacity(4);
        args.set("weekday", day.weekday().number_from_monday());
        args.set("day", day.day());
        args.set("month", day.month());
        args.set("year", day.year());
        self.look_up("when-day", &args)
    }

    /// Returns the moment in the register's zone as in `2026-10-23 15:30`, for tables.
    pub fn short_moment(&self, moment: DateTime<FixedOffset>) -> String {
        let local = moment.with_timezone(&self.zone);
        let form = if self.is_shown_twice(moment) { "%Y-%m-%d %H:%M %:z" } else { "%Y-%m-%d %H:%M" };
        local.format(form).to_string()
    }

    /// Returns the length of time in its two largest units, rounded down and without its sign: `2 dager 3 t`.
    pub fn span(&self, span: TimeDelta) -> String {
        let span = span.abs();
        let (days, hours, minutes) = (span.num_days(), span.num_hours() % 24, span.num_minutes() % 60);
        let key = match (days, hours, minutes) {
            (0, 0, 0) => "span-moment",
            (0, 0, _) => "span-minutes",
            (0, _, 0) => "span-hours",
            (0, _, _) => "span-hours-minutes",
            (_, 0, _) => "span-days",
            (_, _, _) => "span-days-hours",
        };
        let mut args = FluentArgs::with_capacity(3);
        args.set("days", days);
        args.set("hours", hours);
        args.set("minutes", minutes);
        self.look_up(key, &args)
    }

    fn value<'a>(&self, arg: &Arg, shown: fn(&str) -> String) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => shown(text).into(),
            Arg::Number(number) => number.into(),
            Arg::Moment(moment) => self.long_moment(*moment).into(),
            Arg::Day(day) => self.long_day(*day).into(),
            Arg::Span(span) => self.span(*span).into(),
            Arg::Message(message) => self.said(message, shown).into(),
        }
    }

    fn is_shown_twice(&self, moment: DateTime<FixedOffset>) -> bool {
        let local = moment.with_timezone(&self.zone).naive_local();
        self.zone.from_local_datetime(&local).single().is_none()
    }

    fn look_up(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(words) = self.home(key).map(|home| self.file(home)) else { return format!("⟨{key}⟩") };
        let Some(pattern) = words.get_message(key).and_then(|message| message.value()) else {
            return format!("⟨{key}⟩");
        };
        let mut errors = Vec::new();
        let said = words.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if errors.is_empty() { said } else { format!("⟨{key}⟩ {said}") }
    }

    /// Returns the file that a key stands in.
    fn home(&self, key: &str) -> Option<usize> {
        let Homes { known, searched } = &mut *self.homes.borrow_mut();
        let language = under(self.language);
        loop {
            if let Some(home) = known.get(key) {
                return Some(*home);
            }
            let home = *searched;
            known.extend(LOCALES.get(home)?.keys(language).map(|key| (key, home)));
            *searched += 1;
        }
    }

    fn file(&self, home: usize) -> &FluentBundle<FluentResource> {
        self.files[home].get_or_init(|| read(self.language, &LOCALES[home]))
    }
}

/// Returns the language whose words are said where the language has none of its own.
fn under(language: Language) -> Language {
    match language {
        Language::Nynorsk => Language::Bokmal,
        other => other,
    }
}

/// Reads the words of a file; what cannot be read is missing, which the tests of the languages refuse.
fn read(language: Language, locale: &Locale) -> FluentBundle<FluentResource> {
    let formatter: fn(&FluentValue<'_>, &_) -> Option<String> = match language {
        Language::Bokmal | Language::Nynorsk => |value, _| grouped(value, '\u{a0}'),
        Language::English => |value, _| grouped(value, ','),
    };
    let tag = language.code().parse().expect("the code of a language is a language tag");
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(formatter));
    let own = (language != under(language)).then_some(language);
    for language in [under(language)].into_iter().chain(own) {
        let resource = FluentResource::try_new(locale.text(language).to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

/// Returns a number from 10 000 on with its thousands set apart; smaller ones are written by Fluent.
fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.abs() < 10_000.0 {
        return None;
    }
    let digits = number.value.abs().to_string();
    let mut out = String::from(if number.value < 0.0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(language: Language) -> Talk {
        Talk::new(language, chrono_tz::Europe::Oslo)
    }

    fn moment(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).expect("the test writes a date")
    }

    fn both(say: impl Fn(&Talk) -> String) -> [String; 2] {
        Language::ALL.map(|language| say(&talk(language)))
    }

    #[test]
    fn a_moment_is_written_out_in_the_registers_zone() {
        let long = both(|talk| talk.long_moment(moment("2026-10-23T13:30:00Z")));
        assert_eq!(long, ["fredag 23. oktober 2026 kl. 15.30", "Friday 23 October 2026 at 15:30"]);
        let short = both(|talk| talk.short_moment(moment("2026-03-01T23:05:00Z")));
        assert_eq!(short, ["2026-03-02 00:05", "2026-03-02 00:05"]);
    }

    #[test]
    fn a_time_that_the_clock_shows_twice_carries_its_offset() {
        let talk = talk(Language::Bokmal);
        let first = moment("2026-10-25T00:30:00Z");
        assert_eq!(talk.long_moment(first), "søndag 25. oktober 2026 kl. 02.30 (+02:00)");
        assert_eq!(talk.short_moment(first), "2026-10-25 02:30 +02:00");
        assert_eq!(talk.short_moment(first + TimeDelta::hours(1)), "2026-10-25 02:30 +01:00");
    }

    #[test]
    fn a_span_is_said_in_its_two_largest_units() {
        let said = |minutes| both(|talk| talk.span(TimeDelta::minutes(minutes)));
        assert_eq!(said(51 * 60 + 59), ["2 dager 3 t", "2 days 3 h"]);
        assert_eq!(said(24 * 60 + 5), ["1 dag", "1 day"]);
        assert_eq!(said(-25 * 60), ["1 dag 1 t", "1 day 1 h"]);
        assert_eq!(said(125), ["2 t 5 min", "2 h 5 min"]);
        assert_eq!(said(60), ["1 t", "1 h"]);
        assert_eq!(said(45), ["45 min", "45 min"]);
        assert_eq!(said(0), ["mindre enn ett minutt", "less than a minute"]);
    }

    #[test]
    fn large_numbers_are_grouped_and_small_ones_are_not() {
        let grouped = |number: f64, separator| grouped(&number.into(), separator);
        assert_eq!(grouped(9_999.0, ','), None);
        assert_eq!(grouped(10_000.0, '\u{a0}').as_deref(), Some("10\u{a0}000"));
        assert_eq!(grouped(-1_234_567.0, ',').as_deref(), Some("−1,234,567"));
    }

    #[test]
    fn text_from_a_case_cannot_move_the_cursor() {
        let message = Message::new("ui-caused-by").with("message", "a\u{1b}[2J\nb");
        assert_eq!(both(|talk| talk.say(&message))[1], "Caused by: a\\u{1b}[2J\\u{a}b");
    }

    #[test]
    fn what_is_missing_shows_its_key() {
        assert_eq!(both(|talk| talk.say(&Message::new("no-such-key")))[0], "⟨no-such-key⟩");
        let without_argument = talk(Language::English).say(&Message::new("ui-caused-by"));
        assert!(without_argument.starts_with("⟨ui-caused-by⟩"), "{without_argument}");
    }

    #[test]
    fn only_the_files_whose_messages_are_said_are_read() {
        let talk = talk(Language::Bokmal);
        let read = || talk.files.iter().filter(|file| file.get().is_some()).count();
        assert_eq!(read(), 0);
        talk.say(&Message::new("span-moment"));
        assert_eq!(read(), 1);
    }
}
