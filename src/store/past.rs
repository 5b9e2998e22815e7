//! The history of a register, read once for all rules that are about it.

use super::remains::{is_cleaned, is_notable, tags};
use super::renumbered::{Renumbered, follow};
use super::righted::standing;
use super::seen::Seen;
use super::states::{States, read};
use super::trail::{Entry, FileStep, Oid, Trail, TrailError};
use super::{CHECKED, SENT, SETTINGS_FILE, Store, StoreError, case_at};
use crate::case::{CaseId, Moment};
use crate::lint::history::{Commit, Facts, Kept, Mark, Past, Stamp, Step};
use crate::lint::personal::Guard;

/// What of the history is read.
#[derive(Clone, Copy, Debug)]
pub enum Stretch<'r> {
    /// All of it; what was read before is remembered.
    All,
    /// All of it, whatever is remembered, and every object is held against its id.
    Anew,
    /// What came after the commit with this name.
    Since(&'r str),
}

impl Store {
    /// Returns whether all of the history was read before, and what it told is remembered.
    pub fn remembers_past(&self) -> bool {
        let head = self.trail().ok().and_then(|trail| trail.head().ok()?);
        head.is_some_and(|head| Seen::read(self, head).tip() == Some(head))
    }

    /// Returns what commits did to the register that rules are about. What cases say now may be `told` by who reads them
    /// anyway.
    ///
    /// # Errors
    /// The register lies in no repository, part of its history is missing, or there is no such commit.
    pub fn past(
        &self,
        stretch: Stretch<'_>,
        guard: &Guard,
        told: impl Iterator<Item = (Oid, Facts)>,
    ) -> Result<Vec<Mark>, StoreError> {
        let trail = self.trail()?;
        trail.complete()?;
        let Some(head) = trail.head()? else { return Ok(Vec::new()) };
        let seen = match stretch {
            Stretch::All => Seen::read(self, head),
            Stretch::Anew | Stretch::Since(_) => Seen::default(),
        };
        let after = match stretch {
            Stretch::All | Stretch::Anew => seen.tip(),
            Stretch::Since(revision) => Some(trail.commit(revision)?),
        };
        match stretch {
            Stretch::Anew => trail.check_hashes(),
            Stretch::All | Stretch::Since(_) => trail.trust_hashes(),
        }
        let mut past = Past::after(seen.marks.clone(), self.folder.zone);
        if after != Some(head) {
            let entries = trail.past(head, after, &CHECKED, is_notable)?;
            // Whoever audits holds every object against its hash, that of the newest states too.
            let told = told.take(if let Stretch::Anew = stretch { 0 } else { usize::MAX });
            let states = States::read(self, &entries, &seen.marks, guard, told)?;
            Reader { trail, states, guard }.tell(&entries, &mut past)?;
        }
        let mut marks = Vec::new();
        if let Stretch::All | Stretch::Anew = stretch {
            let lost = trail.lost(head, &seen.lost(), seen.lines, &CHECKED)?;
            for entry in &lost.entries {
                marks.extend(past.lost(&commit(entry)?, &first_file(entry)));
            }
            marks.extend(tags(trail)?);
            let lost_ids = lost.entries.iter().map(|entry| entry.commit.to_string()).collect();
            if let Some(seen) = seen.renewed(head, lost.lines, lost_ids, past.marks()) {
                seen.write(self);
            }
        }
        marks.splice(..0, standing(trail, head, past.into_marks())?);
        Ok(marks)
    }
}

/// Goes through commits and notes what they did.
struct Reader<'t, T> {
    trail: &'t Trail,
    states: States<'t, T>,
    guard: &'t Guard,
}

impl<T: Iterator<Item = (Oid, Facts)>> Reader<'_, T> {
    fn tell(&mut self, entries: &[Entry], past: &mut Past) -> Result<(), StoreError> {
        for entry in entries {
            let commit = commit(entry)?;
            past.dated(&commit, &first_file(entry));
            let is_idle = entry.files.is_empty() && entry.taken.is_empty();
            if !is_idle || self.trail.is_own() {
                past.worded(&commit, &first_file(entry));
            }
            if is_idle {
                continue;
            }
            self.states.learn(entry)?;
            past.commit(&commit, &first_file(entry));
            for step in entry.steps() {
                let Some(old) = step.old else { continue };
                let holds = self.states.get(old).is_some_and(|state| state.is_personal);
                if is_cleaned(self.trail, self.guard, step, holds)? {
                    past.cleaned(&commit, &step.path.to_string_lossy(), self.kept(entry, step, old)?);
                }
            }
            if entry.parents.is_empty() && entry.files.iter().any(|step| case_at(&step.path).is_some()) {
                past.rooted(&commit, SETTINGS_FILE);
            }
            let renumbered = Renumbered::in_entry(entry, |blob| self.facts(blob)?.registered);
            for Renumbered { from, to, registered, .. } in &renumbered {
                past.renumbered(&from.to_string_lossy(), &to.to_string_lossy(), *registered);
            }
            for step in &entry.files {
                let (step, file) = (&follow(step, &renumbered), step.path.to_string_lossy());
                match (case_at(&step.path), step.old, step.new) {
                    (_, None, None) => {}
                    (Some(_), Some(old), None) => past.gone(&commit, &file, self.kept(entry, step, old)?),
                    (Some(id), ..) => self.changed(past, entry, &commit, (id, step))?,
                    (None, Some(old), _) if step.path.starts_with(SENT) => {
                        past.sent_changed(&commit, &file, self.kept(entry, step, old)?);
                    }
                    _ => {}
                }
            }
            for step in &entry.taken {
                let (step, file) = (&follow(step, &renumbered), step.path.to_string_lossy());
                match (case_at(&step.path), step.old, step.new) {
                    (Some(_), Some(old), None) => past.dropped(&commit, &file, self.kept(entry, step, old)?),
                    (Some(id), Some(_), Some(_)) => past.compared(&commit, &file, &self.step(id, step)),
                    (Some(_), None, Some(_)) => self.continued(past, entry, step)?,
                    (None, Some(old), None) if step.path.starts_with(SENT) => {
                        past.sent_changed(&commit, &file, self.kept(entry, step, old)?);
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Notes what a commit did to a case that it left there, which is held against what it said when it last was there and
    /// could be read.
    fn changed(
        &self,
        past: &mut Past,
        entry: &Entry,
        commit: &Commit,
        (id, step): (CaseId, &FileStep),
    ) -> Result<(), StoreError> {
        let file = step.path.to_string_lossy();
        let since = FileStep { old: self.before(past, entry, step), ..step.clone() };
        past.changed(commit, &file, &self.step(id, &since), || self.is_same(&id, &since));
        if let (Some(old), false) =
            (step.old.filter(|old| self.is_read(*old)), step.new.is_some_and(|new| self.is_read(new)))
        {
            past.garbled(commit, &file, self.kept(entry, step, old)?);
        }
        let new = step.new.map(|new| new.to_string());
        past.back(&file, |gone, kept| new.as_ref() == Some(&kept.blob) && self.is_below(entry.commit, gone));
        Ok(())
    }

    /// Notes that a merge took a case from a side on which it had never been gone.
    fn continued(&self, past: &mut Past, entry: &Entry, step: &FileStep) -> Result<(), StoreError> {
        let sides = self.sides(entry, step, step.new)?;
        past.back(&step.path.to_string_lossy(), |gone, _| {
            self.is_below(entry.commit, gone) && !sides.iter().any(|side| self.is_below(*side, gone))
        });
        Ok(())
    }

    /// Returns what a case held before a commit: what its parent has, or what was there last and could be read.
    fn before(&self, past: &Past, entry: &Entry, step: &FileStep) -> Option<Oid> {
        let file = step.path.to_string_lossy();
        let kept = past.kept(&file).filter(|(gone, _)| self.is_below(entry.commit, gone));
        let kept: Vec<Oid> = match step.old {
            Some(old) if self.is_read(old) => return Some(old),
            _ => kept.filter_map(|(_, kept)| kept.blob.parse().ok()).collect(),
        };
        let last = kept.iter().find(|blob| self.is_read(**blob)).or(kept.first());
        last.copied().or(step.old)
    }

    fn is_read(&self, blob: Oid) -> bool {
        self.facts(blob).is_some()
    }

    fn facts(&self, blob: Oid) -> Option<&Facts> {
        self.states.get(blob)?.facts.as_ref()
    }

    fn is_below(&self, commit: Oid, other: &Stamp) -> bool {
        other.id.parse().is_ok_and(|other| self.trail.holds(commit, other))
    }

    /// Returns what a file held before a commit, with the parent that has it.
    fn kept(&self, entry: &Entry, step: &FileStep, old: Oid) -> Result<Kept, StoreError> {
        let commit = self.sides(entry, step, Some(old))?.first().map(Oid::to_string).unwrap_or_default();
        Ok(Kept { blob: old.to_string(), commit })
    }

    /// Returns the parents of a commit that have this in a file.
    fn sides(&self, entry: &Entry, step: &FileStep, blob: Option<Oid>) -> Result<Vec<Oid>, StoreError> {
        let mut sides = Vec::new();
        for parent in &entry.parents {
            if self.trail.id_at(*parent, &step.path)? == blob {
                sides.push(*parent);
            }
        }
        Ok(sides)
    }

    fn step(&self, id: CaseId, step: &FileStep) -> Step {
        let facts = |blob: Option<Oid>| match blob {
            Some(blob) => self.facts(blob).cloned(),
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

fn commit(entry: &Entry) -> Result<Commit, TrailError> {
    let moment = |time| Moment::new(time).map_err(|_| TrailError::OddTime(entry.commit));
    Ok(Commit {
        stamp: Stamp { at: moment(entry.at)?, id: entry.commit.to_string() },
        written: moment(entry.written)?,
        newest_before: entry.newest_before.map(moment).transpose()?,
        message: entry.message.clone(),
    })
}

/// Returns the first file that a commit changed; the settings stand for a register of which it changed nothing.
fn first_file(entry: &Entry) -> String {
    let first = entry.steps().next();
    first.map_or(SETTINGS_FILE.into(), |step| step.path.to_string_lossy().into_owned())
}
