//! Which exemption from informing the persons could be used, and what it needs (GDPR art. 34(3), personopplysningsloven § 16).

use super::facts::Facts;
use super::limits::MANY;
use crate::case::{Case, Code, ExemptionGround, Protection};
use crate::message::Message;

/// What can be said of an exemption in a case: one row of [`EXEMPTIONS`].
#[derive(Debug)]
pub struct Candidate {
    /// The row's name; with `exempt-` before it, the key of what it needs, or why it is not to be had.
    pub id: &'static str,
    /// The exemption.
    pub ground: ExemptionGround,
    /// The provision.
    pub source: &'static str,
    /// Whether it is to be had at all.
    pub prospect: Prospect,
    fits: fn(&Case, &Facts) -> bool,
}

/// Whether an exemption is to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prospect {
    /// It could be used, if what it needs is there.
    Possible,
    /// The facts stand against it.
    Barred,
}

impl Candidate {
    /// Returns what the exemption needs, or why it is not to be had.
    pub fn sentence(&self) -> Message {
        Message::new(format!("exempt-{}", self.id))
    }
}

const PROTECTED: &str = "GDPR art. 34(3)(a)";
const DISPROPORTIONATE: &str = "GDPR art. 34(3)(c)";

/// What can be said of each exemption; of one ground the first row that fits counts.
pub const EXEMPTIONS: &[Candidate] = &[
    Candidate {
        id: "protection-holds",
        ground: ExemptionGround::Protected,
        source: PROTECTED,
        prospect: Prospect::Possible,
        fits: |_, facts| !facts.readable,
    },
    Candidate {
        id: "protection-subverted",
        ground: ExemptionGround::Protected,
        source: PROTECTED,
        prospect: Prospect::Barred,
        fits: |case, _| case.data.protection == Some(Protection::MayBeSubverted),
    },
    Candidate {
        id: "protection-none",
        ground: ExemptionGround::Protected,
        source: PROTECTED,
        prospect: Prospect::Barred,
        fits: |case, _| case.data.protection == Some(Protection::None),
    },
    Candidate {
        id: "protection-unknown",
        ground: ExemptionGround::Protected,
        source: PROTECTED,
        prospect: Prospect::Barred,
        fits: |_, _| true,
    },
    Candidate {
        id: "risk-removed",
        ground: ExemptionGround::RiskRemoved,
        source: "GDPR art. 34(3)(b)",
        prospect: Prospect::Possible,
        fits: |_, _| true,
    },
    Candidate {
        id: "effort-for-many",
        ground: ExemptionGround::Disproportionate,
        source: DISPROPORTIONATE,
        prospect: Prospect::Possible,
        fits: |_, facts| MANY.is_passed_by(facts.persons),
    },
    Candidate {
        id: "effort-for-few",
        ground: ExemptionGround::Disproportionate,
        source: DISPROPORTIONATE,
        prospect: Prospect::Possible,
        fits: |_, _| true,
    },
    Candidate {
        id: "national",
        ground: ExemptionGround::National,
        source: "personopplysningsloven § 16",
        prospect: Prospect::Possible,
        fits: |_, _| true,
    },
];

/// Returns what can be said of each exemption in a case.
pub(super) fn exemptions(case: &Case, facts: &Facts) -> Vec<&'static Candidate> {
    let of_ground = |ground: &ExemptionGround| {
        EXEMPTIONS.iter().find(|candidate| candidate.ground == *ground && (candidate.fits)(case, facts))
    };
    ExemptionGround::ALL.iter().filter_map(of_ground).collect()
}
