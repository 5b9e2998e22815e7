//! One case file: its text, what it says, and what in it could not be understood.

use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::oddity::Oddity;
use super::open::{OpenError, read_beneath};
use super::place::Tree;
use super::reading::{LIMIT, read, text_of};
use crate::case::{Case, CaseId};

/// A case file that could be opened.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// The case's number, from the file's name.
    pub id: CaseId,
    /// The file, from the register's folder.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// What it says.
    pub case: Case,
    /// What in it could not be understood; it stays in the file.
    pub oddities: Vec<Oddity>,
}

impl CaseFile {
    pub(super) fn load(root: &Path, id: &CaseId) -> Result<Self, StoreError> {
        Self::read(id, Self::bytes(root, id)?)
    }

    pub(super) fn bytes(root: &Path, id: &CaseId) -> Result<Vec<u8>, StoreError> {
        read_beneath(root, &id.path(), LIMIT as u64).map_err(|source| unopened(id, source))
    }

    pub(super) fn opened<R>(
        id: CaseId,
        bytes: Result<Vec<u8>, OpenError>,
        make: impl FnOnce(Result<(Self, Tree<'_>), StoreError>) -> R,
    ) -> R {
        match bytes {
            Ok(bytes) => Self::read_and(&id, bytes, make),
            Err(source) => make(Err(unopened(&id, source))),
        }
    }

    /// Returns the case in the bytes of its file.
    ///
    /// # Errors
    /// The bytes are no TOML text.
    pub fn read(id: &CaseId, bytes: Vec<u8>) -> Result<Self, StoreError> {
        Self::read_and(id, bytes, |read| read.map(|(file, _)| file))
    }

    /// Makes something of the case in the bytes of its file, and of the places where its values stand.
    fn read_and<R>(
        id: &CaseId,
        bytes: Vec<u8>,
        make: impl FnOnce(Result<(Self, Tree<'_>), StoreError>) -> R,
    ) -> R {
        let path = id.path();
        let broken = |source| StoreError::Broken { path: path.clone(), source };
        let text = match text_of(bytes) {
            Ok(text) => text,
            Err(source) => return make(Err(broken(source))),
        };
        make(read::<Case>(&text).map_err(broken).map(|found| {
            let (path, text) = (path.clone(), text.clone());
            (Self { id: *id, path, text, case: found.value, oddities: found.oddities }, found.tree)
        }))
    }
}

fn unopened(id: &CaseId, source: OpenError) -> StoreError {
    match source {
        OpenError::NotFound(_) => StoreError::NoSuchCase { id: id.to_string() },
        source => StoreError::Open { path: id.path(), source },
    }
}
