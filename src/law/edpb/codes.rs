//! The letters of the template's options for the codes of the case file; each match is total, so that a new code needs
//! its letter.

use crate::case::{
    Alteration, Answer, Cause, Consequence, Count, DataCategory, Disclosure, ExemptionGround, Harm, Outage,
    PersonKind, Protection, Reaching, Risk, Scenario, Source, Unknown,
};
use crate::case::{BreachKind, StepState};

/// Returns the letter of field 50.
pub(super) fn discovery(source: Source) -> &'static str {
    match source {
        Source::OwnStaff | Source::OwnControl => "a",
        Source::Processor => "b",
        Source::DataSubject => "c",
        Source::Outsider | Source::Authority => "d",
        Source::Press => "e",
    }
}

/// Returns the letter of field 55.
pub(super) fn kind(kind: BreachKind) -> &'static str {
    match kind {
        BreachKind::Confidentiality => "a",
        BreachKind::Integrity => "b",
        BreachKind::Availability => "c",
    }
}

/// Returns the letter of field 56.
pub(super) fn disclosure(disclosure: Disclosure) -> &'static str {
    match disclosure {
        Disclosure::Confirmed => "a",
        Disclosure::Likely => "b",
        Disclosure::RuledOut => "c",
        Disclosure::CannotBeDetermined => "d",
        Disclosure::NotKnownYet => "e",
    }
}

/// Returns the letter of field 57.
pub(super) fn protection(protection: Protection) -> &'static str {
    match protection {
        Protection::Intact => "a",
        Protection::MayBeSubverted => "b",
        Protection::None => "c",
        Protection::CannotBeDetermined => "d",
        Protection::NotKnownYet => "e",
    }
}

/// Returns the letter of field 58.
pub(super) fn alteration(alteration: Alteration) -> &'static str {
    match alteration {
        Alteration::NoMisuse => "a",
        Alteration::Reversible => "b",
        Alteration::Irreversible => "c",
    }
}

/// Returns the letter of field 59; none fits data that were never out of reach.
pub(super) fn outage(outage: Outage) -> Option<&'static str> {
    match outage {
        Outage::None => None,
        Outage::Short | Outage::Days => Some("a"),
        Outage::Permanent => Some("b"),
        Outage::NotKnownYet => Some("c"),
    }
}

/// Returns the letter of field 60.
pub(super) fn incident(scenario: Scenario) -> &'static str {
    match scenario {
        Scenario::Snooping => "a",
        Scenario::Ransomware => "b",
        Scenario::Hacking => "c",
        Scenario::Phishing => "d",
        Scenario::Vulnerability => "e",
        Scenario::WrongPersonShown => "h",
        Scenario::LostDevice => "i",
        Scenario::WrongDisposal => "k",
        Scenario::OpenedEnvelope => "l",
        Scenario::AccessControl => "n",
        Scenario::LostPaper => "o",
        Scenario::DataLost => "p",
        Scenario::MisdirectedLetter
        | Scenario::MisdirectedEmail
        | Scenario::MisdirectedParcel
        | Scenario::OthersDataEnclosed => "r",
        Scenario::VisibleRecipients => "s",
        Scenario::DataAltered => "u",
        Scenario::UnintendedPublication => "v",
        Scenario::Verbal => "w",
        Scenario::RevealingEnvelope | Scenario::Burglary | Scenario::Other => "y",
    }
}

/// Returns the letter of field 61. A cause without a word on purpose has that of its kind: a slip is none, an attack is.
pub(super) fn cause(cause: Cause, deliberate: Option<Answer>) -> &'static str {
    use Answer::{No, NotKnownYet, Yes};
    match (cause, deliberate) {
        (Cause::Unknown, _) => "f",
        (_, Some(NotKnownYet)) | (Cause::Processor, None) => "e",
        (Cause::TechnicalFault | Cause::HumanError, None | Some(No)) | (Cause::StaffMisuse, Some(No)) => "a",
        (Cause::TechnicalFault | Cause::HumanError, Some(Yes)) | (Cause::StaffMisuse, None | Some(Yes)) => {
            "b"
        }
        (Cause::ExternalThreat | Cause::Processor, Some(No)) => "c",
        (Cause::ExternalThreat, None | Some(Yes)) | (Cause::Processor, Some(Yes)) => "d",
    }
}

/// Returns the letter of field 65.
pub(super) fn persons(kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Customers => "a",
        PersonKind::Employees => "b",
        PersonKind::Security => "c",
        PersonKind::Children => "d",
        PersonKind::Patients => "e",
        PersonKind::Pupils => "f",
        PersonKind::Members => "g",
        PersonKind::Users => "h",
        PersonKind::Elderly | PersonKind::Vulnerable => "i",
        PersonKind::Residents | PersonKind::Parents | PersonKind::Other => "j",
        PersonKind::NotKnownYet => "k",
    }
}

/// Returns the letter of fields 67 and 72.
pub(super) fn count(count: Count) -> &'static str {
    match count {
        Count::Exact(_) => "a",
        Count::About(_) | Count::Range { .. } => "b",
        Count::Unknown(Unknown::CannotBeDetermined) => "c",
        Count::Unknown(Unknown::NotKnownYet) => "d",
    }
}

/// Returns the letter of field 70.
pub(super) fn data(category: DataCategory) -> &'static str {
    match category {
        DataCategory::Basic | DataCategory::BirthDate => "a",
        DataCategory::Contact => "b",
        DataCategory::Biometric => "c",
        DataCategory::Criminal => "d",
        DataCategory::PoliticalOpinion => "e",
        DataCategory::EthnicOrigin => "f",
        DataCategory::Belief => "g",
        DataCategory::SexLife => "h",
        DataCategory::TradeUnion => "i",
        DataCategory::Genetic => "j",
        DataCategory::Health => "k",
        DataCategory::Financial => "l",
        DataCategory::EmploymentHealth => "m",
        DataCategory::NationalId => "n",
        DataCategory::Location => "o",
        DataCategory::OfficialDocument => "p",
        DataCategory::Payment => "q",
        DataCategory::Profile => "r",
        DataCategory::Credentials => "s",
        DataCategory::NotKnownYet => "t",
        DataCategory::Employment
        | DataCategory::Education
        | DataCategory::Picture
        | DataCategory::Communications
        | DataCategory::ChildWelfare
        | DataCategory::Confidential
        | DataCategory::ProtectedAddress
        | DataCategory::Other => "u",
    }
}

/// Returns the letter of field 85.
pub(super) fn harm(harm: Harm) -> &'static str {
    match harm {
        Harm::LossOfControl => "a",
        Harm::LimitedRights => "b",
        Harm::Discrimination => "c",
        Harm::IdentityTheft => "d",
        Harm::Fraud => "e",
        Harm::FinancialLoss => "f",
        Harm::PseudonymisationReversed => "g",
        Harm::Reputation => "h",
        Harm::BrokenSecrecy => "i",
        Harm::Disclosure => "j",
        Harm::Disadvantage => "k",
        Harm::LifeAndHealth => "l",
        Harm::Property => "m",
        Harm::Other => "n",
    }
}

/// Returns the letter of field 87.
pub(super) fn severity(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::Minor => "a",
        Consequence::Moderate => "b",
        Consequence::Severe | Consequence::Critical => "c",
    }
}

/// Returns the letter of field 89.
pub(super) fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::High => "a",
        Risk::Medium => "b",
        Risk::Low => "c",
    }
}

/// Returns the letter of field 100; none fits an exemption of national law.
pub(super) fn exemption(ground: ExemptionGround) -> Option<&'static str> {
    match ground {
        ExemptionGround::Protected => Some("a"),
        ExemptionGround::RiskRemoved => Some("b"),
        ExemptionGround::Disproportionate => Some("c"),
        ExemptionGround::National => None,
    }
}

/// Returns the letter of field 104.
pub(super) fn means(reaching: Reaching) -> &'static str {
    match reaching {
        Reaching::Individual => "a",
        Reaching::Public => "b",
    }
}

/// Returns the letter of field 109; what is still to be reported has not been.
pub(super) fn police(state: StepState) -> &'static str {
    match state {
        StepState::Done => "a",
        StepState::NotRelevant | StepState::ToDo => "b",
    }
}

/// Returns the letter of field 113.
pub(super) fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "a",
        Answer::No => "b",
        Answer::NotKnownYet => "c",
    }
}
