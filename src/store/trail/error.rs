//! Everything that can go wrong with the trail, as data; the words are in `locales/*/trail.ftl`.

use std::fmt;
use std::io;
use std::path::PathBuf;

use chrono::TimeDelta;
use git2::Oid;

use crate::message::Message;
use crate::store::open::OpenError;

/// Why something was not recorded, not read, or not known for certain.
#[derive(Debug, thiserror::Error)]
pub enum TrailError {
    // The repository is not one we can keep a register in.
    /// No git repository holds the folder.
    NotARepository(PathBuf),
    /// The folder already is a repository.
    AlreadyARepository(PathBuf),
    /// The repository has no work tree.
    Bare(PathBuf),
    /// The repository keeps its references in a way libgit2 does not read.
    Reftable(PathBuf),
    /// The repository names its objects in a way libgit2 does not read.
    Sha256(PathBuf),
    /// The repository belongs to somebody else.
    ForeignOwner(PathBuf),
    /// The repository could not be made.
    NotCreated(PathBuf, #[source] git2::Error),
    /// The index is split in two files, which libgit2 does not read.
    SplitIndex,
    /// Only part of the files is checked out.
    Sparse,
    /// Only the newest part of the history is here.
    Shallow,
    /// Only part of the objects is here.
    Partial,
    /// All repositories of the user or the machine share the hooks in this folder.
    SharedHooks(PathBuf),
    /// No commit has this name.
    UnknownRevision(String),

    // The repository is in no state to record.
    /// A git operation has been begun and not finished.
    InTheMiddleOf(&'static str),
    /// HEAD stands on no branch.
    Detached,
    /// Git does not know who we are.
    NoIdentity,
    /// Git's name or address for us cannot be used.
    IdentityUnusable(#[source] git2::Error),
    /// Another `avvik` holds this lock.
    Occupied(PathBuf),
    /// Another git process holds this lock, for so long.
    Locked(PathBuf, TimeDelta),
    /// The file system has no hard links, which the lock needs.
    NoHardLink(PathBuf, #[source] io::Error),

    // A file is not as it should be.
    /// The path does not name a file of a register.
    UnfitPath(PathBuf),
    /// The newest commit has something else than a file there.
    NoPlainFile(PathBuf),
    /// A git attribute would have the file stored in another form.
    Transformed(PathBuf, &'static str),
    /// The newest commit no longer holds what the change was made from.
    ChangedSince(PathBuf),
    /// The work tree holds changes that nobody has committed.
    Edited(PathBuf),
    /// The work tree holds a file there that nobody has committed.
    Untracked(PathBuf),
    /// The index holds something there that nobody has committed.
    Staged(PathBuf),
    /// The file has been removed from the work tree.
    Missing(PathBuf),
    /// The file could not be opened or written.
    File(#[source] OpenError),

    // Signing is on and did not succeed.
    /// No key is named.
    NoSigningKey,
    /// This kind of signature is not made here.
    SigningFormat(String),
    /// The signing program could not be run.
    SignerNotStarted(PathBuf, #[source] io::Error),
    /// The signing program made no signature and said this.
    SignerFailed(PathBuf, String),

    // Reading and writing failed.
    /// The repository could not be read.
    Unreadable(#[source] git2::Error),
    /// The index could not be read.
    IndexUnreadable(PathBuf, #[source] git2::Error),
    /// The index could not be written.
    IndexNotWritten(#[source] git2::Error),
    /// Somebody replaced the index or removed our lock on it.
    IndexTaken(PathBuf),
    /// The journal is not in a form we know.
    JournalUnreadable(PathBuf),
    /// The commit bears a time that does not exist.
    OddTime(Oid),
    /// The objects could not be written.
    ObjectsNotWritten(#[source] git2::Error),
    /// Somebody else moved the branch first.
    Outrun(#[source] git2::Error),
    /// The branch could not be moved.
    BranchNotMoved(String, #[source] git2::Error),
    /// The operating system refused.
    Io(PathBuf, #[source] io::Error),

    /// Whether this commit is part of the history could not be found out.
    OutcomeUnknown(Oid, #[source] git2::Error),
}

impl TrailError {
    /// Returns what went wrong and where.
    pub fn message(&self) -> Message {
        match self {
            Self::File(e) => e.message(),
            _ => self.filled(self.key().to_owned()),
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::File(e) => e.hint(),
            _ => Some(self.filled(format!("{}-hint", self.key()))),
        }
    }

    /// Tells whether it is certain that nothing was recorded.
    pub fn is_refusal(&self) -> bool {
        !matches!(self, Self::OutcomeUnknown(..))
    }

    /// Says who is in the way: the lock and its age.
    pub(super) fn locked(lock: PathBuf) -> Self {
        let changed = lock.symlink_metadata().and_then(|about| about.modified()).ok();
        let age = changed.and_then(|at| at.elapsed().ok()).unwrap_or_default();
        Self::Locked(lock, TimeDelta::from_std(age).unwrap_or_default())
    }

    /// Tells whether trying again from the newest commit may help.
    pub(super) fn may_pass(&self) -> bool {
        // `git gc` may take an empty folder away in the moment before an object is written to it.
        matches!(self, Self::Outrun(_) | Self::ObjectsNotWritten(_))
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NotARepository(_) => "trail-not-a-repository",
            Self::AlreadyARepository(_) => "trail-already-a-repository",
            Self::Bare(_) => "trail-bare",
            Self::Reftable(_) => "trail-reftable",
            Self::Sha256(_) => "trail-sha256",
            Self::ForeignOwner(_) => "trail-foreign-owner",
            Self::NotCreated(..) => "trail-not-created",
            Self::SplitIndex => "trail-split-index",
            Self::Sparse => "trail-sparse",
            Self::Shallow => "trail-shallow",
            Self::Partial => "trail-partial",
            Self::SharedHooks(_) => "trail-shared-hooks",
            Self::UnknownRevision(_) => "trail-unknown-revision",
            Self::InTheMiddleOf(_) => "trail-in-the-middle-of",
            Self::Detached => "trail-detached",
            Self::NoIdentity => "trail-no-identity",
            Self::IdentityUnusable(_) => "trail-identity-unusable",
            Self::Occupied(_) => "trail-occupied",
            Self::Locked(..) => "trail-locked",
            Self::NoHardLink(..) => "trail-no-hard-link",
            Self::UnfitPath(_) => "trail-unfit-path",
            Self::NoPlainFile(_) => "trail-no-plain-file",
            Self::Transformed(..) => "trail-transformed",
            Self::ChangedSince(_) => "trail-changed-since",
            Self::Edited(_) => "trail-edited",
            Self::Untracked(_) => "trail-untracked",
            Self::Staged(_) => "trail-staged",
            Self::Missing(_) => "trail-missing",
            Self::File(e) => e.key(),
            Self::NoSigningKey => "trail-no-signing-key",
            Self::SigningFormat(_) => "trail-signing-format",
            Self::SignerNotStarted(..) => "trail-signer-not-started",
            Self::SignerFailed(..) => "trail-signer-failed",
            Self::Unreadable(_) => "trail-unreadable",
            Self::IndexUnreadable(..) => "trail-index-unreadable",
            Self::IndexNotWritten(_) => "trail-index-not-written",
            Self::IndexTaken(_) => "trail-index-taken",
            Self::JournalUnreadable(_) => "trail-journal-unreadable",
            Self::OddTime(_) => "trail-odd-time",
            Self::ObjectsNotWritten(_) => "trail-objects-not-written",
            Self::Outrun(_) => "trail-outrun",
            Self::BranchNotMoved(..) => "trail-branch-not-moved",
            Self::Io(..) => "trail-io",
            Self::OutcomeUnknown(..) => "trail-outcome-unknown",
        }
    }

    fn filled(&self, key: String) -> Message {
        let message = Message::new(key);
        match self {
            Self::NotARepository(path)
            | Self::AlreadyARepository(path)
            | Self::Bare(path)
            | Self::Reftable(path)
            | Self::Sha256(path)
            | Self::ForeignOwner(path)
            | Self::SharedHooks(path)
            | Self::Occupied(path)
            | Self::UnfitPath(path)
            | Self::NoPlainFile(path)
            | Self::ChangedSince(path)
            | Self::Edited(path)
            | Self::Untracked(path)
            | Self::Staged(path)
            | Self::Missing(path)
            | Self::IndexTaken(path)
            | Self::JournalUnreadable(path) => message.with("path", path.as_path()),
            Self::Locked(path, age) => message.with("path", path.as_path()).with("age", *age),
            Self::Transformed(path, attribute) => {
                message.with("path", path.as_path()).with("attribute", *attribute)
            }
            Self::UnknownRevision(revision) => message.with("revision", revision.as_str()),
            Self::InTheMiddleOf(operation) => message.with("operation", *operation),
            Self::SigningFormat(format) => message.with("format", format.as_str()),
            Self::SignerFailed(program, said) => {
                message.with("program", program.as_path()).with("said", said.as_str())
            }
            Self::SignerNotStarted(program, cause) => {
                message.with("program", program.as_path()).with("cause", cause.to_string())
            }
            Self::NotCreated(path, cause) | Self::IndexUnreadable(path, cause) => {
                message.with("path", path.as_path()).with("cause", cause.message())
            }
            Self::Io(path, cause) | Self::NoHardLink(path, cause) => {
                message.with("path", path.as_path()).with("cause", cause.to_string())
            }
            Self::BranchNotMoved(branch, cause) => {
                message.with("branch", branch.as_str()).with("cause", cause.message())
            }
            Self::OutcomeUnknown(commit, cause) => {
                message.with("commit", commit.to_string()).with("cause", cause.message())
            }
            Self::OddTime(commit) => message.with("commit", commit.to_string()),
            Self::IdentityUnusable(cause)
            | Self::Unreadable(cause)
            | Self::IndexNotWritten(cause)
            | Self::ObjectsNotWritten(cause)
            | Self::Outrun(cause) => message.with("cause", cause.message()),
            Self::SplitIndex
            | Self::Sparse
            | Self::Shallow
            | Self::Partial
            | Self::Detached
            | Self::NoIdentity
            | Self::NoSigningKey
            | Self::File(_) => message,
        }
    }
}

impl fmt::Display for TrailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
