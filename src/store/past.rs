//! The history of a register, read once for all rules that are about it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::glance::glance;
use super::seen::Seen;
use super::trail::{Entry, FileStep, Oid, Trail, TrailError};
use super::{CHECKED, CaseFile, SENT, Store, StoreError, case_at};
use crate::case::{Case, CaseId, Moment};
use crate::lint::history::{Commit, Facts, Kind, Mark, Past, Stamp, Step};

/// What of the history is read.
#[derive(Clone, Copy, Debug)]
pub enum Stretch<'r> {
    /// All of it; what was read before is remembered.
    All,
    /// What came after the commit with this name.
    Since(&'r str),
}

impl Store {
    /// Returns what commits did to the register that rules are about.
    ///
    /// # Errors
    /// The register lies in no repository, part of its history is missing, or there is no such commit.
    pub fn past(&self, stretch: Stretch<'_>) -> Result<Vec<Mark>, StoreError> {
        let trail = self.trail()?;
        trail.complete()?;
        let Some(head) = trail.head()? else { return Ok(Vec::new()) };
        let seen = match stretch {
            Stretch::All => Seen::read(self, head),
            Stretch::Since(_) => Seen::default(),
        };
        let after = match stretch {
            Stretch::All => seen.tip(),
            Stretch::Since(revision) => Some(trail.commit(revision)?),
        };
        let mut past = Past::after(seen.marks.clone(), self.folder.zone);
        if after != Some(head) {
            let entries = trail.past(head, after, &CHECKED)?;
            Reader { trail, facts: self.facts(&entries)? }.tell(&entries, &mut past)?;
        }
        let mut marks = Vec::new();
        if let Stretch::All = stretch {
            let lost = trail.lost(head, &seen.lost(), seen.lines, &CHECKED)?;
            for entry in &lost.entries {
                marks.extend(past.lost(&commit(entry)?, &first_file(entry)));
            }
            let lost_ids = lost.entries.iter().map(|entry| entry.commit.to_string()).collect();
            if let Some(seen) = seen.renewed(head, lost.lines, lost_ids, &past.marks) {
                seen.write(self);
            }
        }
        marks.splice(..0, standing(trail, head, past.marks)?);
        Ok(marks)
    }

    /// Returns the files of the register that are not as the newest commit has them.
    ///
    /// # Errors
    /// The register lies in no repository, or that cannot be read.
    pub fn uncommitted(&self) -> Result<Vec<PathBuf>, StoreError> {
        match self.trail()?.head()? {
            Some(_) => Ok(self.changed_since("HEAD")?.into_iter().collect()),
            None => Ok(Vec::new()),
        }
    }

    /// Returns what every state of a case that these commits know says, each read once.
    fn facts(&self, entries: &[Entry]) -> Result<HashMap<Oid, Option<Facts>>, StoreError> {
        let steps = entries.iter().flat_map(|entry| entry.files.iter().chain(&entry.taken));
        let blobs = steps.filter_map(|step| Some((step, case_at(&step.path)?)));
        let mut asked = HashSet::new();
        let mut wanted: Vec<(Oid, CaseId)> = Vec::new();
        for (step, id) in blobs {
            let both = [step.old, step.new].into_iter().flatten();
            wanted.extend(both.filter(|blob| asked.insert(*blob)).map(|blob| (blob, id)));
        }
        let policy = &self.folder.settings.policy;
        let facts = self.trail()?.blobs(&wanted, |(blob, id), bytes| {
            let part = str::from_utf8(bytes).map(glance);
            let case = part.ok().and_then(|part| read(id, part.as_bytes()));
            (*blob, case.map(|case| Facts::of(&case, policy)))
        })?;
        Ok(facts.into_iter().collect())
    }
}

/// Goes through commits and notes what they did.
struct Reader<'t> {
    trail: &'t Trail,
    facts: HashMap<Oid, Option<Facts>>,
}

impl Reader<'_> {
    fn tell(&self, entries: &[Entry], past: &mut Past) -> Result<(), StoreError> {
        for entry in entries {
            let commit = commit(entry)?;
            past.commit(&commit, &first_file(entry));
            for step in &entry.files {
                let file = step.path.to_string_lossy();
                match (case_at(&step.path), step.old, step.new) {
                    (Some(_), Some(_), None) => past.gone(&commit, &file),
                    (Some(id), ..) => {
                        past.changed(&commit, &file, self.step(id, step), || self.is_same(&id, step));
                    }
                    (None, Some(kept), _) if step.path.starts_with(SENT) => {
                        past.sent_changed(&commit, &file, kept.to_string());
                    }
                    _ => {}
                }
            }
            for step in &entry.taken {
                let file = step.path.to_string_lossy();
                match (case_at(&step.path), step.old, step.new) {
                    (Some(_), Some(_), None) => past.dropped(&commit, &file),
                    (Some(id), Some(_), Some(_)) => past.moved(&commit, &file, self.step(id, step)),
                    (None, Some(kept), None) if step.path.starts_with(SENT) => {
                        past.sent_changed(&commit, &file, kept.to_string());
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn step(&self, id: CaseId, step: &FileStep) -> Step {
        let facts = |blob: Option<Oid>| match blob {
            Some(blob) => self.facts.get(&blob).copied().flatten(),
            None => Some(Facts::default()),
        };
        Step { id, before: facts(step.old), after: facts(step.new) }
    }

    /// Returns whether a case says the same before and after.
    fn is_same(&self, id: &CaseId, step: &FileStep) -> bool {
        let said = |blob: Option<Oid>| read(id, &self.trail.blob(blob?).ok()?);
        matches!((said(step.old), said(step.new)), (Some(before), Some(after)) if before == after)
    }
}

/// Returns what the bytes of a case file say, if they can be read.
fn read(id: &CaseId, bytes: &[u8]) -> Option<Case> {
    CaseFile::read(id, bytes.to_vec()).ok().map(|file| file.case)
}

fn commit(entry: &Entry) -> Result<Commit, TrailError> {
    let moment = |time| Moment::new(time).map_err(|_| TrailError::OddTime(entry.commit));
    Ok(Commit {
        stamp: Stamp { at: moment(entry.at)?, id: entry.commit.to_string() },
        written: moment(entry.written)?,
        newest_parent: entry.newest_parent.map(moment).transpose()?,
        message: entry.message.clone(),
    })
}

fn first_file(entry: &Entry) -> String {
    let first = entry.files.iter().chain(&entry.taken).next();
    first.map(|step| step.path.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns the marks without what has been put right: what was gone is there again, as it was. Of several that tell of the
/// same file that it is gone, the last is left.
fn standing(trail: &Trail, head: Oid, marks: Vec<Mark>) -> Result<Vec<Mark>, TrailError> {
    let mut gone: BTreeMap<String, Mark> = BTreeMap::new();
    let mut left = Vec::new();
    for mark in marks {
        let now = || trail.id_at(head, Path::new(&mark.file));
        match &mark.kind {
            Kind::CaseGone if now()?.is_none() => drop(gone.insert(mark.file.clone(), mark)),
            Kind::SentChanged { kept } if now()?.is_none_or(|now| now.to_string() != *kept) => {
                left.push(mark);
            }
            Kind::CaseGone | Kind::SentChanged { .. } => {}
            _ => left.push(mark),
        }
    }
    left.extend(gone.into_values());
    left.sort_by(|a, b| (&a.file, &a.commit).cmp(&(&b.file, &b.commit)));
    Ok(left)
}
