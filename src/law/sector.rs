//! Duties of Norwegian sectors, which a profile switches on; each row says how far it was held against its source.

use super::duty::{Certainty, Duty, Limit, Period, Start, Trigger, date};
use crate::case::{AnchorFact, Condition, Profile};

/// A row of a sector: whether the incident reaches the law's threshold is for people to decide.
const ROW: Duty<'static> = Duty {
    id: "",
    own: None,
    law: "",
    limit: Limit { start: Start::Fact(AnchorFact::Aware), period: Period::AtOnce },
    at_latest: None,
    trigger: Trigger::When(Condition::ToBeDecided),
    decided_with: None,
    profile: None,
    valid_from: None,
    valid_to: None,
    source: "",
    checked: None,
    certainty: Certainty::B,
};

/// The digital security act, LOV-2023-12-20-108, with its regulation.
const DIGITAL_SECURITY: Duty<'static> = Duty {
    law: "Digitalsikkerhetsloven §§ 7–8, 10–11; FOR-2025-06-20-1131 § 17",
    profile: Some(Profile::EssentialService),
    valid_from: Some(date(2025, 10, 1)),
    source: "LOV-2023-12-20-108, FOR-2025-06-20-1131, nsm.no",
    checked: Some(date(2026, 9, 3)),
    ..ROW
};

/// The act that makes Regulation (EU) 2022/2554 (DORA) Norwegian law.
const DORA: Duty<'static> = Duty {
    law: "DORA-loven; Regulation (EU) 2022/2554 art. 19; Delegated Regulation (EU) 2025/301 art. 5",
    profile: Some(Profile::Finance),
    valid_from: Some(date(2025, 7, 1)),
    source: "finanstilsynet.no",
    ..ROW
};

/// The act on electronic communications; the number and the wording of the section were not verified.
const COMMUNICATIONS: Duty<'static> = Duty {
    law: "Ekomloven",
    profile: Some(Profile::ElectronicCommunications),
    valid_from: Some(date(2025, 1, 1)),
    source: "nkom.no",
    certainty: Certainty::C,
    ..ROW
};

/// Every duty of a sector.
pub const SECTOR: &[Duty<'static>] = &[
    Duty {
        id: "contact-police",
        law: "Normen",
        trigger: Trigger::ProtectedAddress,
        profile: None,
        source: "helsedirektoratet.no, Normen 2.4",
        ..ROW
    },
    Duty {
        id: "digital-security",
        limit: Limit { start: Start::Fact(AnchorFact::Aware), period: Period::Hours(24) },
        ..DIGITAL_SECURITY
    },
    Duty {
        id: "digital-security-update",
        limit: Limit { start: Start::NotStated, period: Period::Hours(72) },
        decided_with: Some("digital-security"),
        ..DIGITAL_SECURITY
    },
    Duty {
        id: "digital-security-report",
        limit: Limit { start: Start::Done("digital-security"), period: Period::Months(1) },
        decided_with: Some("digital-security"),
        ..DIGITAL_SECURITY
    },
    Duty {
        id: "dora",
        limit: Limit { start: Start::Fact(AnchorFact::ClassifiedMajor), period: Period::Hours(4) },
        at_latest: Some(Limit { start: Start::Fact(AnchorFact::Aware), period: Period::Hours(24) }),
        ..DORA
    },
    Duty {
        id: "dora-intermediate",
        limit: Limit { start: Start::Done("dora"), period: Period::Hours(72) },
        decided_with: Some("dora"),
        ..DORA
    },
    Duty {
        id: "dora-final",
        limit: Limit { start: Start::Done("dora-intermediate"), period: Period::Months(1) },
        decided_with: Some("dora"),
        ..DORA
    },
    Duty { id: "communications-authority", ..COMMUNICATIONS },
    Duty {
        id: "communications-subscribers",
        limit: Limit { start: Start::NotStated, period: Period::Hours(24) },
        ..COMMUNICATIONS
    },
    Duty {
        id: "trust-service",
        law: "Nkom: tillitstjenester og eID",
        limit: Limit { start: Start::NotStated, period: Period::Hours(24) },
        profile: Some(Profile::TrustService),
        source: "nkom.no",
        ..ROW
    },
    Duty {
        id: "security-act",
        law: "Sikkerhetsloven § 4-5",
        profile: Some(Profile::SecurityAct),
        source: "nsm.no",
        ..ROW
    },
];
