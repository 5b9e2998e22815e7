//! The history of a register in git, and the protocol by which it grows: `Session::record` below.
//!
//! Whatever instant the machine dies at, the register is in the old or in the new state, and the next
//! command tidies up by itself. What is reported as recorded stays recorded. Plain git may be used
//! beside it at any time.

mod batch;
mod durable;
mod error;
pub mod faults;
mod head;
mod history;
mod identity;
mod index;
mod index_lock;
mod journal;
mod lock;
mod objects;
mod places;
mod record;
mod recover;
mod reference;
mod refuse;
mod setting;
mod sign;
mod standing;
mod worktree;

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use git2::{Repository, RepositoryInitOptions, RepositoryOpenFlags};

pub use error::TrailError;
pub use git2::Oid;
pub use history::{Entry, FileStep};
pub use identity::{Identity, Person};
pub use record::{FileChange, Record, Recorded};
pub use recover::Settled;
pub use standing::Standing;

use index::NextIndex;
use index_lock::IndexLock;
use journal::Journal;
use lock::Turn;
use places::Places;
use reference::{Branch, Moved};

/// How often a record is tried on top of whatever others have committed meanwhile.
const ATTEMPTS: usize = 5;

/// The git history of one register: the root of a repository or a folder inside one.
pub struct Trail {
    repo: Repository,
    places: Places,
    /// The register, as a path from the root of the work tree.
    prefix: PathBuf,
}

/// The right to record, held from before the newest commit is read until dropped.
pub struct Session<'t> {
    trail: &'t Trail,
    /// A second handle on the repository, which flushes the references that it moves.
    repo: Repository,
    // Fields are dropped in order: the index is opened to others first, the turn passed on last.
    index: IndexLock<'t>,
    _turn: Turn,
}

impl Session<'_> {
    /// Records: every file of `record`, and nothing else, in one commit on the current branch.
    ///
    /// Up to the commit point nothing has happened; from there on it only goes forward.
    /// [`TrailError::OutcomeUnknown`] says that the branch could not be read to tell which.
    pub fn record(&self, record: &Record) -> Result<Recorded, TrailError> {
        let record = &self.trail.rooted(record);
        let mut attempt = 1;
        loop {
            match self.attempt(record) {
                Err(e) if e.may_pass() && attempt < ATTEMPTS => attempt += 1,
                outcome => return outcome,
            }
        }
    }

    /// Does what [`Trail::keep`] does, for who holds the right to record already.
    pub fn keep(&self, path: &Path, old: &[u8], new: &[u8]) -> Result<bool, TrailError> {
        self.trail.put(path, old, new)
    }

    /// Records many as a chain of commits that becomes history in one step: all of them, or none.
    ///
    /// # Panics
    /// If there is no record.
    pub fn record_all(&self, records: &[Record]) -> Result<Recorded, TrailError> {
        let Trail { places, repo: unflushed, .. } = self.trail;
        let records: Vec<_> = records.iter().map(|record| self.trail.rooted(record)).collect();
        let last = records.last().expect("the caller has something to record");
        let mut seen = BTreeSet::new();
        let changes = records.iter().flat_map(|record| &record.files);
        let (branch, next) = self.prepare(changes.filter(|change| seen.insert(&change.path)))?;
        let journal = batch::write(unflushed, places, &branch, &records)?;
        self.conclude(&branch, next, journal, BTreeSet::new(), &last.message)
    }

    fn attempt(&self, record: &Record) -> Result<Recorded, TrailError> {
        let Trail { places, repo: unflushed, .. } = self.trail;
        let (branch, next) = self.prepare(&record.files)?;

        // 2  Blobs, trees and the signed commit: nobody sees them yet.
        let journal = objects::write(unflushed, places, &branch, record)?;
        let written = objects::places_of(unflushed, places, &journal)?;

        self.conclude(&branch, next, journal, written, &record.message)
    }

    /// Takes the steps that every record begins with, and returns where it goes.
    fn prepare<'c>(
        &self,
        changes: impl IntoIterator<Item = &'c FileChange>,
    ) -> Result<(Branch, NextIndex<'_>), TrailError> {
        let Self { trail: Trail { places, .. }, repo, index, .. } = self;

        // 0  Whatever a killed process left is settled before anything new begins.
        recover::settle(repo, index)?;

        // 1  Refuse rather than guess.
        refuse::unfit_to_record(repo)?;
        let branch = Branch::of_head(repo)?;
        let (tree, mut next) = (branch.tree(repo)?, NextIndex::prepare(index)?);
        next.lend(repo)?;
        for change in changes {
            refuse::unfit_change(repo, tree.as_ref(), &next, &places.work_tree, change)?;
        }
        Ok((branch, next))
    }

    /// Takes the steps that every record ends with; what has been `written` is flushed with the rest.
    fn conclude(
        &self,
        branch: &Branch,
        mut next: NextIndex<'_>,
        mut journal: Journal,
        mut written: BTreeSet<PathBuf>,
        message: &str,
    ) -> Result<Recorded, TrailError> {
        let Self { trail: Trail { places, .. }, repo, index, .. } = self;

        // 3  The next index and the journal are laid aside, and all that has been written becomes durable.
        for file in &mut journal.files {
            file.staged = next.staged(&file.path);
            next.follow(file)?;
        }
        written.extend([next.lay_aside()?, journal.lay_aside(places)?]);
        durable::sync_all(&Vec::from_iter(written))?;

        // 4  The journal says what is about to happen. Whoever finds it knows what to end, or to take back.
        Journal::put_in_place(places)?;

        // 5, 6  The branch is locked if it still is where we saw it, and the index goes ahead of it: who sees the
        // new branch must not see the old index, and would commit it on top of the record.
        let take_back = |reason| recover::settle(repo, index).and(Err(reason));
        let held = match branch.hold(repo, index) {
            Ok(held) => held,
            Err(reason) => return take_back(reason),
        };
        if !faults::left_out("index-first")
            && let Err(reason) = next.put_in_place()
        {
            drop(held);
            return take_back(reason);
        }

        // 7  The commit point: the branch moves.
        let subject = format!("commit: {}", message.lines().next().unwrap_or_default());
        match branch.advance(held, repo, places, journal.commit, &subject) {
            Moved::Yes => faults::point("reference"),
            Moved::No(reason) => return take_back(reason),
            Moved::Unknown(cause) => return Err(TrailError::OutcomeUnknown(journal.commit, cause)),
        }

        // 8, 9  The work tree follows, and the journal goes.
        Ok(match recover::finish(repo, places, &journal.files).map(|edited| edited.into_iter().next()) {
            Ok(None) => Recorded::Everywhere(journal.commit),
            Ok(Some(path)) => Recorded::Lagging(journal.commit, TrailError::Edited(path)),
            Err(reason) => Recorded::Lagging(journal.commit, reason),
        })
    }
}

impl Trail {
    /// Opens the history of the register in this folder.
    pub fn open(register: &Path) -> Result<Self, TrailError> {
        let repo = Repository::open_ext(register, RepositoryOpenFlags::empty(), [] as [&Path; 0])
            .map_err(|e| refuse::opening(register, e))?;
        let config = repo.config().and_then(|mut config| setting::heed_global(&mut config));
        config.map_err(TrailError::Unreadable)?;
        let work_tree = repo.workdir().ok_or_else(|| TrailError::Bare(register.to_owned()))?;
        let real = |path: &Path| path.canonicalize().map_err(|e| TrailError::Io(path.to_owned(), e));
        let (work_tree, inside) = (real(work_tree)?, real(register)?);
        let prefix = inside
            .strip_prefix(&work_tree)
            .map_err(|_| TrailError::NotARepository(register.to_owned()))?
            .to_owned();
        Ok(Self { places: Places::of(&repo, &work_tree), repo, prefix })
    }

    /// Makes a repository in this folder, with a branch `main` and nothing from the user's templates.
    pub fn create(folder: &Path) -> Result<Self, TrailError> {
        let mut options = RepositoryInitOptions::new();
        options.no_reinit(true).external_template(false).initial_head("main");
        let repo = Repository::init_opts(folder, &options).map_err(|e| match e.code() {
            git2::ErrorCode::Exists => TrailError::AlreadyARepository(folder.to_owned()),
            _ => TrailError::NotCreated(folder.to_owned(), e),
        })?;
        // So that what people commit with plain git survives a power cut too.
        repo.config()
            .and_then(|mut config| config.set_str("core.fsync", "all"))
            .map_err(|e| TrailError::NotCreated(folder.to_owned(), e))?;
        Self::open(folder)
    }

    /// Settles what a killed process left; costs one look at the disk when nothing was.
    pub fn settle(&self) -> Result<Settled, TrailError> {
        if !IndexLock::was_left(&self.places) {
            return Ok(Settled::Nothing);
        }
        let Some(turn) = Turn::take(&self.places)? else { return Ok(Settled::AtWork) };
        let index = IndexLock::take(&self.places, &turn)?;
        recover::settle(&durable::open(&self.places)?, &index)
    }

    /// Takes the right to record; the newest commit then stays the newest, as far as git can be held to it.
    pub fn begin(&self) -> Result<Session<'_>, TrailError> {
        let turn = Turn::wait(&self.places)?;
        let index = IndexLock::take(&self.places, &turn)?;
        let session = Session { trail: self, repo: durable::open(&self.places)?, index, _turn: turn };
        recover::settle(&session.repo, &session.index)?;
        refuse::unfit_to_record(&session.repo)?;
        Branch::of_head(&session.repo)?;
        Ok(session)
    }

    /// Puts what a person typed into the work tree alone, whole or not at all; false when the file no longer
    /// holds `old`, and is left alone.
    pub fn keep(&self, path: &Path, old: &[u8], new: &[u8]) -> Result<bool, TrailError> {
        let _turn = Turn::wait(&self.places)?;
        self.put(path, old, new)
    }

    fn put(&self, path: &Path, old: &[u8], new: &[u8]) -> Result<bool, TrailError> {
        worktree::follow(&self.places.work_tree, &self.prefix.join(path), Some(old), new)
    }

    /// Returns who git says we are.
    pub fn identity(&self) -> Result<Identity, TrailError> {
        Identity::of(&self.repo)
    }

    /// Returns the newest commit, or none before the first.
    pub fn head(&self) -> Result<Option<Oid>, TrailError> {
        match self.repo.head() {
            Ok(head) => Ok(head.target()),
            Err(e) if e.code() == git2::ErrorCode::UnbornBranch => Ok(None),
            Err(e) => Err(TrailError::Unreadable(e)),
        }
    }

    /// Returns a file as the newest commit holds it.
    pub fn head_file(&self, path: &Path) -> Result<Option<Vec<u8>>, TrailError> {
        head::file(&self.repo, head::tree(&self.repo)?.as_ref(), &self.prefix.join(path))
    }

    /// Returns the names in a folder as the newest commit holds it.
    pub fn head_names(&self, folder: &Path) -> Result<Vec<String>, TrailError> {
        head::names(&self.repo, head::tree(&self.repo)?.as_ref(), &self.prefix.join(folder))
    }

    /// Returns the content of a blob, such as [`FileStep`] names.
    pub fn blob(&self, id: Oid) -> Result<Vec<u8>, TrailError> {
        head::blob(&self.repo, id)
    }

    /// Returns how a file stands between newest commit, index and work tree.
    pub fn standing(&self, path: &Path) -> Result<Standing, TrailError> {
        let path = self.prefix.join(path);
        refuse::unfit_path(&path)?;
        let versions = standing::Versions {
            head: head::file(&self.repo, head::tree(&self.repo)?.as_ref(), &path)?,
            index: index::staged(&index::read(&self.places.index())?, &path),
            work_tree: worktree::read(&self.places.work_tree, &path)?,
        };
        versions.standing()
    }

    /// Returns every commit that touched the register, or only those that touched one file, newest first.
    pub fn history(&self, path: Option<&Path>) -> Result<Vec<Entry>, TrailError> {
        refuse::incomplete_history(&self.repo)?;
        history::read(&self.repo, &self.prefix, path)
    }

    /// Returns the record with its paths counted from the root of the work tree.
    fn rooted(&self, record: &Record) -> Record {
        let mut record = record.clone();
        for change in &mut record.files {
            change.path = self.prefix.join(&change.path);
        }
        record
    }
}

impl fmt::Debug for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trail").field("places", &self.places).field("prefix", &self.prefix).finish()
    }
}
