//! What can keep the store from reading or recording.

use std::path::PathBuf;

use super::FolderError;
use super::editing::EditError;
use super::open::OpenError;
use super::reading::Broken;
use super::scan::ScanError;
use super::trail::TrailError;
use crate::case::{CaseId, Refusal};
use crate::message::Message;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The register itself cannot be opened.
    Folder(#[from] FolderError),
    /// The trail refuses.
    Trail(#[from] TrailError),
    /// The change cannot happen to the case.
    Refused(#[from] Refusal),
    /// A folder of cases cannot be listed.
    Scan(#[from] ScanError),
    /// No case has this number.
    NoSuchCase {
        /// The number as it was given.
        id: String,
    },
    /// Several cases have this short number.
    Ambiguous {
        /// The number as it was given.
        id: String,
        /// The cases.
        matching: Vec<String>,
    },
    /// The case file is no plain file, or may not be read.
    Open {
        /// The file, from the register's folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: OpenError,
    },
    /// The case file is no TOML.
    Broken {
        /// The file, from the register's folder.
        path: PathBuf,
        /// What is wrong, and where.
        #[source]
        source: Broken,
    },
    /// The case file would no longer be one that can be read.
    Unfit {
        /// The file, from the register's folder.
        path: PathBuf,
        /// What would be wrong, and where.
        #[source]
        source: Broken,
    },
    /// The change cannot be written into the case file.
    Edit {
        /// The file, from the register's folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: EditError,
    },
    /// A file or folder cannot be written.
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The case file was changed while a person was editing it.
    ChangedMeanwhile {
        /// The case.
        id: CaseId,
    },
    /// There is another hook already.
    HookOccupied {
        /// The hook.
        path: PathBuf,
        /// The command that it could run for us.
        command: String,
    },
    /// The hook is not ours to take away.
    HookForeign {
        /// The hook.
        path: PathBuf,
        /// The command that it may run for us.
        command: String,
    },
    /// A file that is to be made is there already.
    FileThere {
        /// The file.
        path: PathBuf,
    },
    /// The year has no more numbers.
    NoMoreNumbers,
    /// A file that is kept beside the cases is no plain file, or may not be read.
    Kept {
        /// The file, from the register's folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: OpenError,
    },
    /// The facts that were pinned with a notification are no longer those that were pinned.
    FactsChanged {
        /// The file, from the register's folder.
        path: PathBuf,
    },
    /// A template is no UTF-8 text.
    TemplateNotText {
        /// The file, from the register's folder.
        path: PathBuf,
    },
    /// A language has more templates than this program takes.
    TooManyTemplates {
        /// The folder, from the register's folder.
        path: PathBuf,
        /// How many it takes.
        most: usize,
    },
    /// What was to be recorded holds what looks like personal data.
    PersonalData {
        /// Each piece, masked, with its place.
        found: Vec<Message>,
    },
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

impl StoreError {
    /// Returns what to tell the person.
    pub fn message(&self) -> Message {
        let file = |key, path: &PathBuf| Message::new(key).with("file", path.as_path());
        match self {
            Self::Folder(error) => error.message(),
            Self::Trail(error) => error.message(),
            Self::Refused(refusal) => refusal.message(),
            Self::Scan(error) => error.message(),
            Self::NoSuchCase { id } => Message::new("case-not-found").with("id", id.as_str()),
            Self::Ambiguous { id, matching } => {
                Message::new("case-ambiguous").with("id", id.as_str()).with("matching", matching.join(", "))
            }
            Self::Open { path, source } => file("case-not-opened", path).with("cause", source.message()),
            Self::Broken { path, source } => file("case-broken", path).with("cause", source.message()),
            Self::Unfit { path, source } => file("case-unfit", path).with("cause", source.message()),
            Self::Edit { path, source } => file("case-not-edited", path).with("cause", source.message()),
            Self::Write { path, source } => file("file-not-written", path).with("cause", source.to_string()),
            Self::ChangedMeanwhile { id } => {
                Message::new("case-changed-meanwhile").with("id", id.to_string())
            }
            Self::HookOccupied { path, command } => {
                file("hook-occupied", path).with("command", command.as_str())
            }
            Self::HookForeign { path, command } => {
                file("hook-foreign", path).with("command", command.as_str())
            }
            Self::FileThere { path } => file("file-there", path),
            Self::NoMoreNumbers => Message::new("case-no-more-numbers"),
            Self::Kept { path, source } => file("file-not-opened", path).with("cause", source.message()),
            Self::FactsChanged { path } => file("file-facts-changed", path),
            Self::TemplateNotText { path } => file("file-template-not-text", path),
            Self::TooManyTemplates { path, most } => {
                file("file-templates-too-many", path).with("most", *most)
            }
            Self::PersonalData { .. } => Message::new("privacy-refused"),
        }
    }

    /// Returns what lies behind it, piece by piece.
    pub fn causes(&self) -> &[Message] {
        match self {
            Self::PersonalData { found } => found,
            _ => &[],
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::Trail(error) => error.hint(),
            other => Some(other.message().hint()),
        }
    }
}
