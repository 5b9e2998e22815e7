//! Everything that was ever recorded, newest first, by comparing trees.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use git2::{Commit, ObjectType, Oid, Repository, Sort, Time, Tree, TreeEntry};

use super::error::TrailError;
use super::head;
use super::identity::Person;

/// One commit that touched the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The commit.
    pub commit: Oid,
    /// The commits it was made on top of; more than one for a merge.
    pub parents: Vec<Oid>,
    /// When it was committed, by the clock of who did, with that person's offset.
    pub at: DateTime<FixedOffset>,
    /// Who wrote it.
    pub author: Person,
    /// The whole message.
    pub message: String,
    /// The files it changed; of a merge, those that are unlike every parent's.
    pub files: Vec<FileStep>,
}

/// One file's step from one content to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStep {
    /// The path from the register.
    pub path: PathBuf,
    /// The blob before; none when the file is new.
    pub old: Option<Oid>,
    /// The blob after; none when the file was removed.
    pub new: Option<Oid>,
}

/// Returns the commits that touched anything under `prefix`, or only the file at `path` there.
///
/// All parents are walked: what came in by a merge is history too.
pub(super) fn read(repo: &Repository, prefix: &Path, path: Option<&Path>) -> Result<Vec<Entry>, TrailError> {
    let commits = || {
        let mut walk = repo.revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::TIME)?;
        walk.push_head()?;
        walk.map(|id| repo.find_commit(id?)).collect::<Result<Vec<_>, _>>()
    };
    if head::tree(repo)?.is_none() {
        return Ok(Vec::new());
    }
    let mut entries = Vec::new();
    for commit in commits().map_err(TrailError::Unreadable)? {
        let files = steps_of(repo, &commit, prefix, path)?;
        if !files.is_empty() {
            entries.push(entry(&commit, files)?);
        }
    }
    Ok(entries)
}

fn entry(commit: &Commit<'_>, files: Vec<FileStep>) -> Result<Entry, TrailError> {
    Ok(Entry {
        commit: commit.id(),
        parents: commit.parent_ids().collect(),
        at: moment(commit.time()).ok_or(TrailError::OddTime(commit.id()))?,
        author: Person::of(&commit.author()),
        message: String::from_utf8_lossy(commit.message_bytes()).into_owned(),
        files,
    })
}

fn moment(time: Time) -> Option<DateTime<FixedOffset>> {
    let offset = FixedOffset::east_opt(time.offset_minutes().checked_mul(60)?)?;
    Some(DateTime::from_timestamp(time.seconds(), 0)?.with_timezone(&offset))
}

/// Returns the steps from every parent; a merge is credited only with what no parent had.
fn steps_of(
    repo: &Repository,
    commit: &Commit<'_>,
    prefix: &Path,
    path: Option<&Path>,
) -> Result<Vec<FileStep>, TrailError> {
    let new = commit.tree().map_err(TrailError::Unreadable)?;
    let steps_from = |old: Option<Tree<'_>>| match path {
        Some(path) => file_step(old.as_ref(), &new, prefix, path),
        None => {
            let side = |tree| head::folder_in(repo, tree, prefix);
            let mut steps = Vec::new();
            compare(
                repo,
                side(old.as_ref())?.as_ref(),
                side(Some(&new))?.as_ref(),
                Path::new(""),
                &mut steps,
            )?;
            Ok(steps)
        }
    };
    let mut parents = commit.parents();
    let Some(first) = parents.next() else { return steps_from(None) };
    let mut steps = steps_from(Some(first.tree().map_err(TrailError::Unreadable)?))?;
    for parent in parents {
        if steps.is_empty() {
            break;
        }
        let others = steps_from(Some(parent.tree().map_err(TrailError::Unreadable)?))?;
        steps.retain(|step| others.iter().any(|other| other.path == step.path));
    }
    Ok(steps)
}

fn file_step(
    old: Option<&Tree<'_>>,
    new: &Tree<'_>,
    prefix: &Path,
    path: &Path,
) -> Result<Vec<FileStep>, TrailError> {
    let full = prefix.join(path);
    let (old, new) = (head::id(old, &full)?, head::id(Some(new), &full)?);
    Ok(if old == new { Vec::new() } else { vec![FileStep { path: path.to_owned(), old, new }] })
}

/// Collects the files in which two trees differ, never opening two subtrees with the same id.
fn compare(
    repo: &Repository,
    old: Option<&Tree<'_>>,
    new: Option<&Tree<'_>>,
    folder: &Path,
    steps: &mut Vec<FileStep>,
) -> Result<(), TrailError> {
    if old.map(Tree::id) == new.map(Tree::id) {
        return Ok(());
    }
    let mut olds = old.iter().flat_map(|tree| tree.iter()).peekable();
    let mut news = new.iter().flat_map(|tree| tree.iter()).peekable();
    loop {
        let order = match (olds.peek(), news.peek()) {
            (None, None) => return Ok(()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(old), Some(new)) => old.cmp(new),
        };
        let old = if order.is_le() { olds.next() } else { None };
        let new = if order.is_ge() { news.next() } else { None };
        if old.as_ref().map(TreeEntry::id) != new.as_ref().map(TreeEntry::id) {
            differ(repo, old.as_ref(), new.as_ref(), folder, steps)?;
        }
    }
}

fn differ(
    repo: &Repository,
    old: Option<&TreeEntry<'_>>,
    new: Option<&TreeEntry<'_>>,
    folder: &Path,
    steps: &mut Vec<FileStep>,
) -> Result<(), TrailError> {
    let Some(entry) = new.or(old) else { return Ok(()) };
    let path = folder.join(String::from_utf8_lossy(entry.name_bytes()).as_ref());
    if entry.kind() != Some(ObjectType::Tree) {
        steps.push(FileStep { path, old: old.map(TreeEntry::id), new: new.map(TreeEntry::id) });
        return Ok(());
    }
    let tree = |entry: &TreeEntry<'_>| repo.find_tree(entry.id());
    let old = old.map(tree).transpose().map_err(TrailError::Unreadable)?;
    let new = new.map(tree).transpose().map_err(TrailError::Unreadable)?;
    compare(repo, old.as_ref(), new.as_ref(), &path, steps)
}
