//! What is to be recorded, and what became of it.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use git2::Oid;

use super::error::TrailError;

/// What is to become one commit.
#[derive(Clone, Debug)]
pub struct Record {
    /// The files, all of which change together or not at all.
    pub files: Vec<FileChange>,
    /// The commit message.
    pub message: String,
    /// When, to the second; dates both author and committer.
    pub at: DateTime<FixedOffset>,
}

/// One file of a record.
#[derive(Clone, Debug)]
pub struct FileChange {
    /// The path from the register.
    pub path: PathBuf,
    /// The content the change was made from, as the newest commit holds it; none for a new file.
    pub before: Option<Vec<u8>>,
    /// The content to be.
    pub after: Vec<u8>,
}

/// A record that has been made.
#[derive(Debug)]
pub enum Recorded {
    /// History, work tree and index all have it.
    Everywhere(Oid),
    /// History has it; work tree or index lag behind for this reason, and the next command settles that.
    Lagging(Oid, TrailError),
}

impl Recorded {
    /// Returns the commit that makes the record.
    pub fn commit(&self) -> Oid {
        match self {
            Self::Everywhere(commit) | Self::Lagging(commit, _) => *commit,
        }
    }
}
