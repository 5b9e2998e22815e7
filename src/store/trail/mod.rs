//! The history of a register in git, and the protocol by which it grows: `Session::record` in `session.rs`.
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
mod hooks;
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
mod revision;
mod session;
mod setting;
mod sign;
mod standing;
mod trees;
mod walk;
mod watch;
mod worktree;

use std::fmt;
use std::path::{Path, PathBuf};

use git2::{Repository, RepositoryInitOptions, RepositoryOpenFlags};

pub use error::TrailError;
pub use git2::Oid;
pub use history::Entry;
pub use identity::{Identity, Person};
pub use objects::blob_id;
pub use record::{FileChange, Record, Recorded};
pub use recover::Settled;
pub use revision::{Staged, StagedFile};
pub use session::Session;
pub use sign::Signing;
pub use standing::Standing;
pub use trees::FileStep;
pub use walk::{Lost, Tag};

use history::{Part, Scope};
use index_lock::IndexLock;
use lock::Turn;
use places::Places;

/// The git history of one register: the root of a repository or a folder inside one.
pub struct Trail {
    repo: Repository,
    places: Places,
    /// The register, as a path from the root of the work tree.
    prefix: PathBuf,
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

    /// Returns whether a killed process may have left something for [`Self::settle`] in the register of this folder; it
    /// costs a look at the disk, and no repository is opened.
    pub fn may_be_unsettled(register: &Path) -> bool {
        Places::beside(register).is_none_or(|places| IndexLock::was_left(&places))
    }

    /// Settles what a killed process left; costs one look at the disk when nothing was.
    pub fn settle(&self) -> Result<Settled, TrailError> {
        if !IndexLock::was_left(&self.places) {
            return Ok(Settled::Nothing);
        }
        let Some(turn) = Turn::take(&self.places)? else { return Ok(Settled::AtWork) };
        let index = IndexLock::take(&self.places, &turn)?;
        recover::settle(&durable::open(&self.places, &self.repo)?, &index)
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

    /// Returns the path of a file of ours that is in no history.
    pub fn private_file(&self, name: &str) -> PathBuf {
        self.places.ours().join(name)
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
        Ok(versions.standing())
    }

    /// Returns every commit that touched the register, or only those that touched one file, newest first.
    pub fn history(&self, path: Option<&Path>) -> Result<Vec<Entry>, TrailError> {
        refuse::incomplete_history(&self.repo)?;
        let part = path.map_or(Part::All, Part::One);
        history::read(&self.repo, Scope { prefix: &self.prefix, part })
    }

    /// Returns nothing if the whole history and all its files are here, as they must be to answer for the trail.
    ///
    /// # Errors
    /// The clone is shallow, partial or sparse, or the repository is in the middle of something.
    pub fn is_whole(&self) -> Result<(), TrailError> {
        refuse::incomplete_history(&self.repo)?;
        refuse::unfit_to_record(&self.repo)
    }

    /// Returns whether there is another repository that the history can be copied to.
    pub fn has_remote(&self) -> Result<bool, TrailError> {
        Ok(!self.repo.remotes().map_err(TrailError::Unreadable)?.is_empty())
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
