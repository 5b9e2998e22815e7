//! Carries a record through to the index and the work tree: at once, or after whoever made it died.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use git2::{Oid, Repository};

use super::error::TrailError;
use super::index::NextIndex;
use super::index_lock::IndexLock;
use super::journal::Journal;
use super::places::Places;
use super::{durable, head, reference, worktree};

/// How long an empty lock on the branch must stay as it is before it counts as left by the dead.
const PATIENCE: Duration = Duration::from_secs(1);

/// What was found when looking for the leavings of a killed process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Nothing was left.
    Nothing,
    /// Another process is at work here; whatever lies about is its own.
    AtWork,
    /// Something was left of a record that was never made; it has been cleared away.
    Cleared,
    /// This commit had been recorded, and work tree and index have now followed.
    CarriedThrough(Oid),
}

/// Settles what a killed process left; the caller holds all locks.
pub(super) fn settle(repo: &Repository, lock: &IndexLock<'_>) -> Result<Settled, TrailError> {
    let places = lock.places();
    let Some(journal) = Journal::left(places)? else { return Ok(Settled::Cleared) };
    clear_reference_lock(places, &journal)?;
    for file in &journal.files {
        worktree::clear_temporary(&places.work_tree, &file.path)?;
    }
    let recorded =
        reference::contains(repo, &journal.branch, journal.commit).map_err(TrailError::Unreadable)?;
    if !recorded {
        Journal::remove(places)?;
        return Ok(Settled::Cleared);
    }
    carry_through(repo, NextIndex::prepare(lock)?, &journal)?;
    Ok(Settled::CarriedThrough(journal.commit))
}

/// Lets index and work tree follow, takes the journal away, and returns the files that somebody had
/// edited meanwhile, which are left alone.
pub(super) fn carry_through(
    repo: &Repository,
    mut next: NextIndex<'_>,
    journal: &Journal,
) -> Result<Vec<PathBuf>, TrailError> {
    let places = next.places();
    let tree = head::tree(repo)?;
    let mut files = Vec::new();
    for file in &journal.files {
        // A file that HEAD has in yet another version is no longer ours to bring anywhere.
        if head::id(tree.as_ref(), &file.path)? == Some(file.new) {
            next.follow(file)?;
            files.push(file);
        }
    }
    next.put_in_place()?;
    let mut edited = Vec::new();
    for file in files {
        let old = file.old.map(|id| head::blob(repo, id)).transpose()?;
        if !worktree::follow(&places.work_tree, &file.path, old.as_deref(), &head::blob(repo, file.new)?)? {
            edited.push(file.path.clone());
        }
    }
    Journal::remove(places)?;
    Ok(edited)
}

/// Removes the lock that we died with on the branch: known by its content, or empty and staying so.
fn clear_reference_lock(places: &Places, journal: &Journal) -> Result<(), TrailError> {
    let path = places.reference_lock(&journal.branch);
    let failed = |cause| TrailError::Io(path.clone(), cause);
    let since = Instant::now();
    loop {
        match fs::read_to_string(&path) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(()),
            Err(cause) => return Err(failed(cause)),
            Ok(text) if text.trim_end() == journal.commit.to_string() => break,
            Ok(text) if !text.is_empty() => return Ok(()),
            Ok(_) if since.elapsed() > PATIENCE => break,
            Ok(_) => sleep(Duration::from_millis(10)),
        }
    }
    durable::remove(&path).map_err(failed)
}
