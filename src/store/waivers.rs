//! The findings that the organisation has accepted for a time: `waivers.toml`.

use std::path::Path;

use super::oddity::Oddity;
use super::open::{OpenError, read_beneath};
use super::reading::{LIMIT, Read, read, text_of};
use super::{Side, Store, StoreError};
use crate::case::Waivers;

/// The file of waivers, from the register's folder.
pub const WAIVERS_FILE: &str = "waivers.toml";

/// The file of waivers as it was read; a register without one has none.
#[derive(Debug, Default)]
pub struct WaiverFile {
    /// Its text.
    pub text: String,
    /// What it says.
    pub waivers: Waivers,
    /// What in it could not be understood.
    pub oddities: Vec<Oddity>,
}

impl Store {
    /// Returns the waivers as they stand in the work tree, or as they are staged.
    ///
    /// # Errors
    /// The file is no plain file, or no TOML.
    pub fn waivers(&self, side: Side) -> Result<WaiverFile, StoreError> {
        if side == Side::Index {
            let bytes = self.trail()?.staged_file(Path::new(WAIVERS_FILE))?;
            return bytes.map_or_else(|| Ok(WaiverFile::default()), file);
        }
        match read_beneath(&self.folder.root, Path::new(WAIVERS_FILE), LIMIT as u64) {
            Ok(bytes) => file(bytes),
            Err(OpenError::NotFound(_)) => Ok(WaiverFile::default()),
            Err(source) => Err(StoreError::Open { path: WAIVERS_FILE.into(), source }),
        }
    }

    /// Returns the waivers as they stand in a named commit.
    ///
    /// # Errors
    /// There is no such commit, or the file in it is no plain file, or no TOML.
    pub fn waivers_at(&self, revision: &str) -> Result<WaiverFile, StoreError> {
        let bytes = self.trail()?.file_at(revision, Path::new(WAIVERS_FILE))?;
        bytes.map_or_else(|| Ok(WaiverFile::default()), file)
    }
}

fn file(bytes: Vec<u8>) -> Result<WaiverFile, StoreError> {
    let broken = |source| StoreError::Broken { path: WAIVERS_FILE.into(), source };
    let text = text_of(bytes).map_err(broken)?;
    let Read { value: waivers, oddities, .. } = read(&text).map_err(broken)?;
    Ok(WaiverFile { text, waivers, oddities })
}
