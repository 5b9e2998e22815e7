//! Personal data that were taken out of the files and are still in the history, or that stand in its messages.

use std::path::Path;

use super::guard::contents;
use super::trail::{FileStep, Oid, Tag, Trail, TrailError};
use super::{SETTINGS_FILE, Side, Store, StoreError};
use crate::case::Moment;
use crate::lint::history::{Kept, Kind, Mark, Stamp, words};
use crate::lint::personal::{Found, Guard, find};

impl Store {
    /// Returns what looks like personal data, was taken out of a file, and is still in the commit that a mark tells of.
    ///
    /// # Errors
    /// The repository cannot be read.
    pub fn remains(&self, guard: &Guard, file: &str, kept: &Kept) -> Result<Vec<Found>, StoreError> {
        let path = Path::new(file);
        let blob = kept.blob.parse().map_err(TrailError::Unreadable)?;
        let was = read(self.trail()?, guard, path, blob)?;
        let is = self.raw(Side::WorkTree, path);
        let names = if is.is_none() { guard.in_name(path) } else { Vec::new() };
        let is = contents(guard, path, &is.unwrap_or_default());
        Ok(without(was, &is).chain(names).collect())
    }
}

/// Returns whether a commit took something out of a file that may be personal data: it `holds` some in its text, or has some
/// in its name and is gone.
///
/// # Errors
/// The repository cannot be read.
pub(super) fn is_cleaned(
    trail: &Trail,
    guard: &Guard,
    step: &FileStep,
    holds: bool,
) -> Result<bool, TrailError> {
    let read = |blob: Option<Oid>| blob.map_or(Ok(Vec::new()), |blob| read(trail, guard, &step.path, blob));
    let is_renamed = || step.new.is_none() && !guard.in_name(&step.path).is_empty();
    Ok(is_renamed() || (holds && without(read(step.old)?, &read(step.new)?).next().is_some()))
}

/// Returns whether a message holds what may be personal data.
pub(super) fn is_notable(message: &str) -> bool {
    !find(&words(message)).is_empty()
}

/// Returns marks of the tags whose messages hold what may be personal data.
///
/// # Errors
/// The repository cannot be read.
pub(super) fn tags(trail: &Trail) -> Result<Vec<Mark>, TrailError> {
    let notable = trail.tags()?.into_iter().filter(|tag| is_notable(&tag.text));
    let mark = |tag: Tag| {
        let at = Moment::new(tag.at).map_err(|_| TrailError::OddTime(tag.id))?;
        let kind = Kind::Tag { name: tag.name, text: words(&tag.text) };
        let commit = Stamp { at, id: tag.id.to_string() };
        Ok(Mark { commit, case: None, file: SETTINGS_FILE.into(), registered: None, kind })
    };
    notable.map(mark).collect()
}

/// Returns what the text of a file held.
fn read(trail: &Trail, guard: &Guard, path: &Path, blob: Oid) -> Result<Vec<Found>, TrailError> {
    Ok(contents(guard, path, &String::from_utf8_lossy(&trail.blob(blob)?)))
}

/// Returns what is in the one and not in the other.
fn without(was: Vec<Found>, is: &[Found]) -> impl Iterator<Item = Found> {
    was.into_iter().filter(|was| !is.iter().any(|is| is.is_same(was)))
}
