//! What is refused rather than guessed, before anything is written.

use std::path::{Component, Path};

use git2::{AttrCheckFlags, AttrValue, ErrorCode, Repository, RepositoryState, Tree};

use super::error::TrailError;
use super::index::NextIndex;
use super::setting::optional;
use super::standing::{Standing, Versions};
use super::{FileChange, head, worktree};

/// Attributes under which git would store something else than the file, by way of a program or not.
const TRANSFORMING: [&str; 3] = ["filter", "working-tree-encoding", "ident"];

/// Says in our words why libgit2 did not open a repository.
pub(super) fn opening(folder: &Path, cause: git2::Error) -> TrailError {
    let folder = folder.to_owned();
    match (cause.code(), cause.message()) {
        (ErrorCode::NotFound, _) => TrailError::NotARepository(folder),
        (ErrorCode::Owner, _) => TrailError::ForeignOwner(folder),
        (_, text) if text.contains("refstorage") => TrailError::Reftable(folder),
        (_, text) if text.contains("object format") || text.contains("objectformat") => {
            TrailError::Sha256(folder)
        }
        _ => TrailError::Unreadable(cause),
    }
}

/// Refuses a repository in the middle of something, or one that shows only part of its files.
pub(super) fn unfit_to_record(repo: &Repository) -> Result<(), TrailError> {
    let operation = match repo.state() {
        RepositoryState::Clean => None,
        RepositoryState::Merge => Some("merge"),
        RepositoryState::Revert | RepositoryState::RevertSequence => Some("revert"),
        RepositoryState::CherryPick | RepositoryState::CherryPickSequence => Some("cherry-pick"),
        RepositoryState::Bisect => Some("bisect"),
        RepositoryState::ApplyMailbox => Some("am"),
        _ => Some("rebase"),
    };
    if let Some(operation) = operation {
        return Err(TrailError::InTheMiddleOf(operation));
    }
    sparse(repo)
}

/// Refuses a work tree in which part of the files is missing.
pub(super) fn sparse(repo: &Repository) -> Result<(), TrailError> {
    let config = repo.config().map_err(TrailError::Unreadable)?;
    match optional(config.get_bool("core.sparseCheckout"))? {
        Some(true) => Err(TrailError::Sparse),
        _ => Ok(()),
    }
}

/// Refuses a clone that lacks part of the history: it would give wrong answers without a sign.
pub(super) fn incomplete_history(repo: &Repository) -> Result<(), TrailError> {
    if repo.is_shallow() {
        return Err(TrailError::Shallow);
    }
    let config = repo.config().map_err(TrailError::Unreadable)?;
    let mut partial = optional(config.get_string("extensions.partialclone"))?.is_some();
    config
        .entries(Some(r"^remote\..*\.promisor$"))
        .and_then(|entries| entries.for_each(|_| partial = true))
        .map_err(TrailError::Unreadable)?;
    if partial { Err(TrailError::Partial) } else { Ok(()) }
}

/// Refuses a path that leads anywhere but to a file below the root of the work tree.
pub(super) fn unfit_path(path: &Path) -> Result<(), TrailError> {
    let plain = |component| match component {
        Component::Normal(name) => name.to_str().is_some_and(is_plain_name),
        _ => false,
    };
    let mut components = path.components().peekable();
    if components.peek().is_some() && components.all(plain) {
        Ok(())
    } else {
        Err(TrailError::UnfitPath(path.to_owned()))
    }
}

/// Refuses a change to a file that is not as the caller believes, or that holds somebody's own work.
pub(super) fn unfit_change(
    repo: &Repository,
    tree: Option<&Tree<'_>>,
    next: &NextIndex<'_>,
    root: &Path,
    change: &FileChange,
) -> Result<(), TrailError> {
    let path = &change.path;
    unfit_path(path)?;
    transformed(repo, path)?;
    let mut versions = Versions {
        head: head::file(repo, tree, path)?,
        index: next.staged(path),
        work_tree: worktree::read(root, path)?,
    };
    if versions.head != change.before {
        return Err(TrailError::ChangedSince(path.clone()));
    }
    versions.accept(&change.after);
    match versions.standing() {
        Standing::Absent | Standing::Clean => Ok(()),
        Standing::Edited => Err(TrailError::Edited(path.clone())),
        Standing::Untracked => Err(TrailError::Untracked(path.clone())),
        Standing::Staged => Err(TrailError::Staged(path.clone())),
        Standing::Missing => Err(TrailError::Missing(path.clone())),
    }
}

fn transformed(repo: &Repository, path: &Path) -> Result<(), TrailError> {
    for attribute in TRANSFORMING {
        let value = repo
            .get_attr_bytes(path, attribute, AttrCheckFlags::FILE_THEN_INDEX)
            .map_err(TrailError::Unreadable)?;
        if !matches!(AttrValue::from_bytes(value), AttrValue::Unspecified | AttrValue::False) {
            return Err(TrailError::Transformed(path.to_owned(), attribute));
        }
    }
    Ok(())
}

fn is_plain_name(name: &str) -> bool {
    !name.eq_ignore_ascii_case(".git") && !name.chars().any(char::is_control)
}
