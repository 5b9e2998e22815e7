//! The duties that a register knows: those of the GDPR, those of its sectors, and rows of its own with their faults.

use super::duty::{Certainty, DUTIES, Duty, Limit, OwnWords, Period, Start, Trigger};
use super::sector::SECTOR;
use crate::case::{Condition, OwnDuty, Register};

/// Why a row of the organisation cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// It has no id, or one with other signs than small letters, digits and hyphens.
    Id,
    /// Its id is that of a duty of the GDPR, which no row replaces.
    BuiltIn,
    /// It says neither what its time is counted from nor after which duty.
    NoAnchor,
    /// It says both.
    TwoAnchors,
    /// The duty that its time is counted from is not known to the register, or is itself.
    UnknownAfter,
    /// It has both hours and months.
    TwoPeriods,
    /// It ends before it begins.
    EndsBefore,
}

impl RowFault {
    /// Returns the fault's code, the end of its message's key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::BuiltIn => "built-in",
            Self::NoAnchor => "no-anchor",
            Self::TwoAnchors => "two-anchors",
            Self::UnknownAfter => "unknown-after",
            Self::TwoPeriods => "two-periods",
            Self::EndsBefore => "ends-before",
        }
    }

    /// Returns the key of the row that is at fault.
    pub fn key(self) -> &'static str {
        match self {
            Self::Id | Self::BuiltIn => "id",
            Self::NoAnchor | Self::TwoAnchors => "anchor",
            Self::UnknownAfter => "after",
            Self::TwoPeriods => "months",
            Self::EndsBefore => "valid-to",
        }
    }
}

/// Returns the rows that the register knows: of the GDPR, of its profiles, and its own that can be used.
pub fn rows(register: &Register) -> Vec<Duty<'_>> {
    let own = register.duty.iter().filter(|row| fault(row, register).is_none());
    shipped(register).chain(own.filter_map(duty)).collect()
}

/// Returns the name under which a row of the register is known, if it is known at all.
pub fn known<'a>(register: &'a Register, id: &str) -> Option<Duty<'a>> {
    rows(register).into_iter().rfind(|row| row.id == id)
}

/// Returns why a row of the organisation cannot be used, if it cannot.
pub fn fault(row: &OwnDuty, register: &Register) -> Option<RowFault> {
    let is_plain = |id: &str| !id.is_empty() && id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
    let id = row.id.as_deref().filter(|id| is_plain(id));
    let is_known = |after: &str| {
        let own = register.duty.iter().any(|other| other.id.as_deref() == Some(after));
        Some(after) != id && (own || shipped(register).any(|duty| duty.id == after))
    };
    let faults = [
        (RowFault::Id, id.is_none()),
        (RowFault::BuiltIn, DUTIES.iter().any(|duty| Some(duty.id) == id)),
        (RowFault::NoAnchor, row.anchor.is_none() && row.after.is_none()),
        (RowFault::TwoAnchors, row.anchor.is_some() && row.after.is_some()),
        (RowFault::UnknownAfter, row.after.as_deref().is_some_and(|after| !is_known(after))),
        (RowFault::TwoPeriods, row.hours.is_some() && row.months.is_some()),
        (RowFault::EndsBefore, row.valid_from.zip(row.valid_to).is_some_and(|(from, to)| to < from)),
    ];
    faults.into_iter().find_map(|(fault, is_there)| is_there.then_some(fault))
}

fn shipped<'a>(register: &'a Register) -> impl Iterator<Item = Duty<'a>> {
    let is_on = |duty: &Duty| duty.profile.is_none_or(|profile| register.profiles.contains(&profile));
    DUTIES.iter().chain(SECTOR.iter().filter(move |duty| is_on(duty))).copied()
}

/// Returns a row of the organisation as a duty, unless it says not what it is or what it is counted from.
fn duty(row: &OwnDuty) -> Option<Duty<'_>> {
    let start = match (row.anchor, row.after.as_deref()) {
        (Some(fact), _) => Start::Fact(fact),
        (None, after) => Start::Done(after?),
    };
    let period = match (row.hours, row.months) {
        (Some(hours), _) => Period::Hours(hours),
        (None, Some(months)) => Period::Months(months),
        (None, None) => Period::WithoutUndueDelay,
    };
    Some(Duty {
        id: row.id.as_deref()?,
        own: Some(OwnWords {
            name: row.name.as_deref(),
            to: row.to.as_deref(),
            channel: row.channel.as_deref(),
        }),
        law: row.law.as_deref().unwrap_or_default(),
        limit: Limit { start, period },
        at_latest: None,
        trigger: Trigger::When(row.when.unwrap_or(Condition::ToBeDecided)),
        // A duty after one of the GDPR is not decided by the assessment.
        decided_with: row.after.as_deref().filter(|after| DUTIES.iter().all(|duty| duty.id != *after)),
        profile: None,
        valid_from: row.valid_from.map(|day| day.date()),
        valid_to: row.valid_to.map(|day| day.date()),
        source: row.source.as_deref().unwrap_or_default(),
        checked: row.checked.map(|day| day.date()),
        // What the organisation wrote itself rests on its own reading.
        certainty: Certainty::A,
    })
}
