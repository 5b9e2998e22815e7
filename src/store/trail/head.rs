//! What the newest commit holds.

use std::path::Path;

use git2::{ErrorCode, ObjectType, Oid, Repository, Tree, TreeEntry};

use super::error::TrailError;
use super::setting::optional;

/// Returns the files of the newest commit, or none before the first.
pub(super) fn tree(repo: &Repository) -> Result<Option<Tree<'_>>, TrailError> {
    match repo.head().and_then(|head| head.peel_to_tree()) {
        Ok(tree) => Ok(Some(tree)),
        Err(e) if e.code() == ErrorCode::UnbornBranch => Ok(None),
        Err(e) => Err(TrailError::Unreadable(e)),
    }
}

/// Returns the content of a file, or none when there is no such file; what is no plain file is refused.
pub(super) fn file(
    repo: &Repository,
    tree: Option<&Tree<'_>>,
    path: &Path,
) -> Result<Option<Vec<u8>>, TrailError> {
    let Some(entry) = find(tree, path)? else { return Ok(None) };
    match (entry.kind(), entry.filemode()) {
        (Some(ObjectType::Blob), 0o100_644 | 0o100_755) => blob(repo, entry.id()).map(Some),
        _ => Err(TrailError::NoPlainFile(path.to_owned())),
    }
}

/// Returns the names in a folder, sorted as git sorts; a folder that is not there has none.
pub(super) fn names(
    repo: &Repository,
    tree: Option<&Tree<'_>>,
    folder: &Path,
) -> Result<Vec<String>, TrailError> {
    let Some(tree) = folder_in(repo, tree, folder)? else { return Ok(Vec::new()) };
    Ok(tree.iter().map(|entry| String::from_utf8_lossy(entry.name_bytes()).into_owned()).collect())
}

/// Returns the folder at this path; none when there is no such folder.
pub(super) fn folder_in<'r>(
    repo: &'r Repository,
    tree: Option<&Tree<'r>>,
    folder: &Path,
) -> Result<Option<Tree<'r>>, TrailError> {
    if folder.as_os_str().is_empty() {
        return Ok(tree.cloned());
    }
    match find(tree, folder)? {
        Some(entry) if entry.kind() == Some(ObjectType::Tree) => {
            repo.find_tree(entry.id()).map(Some).map_err(TrailError::Unreadable)
        }
        _ => Ok(None),
    }
}

/// Returns the content of a blob.
pub(super) fn blob(repo: &Repository, id: Oid) -> Result<Vec<u8>, TrailError> {
    repo.find_blob(id).map(|blob| blob.content().to_vec()).map_err(TrailError::Unreadable)
}

/// Returns the id of a file or folder, or none when there is no such thing.
pub(super) fn id(tree: Option<&Tree<'_>>, path: &Path) -> Result<Option<Oid>, TrailError> {
    Ok(find(tree, path)?.map(|entry| entry.id()))
}

/// Returns what stands under this path, or none when there is no such thing.
pub(super) fn find(tree: Option<&Tree<'_>>, path: &Path) -> Result<Option<TreeEntry<'static>>, TrailError> {
    tree.map_or(Ok(None), |tree| optional(tree.get_path(path)))
}
