//! The severity score of ENISA's method (*Recommendations for a methodology of the assessment of severity of personal
//! data breaches*, 2013), in whole quarter points: context × identification + circumstances.
//!
//! It may raise a recommendation and never lowers one. It speaks only where readable data may be with someone who is not
//! trusted: elsewhere it knows nothing of what the practice of EDPB Guidelines 01/2021 turns on (protection that holds,
//! disclosure that is ruled out, a recipient bound to secrecy) and would score health data as grave whoever has them.

use super::facts::{Facts, Origin};
use super::weight::Context;
use crate::case::{Alteration, Identifiability, Outage, Reach, Risk, codes};

codes! {
    /// Band of the severity score.
    Band in "severity-band" {
        /// Below 2: at most a few inconveniences.
        Low = "low",
        /// From 2: considerable inconvenience.
        Medium = "medium",
        /// From 3: serious consequences.
        High = "high",
        /// From 4: grave or irreversible consequences.
        VeryHigh = "very-high",
    }
}

/// The first total of each band above the lowest, in quarter points.
const BANDS: [(Band, u8); 3] = [(Band::VeryHigh, 16), (Band::High, 12), (Band::Medium, 8)];

/// The number of persons above which the method wants a person to look twice.
const FLAGGED: u64 = 100;

/// A severity score, part by part; everything but the context is in quarter points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// The processing context (DPC), in whole points, and where it comes from.
    pub context: Context,
    /// Ease of identification (EI), 1 to 4 quarters.
    pub identification: u8,
    /// Loss of confidentiality, 0 to 2 quarters.
    pub confidentiality: u8,
    /// Loss of integrity, 0 to 2 quarters.
    pub integrity: u8,
    /// Loss of availability, 0 to 2 quarters.
    pub availability: u8,
    /// Malicious intent, 0 or 2 quarters.
    pub intent: u8,
    /// Whether more than 100 persons are concerned: a flag that changes no point.
    pub more_than_100: bool,
    /// Whether the data are unreadable to whoever has them: a flag that changes no point.
    pub unintelligible: bool,
}

impl Score {
    /// Returns the score of the facts.
    pub fn of(facts: &Facts) -> Self {
        Self {
            context: facts.context,
            identification: match facts.identifiability {
                Identifiability::Negligible => 1,
                Identifiability::Limited => 2,
                Identifiability::Significant => 3,
                Identifiability::Direct => 4,
            },
            confidentiality: match facts.reach {
                _ if !facts.exposed() => 0,
                Reach::Nobody => 0,
                Reach::Trusted | Reach::Known => 1,
                Reach::Many | Reach::Stranger | Reach::Public | Reach::NotKnownYet => 2,
            },
            integrity: match facts.alteration {
                None | Some(Alteration::NoMisuse) => 0,
                Some(Alteration::Reversible) => 1,
                Some(Alteration::Irreversible) => 2,
            },
            availability: match facts.outage {
                Outage::None | Outage::Short => 0,
                Outage::Days => 1,
                Outage::Permanent | Outage::NotKnownYet => 2,
            },
            intent: if facts.origin == Origin::Hostile { 2 } else { 0 },
            more_than_100: facts.persons > FLAGGED,
            unintelligible: !facts.readable,
        }
    }

    /// Returns the circumstances (CB), the sum of their four parts, in quarter points.
    pub fn circumstances(&self) -> u8 {
        self.confidentiality + self.integrity + self.availability + self.intent
    }

    /// Returns the severity (SE), in quarter points: 1 to 24.
    pub fn total(&self) -> u8 {
        self.context.points * self.identification + self.circumstances()
    }

    /// Returns the band that the total falls in.
    pub fn band(&self) -> Band {
        BANDS.into_iter().find(|(_, from)| self.total() >= *from).map_or(Band::Low, |(band, _)| band)
    }

    /// Returns how many quarter points more reach the next band up, if there is one.
    pub fn to_next_up(&self) -> Option<u8> {
        BANDS.into_iter().rev().find_map(|(_, from)| from.checked_sub(self.total()).filter(|more| *more > 0))
    }

    /// Returns how many quarter points fewer reach the next band down, if there is one.
    pub fn to_next_down(&self) -> Option<u8> {
        BANDS.into_iter().find(|(_, from)| self.total() >= *from).map(|(_, from)| self.total() - from + 1)
    }
}

impl Band {
    /// Returns the risk that practice reads out of the band; the method itself draws no duty from it.
    pub fn risk(self) -> Risk {
        match self {
            Self::Low => Risk::Low,
            Self::Medium => Risk::Medium,
            Self::High | Self::VeryHigh => Risk::High,
        }
    }
}
