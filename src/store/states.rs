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

/// The facts of cases, by what their files hold.
pub type Told = HashMap<Oid, Facts>;

impl CaseFile {
    /// Returns what the rules about history compare of the case, by what its file holds.
    pub fn told(&self, policy: &Policy) -> Option<(Oid, Facts)> {
        Some((blob_id(self.text.as_bytes()).ok()?, Facts::of(&self.case, policy)))
    }
}

impl Store {
    /// Returns what every state of a case that these commits know says, or that marks say was lost before, and what of
    /// every file that they replaced or removed may be personal data. What cases say now may be `told` by who reads them
    /// anyway, after all else has been read.
    pub(super) fn states(
        &self,
        entries: &[Entry],
        marks: &[Mark],
        guard: &Guard,
        told: impl FnOnce() -> Told,
    ) -> Result<HashMap<Oid, State>, StoreError> {
        let lost = marks.iter().filter_map(|mark| match &mark.kind {
            Kind::CaseGone(kept) | Kind::Garbled(kept) => Some((kept.blob.parse().ok()?, mark.file.as_ref())),
            _ => None,
        });
        let steps = || entries.iter().flat_map(|entry| entry.files.iter().chain(&entry.taken));
        // What a file holds now is searched where it lies.
        let left = |step: &&FileStep| step.path != Path::new(SETTINGS_FILE);
        let left: HashSet<Oid> = steps().filter(left).filter_map(|step| step.old).collect();
        let newest: HashMap<&Path, Option<Oid>> =
            steps().map(|step| (step.path.as_path(), step.new)).collect();
        let newest: HashSet<Oid> =
            newest.into_values().flatten().filter(|blob| !left.contains(blob)).collect();
        let mut wanted: Vec<(Oid, &Path)> = lost.collect();
        let mut asked: HashSet<Oid> = wanted.iter().map(|(blob, _)| *blob).collect();
        for step in steps() {
            let new = step.new.filter(|_| case_at(&step.path).is_some());
            let both = [step.old, new].into_iter().flatten();
            wanted.extend(both.filter(|blob| asked.insert(*blob)).map(|blob| (blob, step.path.as_path())));
        }
        let policy = &self.folder.settings.policy;
        let trail = self.trail()?;
        let read = |wanted: &[(Oid, &Path)]| {
            trail.blobs(wanted, |(blob, path), bytes| {
                let text = text_in(bytes);
                let holds = |text| left.contains(blob) && !contents(guard, path, text).is_empty();
                let read = |id| read(&id, glance(text?).as_bytes());
                let facts = case_at(path).and_then(read).map(|case| Facts::of(&case, policy));
                (*blob, State { facts, is_personal: text.is_some_and(holds) })
            })
        };
        let (last, first): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|(blob, _)| newest.contains(blob));
        let mut states: HashMap<Oid, State> = read(&first)?.into_iter().collect();
        let told = told().into_iter().filter(|(blob, _)| newest.contains(blob));
        states.extend(told.map(|(blob, facts)| (blob, State { facts: Some(facts), is_personal: false })));
        let untold: Vec<_> = last.into_iter().filter(|(blob, _)| !states.contains_key(blob)).collect();
        states.extend(read(&untold)?);
        Ok(states)
    }
}

/// Returns what the bytes of a case file say, if they can be read.
pub(super) fn read(id: &CaseId, bytes: &[u8]) -> Option<Case> {
    CaseFile::read(id, bytes.to_vec()).ok().map(|file| file.case)
}
