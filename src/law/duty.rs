//! A duty as dated data: who must be told, counted from what, by when; and those of the GDPR, which are built in.

use chrono::NaiveDate;

use crate::case::{AnchorFact, Case, Condition, Phase, Profile};
use crate::message::Message;

/// A duty: a row of a table, or of the organisation's own settings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duty<'a> {
    /// The duty's name in the program; rows with the same one are versions of the same duty.
    pub id: &'a str,
    /// The organisation's own words, where it is its own row; the words of the others stand in the Fluent files.
    pub own: Option<OwnWords<'a>>,
    /// The provision or clause it follows from.
    pub law: &'a str,
    /// How long there is, and from what.
    pub limit: Limit<'a>,
    /// A second limit; the earlier of the two counts.
    pub at_latest: Option<Limit<'a>>,
    /// When it applies.
    pub trigger: Trigger,
    /// The duty whose decision holds for this one too, unless it has one of its own.
    pub decided_with: Option<&'a str>,
    /// The kind of organisation that switches it on; none for everyone.
    pub profile: Option<Profile>,
    /// The first day the provision applies in Norway; the law in force at the anchor's time counts.
    pub valid_from: Option<NaiveDate>,
    /// The last day it applies, if that is known.
    pub valid_to: Option<NaiveDate>,
    /// Where it can be read.
    pub source: &'a str,
    /// The day the row was last held against its source.
    pub checked: Option<NaiveDate>,
    /// How well the row rests on its source.
    pub certainty: Certainty,
}

/// What the organisation wrote of its own row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnWords<'a> {
    /// What is to be done.
    pub name: Option<&'a str>,
    /// Who is to be told.
    pub to: Option<&'a str>,
    /// How.
    pub channel: Option<&'a str>,
}

/// How long there is, and from what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit<'a> {
    /// What it is counted from.
    pub start: Start<'a>,
    /// How long there is.
    pub period: Period,
}

/// What a time is counted from. Nothing else ever stands in for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start<'a> {
    /// A fact of the timeline.
    Fact(AnchorFact),
    /// The fulfilment of the duty with this name.
    Done(&'a str),
    /// The last notification to the authority.
    LastNotification,
    /// The source does not say, so the time cannot be counted.
    NotStated,
}

/// How long there is from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Elapsed hours.
    Hours(u32),
    /// Months: to the end of the day with the same number, or of the month's last day where there is none.
    Months(u32),
    /// Until the day that was promised, or else without undue delay.
    Promised,
    /// No number of hours: as soon as it can be done.
    WithoutUndueDelay,
    /// At once.
    AtOnce,
}

/// When a duty applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// A risk to the persons, as assessed (GDPR art. 33(1)).
    Risk,
    /// A high risk to the persons, as assessed (GDPR art. 34(1)).
    HighRisk,
    /// This organisation is the processor (GDPR art. 33(2)).
    Processor,
    /// The authority was notified in phases and waits for more (GDPR art. 33(4)).
    Phases,
    /// Persons with a protected address are concerned.
    ProtectedAddress,
    /// A condition that sector duties and own rows may have.
    When(Condition),
}

/// How well a row rests on its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Read in the source itself.
    A,
    /// Read in an authority's or a third party's account of it.
    B,
    /// Not verified.
    C,
}

impl Certainty {
    /// Returns the word for machines.
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }
}

impl Trigger {
    /// Returns whether the conclusions and facts of the case alone decide, so that no decision of its own is recorded.
    pub fn is_of_the_case(self) -> bool {
        matches!(self, Self::Risk | Self::HighRisk | Self::Processor | Self::Phases)
    }

    /// Returns whether the assessment decides.
    pub fn is_assessed(self) -> bool {
        matches!(self, Self::Risk | Self::HighRisk)
    }
}

impl<'a> Duty<'a> {
    /// Returns what is to be done, as a message.
    pub fn name(&self) -> Message {
        match self.own {
            Some(own) => Message::new("duty-own").with("name", own.name.unwrap_or(self.id)),
            None => Message::new(format!("duty-{}", self.id)),
        }
    }

    /// Returns its limits, of which the earlier one counts.
    pub fn limits(&self) -> impl Iterator<Item = Limit<'a>> {
        std::iter::once(self.limit).chain(self.at_latest)
    }
}

/// The notification to the authority, GDPR art. 33(1).
pub const NOTIFY_AUTHORITY: &str = "notify-authority";

/// The communication to the persons, GDPR art. 34(1).
pub const INFORM_PERSONS: &str = "inform-persons";

/// More to the authority after a notification in phases, GDPR art. 33(4).
pub const FOLLOW_UP: &str = "follow-up";

/// A row of the GDPR, which has applied in Norway since LOV-2018-06-15-38 came into force.
const GDPR: Duty<'static> = Duty {
    id: "",
    own: None,
    law: "",
    limit: Limit { start: Start::Fact(AnchorFact::Aware), period: Period::WithoutUndueDelay },
    at_latest: None,
    trigger: Trigger::Risk,
    decided_with: None,
    profile: None,
    valid_from: Some(date(2018, 7, 20)),
    valid_to: None,
    source: "Regulation (EU) 2016/679, LOV-2018-06-15-38",
    checked: Some(date(2026, 11, 21)),
    certainty: Certainty::A,
};

/// Every duty of the GDPR that has a time, in the order people meet them.
pub const DUTIES: &[Duty<'static>] = &[
    Duty {
        id: NOTIFY_AUTHORITY,
        law: "GDPR art. 33(1)",
        limit: Limit { start: Start::Fact(AnchorFact::Aware), period: Period::Hours(72) },
        ..GDPR
    },
    Duty { id: INFORM_PERSONS, law: "GDPR art. 34(1)", trigger: Trigger::HighRisk, ..GDPR },
    Duty { id: "tell-controller", law: "GDPR art. 33(2)", trigger: Trigger::Processor, ..GDPR },
    Duty {
        id: FOLLOW_UP,
        law: "GDPR art. 33(4)",
        limit: Limit { start: Start::LastNotification, period: Period::Promised },
        trigger: Trigger::Phases,
        ..GDPR
    },
];

/// Returns whether more is still owed to the authority after a notification in phases (GDPR art. 33(4)).
pub fn more_is_owed(case: &Case) -> bool {
    let last = case.notification.iter().rfind(|sent| sent.phase != Some(Phase::Correction));
    last.is_some_and(|sent| matches!(sent.phase, Some(Phase::First | Phase::FollowUp | Phase::Telephone)))
}

/// Returns a day of the calendar, for the rows of a table.
pub(super) const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}
