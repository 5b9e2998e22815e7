//! Making a register: its settings, what git is told about it, and the first commit.

use std::path::Path;

use super::error::StoreError;
use super::layout::write_new;
use super::trail::{FileChange, Record, Trail, TrailError};
use super::{Folder, Recorded, Store, trail};
use crate::case::{Action, Code, Moment, Register};

impl Store {
    /// Makes a register of these files in a folder, which may lie in a git repository or becomes one.
    ///
    /// # Errors
    /// The folder cannot be made, a file is there already, or the trail refuses it.
    pub fn create(
        folder: &Path,
        files: &[(&str, String)],
        now: Moment,
    ) -> Result<(Self, Recorded), StoreError> {
        std::fs::create_dir_all(folder)
            .map_err(|source| StoreError::Write { path: folder.to_owned(), source })?;
        let trail = match Trail::open(folder) {
            Err(TrailError::NotARepository(_)) => Trail::create(folder)?,
            opened => opened?,
        };
        trail.identity()?;
        let files = files.iter().map(|(path, text)| FileChange {
            path: (*path).into(),
            before: None,
            after: text.clone().into_bytes(),
        });
        let message =
            format!("A register of personal-data breaches\n\nAvvik-Action: {}\n", Action::Init.code());
        let record = Record { files: files.collect(), message, at: now.time() };
        let recorded = match trail.begin()?.record(&record)? {
            trail::Recorded::Everywhere(commit) => Recorded::Whole(commit.to_string()),
            trail::Recorded::Lagging(commit, cause) => Recorded::Lagging(commit.to_string(), cause.message()),
        };
        Ok((Self { folder: Folder::open(folder)?, trail: trail.into() }, recorded))
    }

    /// Returns the text of a new settings file.
    pub fn settings_text(settings: &Register) -> String {
        write_new(settings, "")
    }
}
