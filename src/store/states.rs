//! What the files of the register said in every state that the history knows, each read once.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::glance::glance;
use super::guard::contents;
use super::trail::{Entry, FileStep, Oid, blob_id};
use super::{CaseFile, SETTINGS_FILE, Store, StoreError, case_at};
use crate::case::{Case, CaseId, Policy, text_in};
use crate::lint::history::{Facts, Kind, Mark};
use crate::lint::personal::Guard;

/// What is known of a file as it was once.
pub(super) struct State {
    /// What it says, if it is a case that can be read.
    pub(super) facts: Option<Facts>,
    /// Whether a later commit replaced or removed it, and it holds what may be personal data.
    pub(super) is_personal: bool,
}

/// What is known of every state of the register's files.
pub(super) struct States<'s, T> {
    store: &'s Store,
    guard: &'s Guard,
    /// What later commits replaced or removed.
    left: HashSet<Oid>,
    known: HashMap<Oid, State>,
    /// What cases say now, as long as nothing is known of it.
    newest: HashMap<Oid, &'s Path>,
    /// What cases say now, as it becomes known.
    told: T,
}

impl CaseFile {
    /// Returns what the rules about history compare of the case, by what its file holds.
    pub fn told(&self, policy: &Policy) -> (Oid, Facts) {
        (blob_id(self.text.as_bytes()), Facts::of(&self.case, policy))
    }
}

impl<'s, T: Iterator<Item = (Oid, Facts)>> States<'s, T> {
    /// Reads what every state of a case that these commits know said, or that marks say was lost before, and what of every
    /// file that they replaced or removed may be personal data. What cases say now may be `told`, in any order, by who
    /// reads them anyway; it is waited for when it is needed.
    pub(super) fn read(
        store: &'s Store,
        entries: &'s [Entry],
        marks: &'s [Mark],
        guard: &'s Guard,
        told: T,
    ) -> Result<Self, StoreError> {
        let lost = marks.iter().filter_map(|mark| match &mark.kind {
            Kind::CaseGone(kept) | Kind::Garbled(kept) => Some((kept.blob.parse().ok()?, mark.file.as_ref())),
            _ => None,
        });
        let steps = || entries.iter().flat_map(Entry::steps);
        // What a file holds now is searched where it lies.
        let left = |step: &&FileStep| step.path != Path::new(SETTINGS_FILE);
        let left: HashSet<Oid> = steps().filter(left).filter_map(|step| step.old).collect();
        let newest: HashMap<&Path, Option<Oid>> =
            steps().map(|step| (step.path.as_path(), step.new)).collect();
        let newest: HashSet<Oid> =
            newest.into_values().flatten().filter(|blob| !left.contains(blob)).collect();
        let mut wanted: Vec<(Oid, &Path)> = lost.collect();
        let mut asked: HashSet<Oid> = wanted.iter().map(|(blob, _)| *blob).collect();
        let mut states = Self { store, guard, left, known: HashMap::new(), newest: HashMap::new(), told };
        for step in steps() {
            let is_case = case_at(&step.path).is_some();
            let new = step.new.filter(|_| is_case);
            for blob in [step.old, new].into_iter().flatten().filter(|blob| asked.insert(*blob)) {
                match is_case && newest.contains(&blob) {
                    true => drop(states.newest.insert(blob, &step.path)),
                    false => wanted.push((blob, &step.path)),
                }
            }
        }
        // Git packs files with like endings of their names close together, each as what differs from another.
        wanted.sort_by(|(_, one), (_, other)| {
            let [one, other] = [one, other].map(|path| path.as_os_str().as_encoded_bytes().iter().rev());
            one.cmp(other)
        });
        states.look(&wanted)?;
        Ok(states)
    }

    /// Sees to it that what a commit made of cases is known.
    pub(super) fn learn(&mut self, entry: &Entry) -> Result<(), StoreError> {
        for blob in entry.steps().filter_map(|step| step.new) {
            while self.newest.contains_key(&blob) {
                match self.told.next() {
                    Some((told, facts)) if self.newest.remove(&told).is_some() => {
                        self.known.insert(told, State { facts: Some(facts), is_personal: false });
                    }
                    Some(_) => {}
                    None => {
                        let mut untold: Vec<_> = self.newest.drain().collect();
                        untold.sort_unstable_by_key(|(_, path)| *path);
                        self.look(&untold)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Returns what is known of what a file held.
    pub(super) fn get(&self, blob: Oid) -> Option<&State> {
        self.known.get(&blob)
    }

    fn look(&mut self, wanted: &[(Oid, &Path)]) -> Result<(), StoreError> {
        let policy = &self.store.folder.settings.policy;
        let known = self.store.trail()?.blobs(wanted, |(blob, path), bytes| {
            let text = text_in(bytes);
            let holds = |text| self.left.contains(blob) && !contents(self.guard, path, text).is_empty();
            let read = |id| read(&id, glance(text?).as_bytes());
            let facts = case_at(path).and_then(read).map(|case| Facts::of(&case, policy));
            (*blob, State { facts, is_personal: text.is_some_and(holds) })
        })?;
        self.known.extend(known);
        Ok(())
    }
}

/// Returns what the bytes of a case file say, if they can be read.
pub(super) fn read(id: &CaseId, bytes: &[u8]) -> Option<Case> {
    CaseFile::read(id, bytes.to_vec()).ok().map(|file| file.case)
}
