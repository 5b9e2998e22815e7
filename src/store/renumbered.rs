//! Cases that go on under another number, as when two people were given the same one offline and one of them yields.

use std::path::PathBuf;

use super::case_at;
use super::trail::{Entry, FileStep, Oid};
use crate::case::Moment;

/// A case that goes on under another number.
pub(super) struct Renumbered {
    /// Its file until then.
    pub(super) from: PathBuf,
    /// Its file since.
    pub(super) to: PathBuf,
    /// When it was registered, by which it is known.
    pub(super) registered: Moment,
    /// What it held until then.
    old: Oid,
}

impl Renumbered {
    /// Returns the cases that a commit took out of one file and put into another; those that cannot be told apart by when
    /// they were `registered` are none.
    pub(super) fn in_entry(entry: &Entry, registered: impl Fn(Oid) -> Option<Moment>) -> Vec<Self> {
        let steps = || entry.steps().filter(|step| case_at(&step.path).is_some());
        let only = |blob: Option<Oid>, other: Option<Oid>| {
            let [this, other] = [blob, other].map(|blob| blob.and_then(&registered));
            this.filter(|_| this != other)
        };
        let leaving: Vec<_> = steps().filter_map(|step| Some((step, only(step.old, step.new)?))).collect();
        if leaving.is_empty() {
            return Vec::new();
        }
        let arriving: Vec<_> = steps().filter_map(|step| Some((step, only(step.new, step.old)?))).collect();
        let one = |steps: &[(&FileStep, Moment)], registered: Moment| {
            let mut paths: Vec<_> =
                steps.iter().filter(|(_, at)| *at == registered).map(|(step, _)| step.path.clone()).collect();
            paths.dedup();
            if paths.len() == 1 { paths.pop() } else { None }
        };
        let follow = |(step, registered): &(&FileStep, Moment)| {
            let (from, to) = (one(&leaving, *registered)?, one(&arriving, *registered)?);
            Some(Self { from, to, registered: *registered, old: step.old? })
        };
        leaving.iter().filter_map(follow).collect()
    }
}

/// Returns a step as the cases took it: one that came from another number was that before, and one that went to another
/// leaves nothing behind.
pub(super) fn follow(step: &FileStep, renumbered: &[Renumbered]) -> FileStep {
    let mut followed = step.clone();
    for Renumbered { from, to, old, .. } in renumbered {
        if step.path == *from {
            followed.old = None;
        } else if step.path == *to {
            followed.old = Some(*old);
        }
    }
    followed
}
