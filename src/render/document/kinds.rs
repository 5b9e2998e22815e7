//! The documents that can be drafted, and what each must contain.

use crate::law::content::{COMMUNICATION, Content, NOTIFICATION};
use crate::law::guidance::{AUTHORITY_FORM, LETTER};
use crate::law::papers::{CONTROLLER, CORRECTION, DOCUMENTED, EARLIER, WITHDRAWAL};
use crate::lint::letter::Audience;
use crate::render::format::TypeSize;

crate::case::codes! {
    /// A document that can be drafted.
    Document in "document" {
        /// The notification to the authority, in the order that Datatilsynet asks (GDPR art. 33).
        Report = "report",
        /// The same, in the order of the EDPB's template.
        ReportEdpb = "report-edpb",
        /// What is new or changed since the last notification (art. 33(4)).
        FollowUp = "follow-up",
        /// What was wrong in the last notification.
        Correction = "correction",
        /// The withdrawal of a notification.
        Withdrawal = "withdrawal",
        /// The note to notify by telephone from (requirement F6).
        TelephoneNote = "telephone-note",
        /// The letter to the persons, for adults (art. 34).
        Letter = "letter",
        /// The letter for children and young people.
        LetterChildren = "letter-children",
        /// The letter for parents of children concerned.
        LetterParents = "letter-parents",
        /// The letter for patients and elderly people.
        LetterPatients = "letter-patients",
        /// The public communication (art. 34(3)(c)).
        Announcement = "announcement",
        /// The message to the head of the organisation (requirement C2).
        MessageHead = "message-head",
        /// The message to the data protection officer.
        MessageDpo = "message-dpo",
        /// The message to the superior department.
        MessageSuperior = "message-superior",
        /// A processor's notice to its controller (art. 33(2)).
        ProcessorNotice = "processor-notice",
        /// The whole case with its trail, for the authority (art. 33(5); requirement H2).
        Dossier = "dossier",
        /// One page for management.
        Summary = "summary",
    }
}

/// Rows of the tables that a short document needs.
const TO_CALL: &[&str] =
    &["nature", "person-count", "data-categories", "awareness", "contact", "organisation"];
const TO_DECIDE: &[&str] = &["nature", "awareness", "person-count", "data-categories", "risk", "measures"];
const TO_OVERSEE: &[&str] = &[
    "nature",
    "awareness",
    "person-count",
    "data-categories",
    "risk",
    "measures",
    "information",
    "decision",
    "approval",
];
const TO_REFER: &[&str] = &["organisation", "contact", "earlier-reference"];
const TO_PASS_ON: &[&str] = &[
    "nature",
    "kinds",
    "person-kinds",
    "person-count",
    "data-categories",
    "record-count",
    "contact",
    "consequences",
    "measures",
    "measure-words",
    "awareness",
    "organisation",
    "controller",
];

impl Document {
    /// Returns the letter that is written for an audience.
    pub fn letter_for(audience: Audience) -> Self {
        match audience {
            Audience::Adults => Self::Letter,
            Audience::Children => Self::LetterChildren,
            Audience::Parents => Self::LetterParents,
            Audience::Patients => Self::LetterPatients,
        }
    }

    /// Returns whether the document is for those concerned, so that notes to who makes it ready stand above its title.
    pub(super) fn is_letter(self) -> bool {
        self == Self::Announcement
            || crate::case::Code::ALL.iter().any(|audience| self == Self::letter_for(*audience))
    }

    /// Returns how large the document is set.
    pub fn type_size(self) -> TypeSize {
        match self {
            Self::Summary => TypeSize::Small,
            Self::LetterPatients => TypeSize::Large,
            _ => TypeSize::Normal,
        }
    }

    /// Returns the template's name without language and ending; the messages share one.
    pub(super) fn template(self) -> &'static str {
        match self {
            Self::MessageHead | Self::MessageDpo | Self::MessageSuperior => "message",
            other => crate::case::Code::code(other),
        }
    }

    /// Returns what the document must contain and the case can tell.
    pub fn contents(self) -> Vec<&'static Content> {
        let report: &[&[Content]] = &[NOTIFICATION, AUTHORITY_FORM];
        let (tables, only): (&[&[Content]], &[&str]) = match self {
            Self::Report | Self::ReportEdpb | Self::FollowUp => (report, &[]),
            Self::Correction | Self::Withdrawal => (&[NOTIFICATION, AUTHORITY_FORM, EARLIER], TO_REFER),
            Self::TelephoneNote => (report, TO_CALL),
            Self::Letter
            | Self::LetterChildren
            | Self::LetterParents
            | Self::LetterPatients
            | Self::Announcement => (&[COMMUNICATION, LETTER], &[]),
            Self::MessageHead | Self::MessageDpo | Self::MessageSuperior => (report, TO_DECIDE),
            Self::ProcessorNotice => (&[NOTIFICATION, AUTHORITY_FORM, CONTROLLER], TO_PASS_ON),
            Self::Dossier => (&[NOTIFICATION, AUTHORITY_FORM, DOCUMENTED], &[]),
            Self::Summary => (&[NOTIFICATION, AUTHORITY_FORM, DOCUMENTED], TO_OVERSEE),
        };
        tables.iter().copied().flatten().filter(|row| only.is_empty() || only.contains(&row.id)).collect()
    }

    /// Returns whether the document is a notification that tells the whole case.
    pub(super) fn is_report(self) -> bool {
        matches!(self, Self::Report | Self::ReportEdpb)
    }

    /// Returns the reasons that a document needs which changes what the authority was told.
    pub(super) fn change(self) -> &'static [Content] {
        match self {
            Self::Correction => CORRECTION,
            Self::Withdrawal => WITHDRAWAL,
            _ => &[],
        }
    }

    /// Returns whether the document tells what differs from what the authority was told last.
    pub fn compares(self) -> bool {
        matches!(self, Self::FollowUp | Self::Correction)
    }

    /// Returns whether the document tells everything that the case holds and how it came about.
    pub fn tells_all(self) -> bool {
        self == Self::Dossier
    }
}
