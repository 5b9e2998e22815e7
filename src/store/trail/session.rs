//! The record protocol: the steps by which a record becomes history, in their order.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use git2::Repository;

use super::error::TrailError;
use super::index::NextIndex;
use super::index_lock::IndexLock;
use super::journal::Journal;
use super::lock::Turn;
use super::reference::{Branch, Moved};
use super::{FileChange, Record, Recorded, Trail, batch, durable, faults, objects, recover, refuse};

/// How often a record is tried on top of whatever others have committed meanwhile.
const ATTEMPTS: usize = 5;

/// The right to record, held from before the newest commit is read until dropped.
pub struct Session<'t> {
    trail: &'t Trail,
    /// A second handle on the repository, which flushes the references that it moves.
    repo: Repository,
    // Fields are dropped in order: the index is opened to others first, the turn passed on last.
    index: IndexLock<'t>,
    _turn: Turn,
}

impl Trail {
    /// Takes the right to record; the newest commit then stays the newest, as far as git can be held to it.
    pub fn begin(&self) -> Result<Session<'_>, TrailError> {
        let turn = Turn::wait(&self.places)?;
        let index = IndexLock::take(&self.places, &turn)?;
        let session =
            Session { trail: self, repo: durable::open(&self.places, &self.repo)?, index, _turn: turn };
        recover::settle(&session.repo, &session.index)?;
        refuse::unfit_to_record(&session.repo)?;
        Branch::of_head(&session.repo)?;
        Ok(session)
    }
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
        written: BTreeSet<PathBuf>,
        message: &str,
    ) -> Result<Recorded, TrailError> {
        let Self { trail: Trail { places, .. }, repo, index, .. } = self;

        // 3  The next index and the journal are laid aside, and become durable.
        for file in &mut journal.files {
            file.staged = next.staged(&file.path);
            next.follow(file)?;
        }
        durable::sync_all(&[next.lay_aside()?, journal.lay_aside(places)?])?;

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

        // 7  The objects and the index become durable, while others are kept from an index that they read before.
        let written: Vec<_> = written.into_iter().chain([places.git.clone()]).collect();
        if let Err(reason) = durable::sync_all(&written) {
            drop(held);
            return take_back(reason);
        }

        // 8  The commit point: the branch moves.
        let subject = format!("commit: {}", message.lines().next().unwrap_or_default());
        match branch.advance(held, repo, places, journal.commit, &subject) {
            Moved::Yes => faults::point("reference"),
            Moved::No(reason) => return take_back(reason),
            Moved::Unknown(cause) => return Err(TrailError::OutcomeUnknown(journal.commit, cause)),
        }

        // 9, 10  The work tree follows, and the journal goes.
        Ok(match recover::finish(repo, places, &journal.files).map(|edited| edited.into_iter().next()) {
            Ok(None) => Recorded::Everywhere(journal.commit),
            Ok(Some(path)) => Recorded::Lagging(journal.commit, TrailError::Edited(path)),
            Err(reason) => Recorded::Lagging(journal.commit, reason),
        })
    }
}
