//! Drafts of what has to be sent, in Markdown, from one template a document and language.

mod facts;
mod sections;
mod template;
mod words;

use chrono_tz::Tz;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::facts::Facts;
use self::words::Words;
use super::language::Language;
use super::talk::Talk;
use crate::case::json::to_json;
use crate::case::{Case, CaseId, Moment, Register};
use crate::law::content::{COMMUNICATION, Content, NOTIFICATION};
use crate::law::guidance::{AUTHORITY_FORM, LETTER};
use crate::message::Message;

/// A document that can be drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The notification to the supervisory authority, GDPR art. 33.
    Report,
    /// The letter to the persons, GDPR art. 34.
    Letter,
}

/// What a draft is made from.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its id.
    pub id: &'a CaseId,
    /// The register's settings.
    pub register: &'a Register,
    /// The zone that times are written in.
    pub zone: Tz,
    /// When the draft is made.
    pub now: Moment,
    /// The short id of the commit that the case was read from, if it was committed.
    pub version: Option<String>,
}

/// Why a document could not be drafted.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The document has no template in this language.
    NoTemplate {
        /// The document.
        document: Document,
        /// The language.
        language: Language,
    },
    /// The template asks for something that does not exist, or goes beyond its limits.
    NotRendered {
        /// The document.
        document: Document,
        /// What the template engine said.
        #[source]
        source: minijinja::Error,
    },
    /// The case's values could not be read again without their blank texts.
    CaseUnreadable {
        /// What the reader said.
        #[source]
        source: serde_json::Error,
    },
}

impl Document {
    /// Every document, in the order people meet them.
    pub const ALL: [Self; 2] = [Self::Report, Self::Letter];

    /// Returns the document's name in commands and templates.
    pub fn code(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Letter => "letter",
        }
    }

    /// Returns the message that names the document to a person.
    pub fn label(self) -> Message {
        Message::new(format!("document-{}", self.code()))
    }

    /// Returns the tables of what the document must contain.
    fn tables(self) -> [&'static [Content]; 2] {
        match self {
            Self::Report => [NOTIFICATION, AUTHORITY_FORM],
            Self::Letter => [COMMUNICATION, LETTER],
        }
    }

    fn contents(self) -> impl Iterator<Item = &'static Content> {
        self.tables().into_iter().flatten()
    }
}

/// Returns the draft of a document in Markdown; what is missing is listed on top and marked at its place.
///
/// # Errors
/// [`DraftError`] says which template is missing or at fault.
pub fn draft(document: Document, language: Language, draft: &Draft<'_>) -> Result<String, DraftError> {
    let unreadable = |source| DraftError::CaseUnreadable { source };
    let case = &without_blanks(draft.case).map_err(unreadable)?;
    let register = &without_blanks(draft.register).map_err(unreadable)?;
    let talk = Talk::new(language, draft.zone);
    let draft = Draft { case, register, ..draft.clone() };
    let facts = Facts::new(document, &draft, &Words(&talk));
    template::render(document, language, &facts)
}

/// Returns the value with blank texts as absent, so that none passes for an answer.
fn without_blanks<T: Serialize + DeserializeOwned>(value: &T) -> serde_json::Result<T> {
    fn strip(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let is_blank = |field: &Value| field.as_str().is_some_and(|text| text.trim().is_empty());
                fields
                    .into_iter()
                    .filter(|(_, field)| !is_blank(field))
                    .map(|(key, field)| (key, strip(field)))
                    .collect()
            }
            Value::Array(items) => items.into_iter().map(strip).collect(),
            other => other,
        }
    }
    serde_json::from_value(strip(to_json(value)?))
}

impl DraftError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        match self {
            Self::NoTemplate { document, language } => Message::new("draft-no-template")
                .with("document", document.label())
                .with("language", language.code()),
            Self::NotRendered { document, source } => Message::new("draft-not-rendered")
                .with("document", document.label())
                .with("cause", source.to_string()),
            Self::CaseUnreadable { source } => {
                Message::new("draft-case-unreadable").with("cause", source.to_string())
            }
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new(format!("{}-hint", self.message().key())))
    }
}

impl std::fmt::Display for DraftError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}
