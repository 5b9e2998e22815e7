//! Others who have a part in the case: the processor, joint controllers, countries.

use super::code::{codes, section};
use super::incident::Answer;

section! {
    /// The processor where the breach happened (requirement B3; GDPR art. 28, 33(2)).
    Processor {
        /// The processor's name.
        name: Option<String>,
        /// Where it can be reached: an organisation's address, not a person's.
        contact: Option<String>,
        /// What the processor reported.
        report: Option<String>,
        /// Whether it may notify the authority on the controller's behalf.
        may_notify: Option<Answer>,
        /// Where that authority is written down.
        authority_reference: Option<String>,
        /// Whether controller and processor notify jointly.
        joint_notification: Option<Answer>,
    }
}

codes! {
    /// What part another body has in the case.
    PartyRole in "party-role" {
        /// A joint controller (art. 26).
        JointController = "joint-controller",
        /// Another processor (art. 28).
        Processor = "processor",
        /// Another controller whose data are touched.
        Controller = "controller",
        /// Legal or technical counsel.
        Counsel = "counsel",
        /// An insurer.
        Insurer = "insurer",
        /// Someone else.
        Other = "other",
    }
}

section! {
    /// Another body that has a part in the case.
    Party {
        /// Its part.
        role: Option<PartyRole>,
        /// Its name.
        name: Option<String>,
        /// Where it can be reached.
        contact: Option<String>,
    }
}

section! {
    /// Persons or establishments in other countries (GDPR art. 56).
    CrossBorder {
        /// Whether the processing crosses borders.
        concerned: Option<Answer>,
        /// The lead supervisory authority.
        lead_authority: Option<String>,
        /// Countries where persons concerned are.
        countries: Vec<String>,
    }
}
