//! Drafts of what has to be sent, in Markdown, from one template a document and language.

mod assessed;
mod built_in;
mod copies;
mod facts;
mod foreign;
mod kinds;
mod letter;
mod record;
mod sections;
mod survey;
mod template;
mod words;

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::facts::Facts;
use self::words::Words;
use super::language::Language;
use super::story::Entry;
use super::talk::Talk;
use crate::case::json::to_json;
use crate::case::{Case, CaseId, Code, Moment, Register};
use crate::law::edpb::Completeness;
use crate::message::Message;

pub use self::kinds::Document;
pub use self::letter::{Unfinished, sendable};

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
    /// What only some documents need.
    pub more: More<'a>,
}

/// The bytes of the files of texts that were sent, by the name that the case has for them; what is not there is lost.
pub type Kept = BTreeMap<String, Vec<u8>>;

/// What some documents need besides the case as it stands.
#[derive(Clone, Debug, Default)]
pub struct More<'a> {
    /// What the authority was told last.
    pub earlier: Option<Earlier<'a>>,
    /// Why the authority is sent a correction or a withdrawal.
    pub reason: Option<&'a str>,
    /// How complete a report is to say that it is; else as complete as the case makes it.
    pub phase: Option<Completeness>,
    /// The case's trail, oldest first.
    pub trail: &'a [Entry],
    /// What is kept of the texts that were sent.
    pub sent: Option<&'a Kept>,
    /// The organisation's own templates of the draft's language by file name; they go before the built-in ones.
    pub templates: Option<&'a BTreeMap<String, String>>,
}

/// The case as the authority was told of it last.
#[derive(Clone, Debug)]
pub struct Earlier<'a> {
    /// The case as it stood then.
    pub case: &'a Case,
    /// How that is known.
    pub source: Source<'a>,
}

/// How it is known what the authority was told.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// The facts were kept with the text that was sent, in this file of the register.
    Pinned(&'a str),
    /// The case stood so in the commit that recorded the notification.
    Trail(&'a str),
}

/// Why a document could not be drafted.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// A built-in template asks for something that does not exist, or goes beyond its limits.
    NotRendered {
        /// The document.
        document: Document,
        /// What the template engine said.
        #[source]
        source: minijinja::Error,
    },
    /// One of the organisation's own templates is at fault, asks for what does not exist, or goes beyond its limits.
    OwnTemplate {
        /// The file, from the register's folder.
        file: String,
        /// The line, from 1; 0 where the whole file is meant.
        line: usize,
        /// What the template engine said.
        #[source]
        source: minijinja::Error,
    },
    /// One of the organisation's own templates has something that could use up the memory.
    Forbidden {
        /// The file, from the register's folder.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What it has.
        found: &'static str,
    },
    /// One of the organisation's own templates gives nothing.
    Empty {
        /// The file, from the register's folder.
        file: String,
    },
    /// The organisation's own templates take too long.
    TooSlow {
        /// The file of the document, from the register's folder.
        file: String,
    },
    /// The document tells what differs from the last notification, and it is not known what that said.
    NothingToCompare {
        /// The document.
        document: Document,
    },
    /// The case's values could not be read again without their blank texts.
    CaseUnreadable {
        /// What the reader said.
        #[source]
        source: serde_json::Error,
    },
}

/// Returns the draft of a document in Markdown; what is missing is listed on top and marked at its place.
///
/// # Errors
/// [`DraftError`] says which template is at fault, or that there is nothing to compare with.
pub fn draft(document: Document, language: Language, draft: &Draft<'_>) -> Result<String, DraftError> {
    let case = &without_blanks(draft.case)?;
    let register = &without_blanks(draft.register)?;
    let talk = Talk::new(language, draft.zone);
    let draft = Draft { case, register, ..draft.clone() };
    if document.compares() && draft.more.earlier.is_none() {
        return Err(DraftError::NothingToCompare { document });
    }
    let facts = Facts::new(document, &draft, &Words { talk: &talk, language, register });
    let text = template::render(document, language, &facts, draft.more.templates)?;
    let mark = talk.say(&mark(document, &draft));
    Ok(match text.split_once('\n') {
        Some((title, rest)) if title.starts_with("# ") && !document.is_letter() => {
            format!("{title}\n\n> {mark}\n{rest}")
        }
        _ => format!("> {mark}\n\n{text}"),
    })
}

/// Returns what every draft says of itself, whatever its template does: that it is one, of which case, when and from what.
/// It stands below the title, but above a letter, whose title is what the recipients see.
fn mark(document: Document, draft: &Draft<'_>) -> Message {
    let key = if draft.version.is_some() { "draft-mark" } else { "draft-mark-uncommitted" };
    let mark = Message::new(key).with("document", document.label()).with("case", draft.id.to_string());
    mark.with("made", draft.now).with("version", draft.version.as_deref().unwrap_or_default())
}

/// Returns the value with blank texts as absent, so that none passes for an answer.
///
/// # Errors
/// The value cannot be read again.
pub fn without_blanks<T: Serialize + DeserializeOwned>(value: &T) -> Result<T, DraftError> {
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
    let stripped = to_json(value).and_then(|value| serde_json::from_value(strip(value)));
    stripped.map_err(|source| DraftError::CaseUnreadable { source })
}

impl DraftError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        match self {
            Self::NotRendered { document, source } => Message::new("draft-not-rendered")
                .with("document", document.label())
                .with("cause", template::cause(source)),
            Self::OwnTemplate { file, line, source } => Message::new("draft-own-template")
                .with("file", file.as_str())
                .with("line", *line)
                .with("cause", template::cause(source)),
            Self::Forbidden { file, line, found } => Message::new("draft-template-forbidden")
                .with("file", file.as_str())
                .with("line", line.to_string())
                .with("found", *found),
            Self::Empty { file } => Message::new("draft-template-empty").with("file", file.as_str()),
            Self::TooSlow { file } => Message::new("draft-template-slow").with("file", file.as_str()),
            Self::NothingToCompare { document } => {
                Message::new("draft-nothing-to-compare").with("document", document.label())
            }
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
