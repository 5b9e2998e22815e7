//! Everything that was ever recorded, newest first, by comparing trees.

use std::collections::HashMap;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use git2::{Commit, ErrorCode, Oid, Repository, Sort, Time};

use super::error::TrailError;
use super::identity::Person;
use super::trees::{FileStep, Trees};

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
    /// When it was written; later than that it was committed if it was made anew, by an amendment or a rebase.
    pub written: DateTime<FixedOffset>,
    /// When the newest of all commits below it was committed, where that was asked for.
    pub newest_before: Option<DateTime<FixedOffset>>,
    /// The files it changed; of a merge, those that are unlike every parent's, from the first of them.
    pub files: Vec<FileStep>,
    /// Of a merge, the other steps from any parent to what it made of them.
    pub taken: Vec<FileStep>,
}

impl Entry {
    /// Returns what the commit did to files; a merge, from each of its sides.
    pub fn steps(&self) -> impl Iterator<Item = &FileStep> {
        self.files.iter().chain(&self.taken)
    }
}

/// A commit, read once for all that is asked of it.
pub(super) struct Node {
    pub id: Oid,
    pub time: Time,
    pub parents: Vec<Oid>,
    /// What it did to the register, if it did anything.
    pub entry: Option<Entry>,
}

/// What of the history is read.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    /// The register's folder, from the root of the work tree.
    pub prefix: &'s Path,
    /// What of it.
    pub part: Part<'s>,
}

/// A part of the register.
#[derive(Clone, Copy)]
pub(super) enum Part<'s> {
    /// All of it.
    All,
    /// These files and folders in it.
    Top(&'s [&'s str]),
    /// The file or folder at this path.
    One(&'s Path),
}

/// Returns the commits that touched a part of the register, newest first.
///
/// All parents are walked: what came in by a merge is history too.
pub(super) fn read(repo: &Repository, scope: Scope<'_>) -> Result<Vec<Entry>, TrailError> {
    match repo.head() {
        Ok(head) => entries(repo, &commits(repo, head.target().as_slice(), &[])?, scope),
        Err(error) if error.code() == ErrorCode::UnbornBranch => Ok(Vec::new()),
        Err(error) => Err(TrailError::Unreadable(error)),
    }
}

/// Returns the commits that can be reached from some and not from others, newest first.
pub(super) fn commits(repo: &Repository, from: &[Oid], without: &[Oid]) -> Result<Vec<Oid>, TrailError> {
    let walk = || {
        let mut walk = repo.revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::TIME)?;
        from.iter().try_for_each(|id| walk.push(*id))?;
        without.iter().try_for_each(|id| walk.hide(*id))?;
        walk.collect::<Result<Vec<_>, _>>()
    };
    walk().map_err(TrailError::Unreadable)
}

/// Returns those of the commits that touched a part of the register.
pub(super) fn entries(repo: &Repository, ids: &[Oid], scope: Scope<'_>) -> Result<Vec<Entry>, TrailError> {
    Ok(nodes(repo, ids, scope)?.into_iter().filter_map(|node| node.entry).collect())
}

/// Returns each of the commits, with what it did to a part of the register.
pub(super) fn nodes(repo: &Repository, ids: &[Oid], scope: Scope<'_>) -> Result<Vec<Node>, TrailError> {
    let objects = repo.odb().map_err(TrailError::Unreadable)?;
    let mut trees = Trees::of(&objects);
    let find = |id: Oid| repo.find_commit(id).map_err(TrailError::Unreadable);
    let commits = ids.iter().map(|id| find(*id)).collect::<Result<Vec<_>, _>>()?;
    let known: HashMap<Oid, Oid> = commits.iter().map(|commit| (commit.id(), commit.tree_id())).collect();
    let tree = |id: Oid| known.get(&id).map_or_else(|| Ok(find(id)?.tree_id()), |tree| Ok(*tree));
    let mut nodes = Vec::with_capacity(ids.len());
    for commit in &commits {
        let before = commit.parent_ids().map(tree).collect::<Result<Vec<_>, _>>()?;
        let (files, taken) = steps_of(&mut trees, commit.tree_id(), &before, scope)?;
        let is_idle = files.is_empty() && taken.is_empty();
        let entry = (!is_idle).then(|| entry(commit, files, taken)).transpose()?;
        let parents = commit.parent_ids().collect();
        nodes.push(Node { id: commit.id(), time: commit.time(), parents, entry });
    }
    Ok(nodes)
}

pub(super) fn entry(
    commit: &Commit<'_>,
    files: Vec<FileStep>,
    taken: Vec<FileStep>,
) -> Result<Entry, TrailError> {
    let moment = |time: Time| moment(time).ok_or(TrailError::OddTime(commit.id()));
    Ok(Entry {
        commit: commit.id(),
        parents: commit.parent_ids().collect(),
        at: moment(commit.time())?,
        author: Person::of(&commit.author()),
        message: String::from_utf8_lossy(commit.message_bytes()).into_owned(),
        written: moment(commit.author().when())?,
        newest_before: None,
        files,
        taken,
    })
}

pub(super) fn moment(time: Time) -> Option<DateTime<FixedOffset>> {
    let offset = FixedOffset::east_opt(time.offset_minutes().checked_mul(60)?)?;
    Some(DateTime::from_timestamp(time.seconds(), 0)?.with_timezone(&offset))
}

/// Returns what a commit with this tree changed that its parents had `before`, and what a merge took from one or another.
fn steps_of(
    trees: &mut Trees<'_>,
    tree: Oid,
    before: &[Oid],
    scope: Scope<'_>,
) -> Result<(Vec<FileStep>, Vec<FileStep>), TrailError> {
    let mut sides = Vec::new();
    for parent in before.iter().copied().map(Some).chain(before.is_empty().then_some(None)) {
        sides.push(steps(trees, parent, tree, scope)?);
    }
    let mut sides = sides.into_iter();
    let Some(mut files) = sides.next() else { return Ok(Default::default()) };
    let others: Vec<Vec<FileStep>> = sides.collect();
    let is_everywhere =
        |step: &FileStep| others.iter().all(|side| side.iter().any(|other| other.path == step.path));
    let mut taken: Vec<FileStep> = files.extract_if(.., |step| !is_everywhere(step)).collect();
    taken.extend(others.into_iter().flatten());
    Ok((files, taken))
}

fn steps(
    trees: &mut Trees<'_>,
    old: Option<Oid>,
    new: Oid,
    Scope { prefix, part }: Scope<'_>,
) -> Result<Vec<FileStep>, TrailError> {
    let mut steps = Vec::new();
    if old == Some(new) {
        return Ok(steps);
    }
    let full = match part {
        Part::One(path) => prefix.join(path),
        _ => prefix.to_owned(),
    };
    let old = old.map_or(Ok(None), |old| trees.find(old, &full))?;
    let new = trees.find(new, &full)?;
    match part {
        Part::One(path) if old != new => steps.push(FileStep { path: path.to_owned(), old, new }),
        Part::One(_) => {}
        Part::All => trees.compare(old, new, &|_| true, Path::new(""), &mut steps)?,
        Part::Top(names) => {
            let takes = |name: &[u8]| names.iter().any(|top| top.as_bytes() == name);
            trees.compare(old, new, &takes, Path::new(""), &mut steps)?;
        }
    }
    Ok(steps)
}
