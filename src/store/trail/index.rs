//! Lets git's index follow a record, one entry a file, and leaves every other entry as it is.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
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
use super::watch::Watch;

/// Where the entry count, of four bytes, begins in an index file.
const COUNT: usize = 8;

/// Returns the index in this file; a file that is not there is an empty index.
pub(super) fn read(path: &Path) -> Result<Index, TrailError> {
    let count = count_in(path).map_err(|cause| TrailError::Io(path.to_owned(), cause))?;
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
    index: Index,
    /// Tells who else has read the index since we did.
    watch: Watch,
    /// How long the lock had been ours when it had been written.
    preparing: Duration,
    /// Whether any entry has become another.
    pub changed: bool,
}

impl<'a> NextIndex<'a> {
    /// Starts from the index as it is.
    ///
    /// It gets two more names: one that the next index is written over, and one that tells whether it is still the
    /// same in the end. Git never writes into an index, but puts another in its place.
    pub(super) fn prepare(lock: &'a IndexLock<'_>) -> Result<Self, TrailError> {
        let places = lock.places();
        let (index, next) = (places.index(), places.next_index());
        for name in [&next, &places.former_index()] {
            durable::remove(name).map_err(|cause| TrailError::Io(name.clone(), cause))?;
            match fs::hard_link(&index, name) {
                Err(cause) if cause.kind() != ErrorKind::NotFound => {
                    return Err(TrailError::NoHardLink(name.clone(), cause));
                }
                _ => {}
            }
        }
        let (index, watch) = Watch::reading(places.former_index(), || read(&next));
        Ok(Self { lock, index: index?, watch, preparing: Duration::ZERO, changed: false })
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
        let former = self.places().former_index();
        let is_untouched = durable::is_same(&index, &former)? || !(index.exists() || former.exists());
        if !is_untouched || !self.lock.is_ours()? {
            return Err(TrailError::IndexTaken(index));
        }
        fs::rename(&next, &index).map_err(|cause| TrailError::Io(index, cause))?;
        self.lock.replaced(self.index.len(), self.preparing, self.watch);
        faults::point("index");
        Ok(())
    }
}

/// Returns how many entries the file says it has; a file that is not there has none.
fn count_in(path: &Path) -> io::Result<u32> {
    let mut file = match File::open(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(0),
        file => file?,
    };
    let mut head = [0; COUNT + 4];
    file.read_exact(&mut head)?;
    Ok(u32::from_be_bytes(head[COUNT..].try_into().expect("four bytes")))
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
