//! Writes the blobs, trees and commit of a record: all there, and not yet seen by anybody.

use std::collections::BTreeSet;
use std::path::PathBuf;

use git2::build::TreeUpdateBuilder;
use git2::{FileMode, ObjectType, Oid, Repository, Tree};
use sha1::{Digest, Sha1};

use super::error::TrailError;
use super::identity::Identity;
use super::journal::{Journal, JournalFile};
use super::places::Places;
use super::reference::Branch;
use super::{FileChange, Record, faults, head, sign};

/// Writes everything the record consists of on top of the branch, and returns what is left to do.
pub(super) fn write(
    repo: &Repository,
    places: &Places,
    branch: &Branch,
    record: &Record,
) -> Result<Journal, TrailError> {
    let files = record.files.iter().map(|change| blob(repo, change)).collect::<Result<Vec<_>, _>>()?;
    let tree = tree(repo, branch, &files)?;
    let commit = commit(repo, places, branch, &tree, record)?;
    faults::point("objects");
    Ok(Journal { branch: branch.name.clone(), commit, files })
}

/// Returns the files that the objects of a record are in, and the folders that name them: all are to be flushed.
///
/// They are found by their ids and not by having been written: what `git add` had already put there is not
/// durable either.
pub(super) fn places_of(
    repo: &Repository,
    places: &Places,
    journal: &Journal,
) -> Result<BTreeSet<PathBuf>, TrailError> {
    let commit = repo.find_commit(journal.commit).map_err(TrailError::ObjectsNotWritten)?;
    let tree = commit.tree().map_err(TrailError::ObjectsNotWritten)?;
    let mut ids = BTreeSet::from([journal.commit, tree.id()]);
    for file in &journal.files {
        ids.insert(file.new);
        for way in file.path.ancestors().skip(1).filter(|way| !way.as_os_str().is_empty()) {
            ids.extend(head::id(Some(&tree), way)?);
        }
    }
    let objects = places.common.join("objects");
    let mut found = BTreeSet::from([objects.clone()]);
    for id in ids {
        let id = id.to_string();
        let (folder, name) = id.split_at(2);
        let folder = objects.join(folder);
        found.extend([folder.join(name), folder]);
    }
    Ok(found)
}

/// Returns what git knows a file by that holds these bytes, to be compared. Git's own function, which makes what is written,
/// also looks for hashes that were made to collide and is several times slower.
pub fn blob_id(bytes: &[u8]) -> Oid {
    let header = format!("blob {}\0", bytes.len());
    let hash = Sha1::new().chain_update(header).chain_update(bytes).finalize();
    Oid::from_bytes(&hash).expect("a hash is as long as an id")
}

fn blob(repo: &Repository, change: &FileChange) -> Result<JournalFile, TrailError> {
    let old = change.before.as_deref().map(blob_id);
    let new = repo.blob(&change.after).map_err(TrailError::ObjectsNotWritten)?;
    Ok(JournalFile { path: change.path.clone(), old, staged: old, new })
}

fn tree<'r>(repo: &'r Repository, branch: &Branch, files: &[JournalFile]) -> Result<Tree<'r>, TrailError> {
    let base = match branch.tree(repo)? {
        Some(tree) => Ok(tree),
        None => repo.treebuilder(None).and_then(|empty| empty.write()).and_then(|id| repo.find_tree(id)),
    };
    let mut update = TreeUpdateBuilder::new();
    for file in files {
        update.upsert(file.path.as_path(), file.new, FileMode::Blob);
    }
    base.and_then(|base| update.create_updated(repo, &base))
        .and_then(|id| repo.find_tree(id))
        .map_err(TrailError::ObjectsNotWritten)
}

/// Writes the commit, signed if git is set up to sign.
fn commit(
    repo: &Repository,
    places: &Places,
    branch: &Branch,
    tree: &Tree<'_>,
    record: &Record,
) -> Result<Oid, TrailError> {
    let people = Identity::of(repo)?;
    let (author, committer) = (people.author.at(record.at)?, people.committer.at(record.at)?);
    let message = format!("{}\n", record.message.trim_end());
    let parent = branch.commit(repo)?;
    let parents: Vec<_> = parent.iter().collect();
    let buffer = repo
        .commit_create_buffer(&author, &committer, &message, tree, &parents)
        .map_err(TrailError::ObjectsNotWritten)?;
    let text = buffer.as_str().map_err(TrailError::ObjectsNotWritten)?;
    match sign::signature(repo, places, &people.committer, text)? {
        Some(signature) => repo.commit_signed(text, &signature, None),
        None => repo.odb().and_then(|store| store.write(ObjectType::Commit, text.as_bytes())),
    }
    .map_err(TrailError::ObjectsNotWritten)
}
