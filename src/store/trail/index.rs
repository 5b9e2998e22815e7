//! Lets git's index follow a record, one entry a file, and leaves every other entry as it is.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use git2::{FileMode, Index, IndexEntry, IndexTime, Oid, Repository, TreeEntry};

use super::durable;
use super::error::TrailError;
use super::faults;
use super::index_lock::IndexLock;
use super::journal::JournalFile;
use super::places::Places;

/// The place of the entry count in an index file.
const COUNT: std::ops::Range<usize> = 8..12;

/// Returns the index in this file; a file that is not there is an empty index.
pub(super) fn read(path: &Path) -> Result<Index, TrailError> {
    let bytes = bytes_of(path)?;
    let count = bytes.get(COUNT).and_then(|count| count.try_into().ok()).map_or(0, u32::from_be_bytes);
    let index = Index::open(path).map_err(|e| match e.message() {
        message if message.contains("'link'") => TrailError::SplitIndex,
        message if message.contains("'sdir'") => TrailError::Sparse,
        _ => TrailError::IndexUnreadable(path.to_owned(), e),
    })?;
    // libgit2 takes a file it cannot look at for no file, and would hand us an empty index.
    if count as usize != index.len() {
        let cause = git2::Error::from_str("the entries are not as many as the file says");
        return Err(TrailError::IndexUnreadable(path.to_owned(), cause));
    }
    Ok(index)
}

/// Returns the blob that stands in the index under this path.
pub(super) fn staged(index: &Index, path: &Path) -> Option<Oid> {
    index.get_path(path, 0).map(|entry| entry.id)
}

/// The index as it is to be, prepared aside.
pub(super) struct NextIndex<'a> {
    lock: &'a IndexLock<'a>,
    /// The bytes of the index as it is.
    before: Vec<u8>,
    index: Index,
    /// How long the lock had been ours when it had been written.
    preparing: Duration,
    /// Whether any entry has become another.
    pub changed: bool,
}

impl<'a> NextIndex<'a> {
    /// Starts from the index as it is.
    pub(super) fn prepare(lock: &'a IndexLock<'_>) -> Result<Self, TrailError> {
        let next = lock.places().next_index();
        let before = bytes_of(&lock.places().index())?;
        let copied = if before.is_empty() { durable::remove(&next) } else { fs::write(&next, &before) };
        copied.map_err(|cause| TrailError::Io(next.clone(), cause))?;
        Ok(Self { lock, before, index: read(&next)?, preparing: Duration::ZERO, changed: false })
    }

    pub(super) fn places(&self) -> &'a Places {
        self.lock.places()
    }

    /// Lets the handle look up in it what git looks up in the index, so that it does not read the index once more.
    pub(super) fn lend(&mut self, repo: &Repository) -> Result<(), TrailError> {
        repo.set_index(&mut self.index).map_err(TrailError::Unreadable)
    }

    /// Returns the blob that stands under this path.
    pub(super) fn staged(&self, path: &Path) -> Option<Oid> {
        staged(&self.index, path)
    }

    /// Gives a file its new entry, unless the user has staged something else meanwhile.
    pub(super) fn follow(&mut self, file: &JournalFile) -> Result<(), TrailError> {
        let staged = self.staged(&file.path);
        if staged != file.old || staged == Some(file.new) {
            return Ok(());
        }
        self.changed = true;
        self.index
            .add(&entry(&file.path, file.new, FileMode::Blob.into()))
            .map_err(TrailError::IndexNotWritten)
    }

    /// Gives a file the entry back that it had before a record which was never made, unless the user has staged
    /// something else meanwhile, or had staged this before.
    pub(super) fn undo(
        &mut self,
        file: &JournalFile,
        head: Option<&TreeEntry<'_>>,
    ) -> Result<(), TrailError> {
        if self.staged(&file.path) != Some(file.new) || file.staged == Some(file.new) {
            return Ok(());
        }
        self.changed = true;
        match head {
            Some(head) => self.index.add(&entry(&file.path, head.id(), head.filemode().cast_unsigned())),
            None => self.index.remove(&file.path, 0),
        }
        .map_err(TrailError::IndexNotWritten)
    }

    /// Writes it aside, and returns the file: it is to be flushed.
    pub(super) fn lay_aside(&mut self) -> Result<PathBuf, TrailError> {
        self.index.write().map_err(TrailError::IndexNotWritten)?;
        self.preparing = self.lock.since.elapsed();
        faults::point("index-prepared");
        Ok(self.places().next_index())
    }

    /// Makes what lies aside the index, in one step. Its folder is left to be flushed.
    pub(super) fn put_in_place(self) -> Result<(), TrailError> {
        let (index, next) = (self.places().index(), self.places().next_index());
        if bytes_of(&index)? != self.before || !self.lock.is_ours()? {
            return Err(TrailError::IndexTaken(index));
        }
        fs::rename(&next, &index).map_err(|cause| TrailError::Io(index, cause))?;
        self.lock.replaced(self.index.len(), self.preparing);
        faults::point("index");
        Ok(())
    }
}

/// Returns what is in the file; nothing when it is not there.
fn bytes_of(path: &Path) -> Result<Vec<u8>, TrailError> {
    match fs::read(path) {
        Ok(bytes) => Ok(bytes),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(cause) => Err(TrailError::Io(path.to_owned(), cause)),
    }
}

/// Returns the entry, without what `stat` says of the file: git looks once and fills that in itself.
fn entry(path: &Path, id: Oid, mode: u32) -> IndexEntry {
    let never = IndexTime::new(0, 0);
    IndexEntry {
        ctime: never,
        mtime: never,
        dev: 0,
        ino: 0,
        mode,
        uid: 0,
        gid: 0,
        file_size: 0,
        id,
        flags: 0,
        flags_extended: 0,
        path: path.as_os_str().as_bytes().to_vec(),
    }
}
