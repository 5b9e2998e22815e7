//! Ends what a record began: carries it through, or takes it back, at once or after whoever made it died.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use git2::{Oid, Repository};

use super::error::TrailError;
use super::index::NextIndex;
use super::index_lock::IndexLock;
use super::journal::{Journal, JournalFile};
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
    let tree = head::tree(repo)?;
    let mut next = NextIndex::prepare(lock)?;
    let mut arrived = Vec::new();
    for file in &journal.files {
        let newest = head::find(tree.as_ref(), &file.path)?;
        if newest.as_ref().is_some_and(|newest| newest.id() == file.new) {
            next.follow(file)?;
            arrived.push(file);
        } else if !recorded {
            next.undo(file, newest.as_ref())?;
        }
        // A file that HEAD has in yet another version is no longer ours to bring anywhere.
    }
    if next.changed {
        durable::sync_all(&[next.lay_aside()?])?;
        next.put_in_place()?;
    }
    durable::sync(&places.git).map_err(|cause| TrailError::Io(places.git.clone(), cause))?;
    finish(repo, places, arrived)?;
    Ok(if recorded { Settled::CarriedThrough(journal.commit) } else { Settled::Cleared })
}

/// Lets the work tree follow the index, which is durable, takes the journal away, and returns the files that somebody had
/// edited meanwhile, which are left alone.
pub(super) fn finish<'j>(
    repo: &Repository,
    places: &Places,
    files: impl IntoIterator<Item = &'j JournalFile>,
) -> Result<Vec<PathBuf>, TrailError> {
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

/// Removes the lock that we died with on the branch: known by its other name or its content, or empty and staying so.
fn clear_reference_lock(places: &Places, journal: &Journal) -> Result<(), TrailError> {
    let path = places.reference_lock(&journal.branch);
    let failed = |cause| TrailError::Io(path.clone(), cause);
    let since = Instant::now();
    while !durable::is_same(&path, &places.reference_token())? {
        match fs::read_to_string(&path) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => break,
            Err(cause) => return Err(failed(cause)),
            Ok(text) if text.trim_end() == journal.commit.to_string() => break,
            Ok(text) if !text.is_empty() => return Ok(()),
            Ok(_) if since.elapsed() > PATIENCE => break,
            Ok(_) => sleep(Duration::from_millis(10)),
        }
    }
    // It must not come back when the journal that tells whose it is has gone.
    durable::remove(&path).map_err(failed)?;
    durable::sync_all(&path.parent().map(PathBuf::from).into_iter().collect::<Vec<_>>())
}
