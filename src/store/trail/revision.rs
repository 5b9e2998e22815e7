//! What differs from a commit that a person names, and what is staged; nothing is written.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use git2::{Delta, Diff, DiffFile, DiffOptions, ErrorCode, FileMode, Repository, Tree};

use super::error::TrailError;
use super::{Trail, head, index};

/// A file that is staged and unlike the newest commit's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagedFile {
    /// The path from the register.
    pub path: PathBuf,
    /// What is staged there.
    pub content: Staged,
}

/// What is staged under a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staged {
    /// A plain file with these bytes.
    File(Vec<u8>),
    /// A symbolic link or another repository.
    Special,
    /// The file is removed.
    Gone,
}

impl Trail {
    /// Returns the register's folder, from the root of the work tree.
    pub fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// Returns the root of the work tree.
    pub fn work_tree(&self) -> &Path {
        &self.places.work_tree
    }

    /// Returns a file as a named commit holds it, or none when there is no such file.
    ///
    /// # Errors
    /// There is no such commit, or it has something else than a plain file there.
    pub fn file_at(&self, revision: &str, path: &Path) -> Result<Option<Vec<u8>>, TrailError> {
        head::file(&self.repo, Some(&tree(&self.repo, revision)?), &self.prefix.join(path))
    }

    /// Returns a file as the newest commit holds it, or none when there is no such file.
    ///
    /// # Errors
    /// The repository cannot be read, or there is something else than a plain file.
    pub fn newest_file(&self, path: &Path) -> Result<Option<Vec<u8>>, TrailError> {
        head::file(&self.repo, head::tree(&self.repo)?.as_ref(), &self.prefix.join(path))
    }

    /// Returns a file as it is staged, or none when there is no such file.
    ///
    /// # Errors
    /// The index or the repository cannot be read.
    pub fn staged_file(&self, path: &Path) -> Result<Option<Vec<u8>>, TrailError> {
        let index = index::read(&self.index_file())?;
        let id = index::staged(&index, &self.prefix.join(path));
        id.map(|id| head::blob(&self.repo, id)).transpose()
    }

    /// Returns every file of the register that is staged or was committed; paths count from the register.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn tracked(&self) -> Result<Vec<PathBuf>, TrailError> {
        let index = index::read(&self.index_file())?;
        let paths = index.iter().map(|entry| PathBuf::from(OsString::from_vec(entry.path)));
        Ok(paths.filter_map(|path| path.strip_prefix(&self.prefix).ok().map(Path::to_owned)).collect())
    }

    /// Returns which of these files and folders, or files in them, are not what a named commit holds, be the
    /// difference committed, staged or neither; paths count from the register.
    ///
    /// # Errors
    /// There is no such commit, or the repository cannot be read.
    pub fn changed_since(&self, revision: &str, paths: &[&str]) -> Result<BTreeSet<PathBuf>, TrailError> {
        let tree = tree(&self.repo, revision)?;
        let mut options = self.options(paths);
        options.include_untracked(true).recurse_untracked_dirs(true);
        options.include_ignored(true).recurse_ignored_dirs(true);
        let diff = self.repo.diff_tree_to_workdir_with_index(Some(&tree), Some(&mut options));
        let diff = diff.map_err(TrailError::Unreadable)?;
        Ok(files(&diff).filter_map(|(_, file)| self.inside(&file)).collect())
    }

    /// Returns which of these files, or files in these folders, are staged and unlike the newest commit's.
    ///
    /// # Errors
    /// The index or the repository cannot be read.
    pub fn staged(&self, paths: &[&str]) -> Result<Vec<StagedFile>, TrailError> {
        let index = index::read(&self.index_file())?;
        let head = head::tree(&self.repo)?;
        let diff = self.repo.diff_tree_to_index(head.as_ref(), Some(&index), Some(&mut self.options(paths)));
        let diff = diff.map_err(TrailError::Unreadable)?;
        let mut staged = Vec::new();
        for (status, file) in files(&diff) {
            let Some(path) = self.inside(&file) else { continue };
            let content = match (status, file.mode()) {
                (Delta::Deleted, _) => Staged::Gone,
                (_, FileMode::Blob | FileMode::BlobExecutable) => {
                    Staged::File(head::blob(&self.repo, file.id())?)
                }
                _ => Staged::Special,
            };
            staged.push(StagedFile { path, content });
        }
        Ok(staged)
    }

    /// Returns the index that is about to be committed: git names another one to its hooks for `commit -a` and
    /// `commit <path>`.
    #[expect(clippy::disallowed_methods, reason = "git's own variable, by which it talks to its hooks")]
    fn index_file(&self) -> PathBuf {
        match std::env::var_os("GIT_INDEX_FILE").filter(|file| !file.is_empty()) {
            Some(file) => self.places.work_tree.join(file),
            None => self.places.index(),
        }
    }

    /// Returns options that keep a comparison to these paths, taken literally.
    fn options(&self, paths: &[&str]) -> DiffOptions {
        let mut options = DiffOptions::new();
        options.disable_pathspec_match(true).ignore_submodules(true);
        for path in paths {
            options.pathspec(self.prefix.join(path));
        }
        options
    }

    fn inside(&self, file: &DiffFile<'_>) -> Option<PathBuf> {
        file.path()?.strip_prefix(&self.prefix).ok().map(Path::to_owned)
    }
}

/// Returns each difference with the file as it is now, or as it was where it is gone.
fn files<'d>(diff: &'d Diff<'_>) -> impl Iterator<Item = (Delta, DiffFile<'d>)> {
    diff.deltas().map(|delta| match delta.status() {
        Delta::Deleted => (Delta::Deleted, delta.old_file()),
        status => (status, delta.new_file()),
    })
}

fn tree<'r>(repo: &'r Repository, revision: &str) -> Result<Tree<'r>, TrailError> {
    let unknown = || TrailError::UnknownRevision(revision.to_owned());
    let object = repo.revparse_single(revision).map_err(|_| unknown())?;
    object.peel_to_tree().map_err(|error| match error.code() {
        ErrorCode::NotFound => TrailError::Unreadable(error),
        _ => unknown(),
    })
}
