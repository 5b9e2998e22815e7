//! The register as it is about to be committed by hand: what is staged, read like any other file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::open::read_beneath;
use super::scan::{Stray, StrayKind};
use super::texts::LIMIT;
use super::trail::{Staged, StagedFile};
use super::{CaseFile, Folder, SENT, SETTINGS_FILE, SentText, Store, StoreError, WAIVERS_FILE};
use crate::case::CaseId;

/// What a check of the register looks at.
pub(super) const CHECKED: [&str; 4] = ["cases", SENT, SETTINGS_FILE, WAIVERS_FILE];

/// Where the files of a register are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As they lie in the work tree.
    WorkTree,
    /// As they are staged.
    Index,
}

/// What is staged and unlike the newest commit.
#[derive(Debug, Default)]
pub struct StagedRegister {
    /// The cases, each as it is staged.
    pub cases: Vec<(CaseId, Result<CaseFile, StoreError>)>,
    /// What lies among the cases and is none.
    pub strays: Vec<Stray>,
    /// What was sent.
    pub sent: Vec<SentText>,
    /// The cases that are removed, and the texts that were sent and are removed or changed.
    pub lost: Vec<PathBuf>,
    /// Every file that is staged, those that are removed as well.
    pub paths: BTreeSet<PathBuf>,
}

impl Store {
    /// Returns the files of the register that are not what a named commit holds, committed or not.
    ///
    /// # Errors
    /// There is no such commit, or the repository cannot be read.
    pub fn changed_since(&self, revision: &str) -> Result<BTreeSet<PathBuf>, StoreError> {
        Ok(self.trail()?.changed_since(revision, &CHECKED)?)
    }

    /// Returns the files of the register that are not as the newest commit has them.
    ///
    /// # Errors
    /// The register lies in no repository, or that cannot be read.
    pub fn uncommitted(&self) -> Result<Vec<PathBuf>, StoreError> {
        match self.trail()?.head()? {
            Some(_) => Ok(self.changed_since("HEAD")?.into_iter().collect()),
            None => Ok(Vec::new()),
        }
    }

    /// Returns what is staged in the register.
    ///
    /// # Errors
    /// The register lies in no repository, or that cannot be read.
    pub fn staged(&self) -> Result<StagedRegister, StoreError> {
        let mut register = StagedRegister::default();
        for StagedFile { path, content } in self.trail()?.staged(&CHECKED)? {
            let stray = |kind| Stray { path: path.clone(), kind };
            if self.is_loss(&path, &content)? {
                register.lost.push(path.clone());
            }
            match (content, case_at(&path)) {
                (Staged::Gone, _) => {}
                (Staged::File(bytes), Some(id)) => register.cases.push((id, CaseFile::read(&id, bytes))),
                (Staged::File(_), None) if is_among_cases(&path) => {
                    register.strays.push(stray(StrayKind::Name));
                }
                (Staged::File(bytes), None) if path.starts_with(SENT) => {
                    register.sent.push(SentText::new(path.clone(), Some(bytes)));
                }
                (Staged::Special, _) => register.strays.push(stray(StrayKind::Symlink)),
                (Staged::File(_), None) => {}
            }
            register.paths.insert(path);
        }
        Ok(register)
    }

    /// Returns whether something goes that is to stay: a case, or a text as it was sent.
    fn is_loss(&self, path: &Path, content: &Staged) -> Result<bool, StoreError> {
        let is_sent = path.starts_with(SENT);
        Ok(match content {
            Staged::Gone => is_sent || case_at(path).is_some(),
            _ => is_sent && self.trail()?.newest_file(path)?.is_some(),
        })
    }

    /// Returns the register with the settings that are about to be committed; where none are, those of the work tree stay.
    ///
    /// # Errors
    /// The register lies in no repository, that cannot be read, or the settings are none that can be read.
    pub fn as_staged(mut self) -> Result<Self, StoreError> {
        if let Some(bytes) = self.trail()?.staged_file(Path::new(SETTINGS_FILE))? {
            self.folder = Folder::with_settings(&self.folder.root, bytes)?;
        }
        Ok(self)
    }

    /// Returns the text of a file, with signs in place of what is no text; none where it cannot be opened.
    pub fn raw(&self, side: Side, path: &Path) -> Option<String> {
        let bytes = match side {
            Side::WorkTree => read_beneath(&self.folder.root, path, LIMIT).ok(),
            Side::Index => self.trail().ok()?.staged_file(path).ok()?,
        };
        bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Returns the case whose file lies at this path.
pub(super) fn case_at(path: &Path) -> Option<CaseId> {
    let id: CaseId = path.file_stem()?.to_str()?.parse().ok()?;
    (id.path() == path).then_some(id)
}

/// Returns whether a path lies among the cases; what begins with a dot belongs to editors and git.
fn is_among_cases(path: &Path) -> bool {
    let mut names = path.iter().map(|name| name.to_string_lossy());
    path.starts_with("cases") && !names.any(|name| name.starts_with('.'))
}
