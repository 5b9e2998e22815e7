//! The branch a record goes to, and the one step that makes it so.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use git2::{Commit, ErrorClass, ErrorCode, Oid, ReferenceType, Repository, Transaction, Tree};

use super::durable;
use super::error::TrailError;
use super::faults;
use super::index_lock::IndexLock;
use super::places::Places;

/// How long to wait for somebody else's lock on the branch.
const PATIENCE: Duration = Duration::from_secs(1);

/// The branch HEAD stands on and the commit it had when we looked.
#[derive(Debug)]
pub(super) struct Branch {
    /// The full name, such as `refs/heads/main`.
    pub name: String,
    /// The newest commit; none before the first.
    pub tip: Option<Oid>,
}

/// What became of an attempt to move the branch.
pub(super) enum Moved {
    /// The record is part of the history.
    Yes,
    /// The branch is where somebody else put it, and the record is not in its history.
    No(TrailError),
    /// The branch could not be read afterwards.
    Unknown(git2::Error),
}

impl Branch {
    /// Returns the branch that HEAD names; a HEAD that names none is refused.
    pub(super) fn of_head(repo: &Repository) -> Result<Self, TrailError> {
        let head = repo.find_reference("HEAD").map_err(TrailError::Unreadable)?;
        let Ok(Some(name)) = head.symbolic_target() else { return Err(TrailError::Detached) };
        if !name.starts_with("refs/heads/") {
            return Err(TrailError::Detached);
        }
        Ok(Self { name: name.to_owned(), tip: tip_of(repo, name)? })
    }

    /// Returns the newest commit, unless there is none yet.
    pub(super) fn commit<'r>(&self, repo: &'r Repository) -> Result<Option<Commit<'r>>, TrailError> {
        self.tip.map(|id| repo.find_commit(id)).transpose().map_err(TrailError::Unreadable)
    }

    /// Returns the files of the newest commit, unless there is none yet.
    pub(super) fn tree<'r>(&self, repo: &'r Repository) -> Result<Option<Tree<'r>>, TrailError> {
        let commit = self.commit(repo)?;
        commit.map(|commit| commit.tree()).transpose().map_err(TrailError::Unreadable)
    }

    /// Locks the branch if it still is where we saw it: the comparison of compare-and-swap.
    ///
    /// Nobody else moves it until the transaction is dropped, or is given to [`Branch::advance`].
    pub(super) fn hold<'r>(
        &self,
        repo: &'r Repository,
        lock: &IndexLock<'_>,
    ) -> Result<Transaction<'r>, TrailError> {
        let not_moved = |e| TrailError::BranchNotMoved(self.name.clone(), e);
        let mut held = repo.transaction().map_err(not_moved)?;
        let since = Instant::now();
        while let Err(e) = held.lock_ref(&self.name) {
            if e.code() != ErrorCode::Locked {
                return Err(not_moved(e));
            } else if since.elapsed() > PATIENCE {
                return Err(TrailError::locked(lock.places().reference_lock(&self.name)));
            }
            lock.in_company();
            sleep(Duration::from_millis(10));
        }
        self.mark(lock.places()).map_err(|cause| TrailError::Io(lock.places().reference_token(), cause))?;
        if tip_of(repo, &self.name)? != self.tip && !faults::left_out("compare") {
            lock.in_company();
            let why = "the branch is not where it was";
            return Err(TrailError::Outrun(git2::Error::new(
                ErrorCode::Modified,
                ErrorClass::Reference,
                why,
            )));
        }
        faults::point("reference-locked");
        Ok(held)
    }

    /// Gives the lock that we have just made another name; should we die, the next process knows it as ours.
    fn mark(&self, places: &Places) -> std::io::Result<()> {
        durable::remove(&places.reference_token())?;
        fs::hard_link(places.reference_lock(&self.name), places.reference_token())
    }

    /// Moves the branch, which we hold, to `commit`: the swap.
    pub(super) fn advance(
        &self,
        mut held: Transaction<'_>,
        repo: &Repository,
        places: &Places,
        commit: Oid,
        log: &str,
    ) -> Moved {
        let is_new = !places.common.join(&self.name).exists();
        let swapped = held.set_target(&self.name, commit, None, log).and_then(|()| held.commit());
        // Whatever the library said, only the branch itself knows what happened.
        match (contains(repo, &self.name, commit), swapped) {
            (Ok(true), _) if !is_new => Moved::Yes,
            (Ok(true), _) => match sync_folders(places, &self.name) {
                Ok(()) => Moved::Yes,
                Err(cause) => Moved::Unknown(git2::Error::from_str(&cause.to_string())),
            },
            (Ok(false), Err(e)) => Moved::No(TrailError::BranchNotMoved(self.name.clone(), e)),
            (Ok(false), Ok(())) => Moved::Unknown(git2::Error::from_str("the branch moved away at once")),
            (Err(e), _) => Moved::Unknown(e),
        }
    }
}

/// Tells whether `commit` is the tip of the branch or lies below it. One that a power cut left no object of does not.
pub(super) fn contains(repo: &Repository, branch: &str, commit: Oid) -> Result<bool, git2::Error> {
    match repo.refname_to_id(branch) {
        Ok(tip) if tip == commit => Ok(true),
        Ok(tip) => Ok(repo.odb()?.exists(commit) && repo.graph_descendant_of(tip, commit)?),
        Err(e) if e.code() == ErrorCode::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

fn tip_of(repo: &Repository, name: &str) -> Result<Option<Oid>, TrailError> {
    match repo.find_reference(name) {
        Ok(branch) if branch.kind() == Some(ReferenceType::Symbolic) => Err(TrailError::Detached),
        Ok(branch) => Ok(branch.target()),
        Err(e) if e.code() == ErrorCode::NotFound => Ok(None),
        Err(e) => Err(TrailError::Unreadable(e)),
    }
}

/// Makes the folders on the way to the branch durable, but for the innermost: libgit2 has done that.
fn sync_folders(places: &Places, name: &str) -> std::io::Result<()> {
    let file = places.common.join(name);
    let between = file.ancestors().skip(2).take_while(|folder| *folder != places.common);
    between.chain([places.common.as_path()]).try_for_each(durable::sync)
}
