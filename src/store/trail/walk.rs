//! The history read in one go for the rules that are about it: in two halves at once, and only what was not read before.

use std::collections::HashMap;
use std::path::Path;
use std::thread;

use chrono::{DateTime, FixedOffset};
use git2::opts::{enable_caching, strict_hash_verification};
use git2::{Oid, Repository, Time};

use super::error::TrailError;
use super::history::{Entry, Node, Part, Scope, commits, entries, entry, moment, nodes};
use super::{Trail, head, refuse};

/// So few commits or blobs that one thread reads them as fast as two.
const FEW: usize = 256;

/// The records that the branch's log knows and its history does not.
#[derive(Debug, Default)]
pub struct Lost {
    /// They, newest first.
    pub entries: Vec<Entry>,
    /// How many lines the log has.
    pub lines: usize,
}

/// An annotated tag.
#[derive(Debug)]
pub struct Tag {
    /// Its id.
    pub id: Oid,
    /// Its name.
    pub name: String,
    /// When it was made; the oldest tags do not say so, and have the beginning of 1970.
    pub at: DateTime<FixedOffset>,
    /// The whole message.
    pub text: String,
}

impl Trail {
    /// Refuses a clone in which part of the history or of the files is missing.
    ///
    /// # Errors
    /// The clone is shallow, partial or sparse.
    pub fn complete(&self) -> Result<(), TrailError> {
        refuse::incomplete_history(&self.repo)?;
        refuse::sparse(&self.repo)
    }

    /// Has every object that is read from now on held against its id, in the whole process: slow, for an audit.
    pub fn check_hashes(&self) {
        strict_hash_verification(true);
    }

    /// Has objects be taken for what their names say, as git does when it reads history.
    pub fn trust_hashes(&self) {
        strict_hash_verification(false);
    }

    /// Returns the commit that a name means.
    ///
    /// # Errors
    /// There is no such commit.
    pub fn commit(&self, revision: &str) -> Result<Oid, TrailError> {
        let commit = self.repo.revparse_single(revision).and_then(|object| object.peel_to_commit());
        commit.map(|commit| commit.id()).map_err(|_| TrailError::UnknownRevision(revision.to_owned()))
    }

    /// Returns the full name of the branch, or none where HEAD stands on none.
    pub fn branch(&self) -> Option<String> {
        let head = self.repo.head().ok().filter(|head| head.is_branch())?;
        head.name().ok().map(str::to_owned)
    }

    /// Returns whether a commit is another one or lies below it.
    pub fn holds(&self, head: Oid, commit: Oid) -> bool {
        head == commit || self.repo.graph_descendant_of(head, commit).unwrap_or(false)
    }

    /// Returns what a file or folder is at a commit, or none when there is no such thing.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn id_at(&self, commit: Oid, path: &Path) -> Result<Option<Oid>, TrailError> {
        let tree = self.repo.find_commit(commit).and_then(|commit| commit.tree());
        head::id(Some(&tree.map_err(TrailError::Unreadable)?), &self.prefix.join(path))
    }

    /// Returns the commits up to `head` that touched these files and folders, are dated before one below them or have a
    /// message that is `notable`, oldest first, but for those that lie at or below `after`.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn past(
        &self,
        head: Oid,
        after: Option<Oid>,
        top: &[&str],
        notable: impl Fn(&str) -> bool,
    ) -> Result<Vec<Entry>, TrailError> {
        // From end to end, nothing is looked up again.
        enable_caching(after.is_some());
        let ids = commits(&self.repo, &[head], after.as_slice())?;
        let scope = Scope { prefix: &self.prefix, part: Part::Top(top) };
        let nodes = self.halved(&ids, |repo, ids| nodes(repo, ids, scope))?;
        let newest = self.newest_before(&nodes).map_err(TrailError::Unreadable)?;
        let mut past = Vec::new();
        for (Node { id, time, entry: read, .. }, newest) in nodes.into_iter().rev().zip(newest) {
            let entry = match read {
                Some(entry) => entry,
                None => {
                    let is_dated_back = newest.is_some_and(|newest| newest.seconds() > time.seconds());
                    if !is_dated_back && !self.is_own() {
                        continue;
                    }
                    let commit = self.repo.find_commit(id).map_err(TrailError::Unreadable)?;
                    if !is_dated_back && !notable(&String::from_utf8_lossy(commit.message_bytes())) {
                        continue;
                    }
                    entry(&commit, Vec::new(), Vec::new())?
                }
            };
            let moment = |time| moment(time).ok_or(TrailError::OddTime(id));
            past.push(Entry { newest_before: newest.map(moment).transpose()?, ..entry });
        }
        Ok(past)
    }

    /// Returns the newest time of all that lies below each of these commits, which are given newest first, the oldest's
    /// first.
    fn newest_before(&self, nodes: &[Node]) -> Result<Vec<Option<Time>>, git2::Error> {
        let mut newest: HashMap<Oid, Time> = HashMap::new();
        let mut before = Vec::new();
        for node in nodes.iter().rev() {
            let mut below = None;
            for parent in &node.parents {
                let time = match newest.get(parent) {
                    Some(time) => *time,
                    None => self.newest_up_to(*parent)?,
                };
                newest.insert(*parent, time);
                below = below.max(Some(time));
            }
            newest.insert(node.id, below.map_or(node.time, |below| below.max(node.time)));
            before.push(below);
        }
        Ok(before)
    }

    /// Returns the newest time of a commit and all below it.
    fn newest_up_to(&self, id: Oid) -> Result<Time, git2::Error> {
        let mut newest = self.repo.find_commit(id)?.time();
        let mut walk = self.repo.revwalk()?;
        walk.push(id)?;
        for below in walk {
            newest = newest.max(self.repo.find_commit(below?)?.time());
        }
        Ok(newest)
    }

    /// Makes something of every blob, each with what goes along with it, in the order given.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn blobs<T: Sync, R: Send>(
        &self,
        wanted: &[(Oid, T)],
        make: impl Fn(&(Oid, T), &[u8]) -> R + Sync,
    ) -> Result<Vec<R>, TrailError> {
        self.halved(wanted, |repo, wanted| {
            let objects = repo.odb().map_err(TrailError::Unreadable)?;
            let read = |one: &(Oid, T)| {
                let blob = objects.read(one.0).map_err(TrailError::Unreadable)?;
                Ok(make(one, blob.data()))
            };
            wanted.iter().map(read).collect()
        })
    }

    /// Returns the commits that touched these files and folders and can no longer be reached from `head`: those that are
    /// known, and those that the log of the branch has behind its first `lines`.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn lost(&self, head: Oid, known: &[Oid], lines: usize, top: &[&str]) -> Result<Lost, TrailError> {
        // A log that is not there, as in most clones of servers, knows nothing.
        let log = self.branch().map(|name| self.repo.reflog(&name));
        let Some(Ok(log)) = log else { return Ok(Lost::default()) };
        let fresh = log.len().checked_sub(lines).unwrap_or(log.len());
        let told = log.iter().take(fresh).flat_map(|line| [line.id_new(), line.id_old()]);
        let mut tips: Vec<Oid> = known.iter().copied().chain(told).collect();
        tips.sort_unstable();
        tips.dedup();
        // What git has cleared away meanwhile cannot be told of any more.
        tips.retain(|id| *id != head && self.repo.find_commit(*id).is_ok());
        let entries = match tips.is_empty() {
            true => Vec::new(),
            false => {
                let scope = Scope { prefix: &self.prefix, part: Part::Top(top) };
                entries(&self.repo, &commits(&self.repo, &tips, &[head])?, scope)?
            }
        };
        Ok(Lost { entries, lines: log.len() })
    }

    /// Returns whether the repository holds nothing but the register; in one that holds more, messages about the rest are
    /// not the register's.
    pub fn is_own(&self) -> bool {
        self.prefix.as_os_str().is_empty()
    }

    /// Returns every annotated tag of the register, in the order of their names.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn tags(&self) -> Result<Vec<Tag>, TrailError> {
        let mut tags = Vec::new();
        if !self.is_own() {
            return Ok(tags);
        }
        for name in self.repo.tag_names(None).map_err(TrailError::Unreadable)?.iter().flatten().flatten() {
            let object = self.repo.revparse_single(&format!("refs/tags/{name}"));
            let Ok(tag) = object.map_err(TrailError::Unreadable)?.into_tag() else { continue };
            let when = tag.tagger().map_or(Time::new(0, 0), |tagger| tagger.when());
            let at = moment(when).ok_or(TrailError::OddTime(tag.id()))?;
            let text = String::from_utf8_lossy(tag.message_bytes().unwrap_or_default()).into_owned();
            tags.push(Tag { id: tag.id(), name: name.to_owned(), at, text });
        }
        Ok(tags)
    }

    /// Has two threads do each one half of the work, unless there is little of it.
    fn halved<T: Sync, R: Send>(
        &self,
        items: &[T],
        work: impl Fn(&Repository, &[T]) -> Result<Vec<R>, TrailError> + Sync,
    ) -> Result<Vec<R>, TrailError> {
        if items.len() < FEW {
            return work(&self.repo, items);
        }
        let (first, second) = items.split_at(items.len() / 2);
        let git = &self.places.git;
        let elsewhere = || work(&Repository::open(git).map_err(TrailError::Unreadable)?, second);
        thread::scope(|scope| {
            let second = scope.spawn(elsewhere);
            let mut done = work(&self.repo, first)?;
            done.extend(second.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
            Ok(done)
        })
    }
}
