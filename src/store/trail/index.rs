//! Lets git's index follow a record, one entry a file, and leaves every other entry as it is.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use git2::{FileMode, Index, IndexEntry, IndexTime, Oid};

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
}

impl<'a> NextIndex<'a> {
    /// Starts from the index as it is.
    pub(super) fn prepare(lock: &'a IndexLock<'_>) -> Result<Self, TrailError> {
        let next = lock.places().next_index();
        let before = bytes_of(&lock.places().index())?;
        let copied = if before.is_empty() { durable::remove(&next) } else { fs::write(&next, &before) };
        copied.map_err(|cause| TrailError::Io(next.clone(), cause))?;
        Ok(Self { lock, before, index: read(&next)? })
    }

    pub(super) fn places(&self) -> &'a Places {
        self.lock.places()
    }

    /// Returns the blob that stands under this path.
    pub(super) fn staged(&self, path: &Path) -> Option<Oid> {
        staged(&self.index, path)
    }

    /// Gives a file its new entry, unless the user has staged something else meanwhile.
    pub(super) fn follow(&mut self, file: &JournalFile) -> Result<(), TrailError> {
        let staged = self.staged(&file.path);
        if staged != file.old && staged != Some(file.new) {
            return Ok(());
        }
        self.index.add(&entry(file)).map_err(TrailError::IndexNotWritten)
    }

    /// Makes it the index, in one step and to stay.
    pub(super) fn put_in_place(mut self) -> Result<(), TrailError> {
        let (index, next) = (self.places().index(), self.places().next_index());
        let failed = |cause| TrailError::Io(index.clone(), cause);
        self.index.write().map_err(TrailError::IndexNotWritten)?;
        durable::sync(&next).map_err(failed)?;
        faults::point("index-prepared");
        if bytes_of(&index)? != self.before || !self.lock.is_ours()? {
            return Err(TrailError::IndexTaken(index));
        }
        fs::rename(&next, &index).and_then(|()| durable::sync_parent(&index)).map_err(failed)?;
        self.lock.replaced(self.index.len());
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
fn entry(file: &JournalFile) -> IndexEntry {
    let never = IndexTime::new(0, 0);
    IndexEntry {
        ctime: never,
        mtime: never,
        dev: 0,
        ino: 0,
        mode: FileMode::Blob.into(),
        uid: 0,
        gid: 0,
        file_size: 0,
        id: file.new,
        flags: 0,
        flags_extended: 0,
        path: file.path.as_os_str().as_bytes().to_vec(),
    }
}
