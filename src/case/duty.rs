//! Duties besides those of the GDPR: which kinds of organisation the register is for, rows of its own, and decisions.

use super::code::{codes, section};
use super::incident::Answer;
use super::moment::{Day, Moment};

codes! {
    /// A kind of organisation, which switches on the duties of its sector.
    Profile in "profile" {
        /// A public body.
        Public = "public",
        /// A health or care service.
        Health = "health",
        /// A financial entity.
        Finance = "finance",
        /// An operator of essential services, or a digital service provider.
        EssentialService = "essential-service",
        /// A provider of public electronic communications.
        ElectronicCommunications = "electronic-communications",
        /// A provider of trust services.
        TrustService = "trust-service",
        /// A body under the national security act.
        SecurityAct = "security-act",
    }
}

codes! {
    /// The fact of the timeline that the time of a duty is counted from.
    AnchorFact in "anchor" {
        /// When the breach began.
        Occurred = "occurred",
        /// When someone first suspected it.
        Suspected = "suspected",
        /// When it was discovered.
        Discovered = "discovered",
        /// When the organisation became aware.
        Aware = "aware",
        /// When the processor became aware.
        ProcessorAware = "processor-aware",
        /// When the processor told the organisation.
        ProcessorToldUs = "processor-told-us",
        /// When the incident was classified as major.
        ClassifiedMajor = "classified-major",
    }
}

codes! {
    /// When a duty applies, as far as the case can tell.
    Condition in "condition" {
        /// On every breach.
        EveryBreach = "every-breach",
        /// When the risk is concluded to be high.
        HighRisk = "high-risk",
        /// When the authority is notified.
        Notified = "notified",
        /// When someone has decided that it does: the case cannot tell.
        ToBeDecided = "to-be-decided",
    }
}

codes! {
    /// What this organisation is for the data concerned (GDPR art. 4(7)–(8)).
    OwnRole in "own-role" {
        /// The controller.
        Controller = "controller",
        /// The processor for another controller.
        Processor = "processor",
        /// The controller of some of the data, and the processor of some.
        Both = "both",
    }
}

section! {
    /// A duty that the organisation adds: from a contract, an insurer, another law.
    OwnDuty {
        /// Its name in this program: small letters, digits and hyphens.
        id: Option<String>,
        /// What is to be done, in words.
        name: Option<String>,
        /// The law or the clause that it follows from.
        law: Option<String>,
        /// Who is to be told.
        to: Option<String>,
        /// How: a form, an address of a role, a telephone number.
        channel: Option<String>,
        /// The fact that its time is counted from.
        anchor: Option<AnchorFact>,
        /// The duty whose fulfilment its time is counted from, instead of a fact.
        after: Option<String>,
        /// How many hours there are; without hours and months: without undue delay.
        hours: Option<u32>,
        /// How many months there are.
        months: Option<u32>,
        /// When it applies.
        when: Option<Condition>,
        /// The first day it applies.
        valid_from: Option<Day>,
        /// The last day it applies.
        valid_to: Option<Day>,
        /// Where it is written.
        source: Option<String>,
        /// The day it was last held against its source.
        checked: Option<Day>,
    }
}

section! {
    /// A decision on whether a duty applies to the case; the newest on a duty rules, none is overwritten.
    DutyDecision {
        /// The duty's name in this program.
        id: Option<String>,
        /// Whether it applies.
        applies: Option<Answer>,
        /// Why.
        reasons: Option<String>,
        /// When it was decided.
        at: Option<Moment>,
        /// The role that decided.
        by: Option<String>,
    }
}
