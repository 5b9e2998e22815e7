//! Holds git's own `index.lock`, so that plain git waits or refuses while a record is being made.
//!
//! Without it, plain git could write an index it had read before the record over the one that has it, and the next
//! `git commit` would undo the record. The lock is a hard link to a file of ours: a lock that a killed process left
//! is thereby known as ours, and the next process takes it over without letting go.

use std::cell::{Cell, RefCell};
use std::fs;
use std::io::ErrorKind;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::durable;
use super::error::TrailError;
use super::faults;
use super::journal::Journal;
use super::lock::Turn;
use super::places::Places;
use super::watch::Watch;

/// How long to wait for another git process.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long at least the index stays locked after it has been replaced; flushing takes it anyway.
const ALONE: Duration = Duration::from_millis(2);

/// How much longer for each entry: what it takes git's processor to look at the file, were there only one.
const ENTRY: Duration = Duration::from_nanos(1500);

/// The same when somebody else has been seen at work.
const IN_COMPANY: Duration = Duration::from_millis(20);

/// The longest that our own slowness adds up to: we may have been waiting for a person's passphrase.
const SLOW: Duration = Duration::from_millis(100);

/// The index, closed to everybody else until dropped.
#[derive(Debug)]
pub(super) struct IndexLock<'a> {
    places: &'a Places,
    /// Since when we have had it.
    pub since: Instant,
    /// For whose sake it stays locked a little longer than we need it.
    reserve: RefCell<Option<Reserve>>,
    /// Whether somebody else has been seen at work.
    company: Cell<bool>,
}

/// The time that others may need who read the index before it was replaced.
#[derive(Debug)]
struct Reserve {
    watch: Watch,
    replaced: Instant,
    reading: Duration,
}

impl Reserve {
    /// Returns when the last of them has tried to lock it: who did not read it under our eyes did so before, or had opened
    /// it and was about to.
    fn until(&self) -> Instant {
        match self.watch.was_read() {
            true => self.replaced + self.reading,
            false => (self.watch.since + self.reading).max(self.replaced + ALONE),
        }
    }
}

impl<'a> IndexLock<'a> {
    /// Waits for the index, or takes over a lock of ours that a dead process left.
    pub(super) fn take(places: &'a Places, turn: &Turn) -> Result<Self, TrailError> {
        clear_unfinished(places).map_err(|cause| TrailError::Io(places.ours(), cause))?;
        let lock = Self {
            places,
            since: Instant::now(),
            reserve: RefCell::new(None),
            company: Cell::new(turn.waited),
        };
        if !is_ours(places)? {
            lock.link()?;
        }
        faults::point("index-locked");
        Ok(lock)
    }

    /// Tells whether somebody left a lock or a journal, or is at work.
    pub(super) fn was_left(places: &Places) -> bool {
        is_ours(places).unwrap_or(true) || Journal::may_be_left(places)
    }

    /// Tells whether `index.lock` is the file we made.
    pub(super) fn is_ours(&self) -> Result<bool, TrailError> {
        is_ours(self.places)
    }

    /// Notes that the index has just been replaced by one with so many entries; `watch` began when we had read it.
    ///
    /// `git commit` reads the index before it locks it, and then writes back what it read. One that read
    /// the index before us must therefore find the lock still held, for as long as its reading may take: 1.5 ms for
    /// 1,000 entries and 13 ms for 10,000 where it was measured, and many times that where others want the processor
    /// too. That shows in how long `preparing` took us: we have read the same index, and more.
    pub(super) fn replaced(&self, entries: usize, preparing: Duration, watch: Watch) {
        let at_least = if self.company.get() { IN_COMPANY } else { ALONE };
        let reading = at_least + ENTRY.saturating_mul(u32::try_from(entries).unwrap_or(u32::MAX));
        let reserve = Reserve { watch, replaced: Instant::now(), reading: reading.max(preparing.min(SLOW)) };
        // Where it has been replaced before, that was before this watch began.
        self.reserve.replace(Some(reserve));
    }

    /// Notes that somebody else is at work here.
    pub(super) fn in_company(&self) {
        self.company.set(true);
    }

    pub(super) fn places(&self) -> &'a Places {
        self.places
    }

    fn release(&self) -> Result<(), TrailError> {
        let lock = self.places.index_lock();
        let failed = |cause| TrailError::Io(lock.clone(), cause);
        clear_unfinished(self.places)
            .and_then(|()| durable::remove(&self.places.reference_token()))
            .map_err(failed)?;
        if is_ours(self.places)? {
            // Should a power cut bring it back, the next command knows it as ours.
            fs::remove_file(&lock).map_err(failed)?;
        }
        faults::point("index-unlocked");
        Ok(())
    }

    fn link(&self) -> Result<(), TrailError> {
        let since = Instant::now();
        loop {
            match fs::hard_link(self.places.lock(), self.places.index_lock()) {
                Ok(()) => return Ok(()),
                Err(cause) if cause.kind() != ErrorKind::AlreadyExists => {
                    return Err(TrailError::NoHardLink(self.places.index_lock(), cause));
                }
                Err(_) if since.elapsed() > PATIENCE => {
                    return Err(TrailError::locked(self.places.index_lock()));
                }
                Err(_) => {
                    self.in_company();
                    sleep(Duration::from_millis(5));
                }
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
        if let Some(reserve) = self.reserve.take() {
            sleep(reserve.until().saturating_duration_since(Instant::now()));
        }
        self.release().unwrap_or_default();
    }
}

/// Tells whether `index.lock` is another name of our own lock.
fn is_ours(places: &Places) -> Result<bool, TrailError> {
    durable::is_same(&places.index_lock(), &places.lock())
}

/// Removes what is written aside before it is put in place.
fn clear_unfinished(places: &Places) -> std::io::Result<()> {
    let next = places.next_index();
    [next.with_extension("lock"), next, places.former_index(), places.next_journal()]
        .iter()
        .try_for_each(|path| durable::remove(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_stays_for_who_read_the_index_before_it_was_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let index = folder.path().join("index");
        fs::write(&index, "as it was").unwrap();
        let (_, watch) = Watch::reading(index.clone(), || ());
        let (since, replaced, reading) = (watch.since, watch.since + ALONE * 10, ALONE * 100);
        let is_told = !watch.was_read();
        let reserve = Reserve { watch, replaced, reading };
        assert_eq!(reserve.until(), if is_told { since } else { replaced } + reading, "nobody read it");
        let short = Reserve { reading: ALONE, ..reserve };
        assert_eq!(short.until(), replaced + ALONE, "somebody may have opened it");
        fs::read(&index).unwrap();
        assert_eq!(Reserve { reading, ..short }.until(), replaced + reading);
    }
}
