//! What was sent: to the authority, to the persons, to those who must be told.

use super::code::{codes, section};
use super::count::Count;
use super::moment::{Day, Moment};

codes! {
    /// Which part of a notification in phases this is (GDPR art. 33(4); requirements F3, F6, F9).
    Phase in "phase" {
        /// The only one: complete at once.
        Complete = "complete",
        /// The first of several.
        First = "first",
        /// More on an earlier one.
        FollowUp = "follow-up",
        /// The last of several.
        Final = "final",
        /// By telephone, with a written one to follow.
        Telephone = "telephone",
        /// A correction.
        Correction = "correction",
        /// A withdrawal.
        Withdrawal = "withdrawal",
    }
}

codes! {
    /// The way something was sent (requirements F7, G6).
    Channel in "channel" {
        /// The form in Altinn.
        Altinn = "altinn",
        /// Secure digital mail.
        DigitalMail = "digital-mail",
        /// A letter on paper.
        Letter = "letter",
        /// E-mail: not secure.
        Email = "e-mail",
        /// SMS: not secure.
        Sms = "sms",
        /// Telephone.
        Telephone = "telephone",
        /// In person.
        InPerson = "in-person",
        /// The organisation's website.
        Website = "website",
        /// An advertisement.
        Advertisement = "advertisement",
        /// The press.
        Press = "press",
        /// Another way, said in the remarks.
        Other = "other",
    }
}

section! {
    /// A text as it was sent, kept without recipients.
    SentText {
        /// Where it lies, from the register's folder.
        file: Option<String>,
        /// Its SHA-256, in hexadecimal.
        sha256: Option<String>,
    }
}

section! {
    /// A notification to the supervisory authority (GDPR art. 33; requirements F1–F9).
    Notification {
        /// When it was sent.
        at: Option<Moment>,
        /// Which part of a notification in phases.
        phase: Option<Phase>,
        /// The way it was sent.
        channel: Option<Channel>,
        /// The role that sent it.
        by: Option<String>,
        /// The authority's reference number.
        reference: Option<String>,
        /// The receipt.
        receipt: Option<String>,
        /// The reference in the organisation's own archive.
        journal: Option<String>,
        /// Why it was later than 72 hours (art. 33(1)).
        delay_reasons: Option<String>,
        /// The day by which more was promised.
        more_by: Option<Day>,
        /// What the authority answered, and when the case was closed there.
        answer: Option<String>,
        /// The text as sent.
        text: SentText,
        /// The case as it stood when this was sent.
        facts: SentText,
    }
}

codes! {
    /// Whether the persons were told one by one or together (EDPB template field 104).
    Reaching in "reaching" {
        /// One by one.
        Individual = "individual",
        /// By a public communication.
        Public = "public",
    }
}

section! {
    /// A communication to the persons (GDPR art. 34; requirements G1–G7).
    Communication {
        /// When it was sent, or when sending began.
        at: Option<Moment>,
        /// One by one or together.
        reaching: Option<Reaching>,
        /// The way it was sent.
        channel: Option<Channel>,
        /// Number of persons it was sent to.
        count: Option<Count>,
        /// Whom it was written for.
        audience: Option<String>,
        /// The language it was written in: `nb`, `nn` or `en`.
        language: Option<String>,
        /// Why some were not informed.
        not_all_because: Option<String>,
        /// The role that sent it.
        by: Option<String>,
        /// What its letters have in common, as their senders and SvarUt know them.
        reference: Option<String>,
        /// The reference in the organisation's own archive.
        journal: Option<String>,
        /// The text as sent, without recipients.
        text: SentText,
    }
}

section! {
    /// A role or another authority that was told (requirements B2, C2).
    Told {
        /// When.
        at: Option<Moment>,
        /// Who: a role of the register, or another authority.
        who: Option<String>,
        /// The way it was told.
        channel: Option<Channel>,
        /// Its reference number.
        reference: Option<String>,
        /// The duty that it met, by its name in this program.
        duty: Option<String>,
        /// What was told.
        about: Option<String>,
        /// The text as sent.
        text: SentText,
    }
}

/// Returns the text that the bytes of a file are; none if they are no UTF-8 or have a zero, as no text has.
pub fn text_in(bytes: &[u8]) -> Option<&str> {
    str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}
