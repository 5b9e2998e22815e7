//! The register's folder: found upwards, with the settings of its `avvik.toml`.

use std::path::{Path, PathBuf};

use chrono_tz::Tz;

use super::oddity::Oddity;
use super::open::{OpenError, read_beneath};
use super::place::Tree;
use super::reading::{Broken, Read, read, text_of};
use super::{CaseFile, StoreError, scan};
use crate::case::{CaseId, Register};
use crate::message::Message;

/// The file that makes a folder a register.
pub const SETTINGS_FILE: &str = "avvik.toml";

/// The version of the format that this program reads and writes.
pub const FORMAT: i64 = 1;

/// The zone of a register that names none.
pub const DEFAULT_ZONE: Tz = chrono_tz::Europe::Oslo;

const MAX_BYTES: u64 = 1 << 20;

/// So few files that one thread reads them as fast as several.
const FEW: usize = 32;

/// An opened register folder.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    pub root: PathBuf,
    /// Its settings.
    pub settings: Register,
    /// The text of `avvik.toml`, for the places of what is wrong in it.
    pub text: String,
    /// Settings that could not be understood or are not known.
    pub oddities: Vec<Oddity>,
    /// Its time zone.
    pub zone: Tz,
}

/// Why a folder is no register that this program can open.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// No folder from here upwards holds `avvik.toml`.
    NotFound {
        /// Where the search began.
        from: PathBuf,
    },
    /// `avvik.toml` cannot be opened.
    Open {
        /// The register's folder.
        root: PathBuf,
        /// Why.
        #[source]
        source: OpenError,
    },
    /// `avvik.toml` is no TOML.
    Broken {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        #[source]
        source: Broken,
    },
    /// `avvik.toml` does not say its format.
    NoFormat {
        /// The file.
        path: PathBuf,
    },
    /// The register was written for a newer program.
    NewerFormat {
        /// The file.
        path: PathBuf,
        /// The register's format.
        format: i64,
    },
    /// The time zone is not one of the IANA database's that the program was built with.
    UnknownZone {
        /// The file.
        path: PathBuf,
        /// What it says.
        zone: String,
    },
}

impl std::fmt::Display for FolderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

impl FolderError {
    /// Returns what to tell the person; the hint has the same key with `-hint`.
    pub fn message(&self) -> Message {
        match self {
            Self::NotFound { from } => Message::new("register-not-found").with("folder", from.as_path()),
            Self::Open { root, source } => Message::new("register-unreadable")
                .with("folder", root.as_path())
                .with("cause", source.message()),
            Self::Broken { path, source } => {
                Message::new("register-broken").with("file", path.as_path()).with("cause", source.message())
            }
            Self::NoFormat { path } => Message::new("register-without-format").with("file", path.as_path()),
            Self::NewerFormat { path, format } => Message::new("register-newer")
                .with("file", path.as_path())
                .with("format", format.to_string())
                .with("known", FORMAT.to_string()),
            Self::UnknownZone { path, zone } => {
                Message::new("register-zone-unknown").with("file", path.as_path()).with("zone", zone.as_str())
            }
        }
    }
}

impl Folder {
    /// Opens the nearest register from a folder upwards.
    ///
    /// # Errors
    /// There is none, or its settings cannot be read, are no TOML, or are of a newer format.
    pub fn find(start: &Path) -> Result<Self, FolderError> {
        let root = start.ancestors().find(|folder| folder.join(SETTINGS_FILE).symlink_metadata().is_ok());
        Self::open(root.ok_or_else(|| FolderError::NotFound { from: start.to_owned() })?)
    }

    /// Opens the register in this folder.
    ///
    /// # Errors
    /// See [`Folder::find`].
    pub fn open(root: &Path) -> Result<Self, FolderError> {
        let bytes = read_beneath(root, Path::new(SETTINGS_FILE), MAX_BYTES)
            .map_err(|source| FolderError::Open { root: root.to_owned(), source })?;
        Self::with_settings(root, bytes)
    }

    /// Returns the register that the bytes of its settings make of this folder.
    ///
    /// # Errors
    /// See [`Folder::find`].
    pub(super) fn with_settings(root: &Path, bytes: Vec<u8>) -> Result<Self, FolderError> {
        let path = root.join(SETTINGS_FILE);
        let broken = |source| FolderError::Broken { path: path.clone(), source };
        let text = text_of(bytes).map_err(broken)?;
        let Read { value: settings, oddities, .. } = read::<Register>(&text).map_err(broken)?;
        match settings.format {
            Some(FORMAT) => {}
            Some(format) => return Err(FolderError::NewerFormat { path, format }),
            None => return Err(FolderError::NoFormat { path }),
        }
        let zone = match &settings.time_zone {
            None => DEFAULT_ZONE,
            Some(name) => name.parse().map_err(|_| FolderError::UnknownZone { path, zone: name.clone() })?,
        };
        Ok(Self { root: root.to_owned(), settings, text, oddities, zone })
    }

    /// Makes something of every case file, and of the places where its values stand, on all cores, and returns it in the
    /// order given.
    pub fn read_all<R: Send>(
        &self,
        cases: &[CaseId],
        make: impl Fn(Result<(CaseFile, Tree<'_>), StoreError>) -> R + Sync,
    ) -> Vec<R> {
        // Asking how many cores there are takes longer than reading a few files.
        let threads = if cases.len() < FEW { 1 } else { scan::threads() };
        scan::read_all(&self.root, cases, threads, |id, bytes| CaseFile::opened(id, bytes, &make))
    }
}
