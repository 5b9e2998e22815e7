//! What happened: the account, the three-element test and the effects of the breach itself.

use super::CaseId;
use super::code::{codes, section};
use super::when::When;

codes! {
    /// How the organisation came to hear of it (requirement B4).
    Source in "source" {
        /// A member of the organisation's own staff.
        OwnStaff = "own-staff",
        /// The organisation's own monitoring or control.
        OwnControl = "own-control",
        /// A processor.
        Processor = "processor",
        /// A data subject.
        DataSubject = "data-subject",
        /// Another body or an outsider.
        Outsider = "outsider",
        /// The press.
        Press = "press",
        /// The supervisory authority.
        Authority = "authority",
    }
}

codes! {
    /// Kind of breach of personal-data security, GDPR art. 4(12).
    BreachKind in "breach-kind" {
        /// Unauthorised or accidental disclosure or access.
        Confidentiality = "confidentiality",
        /// Unauthorised or accidental alteration.
        Integrity = "integrity",
        /// Accidental or unauthorised loss of access, or destruction.
        Availability = "availability",
    }
}

codes! {
    /// Who or what caused the breach (requirement A3).
    Cause in "cause" {
        /// A fault in technology.
        TechnicalFault = "technical-fault",
        /// A slip by own staff.
        HumanError = "human-error",
        /// An attacker from outside.
        ExternalThreat = "external-threat",
        /// Misuse by own staff, such as snooping.
        StaffMisuse = "staff-misuse",
        /// Something at a processor.
        Processor = "processor",
        /// Looked for and not found.
        Unknown = "unknown",
    }
}

codes! {
    /// Scenario from the catalogue (requirement A4).
    Scenario in "scenario" {
        /// A letter to the wrong person.
        MisdirectedLetter = "misdirected-letter",
        /// An e-mail to the wrong person.
        MisdirectedEmail = "misdirected-e-mail",
        /// Recipients who can see each other.
        VisibleRecipients = "visible-recipients",
        /// The right recipient, but others' data enclosed.
        OthersDataEnclosed = "others-data-enclosed",
        /// An envelope that reveals sensitive facts.
        RevealingEnvelope = "revealing-envelope",
        /// A parcel to the wrong person.
        MisdirectedParcel = "misdirected-parcel",
        /// An envelope opened or emptied on the way.
        OpenedEnvelope = "opened-envelope",
        /// Hacking or malicious software.
        Hacking = "hacking",
        /// Ransomware.
        Ransomware = "ransomware",
        /// Phishing or other deception.
        Phishing = "phishing",
        /// A vulnerability whose use cannot be ruled out.
        Vulnerability = "vulnerability",
        /// Access control missing or failed.
        AccessControl = "access-control",
        /// One person's data shown to another.
        WrongPersonShown = "wrong-person-shown",
        /// Published by mistake, or not anonymised.
        UnintendedPublication = "unintended-publication",
        /// Discarded instead of shredded.
        WrongDisposal = "wrong-disposal",
        /// Paper lost, left or stolen.
        LostPaper = "lost-paper",
        /// A device or storage medium lost or stolen.
        LostDevice = "lost-device",
        /// Staff who looked at what they had no need to see.
        Snooping = "snooping",
        /// A burglary.
        Burglary = "burglary",
        /// Told to the wrong person by word of mouth.
        Verbal = "verbal-disclosure",
        /// Data deleted, destroyed or unavailable.
        DataLost = "data-lost",
        /// Data altered.
        DataAltered = "data-altered",
        /// Something else, said in the account.
        Other = "other",
    }
}

section! {
    /// The account of what happened (requirements A2–A4, B1; GDPR art. 33(3)(a), 33(5)).
    Incident {
        /// What happened, in plain words, with no names of persons.
        what: Option<String>,
        /// How it came about.
        how: Option<String>,
        /// Where: systems, services, places.
        systems: Option<String>,
        /// Kinds of breach, one or several.
        kinds: Vec<BreachKind>,
        /// Scenarios from the catalogue, one or several.
        scenarios: Vec<Scenario>,
        /// Who or what caused it.
        cause: Option<Cause>,
        /// Whether it was done on purpose.
        deliberate: Option<Answer>,
        /// The root-cause analysis.
        root_cause: Option<String>,
        /// Own routines that were not followed.
        routines_breached: Option<String>,
        /// Safeguards that were in place when it happened.
        safeguards: Option<String>,
        /// Whether the breach goes on still.
        ongoing: Option<Answer>,
        /// Other cases with the same cause or incident.
        related: Vec<CaseId>,
    }
}

codes! {
    /// An answer that may still be open.
    Answer in "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Asked, and not known yet.
        NotKnownYet = "not-known-yet",
    }
}

section! {
    /// The three elements of a personal-data breach, GDPR art. 4(12) (requirements A1, A6).
    BreachTest {
        /// Whether security was breached.
        security_breach: Option<Answer>,
        /// Whether it led to destruction, loss, alteration, disclosure or access.
        harmful_event: Option<Answer>,
        /// Whether it touches personal data.
        personal_data: Option<Answer>,
        /// Why the elements are answered as they are.
        reasons: Option<String>,
    }
}

/// What the three elements add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreachVerdict {
    /// All three elements are there.
    Breach,
    /// An element is missing: a security event, not a breach, and no 72-hour duty.
    SecurityEvent,
    /// An element is unanswered or not known yet: the clock runs all the same.
    Open,
}

impl BreachTest {
    /// Returns what the three elements add up to, GDPR art. 4(12).
    pub fn verdict(&self) -> BreachVerdict {
        let elements = [self.security_breach, self.harmful_event, self.personal_data];
        if elements.contains(&Some(Answer::No)) {
            BreachVerdict::SecurityEvent
        } else if elements.iter().all(|element| *element == Some(Answer::Yes)) {
            BreachVerdict::Breach
        } else {
            BreachVerdict::Open
        }
    }
}

codes! {
    /// Whether data reached someone who should not have them (EDPB template field 56).
    Disclosure in "disclosure" {
        /// Disclosed or taken.
        Confirmed = "confirmed",
        /// Probably disclosed or taken, without proof.
        Likely = "likely",
        /// Evidence shows that nothing was disclosed or taken.
        RuledOut = "ruled-out",
        /// It cannot be found out.
        CannotBeDetermined = "cannot-be-determined",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

codes! {
    /// How the data were altered (EDPB template field 58).
    Alteration in "alteration" {
        /// Altered, with no sign of wrong use.
        NoMisuse = "no-misuse",
        /// Altered and misused, and it can be put right.
        Reversible = "reversible",
        /// Altered and misused, and it cannot be put right.
        Irreversible = "irreversible",
    }
}

codes! {
    /// How long the data were or will be out of reach (EDPB template field 59).
    Outage in "outage" {
        /// Never out of reach.
        None = "none",
        /// Hours.
        Short = "short",
        /// Days.
        Days = "days",
        /// For good.
        Permanent = "permanent",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

codes! {
    /// What the persons have felt of the breach, beyond that the data were out of reach for a while.
    Felt in "felt" {
        /// Nothing.
        None = "none",
        /// Something they could put right with little trouble.
        Minor = "minor",
        /// Something serious: health, safety, an essential service.
        Serious = "serious",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

codes! {
    /// Whether the data have been used to harm someone.
    Misuse in "misuse" {
        /// No sign of it.
        None = "none",
        /// Persons were picked out or impersonated.
        Targeted = "targeted",
        /// The data have been misused.
        Confirmed = "confirmed",
        /// Not found out yet.
        NotKnownYet = "not-known-yet",
    }
}

section! {
    /// What the breach did to the data and, through them, to the persons (requirement E2).
    Impact {
        /// Whether data reached someone who should not have them.
        disclosure: Option<Disclosure>,
        /// How data were altered.
        alteration: Option<Alteration>,
        /// How long data were out of reach.
        outage: Option<Outage>,
        /// When the data were back.
        restored: Option<When>,
        /// What backup there was, and how restoring went.
        backup: Option<String>,
        /// What the persons have felt.
        felt: Option<Felt>,
        /// Whether the data have been misused.
        misuse: Option<Misuse>,
    }
}
