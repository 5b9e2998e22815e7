//! Holds git's own `index.lock`, so that plain git waits or refuses while a record is being made.
//!
//! Without it, a `git commit` between the commit point and the new index would commit the old index on
//! top of the record and so undo it. The lock is a hard link to a file of ours: a lock that a killed
//! process left is thereby known as ours, and the next process takes it over without letting go.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::durable;
use super::error::TrailError;
use super::faults;
use super::journal::Journal;
use super::lock::Turn;
use super::places::Places;

/// How long to wait for another git process.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long at least the index stays locked after it has been replaced; flushing takes most of it anyway.
const RESERVED: Duration = Duration::from_millis(20);

/// The index, closed to everybody else until dropped.
#[derive(Debug)]
pub(super) struct IndexLock<'a> {
    places: &'a Places,
    /// Until when nobody else may have the index.
    reserved: Cell<Option<Instant>>,
}

impl<'a> IndexLock<'a> {
    /// Waits for the index, or takes over a lock of ours that a dead process left.
    pub(super) fn take(places: &'a Places, _turn: &Turn) -> Result<Self, TrailError> {
        clear_unfinished(places).map_err(|cause| TrailError::Io(places.ours(), cause))?;
        let lock = Self { places, reserved: Cell::new(None) };
        if !lock.is_ours()? {
            lock.make_token()?;
            lock.link()?;
        }
        faults::point("index-locked");
        Ok(lock)
    }

    /// Tells whether somebody left a token, and thus perhaps a lock or a journal.
    pub(super) fn was_left(places: &Places) -> bool {
        places.token().symlink_metadata().is_ok()
    }

    /// Tells whether `index.lock` is the file we made.
    pub(super) fn is_ours(&self) -> Result<bool, TrailError> {
        let inode = |path: PathBuf| match fs::symlink_metadata(&path) {
            Ok(about) => Ok(Some((about.dev(), about.ino()))),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(TrailError::Io(path, cause)),
        };
        let token = inode(self.places.token())?;
        Ok(token.is_some() && token == inode(self.places.index_lock())?)
    }

    /// Notes that the index has just been replaced by one with so many entries.
    ///
    /// `git commit` reads the index before it locks it, and then writes back what it read. One that read
    /// the index before us must therefore find the lock still held, for as long as its reading may take.
    pub(super) fn replaced(&self, entries: usize) {
        let reading = Duration::from_micros(entries as u64);
        self.reserved.set(Some(Instant::now() + RESERVED + reading));
    }

    pub(super) fn places(&self) -> &'a Places {
        self.places
    }

    fn make_token(&self) -> Result<(), TrailError> {
        let token = self.places.token();
        let make = || {
            durable::remove(&token)?;
            File::create(&token)?;
            durable::sync_parent(&token)
        };
        make().map_err(|cause| TrailError::Io(token.clone(), cause))
    }

    fn release(&self) -> Result<(), TrailError> {
        let lock = self.places.index_lock();
        let failed = |cause| TrailError::Io(lock.clone(), cause);
        if self.is_ours()? {
            fs::remove_file(&lock).and_then(|()| durable::sync_parent(&lock)).map_err(failed)?;
        }
        faults::point("index-unlocked");
        clear_unfinished(self.places).and_then(|()| durable::remove(&self.places.token())).map_err(failed)
    }

    fn link(&self) -> Result<(), TrailError> {
        let since = Instant::now();
        loop {
            match fs::hard_link(self.places.token(), self.places.index_lock()) {
                Ok(()) => return Ok(()),
                Err(cause) if cause.kind() != ErrorKind::AlreadyExists => {
                    return Err(TrailError::NoHardLink(self.places.index_lock(), cause));
                }
                Err(_) if since.elapsed() > PATIENCE => {
                    return Err(TrailError::locked(self.places.index_lock()));
                }
                Err(_) => sleep(Duration::from_millis(5)),
            }
        }
    }
}

impl Drop for IndexLock<'_> {
    /// Opens the index to others, unless a journal says that it lags: plain git must not commit from it then.
    ///
    /// What stays behind, on purpose or because it could not be removed, the next process knows as ours.
    fn drop(&mut self) {
        if Journal::may_be_left(self.places) {
            return;
        }
        if let Some(until) = self.reserved.get() {
            sleep(until.saturating_duration_since(Instant::now()));
        }
        self.release().unwrap_or_default();
    }
}

/// Removes what is written aside before it is put in place.
fn clear_unfinished(places: &Places) -> std::io::Result<()> {
    let (next, journal) = (places.next_index(), places.journal());
    [next.with_extension("lock"), next, journal.with_extension("tmp")]
        .iter()
        .try_for_each(|path| durable::remove(path))
}
